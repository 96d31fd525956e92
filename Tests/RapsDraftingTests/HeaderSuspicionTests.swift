import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import Testing

@testable import RapsDrafting

@Suite("A header that may be somebody's answers is not written")
struct HeaderSuspicionTests {
  private func table(_ names: [String], rows: Int = 40) -> [[String]] {
    [names] + answers(rows: rows, items: names.count, codes: 1...5).map { $0.map(String.init) }
  }

  @Test(arguments: [
    ["9223372036854775807", "8", "17", "wl1"], ["-9223372036854775808", "9223372036854775807", "3", "5"],
    ["1", "2", "9223372036854775807", "-9223372036854775808"],
  ])
  func largeNumbersAreNoNames(names: [String]) {
    let failure = #expect(throws: DiagnosedFailure.self) { try draft(table(names)) }
    #expect(failure?.diagnostics.map(\.code) == ["N0102"])
  }

  @Test(arguments: [
    (1...4).map { "1.2.\($0) How often rush" }, (1...4).map { "\($0): I rush" }, (1...4).map { "3/\($0)/2 I rush" },
    (1...4).map { "1.2.\($0), I rush" },
  ])
  func questionsMayBeNumbered(names: [String]) throws {
    let drafted = try draft(table(names))
    #expect(drafted.itemCount == 4)
    try expectReads(checked(drafted), table(names))
  }

  /// The texts of the first person do not stand again, so that they must not hide that the codes do.
  @Test func textsInOwnWordsDoNotSpeakForTheHeader() {
    var rows = (0..<60).map { row in
      ["\(row % 5 + 1)", "\(row % 4 + 1)", "\(row % 3 + 1)"] + (0..<12).map { "remark \(row) on \($0)" }
    }
    rows[0] = ["3", "2", "2"] + (0..<12).map { "my boss never listens, \($0)" }
    let failure = #expect(throws: DiagnosedFailure.self) { try draft(rows) }
    #expect(failure?.diagnostics.map(\.code) == ["N0102"])
  }

  @Test(arguments: [
    "2024-05-03", "2024-05-03 late", "2024-05-03T10:11:12", "3.5.2024, 10 h", "3/5/24", "3/5/24 10:30",
    "3.5.24,  9:05 PM",
    "12:30", "9:05 PM",
  ])
  func datesAndTimesAreSeen(text: String) {
    var shapes = CellShapes()
    shapes.add(text)
    #expect(shapes.dates == 1)
  }

  @Test(arguments: ["1.2.1 How", "1.2.1, 10 times", "4: often", "4:", "1.2", "1-2-3 100: x", "2024:10"])
  func otherNumbersAreNoDates(text: String) {
    var shapes = CellShapes()
    shapes.add(text)
    #expect(shapes.dates == 0)
  }

  /// What stands below a column without a name may be an answer.
  @Test func aColumnWithoutANameGetsNoneFromBelow() throws {
    let names = ["StartDate", "EndDate", "Status", "Progress", "q1", "q2", ""]
    let below = [
      "Start Date", "End Date", "Response Type", "Progress", "I rush a lot", "I wait a lot", "My boss is mean",
    ]
    let identifiers = (1...7).map { #"{"ImportId":"QID\#($0)"}"# }
    let rows = answers(rows: 40, items: 2, codes: 1...5).enumerated().map { row, codes in
      ["2024-05-03", "2024-05-03", "0", "100", "\(codes[0])", "\(codes[1])", "remark \(row)"]
    }
    let drafted = try draft([names, below, identifiers] + rows)
    #expect(try checked(drafted).items.map(\.id) == ["q1", "q2"])
    #expect(drafted.text.contains("I rush a lot"))
    #expect(!drafted.text.contains("boss"))
    #expect(drafted.text.contains("no name in the header"))
  }

  /// The row of SurveyMonkey's questions was deleted, so that the first answers look like it.
  @Test func answersAreNoRowOfQuestions() throws {
    let names = ["Respondent ID", "Collector ID", "I rush", "I wait", ""]
    let words = ["never", "often"]
    let rows = (0..<40).map { row -> [String] in
      let first = row == 0 ? "" : "x"
      return [first, "", words[row % 2], words[row / 2 % 2], "My boss \(row)"]
    }
    let drafted = try draft([names] + rows)
    #expect(try checked(drafted).items.count == 2)
    #expect(!drafted.text.contains("boss"))
  }

  /// A box to tick holds the text of its row.
  @Test func rowsOfQuestionsMayBeTheAnswers() throws {
    let names = ["Respondent ID", "Collector ID", "I rush", "I wait", "I do", "", ""]
    let below = ["", "", "Response", "Response", "Tea", "Coffee", "Water"]
    let rows = answers(rows: 40, items: 2, codes: 1...5).enumerated().map { row, codes -> [String] in
      let ticked = row % 2 == 0 ? ["Tea", "Coffee", "Water"] : ["", "", ""]
      return ["\(1000 + row)", "7", "\(codes[0])", "\(codes[1])"] + ticked
    }
    #expect(try draft([names, below] + rows).itemCount == 2)
  }
}
