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
/// - Quoted cells of a digit are taken four at a time in the same way.
/// - An empty cell, one of another single byte, `4.0` and `4,0` are recognised by four bytes.
/// - Other cells end at the first delimiter or control character, found sixteen bytes at a time, and are looked up.
/// - Rows are collected sixty-four by sixty-four and transposed into the block's columns.
///
/// What mattered, in processor time of reading alone (75 columns, 2 % empty cells; the careful path takes 5.1):
/// - plain rows 1, with CR and LF 1, all cells quoted 1.7, Windows-1252 1.35, UTF-16 1.65; decimals everywhere 4.1, labels
///   everywhere (7 times the bytes) 12. Before quoted cells were taken four at a time they cost 3.7; before decimals were
///   recognised and keys compared by 32 bytes at once, decimals cost 9 and labels 17.
/// - Transposing whole cache lines instead of eight rows, no bounds checks in the loop of plain cells, and no vector
///   constant in a static property (each use asks whether it is initialised): together a quarter.
/// - UTF-8 without a copy and without a look at every byte: the kernel's copy into the window is the rest of it.
///
/// What did not: taking the cell's end without a branch helps where lengths vary, and costs plain rows a little.
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
  /// Rows of cells as in the file.
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
