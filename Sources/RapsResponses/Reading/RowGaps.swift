/// Looks for rows that stand below a gap at the end of a file: perhaps a legend or a second table.
///
/// A gap is a blank line, or an empty row where all rows below it answer at most half of the items: a respondent may
/// have answered nothing, and one of few answers may follow, but seldom at the end of a file. A row is empty if nothing
/// stands in any of its columns, read or not: survey tools give one who answered nothing an id at least.
struct RowGaps {
  /// Longer tables are data.
  static let mostRowsBelow = 20
  /// In a shorter file no part is the data rather than another.
  private static let fewestRowsAbove = 10

  private var blankLineCount = 0
  private var firstRowBelow = 0
  private var lastEmptyRow: Int?

  mutating func noteBlankLine(aboveRow row: Int) {
    blankLineCount += 1
    firstRowBelow = row
  }

  /// Notes the current record.
  mutating func note(_ records: RecordReader, rowNumber: Int) {
    let window = records.input.bytes
    let bytes = window.span
    let line = records.input.start..<records.scanner.end
    if line.allSatisfy({ Self.isInEmptyRow(bytes[$0], records.delimiter) }) { lastEmptyRow = rowNumber }
  }

  /// Notes rows of one line each that were read fast. Of these only the last few may matter.
  ///
  /// Complexity: O(1) if each of the few has its first answer.
  ///
  /// - Parameters:
  ///   - run: not passed yet, and the last rows of the block.
  ///   - lastRow: the number of its last row.
  mutating func note(
    _ run: RowKernel.Run, _ records: RecordReader, _ block: borrowing ResponseBlock, _ plan: RowPlan, lastRow: Int
  ) {
    guard let firstItem = plan.items.first else { return }
    let end = firstItem.blockOffset + block.rowCount
    let count = min(run.rowCount, Self.mostRowsBelow + 1)
    guard block.codes[end - count..<end].contains(ResponseBlock.missing) else { return }
    let window = records.input.bytes
    let bytes = window.span
    var row = lastRow
    var isEmpty = true
    for index in (records.input.start..<run.end - 1).reversed() {
      if bytes[index] == UInt8(ascii: "\n") {
        if isEmpty || lastRow - row == Self.mostRowsBelow { break }
        row -= 1
        isEmpty = true
      } else if !Self.isInEmptyRow(bytes[index], records.delimiter) {
        isEmpty = false
      }
    }
    if isEmpty { lastEmptyRow = row }
  }

  /// - Parameters:
  ///   - rowCount: rows of the file.
  ///   - lastCount: rows of the last block. Behind these the block must still hold the rows of the block before.
  func rowsBelow(_ block: borrowing ResponseBlock, rowCount: Int, lastCount: Int, itemCount: Int)
    -> ReadingDoubts.RowsBelowGap?
  {
    let below = rowCount - firstRowBelow + 1
    if blankLineCount == 1, below <= Self.mostRowsBelow, firstRowBelow > max(below, Self.fewestRowsAbove) {
      return ReadingDoubts.RowsBelowGap(firstRow: firstRowBelow, rowCount: below)
    }
    guard blankLineCount == 0, let below = rowsBelowEmptyRow(block, rowCount, lastCount, itemCount),
      rowCount - below > max(below, Self.fewestRowsAbove)
    else { return nil }
    return ReadingDoubts.RowsBelowGap(firstRow: rowCount - below + 1, rowCount: below)
  }

  /// Whether a strip of a file has what may be a gap at the file's end: then the file must be read in one piece.
  func mayMatter(
    _ block: borrowing ResponseBlock, rowCount: Int, lastCount: Int, itemCount: Int, isLastStrip: Bool, endsBlank: Bool
  ) -> Bool {
    if blankLineCount > 0 { return true }
    guard isLastStrip else { return endsBlank }
    return rowCount <= Self.mostRowsBelow + 1 || rowsBelowEmptyRow(block, rowCount, lastCount, itemCount) != nil
  }

  /// Whether a byte fills no cell: a delimiter, a quote, a blank or a line end.
  private static func isInEmptyRow(_ byte: UInt8, _ delimiter: Delimiter) -> Bool {
    switch byte {
    case delimiter.byte, UInt8(ascii: "\""), 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  private func rowsBelowEmptyRow(
    _ block: borrowing ResponseBlock, _ rowCount: Int, _ lastCount: Int, _ itemCount: Int
  ) -> Int? {
    guard let lastEmptyRow, case let below = rowCount - lastEmptyRow, 1...Self.mostRowsBelow ~= below else {
      return nil
    }
    var hasAnswer = false
    for place in lastCount - below..<lastCount {
      let row = place < 0 ? place + ResponseBlock.capacity : place
      let answered = (0..<block.itemCount).count {
        block.codes[$0 * ResponseBlock.capacity + row] != ResponseBlock.missing
      }
      if answered * 2 > itemCount { return nil }
      if answered > 0 { hasAnswer = true }
    }
    return hasAnswer ? below : nil
  }
}
