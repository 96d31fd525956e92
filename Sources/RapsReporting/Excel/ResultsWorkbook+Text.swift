import RapsDocuments

extension ResultsWorkbook {
  /// In characters; together a portrait page at its full size.
  private static let textColumns = [24.0, 68.0]

  // MARK: Summary

  /// Who answered and what stands out, then what is on which sheet.
  func summary(_ blocks: [Report.Block], _ sheets: [(name: String, explanation: String)]) -> Worksheet {
    var sheet = textSheet(sheetWords.summary, blocks)
    add([[], [.text(sheetWords.whatIsWhere, .heading)]], to: &sheet)
    for (name, explanation) in sheets {
      sheet.links.append(Worksheet.Link(row: sheet.rows.count, column: 0, sheet: name))
      sheet.rows.append([.text(name, .link), .text(explanation, .wrapped)])
    }
    return sheet
  }

  /// Sentences below each other; of tables the first column beside all the others.
  func textSheet(_ name: String, _ blocks: [Report.Block]) -> Worksheet {
    var sheet = Worksheet(name: name)
    sheet.columnWidths = Self.textColumns
    for block in blocks { add(rows(of: block), to: &sheet) }
    return sheet
  }

  /// Texts that stand alone in their row go over both columns.
  private func add(_ rows: [[Cell]], to sheet: inout Worksheet) {
    for row in rows {
      if row.count == 1, case .text(let text) = row[0].content {
        let place = sheet.rows.count
        sheet.merged.append(Worksheet.Area(rows: place...place, columns: 0...Self.textColumns.count - 1))
        // Readers do not find the height of merged cells by themselves.
        sheet.rowHeights[place] = Worksheet.height(
          of: text, row[0].style, width: Self.textColumns.reduce(0, +))
      }
      sheet.rows.append(row)
    }
  }

  // MARK: Blocks

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
    case .legend(let entries): entries.map { [.text("• " + text($0), .quiet)] }
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
    guard let first = table.columns.first else { return [] }
    let heads = table.columns.dropFirst().map(\.head).filter { !$0.isEmpty }
    let rows = table.rows.map { row -> [Cell] in
      let texts = row.map(text)
      return [entry(texts.first ?? ""), entry(joined(texts.dropFirst()))]
    }
    return [[.text(first.head, .head), .text(joined(heads), .head)]] + rows + [[]]
  }

  private func joined(_ texts: some Sequence<String>) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func text(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text), .marked(let text, _): text
    case .level(let level): level.map(words.levelWords) ?? ""
    case .hidden: "–"
    case .bar, .empty: ""
    }
  }

  private func text(_ entry: Report.LegendEntry) -> String {
    switch entry.mark {
    case .sign(let sign): sign + words.colon + entry.text
    case .hidden: "–" + words.colon + entry.text
    case .level: entry.text
    }
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
