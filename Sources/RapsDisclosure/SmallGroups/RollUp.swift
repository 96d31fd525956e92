import RapsResponses
import RapsScoring

/// Merges the small groups of nested variables within each group around them, before anything is masked (ANONYMITY A3).
///
/// Within a parent, all groups of fewer than k people become one. If fewer than k people of that one are outside its
/// largest small member, the smallest other sibling joins them: the one that would have to be hidden too. So the sums of
/// a merged group are those that follow from the parent and its shown siblings anyway. A group that is alone within its
/// parent stays as it is. Only people are counted here: where a figure of the merged group cannot be shown, because too
/// few of them answered or almost all alike (A5), the mask may still hide a sibling to protect it.
///
/// The groups as the data have them stay in the tally, as partitions within the merged ones that are never shown: the
/// mask protects them as it protects every hidden cell, merged or not.
struct RollUp {
  /// The tally with merged groups; its last partitions are `concealed`.
  private(set) var tally: Tally
  /// The partitions of groups as the data have them, of variables in which some were merged.
  private(set) var concealed: Range<Int>
  /// By partition; nil where nothing was merged.
  private(set) var unmerged: [[UnmergedGroup]?]
  /// Indexes into `Questionnaire.variables`.
  private(set) var mergedVariables: Set<Int> = []

  private let minimum: Int
  /// By partition, per group of the data its place among the merged ones.
  private var places: [[Int]] = []

  /// - Complexity: linear in groups × the size of their sums, and sorting.
  init(_ original: Tally, minimum: Int) {
    self.minimum = minimum
    tally = original
    let count = original.partitions.count
    concealed = count..<count
    unmerged = Array(repeating: nil, count: count)
    for partition in original.partitions.indices { merge(partition, of: original) }
    var fine: [Int] = []
    for partition in original.partitions.indices where unmerged[partition] != nil {
      fine.append(partition)
      mergedVariables.insert(original.partitions[partition].variable)
      tally.partitions.append(
        Partition(
          variable: original.partitions[partition].variable, parent: partition,
          groups: original.partitions[partition].groups.enumerated().map { index, group in
            TalliedGroup(
              label: group.label, parentGroup: places[partition][index], tally: group.tally, reliability: nil)
          }))
    }
    concealed = count..<tally.partitions.count
    for index in tally.memberships.atoms.indices {
      let atom = tally.memberships.atoms[index]
      tally.memberships.atoms[index] = MembershipTable.Atom(
        groups: zip(places, atom.groups).map { $0[$1] } + fine.map { atom.groups[$0] },
        respondentCount: atom.respondentCount, invalidCounts: atom.invalidCounts)
    }
    tally.memberships.atoms.sort { $0.groups.lexicographicallyPrecedes($1.groups) }
  }

  /// One variable's groups; its parent's are merged already.
  private mutating func merge(_ index: Int, of original: Tally) {
    let partition = original.partitions[index]
    guard let parent = partition.parent else {
      places.append(Array(partition.groups.indices))
      return
    }
    var siblings: [Int: [Int]] = [:]
    for (group, entry) in partition.groups.enumerated() {
      siblings[entry.parentGroup.map { places[parent][$0] } ?? -1, default: []].append(group)
    }
    let groups = siblings.sorted { $0.key < $1.key }.flatMap { parentGroup, members in
      self.groups(members, of: partition, within: parentGroup < 0 ? nil : parentGroup)
    }
    var placesHere = Array(repeating: 0, count: partition.groups.count)
    for (place, group) in groups.enumerated() {
      for member in group.members { placesHere[member] = place }
    }
    places.append(placesHere)
    tally.partitions[index].groups = groups.map(\.merged)
    guard placesHere != Array(partition.groups.indices) else { return }
    unmerged[index] = partition.groups.enumerated().map { group, entry in
      UnmergedGroup(label: entry.label, parentGroup: entry.parentGroup, group: placesHere[group])
    }
  }

  /// The groups within one parent, in the order of their labels.
  private func groups(
    _ siblings: [Int], of partition: Partition, within parentGroup: Int?
  ) -> [(merged: TalliedGroup, members: [Int])] {
    let small = Set(smallGroups(among: siblings, of: partition))
    var groups = siblings.filter { !small.contains($0) }.map { index in
      let group = partition.groups[index]
      return (
        merged: TalliedGroup(
          label: group.label, parentGroup: parentGroup, tally: group.tally, reliability: group.reliability),
        members: [index]
      )
    }
    if !small.isEmpty {
      let members = siblings.filter(small.contains)
      groups.append((merged: Self.sum(members.map { partition.groups[$0] }, within: parentGroup), members: members))
    }
    return groups.enumerated().sorted { left, right in
      let (first, second) = (left.element.merged.label, right.element.merged.label)
      return first == second ? left.offset < right.offset : first.precedes(second)
    }.map(\.element)
  }

  /// Those that are merged; none or at least two.
  private func smallGroups(among siblings: [Int], of partition: Partition) -> [Int] {
    func size(_ group: Int) -> Int { partition.groups[group].tally.respondentCount }
    var small = siblings.filter { size($0) < minimum }
    guard !small.isEmpty else { return [] }
    let total = small.reduce(0) { $0 + size($1) }
    let largest = small.map(size).max() ?? 0
    let others = siblings.filter { size($0) >= minimum }
    // One is enough, for it has k people.
    if total - largest < minimum, let next = others.min(by: { size($0) < size($1) }) { small.append(next) }
    return small.count > 1 ? small : []
  }

  private static func sum(_ groups: [TalliedGroup], within parentGroup: Int?) -> TalliedGroup {
    var sum = TalliedGroup(
      label: .other, parentGroup: parentGroup, tally: groups[0].tally, reliability: groups[0].reliability)
    for group in groups.dropFirst() {
      sum.tally.add(group.tally)
      guard let reliability = group.reliability else {
        sum.reliability = nil
        continue
      }
      for index in reliability.indices { sum.reliability?[index].add(reliability[index]) }
    }
    return sum
  }
}
