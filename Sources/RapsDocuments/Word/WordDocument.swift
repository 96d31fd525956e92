/// A text document (ECMA-376, WordprocessingML, transitional): headings, paragraphs, lists and tables in named styles,
/// which the reader can change in one place.
///
/// The same document gives the same bytes: no clock, no user name, no path.
package struct WordDocument: Sendable {
  /// Words in one look.
  package struct Run: Sendable, Hashable {
    package let text: String
    package let isStrong: Bool

    package init(_ text: String, isStrong: Bool = false) {
      self.text = text
      self.isStrong = isStrong
    }
  }

  package enum ParagraphStyle: String, CaseIterable, Sendable {
    case normal = "Normal"
    case title = "Title"
    case subtitle = "Subtitle"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case bullet = "ListBullet"
    /// Above the list of the chapters, and not in it.
    case contentsHead = "TOCHeading"
    case contents1 = "TOC1"
    case contents2 = "TOC2"
    /// A box around it.
    case notice = "Notice"
    /// Fine print.
    case quiet = "Quiet"
    case tableHead = "TableHead"
    case tableText = "TableText"
    /// An empty line of little height, behind a table.
    case gap = "Gap"

    /// From 1 for those that the list of the chapters names; nil for others.
    var contentsLevel: Int? {
      switch self {
      case .heading1: 1
      case .heading2: 2
      default: nil
      }
    }
  }

  package struct Paragraph: Sendable, Hashable {
    package let style: ParagraphStyle
    package let runs: [Run]

    package init(_ style: ParagraphStyle, _ runs: [Run]) {
      self.style = style
      self.runs = runs
    }

    package init(_ style: ParagraphStyle, _ text: String) { self.init(style, [Run(text)]) }
  }

  /// A table whose first row stands again on every page.
  package struct Table: Sendable, Hashable {
    /// One per column; their parts of the page's width.
    package let widths: [Int]
    package let head: [String]
    /// Per row and column the cell's paragraphs; an empty cell is for people to fill in.
    package let rows: [[[Paragraph]]]
    /// What a screen reader says of it.
    package let caption: String

    package init(widths: [Int], head: [String], rows: [[[Paragraph]]], caption: String) {
      (self.widths, self.head, self.rows, self.caption) = (widths, head, rows, caption)
    }
  }

  package enum Block: Sendable, Hashable {
    case paragraph(Paragraph)
    case table(Table)
    /// A list of the chapters of two levels, under its title, that leads to them. Word can renew it.
    case contents(title: String)
  }

  /// What stands around "3" and "12" in "page 3 of 12".
  package struct PageNumbers: Sendable, Hashable {
    package let before: String
    package let between: String

    package init(before: String, between: String) {
      self.before = before
      self.between = between
    }
  }

  /// Pages of one orientation.
  package struct Section: Sendable {
    package let isLandscape: Bool
    package var blocks: [Block]

    package init(isLandscape: Bool, blocks: [Block] = []) {
      self.isLandscape = isLandscape
      self.blocks = blocks
    }
  }

  package let title: String
  /// As RFC 5646 has it, for example `nl-BE`.
  package let language: String
  package let pageNumbers: PageNumbers
  /// At least one.
  package var sections: [Section] = []

  package init(title: String, language: String, pageNumbers: PageNumbers) {
    self.title = title
    self.language = language
    self.pageNumbers = pageNumbers
  }

  /// The paragraphs that the list of the chapters names, in order.
  var chapters: [Paragraph] {
    sections.flatMap(\.blocks).compactMap { block in
      guard case .paragraph(let paragraph) = block, paragraph.style.contentsLevel != nil else { return nil }
      return paragraph
    }
  }

  /// The whole `.docx` file.
  /// - Complexity: linear.
  package func bytes() -> [UInt8] {
    var parts = OfficePackage(
      mainPart: "word/document.xml", mainType: "wordprocessingml.document.main", title: title, language: language)
    parts.addMain(
      BodyPart(self).bytes(),
      relations: [
        .init("footer", "footer1.xml"), .init("styles", "styles.xml"), .init("numbering", "numbering.xml"),
        .init("settings", "settings.xml"),
      ])
    parts.add("word/footer1.xml", type: "wordprocessingml.footer", FooterPart.bytes(title: title, pageNumbers))
    parts.add("word/styles.xml", type: "wordprocessingml.styles", WordStyles.styles(language: language))
    parts.add("word/numbering.xml", type: "wordprocessingml.numbering", WordStyles.numbering())
    parts.add("word/settings.xml", type: "wordprocessingml.settings", WordStyles.settings(language: language))
    return parts.bytes()
  }
}
