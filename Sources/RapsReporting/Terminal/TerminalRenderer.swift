import RapsResults

/// Lays a report out as lines of text.
struct TerminalRenderer {
  /// Narrower than this nothing lines up; wider than that nobody reads a line.
  static let widths = 60...120
  /// Sentences stay in lines that the eye can follow.
  static let longestSentenceLine = 96

  let style: TerminalStyle
  let words: Words
  let width: Int
  private var lines: [String] = []
  private var tables: [ReportTable] = []
  /// Whether the last lines are a table or a list: a paragraph keeps its distance.
  private var endsWithTable = false

  init(style: TerminalStyle, words: Words, width: Int) {
    self.style = style
    self.words = words
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
  }

  /// The whole page, ended by a line feed.
  mutating func render(_ report: Report) -> String {
    lines = []
    endsWithTable = false
    tables = report.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    for (index, block) in report.blocks.enumerated() {
      if case .columnHelp(let help) = block {
        addColumnHelp(help, before: report.blocks[(index + 1)...])
      } else {
        add(block)
      }
      switch block {
      case .table, .bullets, .plot: endsWithTable = true
      default: endsWithTable = false
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private var sentenceWidth: Int { min(width, Self.longestSentenceLine) }

  private mutating func add(_ block: Report.Block) {
    switch block {
    case .lead(let text, let tone):
      for line in wrapped(style.clean(text), to: width) {
        lines.append(style.painted(line, tone == .caution ? .bold : nil))
      }
    case .title(let title, let subtitle):
      addGap()
      add(title, paint: .bold)
      lines.append(String(repeating: style.titleRule, count: min(width, displayWidth(style.clean(title)))))
      add(subtitle)
      lines.append("")
    case .heading(let text):
      addGap()
      add(text, paint: .bold)
      lines.append(style.painted(String(repeating: style.rule, count: width), .dim))
    case .subheading(let text):
      addGap()
      add(text, paint: .bold)
    case .paragraph(let text, let tone):
      if endsWithTable { addGap() }
      add(text, paint: tone == .caution ? .bold : tone == .quiet ? .dim : nil)
    case .bullets(let texts):
      for text in texts { add(text, firstMargin: " \(style.bullet) ", margin: "   ") }
    case .table(let table):
      lines += laidOut(table).lines()
    case .matrix(let matrix):
      lines += TerminalMatrix(matrix: matrix, style: style, width: width).lines()
    case .plot(let plot):
      let picture = TerminalPlot(plot: plot, style: style, words: words, width: width).lines()
      guard !picture.isEmpty else { break }
      add(.paragraph(plot.introduction, .quiet))
      lines += picture
      addGap()
      add(plot.remark, paint: .dim)
    case .columnHelp, .drawing, .cards, .notes, .labelled, .form, .details: break
    case .sheet(let sheet): add(.heading(sheet.title))
    case .legend(let entries):
      addLegend(entries)
    case .box(let title, let paragraphs):
      addBox(title: title, paragraphs: paragraphs)
    }
  }

  private func laidOut(_ table: ReportTable) -> TerminalTable {
    let peers = tables.filter { $0.columns.map(\.role) == table.columns.map(\.role) }
    return TerminalTable(table: table, peers: peers, style: style, words: words, width: width)
  }

  /// What a column means is told where one of the tables that follow has it at this width.
  private mutating func addColumnHelp(_ help: [Report.ColumnHelp], before rest: ArraySlice<Report.Block>) {
    var heads: Set<String> = []
    for block in rest {
      if case .heading = block { break }
      if case .table(let table) = block { heads.formUnion(laidOut(table).shownHeads()) }
    }
    let told = help.filter { $0.column.map { heads.contains(style.clean($0)) } ?? true }.map(\.text)
    if !told.isEmpty { add(.paragraph(told.joined(separator: " "), .quiet)) }
  }

  private mutating func addGap() {
    if let last = lines.last, last != "" { lines.append("") }
  }

  private mutating func add(_ text: String, paint: TerminalStyle.Paint? = nil) {
    add(text, firstMargin: "", margin: "", paint: paint)
  }

  private mutating func add(
    _ text: String, firstMargin: String, margin: String, paint: TerminalStyle.Paint? = nil
  ) {
    let room = sentenceWidth - displayWidth(margin)
    for (index, line) in wrapped(style.clean(text), to: room).enumerated() {
      lines.append((index == 0 ? firstMargin : margin) + style.painted(line, paint))
    }
  }

  private mutating func addLegend(_ entries: [Report.LegendEntry]) {
    if lines.last != "" { lines.append("") }
    let markWidth = entries.map { displayWidth(style.sign(of: $0.mark).text) }.max() ?? 1
    for entry in entries {
      let (mark, paint) = style.sign(of: entry.mark)
      let text = wrapped(style.clean(entry.text), to: sentenceWidth - markWidth - 3)
      for (index, line) in text.enumerated() {
        let sign = padded(index == 0 ? mark : "", to: markWidth)
        lines.append(" " + style.painted(sign, paint) + "  " + line)
      }
    }
  }

  private mutating func addBox(title: String, paragraphs: [String]) {
    addGap()
    let inner = sentenceWidth - 4
    let (horizontal, vertical) = style.usesUnicode ? ("─", "│") : ("-", "|")
    let corners = style.usesUnicode ? ["┌", "┐", "└", "┘"] : ["+", "+", "+", "+"]
    let edge = String(repeating: horizontal, count: inner + 2)
    lines.append(corners[0] + edge + corners[1])
    func addLine(_ text: String, paint: TerminalStyle.Paint? = nil) {
      lines.append("\(vertical) \(style.painted(padded(text, to: inner), paint)) \(vertical)")
    }
    for line in wrapped(style.clean(title), to: inner) { addLine(line, paint: .bold) }
    for paragraph in paragraphs {
      for line in wrapped(style.clean(paragraph), to: inner) { addLine(line) }
    }
    lines.append(corners[2] + edge + corners[3])
    lines.append("")
  }
}
