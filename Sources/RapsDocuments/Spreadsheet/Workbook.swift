/// An Excel workbook (ECMA-376, Office Open XML, transitional): sheets of cells, with what `Worksheet` knows, and nothing else.
///
/// The same workbook gives the same bytes: no clock, no user name, no path.
package struct Workbook: Sendable {
  package let title: String
  /// As RFC 5646 has it, for example `nl`.
  package let language: String
  /// Between a number and the percent sign, as the language writes it.
  package let percentGap: String
  /// At least one.
  package var sheets: [Worksheet] = []

  package init(title: String, language: String, percentGap: String = "") {
    self.title = title
    self.language = language
    self.percentGap = percentGap
  }

  /// The whole `.xlsx` file.
  /// - Complexity: linear in the number of cells.
  package func bytes() -> [UInt8] {
    var parts = OfficePackage(
      mainPart: "xl/workbook.xml", mainType: "spreadsheetml.sheet.main", title: title, language: language)
    let sheetRelations = sheets.indices.map { OfficePackage.Relation("worksheet", "worksheets/sheet\($0 + 1).xml") }
    parts.addMain(workbookPart(), relations: sheetRelations + [.init("styles", "styles.xml")])
    parts.add("xl/styles.xml", type: "spreadsheetml.styles", StylesPart.bytes(percentGap: percentGap))
    for (index, sheet) in sheets.enumerated() {
      let name = "xl/worksheets/sheet\(index + 1).xml"
      guard let chart = sheet.chart else {
        parts.add(name, type: "spreadsheetml.worksheet", SheetPart(sheet, isFirst: index == 0).bytes())
        continue
      }
      let drawing = "drawing\(index + 1).xml"
      let chartName = "chart\(index + 1).xml"
      parts.add(
        name, type: "spreadsheetml.worksheet", SheetPart(sheet, isFirst: index == 0).bytes(),
        relations: [.init("drawing", "../drawings/\(drawing)")])
      parts.add(
        "xl/drawings/\(drawing)", type: "drawing", ChartPart.drawing(of: chart),
        relations: [.init("chart", "../charts/\(chartName)")])
      parts.add("xl/charts/\(chartName)", type: "drawingml.chart", ChartPart(chart, sheet: sheet).bytes())
    }
    return parts.bytes()
  }

  /// The list of sheets, and the names that Excel keeps for filters and repeated rows.
  private func workbookPart() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element(
      "workbook", ("xmlns", OfficePackage.spreadsheet), ("xmlns:r", OfficePackage.relationships)
    ) { writer in
      writer.element("bookViews") { $0.element("workbookView", ("activeTab", "0")) }
      writer.element("sheets") { writer in
        for (index, sheet) in sheets.enumerated() {
          writer.element(
            "sheet", ("name", sheet.name), ("sheetId", "\(index + 1)"), ("r:id", "rId\(index + 1)"))
        }
      }
      let names = definedNames
      guard !names.isEmpty else { return }
      writer.element("definedNames") { writer in
        for name in names {
          writer.element(
            "definedName", ("name", name.name), ("localSheetId", "\(name.sheet)"),
            ("hidden", name.isHidden ? "1" : nil), text: name.place)
        }
      }
    }
    return writer.bytes
  }

  private struct DefinedName {
    let name: String
    let sheet: Int
    let isHidden: Bool
    let place: String
  }

  private var definedNames: [DefinedName] {
    sheets.enumerated().flatMap { index, sheet -> [DefinedName] in
      var names: [DefinedName] = []
      if let filter = sheet.filter {
        names.append(
          DefinedName(
            name: "_xlnm._FilterDatabase", sheet: index, isHidden: true, place: "\(sheet.quotedName)!\(filter.fixed)"))
      }
      if let area = sheet.usedArea {
        names.append(
          DefinedName(
            name: "_xlnm.Print_Area", sheet: index, isHidden: false, place: "\(sheet.quotedName)!\(area.fixed)"))
      }
      if sheet.frozenRowCount > 0 {
        names.append(
          DefinedName(
            name: "_xlnm.Print_Titles", sheet: index, isHidden: false,
            place: "\(sheet.quotedName)!$1:$\(sheet.frozenRowCount)"))
      }
      return names
    }
  }
}

extension Worksheet {
  /// As formulas name the sheet.
  var quotedName: String { "'" + String(name.flatMap { $0 == "'" ? "''" : "\($0)" }) + "'" }

  /// What the cells and the chart cover; nil if there are none.
  var usedArea: Area? {
    let (lastRow, lastColumn) = (rows.count - 1, (rows.map(\.count).max() ?? 0) - 1)
    guard lastRow >= 0, lastColumn >= 0 else { return nil }
    return Area(
      rows: 0...max(min(lastRow, Self.rowLimit - 1), chart?.area.rows.upperBound ?? 0),
      columns: 0...max(min(lastColumn, Self.columnLimit - 1), chart?.area.columns.upperBound ?? 0))
  }
}

extension Worksheet.Area {
  /// "A1:B2"; one cell alone is "A1".
  var reference: String {
    let first = cellName(rows.lowerBound, columns.lowerBound)
    let last = cellName(rows.upperBound, columns.upperBound)
    return first == last ? first : "\(first):\(last)"
  }

  /// "$A$1:$B$2".
  var fixed: String {
    let first = "$\(columnName(columns.lowerBound))$\(rows.lowerBound + 1)"
    return "\(first):$\(columnName(columns.upperBound))$\(rows.upperBound + 1)"
  }
}

/// Row and column from 0 as "A1".
func cellName(_ row: Int, _ column: Int) -> String { "\(columnName(column))\(row + 1)" }

/// A column from 0 as A to Z, AA to ZZ, AAA and so on.
func columnName(_ column: Int) -> String {
  var rest = column + 1
  var letters: [UInt8] = []
  while rest > 0 {
    letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
    rest = (rest - 1) / 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}
