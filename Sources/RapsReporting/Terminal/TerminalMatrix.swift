import RapsResults

/// Lays out a matrix: its key, then its sections in columns that bear the groups' names where these fit and letters
/// otherwise. Only if not even the letters fit side by side, the sections are repeated for further columns.
struct TerminalMatrix {
  private static let narrowestName = 22
  private static let narrowestColumn = 4
  private static let widestColumn = 14
  private static let headLines = 3
  private static let widestGap = 3

  let matrix: ReportMatrix
  let style: TerminalStyle
  let width: Int
  private let shown: [ReportMatrix.Group]
  /// Between two columns.
  private let gap: Int
  private let names: Names
  private let nameWidth: Int
  private let organisationWidth: Int

  /// What stands above the columns.
  private enum Names {
    /// As wide as they are, broken into lines.
    case full(widths: [Int])
    case letters(width: Int)
  }

  init(matrix: ReportMatrix, style: TerminalStyle, width: Int) {
    self.matrix = matrix
    self.style = style
    self.width = width
    shown = matrix.groups.filter(\.isShown)
    let cells = matrix.sections.flatMap(\.rows).flatMap(\.cells)
    let cellWidth = max(Self.narrowestColumn, cells.map { displayWidth(Self.plain($0, style)) }.max() ?? 0)
    organisationWidth = max(cellWidth, displayWidth(style.clean(matrix.organisationHead)))
    let natural = matrix.sections.flatMap(\.rows).map { displayWidth(style.clean($0.name)) }.max() ?? 0
    let smallest = min(natural, Self.narrowestName)
    let full = Self.fullWidths(shown, cellWidth: cellWidth, first: organisationWidth, style)
    if let full, smallest + full.reduce(0, { $0 + 2 + $1 }) <= width {
      names = .full(widths: full)
      let count = full.count
      let sum = full.reduce(0, +)
      nameWidth = min(natural, max(smallest, min(width / 3 + 8, width - sum - 2 * count)))
      gap = min(Self.widestGap, (width - nameWidth - sum) / max(1, count))
    } else {
      names = .letters(width: cellWidth)
      // Columns in parts of about the same length, then names and gaps as wide as there is room.
      let room = width - organisationWidth - 1
      let groups = max(1, shown.count - 1)
      let most = max(1, (room - smallest) / (cellWidth + 1))
      let count = Self.divided(groups, by: Self.divided(groups, by: most))
      nameWidth = min(natural, max(smallest, min(width / 3 + 8, room - count * (cellWidth + 1))))
      gap = max(1, min(Self.widestGap, (width - nameWidth - organisationWidth - count * cellWidth) / (count + 1)))
    }
  }

  /// Rounded up.
  private static func divided(_ number: Int, by divisor: Int) -> Int { (number + divisor - 1) / divisor }

  func lines() -> [String] {
    var lines = keyLines() + legendLines
    for columns in parts {
      let heads = headLines(columns)
      for section in matrix.sections {
        lines.append("")
        for line in wrapped(style.clean(section.title), to: width) { lines.append(style.painted(line, .bold)) }
        lines += heads
        for row in section.rows { lines += self.lines(of: row, columns) }
      }
    }
    return lines
  }

  /// Widths that show every name in few lines; nil if a name is too long for that.
  private static func fullWidths(
    _ groups: [ReportMatrix.Group], cellWidth: Int, first: Int, _ style: TerminalStyle
  ) -> [Int]? {
    var widths = [first]
    for group in groups.dropFirst() {
      let name = style.clean(group.name)
      let longestWord = name.split(separator: " ").map { displayWidth(String($0)) }.max() ?? 0
      var width = max(cellWidth, longestWord)
      while width <= widestColumn, wrapped(name, to: width).count > headLines { width += 1 }
      guard width <= widestColumn else { return nil }
      widths.append(width)
    }
    // Groups within others may bear the same name: their letters tell them apart.
    return Set(groups.map(\.name)).count == groups.count ? widths : nil
  }

  // MARK: Columns

  /// The columns of each part; the organisation stands in all of them.
  private var parts: [[Int]] {
    switch names {
    case .full: return [Array(shown.indices)]
    case .letters(let width):
      let most = max(1, (self.width - nameWidth - organisationWidth - gap) / (width + gap))
      let groups = Array(shown.indices.dropFirst())
      guard !groups.isEmpty else { return [[0]] }
      let length = Self.divided(groups.count, by: Self.divided(groups.count, by: most))
      return stride(from: 0, to: groups.count, by: length).map { start in
        [0] + groups[start..<min(start + length, groups.count)]
      }
    }
  }

  private func columnWidth(_ column: Int) -> Int {
    switch names {
    case .full(let widths): widths[column]
    case .letters(let width): column == 0 ? organisationWidth : width
    }
  }

  /// A to Z, then AA, AB …
  private func letter(_ column: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let index = column - 1
    let last = String(alphabet[index % alphabet.count])
    return index < alphabet.count ? last : letter(index / alphabet.count) + last
  }

  // MARK: Key

