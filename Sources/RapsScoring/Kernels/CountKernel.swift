/// The loops that count respondents by cell and state, and those that turn answers into joint states.
///
/// Counters are 8 bits wide (`CellTable`), so that many of them stay in a cache; one that overflows is noted, which is rare.
/// Keys are an offset per row, the cell's first counter, plus the state: one multiplication per row and width of table, not
/// per table. A key is not checked row by row: the caller has the highest state of the column, and cells are numbered
/// by `Bundle`. Both together took an eighth off a tally of 200 departments, whose tables do not stay in a cache between two
/// batches: there, lines of it are what counting waits for.
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

  /// The highest state.
  static func highest<State: FixedWidthInteger & UnsignedInteger>(_ states: [State], rowCount: Int) -> Int {
    let states = states.span.extracting(0..<rowCount)
    var highest: State = 0
    for row in states.indices { highest = max(highest, states[row]) }
    return Int(highest)
  }

  /// Counts one respondent per row.
  ///
  /// Four rows at a time, their keys first: a third less time than a plain loop over checked spans.
  ///
  /// - Parameters:
  ///   - offsets: each at most `counts.count` − `width`.
  ///   - states: each below `width`.
  ///   - overflows: takes the counters that went from 255 to 0, once each time.
  static func count<State: FixedWidthInteger & UnsignedInteger>(
    offsets: [UInt32], states: [State], rowCount: Int, into counts: inout [UInt8], overflows: inout [UInt32]
  ) {
    let offsets = offsets.span.extracting(0..<rowCount)
    let states = states.span.extracting(0..<rowCount)
    var counts = counts.mutableSpan
    var row = 0
    while row &+ 4 <= rowCount {
      // Rows are below rowCount, the length of both columns; of the sums the caller has made sure.
      let one = unsafe Int(offsets[unchecked: row]) &+ Int(truncatingIfNeeded: states[unchecked: row])
      let two = unsafe Int(offsets[unchecked: row &+ 1]) &+ Int(truncatingIfNeeded: states[unchecked: row &+ 1])
      let three = unsafe Int(offsets[unchecked: row &+ 2]) &+ Int(truncatingIfNeeded: states[unchecked: row &+ 2])
      let four = unsafe Int(offsets[unchecked: row &+ 3]) &+ Int(truncatingIfNeeded: states[unchecked: row &+ 3])
      unsafe increment(one, &counts, &overflows)
      unsafe increment(two, &counts, &overflows)
      unsafe increment(three, &counts, &overflows)
      unsafe increment(four, &counts, &overflows)
      row &+= 4
    }
    while row < rowCount {
      unsafe increment(Int(offsets[row]) &+ Int(truncatingIfNeeded: states[row]), &counts, &overflows)
      row &+= 1
    }
  }

  @inline(__always) @unsafe
  private static func increment(_ key: Int, _ counts: inout MutableSpan<UInt8>, _ overflows: inout [UInt32]) {
    let count = unsafe counts[unchecked: key] &+ 1
    unsafe counts[unchecked: key] = count
    if _slowPath(count == 0) { note(key, &overflows) }
  }

  @inline(never)
  private static func note(_ key: Int, _ overflows: inout [UInt32]) { overflows.append(UInt32(key)) }

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

  /// Counts one respondent per row, cell after cell: a table that is larger than the first-level cache is then gone
  /// through once per batch, and a cell's counters stay in that cache while they are needed. With 200 cells and counters of
  /// 16 bits that took 8 % off the processor time of a whole run (medians of seven, in turn).
  ///
  /// - Parameters:
  ///   - order: the rows' numbers, sorted by cell, each below the count of `states`.
  ///   - states: each below `width`.
  ///   - overflows: takes the counters that went from 255 to 0, once each time.
  static func count<State: FixedWidthInteger & UnsignedInteger>(
    rowsPerCell: [Int], order: [UInt16], states: [State], width: Int, into counts: inout [UInt8],
    overflows: inout [UInt32]
  ) {
    precondition(rowsPerCell.count * width <= counts.count)
    let order = order.span
    let states = states.span
    var counts = counts.mutableSpan
    var (offset, next) = (0, 0)
    for rows in rowsPerCell {
      let places = order.extracting(next..<next + rows)
      var place = 0
      while place &+ 4 <= rows {
        // Places are below rows, the length of this part; of the rest the caller has made sure.
        let one = unsafe offset &+ Int(states[unchecked: Int(places[unchecked: place])])
        let two = unsafe offset &+ Int(states[unchecked: Int(places[unchecked: place &+ 1])])
        let three = unsafe offset &+ Int(states[unchecked: Int(places[unchecked: place &+ 2])])
        let four = unsafe offset &+ Int(states[unchecked: Int(places[unchecked: place &+ 3])])
        unsafe increment(one, &counts, &overflows)
        unsafe increment(two, &counts, &overflows)
        unsafe increment(three, &counts, &overflows)
        unsafe increment(four, &counts, &overflows)
        place &+= 4
      }
      while place < rows {
        unsafe increment(offset &+ Int(states[Int(places[place])]), &counts, &overflows)
        place &+= 1
      }
      offset &+= width
      next &+= rows
    }
  }

  /// Appends an item's digit to joint states, which at first are what one with radix 0 leaves: 0 is no valid answer, else
  /// 1 + code − minimum.
  static func appendDigit(codes: Span<UInt8>, radix: Int, mayBeNotApplicable: Bool, into states: inout [UInt16]) {
    precondition(states.count >= codes.count)
    let radix = UInt16(radix)
    var states = states.mutableSpan
    if mayBeNotApplicable {
      for row in codes.indices {
        // "Not applicable" is 255, so adding 1 tells it, in 8 bits.
        let digit = codes[row] &+ 1 == 0 ? 0 : codes[row]
        states[row] = states[row] &* radix &+ UInt16(digit)
      }
    } else {
      for row in codes.indices { states[row] = states[row] &* radix &+ UInt16(codes[row]) }
    }
  }
}
