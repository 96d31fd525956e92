import Testing
import _RapsTestSupport

@testable import RapsCommandLine

@Suite("raps help TOPIC")
struct HelpTopicTests {
  static let names = ["formats", "anonymity", "method", "language", "rules"]

  @Test("prints a page that fits a screen", arguments: names)
  func page(name: String) {
    let outcome = raps("help", name)
    #expect(outcome.exitCode == .success)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 61)
    #expect(
      lines.allSatisfy { $0.count <= 100 || $0.contains("raps score Fixtures") }, "\(lines.filter { $0.count > 100 })")
    #expect(outcome.output.contains("\nExamples:\n  raps "))
    #expect(outcome.output.hasSuffix("\n") && !outcome.output.hasSuffix("\n\n\n"))
  }

  @Test func topicsAreListed() {
    let overview = raps("help").output
    for name in Self.names { #expect(overview.contains("\n  \(name) ")) }
    #expect(raps("--help").output == overview)
  }

  @Test("finds what was meant", arguments: [("formast", "raps help formats"), ("scroe", "raps help score")])
  func misspelt(name: String, meant: String) {
    let outcome = raps("help", name)
    #expect(outcome.exitCode == .usage)
    #expect(outcome.error.contains("did you mean \(meant)?"))
    #expect(outcome.error.contains("topics are: formats"))
  }

  /// What stands on the page must be a questionnaire without an error, and its own test must be met.
  @Test func theQuestionnaireOnTheLanguagePageIsSound() throws {
    let page = raps("help", "language").output
    let start = try #require(page.firstRange(of: "  raps 1\n"))
    let end = try #require(page.firstRange(of: "\nThe sections"))
    let folder = try ScratchFolder()
    let file = try folder.write("page.raps", String(page[start.lowerBound..<end.lowerBound]))
    let outcome = raps("check", "--strict", file)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.output.contains("1 expect rows met"), "\(outcome.output)")
    let answers = try folder.write("answers.csv", "wl1,wl2,team\n" + (0..<20).map { "\($0 % 3 + 1),2,A\n" }.joined())
    #expect(raps("score", answers, "-q", file).exitCode == .success)
  }

  /// Each figure that the page names is one that rules know, and each line on stderr looks as the page says.
  @Test func thePageOfRulesIsTrue() throws {
    let page = raps("help", "rules").output
    for figure in ["mean", "red", "amber", "share", "relaxed", "active", "passive", "strained", "rate", "count"] {
      #expect(page.contains(figure))
    }
    let outcome = raps(
      "score", fixture("acme/responses.csv"), "--fail-on", "department=*: workload.mean > 80", "--fail-on",
      "department=Safety: workload.mean > 60", "--fail-on", "strain.strained > 90%")
    #expect(outcome.error.contains("rule not met: department=*: workload.mean > 80 (none of the 1"), "\(outcome.error)")
    #expect(
      outcome.error.contains(
        "rule not decided: department=Safety: workload.mean > 60 (not shown: too few answers, or to"))
    #expect(outcome.error.contains("rule not met: strain.strained > 90% ("))
  }
}
