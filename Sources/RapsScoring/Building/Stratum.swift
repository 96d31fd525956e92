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
  /// Parallel to the builder's joint channels; empty once there are too many groups for pair sums.
  private(set) var joints: [CountTable]
  /// Per composite and group.
  private(set) var compositeSums: [[CompositeSums]]

  init(stateCounts: [Int], jointStateCounts: [Int], compositeCount: Int) {
    tables = stateCounts.map(CountTable.init)
    joints = jointStateCounts.map(CountTable.init)
    compositeSums = Array(repeating: [], count: compositeCount)
  }

  /// Makes room for groups up to that number.
  mutating func grow(toGroupCount count: Int) {
    guard count > groupCount else { return }
    groupCount = count
    for index in tables.indices { tables[index].grow(toGroupCount: count) }
    if count > Self.maximumGroupCountWithPairs { joints = [] }
    for index in joints.indices { joints[index].grow(toGroupCount: count) }
    for index in compositeSums.indices {
      compositeSums[index].append(
        contentsOf: repeatElement(CompositeSums(), count: count - compositeSums[index].count))
    }
  }

  mutating func add(channel: Int, groups: borrowing [UInt32], states: borrowing [UInt32], rowCount: Int) {
    tables[channel].add(groups: groups, states: states, rowCount: rowCount)
  }

  mutating func add(joint: Int, groups: borrowing [UInt32], states: borrowing [UInt32], rowCount: Int) {
    guard !joints.isEmpty else { return }
    joints[joint].add(groups: groups, states: states, rowCount: rowCount)
  }

  mutating func add(composite: Int, groups: borrowing [UInt32], steps: borrowing [Int], rowCount: Int) {
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
    if other.joints.isEmpty { joints = [] }
    for index in joints.indices { joints[index].merge(other.joints[index], groups: groups) }
    for index in compositeSums.indices {
      for (group, sums) in other.compositeSums[index].enumerated() {
        compositeSums[index][groups[group]].sum += sums.sum
        compositeSums[index][groups[group]].sumOfSquares += sums.sumOfSquares
      }
    }
  }
}
