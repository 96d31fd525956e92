import Testing

@testable import RapsCommandLine

@Suite("A rule on those who stated no group")
struct NotStatedRuleTests {
  private func verdict(_ rule: String, extra: String? = nil) throws -> String {
    let folder = try ScratchFolder()
    let questionnaire = try folder.write(
      "known.raps",
      """
      raps 1
      questionnaire known
        version 1
        languages en
        title en "Known"
      answers five
        range 1..5
      scale load
        kind challenge
        title en "Load"
        answered five
        score 0..100
        risk high
        item l1 en "Is it much?"
      variable team
        title en "Team"
      variable gender
        title en "Gender"
        value woman en "woman"
        value man en "man"

      """)
    var rows = "l1,team,gender\n"
    // A lies low, those without a team high, and the group that is called like them in the middle.
    for (team, low) in [("A", 1), ("", 3)] + (extra.map { [($0, 2)] } ?? []) {
      for person in 0..<30 { rows += "\(low + person % 3),\(team),\(person % 2 == 0 ? "woman" : "")\n" }
    }
    let answers = try folder.write("answers.csv", rows)
    return raps("score", answers, "-q", questionnaire, "--language", "en", "--fail-on", rule).error
  }

  @Test(
    "is decided in either spelling",
    arguments: ["Not stated", "(not stated)", "NOT STATED", "\"(Not stated)\""])
  func spellings(name: String) throws {
    for variable in ["team", "gender"] {
      let told = try verdict("\(variable)=\(name): load.mean > 1")
      #expect(told.contains("rule met: \(variable)=\(name): load.mean > 1 ("), "\(told)")
    }
    #expect(try verdict("team=\(name): load.mean > 60").contains("rule met"))
  }

  @Test func aGroupThatIsCalledSoIsMeantFirst() throws {
    #expect(try verdict("team=Not stated: load.mean > 60", extra: "Not stated").contains("rule not met"))
    #expect(try verdict("team=(not stated): load.mean > 60", extra: "Not stated").contains("rule met"))
  }
}
