extension RowKernel {
  static let quote = UInt8(ascii: "\"")

  /// Where the reading of a row has come to.
  struct Cursor: Sendable, BitwiseCopyable {
    var position = 0
    var column = 0
  }

  /// Of four rows. They have names, because the compiler would keep an array in memory.
  struct FourCursors: Sendable, BitwiseCopyable {
    var first = Cursor()
    var second = Cursor()
    var third = Cursor()
    var fourth = Cursor()

    var columnSum: Int { first.column &+ second.column &+ third.column &+ fourth.column }
  }

  /// Reads the rest of a row: its items to `cells`, the others to the block.
  ///
  /// Where the next row starts; 0 if the row is not plain, and what was written is junk.
  ///
  /// - Parameters:
  ///   - base: where the row's cells go.
  ///   - groups: the block's, moved out of it.
  ///   - row: the row of the block.
  @inline(__always)
  static func readRow(
    _ window: Span<UInt8>, from cursor: Cursor, _ program: borrowing RowProgram, _ table: borrowing CellTable,
    _ short: inout ShortCells, _ cells: inout MutableSpan<UInt8>, at base: Int, _ groups: inout MutableSpan<UInt32>,
    _ block: inout ResponseBlock, at row: Int
  ) -> Int {
    var cursor = cursor
    if cursor.column < program.columnCount {
      readCells(window, &cursor, program, table, &short, &cells, at: base, &groups, &block, at: row)
      guard cursor.column == program.columnCount else { return 0 }
    }
    guard program.rowEnd == UInt8(ascii: "\r") else { return cursor.position }
    return window[cursor.position] == UInt8(ascii: "\n") ? cursor.position + 1 : 0
  }

  /// Reads the cells of a row from one on, up to the row's end or a cell that is not plain.
  @inline(never)
  private static func readCells(
    _ window: Span<UInt8>, _ cursor: inout Cursor, _ program: borrowing RowProgram, _ table: borrowing CellTable,
    _ short: inout ShortCells, _ cells: inout MutableSpan<UInt8>, at base: Int, _ groups: inout MutableSpan<UInt32>,
    _ block: inout ResponseBlock, at row: Int
  ) {
    let steps = program.steps.span
    while true {
      readOthers(window, &cursor, program, table, &short, &groups, &block, at: row)
      guard steps[cursor.column] == .item else { return }
      if window[cursor.position] == quote {
        readQuotedItems(window, &cursor.position, program, &cursor.column, &cells, base)
      } else {
        readPlainItems(window, &cursor, program, &cells, base)
      }
      guard readLongItems(window, &cursor, program, table, &short, &cells, at: base) else { return }
    }
  }

  /// Reads cells that are no items' up to an item, the row's end, or a cell that is not plain.
  @inline(__always)
  static func readOthers(
    _ window: Span<UInt8>, _ cursor: inout Cursor, _ program: borrowing RowProgram, _ table: borrowing CellTable,
    _ short: inout ShortCells, _ groups: inout MutableSpan<UInt32>, _ block: inout ResponseBlock, at row: Int
  ) {
    while readOther(window, &cursor, program, table, &short, &groups, &block, at: row) {}
  }

  /// Reads a cell that is no item's; false, and nothing happened, if that is not what comes next or it is not plain.
  @inline(__always)
  static func readOther(
    _ window: Span<UInt8>, _ cursor: inout Cursor, _ program: borrowing RowProgram, _ table: borrowing CellTable,
    _ short: inout ShortCells, _ groups: inout MutableSpan<UInt32>, _ block: inout ResponseBlock, at row: Int
  ) -> Bool {
    let column = cursor.column
    let step = program.steps.span[column]
    if step == .item || step == .end { return false }
    guard step == .group else {
      guard readRarely(step, window, &cursor.position, program, column, &block, at: row) else { return false }
      cursor.column += 1
      return true
    }
    let group = program.groups.span[column]
    if let known = short.find(
      domain: group.domain, window, at: cursor.position, endedBy: group.terminators)
    {
      groups[group.blockStart &+ row] = known.value
      cursor.position = known.end
    } else {
      guard let index = readGroup(window, &cursor.position, program, column, table, &short) else { return false }
      groups[group.blockStart &+ row] = index
    }
    cursor.column += 1
    return true
  }

