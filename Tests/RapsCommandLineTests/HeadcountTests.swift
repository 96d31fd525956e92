import Testing

@testable import RapsCommandLine

@Suite("A headcount file")
struct HeadcountTests {
  private static let answers =
    "who5_1,who5_2,who5_3,who5_4,who5_5\n"
    + (0..<40).map { "\($0 % 6),\($0 % 5),\($0 % 4),\($0 % 6),\($0 % 3)\n" }.joined()

  @Test("that tells everyone's number only, gives the response of the organisation (D5)", arguments: ["total", ""])
  func everyone(name: String) throws {
    let folder = try ScratchFolder()
    let answers = try folder.write("answers.csv", Self.answers)
    let headcounts = try folder.write("headcount.csv", "group,headcount\n\(name),90\n")
    let outcome = raps("score", answers, "--headcount", headcounts, "--language", "en")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("Response: 40 of 90 invited people (44%)"), "\(outcome.output.prefix(100))")
    #expect(outcome.output.contains("Less than half of those invited answered."))
  }
}
