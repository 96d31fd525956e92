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
  /// Places of the groups that small ones were merged into.
  let mergedPlaces: Set<Int>
  private let placeCount: Int

  init(_ partition: ReleasablePartition) {
    parent = partition.parent
    variable = partition.variable
    placeCount = partition.groups.count
    mergedPlaces = Set(partition.groups.indices.filter { partition.groups[$0].label == .other })
    groups =
      partition.unmerged?.map { Group(label: $0.label, parentGroup: $0.parentGroup, place: $0.group) }
      ?? partition.groups.enumerated().map { Group(label: $1.label, parentGroup: $1.parentGroup, place: $0) }
  }

  /// The headcounts by place: the sum of the members', nil if one of these is not known.
  func merged(_ headcounts: [Int?]) -> [Int?] {
    var sums: [Int?] = Array(repeating: 0, count: placeCount)
    for (group, headcount) in zip(groups, headcounts) {
      sums[group.place] = sums[group.place].flatMap { sum in headcount.map { sum + $0 } }
    }
    return sums
  }

  /// The people who are known to be invited by place: the sum of the members' headcounts, whether all are known or not.
  func leastMerged(_ headcounts: [Int?]) -> [Int] {
    var sums = Array(repeating: 0, count: placeCount)
    for (group, headcount) in zip(groups, headcounts) { sums[group.place] += headcount ?? 0 }
    return sums
  }
}
