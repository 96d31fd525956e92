/// A document's main part (ECMA-376 part 1, 17.2.2).
struct BodyPart {
  /// A4 in twentieths of a point.
  private static let (shortSide, longSide) = (11_906, 16_838)

  private let document: WordDocument
  /// Bookmarks so far: one per chapter, in order.
  private var bookmarkCount = 0

  init(_ document: WordDocument) { self.document = document }

  consuming func bytes() -> [UInt8] {
    var writer = MarkupWriter.part()
    writer.begin("w:document", ("xmlns:w", OfficePackage.word), ("xmlns:r", OfficePackage.relationships))
    writer.begin("w:body")
    for (index, section) in document.sections.enumerated() {
      body(section, &writer)
      if index == document.sections.count - 1 {
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
    writer.end()
    writer.end()
    return writer.bytes
  }

  /// Wide tables need the room that a narrower margin leaves.
  private static func margin(_ section: WordDocument.Section) -> Int { section.isLandscape ? 850 : 1_134 }

  private static func page(_ section: WordDocument.Section, _ writer: inout MarkupWriter) {
    let (width, height) = section.isLandscape ? (longSide, shortSide) : (shortSide, longSide)
    let margin = "\(margin(section))"
    writer.element("w:sectPr") { writer in
      writer.element("w:footerReference", ("w:type", "default"), ("r:id", "rId1"))
      writer.element(
        "w:pgSz", ("w:w", "\(width)"), ("w:h", "\(height)"), ("w:orient", section.isLandscape ? "landscape" : nil))
      writer.element(
        "w:pgMar", ("w:top", margin), ("w:right", margin), ("w:bottom", margin), ("w:left", margin),
        ("w:header", "425"), ("w:footer", "425"), ("w:gutter", "0"))
    }
  }

  private mutating func body(_ section: WordDocument.Section, _ writer: inout MarkupWriter) {
    let width = (section.isLandscape ? Self.longSide : Self.shortSide) - 2 * Self.margin(section)
    for (index, block) in section.blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        guard paragraph.style.contentsLevel != nil else {
          Self.paragraph(paragraph, &writer)
          continue
        }
        bookmarkCount += 1
        Self.paragraph(paragraph, bookmark: bookmarkCount, &writer)
      case .table(let table):
        Self.table(table, width: width, &writer)
        // Two tables in a row would grow together, and a section may not end with one. Headings bring their own room.
        var next: WordDocument.ParagraphStyle?
        if index + 1 < section.blocks.count, case .paragraph(let paragraph) = section.blocks[index + 1] {
          next = paragraph.style
        }
        if next?.contentsLevel == nil { Self.paragraph(WordDocument.Paragraph(.gap, []), &writer) }
      case .contents(let title): contents(title, &writer)
      }
    }
  }

  // MARK: Paragraphs

  private static func paragraph(
    _ paragraph: WordDocument.Paragraph, bookmark: Int? = nil, _ writer: inout MarkupWriter
  ) {
    writer.element("w:p") { writer in
      style(paragraph.style, &writer)
      if let bookmark {
        writer.element("w:bookmarkStart", ("w:id", "\(bookmark)"), ("w:name", Self.bookmark(bookmark)))
      }
      for run in paragraph.runs { Self.run(run, &writer) }
      if let bookmark { writer.element("w:bookmarkEnd", ("w:id", "\(bookmark)")) }
    }
  }

  private static func style(_ style: WordDocument.ParagraphStyle, _ writer: inout MarkupWriter) {
    guard style != .normal else { return }
    writer.element("w:pPr") { $0.element("w:pStyle", ("w:val", style.rawValue)) }
  }

  private static func run(_ run: WordDocument.Run, _ writer: inout MarkupWriter) {
    guard !run.text.isEmpty else { return }
    writer.element("w:r") { writer in
      if run.isStrong { writer.element("w:rPr") { $0.element("w:b") } }
      writer.element("w:t", ("xml:space", "preserve"), text: run.text)
    }
  }

  // MARK: Contents

  /// A name of the kind that Word gives its own.
  private static func bookmark(_ number: Int) -> String { "_Toc\(100_000_000 + number)" }

  /// A field with its result, so that no reader has to ask for leave to work it out. It shows no page numbers (`\n`): only
  /// a reader that lays the pages out knows them.
  private func contents(_ title: String, _ writer: inout MarkupWriter) {
    let chapters = document.chapters
    guard !chapters.isEmpty else { return }
    Self.paragraph(WordDocument.Paragraph(.contentsHead, title), &writer)
    for (index, chapter) in chapters.enumerated() {
      writer.element("w:p") { writer in
        Self.style(chapter.style.contentsLevel == 1 ? .contents1 : .contents2, &writer)
        if index == 0 {
          Self.fieldMark("begin", &writer)
          writer.element("w:r") {
            $0.element("w:instrText", ("xml:space", "preserve"), text: " TOC \\o \"1-2\" \\n \\h \\z \\u ")
          }
          Self.fieldMark("separate", &writer)
        }
        writer.element("w:hyperlink", ("w:anchor", Self.bookmark(index + 1)), ("w:history", "1")) { writer in
          for run in chapter.runs { Self.run(run, &writer) }
        }
        if index == chapters.count - 1 { Self.fieldMark("end", &writer) }
      }
    }
  }

  private static func fieldMark(_ kind: String, _ writer: inout MarkupWriter) {
    writer.element("w:r") { $0.element("w:fldChar", ("w:fldCharType", kind)) }
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
        writer.element(
          "w:tblLook", ("w:val", "0620"), ("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", "0"),
          ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1"))
        writer.element("w:tblCaption", ("w:val", table.caption))
      }
      writer.element("w:tblGrid") { writer in
        for width in widths { writer.element("w:gridCol", ("w:w", "\(width)")) }
      }
      row(table.head.map { [WordDocument.Paragraph(.tableHead, $0)] }, widths, isHead: true, &writer)
      for cells in table.rows { row(cells, widths, isHead: false, &writer) }
    }
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
}
