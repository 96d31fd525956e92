import RapsQuestionnaire

/// How one variable's cells are drawn, and how its groups differ.
struct VariableModel: Sendable {
  enum Content: Sendable {
    case groups
    case respondent
    case duration
    /// No column: the organisation does not tell its groups, so there are none to invent.
    case omitted
  }

  /// A group below one group of the parent.
  struct Group: Sendable {
    /// The cells that stand for it, one of which is drawn: several only for a band.
    let firstText: Int
    let textCount: Int
    /// Of this group and the ones before it below the same parent group.
    let cumulativeWeight: Int
  }

  let content: Content
  /// Index of the parent variable.
  let parent: Int?
  /// Its place in the organisation's chain of variables, if the organisation tells who works where.
  let organisationLevel: Int?
  let groups: [Group]
  /// Per group of the parent (one if there is none) the index of its first group; a last entry ends the list.
  let firstGroups: [Int]
  /// Per group what it adds to each factor, `groups.count` × number of factors, in deviate units.
  let effects: [Int]

  /// Draws one of the groups below a group of the parent (0 if there is no parent); nil if that has none.
  @inline(__always)
  func drawGroup(below parentGroup: Int, from generator: inout SplitMix64) -> Int? {
    var low = firstGroups[parentGroup]
    var high = firstGroups[parentGroup + 1] - 1
    guard low <= high else { return nil }
    let target = generator.below(groups[high].cumulativeWeight)
    while low < high {
      let middle = (low + high) / 2
      if groups[middle].cumulativeWeight > target { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
