import BundledQuestionnaires
import RapsQuestionnaire
import RapsResponses
import Testing

@testable import RapsCommandLine

/// Which bundled instrument a file is taken for, by the names that exports give to the columns (DESIGN, "Reading
/// responses").
@Suite("A file is taken for the instrument that it holds")
struct InstrumentRecognitionTests {
  private func dryRun(_ names: [String]) -> Outcome {
    let row = names.map { _ in "1" }.joined(separator: ",")
    return raps("score", "-", "--dry-run", input: "\(names.joined(separator: ","))\n\(row)\n")
  }

  private func numbered(_ prefix: String, _ numbers: [Int]) -> [String] { numbers.map { "\(prefix)\($0)" } }

  private func expect(
    _ outcome: Outcome, _ id: String, _ fraction: String, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(outcome.exitCode == .success, "\(outcome.error)", sourceLocation: location)
    #expect(outcome.error.contains("taken for \(id): \(fraction) items found"), sourceLocation: location)
  }

  @Test(arguments: BundledQuestionnaire.all.map(\.id)) func byItsOwnIds(id: String) throws {
    let text = try #require(QuestionnaireStore.bundled(id))
    let items = try #require(QuestionnaireStore.parse(text).questionnaire).items
    expect(dryRun(["id"] + items.map(\.id)), id, "\(items.count)/\(items.count)")
  }

  /// The full form holds the short one: its columns are more.
  @Test func aShortFormLosesFromTheFormThatHoldsIt() {
    expect(dryRun(numbered("UWES_", Array(1...9))), "uwes-9", "9/9")
    expect(dryRun(numbered("UWES_", Array(1...17))), "uwes-17", "17/17")
    expect(dryRun(numbered("BAT_", Array(1...23))), "bat-23", "23/23")
    let short = numbered("BAT_EX", [1, 3, 4]) + numbered("BAT_MD", [1, 3, 5])
    expect(dryRun(short + numbered("BAT_CI", [1, 4, 5]) + numbered("BAT_EI", [1, 2, 5])), "bat-12", "12/12")
  }

  /// LimeSurvey, the symptom's letters before the number in the whole (as in a published Greek data set).
  @Test func namesThatCarryBothTheSymptomAndTheNumber() {
    let names =
      numbered("ex0", Array(1...8)) + ["md09"] + numbered("md", Array(10...13)) + numbered("ci", Array(14...18))
      + numbered("ei", Array(19...23))
    expect(dryRun(names.map { "burnout[\($0)]" }), "bat-23", "23/23")
    expect(
      dryRun(["ex01", "ex03", "ex04", "md09", "md11", "md13", "ci14", "ci17", "ci18", "ei19", "ei20", "ei23"]),
      "bat-12", "12/12")
  }

  @Test func namesOfTheRightsHolders() {
    expect(dryRun(numbered("HSE_Q", Array(1...35))), "hse-indicator", "35/35")
    let names = QuestionnaireStore.candidates.first { $0.id == "copsoq-3" }?.itemNames.compactMap {
      $0.dropFirst().first
    }
    #expect(names?.contains("QLX1") == true)
    expect(dryRun(names ?? []), "copsoq-3", "60/60")
  }

  /// Countless surveys have Q1 to Q35.
  @Test func namesThatAnySurveyMayHaveAreNoInstrument() {
    let outcome = dryRun(numbered("Q", Array(1...35)))
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("the columns are those of no bundled questionnaire"))
    // Two numberings of the short form are in use.
    #expect(dryRun(numbered("BAT", Array(1...12))).exitCode == .data)
  }

  @Test func twoInstrumentsInOneFileAreNamed() {
    let outcome = dryRun(numbered("uwes", Array(1...9)) + numbered("hse", Array(1...35)))
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("the columns fit several questionnaires: hse-indicator 35/35, uwes-9 9/9"))
  }
}

@Suite("Published instruments from answers to report")
struct InstrumentReportTests {
  @Test(arguments: [
    ("bat-12", "nl"), ("bat-23", "fr"), ("hse-indicator", "de"), ("raps-pulse", "fr"), ("uwes-17", "en"),
    ("uwes-9", "nl"),
  ])
  func everyScaleIsReported(id: String, language: String) throws {
    let answers = raps("simulate", id, "--rows", "40", "--seed", "5").output
    let outcome = raps("score", "-", "-q", id, "--language", language, "--plan", input: answers, width: 120)
    try #require(outcome.exitCode == .success, "\(outcome.error)")
    let text = try #require(QuestionnaireStore.bundled(id))
    let questionnaire = try #require(QuestionnaireStore.parse(text).questionnaire)
    for scale in questionnaire.scales {
      let title = scale.title[Language(language)] ?? "?"
      #expect(outcome.output.replacing("’", with: "'").contains(title), "\(scale.id)")
    }
  }

  /// No cut-off is meant for people: "no factor stands out as a risk" would be a judgement all the same.
  @Test(arguments: ["hse-indicator", "copsoq-3"]) func aPlanWithNothingToJudgeBySaysSo(id: String) {
    let answers = raps("simulate", id, "--rows", "60", "--seed", "5").output
    let outcome = raps("score", "-", "-q", id, "--language", "en", "--plan", input: answers)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.output.contains("There is neither a reference group nor a cut-off to judge the figures by."))
    #expect(!outcome.output.contains("stands out as a risk"))
  }
}
