import RapsDocuments

/// A plan on the pages of a Word document, to be edited and filled in.
///
/// A chapter with a wide table, as that of the measures, stands on landscape pages as a whole: text and table stay
/// together.
struct WordPage: PlanPage {
  private typealias Paragraph = WordDocument.Paragraph

  /// Tables of so many columns need the long side of the paper.
  static let wideColumnCount = 7

  private let colon: String
  private let words: WordPageWords
  private let language: String
  private var title = ""
  private var sections: [WordDocument.Section] = []
  /// The chapter that is being written.
  private var blocks: [WordDocument.Block] = []
  private var isWide = false
  private var chapterCount = 0
  /// The heading above what is being written.
  private var lastHeading = ""

  /// - Parameters:
  ///   - colon: between a label and what it says, as the language writes it.
  ///   - words: those of the document itself.
  ///   - language: as RFC 5646 has it.
  init(colon: String, words: WordPageWords, language: String) {
    self.colon = colon
    self.words = words
    self.language = language
  }

  // MARK: Blocks

  mutating func heading(_ title: String, level: Int) {
    if level == 1 { self.title = oneLine(title) }
    if level == 2 {
      endChapter()
      chapterCount += 1
      if chapterCount == 2 { addContents() }
    }
    lastHeading = oneLine(title)
    let styles: [WordDocument.ParagraphStyle] = [.title, .heading1, .heading2]
    add(styles[min(max(level, 1), styles.count) - 1], title)
  }

  /// After the head of the document and its short first chapter, on the same pages.
  private mutating func addContents() {
    if sections.isEmpty { sections.append(WordDocument.Section(isLandscape: false)) }
    sections[sections.count - 1].blocks.append(.contents(title: words.contents))
  }

  mutating func paragraph(_ paragraph: String) { add(.normal, paragraph) }

  mutating func paragraph(label: String, _ paragraph: String) {
    let label = oneLine(label)
    let text = oneLine(paragraph)
    // A label above a list or a table is the heading of it.
    if text.isEmpty { return add(.heading3, label) }
    let runs = [WordDocument.Run(label + colon, isStrong: true), WordDocument.Run(text)]
    blocks.append(.paragraph(Paragraph(.normal, runs)))
  }

  mutating func remark(_ paragraph: String) { add(.quiet, paragraph) }

  mutating func quotation(_ paragraphs: [String], isStrong: Bool) {
    for paragraph in paragraphs.map(oneLine) where !paragraph.isEmpty {
      blocks.append(.paragraph(Paragraph(.notice, [WordDocument.Run(paragraph, isStrong: isStrong)])))
    }
  }

  mutating func list(_ entries: [String]) {
    for entry in entries { add(.bullet, entry) }
  }

  mutating func table(_ head: [String], _ rows: [[[String]]]) {
    guard !rows.isEmpty else { return }
    if head.count >= Self.wideColumnCount { isWide = true }
    let cells = rows.map { row in row.map { $0.map(oneLine).filter { !$0.isEmpty } } }
    blocks.append(
      .table(
        WordDocument.Table(
          widths: ColumnWidths(head: head, rows: cells, isLandscape: head.count >= Self.wideColumnCount).widths,
          head: head.map(oneLine),
          rows: cells.map { row in
            row.enumerated().map { column, parts in
              parts.enumerated().map { index, part in
                // What the row is about stands out.
                let isName = column == 0 && index == 0 && parts.count > 1
                return Paragraph(.tableText, [WordDocument.Run(part, isStrong: isName)])
              }
            }
          }, caption: ([lastHeading] + [head.first.map(oneLine) ?? ""]).filter { !$0.isEmpty }.joined(separator: " – "))
      ))
  }

  private mutating func add(_ style: WordDocument.ParagraphStyle, _ text: String) {
    let text = oneLine(text)
    if !text.isEmpty { blocks.append(.paragraph(Paragraph(style, text))) }
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline || $0 == "\t" || $0 == " " }).joined(separator: " ")
  }

  // MARK: Pages

  private mutating func endChapter() {
    guard !blocks.isEmpty else { return }
    if sections.last?.isLandscape == isWide {
      sections[sections.count - 1].blocks += blocks
    } else {
      sections.append(WordDocument.Section(isLandscape: isWide, blocks: blocks))
    }
    blocks = []
    isWide = false
  }

  /// The document as far as it was written.
  consuming func document() -> WordDocument {
    endChapter()
    var document = WordDocument(title: title, language: language, pageNumbers: words.pageNumbers)
    document.sections = sections
    return document
  }
}
