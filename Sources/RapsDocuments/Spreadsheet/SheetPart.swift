/// A worksheet's XML (ECMA-376 part 1, 18.3.1.99): its elements have a fixed order.
struct SheetPart {
  private let sheet: Worksheet
  private let isFirst: Bool

  /// - Parameter isFirst: whether it is the sheet that a reader sees on opening the file.
  init(_ sheet: Worksheet, isFirst: Bool) {
    self.sheet = sheet
    self.isFirst = isFirst
  }

  func bytes() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element(
      "worksheet", ("xmlns", OfficePackage.spreadsheet), ("xmlns:r", OfficePackage.relationships)
    ) { writer in
      writer.element("sheetPr") { $0.element("pageSetUpPr", ("fitToPage", "1")) }
      if let area = sheet.usedArea { writer.element("dimension", ("ref", area.reference)) }
      views(&writer)
      columns(&writer)
      writer.element("sheetData") { writer in
        for (index, row) in sheet.rows.prefix(Worksheet.rowLimit).enumerated() { self.row(index, row, &writer) }
      }
      if let filter = sheet.filter { writer.element("autoFilter", ("ref", filter.reference)) }
      if !sheet.merged.isEmpty {
        writer.element("mergeCells", ("count", "\(sheet.merged.count)")) { writer in
          for area in sheet.merged { writer.element("mergeCell", ("ref", area.reference)) }
        }
      }
      highlights(&writer)
      choices(&writer)
      links(&writer)
      page(&writer)
      if sheet.chart != nil { writer.element("drawing", ("r:id", "rId1")) }
    }
    return writer.bytes
  }

  private func views(_ writer: inout MarkupWriter) {
    let (rows, columns) = (sheet.frozenRowCount, sheet.frozenColumnCount)
    writer.element("sheetViews") { writer in
      writer.element(
        "sheetView", ("showGridLines", "0"), ("tabSelected", isFirst ? "1" : nil), ("workbookViewId", "0")
      ) { writer in
        guard rows + columns > 0 else { return }
        let pane = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
        writer.element(
          "pane", ("xSplit", columns > 0 ? "\(columns)" : nil), ("ySplit", rows > 0 ? "\(rows)" : nil),
          ("topLeftCell", cellName(rows, columns)), ("activePane", pane), ("state", "frozen"))
        writer.element(
          "selection", ("pane", pane), ("activeCell", cellName(rows, columns)), ("sqref", cellName(rows, columns)))
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

  // MARK: Paper

  /// As wide as the page and as many pages long as needed.
  private func page(_ writer: inout MarkupWriter) {
    writer.element("printOptions", ("horizontalCentered", sheet.isLandscape ? "1" : "0"))
    writer.element(
      "pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"),
      ("footer", "0.3"))
    writer.element(
      "pageSetup", ("paperSize", "\(sheet.paper.rawValue)"), ("fitToWidth", "1"), ("fitToHeight", "0"),
      ("orientation", sheet.isLandscape ? "landscape" : "portrait"))
    // The sheet's name, and "page / pages", which need no words.
    writer.element("headerFooter") { $0.element("oddFooter", text: "&L&A&R&P / &N") }
  }

  // MARK: Cells

  private func row(_ index: Int, _ cells: [Worksheet.Cell], _ writer: inout MarkupWriter) {
    let fixed = sheet.rowHeights[index]
    // A height that is not custom: Excel finds its own as soon as somebody writes in the row.
    let height = fixed ?? textHeight(cells)
    writer.element(
      "row", ("r", "\(index + 1)"), ("ht", height.map { "\($0)" }), ("customHeight", fixed.map { _ in "1" })
    ) { writer in
      for (column, cell) in cells.prefix(Worksheet.columnLimit).enumerated() {
        CellPart(cell).write(at: cellName(index, column), &writer)
      }
    }
  }

  /// A row as high as its longest text needs; nil for the usual height.
  private func textHeight(_ cells: [Worksheet.Cell]) -> Double? {
    let usualWidth = 8.43
    var height = Worksheet.usualHeight
    for (column, cell) in cells.enumerated() {
      guard case .text(let text) = cell.content else { continue }
      let width = sheet.columnWidths.indices.contains(column) ? sheet.columnWidths[column] : usualWidth
      height = max(height, Worksheet.height(of: text, cell.style, width: width))
    }
    return height > Worksheet.usualHeight ? height : nil
  }

  // MARK: Colours, choices and links

  /// Each rule asks for a number first: what is hidden is a text, and for Excel a text is above every number.
  private func highlights(_ writer: inout MarkupWriter) {
    for (index, highlight) in sheet.highlights.enumerated() {
      let (sign, bound): (String, Double) =
        switch highlight.condition {
        case .atLeast(let bound): (">=", bound)
        case .atMost(let bound): ("<=", bound)
        case .above(let bound): (">", bound)
        case .below(let bound): ("<", bound)
        }
      let first = cellName(highlight.area.rows.lowerBound, highlight.area.columns.lowerBound)
      writer.element("conditionalFormatting", ("sqref", highlight.area.reference)) { writer in
        writer.element(
          "cfRule", ("type", "expression"), ("dxfId", "\(highlight.color.rawValue)"), ("priority", "\(index + 1)"),
          ("stopIfTrue", "1")
        ) { $0.element("formula", text: "AND(ISNUMBER(\(first)),\(first)\(sign)\(bound))") }
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

  private func links(_ writer: inout MarkupWriter) {
    guard !sheet.links.isEmpty else { return }
    writer.element("hyperlinks") { writer in
      for link in sheet.links {
        let place = Worksheet(name: link.sheet).quotedName + "!A1"
        writer.element(
          "hyperlink", ("ref", cellName(link.row, link.column)), ("location", place), ("display", link.sheet))
      }
    }
  }
}
