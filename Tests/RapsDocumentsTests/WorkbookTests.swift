import Foundation
import Testing

@testable import RapsDocuments

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether a part is well-formed XML.
func isWellFormed(_ bytes: [UInt8]) -> Bool { XMLParser(data: Data(bytes)).parse() }

@Suite("Excel workbooks") struct WorkbookTests {
  static func workbook() -> Workbook {
    var sheet = Worksheet(name: "Matrix d'été")
    sheet.columnWidths = [30, 10]
    sheet.rows = [
      [.text("Factor", .head), .text("Risk", .head), .text("Weight", .head)],
      [.text("=cmd|' /C calc'!A0"), .init(.number(mantissa: -105, fractionDigits: 1), .oneDecimal), .init(.real(2.5))],
      [.text("_x0041_ & <b>"), .init(.number(mantissa: 5, fractionDigits: 3)), .init(.real(.nan))],
      [.text(String(repeating: "long ", count: 20), .wrapped), .empty, .init(.empty, .blank)],
    ]
    sheet.frozenRowCount = 1
    sheet.frozenColumnCount = 1
    sheet.filter = Worksheet.Area(rows: 0...3, columns: 0...2)
    let area = Worksheet.Area(rows: 1...3, columns: 1...1)
    sheet.highlights = [.init(area, .atLeast(70), .unfavourable), .init(area, .below(55), .favourable)]
    sheet.choices = [.init(area, ["open", "done"])]
    sheet.chart = ScatterChart(
      title: "Priorities <1>", across: .init(title: "risk", range: -20...10), up: .init(title: "weight", range: 0...5),
      series: [.init(name: "factors", look: .points, rows: 1...2, xColumn: 1, yColumn: 2, labels: ["1 a", "2 b"])],
      area: Worksheet.Area(rows: 6...20, columns: 0...5))
    var book = Workbook(title: "Results", language: "fr")
    book.sheets = [sheet, Worksheet(name: "Empty")]
    return book
  }

  @Test func everyPartIsWellFormedAndListed() throws {
    let contents = try ZipContents(Self.workbook().bytes())
    #expect(contents.entries.first?.name == "[Content_Types].xml")
    for (name, bytes) in contents.entries { #expect(isWellFormed(bytes), "\(name)") }
    let types = try #require(contents.text("[Content_Types].xml"))
    for (name, _) in contents.entries where !name.hasSuffix(".rels") && name != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(name)\""), "\(name)")
    }
  }

  @Test func textsAreTextsAndNumbersAreNumbers() throws {
    let sheet = try #require(try ZipContents(Self.workbook().bytes()).text("xl/worksheets/sheet1.xml"))
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("<t xml:space=\"preserve\">=cmd|&#39; /C calc&#39;!A0</t>"))
    #expect(sheet.contains("_x005F_x0041_ &amp; &lt;b&gt;"), "Excel would read the code as a letter")
    #expect(sheet.contains("<v>-10.5</v>") && sheet.contains("<v>0.005</v>") && sheet.contains("<v>2.5</v>"))
    #expect(!sheet.lowercased().contains("nan"))
  }

  @Test func theSameWorkbookGivesTheSameBytes() { #expect(Self.workbook().bytes() == Self.workbook().bytes()) }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsAreNamedAsInExcel(column: Int, name: String) { #expect(columnName(column) == name) }

  @Test func aSheetsNameIsQuotedInReferences() throws {
    let book = try #require(try ZipContents(Self.workbook().bytes()).text("xl/workbook.xml"))
    #expect(book.contains("&#39;Matrix d&#39;&#39;été&#39;!$A$1:$C$4"))
  }
}
