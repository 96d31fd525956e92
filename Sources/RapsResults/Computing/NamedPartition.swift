import RapsDisclosure
import RapsResponses

/// The groups of a variable by the names that people know: as the data have them, before small ones were merged.
struct NamedPartition {
  struct Group {
    let label: GroupLabel
    /// Place among the parent's groups as the data have them.
    let parentGroup: Int?
    /// Place among the groups that may be told of.
    let place: Int
  }

  /// Index of the parent's partition.
  let parent: Int?
  let variable: Int
  let groups: [Group]
  private let mergedCount: Int

  init(_ partition: ReleasablePartition) {
    parent = partition.parent
    variable = partition.variable
    mergedCount = partition.groups.count
    groups =
      partition.unmerged?.map { Group(label: $0.label, parentGroup: $0.parentGroup, place: $0.group) }
      ?? partition.groups.enumerated().map { Group(label: $1.label, parentGroup: $1.parentGroup, place: $0) }
  }

  /// The headcounts of the merged groups: the sum of their members', nil if one of these is not known.
  func merged(_ headcounts: [Int?]) -> [Int?] {
    var sums: [Int?] = Array(repeating: 0, count: mergedCount)
    for (group, headcount) in zip(groups, headcounts) {
      sums[group.place] = sums[group.place].flatMap { sum in headcount.map { sum + $0 } }
    }
    return sums
  }
}
