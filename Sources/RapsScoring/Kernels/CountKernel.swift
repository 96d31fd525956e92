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

  /// Writes each row's cell.
  static func locate(_ atoms: [UInt32], cellOfAtom: [UInt32], rowCount: Int, into cells: inout [UInt32]) {
    let atoms = atoms.span.extracting(0..<rowCount)
    let cellOfAtom = cellOfAtom.span
    var cells = cells.mutableSpan
    for row in atoms.indices { cells[row] = cellOfAtom[Int(atoms[row])] }
  }

  static func rowsPerCell(_ cells: [UInt32], rowCount: Int, cellCount: Int) -> [Int] {
    var rows = Array(repeating: 0, count: cellCount)
    let cells = cells.span.extracting(0..<rowCount)
    var counts = rows.mutableSpan
    for row in cells.indices { counts[Int(cells[row])] &+= 1 }
    return rows
  }

  /// Counts one respondent per row.
  ///
  /// Four rows at a time, their keys first, and without checks of the two columns, which have been cut to one length: a
  /// third less time than a plain loop over checked spans. The counters stay checked, for a wrong key must not
  /// write elsewhere.
  static func count<State: FixedWidthInteger & UnsignedInteger>(
    offsets: [UInt32], states: [State], rowCount: Int, into counts: inout [UInt16]
  ) {
    let offsets = offsets.span.extracting(0..<rowCount)
    let states = states.span.extracting(0..<rowCount)
    var counts = counts.mutableSpan
    var row = 0
    while row &+ 4 <= rowCount {
      // Below rowCount, the length of both.
      let one = unsafe Int(offsets[unchecked: row]) &+ Int(truncatingIfNeeded: states[unchecked: row])
      let two = unsafe Int(offsets[unchecked: row &+ 1]) &+ Int(truncatingIfNeeded: states[unchecked: row &+ 1])
      let three = unsafe Int(offsets[unchecked: row &+ 2]) &+ Int(truncatingIfNeeded: states[unchecked: row &+ 2])
      let four = unsafe Int(offsets[unchecked: row &+ 3]) &+ Int(truncatingIfNeeded: states[unchecked: row &+ 3])
      counts[one] &+= 1
      counts[two] &+= 1
      counts[three] &+= 1
      counts[four] &+= 1
      row &+= 4
    }
    while row < rowCount {
      counts[Int(offsets[row]) &+ Int(truncatingIfNeeded: states[row])] &+= 1
      row &+= 1
    }
  }

  /// Puts the rows in the order of their cells (a counting sort), and in the order of the batch within a cell.
  ///
  /// - Parameter rowsPerCell: of these rows.
  static func sort(_ cells: [UInt32], rowsPerCell: [Int], into order: inout [UInt16]) {
    var places = Array(repeating: 0, count: rowsPerCell.count)
    for cell in places.indices.dropFirst() { places[cell] = places[cell - 1] + rowsPerCell[cell - 1] }
    var next = places.mutableSpan
    let cells = cells.span
    let rowCount = rowsPerCell.reduce(0, +)
    var order = order.mutableSpan
    for row in 0..<rowCount {
      let cell = Int(cells[row])
      order[next[cell]] = UInt16(truncatingIfNeeded: row)
      next[cell] &+= 1
    }
  }

  /// Writes where each row's cell begins in a table, rows in the order of their cells.
  static func locate(rowsPerCell: [Int], width: Int, into offsets: inout [UInt32]) {
    var offsets = offsets.mutableSpan
    var row = 0
    for cell in rowsPerCell.indices {
      let offset = UInt32(cell * width)
      for _ in 0..<rowsPerCell[cell] {
        offsets[row] = offset
        row &+= 1
      }
    }
  }

  /// Counts one respondent per row, cell after cell: a table that is larger than the first-level cache is then gone
  /// through once per batch, and a cell's counters stay in that cache while they are needed. With 200 cells that took
  /// 8 % off the processor time of a whole run (medians of seven, in turn).
  ///
  /// - Parameters:
  ///   - offsets: in the order of `order`.
  ///   - order: the rows' numbers, each below the count of `states`.
  static func count<State: FixedWidthInteger & UnsignedInteger>(
    offsets: [UInt32], order: [UInt16], states: [State], rowCount: Int, into counts: inout [UInt16]
  ) {
    let offsets = offsets.span.extracting(0..<rowCount)
    let order = order.span.extracting(0..<rowCount)
    let states = states.span
    var counts = counts.mutableSpan
    var row = 0
    while row &+ 4 <= rowCount {
      // Below rowCount, the length of both; the states are looked up with a check.
      let one = unsafe Int(offsets[unchecked: row]) &+ Int(states[Int(order[unchecked: row])])
      let two = unsafe Int(offsets[unchecked: row &+ 1]) &+ Int(states[Int(order[unchecked: row &+ 1])])
      let three = unsafe Int(offsets[unchecked: row &+ 2]) &+ Int(states[Int(order[unchecked: row &+ 2])])
      let four = unsafe Int(offsets[unchecked: row &+ 3]) &+ Int(states[Int(order[unchecked: row &+ 3])])
      counts[one] &+= 1
      counts[two] &+= 1
      counts[three] &+= 1
      counts[four] &+= 1
      row &+= 4
    }
    while row < rowCount {
      counts[Int(offsets[row]) &+ Int(states[Int(order[row])])] &+= 1
      row &+= 1
    }
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
}
