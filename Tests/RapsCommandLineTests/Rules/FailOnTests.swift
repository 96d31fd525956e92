import Testing
import _RapsTestSupport

@testable import RapsCommandLine

/// A survey of which every figure is known: 60 people, departments A (20), B (20), C (14) and D (6).
private struct KnownSurvey {
  static let questionnaire = """
    raps 1
    questionnaire known
      version 1
      languages en
      title en "Known"
    answers five
      range 1..5
    answers yes-no
      0 en "no"
      1 en "yes"
    scale load
      kind challenge
      title en "Load"
      answered five
      score 0..100
      risk high
      cutoffs amber from 40 red from 70 status provisional
      item l1 en "Is it much?"
    exposure bullying
      title en "Bullying"
      answered yes-no
      positive when 1..1
      item b1 en "Were you bullied?"
    variable department
      title en "Department"
    variable gender
      title en "Gender"
      value woman coded "f" en "woman"
      value man coded "m" en "man"

    """

  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("known.raps", Self.questionnaire)
    var rows = "l1,b1,department\n"
    for (department, count) in [("A", 20), ("B: b", 20), ("C", 14), ("D", 6)] {
      for person in 0..<count {
        // A lies at 24 on average, the others at about 74; two people were bullied, both in A.
        let answer = (department == "A" ? 1 : 3) + person % 3
        rows += "\(answer),\(department == "A" && person < 2 ? 1 : 0),\(department)\n"
      }
    }
    try folder.write("answers.csv", rows)
    try folder.write("headcount.csv", "group,headcount\ntotal,100\nA,40\nC,15\n")
  }

  func score(_ rules: [String], _ options: String...) -> Outcome {
    raps(
      ["score", "\(folder.path)/answers.csv", "-q", "\(folder.path)/known.raps", "--language", "en"] + options
        + rules.flatMap { ["--fail-on", $0] })
  }

  /// What stderr says of the rules.
  func verdicts(_ rules: String..., headcount: Bool = false) -> [String] {
    let outcome = headcount ? score(rules, "--headcount", "\(folder.path)/headcount.csv") : score(rules)
    return outcome.error.split(separator: "\n").filter { $0.hasPrefix("rule ") }.map(String.init)
  }
}

@Suite("A rule of --fail-on")
struct FailOnTests {
  private let survey: KnownSurvey

  init() throws { survey = try KnownSurvey() }

  @Test(
    "is judged on the released figure, and met makes the exit code 1",
    arguments: [
      ("load.mean > 50", true), ("load.mean > 99", false), ("load.mean >= 0", true), ("load.red > 10%", true),
      ("load.red <= 10", false), ("response.count < 60", false), ("response.count <= 60", true),
      ("response.count >= 0", true),
      ("department=A: load.mean < 30", true), ("department=a:load.mean<20", false),
      ("department=*: load.mean < 30", true),
      ("department=*: load.mean < 5", false), ("department=\"B: b\": load.mean > 60", true),
    ])
  func exitCode(rule: String, isMet: Bool) {
    let outcome = survey.score([rule])
    #expect(outcome.exitCode == (isMet ? .finding : .success), "\(outcome.error)")
    #expect(outcome.error.contains(isMet ? "rule met: \(rule) (" : "rule not met: \(rule) ("), "\(outcome.error)")
    #expect(outcome.output.contains("Response:"))
  }

  @Test("is judged by the digits that are shown: 57.1 is told as 57") func rounding() throws {
    let told = try #require(survey.verdicts("load.mean > 0").first)
    let figure = try #require(told.split(separator: "(").last?.dropLast())
    #expect(!figure.contains("."))
    #expect(survey.verdicts("load.mean > \(figure)") == ["rule not met: load.mean > \(figure) (\(figure))"])
    #expect(survey.verdicts("load.mean >= \(figure)") == ["rule met: load.mean >= \(figure) (\(figure))"])
  }

  /// A11, A13: D has 6 people, C is hidden to protect it, E does not exist.
  @Test func aHiddenGroupAndAnUnknownOneLookAlike() throws {
    let faces = ["D", "C", "E", "B"].map { group in
      let outcome = survey.score(["department=\(group): load.mean > 10"])
      #expect(outcome.exitCode == .success)
      return outcome.error.replacing("department=\(group):", with: "department=?:")
    }
    #expect(Set(faces).count == 1, "\(faces)")
    #expect(faces[0].contains("rule not decided: department=?: load.mean > 10 (not shown"))
  }

