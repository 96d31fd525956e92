import Foundation
import Testing

@testable import RapsCommandLine

@Suite("check, fmt and new say what is wrong and print nothing half done")
struct QuestionnaireCommandTests {
  @Test func aSoundQuestionnaireIsToldOnStandardOutput() throws {
    let piped = raps("check", "-", input: SmallSurvey.questionnaire)
    #expect(piped.exitCode == .success)
    #expect(piped.error.isEmpty)
    #expect(piped.output.hasPrefix("standard input: small 1.0 is sound, 0 warnings\n"))
  }

  @Test func errorsLeaveStandardOutputEmptyAndAllAreCounted() {
    let broken = "raps 1\n" + (0..<400).map { "scale s\($0) bogus\n" }.joined()
    let outcome = raps("check", "-", input: broken)
    #expect(outcome.exitCode == .data)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("\nand "))
    #expect(outcome.error.contains(/standard input: 100 errors, 0 warnings and \d+ more findings\n/))
    #expect(raps("check", "-").error.hasSuffix("standard input: 1 error, 0 warnings\n"))
  }

  @Test func anUnmetExpectationIsShownAtItsRow() {
    let wrong = SmallSurvey.questionnaire.replacing("1 1 1 gives 0", with: "1 1 2 gives 0")
    let outcome = raps("check", "-", input: wrong)
    #expect(outcome.exitCode == .data)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("standard input:23:3: error[Q0901]"), "\(outcome.error)")
    #expect(outcome.error.contains("|   ^"))
  }

  /// The questionnaire's id is no file.
  @Test func findingsOfScoringNameTheFile() {
    let narrow = SmallSurvey.questionnaire.replacing(
      "  risk     high", with: "  risk     high\n  cutoffs  red from 67 status provisional")
    let outcome = raps("check", "-", input: narrow)
    #expect(outcome.error.hasPrefix("standard input: warning[Q0902]"), "\(outcome.error)")
  }

  @Test(arguments: ["check", "fmt", "show"]) func anUnreadableCircleOfUsesEnds(command: String) throws {
    let folder = try ScratchFolder()
    let file = try folder.write("a.raps", SmallSurvey.questionnaire + "use \"a.raps\"\nuse \"/dev/zero\"\n")
    let outcome = raps(command, file)
    #expect(outcome.exitCode == (command == "fmt" ? .success : .data))
    #expect(outcome.output.isEmpty)
  }

  /// A13: a language error would quote the row.
  @Test(arguments: ["check", "show", "simulate"]) func answersAreNoQuestionnaire(command: String) throws {
    let folder = try ScratchFolder()
    let outcome = raps(command, try folder.write("answers.csv", "jan@x.be;4;5;1\nann@x.be;3;3;2\n"))
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("error[F0011]"))
    #expect(!outcome.error.contains("jan"))
  }

  @Test(arguments: ["check", "fmt"]) func standardInputIsReadOnce(command: String) {
    let outcome = raps(command, "-", "-", input: SmallSurvey.questionnaire)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.output.isEmpty)
  }

  @Test func fmtPrintsNothingIfAnotherFileIsWrong() throws {
    let folder = try ScratchFolder()
    let good = try folder.write("good.raps", SmallSurvey.questionnaire.replacing("  version", with: "version"))
    let before = try folder.read("good.raps")
    let bad = try folder.write("bad.raps", "raps 1\nscale\n")
    let outcome = raps("fmt", "-", good, bad, input: SmallSurvey.questionnaire)
    #expect(outcome.exitCode == .data)
    #expect(outcome.output.isEmpty)
    #expect(try folder.read("good.raps") == before)
    #expect(try folder.fileNames() == ["bad.raps", "good.raps"])
  }

  @Test(arguments: ["nl", "FR", "de", "en"]) func theTemplatePassesEveryCheck(language: String) {
    let template = raps("new", "my-survey", "--language", language)
    #expect(template.exitCode == .success)
    let outcome = raps("check", "--strict", "-", input: template.output)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
  }

  /// A12: under another id the items are still those of an anonymous questionnaire.
  @Test(arguments: [
    ("item p1", "item wl1"), ("item p1", "item p1 column \"WL1\""),
    ("How often do you rush?", "I am given more work in a day than I can do in that day."),
  ])
  func bundledItemsAreNeverIdentified(old: String, new: String) {
    let identified = SmallSurvey.questionnaire
      .replacing("  title     en", with: "  respondents identified\n  title     en")
      .replacing("kind     challenge", with: "kind     resource")
    #expect(raps("check", "-", input: identified).exitCode == .success)
    let outcome = raps("check", "-", input: identified.replacing(old, with: new))
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("error[Q0082]"))
  }

  @Test func aDashIsStandardOutput() {
    let written = raps("new", "my-survey", "-o", "-")
    #expect(written.exitCode == .success && written.output == raps("new", "my-survey").output)
    let answers = raps("simulate", "who-5", "--rows", "3", "-o", "-")
    #expect(answers.exitCode == .success && answers.output.split(separator: "\n").count == 4)
  }
}
