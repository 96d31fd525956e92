/// How wide a table's columns are, so that its rows are low: a guess from the lengths of words.
struct ColumnWidths {
  /// What an empty column needs, for handwriting.
  private static let emptyWidth = 9
  /// A longer word is broken.
  private static let longestWord = 18
  /// Rows that tell enough of a long table.
  private static let sampleCount = 60

  /// Letters per column.
  private(set) var widths: [Int]
  /// Per row and column the lengths of the words of the cell's paragraphs.
  private let rows: [[[[Int]]]]
  /// Lines of the cells in those widths.
  private var lines: [[Int]] = []

  /// Every column has room for its longest word; then the one that makes most rows high gets one letter more, until the
  /// page is full.
  /// - Parameter rows: per row and column the cell's paragraphs.
  /// - Complexity: letters times rows.
  init(head: [String], rows: [[[String]]], isLandscape: Bool) {
    self.rows = rows.prefix(Self.sampleCount).map { row in row.map { $0.map(Self.wordLengths) } }
    let isEmpty = head.indices.map { column in rows.allSatisfy { $0[column].isEmpty } }
    widths = head.indices.map { column in
      let words = ([head[column]] + rows.flatMap { $0[column] }).flatMap(Self.wordLengths)
      return max(min(words.max() ?? 0, Self.longestWord) + 2, isEmpty[column] ? Self.emptyWidth : 0)
    }
    lines = self.rows.map { row in row.indices.map { Self.lines(of: row[$0], width: widths[$0]) } }
    var left = Self.letters(columnCount: head.count, isLandscape: isLandscape) - widths.reduce(0, +)
    while left > 0, let column = highest {
      widen(column)
      left -= 1
    }
    // No row is lower for more room: the rest is for writing, or the same for each.
    let wanting = isEmpty.contains(true) ? head.indices.filter { isEmpty[$0] } : Array(head.indices)
    for column in wanting where left > 0 { widths[column] += left / max(1, wanting.count) }
  }

  /// Letters of a table's text on a line across the page.
  private static func letters(columnCount: Int, isLandscape: Bool) -> Int {
    let (paper, margin, letter) = (isLandscape ? 757.0 : 482.0, 8.5, 4.5)  // points
    return Int((paper - Double(columnCount) * margin) / letter)
  }

  private static func wordLengths(_ text: String) -> [Int] { text.split(separator: " ").map(\.count) }

  private static func lines(of paragraphs: [[Int]], width: Int) -> Int {
    paragraphs.reduce(0) { lines, words in
      var (count, used) = (1, 0)
      for word in words {
        if used > 0, used + 1 + word > width { (count, used) = (count + 1, 0) }
        used += word + (used > 0 ? 1 : 0)
        if used > width { (count, used) = (count + used / width, used % width) }
      }
      return lines + count
    }
  }

  /// The column that alone makes most rows high and gains by more room; nil if there is none.
  private var highest: Int? {
    var votes = widths.map { _ in 0 }
    for (row, lines) in zip(rows, lines) {
      guard let most = lines.max(), most > 1 else { continue }
      // A cell of several paragraphs of one line each gains nothing.
      for column in lines.indices where lines[column] == most && row[column].count < most { votes[column] += 1 }
    }
    guard let most = votes.max(), most > 0 else { return nil }
    return votes.firstIndex(of: most)
  }

  private mutating func widen(_ column: Int) {
    widths[column] += 1
    for row in rows.indices { lines[row][column] = Self.lines(of: rows[row][column], width: widths[column]) }
  }
}
