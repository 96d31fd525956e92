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
      [
        .text("_x0041_ & <b>"), .text("_x00\u{200B}3D_1+1"), .text("_x0042_\u{301}"),
        .init(.number(mantissa: 5, fractionDigits: 3)), .init(.real(.nan)),
      ],
      [.text(String(repeating: "long ", count: 20), .wrapped), .empty, .init(.empty, .blank)],
    ]
    sheet.frozenRowCount = 1
    sheet.frozenColumnCount = 1
    sheet.filter = Worksheet.Area(rows: 0...3, columns: 0...2)
    let area = Worksheet.Area(rows: 1...3, columns: 1...1)
    sheet.highlights = [.init(area, .atLeast(70), .unfavourable), .init(area, .below(55), .favourable)]
    sheet.choices = [.init(area, ["open", "done"])]
    sheet.merged = [Worksheet.Area(rows: 3...3, columns: 1...2)]
    sheet.links = [.init(row: 3, column: 0, sheet: "Empty")]
    sheet.chart = ScatterChart(
      title: "Priorities <1>", description: "A chart",
      across: .init(title: "risk", range: -20...10, step: 10, format: "0"),
      up: .init(title: "weight", range: 0...5, step: 1, format: "0.0"),
      series: [
        .init(
          name: "factors", look: .points([.init(.circle, color: "A83A07"), .init(.diamond, color: "1F6FB2")]),
          rows: 1...2, xColumn: 1, yColumn: 2, labels: [.init("1 a", .above), nil], intervals: [-12...10, nil]),
        .init(name: "cut", look: .line, rows: 1...2, xColumn: 1, yColumn: 2),
        .init(name: "fields", look: .captions, rows: 1...1, xColumn: 1, yColumn: 2, labels: [.init("first", .left)]),
      ], area: Worksheet.Area(rows: 6...20, columns: 0...5))
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
    #expect(sheet.contains("<t>=cmd|&#39; /C calc&#39;!A0</t>"))
    #expect(sheet.contains("_x005F_x0041_ &amp; &lt;b&gt;"), "Excel would read the code as a letter")
    #expect(sheet.contains("_x005F_x003D_1+1"), "nor as one that a sign nobody sees had parted")
    #expect(sheet.contains("_x005F_x0042_\u{301}"), "nor with a mark on its underscore")
    #expect(sheet.contains("<v>-10.5</v>") && sheet.contains("<v>0.005</v>") && sheet.contains("<v>2.5</v>"))
    #expect(!sheet.lowercased().contains("nan"))
  }

  /// Lines and captions end where their cells do; a legend would only repeat the names.
  @Test func aChartDrawsItsPointsOnly() throws {
    let chart = try #require(try ZipContents(Self.workbook().bytes()).text("xl/charts/chart1.xml"))
    #expect(chart.contains("<c:dispBlanksAs val=\"gap\"/>") && !chart.contains("<c:legend>"))
    #expect(chart.contains("<a:t>1 a</a:t>") && chart.contains("<c:pt idx=\"0\"><c:v>1.5</c:v></c:pt>"))
  }

  @Test func aSheetPrintsWhatItHoldsAndItsChart() throws {
    let book = try #require(try ZipContents(Self.workbook().bytes()).text("xl/workbook.xml"))
    #expect(book.contains("&#39;Matrix d&#39;&#39;été&#39;!$A$1:$F$21</definedName>"))
  }

  @Test func theSameWorkbookGivesTheSameBytes() { #expect(Self.workbook().bytes() == Self.workbook().bytes()) }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsAreNamedAsInExcel(column: Int, name: String) { #expect(columnName(column) == name) }

  @Test func aSheetsNameIsQuotedInReferences() throws {
    let book = try #require(try ZipContents(Self.workbook().bytes()).text("xl/workbook.xml"))
    #expect(book.contains("&#39;Matrix d&#39;&#39;été&#39;!$A$1:$C$4"))
  }
}
