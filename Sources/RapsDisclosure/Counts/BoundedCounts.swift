import RapsScoring

/// Keeps a possible table of one measure's counts over all hierarchies, and finds out what bounded counts could be.
struct BoundedCounts {
  /// A set of people whose count is bounded.
  enum Target: Hashable {
    case group(Int)
    /// A set that follows from shown ones: its number in the table, and what it is a part of.
    case derived(set: Int, siblingsOwner: Int)
  }

  private let cells: CellTable
  private let overlap: NodeOverlap
  private let nodes: [Ownership]
  private let family: Int
  private let positives: [Int]
  private var table = CountTable(values: [], capacities: [])
  /// Per group (and the root) its set in the table; −1 if the table does not have it.
  private var setOfGroup: [Int] = []
  private var statuses: [Int: CountStatus] = [:]
  /// Per set the sums it was seen to have, as bits from `firstSeen` on.
  private var seen: [UInt64] = []
  private var firstSeen: [Int] = []

  init(_ cells: CellTable, overlap: NodeOverlap, nodes: [Ownership], family: Int, positives: [Int]) {
    self.cells = cells
    self.overlap = overlap
    self.nodes = nodes
    self.family = family
    self.positives = positives
  }

  /// Finds a table with the true sums of all nodes. False if that fails.
  mutating func start() -> Bool {
    let capacities = overlap.overlaps.indices.map { overlap.weight(of: $0, family: family) }
    let truth = (0..<overlap.vertexCount).map { vertex in
      overlap.leaves[vertex].reduce(0) { $0 + positives[$1] }
    }
    var members = Array(repeating: [Int](), count: overlap.vertexCount)
    for (cell, overlap) in overlap.overlaps.enumerated() {
      for vertex in overlap.vertices { members[vertex].append(cell) }
    }
    var draft = CountTable(
      values: proportionalValues(capacities, truth: truth, members: members), capacities: capacities)
    for vertex in members.indices { draft.publish(draft.addSet(members[vertex]), truth[vertex]...truth[vertex]) }
    guard draft.settle() else { return false }
    table = CountTable(values: draft.values, capacities: capacities)
    addGroups()
    return true
  }

  /// Every node of the first hierarchy spread over its cells in proportion, the remainders to the first ones.
  private func proportionalValues(_ capacities: [Int], truth: [Int], members: [[Int]]) -> [Int] {
    var values = Array(repeating: 0, count: capacities.count)
    for vertex in Set(overlap.overlaps.compactMap(\.vertices.first)) {
      let total = members[vertex].reduce(0) { $0 + capacities[$1] }
      var (room, left) = (total, truth[vertex])
      for cell in members[vertex] where room > 0 {
        values[cell] = (left * capacities[cell] + room / 2) / room
        left -= values[cell]
        room -= capacities[cell]
      }
    }
    return values
  }

  private mutating func addGroups() {
    var groupMembers = Array(repeating: [Int](), count: cells.root + 1)
    for (cell, overlap) in overlap.overlaps.enumerated() {
      var groups: Set<Int> = [cells.root]
      for vertex in overlap.vertices {
        let ownership = nodes[self.overlap.residual(of: vertex).chain]
        var group = self.overlap.group(of: vertex) ?? self.overlap.residual(of: vertex).owner
        while group != cells.root {
          groups.insert(group)
          group = ownership.owner[group]
        }
      }
      for group in groups { groupMembers[group].append(cell) }
    }
    setOfGroup = groupMembers.map { $0.isEmpty ? -1 : table.addSet($0) }
    watchNewSets()
  }

  private mutating func watchNewSets() {
    for set in firstSeen.count..<table.sums.count {
      firstSeen.append(table.sums[set] - 32)
      seen.append(1 << 32)
    }
  }

  private mutating func see() {
    for set in seen.indices {
      let bit = table.sums[set] - firstSeen[set]
      if 0..<64 ~= bit { seen[set] |= 1 << UInt64(bit) }
    }
  }

  mutating func publish(_ group: Int, _ status: CountStatus) {
    guard setOfGroup[group] >= 0 else { return }
    statuses[group] = status
    table.publish(setOfGroup[group], status.values(positives[group], of: cells.counts[family][group]))
  }

  /// Residuals, and what a node exceeds those within it by, where their counts are bounded ones.
  mutating func derivedSets() -> [Target] {
    var targets: [Target] = []
    func consider(_ leaves: [Int], minus inner: [Int], cells members: [Int], owner: Int) {
      let count = leaves.reduce(0) { $0 + positives[$1] } - inner.reduce(0) { $0 + positives[$1] }
      let total =
        leaves.reduce(0) { $0 + cells.counts[family][$1] } - inner.reduce(0) { $0 + cells.counts[family][$1] }
      guard total > 0, CountStatus(count, of: total) != .exact else { return }
      targets.append(.derived(set: table.addSet(members), siblingsOwner: owner))
    }
    var members = Array(repeating: [Int](), count: overlap.vertexCount)
    for (cell, overlap) in overlap.overlaps.enumerated() {
      for vertex in overlap.vertices { members[vertex].append(cell) }
    }
    for vertex in 0..<overlap.vertexCount where overlap.group(of: vertex) == nil {
      consider(
        overlap.leaves[vertex], minus: [], cells: members[vertex], owner: overlap.residual(of: vertex).owner)
    }
    let chains = nodes.indices
    for first in chains {
      for second in chains where second > first && nodes.count > 1 {
        let pair = NodeOverlap(cells, nodes: nodes, chains: [first, second])
        for containment in pair.containments {
          let parts = containment.inner.map { [$0] } + (containment.inner.count > 1 ? [containment.inner] : [])
          for part in parts {
            let outer = Set(pair.leaves[containment.outer])
            let inner = Set(part.flatMap { pair.leaves[$0] })
            let rest = overlap.overlaps.indices.filter { cell in
              let leaves = cells.atoms[overlap.overlaps[cell].atoms[0]].leaves
              return leaves.contains { outer.contains($0) } && !leaves.contains { inner.contains($0) }
            }
            consider(
              Array(outer), minus: Array(inner), cells: rest, owner: pair.residual(of: containment.outer).owner)
          }
        }
      }
    }
    watchNewSets()
    return targets
  }

  private func set(of target: Target) -> Int {
    switch target {
    case .group(let group): setOfGroup[group]
    case .derived(let set, _): set
    }
  }

  /// Whether three values of a bounded count agree with all that is published.
  mutating func isVague(_ target: Target) -> Bool {
    let set = set(of: target)
    guard set >= 0 else { return true }
    for step in [1, -1] {
      var shiftsLeft = 2 * CountStatus.leastValues
      while seen[set].nonzeroBitCount < CountStatus.leastValues, shiftsLeft > 0, table.shift(set, by: step) {
        shiftsLeft -= 1
        see()
      }
    }
    return seen[set].nonzeroBitCount >= CountStatus.leastValues
  }

  /// Whether it would be, if a group's count were not told. If so the table stands as if it were not.
  mutating func isVague(_ target: Target, without group: Int) -> Bool {
    let before = self
    publish(group, .notShown)
    if isVague(target) { return true }
    self = before
    return false
  }

  func areSiblings(_ group: Int, _ target: Target) -> Bool {
    switch target {
    case .group(let other):
      other != cells.root && nodes.contains { $0.owner[group] >= 0 && $0.owner[group] == $0.owner[other] }
    case .derived(_, let owner): nodes.contains { $0.owner[group] == owner }
    }
  }

  func isSame(_ group: Int, _ target: Target) -> Bool { target == .group(group) }
}
