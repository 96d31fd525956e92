import RapsResults

/// Lays out a table: numbers as wide as they are, names and bars share what is left.
struct TerminalTable {
  private static let gap = "  "
  private static let narrowestBar = 8
  private static let widestBar = 24
  private static let narrowestName = 12
  private static let mostNameLines = 3

  let table: ReportTable
  /// All tables of the page with the same columns, this one among them: they are laid out alike.
  let peers: [ReportTable]
  let style: TerminalStyle
  let words: Words
  let width: Int

  func lines() -> [String] {
    let (widths, showsLevelWords) = layout()
    var lines = [style.painted(line(headCells(widths), widths, showsLevelWords: showsLevelWords), .dim)]
    for row in table.rows {
      let names = nameLines(row, widths)
      lines.append(line([.text(names[0])] + row.dropFirst(), widths, showsLevelWords: showsLevelWords))
      lines += names.dropFirst().map { "  " + $0 }
    }
    return lines
  }

  /// A head that does not fit above its bars or marks is better left out than cut.
  private func headCells(_ widths: [Int]) -> [ReportTable.Cell] {
    table.columns.indices.map { column in
      let head = table.columns[column].head
      let isFitting = displayWidth(style.clean(head)) <= widths[column] || table.columns[column].role == .name
      return isFitting ? .text(head) : .empty
    }
  }

  /// A name that is too long goes on below: cut off, two names may look the same.
  private func nameLines(_ row: [ReportTable.Cell], _ widths: [Int]) -> [String] {
    guard let cell = row.first, let width = widths.first else { return [""] }
    let name = text(of: cell, showsLevelWords: false)
    guard displayWidth(name) > width else { return [name] }
    let lines = wrapped(name, to: width - 2)
    guard lines.count > Self.mostNameLines else { return lines }
    let rest = lines[(Self.mostNameLines - 1)...].joined(separator: " ")
    return lines.prefix(Self.mostNameLines - 1) + [truncated(rest, to: width - 2, ellipsis: style.ellipsis)]
  }

  // MARK: Widths

  private func layout() -> (widths: [Int], showsLevelWords: Bool) {
    var widths = naturalWidths(showsLevelWords: true)
    var showsLevelWords = true
    if total(widths) > width {
      widths = naturalWidths(showsLevelWords: false)
      showsLevelWords = false
    }
    for index in table.columns.indices where table.columns[index].role == .name {
      let excess = total(widths) - width
      if excess > 0 { widths[index] = max(Self.narrowestName, widths[index] - excess) }
    }
    for index in table.columns.indices where table.columns[index].role == .bar {
      widths[index] = min(Self.widestBar, widths[index] + max(0, width - total(widths)))
    }
    // What is left goes to names that were kept short.
    for index in table.columns.indices where table.columns[index].role == .name {
      widths[index] = min(naturalWidth(index, showsLevelWords: false), widths[index] + max(0, width - total(widths)))
    }
    return (widths, showsLevelWords)
  }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap.count * (widths.filter { $0 > 0 }.count - 1)
  }

  private func naturalWidths(showsLevelWords: Bool) -> [Int] {
    table.columns.indices.map { column in
      let natural = naturalWidth(column, showsLevelWords: showsLevelWords)
      // Long names go on in a second line, so that bars and words have room.
      return table.columns[column].role == .name ? min(natural, width / 3) : natural
    }
  }

  private func naturalWidth(_ column: Int, showsLevelWords: Bool) -> Int {
    let cells = peers.flatMap(\.rows).map { displayWidth(text(of: $0[column], showsLevelWords: showsLevelWords)) }
    let widest = cells.max() ?? 0
    switch table.columns[column].role {
    case .bar: return Self.narrowestBar
    case .level where !showsLevelWords || widest == 0: return widest
    default: return max(widest, displayWidth(style.clean(table.columns[column].head)))
    }
  }

  // MARK: Lines

  private func line(_ cells: [ReportTable.Cell], _ widths: [Int], showsLevelWords: Bool) -> String {
    var parts: [String] = []
    for (column, cell) in cells.enumerated() where widths[column] > 0 {
      parts.append(text(of: cell, column: column, width: widths[column], showsLevelWords: showsLevelWords))
    }
    return withoutTrailingBlanks(parts.joined(separator: Self.gap))
  }

  private func text(of cell: ReportTable.Cell, column: Int, width: Int, showsLevelWords: Bool) -> String {
    if case .bar(let place) = cell { return style.bar(place, width: width) }
    let plain = truncated(text(of: cell, showsLevelWords: showsLevelWords), to: width, ellipsis: style.ellipsis)
    let isNumber = table.columns[column].role == .number
    let aligned = padded(plain, to: width, onLeft: isNumber)
    if case .level(let level?) = cell { return style.painted(aligned, style.paint(level)) }
    return aligned
  }

  private func text(of cell: ReportTable.Cell, showsLevelWords: Bool) -> String {
    switch cell {
    case .text(let text): style.clean(text)
    case .bar, .empty, .level(nil): ""
    case .level(let level?): style.mark(level) + (showsLevelWords ? " " + style.clean(words.levelWords(level)) : "")
    case .marked(let text, let level): style.clean(text) + " " + (level.map(style.mark) ?? " ")
    case .hidden: style.hidden
    }
  }
}

/// The line without blanks at its end.
func withoutTrailingBlanks(_ line: String) -> String {
  var line = line[...]
  while line.last == " " { line.removeLast() }
  return String(line)
}
