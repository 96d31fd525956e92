import RapsQuestionnaire
import Testing

@testable import RapsDrafting

@Suite("Codes with their labels are drafted so that the file is read")
struct LabelledCodesTests {
  private func table(_ cells: [String], rows: Int = 60) -> [[String]] {
    [["wl1", "wl2", "wl3"]]
      + (0..<rows).map { row in (0..<3).map { cells[(row + row / cells.count * $0) % cells.count] } }
  }

  private func labels(_ options: [AnswerSet.Option]) -> [String] {
    options.flatMap { $0.label.entries.map(\.text) }.filter { $0.contains(where: \.isLetter) }
  }

  /// A text behind two codes tells neither, and the language refuses it.
  @Test(arguments: [
    (["1 - Disagree", "2 - Agree", "3 - agree"], ["Disagree"]), (["1 - Yes", "2 - Yes", "3 - Yes"], []),
    (["1 - not often", "2 - Often", "3 -  often", "4 - always"], ["not often", "always"]),
  ])
  func aTextOfSeveralCodesIsLeftOut(cells: [String], told: [String]) throws {
    let rows = table(cells)
    let questionnaire = try checked(draft(rows))
    #expect(questionnaire.items.count == 3)
    #expect(labels(questionnaire.answerSets[0].options) == told)
    try expectReads(questionnaire, rows)
  }

  @Test func aCodeForNoAnswerHasItsLabelToo() throws {
    let rows = table(["1 - nooit", "2 - soms", "3 - vaak", "9 - weet niet"])
    let questionnaire = try checked(draft(rows))
    let set = questionnaire.answerSets[0]
    #expect(set.options.map(\.code) == [1, 2, 3])
    #expect(labels(set.missing) == ["weet niet"])
    #expect(Set(set.missing.map(\.code)) == [9, 99, 999, -9, -99])
    try expectReads(questionnaire, rows)
  }

  @Test(arguments: ["4 - .", "4 - …", "4 - !?"]) func punctuationIsNoLabel(cell: String) throws {
    let rows = table(["1 - never", "2 - rarely", "3 - often", cell])
    try expectReads(checked(uncommented(draft(rows))), rows)
  }

  /// The lowest code is written anyway, so that a column that has it fits.
  @Test func aLowestCodeOfOneColumnIsNoReasonToLeaveItOut() throws {
    var rows = [(1...6).map { "w\($0)" }]
    rows += answers(rows: 40, items: 6, codes: 2...5).map { $0.map(String.init) }
    let without = try draft(rows)
    rows[7][2] = "1"
    let with = try draft(rows)
    #expect(try checked(with).items.count == 6)
    // One person's answer changes nothing that is written.
    #expect(with.text == without.text)
    try expectReads(checked(with), rows)
  }

  /// What stands behind # must be found once it stands there no more.
  @Test func aNameTwiceIsLeftOutWhereTheOrderIsUnknown() throws {
    let words = ["rood", "groen", "blauw"]
    var rows = [["w1", "w2", "w3", "kl1", "kl2", "kl2", "kl3", "kl4"]]
    for (row, codes) in answers(rows: 60, items: 3, codes: 1...5).enumerated() {
      rows.append(codes.map(String.init) + (0..<5).map { words[(row + row / 3 * $0) % 3] })
    }
    let drafted = try draft(rows)
    #expect(drafted.leftOutCount == 2)
    #expect(drafted.text.contains("item kl3"))
    #expect(!drafted.text.contains("item kl2"))
    try expectReads(checked(uncommented(drafted)), rows)
  }
}
