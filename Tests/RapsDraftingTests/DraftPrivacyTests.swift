import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsDrafting

/// ANONYMITY A13: the attacker has the draft, and wants to know what one person answered.
@Suite("A draft tells nothing that fewer than ten rows hold")
struct DraftPrivacyTests {
  /// A value that stands in fewer than ten rows changes the draft at most by leaving its column out: the value itself is
  /// nowhere, in code, range, label, group or comment.
  @Test(arguments: 1...9) func rareValuesStandNowhere(count: Int) throws {
    var rows = [["a1", "a2", "a3", "g", "c", "s1", "s2", "s3"]]
    let words = ["often", "never", "sometimes"]
    for (row, codes) in answers(rows: 200, items: 3, codes: 1...5).enumerated() {
      let isRare = row < count
      rows.append([
        isRare ? "7" : "\(codes[0])", "\(codes[1])", "\(codes[2])", isRare ? "Zweden" : row % 2 == 0 ? "East" : "West",
        isRare ? "77" : "\(row % 3 + 60)", isRare ? "rather, Jan" : words[codes[0] % 3], words[codes[1] % 3],
        words[codes[2] % 3],
      ])
    }
    let drafted = try draft(rows)
    let questionnaire = try checked(drafted)
    for hidden in ["7", "Zweden", "77", "rather", "Jan"] { #expect(!drafted.text.contains(hidden), "\(hidden)") }
    #expect(questionnaire.items.map(\.id) == ["a2", "a3", "s2", "s3"])
    #expect(questionnaire.variables.isEmpty)
    try expectReads(questionnaire, rows)
  }

  @Test func valuesOfTenRowsAreTold() throws {
    var rows = [["a1", "a2", "g"]]
    for (row, codes) in answers(rows: 200, items: 2, codes: 1...5).enumerated() {
      rows.append(codes.map(String.init) + [row < 10 ? "Zweden" : "West"])
    }
    let drafted = try draft(rows)
    #expect(drafted.text.contains("# - Zweden"))
    #expect(try checked(drafted).variables.map(\.id) == ["g"])
  }

  /// One person who answers 7 to twelve items is not twelve people.
  @Test func aRangeNeedsTenPeopleAndNotTenCells() throws {
    let names = "abcdefghijkl".map { "a_\($0)" } + ["b_a", "b_b", "b_c"]
    var rows = answers(rows: 60, items: 15, codes: 1...5)
    for row in 0..<9 { rows[row].replaceSubrange(0..<12, with: repeatElement(7, count: 12)) }
    func told() throws -> DraftedQuestionnaire { try draft([names] + rows.map { $0.map(String.init) }) }
    let hidden = try told()
    #expect(!hidden.text.contains("7"))
    #expect(try checked(hidden).items.map(\.id) == ["b_a", "b_b", "b_c"])
    rows[9].replaceSubrange(0..<12, with: repeatElement(7, count: 12))
    #expect(try told().text.contains("range 1..7"))
    #expect(try told().itemCount == 15)
  }

  /// Twelve different values or fewer, and thirteen.
  @Test(arguments: [12, 13]) func listsEndAtTwelveValues(count: Int) throws {
    var rows = [["a1", "a2", "g"]]
    for (row, codes) in answers(rows: 20 * count, items: 2, codes: 1...5).enumerated() {
      rows.append(codes.map(String.init) + ["group\(row % count)"])
    }
    #expect(try draft(rows).text.contains("- group0") == (count == 12))
  }

  @Test(arguments: [11, 12, 13]) func rowsThatAllDifferTellNothing(count: Int) throws {
    var rows = [["a1", "a2", "q"]]
    for row in 0..<count { rows.append([row < 10 ? "2" : "1", row < count - 10 ? "1" : "2", "Jan \(row)"]) }
    let drafted = try draft(rows)
    #expect(drafted.itemCount == 2)
    #expect(!drafted.text.contains("Jan"))
  }

  /// Bounds that come from the file would tell the youngest and the oldest.
  @Test func agesGetBandsThatDoNotDependOnTheFile() throws {
    func drafted(_ ages: (Int) -> Int) throws -> String {
      var rows = [["age", "a1", "a2"]]
      for (row, codes) in answers(rows: 60, items: 2, codes: 1...5).enumerated() {
        rows.append(["\(ages(row))"] + codes.map(String.init))
      }
      return try draft(rows).text
    }
    #expect(try drafted { 20 + $0 % 40 } == drafted { 31 + $0 % 17 })
  }

  @Test(arguments: [1, 5, 9]) func fewRowsAreRefused(count: Int) throws {
    let rows = [["a1", "a2"]] + answers(rows: count, items: 2, codes: 1...2).map { $0.map(String.init) }
    let failure = #expect(throws: DiagnosedFailure.self) { try draft(rows) }
    #expect(failure?.diagnostics.map(\.code) == ["N0101"])
  }

  @Test(arguments: [
    ["4", "often", "jan@example.org"], ["2024-05-03 10:11", "3", "4"], ["3", "3", "2"], ["3.5", "4", "x"],
    ["West", "4", "5"],
  ])
  func aHeaderThatHoldsAnswersIsRefused(header: [String]) throws {
    let rows = (0..<40).map { ["\($0 % 2 == 0 ? "West" : "3")", "\($0 % 5)", "\($0 % 4 + 1)"] }
    let failure = #expect(throws: DiagnosedFailure.self) { try draft([header] + rows) }
    #expect(failure?.diagnostics.map(\.code) == ["N0102"])
    // The refusal shows nothing of it.
    for name in header where name.count > 2 { #expect(failure?.diagnostics[0].message.contains(name) == false) }
  }

  /// `Fixtures/Invalid/drafting/<code>/…`.
  @Test(arguments: DraftingDiagnosticCode.allCases) func everyCodeHasAFixtureThatGivesIt(code: DraftingDiagnosticCode)
    throws
  {
    let folder = "\(repositoryPath)/Fixtures/Invalid/drafting/\(code.rawValue)"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    try #require(!names.isEmpty)
    for name in names {
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
      let found: [Diagnostic]
      do {
        found = try draftQuestionnaire(id: "draft", language: nil, from: profile(bytes), known: []).warnings
      } catch let failure as DiagnosedFailure {
        found = failure.diagnostics
      }
      #expect(found.map(\.code) == [code.rawValue], "\(name)")
    }
  }
}
