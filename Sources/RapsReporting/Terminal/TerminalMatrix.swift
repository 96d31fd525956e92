import RapsResults

/// Lays out groups × measures; if the measures do not fit side by side, in several tables below each other.
struct TerminalMatrix {
  private static let widestName = 26
  private static let narrowestColumn = 9
  private static let widestColumn = 14
  private static let headLines = 3

  let matrix: ReportMatrix
  let style: TerminalStyle
  let width: Int

  func lines() -> [String] {
    let nameWidth = min(Self.widestName, naturalNameWidth)
    let leadingWidths = matrix.leadingHeads.indices.map(leadingWidth)
    let fixed = nameWidth + leadingWidths.reduce(0) { $0 + 1 + $1 }
    let columnWidth = min(Self.widestColumn, max(Self.narrowestColumn, widestWord))
    let perTable = max(1, (width - fixed) / (columnWidth + 1))
    var lines: [String] = []
    var start = 0
    while start < matrix.heads.count {
      let columns = start..<min(start + perTable, matrix.heads.count)
      if start > 0 { lines.append("") }
      lines += part(columns, nameWidth: nameWidth, leadingWidths: leadingWidths, columnWidth: columnWidth)
      start = columns.upperBound
    }
    return lines
  }

  private var naturalNameWidth: Int {
    let names = matrix.rows.map { displayWidth(style.clean($0.name)) + ($0.isNested ? 2 : 0) }
    return max(names.max() ?? 0, displayWidth(style.clean(matrix.nameHead)))
  }

  /// A head's longest word should fit its column.
  private var widestWord: Int {
    matrix.heads.flatMap { style.clean($0).split(separator: " ") }.map { displayWidth(String($0)) }.max() ?? 0
  }

  private func leadingWidth(_ index: Int) -> Int {
    let cells = matrix.rows.filter { !$0.isHeader }.map { displayWidth(plain($0.leading[index])) }
    return max(cells.max() ?? 0, displayWidth(style.clean(matrix.leadingHeads[index])))
  }

  private func part(_ columns: Range<Int>, nameWidth: Int, leadingWidths: [Int], columnWidth: Int) -> [String] {
    var lines = heads(columns, nameWidth: nameWidth, leadingWidths: leadingWidths, columnWidth: columnWidth)
    for row in matrix.rows {
      let name = (row.isNested ? "  " : "") + style.clean(row.name)
      var line = padded(truncated(name, to: nameWidth, ellipsis: style.ellipsis), to: nameWidth)
      if row.isHeader {
        lines.append(style.painted(withoutTrailingBlanks(line), .bold))
        continue
      }
      for (index, cell) in row.leading.enumerated() {
        line += " " + padded(plain(cell), to: leadingWidths[index], onLeft: true)
      }
      for column in columns { line += " " + painted(row.cells[column], width: columnWidth) }
      lines.append(withoutTrailingBlanks(line))
    }
    return lines
  }

  /// Heads of up to three lines, standing on the line above the first row.
  private func heads(_ columns: Range<Int>, nameWidth: Int, leadingWidths: [Int], columnWidth: Int) -> [String] {
    let heads = columns.map { column -> [String] in
      let words = style.clean(matrix.heads[column]).split(separator: " ")
      let fitting = words.map { truncated(String($0), to: columnWidth, ellipsis: style.ellipsis) }
      var lines = wrapped(fitting.joined(separator: " "), to: columnWidth)
      if lines.count > Self.headLines {
        let rest = lines[(Self.headLines - 1)...].joined(separator: " ") + style.ellipsis
        lines = Array(lines[..<(Self.headLines - 1)]) + [truncated(rest, to: columnWidth, ellipsis: style.ellipsis)]
      }
      return lines
    }
    let height = heads.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let isLast = line == height - 1
      var text = padded(isLast ? style.clean(matrix.nameHead) : "", to: nameWidth)
      for (index, head) in matrix.leadingHeads.enumerated() {
        text += " " + padded(isLast ? style.clean(head) : "", to: leadingWidths[index], onLeft: true)
      }
      for head in heads {
        let offset = line - (height - head.count)
        text += " " + padded(offset >= 0 ? head[offset] : "", to: columnWidth, onLeft: true)
      }
      return style.painted(withoutTrailingBlanks(text), .dim)
    }
  }

  private func plain(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): style.clean(text)
    case .marked(let text, let level): style.clean(text) + (level.map { " " + style.mark($0) } ?? "  ")
    case .hidden: style.hidden
    case .bar, .level, .empty: ""
    }
  }

  private func painted(_ cell: ReportTable.Cell, width: Int) -> String {
    var text = plain(cell)
    // A hidden cell stands under the figures, not under their marks.
    if case .hidden = cell { text += "  " }
    let aligned = padded(truncated(text, to: width, ellipsis: style.ellipsis), to: width, onLeft: true)
    guard case .marked(_, let level?) = cell else { return aligned }
    return style.painted(aligned, style.paint(level))
  }
}
