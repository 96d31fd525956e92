import RapsDocuments

extension ResultsWorkbook {
  /// In characters: names and ids, sentences, and what tables have beside them.
  private static let methodWidths = [30.0, 72, 30, 30, 12, 14, 18, 16]

  /// The page's methods sheet, then how to read the tables: names on the left, what is said of them to their right.
  ///
  /// - Parameter explanations: chapters of the report without figures.
  func methodSheet(_ explanations: [Report.Block]) -> Worksheet {
    let builder = ReportBuilder(
      results, analysis: analysis, language: options.language, country: options.country, variables: options.groups,
      medium: .page)
    var sheet = Worksheet(name: sheetWords.method)
    sheet.isLandscape = true
    sheet.columnWidths = Self.methodWidths
    sheet.rows = [[.text(MethodWords.in(phrasing.language).title, .title)]]
    for block in builder.methodBlocks() + explanations { sheet.rows += methodRows(block) }
    return sheet
  }

  private func methodRows(_ block: Report.Block) -> [[Cell]] {
    switch block {
    case .heading(let text), .subheading(let text): [[], [.text(text, .heading)]]
    case .paragraph(let text, let tone): [[.empty, .text(text, tone == .quiet ? .quiet : .wrapped)]]
    case .bullets(let texts): texts.map { [.empty, .text($0, .wrapped)] }
    case .columnHelp(let help): help.map { [.empty, .text($0.text, .quiet)] }
    case .legend(let entries): entries.map { [.text(label($0.mark), .wrapped), .text($0.text, .wrapped)] }
    case .table(let table):
      [[], table.columns.map { .text($0.head, .head) }] + table.rows.map { $0.map(methodCell) }
    case .box(let title, let paragraphs):
      [[], [.text(title, .heading)]] + paragraphs.map { [.empty, .text($0, .wrapped)] }
    // What only a page has: the sheet is made of texts and tables.
    default: []
    }
  }

  private func label(_ mark: Report.Mark) -> String {
    switch mark {
    case .level(let level): words.levelWords(level)
    case .hidden: "–"
    case .sign(let sign): sign
    }
  }

  private func methodCell(_ cell: ReportTable.Cell) -> Cell {
    switch cell {
    case .text(let text), .marked(let text, _): .text(text, .wrapped)
    case .level(let level): .text(level.map(words.levelWords) ?? "", .wrapped)
    case .hidden: Self.hidden
    case .bar, .empty: .empty
    }
  }
}
