/// A worksheet's XML (ECMA-376 part 1, 18.3.1.99): its elements have a fixed order.
struct SheetPart {
  private let sheet: Worksheet

  /// What Excel takes for a cell at most (its own limit).
  private static let textLimit = 32_767

  init(_ sheet: Worksheet) { self.sheet = sheet }

  func bytes() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element(
      "worksheet", ("xmlns", OfficePackage.spreadsheet), ("xmlns:r", OfficePackage.relationships)
    ) { writer in
      writer.element("sheetPr") { $0.element("pageSetUpPr", ("fitToPage", "1")) }
      views(&writer)
      columns(&writer)
      writer.element("sheetData") { writer in
        for (index, row) in sheet.rows.enumerated() { self.row(index, row, &writer) }
      }
      if let filter = sheet.filter { writer.element("autoFilter", ("ref", filter.reference)) }
      if !sheet.merged.isEmpty {
        writer.element("mergeCells", ("count", "\(sheet.merged.count)")) { writer in
          for area in sheet.merged { writer.element("mergeCell", ("ref", area.reference)) }
        }
      }
      highlights(&writer)
      choices(&writer)
      writer.element(
        "pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"),
        ("footer", "0.3"))
      // A4; as wide as the page and as many pages long as needed.
      writer.element(
        "pageSetup", ("paperSize", "9"), ("orientation", sheet.isLandscape ? "landscape" : "portrait"),
        ("fitToHeight", "0"))
      writer.element("headerFooter") { $0.element("oddFooter", text: "&L&A&R&P / &N") }
      if sheet.chart != nil { writer.element("drawing", ("r:id", "rId1")) }
    }
    return writer.bytes
  }

  private func views(_ writer: inout MarkupWriter) {
    let (rows, columns) = (sheet.frozenRowCount, sheet.frozenColumnCount)
    writer.element("sheetViews") { writer in
      writer.element("sheetView", ("showGridLines", "0"), ("workbookViewId", "0")) { writer in
        guard rows + columns > 0 else { return }
        writer.element(
          "pane", ("xSplit", columns > 0 ? "\(columns)" : nil), ("ySplit", rows > 0 ? "\(rows)" : nil),
          ("topLeftCell", cellName(rows, columns)),
          ("activePane", rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"), ("state", "frozen"))
      }
    }
    writer.element("sheetFormatPr", ("defaultRowHeight", "15"))
  }

  private func columns(_ writer: inout MarkupWriter) {
    guard !sheet.columnWidths.isEmpty else { return }
    writer.element("cols") { writer in
      for (index, width) in sheet.columnWidths.enumerated() {
        writer.element(
          "col", ("min", "\(index + 1)"), ("max", "\(index + 1)"), ("width", "\(width)"), ("customWidth", "1"))
      }
    }
  }

  // MARK: Cells

  private func row(_ index: Int, _ cells: [Worksheet.Cell], _ writer: inout MarkupWriter) {
    let height = sheet.rowHeights[index] ?? wrappedHeight(cells)
    writer.element(
      "row", ("r", "\(index + 1)"), ("ht", height.map { "\($0)" }), ("customHeight", height.map { _ in "1" })
    ) { writer in
      for (column, cell) in cells.enumerated() { self.cell(cellName(index, column), cell, &writer) }
    }
  }

  /// A row as high as its longest wrapped text needs; nil for one line. Readers measure again, but not all do so on
  /// opening a file.
  private func wrappedHeight(_ cells: [Worksheet.Cell]) -> Double? {
    let lineHeight = 15.0
    // A word that does not fit leaves room at the end of a line.
    let filling = 0.9
    var lines = 1
    for (column, cell) in cells.enumerated() {
      guard cell.style.alignment.wraps, case .text(let text) = cell.content else { continue }
      let width = sheet.columnWidths.indices.contains(column) ? sheet.columnWidths[column] : 8
      lines = max(lines, Int((Double(text.count) / max(1, width * filling)).rounded(.up)))
    }
    // Excel's own limit is 409 points.
    return lines > 1 ? min(Double(lines) * lineHeight, 405) : nil
  }

  private func cell(_ place: String, _ cell: Worksheet.Cell, _ writer: inout MarkupWriter) {
    let style = cell.style == .plain ? nil : "\(cell.style.rawValue)"
    switch cell.content {
    case .empty:
      if let style { writer.element("c", ("r", place), ("s", style)) }
    case .number(let mantissa, let fractionDigits):
      let number = Self.decimal(mantissa, fractionDigits)
      writer.element("c", ("r", place), ("s", style)) { $0.element("v", text: number) }
    case .real(let number):
      guard number.isFinite else { return writer.element("c", ("r", place), ("s", style)) }
      writer.element("c", ("r", place), ("s", style)) { $0.element("v", text: "\(number)") }
    case .text(let text):
      // A string of its own in the cell: Excel never reads one as a formula.
      writer.element("c", ("r", place), ("s", style), ("t", "inlineStr")) { writer in
        writer.element("is") { $0.element("t", ("xml:space", "preserve"), text: Self.escaped(text)) }
      }
    }
  }

  private static func decimal(_ mantissa: Int, _ fractionDigits: Int) -> String {
    guard fractionDigits > 0 else { return "\(mantissa)" }
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
    let split = padded.index(padded.endIndex, offsetBy: -fractionDigits)
    return (mantissa < 0 ? "-" : "") + padded[..<split] + "." + padded[split...]
  }

  /// Excel reads `_x0041_` as a character (ECMA-376 part 1, 22.9.2.19, ST_Xstring); an underscore that would begin such
  /// a code is written as a code itself.
  private static func escaped(_ text: String) -> String {
    let text = text.utf16.count > textLimit ? String(text.prefix(textLimit / 4)) + "…" : text
    guard text.contains("_x") else { return text }
    var escaped = ""
    for index in text.indices {
      let code = text[index...].prefix(7)
      let isCode =
        code.count == 7 && code.hasPrefix("_x") && code.hasSuffix("_")
        && code.dropFirst(2).dropLast().allSatisfy(\.isHexDigit)
      escaped += isCode ? "_x005F_" : String(text[index])
    }
    return escaped
  }

  // MARK: Colours and choices

  private func highlights(_ writer: inout MarkupWriter) {
    for (index, highlight) in sheet.highlights.enumerated() {
      let (name, bound): (String, Double) =
        switch highlight.condition {
        case .atLeast(let bound): ("greaterThanOrEqual", bound)
        case .atMost(let bound): ("lessThanOrEqual", bound)
        case .above(let bound): ("greaterThan", bound)
        case .below(let bound): ("lessThan", bound)
        }
      writer.element("conditionalFormatting", ("sqref", highlight.area.reference)) { writer in
        writer.element(
          "cfRule", ("type", "cellIs"), ("dxfId", "\(highlight.color.rawValue)"), ("priority", "\(index + 1)"),
          ("stopIfTrue", "1"), ("operator", name)
        ) { $0.element("formula", text: "\(bound)") }
      }
    }
  }

  private func choices(_ writer: inout MarkupWriter) {
    guard !sheet.choices.isEmpty else { return }
    writer.element("dataValidations", ("count", "\(sheet.choices.count)")) { writer in
      for choice in sheet.choices {
        // A warning, not a stop: people may have words of their own.
        writer.element(
          "dataValidation", ("type", "list"), ("errorStyle", "warning"), ("allowBlank", "1"), ("showErrorMessage", "1"),
          ("sqref", choice.area.reference)
        ) { $0.element("formula1", text: "\"" + choice.words.joined(separator: ",") + "\"") }
      }
    }
  }
}
