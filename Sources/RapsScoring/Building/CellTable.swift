/// Counts by cell and state for a bundle of partitions: flat, in 8 bits, with what they cannot hold carried over to 24.
///
/// A flat table that would be large is a `CountTable` instead, which is sparse until it is well filled.
struct CellTable: Sendable {
  /// States beyond which a table is not flat from the start.
  private static let flatStateCount = 2_048

  let stateCount: Int
  private var cellCount = 0
  private var recent: [UInt8] = []
  /// How often a counter of `recent` went from 255 to 0; empty until one does.
  private var carried: [UInt16] = []
  /// Which counters of `carried` went from 65,535 to 0, once each time.
  private var carriedTwice: [UInt32] = []
  private var overflows: [UInt32] = []
  private var wide: CountTable?

  init(stateCount: Int) {
    self.stateCount = stateCount
    wide = stateCount > Self.flatStateCount ? CountTable(stateCount: stateCount) : nil
  }

  mutating func grow(toCellCount count: Int) {
    guard count > cellCount else { return }
    cellCount = count
    if wide == nil {
      recent.append(contentsOf: repeatElement(0, count: count * stateCount - recent.count))
      if !carried.isEmpty { carried.append(contentsOf: repeatElement(0, count: recent.count - carried.count)) }
    } else {
      wide?.grow(toGroupCount: count)
    }
  }

  /// Counts one respondent per row.
  ///
  /// - Parameters:
  ///   - rows: where the rows' cells are.
  ///   - highest: the highest of the states.
  mutating func add<State: FixedWidthInteger & UnsignedInteger>(
    _ rows: borrowing CellRows, states: [State], highest: Int
  ) {
    precondition(highest < stateCount && rows.cellCount <= cellCount && rows.rowCount <= states.count)
    if wide != nil {
      wide?.add(groups: rows.cells, states: states.prefix(rows.rowCount).map { UInt32($0) }, rowCount: rows.rowCount)
    } else if let order = rows.order {
      CountKernel.count(
        rowsPerCell: rows.rowsPerCell, order: order, states: states, width: stateCount, into: &recent,
        overflows: &overflows)
    } else {
      precondition(rows.offsetWidth == stateCount)
      CountKernel.count(
        offsets: rows.offsets, states: states, rowCount: rows.rowCount, into: &recent, overflows: &overflows)
    }
    guard !overflows.isEmpty else { return }
    carry(overflows)
    overflows.removeAll(keepingCapacity: true)
  }

  /// Takes in counters of `recent` that went from 255 to 0, once each time.
  mutating func carry(_ overflows: [UInt32]) {
    if carried.isEmpty { carried = Array(repeating: 0, count: recent.count) }
    for counter in overflows where Self.isIncremented(Int(counter), in: &carried) { carriedTwice.append(counter) }
  }

  /// - Returns: whether the counter went back to 0.
  private static func isIncremented(_ counter: Int, in counts: inout [UInt16]) -> Bool {
    counts[counter] &+= 1
    return counts[counter] == 0
  }

  /// Adds all counts of the cells to those of their groups.
  ///
  /// - Parameter sums: groups × states, row-major.
  func add(groupOfCell: [Int], to sums: inout [UInt32]) {
    if let wide {
      wide.forEach { cell, state, count in sums[groupOfCell[cell] * stateCount + state] += count }
      return
    }
    for cell in 0..<cellCount {
      let cells = cell * stateCount..<(cell + 1) * stateCount
      let group = groupOfCell[cell] * stateCount
      Self.add(recent.span.extracting(cells), to: &sums, at: group, shift: 0)
      if !carried.isEmpty { Self.add(carried.span.extracting(cells), to: &sums, at: group, shift: 8) }
    }
    for counter in carriedTwice {
      let (cell, state) = Int(counter).quotientAndRemainder(dividingBy: stateCount)
      sums[groupOfCell[cell] * stateCount + state] += 1 << 24
    }
  }

  private static func add<Count: FixedWidthInteger & UnsignedInteger>(
    _ counts: Span<Count>, to sums: inout [UInt32], at start: Int, shift: UInt32
  ) {
    var sums = sums.mutableSpan
    precondition(start >= 0 && start + counts.count <= sums.count)
    for index in counts.indices { sums[start &+ index] &+= UInt32(counts[index]) &<< shift }
  }
}
