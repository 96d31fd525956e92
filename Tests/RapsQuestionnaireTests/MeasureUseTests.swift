import RapsQuestionnaire
import Testing

/// Measures and guidance through `use`, `override`, `keep` and `remove`.
struct MeasureUseTests {
  private func own(_ statements: String) -> ParsedQuestionnaire {
    parse(
      "raps 1\nquestionnaire own\n version 1\n languages nl\n title nl \"t\"\nuse \"sample\"\n\(statements)\n",
      using: ["sample": everything])
  }

  private func measures(_ statements: String) throws -> [String] {
    try #require(own(statements).questionnaire, "\(rendered(own(statements)))").measures.map {
      "\($0.id): \($0.factors.joined(separator: " "))"
    }
  }

  @Test func areInheritedInTheLanguagesOfTheUser() throws {
    let questionnaire = try #require(own("").questionnaire)
    #expect(questionnaire.measures.map(\.id) == ["workload-talk", "bullying-rules"])
    #expect(questionnaire.measures[0].title.entries == [.init(Language("nl"), "Praten")])
    #expect(questionnaire.guidances.map(\.factor) == ["workload", "bullying"])
    #expect(questionnaire.guidances[0].keep.entries == [.init(Language("nl"), "Zo houden.")])
  }

  @Test(
    arguments: [
      ("remove measure workload-talk", ["bullying-rules: bullying"], ["workload", "bullying"]),
      ("keep measure workload-talk", ["workload-talk: workload bullying"], ["workload", "bullying"]),
      ("remove measure all\nremove guidance workload", [], ["bullying"]),
      (
        "keep guidance workload bullying", ["workload-talk: workload bullying", "bullying-rules: bullying"],
        ["workload", "bullying"]
      ),
      // What is left out takes its guidance along, and its measures once no factor or no indicator is left.
      ("remove exposure bullying", ["workload-talk: workload"], ["workload"]),
      (
        "remove profile all\nremove composite all\nremove scale workload", ["bullying-rules: bullying"], ["bullying"]
      ),
    ] as [(String, [String], [String])])
  func followWhatIsLeftOut(statements: String, expected: [String], factors: [String]) throws {
    #expect(try measures(statements) == expected)
    #expect(own(statements).questionnaire?.guidances.map(\.factor) == factors)
  }

  private static let replacement = """
    measure workload-talk
      factor energy
      level individual
      prevention tertiary
      term structural
      effort 1
      title nl "Rusten"
      about nl "Wie moe is, rust."
      responsible nl "Hr"
      carried-out-by internal nl "Hr"
      target nl "Iedereen"
      timing nl "Altijd"
      indicator energy
    """

  @Test func overrideReplacesTheWholeSection() throws {
    #expect(
      try measures("override " + Self.replacement) == ["workload-talk: energy", "bullying-rules: bullying"])
    #expect(own("override guidance workload\n objective nl \"x\"").questionnaire?.guidances.first?.causes == [])
  }

  @Test func theSameIdNeedsOverride() {
    #expect(own(Self.replacement).codes == ["Q0065"])
    #expect(own("guidance bullying\n objective nl \"x\"").codes == ["Q0065"])
  }

  /// Scales and measures have names of their own.
  @Test func aMeasureMayBeCalledAsAScale() throws {
    #expect(try measures(Self.replacement.replacing("workload-talk", with: "workload")).count == 3)
  }

  @Test func oneIsOwnMeasureCannotBeAboutWhatOneLeavesOut() {
    let parsed = own(
      "remove composite mixed\nremove scale energy\n" + Self.replacement.replacing("workload-talk", with: "rest"))
    #expect(parsed.codes == ["Q0068", "Q0068"], "as factor and as indicator")
  }

  @Test func namesOfAFileThatCannotBeReadAreNotCalledUnknown() {
    let parsed = parse(
      "raps 1\nquestionnaire own\n version 1\n languages nl\n title nl \"t\"\nuse nowhere\n" + Self.replacement + "\n")
    #expect(parsed.codes == ["Q0060"])
  }

  /// `keep` selects, and in guidance it is a statement.
  @Test func keepIsTwoThings() throws {
    let text =
      "guidance energy\n objective nl \"o\"\n keep nl \"k\"\nkeep scale energy\nremove profile all\nremove composite all\nremove exposure all"
    let questionnaire = try #require(own(text).questionnaire, "\(rendered(own(text)))")
    #expect(questionnaire.scales.map(\.id) == ["energy"])
    #expect(questionnaire.guidances.map { $0.keep.entries.map(\.text) } == [["k"]])
    #expect(own("keep nl \"k\"").codes == ["Q0025"])
    #expect(own("nonsense x\n keep nl \"k\"").codes == ["Q0020"], "swallowed with its section")
  }
}
