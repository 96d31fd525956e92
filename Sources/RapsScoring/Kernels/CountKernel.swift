/// The loops that count respondents by cell and state, and those that turn answers into joint states.
///
/// Counters are 16 bits wide (`CellTable`), so that twice as many of them stay in a cache. Keys are an offset per row, the
/// cell's first counter, plus the state: one multiplication per row and width of table, not per table.
enum CountKernel {
  /// Writes where each row's cell begins in a table.
  static func locate(cells: [UInt32], width: Int, rowCount: Int, into offsets: inout [UInt32]) {
    let cells = cells.span.extracting(0..<rowCount)
    var offsets = offsets.mutableSpan
    let width = UInt32(width)
    for row in cells.indices { offsets[row] = cells[row] &* width }
  }

  /// Counts one respondent per row.
  static func count(offsets: [UInt32], states: [UInt16], rowCount: Int, into counts: inout [UInt16]) {
    let offsets = offsets.span.extracting(0..<rowCount)
    let states = states.span.extracting(0..<rowCount)
    var counts = counts.mutableSpan
    for row in offsets.indices { counts[Int(offsets[row]) &+ Int(states[row])] &+= 1 }
  }

  static func count(offsets: [UInt32], states: [UInt32], rowCount: Int, into counts: inout [UInt16]) {
    let offsets = offsets.span.extracting(0..<rowCount)
    let states = states.span.extracting(0..<rowCount)
    var counts = counts.mutableSpan
    for row in offsets.indices { counts[Int(offsets[row]) &+ Int(states[row])] &+= 1 }
  }

  /// Moves narrow counts to wide ones.
  static func empty(_ recent: inout [UInt16], into carried: inout [UInt32]) {
    var recent = recent.mutableSpan
    var carried = carried.mutableSpan
    precondition(carried.count == recent.count)
    for index in recent.indices {
      carried[index] &+= UInt32(recent[index])
      recent[index] = 0
    }
  }

  /// Begins joint states with an item's digit: 0 is no valid answer, else 1 + code − minimum.
  static func beginDigits(codes: Span<UInt8>, into states: inout [UInt16]) {
    precondition(states.count >= codes.count)
    var states = states.mutableSpan
    for row in codes.indices { states[row] = digit(codes[row]) }
  }

  /// Appends an item's digit to joint states.
  static func appendDigit(codes: Span<UInt8>, radix: Int, into states: inout [UInt16]) {
    precondition(states.count >= codes.count)
    let radix = UInt16(radix)
    var states = states.mutableSpan
    for row in codes.indices { states[row] = states[row] &* radix &+ digit(codes[row]) }
  }

  /// "Not applicable" is 255, so adding 1 tells it, in 8 bits.
  private static func digit(_ cell: UInt8) -> UInt16 { UInt16(cell &+ 1 == 0 ? 0 : cell) }

  static func contains(_ cell: UInt8, _ codes: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for row in codes.indices { found |= codes[row] == cell ? 1 : 0 }
    return found > 0
  }

  /// The number of zeros in a column.
  static func zeroCount(_ states: Span<UInt32>) -> Int {
    var zeros: UInt32 = 0
    for row in states.indices { zeros &+= states[row] == 0 ? 1 : 0 }
    return Int(zeros)
  }
}
