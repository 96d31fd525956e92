import RapsQuestionnaire
import RapsScoring

/// The sets of respondents who share a membership vector, column by column.
struct AtomTable {
  let count: Int
  /// Per chain and atom the group of the chain's innermost partition.
  let leaves: [[Int]]
  /// Per chain, per group of its innermost partition the atoms.
  let atomsOfLeaf: [Buckets]
  let respondentCounts: [Int]
  /// Per atom the respondents with a value on every measure, at least.
  let leastCounts: [Int]
  /// Whether a measure may have nobody where there are respondents.
  let hasNobody: Bool
  /// Per family (atom, respondents without a value on it).
  private let invalid: [[(atom: Int, count: Int)]]

  /// - Parameters:
  ///   - offsets: per chain its innermost partition and the number of that partition's first group.
  ///   - groupCount: groups of all partitions.
  ///   - familyOf: the families by their measures.
  init(
    _ atoms: [MembershipTable.Atom], offsets: [(partition: Int, firstGroup: Int)], groupCount: Int,
    familyOf: [MeasureReference: Int], familyCount: Int
  ) {
    count = atoms.count
    leaves = offsets.map { partition, firstGroup in atoms.map { firstGroup + $0.groups[partition] } }
    atomsOfLeaf = leaves.map { Buckets($0, count: groupCount) }
    respondentCounts = atoms.map(\.respondentCount)
    var leastCounts = respondentCounts
    var invalid = Array(repeating: [(atom: Int, count: Int)](), count: familyCount)
    for (index, atom) in atoms.enumerated() where !atom.invalidCounts.isEmpty {
      for (measure, count) in atom.invalidCounts {
        guard let family = familyOf[measure] else { continue }
        invalid[family].append((index, count))
        leastCounts[index] = min(leastCounts[index], atom.respondentCount - count)
      }
    }
    self.leastCounts = leastCounts
    self.invalid = invalid
    hasNobody = zip(leastCounts, respondentCounts).contains { $0 == 0 && $1 > 0 }
  }

  /// Per atom the respondents with a value.
  func counts(of family: Int) -> [Int] {
    var counts = respondentCounts
    for (atom, count) in invalid[family] { counts[atom] -= count }
    return counts
  }
}
