/// Counts by cell and state for a bundle of partitions: flat, in 16 bits, with what they cannot hold carried over to 32.
///
/// A flat table that would be large is a `CountTable` instead, which is sparse until it is well filled.
struct CellTable: Sendable {
  /// Rows of one cell that can be counted between two carries, whatever their states.
  static let rowsPerCarry = Int(UInt16.max)
  /// States beyond which a table is not flat from the start.
  private static let flatStateCount = 2_048

  let stateCount: Int
  private var cellCount = 0
  private var recent: [UInt16] = []
  private var carried: [UInt32] = []
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
    } else {
      wide?.grow(toGroupCount: count)
    }
  }

  /// Counts one respondent per row.
  ///
  /// - Parameters:
  ///   - offsets: of the rows' cells in a table of this width, in the order of `order`.
  ///   - order: rows sorted by cell; nil for the order of the batch.
  /// - Precondition: at most `rowsPerCarry` rows of a cell since the last carry.
  mutating func add(offsets: [UInt32], order: [UInt16]?, cells: [UInt32], states: [UInt16], rowCount: Int) {
    if wide == nil, let order {
      CountKernel.count(offsets: offsets, order: order, states: states, rowCount: rowCount, into: &recent)
    } else if wide == nil {
      CountKernel.count(offsets: offsets, states: states, rowCount: rowCount, into: &recent)
    } else {
      wide?.add(groups: cells, states: states.prefix(rowCount).map(UInt32.init), rowCount: rowCount)
    }
  }

  mutating func add(offsets: [UInt32], order: [UInt16]?, cells: [UInt32], states: [UInt32], rowCount: Int) {
    if wide == nil, let order {
      CountKernel.count(offsets: offsets, order: order, states: states, rowCount: rowCount, into: &recent)
    } else if wide == nil {
      CountKernel.count(offsets: offsets, states: states, rowCount: rowCount, into: &recent)
    } else {
      wide?.add(groups: cells, states: states, rowCount: rowCount)
    }
  }

  /// Empties the narrow counters.
  mutating func carry() {
    guard wide == nil else { return }
    let missing = recent.count - carried.count
    carried.append(contentsOf: repeatElement(0, count: missing))
    CountKernel.empty(&recent, into: &carried)
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
      Self.add(recent.span.extracting(cells), to: &sums, at: group)
      if carried.count >= cells.upperBound { Self.add(carried.span.extracting(cells), to: &sums, at: group) }
    }
  }

  private static func add<Count: FixedWidthInteger & UnsignedInteger>(
    _ counts: Span<Count>, to sums: inout [UInt32], at start: Int
  ) {
    var sums = sums.mutableSpan
    precondition(start >= 0 && start + counts.count <= sums.count)
    for index in counts.indices { sums[start &+ index] &+= UInt32(counts[index]) }
  }
}
