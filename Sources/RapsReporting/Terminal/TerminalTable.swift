import RapsResults

/// Lays out a table: numbers as wide as they are, names and bars share what is left.
struct TerminalTable {
  private static let gap = "  "
  private static let narrowestBar = 8
  private static let widestBar = 24
  private static let narrowestName = 22
  /// Rather than narrower names, details are left out.
  private static let nameBesideDetails = 18
  /// Where even marks alone leave too little room.
  private static let leastName = 12
  private static let mostNameLines = 3

  let table: ReportTable
  /// All tables of the page with such columns, this one among them: they are laid out alike.
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

  /// The heads of the columns that there is room for.
  func shownHeads() -> Set<String> {
    let widths = layout().widths
    let heads = table.columns.indices.filter { widths[$0] > 0 }.map { style.clean(table.columns[$0].head) }
    return Set(heads.map(trimmed))
  }

  /// Without the no-break blanks that make room for a mark.
  private func trimmed(_ head: String) -> String {
    var head = head[...]
    while head.last == "\u{A0}" || head.last == " " { head.removeLast() }
    return String(head)
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

  /// Words of levels go before long bars and names in one line, down to `narrowestName` and `narrowestBar`.
  private func layout() -> (widths: [Int], showsLevelWords: Bool) {
    let (names, bars) = (columns(.name), columns(.bar))
    let natural = table.columns.indices.map { naturalWidth($0, showsLevelWords: true) }
    var widths = natural
    for index in names { widths[index] = min(natural[index], Self.narrowestName) }
    for index in bars { widths[index] = Self.narrowestBar }
    for detail in table.columns.compactMap(\.role.detail).sorted() where leastTotal(widths) > width {
      for index in columns(.detail(detail)) { widths[index] = 0 }
    }
    var showsLevelWords = true
    if total(widths) > width {
      showsLevelWords = false
      for index in columns(.level) { widths[index] = naturalWidth(index, showsLevelWords: false) }
      for index in names { widths[index] = max(Self.leastName, widths[index] - max(0, total(widths) - width)) }
    }
    // Names, then bars get what is left.
    for index in names { grow(&widths, index, to: natural[index]) }
    for index in bars { grow(&widths, index, to: Self.widestBar) }
    return (widths, showsLevelWords)
  }

  private func columns(_ role: ReportTable.Role) -> [Int] {
    table.columns.indices.filter { table.columns[$0].role == role }
  }

  private func grow(_ widths: inout [Int], _ index: Int, to most: Int) {
    widths[index] = max(widths[index], min(most, widths[index] + max(0, width - total(widths))))
  }

  /// With names as narrow as they may get for the sake of details.
  private func leastTotal(_ widths: [Int]) -> Int {
    total(widths.indices.map { table.columns[$0].role == .name ? min(widths[$0], Self.nameBesideDetails) : widths[$0] })
  }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap.count * (widths.filter { $0 > 0 }.count - 1)
  }

  /// As wide as the cells of all such tables and the head; nothing where all cells are empty.
  private func naturalWidth(_ column: Int, showsLevelWords: Bool) -> Int {
    let cells = peers.flatMap(\.rows).map { displayWidth(text(of: $0[column], showsLevelWords: showsLevelWords)) }
    let widest = cells.max() ?? 0
    let head = peers.map { displayWidth(style.clean($0.columns[column].head)) }.max() ?? 0
    switch table.columns[column].role {
    case .bar: return Self.narrowestBar
    case .level where !showsLevelWords: return widest
    case .name: return max(widest, head)
    default: return widest == 0 ? 0 : max(widest, head)
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
    let isNumber = table.columns[column].role == .number || table.columns[column].role.detail != nil
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

extension ReportTable.Role {
  /// The order in which it goes where there is no room.
  fileprivate var detail: Int? { if case .detail(let order) = self { order } else { nil } }
}

/// The line without blanks at its end.
func withoutTrailingBlanks(_ line: String) -> String {
  var line = line[...]
  while line.last == " " { line.removeLast() }
  return String(line)
}
