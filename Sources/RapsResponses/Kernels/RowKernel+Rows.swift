extension RowKernel {
  private static let quote = UInt8(ascii: "\"")

  /// Reads the row that starts at an index: its items to `cells`, the others to the block.
  ///
  /// Where the next row starts; 0 if the row is not plain, and what was written is junk.
  ///
  /// - Parameters:
  ///   - base: where the row's cells go.
  ///   - row: the row of the block.
  @inline(__always)
  static func readRow(
    _ window: Span<UInt8>, from start: Int, _ program: borrowing RowProgram, _ table: borrowing CellTable,
    _ cells: inout MutableSpan<UInt8>, at base: Int, _ block: inout ResponseBlock, at row: Int
  ) -> Int {
    let steps = program.steps.span
    var position = start
    var column = 0
    // A byte order mark, or a rare letter.
    if window[start] == 0xEF { return 0 }
    while true {
      switch steps[column] {
      case .item:
        if window[position] == quote {
          readQuotedItems(window, &position, program, &column, &cells, base)
        } else {
          readPlainItems(window, &position, program, &column, &cells, base)
        }
        // Where one cell is long, the next likely is.
        var isLong = true
        while isLong, steps[column] == .item {
          let kind = readItem(window, &position, program, column, table, &cells[base + column])
          if kind == .unknown { return 0 }
          isLong = kind == .long
          column += 1
        }
        continue
      case .group:
        guard let content = content(window, &position, program, column) else { return 0 }
        var index: UInt32 = 0
        if !content.isEmpty {
          let domain = program.domains[column]
          guard let group = table.value(domain: domain, window, content) else { return 0 }
          index = group
        }
        block.groups[program.variables[column] * ResponseBlock.capacity + row] = index
      case .skip:
        guard skip(window, &position, program, column) else { return 0 }
      case .respondent:
        guard let content = content(window, &position, program, column),
          !program.mustValidate || firstFlaw(window, content, isWhole: true) == nil
        else { return 0 }
        let id = trimmed(window, content)
        block.respondentKeys[row] = id.isEmpty ? 0 : byteHash(window, id)
      case .duration:
        guard let content = content(window, &position, program, column),
          let milliseconds = milliseconds(window, content)
        else { return 0 }
        block.durationMilliseconds[row] = milliseconds
      case .end:
        guard program.rowEnd == UInt8(ascii: "\r") else { return position }
        return window[position] == UInt8(ascii: "\n") ? position + 1 : 0
      }
      column += 1
    }
  }

  /// Reads cells of a digit as long as they are plain, eight at a time.
  @inline(__always)
  private static func readPlainItems(
    _ window: Span<UInt8>, _ position: inout Int, _ program: borrowing RowProgram, _ column: inout Int,
    _ cells: inout MutableSpan<UInt8>, _ base: Int
  ) {
    let lowest = program.lowest.span
    let limits = program.limits.span
    let one = SIMD16<UInt8>(repeating: 1)
    while true {
      let codes = unsafe window.vector(unchecked: position) &- lowest.vector(unchecked: 2 * column)
      let others = unsafe words(codes .>= limits.vector(unchecked: 2 * column))
      unsafe cells.store((codes &+ one).evenHalf, unchecked: base + column)
      if others.first | others.second == 0 {
        position += 16
        column += 8
        continue
      }
      let plainCount = firstMarkedByte(others) >> 1
      position += 2 * plainCount
      column += plainCount
      return
    }
  }

  /// Reads cells of a quoted digit as long as they are plain, four at a time.
  @inline(__always)
  private static func readQuotedItems(
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

  private enum CellKind {
    case unknown, short, long
  }

  /// Reads an item's cell that is more, or less, than a digit.
  @inline(__always)
  private static func readItem(
    _ window: Span<UInt8>, _ position: inout Int, _ program: borrowing RowProgram, _ column: Int,
    _ table: borrowing CellTable, _ cell: inout UInt8
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
    guard let content = content(window, &position, program, column) else { return .unknown }
    if content.isEmpty {
      cell = ResponseBlock.missing
      return .short
    }
    guard let known = table.value(domain: program.domains[column], window, content) else { return .unknown }
    cell = UInt8(truncatingIfNeeded: known)
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

  /// The content of the cell at a position, which moves behind the cell's end; nil if the cell is not plain: it may be
  /// quoted, but without quotes and control characters inside and blanks outside.
  @inline(__always)
  private static func content(
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
