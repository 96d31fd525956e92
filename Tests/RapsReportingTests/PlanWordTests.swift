import Foundation
import RapsDiagnostics
import RapsDocuments
import RapsJSON
import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("A plan as a Word document") struct PlanWordTests {
  private static func document(_ language: String = "en") throws -> WordDocument {
    let data = try Data(contentsOf: URL(filePath: editedPlanPath))
    var tree = try parseJSON(SourceText(name: "edited.json", bytes: Array(data)))
    if case .object(var members) = tree.content {
      members = members.map { $0.key == "language" ? .init("language", JSONValue(.string(language))) : $0 }
      tree = JSONValue(.object(members))
    }
    let plan = PlanTree(tree)
    let page = WordPage(colon: plan.common.colon, words: .in(plan.language), language: language)
    return PlanLayout(plan, country: .be, on: page).laidOut().document()
  }

  private static func texts(_ document: WordDocument) -> [String] {
    document.sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.runs.map(\.text).joined()]
      case .table(let table):
        table.head + table.rows.flatMap { $0 }.map { $0.map { $0.runs.map(\.text).joined() }.joined(separator: " ") }
      case .contents(let title): [title]
      }
    }
  }

  /// Only wide tables turn the paper, and each of them does.
  @Test func wideTablesStandOnLandscapePages() throws {
    let document = try Self.document()
    for section in document.sections {
      let widest = section.blocks.map { if case .table(let table) = $0 { table.head.count } else { 0 } }.max() ?? 0
      #expect(section.isLandscape == (widest >= WordPage.wideColumnCount))
    }
    #expect(document.sections.contains(where: \.isLandscape) && document.sections.contains { !$0.isLandscape })
  }

  @Test func everyRowHasACellPerColumn() throws {
    for case .table(let table) in try Self.document().sections.flatMap(\.blocks) {
      #expect(table.widths.count == table.head.count)
      for row in table.rows { #expect(row.count == table.head.count) }
    }
  }

  @Test func theChaptersAreListedOnceAheadOfTheSecond() throws {
    let blocks = try Self.document().sections.flatMap(\.blocks)
    let place = try #require(blocks.firstIndex { if case .contents = $0 { true } else { false } })
    let chapters = blocks[..<place].filter {
      if case .paragraph(let text) = $0 { text.style == .heading1 } else { false }
    }
    #expect(chapters.count == 1)
    #expect(blocks[(place + 1)...].allSatisfy { if case .contents = $0 { false } else { true } })
  }

  /// A label above a list is a heading, which stays with what follows.
  @Test func labelsWithoutAnEndAreHeadings() throws {
    for case .paragraph(let paragraph) in try Self.document().sections.flatMap(\.blocks)
    where paragraph.style == .normal {
      #expect(paragraph.runs.contains { !$0.isStrong }, "\(paragraph.runs.map(\.text))")
    }
  }

  @Test func columnsFillThePageAndHoldTheirLongestWord() {
    let rows = (0..<5).map { _ in [["short"], [String(repeating: "many words ", count: 20)], []] }
    let widths = ColumnWidths(head: ["A", "B", "Budget"], rows: rows, isLandscape: false).widths
    #expect(widths[0] >= 5 && widths[2] >= 6 && widths[1] > widths[0] + widths[2])
    #expect((95...105).contains(widths.reduce(0, +)))
  }

  /// Without anything that would make a row lower, the rest is for writing.
  @Test func emptyColumnsTakeWhatIsLeft() {
    let widths = ColumnWidths(head: ["A", "B"], rows: [[["one"], []]], isLandscape: false).widths
    #expect(widths[1] > 80)
  }

  /// What Markdown says, Word says too: the headings are the same.
  @Test(arguments: ["nl", "fr", "de", "en"]) func headingsAreThoseOfMarkdown(language: String) throws {
    let texts = Set(try Self.texts(Self.document(language)))
    let path = "\(repositoryPath)/Fixtures/Golden/plan-edited-\(language).md"
    let markdown = try String(contentsOfFile: path, encoding: .utf8)
    let headings = markdown.split(separator: "\n").filter {
      $0.hasPrefix("#") && !$0.contains("\\") && !$0.contains("&#")
    }
    #expect(headings.count > 5)
    for heading in headings {
      let text = heading.drop { $0 == "#" }.dropFirst()
      #expect(texts.contains(String(text)), "\(text)")
    }
  }
}
