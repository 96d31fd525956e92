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
  private let layout: CountLayout
  private let family: Int
  private let positives: [Int]
  private var table: CountTable
  /// Per set the sums it was seen to have, as bits from `firstSeen` on.
  private var seen: [UInt64] = []
  private var firstSeen: [Int] = []

  init(_ cells: CellTable, layout: CountLayout, family: Int, positives: [Int]) {
    self.cells = cells
    self.layout = layout
    self.family = family
    self.positives = positives
    table = CountTable(values: [], capacities: [], sets: CountSets([], cellCount: 0), exchanges: layout.exchanges)
  }

  /// Finds a table with the true sums of all nodes. False if that fails.
  mutating func start() -> Bool {
    let overlap = layout.overlap
    let capacities = overlap.weights(cells.atoms.counts(of: family))
    let truth = overlap.sums(positives)
    var values = proportionalValues(capacities, truth: truth)
    // In one hierarchy each node is one cell, so that this is the truth already.
    if overlap.width > 1 {
      // The walk takes a step per person who is in the wrong place: of many, most are moved at once.
      if missing(values, truth: truth) > values.count {
        layout.exchanges.approach(&values, capacities: capacities, truth: truth)
      }
      var draft = CountTable(
        values: values, capacities: capacities, sets: layout.vertexSets, exchanges: layout.exchanges)
      for vertex in truth.indices { draft.publish(vertex, truth[vertex]...truth[vertex]) }
      guard draft.settle(steps: 400 + 10 * capacities.count) else { return false }
      values = draft.values
    }
    table = CountTable(values: values, capacities: capacities, sets: layout.groupSets, exchanges: layout.exchanges)
    watchNewSets()
    return true
  }

  /// Every node of the first hierarchy spread over its cells in proportion, the remainders to the first ones.
  private func proportionalValues(_ capacities: [Int], truth: [Int]) -> [Int] {
    var values = Array(repeating: 0, count: capacities.count)
    for vertex in 0..<layout.overlap.vertexCount where layout.overlap.side(of: vertex) == 0 {
      let members = layout.cellsOfVertex[0][vertex]
      var (room, left) = (members.reduce(0) { $0 + capacities[$1] }, truth[vertex])
      for cell in members where room > 0 {
        values[cell] = (left * capacities[cell] + room / 2) / room
        left -= values[cell]
        room -= capacities[cell]
      }
    }
    return values
  }

  /// By how much all nodes together differ from their true sums.
  private func missing(_ values: [Int], truth: [Int]) -> Int {
    var gaps = truth
    for (cell, value) in values.enumerated() {
      for chain in 0..<layout.overlap.width { gaps[layout.overlap.vertex(of: cell, chain)] -= value }
    }
    return gaps.reduce(0) { $0 + abs($1) }
  }

  private mutating func watchNewSets() {
    for set in firstSeen.count..<table.setCount {
      firstSeen.append(table.sum(of: set) - 32)
      seen.append(1 << 32)
    }
  }

  private mutating func see() {
    for set in table.takeChanged() {
      let bit = table.sum(of: set) - firstSeen[set]
      if 0..<64 ~= bit { seen[set] |= 1 << UInt64(bit) }
    }
  }

  mutating func publish(_ group: Int, _ status: CountStatus) {
    guard layout.setOfGroup[group] >= 0 else { return }
    let total = cells.counts[family][group]
    var values = status.values(positives[group], of: total)
    // Who knows these rules will take a count that is not told for one that would otherwise be told exactly.
    if status == .notShown, CountStatus(positives[group], of: total) == .exact {
      values = CountStatus.mostBounded + 1...total - CountStatus.mostBounded - 1
    }
    table.publish(layout.setOfGroup[group], values)
  }

  /// Adds sets that follow from shown ones.
  mutating func add(_ differences: [CountNodes.Difference]) -> [Target] {
    let targets = differences.enumerated().map { index, difference in
      Target.derived(
        set: table.setCount + index, siblingsOwner: layout.overlap.residual(of: difference.outer).owner)
    }
    table.addSets(differences.map { layout.cells(of: $0) })
    watchNewSets()
    return targets
  }

  private func set(of target: Target) -> Int {
    switch target {
    case .group(let group): layout.setOfGroup[group]
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

  func areSiblings(_ group: Int, _ target: Target) -> Bool {
    switch target {
    case .group(let other):
      other != cells.root
        && layout.nodes.ownerships.contains { $0.owner[group] >= 0 && $0.owner[group] == $0.owner[other] }
    case .derived(_, let owner): layout.nodes.ownerships.contains { $0.owner[group] == owner }
    }
  }

  func isSame(_ group: Int, _ target: Target) -> Bool { target == .group(group) }
}
