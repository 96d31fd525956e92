/// Looks for rows that stand below a gap at the end of a file: perhaps a legend or a second table.
///
/// A gap is a blank line, or a row without anything where all rows below it answer at most half of the items: a
/// respondent may have answered nothing, and one of few answers may follow, but seldom at the end of a file.
struct RowGaps {
  /// Longer tables are data.
  static let mostRowsBelow = 20
  /// In a shorter file no part is the data rather than another.
  private static let fewestRowsAbove = 10

  private var count = 0
  private var firstRowBelow = 0

  /// Notes that a blank line stands above a row.
  mutating func note(aboveRow row: Int) {
    count += 1
    firstRowBelow = row
  }

  /// - Parameters:
  ///   - rowCount: rows of the file.
  ///   - lastCount: rows of the last block. Behind these the block must still hold the rows of the block before.
  func rowsBelow(_ block: borrowing ResponseBlock, rowCount: Int, lastCount: Int, itemCount: Int)
    -> ReadingDoubts.RowsBelowGap?
  {
    let below = rowCount - firstRowBelow + 1
    if count == 1, below <= Self.mostRowsBelow, firstRowBelow > max(below, Self.fewestRowsAbove) {
      return ReadingDoubts.RowsBelowGap(firstRow: firstRowBelow, rowCount: below)
    }
    guard count == 0, let below = Self.rowsBelowBlankRow(block, rowCount, lastCount, itemCount),
      rowCount - below > max(below, Self.fewestRowsAbove)
    else { return nil }
    return ReadingDoubts.RowsBelowGap(firstRow: rowCount - below + 1, rowCount: below)
  }

  /// Whether a strip of a file has what may be a gap at the file's end: then the file must be read in one piece.
  func mayMatter(
    _ block: borrowing ResponseBlock, rowCount: Int, lastCount: Int, itemCount: Int, isLastStrip: Bool, endsBlank: Bool
  ) -> Bool {
    if count > 0 { return true }
    guard isLastStrip else { return endsBlank }
    return rowCount <= Self.mostRowsBelow + 1
      || Self.rowsBelowBlankRow(block, rowCount, lastCount, itemCount) != nil
  }

  private static func rowsBelowBlankRow(
    _ block: borrowing ResponseBlock, _ rowCount: Int, _ lastCount: Int, _ itemCount: Int
  ) -> Int? {
    var hasAnswer = false
    for below in 0..<min(rowCount, mostRowsBelow + 1) {
      let place = lastCount - 1 - below
      let row = place < 0 ? place + ResponseBlock.capacity : place
      let answered = (0..<block.itemCount).count {
        block.codes[$0 * ResponseBlock.capacity + row] != ResponseBlock.missing
      }
      if answered == 0, isBlank(block, row) { return hasAnswer ? below : nil }
      if answered * 2 > itemCount { return nil }
      if answered > 0 { hasAnswer = true }
    }
    return nil
  }

  /// Whether nothing but items could be filled in a row.
  private static func isBlank(_ block: borrowing ResponseBlock, _ row: Int) -> Bool {
    block.respondentKeys[row] == 0 && block.durationMilliseconds[row] < 0
      && (0..<block.variableCount).allSatisfy { block.groups[$0 * ResponseBlock.capacity + row] == 0 }
  }
}
