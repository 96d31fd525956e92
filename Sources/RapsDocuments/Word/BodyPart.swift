/// A document's main part (ECMA-376 part 1, 17.2.2) and its footer.
struct BodyPart {
  /// A4 in twentieths of a point, and its margins.
  private static let (shortSide, longSide, margin) = (11_906, 16_838, 1_134)

  private let document: WordDocument

  init(_ document: WordDocument) { self.document = document }

  func bytes() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element(
      "w:document", ("xmlns:w", OfficePackage.word), ("xmlns:r", OfficePackage.relationships)
    ) { writer in
      writer.element("w:body") { writer in
        for (index, section) in document.sections.enumerated() {
          let isLast = index == document.sections.count - 1
          body(section, &writer)
          if isLast {
            Self.page(section, &writer)
          } else {
            // A section ends with the paragraph that describes its pages.
            writer.element("w:p") { writer in
              writer.element("w:pPr") { writer in
                writer.element(
                  "w:spacing", ("w:before", "0"), ("w:after", "0"), ("w:line", "20"), ("w:lineRule", "exact"))
                Self.page(section, &writer)
              }
            }
          }
        }
      }
    }
    return writer.bytes
  }

  private static func page(_ section: WordDocument.Section, _ writer: inout MarkupWriter) {
    let (width, height) = section.isLandscape ? (longSide, shortSide) : (shortSide, longSide)
    writer.element("w:sectPr") { writer in
      writer.element("w:footerReference", ("w:type", "default"), ("r:id", "rId1"))
      writer.element(
        "w:pgSz", ("w:w", "\(width)"), ("w:h", "\(height)"), ("w:orient", section.isLandscape ? "landscape" : nil))
      writer.element(
        "w:pgMar", ("w:top", "\(margin)"), ("w:right", "\(margin)"), ("w:bottom", "\(margin)"), ("w:left", "\(margin)"),
        ("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0"))
    }
  }

  private func body(_ section: WordDocument.Section, _ writer: inout MarkupWriter) {
    let width = (section.isLandscape ? Self.longSide : Self.shortSide) - 2 * Self.margin
    for block in section.blocks {
      switch block {
      case .paragraph(let paragraph): Self.paragraph(paragraph, &writer)
      case .table(let table): Self.table(table, width: width, &writer)
      }
    }
  }

  // MARK: Paragraphs

  private static func paragraph(_ paragraph: WordDocument.Paragraph, _ writer: inout MarkupWriter) {
    writer.element("w:p") { writer in
      if paragraph.style != .normal {
        writer.element("w:pPr") { $0.element("w:pStyle", ("w:val", paragraph.style.rawValue)) }
      }
      for run in paragraph.runs where !run.text.isEmpty {
        writer.element("w:r") { writer in
          if run.isStrong { writer.element("w:rPr") { $0.element("w:b") } }
          writer.element("w:t", ("xml:space", "preserve"), text: run.text)
        }
      }
    }
  }

  // MARK: Tables

  private static func table(_ table: WordDocument.Table, width: Int, _ writer: inout MarkupWriter) {
    let parts = max(1, table.widths.reduce(0, +))
    let widths = table.widths.map { width * $0 / parts }
    writer.element("w:tbl") { writer in
      writer.element("w:tblPr") { writer in
        writer.element("w:tblStyle", ("w:val", "RapsTable"))
        writer.element("w:tblW", ("w:w", "\(widths.reduce(0, +))"), ("w:type", "dxa"))
        writer.element("w:tblLayout", ("w:type", "fixed"))
        writer.element("w:tblLook", ("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1"))
        writer.element("w:tblCaption", ("w:val", table.caption))
      }
      writer.element("w:tblGrid") { writer in
        for width in widths { writer.element("w:gridCol", ("w:w", "\(width)")) }
      }
      row(table.head.map { [WordDocument.Paragraph(.tableHead, $0)] }, widths, isHead: true, &writer)
      for cells in table.rows { row(cells, widths, isHead: false, &writer) }
    }
    // Two tables in a row would grow together, and a cell or body may not end with a table.
    paragraph(WordDocument.Paragraph(.normal, []), &writer)
  }

  private static func row(
    _ cells: [[WordDocument.Paragraph]], _ widths: [Int], isHead: Bool, _ writer: inout MarkupWriter
  ) {
    writer.element("w:tr") { writer in
      writer.element("w:trPr") { writer in
        writer.element("w:cantSplit")
        if isHead { writer.element("w:tblHeader") }
      }
      for (column, paragraphs) in cells.enumerated() {
        writer.element("w:tc") { writer in
          writer.element("w:tcPr") { $0.element("w:tcW", ("w:w", "\(widths[column])"), ("w:type", "dxa")) }
          for paragraph in paragraphs.isEmpty ? [WordDocument.Paragraph(.tableText, [])] : paragraphs {
            Self.paragraph(paragraph, &writer)
          }
        }
      }
    }
  }

  // MARK: Footer

  /// "Page / pages", which need no words.
  static func footer() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.element("w:ftr", ("xmlns:w", OfficePackage.word)) { writer in
      writer.element("w:p") { writer in
        writer.element("w:pPr") { writer in
          writer.element("w:pStyle", ("w:val", "Footer"))
          writer.element("w:jc", ("w:val", "right"))
        }
        field(" PAGE ", &writer)
        writer.element("w:r") { $0.element("w:t", ("xml:space", "preserve"), text: " / ") }
        field(" NUMPAGES ", &writer)
      }
    }
    return writer.bytes
  }

  private static func field(_ instruction: String, _ writer: inout MarkupWriter) {
    writer.element("w:fldSimple", ("w:instr", instruction)) { writer in
      writer.element("w:r") { $0.element("w:t", text: "1") }
    }
  }
}
