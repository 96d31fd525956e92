import RapsScoring

/// A6: which counts of one measure are told exactly, so that no bounded one can be pinned.
///
/// Bounded are counts of 0–2 and n−2…n: of shown groups, of the organisation, and of sets that no row shows but that
/// follow (residuals, what one node exceeds those within it by). Plan: start from what each count is for itself; first,
/// within each hierarchy, no residual of the exactly told counts may itself be a bounded count; then `CountTable` looks
/// for three possible values of every bounded count, given all that is told in all hierarchies. Where it does not find
/// them, the smallest sibling that helps is not told either. Sound, because every value found is a table that agrees
/// with everything published; for two hierarchies or more it may tell less than it could. Where no count is bounded, as
/// in large groups, there is nothing to look for, and no table is made.
struct CountPass {
  private let cells: CellTable
  private let shown: [Bool]
  private let family: Int
  /// Per group and the root: people of whom the thing counted is true.
  private let positives: [Int]
  private let totals: [Int]
  private(set) var status: [CountStatus]

  init(
    _ cells: CellTable, shown: [Bool], family: Int, positives: [Int], layout: CountLayoutOnDemand?,
    safeguards: Safeguards
  ) {
    self.cells = cells
    self.shown = shown
    self.family = family
    self.positives = positives
    totals = cells.counts[family]
    let totals = totals
    status = shown.indices.map { shown[$0] ? CountStatus(positives[$0], of: totals[$0]) : .notShown }
    guard safeguards.contains(.counts), let layout else { return }
    for chain in cells.chains { protectResiduals(of: chain) }
    if !protectBounded(layout) {
      // No possible table was found: tell the counts of the first hierarchy only, where one always is.
      let first = Set(cells.chains[0].partitions.flatMap { cells.ranges[$0] })
      for group in 0..<cells.groupCount where !first.contains(group) { status[group] = .notShown }
      let ownerships = Array(layout.nodes.ownerships.prefix(1))
      _ = protectBounded(CountLayoutOnDemand(CountNodes(cells, ownerships: ownerships)))
    }
  }

  /// The people in no exactly told group of a told set: their count follows, so it must not be a bounded one.
  private mutating func protectResiduals(of chain: CellTable.Chain) {
    var isContent = false
    while !isContent {
      isContent = true
      let isExact = shown.indices.map { shown[$0] && status[$0] == .exact }
      let ownership = Ownership(cells, chain: chain, shown: isExact)
      var sums: [Int: (positives: Int, total: Int)] = [:]
      for leaf in chain.leaves where !isExact[leaf] {
        let owner = ownership.owner[leaf]
        sums[owner, default: (0, 0)].positives += positives[leaf]
        sums[owner, default: (0, 0)].total += totals[leaf]
      }
      let unfit = sums.filter { owner, sum in
        isExact[owner] && 0 < sum.total && sum.total < totals[owner]
          && CountStatus(sum.positives, of: sum.total) != .exact
      }
      guard !unfit.isEmpty else { return }
      var smallest: [Int: Int] = [:]
      for partition in chain.partitions {
        for group in cells.ranges[partition] where isExact[group] && unfit[ownership.owner[group]] != nil {
          let other = smallest[ownership.owner[group]]
          if other.map({ cells.isSmaller(group, $0) }) ?? true { smallest[ownership.owner[group]] = group }
        }
      }
      for group in smallest.values {
        status[group] = .notShown
        isContent = false
      }
    }
  }

  /// False if no table is found that agrees with what is published. Where nothing is bounded none is looked for.
  private mutating func protectBounded(_ layout: CountLayoutOnDemand) -> Bool {
    let told = (0...cells.root).filter { shown[$0] && status[$0] != .exact && status[$0] != .notShown }
    let derived = layout.nodes.boundedDifferences(positives: positives, totals: totals)
    if told.isEmpty, derived.isEmpty { return true }
    var search = BoundedCounts(cells, layout: layout.layout, family: family, positives: positives)
    guard search.start() else { return false }
    for group in 0...cells.root where shown[group] { search.publish(group, status[group]) }
    for group in told where status[group] != .notShown { protect(.group(group), in: &search) }
    for set in search.add(derived) { protect(set, in: &search) }
    return true
  }

  private mutating func protect(_ target: BoundedCounts.Target, in search: inout BoundedCounts) {
    while !search.isVague(target) {
      guard let next = nextToHide(for: target, search) else { return }
      status[next] = .notShown
      search.publish(next, .notShown)
    }
  }

  /// Told counts, in the order in which they are given up: exact siblings, other exact groups, bounded ones; the
  /// smallest first. The organisation's own count, which the law asks for, only when nothing else is left.
  private func nextToHide(for target: BoundedCounts.Target, _ search: BoundedCounts) -> Int? {
    func rank(_ group: Int) -> Int {
      (status[group] == .exact ? 0 : 2) + (search.areSiblings(group, target) ? 0 : 1)
    }
    let group = (0..<cells.root).filter { shown[$0] && status[$0] != .notShown && !search.isSame($0, target) }
      .map { (rank: rank($0), group: $0) }
      .min { $0.rank != $1.rank ? $0.rank < $1.rank : cells.isSmaller($0.group, $1.group) }
    if let group { return group.group }
    let canGiveUpRoot = shown[cells.root] && status[cells.root] != .notShown && !search.isSame(cells.root, target)
    return canGiveUpRoot ? cells.root : nil
  }
}