  @Test("on a bounded figure is decided only where the bound decides (A6)") func bounds() {
    let bound = "fewer than 3 of 60"
    #expect(survey.verdicts("bullying.share > 5") == ["rule not met: bullying.share > 5 (\(bound))"])
    #expect(survey.verdicts("bullying.share < 5") == ["rule met: bullying.share < 5 (\(bound))"])
    #expect(survey.verdicts("bullying.share > 2") == ["rule not decided: bullying.share > 2 (\(bound))"])
    #expect(survey.verdicts("bullying.share >= 0") == ["rule met: bullying.share >= 0 (\(bound))"])
  }

  @Test("on the response needs the number of people invited") func response() {
    #expect(survey.score(["response.rate < 50"]).error.contains("add --headcount FILE"))
    #expect(survey.verdicts("response.rate < 61", headcount: true) == ["rule met: response.rate < 61 (60%)"])
    #expect(
      survey.verdicts("department=A: response.rate > 50", headcount: true)
        == ["rule not met: department=A: response.rate > 50 (50%)"])
    // C is hidden, B has no headcount: the same words.
    let faces = ["C", "\"B: b\"", "nobody"].map {
      survey.verdicts("department=\($0): response.rate > 1", headcount: true)[0].split(separator: "(")[1]
    }
    #expect(Set(faces).count == 1)
  }

  @Test("names each of several groups that meet it") func severalGroups() {
    let told = survey.verdicts("department=*: load.mean > 20")
    #expect(told.count == 1)
    #expect(told[0].contains("A: 24"), "\(told)")
    #expect(told[0].contains("; "))
    #expect(!told[0].contains("D: "))
    #expect(!told[0].contains("C: "))
  }

  @Test(
    "is checked before a row is read",
    arguments: [
      ("lod.mean > 60", "did you mean load?"), ("load.average > 60", "its figures are: mean, red"),
      ("load.amber > 60", "its figures are: mean, red"), ("bullying.mean > 60", "its figures are: share"),
      ("load.mean > 60%", "no percentage"), ("load.mean > 160", "between 0 and 100"),
      ("load.red > 101%", "between 0% and 100%"), ("load.red < 101%", "always or never"),
      ("response.count < 0", "never be met"), ("response.count > -1", "is never below 0"),
      ("load.mean > 100", "never be met"), ("load.mean < 0", "never be met"), ("bullying.share < 0", "never be met"),
      ("load.red > 100%", "never be met"),
      ("departmant=A: load.mean > 6", "did you mean department?"), ("gender=woman: load.mean > 6", "no column for"),
      ("response.mean > 3", "its figures are: rate, count"),
    ])
  func names(rule: String, expected: String) throws {
    try survey.folder.write("answers.csv", "l1,b1,department\nbroken,row\n")
    let outcome = survey.score([rule])
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains(expected), "\(outcome.error)")
    #expect(outcome.error.contains("^"))
    #expect(!outcome.error.contains("broken"))
  }

  @Test func aDeclaredGroupThatDoesNotExistIsKnownBefore() throws {
    try survey.folder.write("answers.csv", "l1,b1,gender\nbroken,row,f\n")
    let outcome = survey.score(["gender=womn: load.mean > 6"])
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains("did you mean woman?"))
    #expect(survey.score(["gender=F: load.mean > 6"]).exitCode == .data)
  }

  @Test("is judged after all outputs are written", arguments: ["x.json", "x.csv", "x.html", "x.xlsx", "x.txt", "all/"])
  func outputs(name: String) throws {
    let outcome = survey.score(["load.mean > 1"], "-o", "\(survey.folder.path)/\(name)")
    #expect(outcome.exitCode == .finding, "\(outcome.error)")
    #expect(try survey.folder.fileNames().contains(name.replacing("/", with: "")))
    #expect(outcome.error.hasSuffix("rule met: load.mean > 1 (57)\n"), "\(outcome.error)")
  }

  @Test func oneMetRuleIsEnough() {
    let outcome = survey.score(["load.mean > 99", "load.mean > 1", "department=D: load.mean > 1"])
    #expect(outcome.exitCode == .finding)
    #expect(outcome.error.split(separator: "\n").count { $0.hasPrefix("rule ") } == 3)
  }

  @Test func figuresAreTheSameWithoutRules() {
    #expect(survey.score(["load.mean > 1"], "--format", "json").output == survey.score([], "--format", "json").output)
  }
}
