import RapsQuestionnaire
import Testing

@testable import RapsDrafting

/// Answers that are called by numbers, of which none may be another one's code (Q0095).
@Suite struct NumberLabelTests {
  @Test(arguments: [
    (["0", "1", "2", "3 or more"], 0), (["1", "2", "3", "4 or more"], 1), (["2", "3", "4", "5 or more"], 2),
    (["0", "2 times", "3", "10 times"], 1), (["1 x", "2...", "7. ."], 1),
  ])
  func numbersAreNoOthersCodes(labels: [String], first: Int) throws {
    let rows = (0..<80).map { row in (0..<3).map { labels[(row + row / 4 * $0) % labels.count] } }
    let table = [["a1", "a2", "a3"]] + rows
    let questionnaire = try checked(try draft(table))
    let options = try #require(questionnaire.answerSets.first).options
    #expect(options.flatMap { $0.label.entries.map(\.text) } == labels)
    #expect(options.first?.code == first)
    try expectReads(questionnaire, table)
  }
}
