extension Worksheet {
  /// What Excel takes at most (its specifications and limits).
  package static let (rowLimit, columnLimit) = (1_048_576, 16_384)

  /// Leaves out what Excel would refuse, and says so in the last row.
  /// - Parameter remark: from the numbers of rows and columns that do not fit.
  /// - Complexity: linear in the rows if anything is left out, else constant but for one look at each row's length.
  package mutating func fit(
    rowLimit: Int = Worksheet.rowLimit, columnLimit: Int = Worksheet.columnLimit, remark: (Int, Int) -> String
  ) {
    let columnCount = rows.map(\.count).max() ?? 0
    guard rows.count > rowLimit || columnCount > columnLimit, rowLimit > 1, columnLimit > 0 else { return }
    let keptRows = min(rows.count, rowLimit - 1)
    let text = remark(rows.count - keptRows, max(0, columnCount - columnLimit))
    rows = rows.prefix(keptRows).map { Array($0.prefix(columnLimit)) } + [[.text(text, .caution)]]
    columnWidths = Array(columnWidths.prefix(columnLimit))
    let room = Area(rows: 0...keptRows - 1, columns: 0...columnLimit - 1)
    filter = filter.flatMap { $0.part(within: room) }
    merged = merged.filter { $0.part(within: room) == $0 }
    highlights = highlights.compactMap { highlight in
      highlight.area.part(within: room).map { Highlight($0, highlight.condition, highlight.color) }
    }
    choices = choices.compactMap { choice in choice.area.part(within: room).map { Choice($0, choice.words) } }
    links = links.filter { room.rows.contains($0.row) && room.columns.contains($0.column) }
  }
}

extension Worksheet.Area {
  /// Nil if nothing of it lies there.
  fileprivate func part(within room: Self) -> Self? {
    guard rows.overlaps(room.rows), columns.overlaps(room.columns) else { return nil }
    return Self(rows: rows.clamped(to: room.rows), columns: columns.clamped(to: room.columns))
  }
}
