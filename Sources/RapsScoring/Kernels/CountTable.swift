/// How many respondents of each group have each state: a matrix of counts that is flat where that is small or well
/// filled, and a hash table elsewhere (METHOD S7).
///
/// Which of the two it is shows in time and memory only. Counts are `UInt32`, enough for 2³¹ rows (`SumWidth`).
struct CountTable: Sendable {
  /// Flat from the start: 16 KiB, less than a first-level cache.
  static let smallEntryCount = 4_096
  /// Flat once an eighth as many respondents were counted as it has entries, whatever the filling: 4 MiB.
  static let moderateEntryCount = 1 << 20
  /// A slot of the hash table takes 12 bytes, and a quarter to half of them are in use; an entry takes 4.
  private static let entriesPerSlotInUse = 8

  let stateCount: Int
  private(set) var groupCount = 0
  private(set) var isDense = true
  /// Once filled well enough to be flat it stays so.
  private var isPromoted = false
  /// `groupCount` × `stateCount`, row-major, if dense.
  private var dense: [UInt32] = []
  private var sparse = SparseCounts()
  private var additions = 0

  init(stateCount: Int) {
    self.stateCount = stateCount
  }

  private var entryCount: Int { groupCount * stateCount }

  /// Makes room for groups up to that number.
  mutating func grow(toGroupCount count: Int) {
    guard count > groupCount else { return }
    groupCount = count
    guard isDense else { return }
    if !isPromoted && !deservesDensity(occupied: dense.count { $0 > 0 }) {
      makeSparse()
    } else {
      // Not twice as much each time, which is an array's way.
      if dense.capacity < entryCount { dense.reserveCapacity(entryCount + entryCount / 8) }
      dense.append(contentsOf: repeatElement(0, count: entryCount - dense.count))
    }
  }

  private func deservesDensity(occupied: @autoclosure () -> Int) -> Bool {
    entryCount <= Self.smallEntryCount
      || (entryCount <= Self.moderateEntryCount && additions * Self.entriesPerSlotInUse >= entryCount)
      || occupied() * Self.entriesPerSlotInUse >= entryCount
  }

  private mutating func makeSparse() {
    for (key, count) in dense.enumerated() where count > 0 { sparse.add(count, at: UInt64(key)) }
    dense = []
    isDense = false
  }

  private mutating func makeDense() {
    dense = Array(repeating: 0, count: entryCount)
    sparse.forEach { key, count in dense[Int(key)] += count }
    sparse = SparseCounts()
    isDense = true
    isPromoted = true
  }

  /// Counts one respondent per row. Complexity: O(`rowCount`).
  ///
  /// - Precondition: groups are below `groupCount`, states below `stateCount`.
  mutating func add(groups: borrowing [UInt32], states: borrowing [UInt32], rowCount: Int) {
    additions += rowCount
    if isDense {
      countDense(groups: groups.span.extracting(0..<rowCount), states: states.span.extracting(0..<rowCount))
    } else {
      for row in 0..<rowCount {
        sparse.add(1, at: UInt64(Int(groups[row]) * stateCount + Int(states[row])))
      }
      if deservesDensity(occupied: sparse.occupied) { makeDense() }
    }
  }

  private mutating func countDense(groups: Span<UInt32>, states: Span<UInt32>) {
    let width = stateCount
    var counts = dense.mutableSpan
    for row in groups.indices {
      counts[Int(groups[row]) &* width &+ Int(states[row])] += 1
    }
  }

  /// Adds to one count.
  mutating func add(_ count: UInt32, group: Int, state: Int) {
    additions += Int(count)
    let key = group * stateCount + state
    if isDense {
      dense[key] += count
    } else {
      sparse.add(count, at: UInt64(key))
      if deservesDensity(occupied: sparse.occupied) { makeDense() }
    }
  }

  /// Adds counts of the first groups.
  ///
  /// - Parameters:
  ///   - counts: groups × states, row-major, of at most `groupCount` groups.
  ///   - respondentCount: the sum of the counts, or more.
  mutating func add(_ counts: [UInt32], respondentCount: Int) {
    precondition(counts.count <= entryCount)
    let isEmpty = additions == 0
    additions += respondentCount
    if isEmpty && !isDense { makeDense() }
    guard isDense else {
      for (key, count) in counts.enumerated() where count > 0 { sparse.add(count, at: UInt64(key)) }
      if deservesDensity(occupied: sparse.occupied) { makeDense() }
      return
    }
    if isEmpty && counts.count == dense.count {
      dense = counts
    } else {
      Self.add(counts.span, to: &dense, at: 0)
    }
  }

  private static func add(_ counts: Span<UInt32>, to sums: inout [UInt32], at start: Int) {
    var sums = sums.mutableSpan
    precondition(start >= 0 && start + counts.count <= sums.count)
    for index in counts.indices { sums[start &+ index] += counts[index] }
  }

  /// Adds another table's counts, whose group `g` is group `groups[g]` here.
  mutating func merge(_ other: CountTable, groups: [Int]) {
    grow(toGroupCount: (groups.max() ?? -1) + 1)
    guard other.additions > 0 else { return }
    if isDense && other.isDense {
      additions += other.additions
      for group in 0..<other.groupCount {
        let row = other.dense.span.extracting(group * stateCount..<(group + 1) * stateCount)
        Self.add(row, to: &dense, at: groups[group] * stateCount)
      }
    } else {
      other.forEach { group, state, count in add(count, group: groups[group], state: state) }
    }
  }

  /// All counts above 0, in no particular order.
  func forEach(_ body: (_ group: Int, _ state: Int, _ count: UInt32) -> Void) {
    if isDense {
      for (key, count) in dense.enumerated() where count > 0 {
        body(key / stateCount, key % stateCount, count)
      }
    } else {
      sparse.forEach { key, count in body(Int(key) / stateCount, Int(key) % stateCount, count) }
    }
  }

  /// All counts as groups × states, row-major, of so many groups; leaves the table empty.
  ///
  /// - Parameter groupCount: `groupCount` at least.
  mutating func taken(groupCount: Int) -> [UInt32] {
    grow(toGroupCount: groupCount)
    if !isDense { makeDense() }
    let counts = dense
    self = CountTable(stateCount: stateCount)
    return counts
  }
}
