import RapsDocuments

extension ResultsWorkbook {
  /// In characters: a portrait page at its full size.
  private static let textWidth = 92.0

  // MARK: Summary

  /// Who answered and what stands out, then what is on which sheet.
  func summary(_ blocks: [Report.Block], _ sheets: [(name: String, explanation: String)]) -> Worksheet {
    var sheet = Worksheet(name: sheetWords.summary)
    sheet.rows = blocks.flatMap(rows) + [[], [.text(sheetWords.whatIsWhere, .heading)]]
    sheet.columnWidths = [24, Self.textWidth - 24]
    spread(&sheet)
    for (name, explanation) in sheets {
      sheet.links.append(Worksheet.Link(row: sheet.rows.count, column: 0, sheet: name))
      sheet.rows.append([.text(name, .link), .text(explanation, .wrapped)])
    }
    return sheet
  }

  // MARK: Method

  /// Sentences below each other, and tables between them.
  func textSheet(_ name: String, _ blocks: [Report.Block]) -> Worksheet {
    var sheet = Worksheet(name: name)
    sheet.rows = blocks.flatMap(rows)
    sheet.columnWidths = textColumns(sheet.rows)
    spread(&sheet)
    return sheet
  }

  /// As wide as the rows of tables need, together as wide as a page.
  private func textColumns(_ rows: [[Cell]]) -> [Double] {
    let columnCount = rows.map(\.count).max() ?? 1
    guard columnCount > 1 else { return [Self.textWidth] }
    let texts = rows.filter { $0.count > 1 }.map { row in
      (0..<columnCount).map { column -> [String] in
        guard row.indices.contains(column), case .text(let text) = row[column].content else { return [] }
        return [text]
      }
    }
    let head = Array(repeating: "", count: columnCount)
    let widths = ColumnWidths(head: head, rows: texts, isLandscape: false).widths
    let whole = Double(max(1, widths.reduce(0, +)))
    return widths.map { (Double($0) / whole * Self.textWidth).rounded() }
  }

  /// Lets texts that stand alone in their row go over all columns.
  private func spread(_ sheet: inout Worksheet) {
    guard sheet.columnWidths.count > 1 else { return }
    let width = sheet.columnWidths.reduce(0, +)
    for row in sheet.rows.indices where sheet.rows[row].count == 1 {
      guard case .text(let text) = sheet.rows[row][0].content else { continue }
      sheet.merged.append(Worksheet.Area(rows: row...row, columns: 0...sheet.columnWidths.count - 1))
      // Readers do not find the height of merged cells by themselves.
      sheet.rowHeights[row] = Worksheet.height(of: text, sheet.rows[row][0].style, width: width)
    }
  }

  private func rows(of block: Report.Block) -> [[Cell]] {
    switch block {
    case .lead(let text, let tone): [[.text(text, tone == .caution ? .caution : .wrapped)]]
    case .title(let title, let subtitle): [[.text(title, .title)], [.text(subtitle, .quiet)]]
    case .heading(let text): [[], [.text(text, .heading)]]
    case .subheading(let text): [[.text(text, .heading)]]
    case .sheet(let sheet): [[], [.text(sheet.title, .heading)]]
    case .paragraph(let text, let tone):
      [[.text(text, tone == .caution ? .caution : tone == .quiet ? .quiet : .wrapped)]]
    case .bullets(let texts): texts.map { [.text("• " + $0, .wrapped)] }
    case .columnHelp(let help): help.map { [.text($0.text, .quiet)] }
    case .legend(let entries): entries.map { [.text("• " + $0.text, .quiet)] }
    case .box(let title, let paragraphs):
      [[], [.text(title, .heading)]] + paragraphs.map { [.text($0, .wrapped)] }
    case .cards(let cards): cards.flatMap(rows)
    case .labelled(let label, let text): [[.text(label + words.colon + text, .wrapped)]]
    case .table(let table): rows(of: table)
    default: []  // drawings, and room to write
    }
  }

  private func rows(of card: ReportCard) -> [[Cell]] {
    var rows: [[Cell]] = [[], [.text(card.title, .heading)]]
    if let introduction = card.introduction { rows.append([.text(introduction, .wrapped)]) }
    for (index, point) in card.points.enumerated() {
      let mark = card.isRanked ? "\(index + 1). " : "• "
      rows.append([.text(mark + ([point.text] + [point.detail].compactMap { $0 }).joined(separator: " – "), .wrapped)])
    }
    if let remark = card.remark { rows.append([.text(remark, .quiet)]) }
    return rows
  }

  private func rows(of table: ReportTable) -> [[Cell]] {
    let shown = table.columns.indices.filter { table.columns[$0].role != .bar }
    let head = shown.map { Cell.text(table.columns[$0].head, .head) }
    return [head]
      + table.rows.map { row in
        shown.filter(row.indices.contains).map { column -> Cell in
          switch row[column] {
          case .text(let text), .marked(let text, _): entry(text)
          case .level(let level): entry(level.map(words.levelWords) ?? "")
          case .hidden: Self.hidden
          case .bar, .empty: Cell(.empty, .entry)
          }
        }
      } + [[]]
  }
}

extension Report {
  /// What stands before the first table: who answered, what stands out.
  var beginning: [Block] {
    let headings = blocks.indices.filter { if case .heading = blocks[$0] { true } else { false } }
    let cards = blocks.firstIndex { if case .cards = $0 { true } else { false } }
    // The cards say what the first chapter says.
    let end = headings.first { $0 > (cards ?? .max) } ?? headings.dropFirst().first
    return Array(blocks[..<(end ?? blocks.endIndex)])
  }

  /// The chapters without figures: how to read, what is hidden and why, how good the data are; and the box.
  func explanations(_ words: Words) -> [Block] {
    let wanted: Set<String> = [words.howToRead, words.whatIsNotShown, words.reliability, words.dataQuality]
    var isWanted = false
    return blocks.filter { block in
      if case .heading(let text) = block { isWanted = wanted.contains(text) }
      if case .box = block { return true }
      return isWanted
    }
  }
}
