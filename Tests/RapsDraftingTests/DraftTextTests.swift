import RapsQuestionnaire
import RapsResponses
import Testing

@testable import RapsDrafting

@Suite("A draft shows what stands in it")
struct DraftTextTests {
  private static let unseen: [Unicode.Scalar] = [
    "\u{85}", "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}", "\u{202D}",
    "\u{202E}", "\u{2066}", "\u{2067}", "\u{2069}", "\u{FEFF}",
  ]

  /// In names, texts of questions, labels, groups and names of what is left out.
  @Test func nothingUnseenStandsInADraft() throws {
    for scalar in Self.unseen {
      let odd = "x\(Character(scalar))y"
      let names = [
        "\(odd)1", "\(odd)2", "How often do you \(odd) [1]", "How often do you \(odd) [2]", "s \(odd)", "r \(odd)",
      ]
      let labels = ["1 - no \(odd)", "2 - yes \(odd)"]
      let places = ["East \(odd)", "West"]
      let rows = (0..<80).map { row -> [String] in
        let codes = ["\(row % 5 + 1)", "\(row * 3 % 5 + 1)"]
        return codes + [labels[row % 2], labels[row / 2 % 2], places[row % 2], "remark \(odd) \(row)"]
      }
      let drafted = try draft([names] + rows)
      #expect(!drafted.text.unicodeScalars.contains { Self.unseen.contains($0) }, "\(scalar.value)")
      let questionnaire = try checked(drafted)
      #expect(questionnaire.items.count == 4)
      try expectReads(questionnaire, [names] + rows)
    }
  }

  /// Nine is usual as a code for no answer; where ten rows hold it, somebody has to look.
  @Test(arguments: [9, 10]) func usualCodesAreMarkedIfTenRowsHoldThem(count: Int) throws {
    var rows = answers(rows: 90, items: 2, codes: 1...5)
    for row in 0..<count { rows[row * 3][row % 2] = 9 }
    let drafted = try draft([["a1", "a2"]] + rows.map { $0.map(String.init) })
    let line = try #require(drafted.text.split(separator: "\n").first { $0.contains("missing ") })
    #expect(line.contains("GUESS: 9 stands apart") == (count == 10))
    #expect(line.contains("whether the file has them or not") == (count == 9))
    #expect(try checked(drafted).answerSets[0].missing.map(\.code) == [9, 99, 999, -9, -99])
  }

  /// One person who skips ten questions is not ten people.
  @Test func usualCodesAreCountedByRows() throws {
    var rows = answers(rows: 90, items: 12, codes: 1...5)
    for row in 0..<9 { rows[row] = Array(repeating: 9, count: 12) }
    let drafted = try draft([(1...12).map { "a\($0)" }] + rows.map { $0.map(String.init) })
    #expect(drafted.itemCount == 12)
    #expect(!drafted.text.contains("stands apart"))
  }
}
