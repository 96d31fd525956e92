/// The counts of all groups of one partition, or of the organisation as its only group.
struct Stratum: Sendable {
  /// A variable with more groups has no pair sums (METHOD S7).
  static let maximumGroupCountWithPairs = 500

  /// Sums of one composite's grid steps in one group.
  struct CompositeSums: Sendable {
    var sum = 0
    var sumOfSquares = Int128(0)
  }

  private(set) var groupCount = 0
  /// Parallel to the builder's channels.
  private(set) var tables: [CountTable]
  /// Per group and scale; empty once there are too many groups for pair sums.
  private(set) var pairs: [[PairSums]] = []
  /// Per composite and group.
  private(set) var compositeSums: [[CompositeSums]]
  private let emptyPairs: [PairSums]

  init(stateCounts: [Int], itemCounts: [Int], compositeCount: Int) {
    tables = stateCounts.map(CountTable.init)
    emptyPairs = itemCounts.map(PairSums.init)
    compositeSums = Array(repeating: [], count: compositeCount)
  }

  /// Whether there are few enough groups for pair sums.
  var hasPairs: Bool { groupCount <= Self.maximumGroupCountWithPairs }

  /// Makes room for groups up to that number.
  mutating func grow(toGroupCount count: Int) {
    guard count > groupCount else { return }
    groupCount = count
    for index in tables.indices { tables[index].grow(toGroupCount: count) }
    if hasPairs {
      pairs.append(contentsOf: repeatElement(emptyPairs, count: count - pairs.count))
    } else {
      pairs = []
    }
    for index in compositeSums.indices {
      compositeSums[index].append(
        contentsOf: repeatElement(CompositeSums(), count: count - compositeSums[index].count))
    }
  }

  mutating func add(channel: Int, groups: [UInt32], states: [UInt32], rowCount: Int) {
    tables[channel].add(groups: groups, states: states, rowCount: rowCount)
  }

  mutating func add(_ count: UInt32, channel: Int, group: Int, state: Int) {
    tables[channel].add(count, group: group, state: state)
  }

  /// Adds counts of the first groups, as `CountTable.add(_:respondentCount:)`.
  mutating func add(_ counts: [UInt32], channel: Int, respondentCount: Int) {
    tables[channel].add(counts, respondentCount: respondentCount)
  }

  /// Adds the sums of a joint table's pairs.
  ///
  /// - Parameter totals: groups × pairs of the table, row-major, of the first groups.
  mutating func add(_ totals: [PairTotals], _ joint: CountingPlan.Joint) {
    guard hasPairs else { return }
    let (items, pairCount) = (joint.table.items, joint.table.pairs.count)
    for (place, sums) in totals.enumerated() where sums.count > 0 {
      let (first, second) = joint.table.pairs[place % pairCount]
      pairs[place / pairCount][joint.scale].add(sums, row: items[first], column: items[second])
    }
  }

  /// A channel's counts as groups × states, row-major; they are gone afterwards.
  mutating func takeCounts(channel: Int) -> [UInt32] { tables[channel].taken(groupCount: groupCount) }

  mutating func add(composite: Int, groups: [UInt32], steps: [Int], rowCount: Int) {
    for row in 0..<rowCount {
      let (group, step) = (Int(groups[row]), steps[row])
      compositeSums[composite][group].sum += step
      compositeSums[composite][group].sumOfSquares += Int128(step * step)
    }
  }

  /// Adds another stratum, whose group `g` is group `groups[g]` here.
  mutating func merge(_ other: Stratum, groups: [Int], groupCount: Int) {
    grow(toGroupCount: groupCount)
    for index in tables.indices { tables[index].merge(other.tables[index], groups: groups) }
    if hasPairs {
      for (group, sums) in other.pairs.enumerated() {
        for scale in sums.indices { pairs[groups[group]][scale].add(sums[scale]) }
      }
    }
    for index in compositeSums.indices {
      for (group, sums) in other.compositeSums[index].enumerated() {
        compositeSums[index][groups[group]].sum += sums.sum
        compositeSums[index][groups[group]].sumOfSquares += sums.sumOfSquares
      }
    }
  }
}
