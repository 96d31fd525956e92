/// Partitions that are counted together, by the combinations of their groups: each partition's counts are sums over these.
///
/// As the combinations of two small variables are few (ages × genders) and those of nested ones no more than the groups of
/// the innermost, one increment serves several partitions; and as everybody is in one of them, the organisation needs
/// none of its own. A bundle of no partitions has a few cells that take turns, for the organisation alone: increments
/// of one and the same counter have to wait for each other.
struct Bundle: Sendable {
  private static let cellsOfNobody = 4
  /// The most combinations of groups of which a bundle is made.
  static let usualCellCount = 256
  /// Rows that must be there per cell of a bundle: with fewer, going through its tables at the end costs more than is gained.
  static let rowsPerCell = 16

  /// From so many cells on, rows are counted in the order of their cells: a usual table (`JointLayout`) is then larger than
  /// half a first-level cache. With fewer, rows of one cell that follow each other would wait for the same counters.
  private static let fewestSortedCells = 48

  /// The cells beyond which a bundle should be cut.
  static func maximumCellCount(_ partitions: [Int]) -> Int {
    partitions.count > 1 ? 2 * usualCellCount : .max
  }

  /// Ascending indexes of partitions.
  let partitions: [Int]
  /// Beyond which it should be cut.
  let maximumCellCount: Int
  private(set) var cellCount = 0
  /// Cells × partitions, row-major: the group of each partition.
  private var groups: [Int] = []
  private var cellOfAtom: [UInt32] = []
  private var cellOfGroups: [[Int]: UInt32] = [:]
  /// Parallel to the plan's joint tables.
  var joints: [CellTable]
  /// Parallel to the plan's bundled channels.
  var channels: [CellTable]
  /// Per cell the rows counted since the last carry.
  private var recentRows: [Int] = []
  /// Per row of the batch where its cell begins in a table of `offsetWidth` states.
  private var offsets: [UInt32]
  private var offsetWidth = 0
  /// Per row of the batch its cell.
  private(set) var cells: [UInt32]
  /// Per cell the rows of the batch.
  private var batchRows: [Int] = []
  /// The rows of the batch, sorted by cell; nil where there are few cells.
  private var order: [UInt16]?

  init(
    partitions: [Int], maximumCellCount: Int, capacity: Int, jointStateCounts: [Int], channelStateCounts: [Int]
  ) {
    self.partitions = partitions
    self.maximumCellCount = maximumCellCount
    joints = jointStateCounts.map(CellTable.init)
    channels = channelStateCounts.map(CellTable.init)
    cells = (0..<capacity).map { UInt32($0 % Self.cellsOfNobody) }
    offsets = cells
    if partitions.isEmpty { grow(toCellCount: Self.cellsOfNobody) }
  }

  private mutating func grow(toCellCount count: Int) {
    cellCount = count
    for index in joints.indices { joints[index].grow(toCellCount: count) }
    for index in channels.indices { channels[index].grow(toCellCount: count) }
  }

  /// Takes in the atoms that are new. Complexity: O(new atoms).
  mutating func take(_ memberships: MembershipIndex) {
    guard !partitions.isEmpty, cellOfAtom.count < memberships.atomCount else { return }
    var count = cellCount
    for atom in cellOfAtom.count..<memberships.atomCount {
      let key = partitions.map { memberships.group(ofAtom: atom, partition: $0) }
      if let known = cellOfGroups[key] {
        cellOfAtom.append(known)
      } else {
        cellOfGroups[key] = UInt32(count)
        cellOfAtom.append(UInt32(count))
        groups += key
        count += 1
      }
    }
    grow(toCellCount: count)
  }

  /// Finds the cells of a batch and makes room for its counts.
  mutating func begin(atoms: [UInt32], rowCount: Int) {
    if !partitions.isEmpty { CountKernel.locate(atoms, cellOfAtom: cellOfAtom, rowCount: rowCount, into: &cells) }
    offsetWidth = 0
    let rows = CountKernel.rowsPerCell(cells, rowCount: rowCount, cellCount: cellCount)
    batchRows = rows
    order = nil
    if cellCount >= Self.fewestSortedCells {
      var sorted = Array(repeating: UInt16(0), count: cells.count)
      CountKernel.sort(cells, rowsPerCell: rows, into: &sorted)
      order = sorted
    }
    recentRows.append(contentsOf: repeatElement(0, count: cellCount - recentRows.count))
    var most = 0
    for cell in rows.indices {
      recentRows[cell] += rows[cell]
      most = max(most, recentRows[cell])
    }
    guard most > CellTable.rowsPerCarry else { return }
    for index in joints.indices { joints[index].carry() }
    for index in channels.indices { channels[index].carry() }
    recentRows = rows
  }

  mutating func add(joint: Int, states: [UInt16], rowCount: Int) {
    locate(width: joints[joint].stateCount, rowCount: rowCount)
    joints[joint].add(offsets: offsets, order: order, cells: cells, states: states, rowCount: rowCount)
  }

  mutating func add(channel: Int, states: [UInt32], rowCount: Int) {
    locate(width: channels[channel].stateCount, rowCount: rowCount)
    channels[channel].add(offsets: offsets, order: order, cells: cells, states: states, rowCount: rowCount)
  }

  private mutating func locate(width: Int, rowCount: Int) {
    guard width != offsetWidth else { return }
    offsetWidth = width
    if order != nil { return CountKernel.locate(rowsPerCell: batchRows, width: width, into: &offsets) }
    CountKernel.locate(cells: cells, width: width, rowCount: rowCount, into: &offsets)
  }

  /// Per cell its group in the partition, by the partition's place in `partitions`.
  func groupOfCell(place: Int) -> [Int] {
    (0..<cellCount).map { groups[$0 * partitions.count + place] }
  }

  /// How many cells the partitions have together among the atoms met so far.
  static func cellCount(_ partitions: [Int], _ memberships: MembershipIndex) -> Int {
    if partitions.count == 1 { return memberships.groupPaths[partitions[0]].count }
    var cells: Set<[Int]> = []
    for atom in 0..<memberships.atomCount {
      cells.insert(partitions.map { memberships.group(ofAtom: atom, partition: $0) })
    }
    return cells.count
  }

  /// Which partitions to count together: those with few groups first, each with the others while their cells stay below the limit or
  /// are no more than the groups of the finest of them.
  static func arrangement(of partitions: [Int], limit: Int, _ memberships: MembershipIndex) -> [[Int]] {
    var bundles: [[Int]] = []
    for partition in partitions.sorted(by: { memberships.groupPaths[$0].count < memberships.groupPaths[$1].count }) {
      let place = bundles.firstIndex { bundle in
        let joined = bundle + [partition]
        let finest = joined.map { memberships.groupPaths[$0].count }.max() ?? 0
        return cellCount(joined, memberships) <= max(limit, finest)
      }
      if let place { bundles[place].append(partition) } else { bundles.append([partition]) }
    }
    return bundles.map { $0.sorted() }
  }
}