  /// Reads a cell that is no item's and no group's; false, and nothing happened, if it is not plain.
  ///
  /// A function of its own, so that the block's arrays are checked for other owners only if something is written there.
  @inline(never)
  private static func readRarely(
    _ step: RowProgram.Step, _ window: Span<UInt8>, _ position: inout Int, _ program: borrowing RowProgram,
    _ column: Int, _ block: inout ResponseBlock, at row: Int
  ) -> Bool {
    var end = position
    switch step {
    case .respondent:
      guard let content = content(window, &end, program, column),
        !program.mustValidate || firstFlaw(window, content, isWhole: true) == nil
      else { return false }
      let id = trimmed(window, content)
      block.respondentKeys[row] = id.isEmpty || isNotAvailable(window, id) ? 0 : byteHash(window, id)
    case .duration:
      guard let content = content(window, &end, program, column),
        let milliseconds = milliseconds(window, content)
      else { return false }
      block.durationMilliseconds[row] = milliseconds
    case .skip, .item, .group, .end:
      guard skip(window, &end, program, column) else { return false }
    }
    position = end
    return true
  }

  /// The group of a cell that is not among the short ones, which it may join; nil if it is not known.
  @inline(never)
  private static func readGroup(
    _ window: Span<UInt8>, _ position: inout Int, _ program: borrowing RowProgram, _ column: Int,
    _ table: borrowing CellTable, _ short: inout ShortCells
  ) -> UInt32? {
    let start = position
    var end = start
    guard let content = content(window, &end, program, column) else { return nil }
    let domain = program.domains[column]
    guard let group = content.isEmpty ? 0 : table.value(domain: domain, window, content) else { return nil }
    short.learn(group, domain: domain, window, start..<end, endedBy: program.groups[column].terminators)
    position = end
    return group
  }

  /// The content of the cell at a position, which moves behind the cell's end; nil if the cell is not plain: it may be
  /// quoted, but without quotes and control characters inside and blanks outside.
  @inline(__always)
  static func content(
    _ window: Span<UInt8>, _ position: inout Int, _ program: borrowing RowProgram, _ column: Int
  ) -> Range<Int>? {
    let terminator = program.terminators[column]
    let first = window[position]
    if first == quote {
      let start = position + 1
      let end = stop(window, from: start, at: quote)
      guard window[end] == quote, window[end + 1] == terminator else { return nil }
      position = end + 2
      return start..<end
    }
    let start = position
    if first == 0x20, !startsPlainly(window, start) { return nil }
    let end = stop(window, from: start, at: program.delimiter)
    guard window[end] == terminator else { return nil }
    position = end + 1
    return start..<end
  }

  /// Whether no quote and no control character follows the spaces.
  private static func startsPlainly(_ window: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while window[index] == 0x20 { index += 1 }
    return window[index] > quote || window[index] == UInt8(ascii: "!")
  }

  /// Passes a cell that nobody reads; false if it is not plain. Doubled quotes are.
  @inline(__always)
  private static func skip(
    _ window: Span<UInt8>, _ position: inout Int, _ program: borrowing RowProgram, _ column: Int
  ) -> Bool {
    let start = position
    if window[start] == quote {
      var end = stop(window, from: start + 1, at: quote)
      while window[end] == quote, window[end + 1] == quote { end = stop(window, from: end + 2, at: quote) }
      guard window[end] == quote, window[end + 1] == program.terminators[column] else { return false }
      position = end + 2
    } else if content(window, &position, program, column) == nil {
      return false
    }
    return !program.mustValidate || firstFlaw(window, start..<position, isWhole: true) == nil
  }

  /// The first place from an index on of a byte or a control character up to CR: NUL, tab, LF and CR are among them.
  @inline(__always)
  private static func stop(_ window: Span<UInt8>, from start: Int, at stop: UInt8) -> Int {
    let stops = SIMD16<UInt8>(repeating: stop)
    let limit = SIMD16<UInt8>(repeating: 0x0E)
    var index = start
    while true {
      let chunk = window.vector(at: index)
      let length = firstMarkedByte(words((chunk .== stops) .| (chunk .< limit)))
      index += length
      if length < 16 { return index }
    }
  }

  /// A duration as the block has it; nil if it is no plain one.
  private static func milliseconds(_ window: Span<UInt8>, _ content: Range<Int>) -> Int64? {
    if content.isEmpty { return -1 }
    let range = trimmed(window, content)
    guard !range.isEmpty, let milliseconds = DecimalSpelling(window, range)?.thousandths, milliseconds >= 0 else {
      return nil
    }
    return milliseconds
  }
}
