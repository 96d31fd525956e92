import RapsScoring

/// A5: which groups show reliability and item figures of a scale.
///
/// The organisation, and units of at least 100 respondents, as long as the people outside those units are nobody or at
/// least k with an answer to each item: what is left of the organisation must not become a small set's figures.
struct DetailPass {
  /// Units of so many respondents have reliability and item figures (A5).
  static let leastUnit = 100
  /// The organisation has item figures from here on, as it has a standard deviation (A17).
  static let leastOrganisation = 30
  /// Reliability from so many valid scores on (METHOD D3).
  static let leastReliable = 50

  /// Per group and the root.
  private(set) var detailed: [Bool]

  init(_ cells: CellTable, family: Int, items: [Int], shown: [Bool]) {
    detailed = shown.indices.map { group in
      guard shown[group] else { return false }
      let least = group == cells.root ? Self.leastOrganisation : Self.leastUnit
      return cells.counts[0][group] >= least
    }
    guard detailed[cells.root] else {
      detailed = detailed.map { _ in false }
      return
    }
    for chain in cells.chains { dropSingledOut(cells, family: family, items: items, chain: chain) }
  }

  private mutating func dropSingledOut(_ cells: CellTable, family: Int, items: [Int], chain: CellTable.Chain) {
    while true {
      let ownership = Ownership(cells, chain: chain, shown: detailed)
      var rests: [Int: [Int]] = [:]
      for leaf in chain.leaves where !detailed[leaf] { rests[ownership.owner[leaf], default: []].append(leaf) }
      let unfit = Set(
        rests.filter { _, members in
          let answers = items.map { item in members.reduce(0) { $0 + cells.tallies[$1].items[item].validCount } }
          let valid = members.reduce(0) { $0 + cells.counts[family][$1] }
          return (answers + [valid]).contains { 1..<cells.minimum ~= $0 }
        }.keys)
      var smallest: [Int: Int] = [:]
      for partition in chain.partitions {
        for group in cells.ranges[partition] where detailed[group] && unfit.contains(ownership.owner[group]) {
          let other = smallest[ownership.owner[group]]
          if other.map({ cells.isSmaller(group, $0) }) ?? true { smallest[ownership.owner[group]] = group }
        }
      }
      if smallest.isEmpty { return }
      for group in smallest.values { detailed[group] = false }
    }
  }
}
