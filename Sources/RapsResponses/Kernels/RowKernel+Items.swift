extension RowKernel {
  /// Reads cells of a digit as long as they are plain, eight at a time.
  @inline(__always)
  static func readPlainItems(
    _ window: Span<UInt8>, _ cursor: inout Cursor, _ program: borrowing RowProgram,
    _ cells: inout MutableSpan<UInt8>, _ base: Int
  ) {
    let lowest = program.lowest.span
    let limits = program.limits.span
    let one = SIMD8<UInt16>(repeating: 1)
    while true {
      let column = 2 &* cursor.column
      let codes = unsafe window.pairs(unchecked: cursor.position) &- lowest.pairs(unchecked: column)
      let others = unsafe lowBytes(codes .>= limits.pairs(unchecked: column))
      unsafe cells.store(lowBytes(codes &+ one), unchecked: base &+ cursor.column)
      if others == 0 {
        cursor.position &+= 16
        cursor.column &+= 8
        continue
      }
      let plainCount = others.trailingZeroBitCount &>> 3
      cursor.position &+= 2 &* plainCount
      cursor.column &+= plainCount
      return
    }
  }

  /// Reads cells of four rows that are a digit, `10` or empty as long as they are, up to nine of each row at a step.
  ///
  /// How many of nine cells are plain is hard to foresee where some are empty, and one row is a chain of such questions.
  /// So nothing here is a branch, and the processor works on four chains at a time.
  ///
  /// - Parameters:
  ///   - cursors: a row that is at its end, or at a cell of another kind, stays there.
  ///   - base: where the first row's cells go; the others' follow.
  @inline(__always)
  static func readPlainItems(
    ofFour window: Span<UInt8>, _ cursors: inout FourCursors, _ program: borrowing RowProgram,
    _ cells: inout MutableSpan<UInt8>, at base: Int
  ) {
    let stride = program.transposition.rowStride
    let runEnd = 4 * program.runEnds[cursors.first.column]
    var columns = cursors.columnSum
    while columns < runEnd {
      step(window, &cursors.first, program, &cells, base)
      step(window, &cursors.second, program, &cells, base &+ stride)
      step(window, &cursors.third, program, &cells, base &+ 2 &* stride)
      step(window, &cursors.fourth, program, &cells, base &+ 3 &* stride)
      let reached = cursors.columnSum
      if reached == columns { break }
      columns = reached
    }
  }

  /// Reads up to eight cells of a digit, and behind them one that is `10` or empty.
  @inline(__always)
  private static func step(
    _ window: Span<UInt8>, _ cursor: inout Cursor, _ program: borrowing RowProgram,
    _ cells: inout MutableSpan<UInt8>, _ base: Int
  ) {
    let column = 2 &* cursor.column
    let lowest = program.lowest.span
    let limits = program.limits.span
    let codes = unsafe window.pairs(unchecked: cursor.position) &- lowest.pairs(unchecked: column)
    let others = unsafe lowBytes(codes .>= limits.pairs(unchecked: column))
    unsafe cells.store(lowBytes(codes &+ SIMD8<UInt16>(repeating: 1)), unchecked: base &+ cursor.column)
    // Of zero, 64 bits are trailing zeros: eight cells.
    let plainCount = others.trailingZeroBitCount &>> 3
    cursor.position &+= 2 &* plainCount
    cursor.column &+= plainCount
    let word = unsafe window.word32(unchecked: cursor.position)
    let end = unsafe program.itemEnds.span[unchecked: cursor.column]
    let emptyCount = UInt16(truncatingIfNeeded: word & 0xFF) == end ? 1 : 0
    let ten = unsafe program.tens.span[unchecked: cursor.column]
    let tenCount = word & 0xFF_FFFF == ten ? 1 : 0
    // At the run's end, that column's cell is no item's, or stands behind the row.
    let cell = unsafe program.tenCells.span[unchecked: cursor.column] & UInt8(truncatingIfNeeded: 0 &- tenCount)
    unsafe cells.store(cell, unchecked: base &+ cursor.column)
    cursor.position &+= emptyCount &+ 3 &* tenCount
    cursor.column &+= emptyCount &+ tenCount
  }

  /// Reads cells of a quoted digit as long as they are plain, four at a time.
  @inline(__always)
  static func readQuotedItems(
    _ window: Span<UInt8>, _ position: inout Int, _ program: borrowing RowProgram, _ column: inout Int,
    _ cells: inout MutableSpan<UInt8>, _ base: Int
  ) {
    let lowest = program.quotedLowest.span
    let limits = program.quotedLimits.span
    while true {
      let codes = window.vector(at: position) &- lowest.vector(at: 4 * column)
      let others = words(codes .>= limits.vector(at: 4 * column))
      let (first, second) = words(codes)
      let word =
        first >> 8 & 0xFF | first >> 32 & 0xFF00 | second << 8 & 0xFF_0000 | second >> 16 & 0xFF00_0000
      // A carry goes to cells that are not plain, if at all.
      cells.store(UInt32(truncatingIfNeeded: word) &+ 0x0101_0101, at: base + column)
      if others.first | others.second == 0 {
        position += 16
        column += 4
        continue
      }
      let plainCount = firstMarkedByte(others) >> 2
      position += 4 * plainCount
      column += plainCount
      return
    }
  }

  /// Reads items' cells of any kind, until one is short; false if one is not plain.
  ///
  /// Where one cell is long, the next likely is.
  @inline(never)
  @discardableResult
  static func readLongItems(
    _ window: Span<UInt8>, _ cursor: inout Cursor, _ program: borrowing RowProgram, _ table: borrowing CellTable,
    _ short: inout ShortCells, _ cells: inout MutableSpan<UInt8>, at base: Int
  ) -> Bool {
    let steps = program.steps.span
    while steps[cursor.column] == .item {
      let kind = readItem(
        window, &cursor.position, program, cursor.column, table, &short, &cells[base + cursor.column])
      if kind == .unknown { return false }
      cursor.column += 1
      if kind == .short { break }
    }
    return true
  }

  /// The same, but for a cell in quotes: where one is quoted, the next likely is, and these are read four at a time.
  @inline(__always)
  static func readUnquotedLongItems(
    _ window: Span<UInt8>, _ cursor: inout Cursor, _ program: borrowing RowProgram, _ table: borrowing CellTable,
    _ short: inout ShortCells, _ cells: inout MutableSpan<UInt8>, at base: Int
  ) {
    if window[cursor.position] == quote { return }
    readLongItems(window, &cursor, program, table, &short, &cells, at: base)
  }

  private enum CellKind {
    case unknown, short, long
  }

  /// Reads an item's cell that is more, or less, than a digit. One that is not known is not passed: else the cells behind it
  /// would count for the columns before theirs.
  @inline(__always)
  private static func readItem(
    _ window: Span<UInt8>, _ position: inout Int, _ program: borrowing RowProgram, _ column: Int,
    _ table: borrowing CellTable, _ short: inout ShortCells, _ cell: inout UInt8
  ) -> CellKind {
    let terminator = program.terminators[column]
    let word = window.word32(at: position)
    if UInt8(truncatingIfNeeded: word) == terminator {
      cell = ResponseBlock.missing
      position += 1
      return .short
    }
    if UInt8(truncatingIfNeeded: word >> 8) == terminator {
      cell = program.singles[program.singleOffsets[column] + Int(word & 0xFF)]
      if cell != AnswerDecoder.unknown {
        position += 2
        return .short
      }
    } else if UInt8(truncatingIfNeeded: word >> 24) == terminator, let byte = significantByte(word, program.delimiter) {
      cell = program.singles[program.singleOffsets[column] + Int(byte)]
      if cell != AnswerDecoder.unknown {
        position += 4
        return .long
      }
    }
    let domain = program.domains[column]
    let terminators = program.groups.span[column].terminators
    if let known = short.find(domain: domain, window, at: position, endedBy: terminators) {
      cell = UInt8(truncatingIfNeeded: known.value)
      position = known.end
      return .long
    }
    var end = position
    guard let content = content(window, &end, program, column) else { return .unknown }
    if content.isEmpty {
      cell = ResponseBlock.missing
      position = end
      return .short
    }
    guard let known = table.value(domain: domain, window, content) else { return .unknown }
    short.learn(known, domain: domain, window, position..<end, endedBy: terminators)
    cell = UInt8(truncatingIfNeeded: known)
    position = end
    return .long
  }

  /// The byte that counts in `"4"`, `4.0` and `4,0`, if the comma is not the delimiter.
  @inline(__always)
  private static func significantByte(_ word: UInt32, _ delimiter: UInt8) -> UInt8? {
    let second = UInt8(truncatingIfNeeded: word >> 8)
    if word & 0xFF_00FF == 0x22_0022 { return second }
    let isWhole = word & 0xFF_0000 == 0x30_0000 && second != delimiter && (second == 0x2C || second == 0x2E)
    return isWhole && 0x30...0x39 ~= word & 0xFF ? UInt8(truncatingIfNeeded: word) : nil
  }
}
