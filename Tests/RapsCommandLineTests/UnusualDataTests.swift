import Foundation
import Testing

@testable import RapsCommandLine

@Suite("Unusual data and options end with results or a diagnostic")
struct UnusualDataTests {
  private static let questionnaire =
    SmallSurvey.questionnaire + """
      variable team
        title en "Team"

      variable site
        title en "Site"

      """

  private func score(_ rows: [String], _ options: String...) throws -> Outcome {
    let folder = try ScratchFolder()
    let questionnaire = try folder.write("small.raps", Self.questionnaire)
    let text = ("p1,p2,p3,team,site\n" + rows.map { $0 + "\n" }.joined())
    return raps(["score", "-", "-q", questionnaire] + options, input: Array(text.utf8))
  }

  /// Sixty people: a firm that may have groups (A17), but not of this size.
  @Test(arguments: ["61", "1000000000000"]) func aMinimumAboveTheOrganisationHidesAll(size: String) throws {
    let rows = (0..<60).map { "\($0 % 3 + 1),\($0 / 3 % 3 + 1),2,t\($0 % 3),s\($0 % 2)" }
    let outcome = try score(rows, "--min-group-size", size, "--group", "team")
    #expect(outcome.exitCode == .success)
    #expect(!outcome.output.isEmpty)
  }

  /// A13, and no control character on the terminal.
  @Test func valuesOfGroupsAndForeignBytesAreNotRepeated() throws {
    let outcome = try score(["1,2,jan@x.be,Secret\u{1B}[31m,s", "\u{1B}[2J,1,1,Secret,s", "12345,\"a b\",1,Secret,s"])
    #expect(outcome.exitCode == .data)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("\"12345\" is no answer"))
    for hidden in ["Secret", "jan", "a b", "\u{1B}"] { #expect(!outcome.error.contains(hidden)) }
  }

  @Test func tenErrorsAndACount() throws {
    let outcome = try score((0..<30).map { _ in "7,1,1,t,s" })
    #expect(outcome.error.components(separatedBy: "error[D0301]").count == 11)
    #expect(outcome.error.contains("and 20 more\n"))
  }
}
