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
  private var rows: CellRows

  init(
    partitions: [Int], maximumCellCount: Int, capacity: Int, jointStateCounts: [Int], channelStateCounts: [Int]
  ) {
    self.partitions = partitions
    self.maximumCellCount = maximumCellCount
    joints = jointStateCounts.map(CellTable.init)
    channels = channelStateCounts.map(CellTable.init)
    rows = CellRows(cells: (0..<capacity).map { UInt32($0 % Self.cellsOfNobody) })
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

  /// Finds the cells of a batch.
  mutating func begin(atoms: [UInt32], rowCount: Int) {
    rows.begin(atoms: atoms, cellOfAtom: cellOfAtom, rowCount: rowCount, cellCount: cellCount)
  }

  /// - Parameter highest: of the states, here as below.
  mutating func add(joint: Int, states: [UInt16], highest: Int) {
    rows.locate(width: joints[joint].stateCount)
    joints[joint].add(rows, states: states, highest: highest)
  }

  mutating func add(channel: Int, states: [UInt32], highest: Int) {
    rows.locate(width: channels[channel].stateCount)
    channels[channel].add(rows, states: states, highest: highest)
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