  private func keyLines() -> [String] {
    let letters = keyLetters
    let letterWidth = letters.map { displayWidth($0) }.max() ?? 0
    let margin = letterWidth > 0 ? letterWidth + 2 : 0
    let names = matrix.groups.map { ($0.isNested ? "  " : "") + style.clean($0.name) }
    let keyWidths = matrix.keyHeads.indices.map { index in
      let cells = matrix.groups.filter { !$0.isHeader }.map { displayWidth(Self.plain($0.key[index], style)) }
      return max(cells.max() ?? 0, displayWidth(style.clean(matrix.keyHeads[index])))
    }
    let room = width - margin - keyWidths.reduce(0) { $0 + 2 + $1 }
    let natural = names.map { displayWidth($0) }.max() ?? 0
    let nameWidth = min(room, max(natural, displayWidth(style.clean(matrix.groupHead))))
    var head = String(repeating: " ", count: margin) + padded(style.clean(matrix.groupHead), to: nameWidth)
    for (index, text) in matrix.keyHeads.enumerated() {
      head += "  " + padded(style.clean(text), to: keyWidths[index], onLeft: true)
    }
    var lines = [style.painted(withoutTrailingBlanks(head), .dim)]
    for (index, group) in matrix.groups.enumerated() {
      let letter = margin > 0 ? padded(letters[index], to: margin) : ""
      var line = letter + padded(truncated(names[index], to: nameWidth, ellipsis: style.ellipsis), to: nameWidth)
      if !group.isHeader {
        for (index, cell) in group.key.enumerated() {
          line += "  " + padded(Self.plain(cell, style), to: keyWidths[index], onLeft: true)
        }
      }
      lines.append(group.isHeader ? style.painted(withoutTrailingBlanks(line), .bold) : withoutTrailingBlanks(line))
    }
    return lines
  }

  /// The letter of each line of the key; all empty where the columns bear names.
  private var keyLetters: [String] {
    guard case .letters = names else { return matrix.groups.map { _ in "" } }
    var column = -1
    return matrix.groups.map { group in
      guard group.isShown else { return "" }
      column += 1
      return column == 0 ? "" : letter(column)
    }
  }

  // MARK: Sections

  private var legendLines: [String] {
    let entries = matrix.legend.map { entry in
      let (mark, paint) = style.sign(of: entry.mark)
      return (text: mark + style.clean("\u{A0}" + entry.text), mark: mark, paint: paint)
    }
    var lines: [String] = [""]
    var used = 0
    for entry in entries {
      let text = wrapped(entry.text, to: width - 2)
      let width = displayWidth(text[0])
      let isFitting = used > 0 && text.count == 1 && used + 3 + width <= self.width
      if isFitting {
        lines[lines.count - 1] += "   "
        used += 3 + width
      } else {
        lines.append("")
        used = width
      }
      lines[lines.count - 1] += style.painted(entry.mark, entry.paint) + text[0].dropFirst(entry.mark.count)
      if text.count > 1 {
        lines += text.dropFirst().map { "  " + $0 }
        used = self.width
      }
    }
    return lines
  }

  private func headLines(_ columns: [Int]) -> [String] {
    let heads = columns.map { column -> [String] in
      if column == 0 { return [style.clean(matrix.organisationHead)] }
      switch names {
      case .full(let widths): return wrapped(style.clean(shown[column].name), to: widths[column])
      case .letters: return [letter(column)]
      }
    }
    let height = heads.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var text = padded("", to: nameWidth)
      for (column, head) in zip(columns, heads) {
        let offset = line - (height - head.count)
        text += blanks(gap) + padded(offset >= 0 ? head[offset] : "", to: columnWidth(column), onLeft: true)
      }
      return style.painted(withoutTrailingBlanks(text), .dim)
    }
  }

  /// A name that is too long goes on below: cut off, two names may look the same.
  private func lines(of row: ReportMatrix.Row, _ columns: [Int]) -> [String] {
    let name = style.clean(row.name)
    let names = displayWidth(name) <= nameWidth ? [name] : wrapped(name, to: nameWidth - 2)
    var line = padded(names[0], to: nameWidth)
    for column in columns { line += blanks(gap) + painted(row.cells[column], width: columnWidth(column)) }
    return [withoutTrailingBlanks(line)] + names.dropFirst().map { "  " + $0 }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static func plain(_ cell: ReportTable.Cell, _ style: TerminalStyle) -> String {
    switch cell {
    case .text(let text): style.clean(text)
    case .marked(let text, let level): style.clean(text) + (level.map { " " + style.mark($0) } ?? "  ")
    case .hidden: style.hidden
    case .bar, .level, .empty: ""
    }
  }

  private func painted(_ cell: ReportTable.Cell, width: Int) -> String {
    var text = Self.plain(cell, style)
    // A hidden cell stands under the figures, not under their marks.
    if case .hidden = cell { text += "  " }
    let aligned = padded(truncated(text, to: width, ellipsis: style.ellipsis), to: width, onLeft: true)
    guard case .marked(_, let level?) = cell else { return aligned }
    return style.painted(aligned, style.paint(level))
  }
}
