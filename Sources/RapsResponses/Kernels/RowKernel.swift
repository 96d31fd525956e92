import RapsQuestionnaire

/// Reads rows that are written plainly, as nearly all are, straight from the window into a block.
///
/// It decides nothing by itself. A row that is not plain in every cell, an unfinished row at the end of the window, and
/// whatever it does not know yet are left to `ResponseReader`'s careful path, its twin and oracle: that reads the row,
/// tells what is wrong with it, and teaches the `CellTable` the cells it understood. So a fast row is one that the
/// careful path would have read to the same codes, groups, key and duration, without a word.
///
/// How:
/// - Items: sixteen bytes are eight cells of a digit and its delimiter. One subtraction and one comparison, with limits
///   of their own for each column, tell how many of the eight are plain; all eight are stored, and the cells behind the
///   plain ones are overwritten later. The row's end is the last column's delimiter, so nobody looks for line ends.
/// - An empty cell, one of another single byte and a quoted one of these are recognised by four bytes.
/// - Other cells end at the first delimiter or control character, found sixteen bytes at a time, and are looked up.
/// - Rows are collected eight by eight and transposed into the block's columns.
///
/// Why it may skip the checks of the careful path: digits, delimiters and line ends are ASCII; bytes in the table were
/// text when they were learned, and cells end at ASCII, so that the same bytes are text again; other cells are looked
/// through. A NUL is never plain, and NULs stand behind the window (`TextInput.padding`): no row goes past its end.
struct RowKernel: Sendable {
  /// What a run of plain rows came to.
  struct Run: Hashable {
    /// Where the first row starts that was not read.
    var end: Int
    var rowCount: Int
  }

  private let program: RowProgram
  /// Eight rows of cells as in the file.
  private var rows: [UInt8]

  init(program: RowProgram) {
    self.program = program
    rows = Array(repeating: 0, count: program.transposition.rowStride * Transposition.rowCount)
  }

  /// Reads plain rows until the block is full or a row is not plain.
  ///
  /// - Parameters:
  ///   - window: text with `TextInput.padding` NULs behind it.
  ///   - start: where a row starts, outside quotes.
  ///   - flawIndex: where the text is known to be flawed.
  mutating func read(
    _ window: Span<UInt8>, from start: Int, before flawIndex: Int, known table: borrowing CellTable,
    into block: inout ResponseBlock
  ) -> Run {
    let program = program
    // Moved out and back, so that the array is checked for other owners once a run and not once a row.
    var rows: [UInt8] = []
    swap(&rows, &self.rows)
    defer { swap(&rows, &self.rows) }
    var cells = rows.mutableSpan
    var run = Run(end: start, rowCount: 0)
    var pending = 0
    while block.rowCount + pending < ResponseBlock.capacity {
      let end = Self.readRow(
        window, from: run.end, program, table, &cells, at: pending * program.transposition.rowStride, &block,
        at: block.rowCount + pending)
      guard end > 0, end <= flawIndex, end - run.end <= program.longestRow else { break }
      run.end = end
      run.rowCount += 1
      pending += 1
      if pending == Transposition.rowCount {
        program.transposition.write(cells.span, count: pending, to: &block)
        pending = 0
      }
    }
    if pending > 0 { program.transposition.write(cells.span, count: pending, to: &block) }
    return run
  }
}
