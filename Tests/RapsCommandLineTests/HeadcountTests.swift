import Testing

@testable import RapsCommandLine

@Suite("A headcount file")
struct HeadcountTests {
  private static let answers =
    "who5_1,who5_2,who5_3,who5_4,who5_5\n"
    + (0..<40).map { "\($0 % 6),\($0 % 5),\($0 % 4),\($0 % 6),\($0 % 3)\n" }.joined()

  @Test(
    "that tells everyone's number only, gives the response of the organisation (D5)",
    arguments: ["total", "Organisation"])
  func everyone(name: String) throws {
    let folder = try ScratchFolder()
    let answers = try folder.write("answers.csv", Self.answers)
    let headcounts = try folder.write("headcount.csv", "group,headcount\n\(name),90\n")
    let outcome = raps("score", answers, "--headcount", headcounts, "--language", "en")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("Response: 40 of 90 invited people (44%)"), "\(outcome.output.prefix(100))")
    #expect(outcome.output.contains("Less than half of those invited answered."))
  }

  @Test("with many lines of no group means ten warnings and the number of the others") func manyUnmatched() throws {
    let folder = try ScratchFolder()
    let answers = try folder.write("answers.csv", Self.answers)
    let lines = (1...25).map { "ghost \($0),3\n" }.joined()
    let headcounts = try folder.write("headcount.csv", "group,headcount\n" + lines)
    let outcome = raps("score", answers, "--headcount", headcounts)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.error.split(separator: "\n").count { $0.contains("warning[H0901]") } == 10, "\(outcome.error)")
    #expect(outcome.error.contains("\nand 15 more\n"), "\(outcome.error)")
  }

  @Test("under 30 % of which answered, means no priorities for a group either (D5)", arguments: [90, 300])
  func fewOfAGroup(invited: Int) throws {
    let folder = try ScratchFolder()
    let measures = try folder.write(
      "work.raps",
      """
      raps 1
      questionnaire work
        version 1
        languages en
        title en "Work"
      answers five
        range 1..5
      scale load
        kind hindrance
        title en "Load"
        answered five
        score 0..100
        risk high
        cutoffs amber from 45 red from 60 status provisional
        item load1 en "Is it much?"
      variable team
        title en "Team"
      """)
    let rows = (0..<120).map { "\(1 + $0 / 2 % 5),\($0 % 2 == 0 ? "north" : "south")\n" }.joined()
    let answers = try folder.write("answers.csv", "load1,team\n" + rows)
    let headcounts = try folder.write("headcount.csv", "group,headcount\nnorth,\(invited)\n")
    let outcome = raps(
      "plan", answers, "-q", measures, "--headcount", headcounts, "--group", "team=north", "--language", "en")
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    let isTooFew = outcome.output.contains("Fewer than 30% of those invited answered")
    #expect(isTooFew == (invited == 300), "\(outcome.output)")
  }
}
