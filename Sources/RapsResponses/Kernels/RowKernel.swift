import RapsQuestionnaire

/// Reads rows that are written plainly, as nearly all are, straight from the window into a block.
///
/// It decides nothing by itself. A row that is not plain in every cell, an unfinished row at the end of the window, and
/// whatever it does not know yet are left to `ResponseReader`'s careful path, its twin and oracle: that reads the row,
/// tells what is wrong with it, and teaches the `CellTable` the cells it understood. So a fast row is one that the
/// careful path would have read to the same codes, groups, key and duration, without a word.
///
/// How:
/// - Items: sixteen bytes are eight cells of a digit and its delimiter. One subtraction and one comparison of eight pairs
///   of bytes, with limits of their own for each column, tell how many of the eight are plain; all eight are stored, and
///   the cells behind the plain ones are overwritten later. The row's end is the last column's delimiter, so nobody looks
///   for line ends.
/// - Four rows at a time, without a branch that depends on the cells, an empty cell or a `10` taken in the same step. Where
///   the second to fourth row start is guessed from the length of the last rows, and a row counts only if the one before it
///   ended where it was thought to start. What is left of a row is read by itself.
/// - Quoted cells of a digit are taken four at a time, row by row.
/// - An empty cell, one of another single byte, `4.0` and `4,0` are recognised by four bytes.
/// - Other cells of up to fifteen bytes are looked up as they stand (`ShortCells`); longer ones end at the first delimiter
///   or control character, found sixteen bytes at a time, and are looked up then.
/// - Rows are collected sixty-four by sixty-four and transposed into the block's columns.
///
/// What mattered, in processor time of reading alone (75 columns, 2 % empty cells; the careful path takes 4.7):
/// - plain rows 1, with CR and LF 1, all cells quoted 2, decimals everywhere 3.4. Before quoted cells were taken four at a
///   time they cost 4.7; before decimals were recognised, decimals cost 11.
/// - Four rows at a time instead of one, `10` among the plain cells, short cells looked up as they stand, and transposing
///   by vectors: together a fifth. A fifth of the rest is the kernel's copy into the window.
/// - No bounds checks in the loop of plain cells, and no vector constant in a static property (each use asks whether it is
///   initialised).
/// - UTF-8 without a copy and without a look at every byte.
///
/// What did not: looking further for a row that does not start where it is thought to; taking the cell's end without a
/// branch helps where lengths vary, and costs plain rows a little.
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

  /// Rows that are read at the same time.
  private static let pace = 4
  /// Most rows that are read one by one after rows did not end where they were thought to.
  private static let longestPause = 256

  private let program: RowProgram
  /// Rows of cells as in the file.
  private var rows: [UInt8]
  private var short = ShortCells()
  /// What the last rows took, to guess where the next ones end; 0 if that is not known.
  private var usualLength = 0
  /// Rows to read one by one now, and after the next wrong guess.
  private var pause = 0
  private var nextPause = 4

  init(program: RowProgram) {
    self.program = program
    rows = Array(repeating: 0, count: program.transposition.rowStride * Transposition.rowCount)
  }

  /// Reads plain rows until the block is full or a row is not plain.
  ///
  /// - Parameters:
  ///   - window: text with `TextInput.padding` NULs behind it.
  ///   - start: where a row starts, outside quotes.
  ///   - textEnd: where the text ends.
  ///   - flawIndex: where the text is known to be flawed.
  mutating func read(
    _ window: Span<UInt8>, from start: Int, to textEnd: Int, before flawIndex: Int, known table: borrowing CellTable,
    into block: inout ResponseBlock
  ) -> Run {
    let program = program
    precondition(window.count >= textEnd + TextInput.padding)
    // Moved out and back, so that the arrays are checked for other owners once a run and not once a row.
    var (rows, groups, short) = ([UInt8](), [UInt32](), ShortCells.none)
    swap(&rows, &self.rows)
    swap(&groups, &block.groups)
    swap(&short, &self.short)
    defer {
      swap(&rows, &self.rows)
      swap(&groups, &block.groups)
      swap(&short, &self.short)
    }
    var cells = rows.mutableSpan
    var groupCells = groups.mutableSpan
    var run = Run(end: start, rowCount: 0)
    var pending = 0
    var isPlain = true
    while isPlain, block.rowCount + pending < ResponseBlock.capacity {
      let base = pending * program.transposition.rowStride
      let firstRow = block.rowCount + pending
      let room = min(Transposition.rowCount - pending, ResponseBlock.capacity - firstRow)
      var starts = InlineArray<4, Int>(repeating: run.end)
      let count = guessStarts(window, to: textEnd, room: room, &starts)
      var cursors = InlineArray<4, Cursor>(repeating: Cursor(position: run.end))
      if count == Self.pace {
        cursors = Self.readFour(
          window, from: starts, program, table, &short, &cells, at: base, &groupCells, &block, at: firstRow)
      }
      var readCount = 0
      while readCount < count, starts[readCount] == run.end {
        // A byte order mark, or a rare letter.
        let isMarked = window[run.end] == 0xEF
        let end =
          isMarked
          ? 0
          : Self.readRow(
            window, from: cursors[readCount], program, table, &short, &cells,
            at: base + readCount * program.transposition.rowStride, &groupCells, &block, at: firstRow + readCount)
        isPlain = end > 0 && end <= flawIndex && end - run.end <= program.longestRow
        if !isPlain { break }
        run.end = end
        readCount += 1
      }
      run.rowCount += readCount
      pending += readCount
      note(readCount, of: count, length: run.end - starts[0])
      if pending == Transposition.rowCount {
        program.transposition.write(cells.span, count: pending, to: &block)
        pending = 0
      }
    }
    if pending > 0 { program.transposition.write(cells.span, count: pending, to: &block) }
    return run
  }

  /// Reads what is plain of four rows, as far as that goes at the same pace; where it has come to in each.
  private static func readFour(
    _ window: Span<UInt8>, from starts: InlineArray<4, Int>, _ program: borrowing RowProgram,
    _ table: borrowing CellTable, _ short: inout ShortCells, _ cells: inout MutableSpan<UInt8>, at base: Int,
    _ groups: inout MutableSpan<UInt32>, _ block: inout ResponseBlock, at row: Int
  ) -> InlineArray<4, Cursor> {
    var cursors = FourCursors(
      first: Cursor(position: starts[0]), second: Cursor(position: starts[1]), third: Cursor(position: starts[2]),
      fourth: Cursor(position: starts[3]))
    let rowStride = program.transposition.rowStride
    // Once more for a long cell: what is left then is read row by row.
    for _ in 0...program.itemRunCount {
      var hasRead = true
      while hasRead {
        hasRead = readOther(window, &cursors.first, program, table, &short, &groups, &block, at: row)
        hasRead = readOther(window, &cursors.second, program, table, &short, &groups, &block, at: row + 1) || hasRead
        hasRead = readOther(window, &cursors.third, program, table, &short, &groups, &block, at: row + 2) || hasRead
        hasRead = readOther(window, &cursors.fourth, program, table, &short, &groups, &block, at: row + 3) || hasRead
      }
      readPlainItems(ofFour: window, &cursors, program, &cells, at: base)
      if cursors.columnSum == pace * program.columnCount { break }
      readUnquotedLongItems(window, &cursors.first, program, table, &short, &cells, at: base)
      readUnquotedLongItems(window, &cursors.second, program, table, &short, &cells, at: base + rowStride)
      readUnquotedLongItems(window, &cursors.third, program, table, &short, &cells, at: base + 2 * rowStride)
      readUnquotedLongItems(window, &cursors.fourth, program, table, &short, &cells, at: base + 3 * rowStride)
    }
    return [cursors.first, cursors.second, cursors.third, cursors.fourth]
  }

  /// Guesses where the next rows start, behind the first one that is there already: how many rows to read, one or four.
  ///
  /// Behind a line end about where rows end: a row counts only if the one before it ends there.
  @inline(__always)
  private func guessStarts(
    _ window: Span<UInt8>, to textEnd: Int, room: Int, _ starts: inout InlineArray<4, Int>
  ) -> Int {
    guard pause == 0, usualLength > 0, room >= Self.pace else { return 1 }
    let lineEnds = SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
    let first = starts[0] &- min(16, usualLength &>> 1)
    for index in 1..<Self.pace {
      let start = first &+ index &* usualLength
      guard start <= textEnd else { return 1 }
      let first = firstMarkedByte(words(window.vector(at: start) .== lineEnds))
      let second = firstMarkedByte(words(window.vector(at: start &+ 16) .== lineEnds))
      let place = first &+ second &* (first &>> 4)
      guard place < 32, start &+ place < textEnd else { return 1 }
      starts[index] = start &+ place &+ 1
    }
    return Self.pace
  }

  /// Learns from rows that were read together.
  @inline(__always)
  private mutating func note(_ readCount: Int, of count: Int, length: Int) {
    if count == 1 {
      usualLength = length
      pause = max(0, pause &- 1)
    } else if readCount == count {
      usualLength = length &>> 2
      nextPause = Self.pace
    } else {
      pause = nextPause
      nextPause = min(2 * nextPause, Self.longestPause)
    }
  }
}
