import RapsScoring

/// A9: what follows from shown groups of several hierarchies together.
///
/// Two hierarchies. Their nodes (`Ownership`) are the vertices of a graph, the people in two nodes its edges. A
/// combination Σ fᵢPᵢ + Σ gⱼQⱼ concerns the people on whose edge fᵢ + gⱼ ≠ 0: a cut. So something follows about fewer
/// than k people exactly if a connected part of the graph has a cut of weight 1…k−1; a group that contains another but
/// for 1…k−1 people is the simplest case. Three or more: `SpanSearch`, a search for such combinations, not a proof of
/// their absence. A hidden cell needs others around it in every such set (`SurroundedCells`). Containment: the people by
/// which one node exceeds those within it must pass A5 like a group.
struct OverlapPass {
  private let cells: CellTable
  private let shown: [[Bool]]
  /// Families by what they show: as the respondents do, or one by one if otherwise.
  private let patterns: [[Int]]

  init(_ cells: CellTable, shown: [[Bool]]) {
    self.cells = cells
    self.shown = shown
    let visible = cells.families.indices.filter { shown[$0][cells.root] }
    let isPlain = cells.families.indices.map { $0 == 0 || shown[$0].dropLast() == shown[0].dropLast() }
    let plain = visible.filter { isPlain[$0] }
    patterns = (plain.isEmpty ? [] : [plain]) + visible.filter { !isPlain[$0] }.map { [$0] }
  }

  /// - Parameter settled: what is known to need no hiding; what is found to need none is added.
  func hidings(_ settled: inout SettledPasses) -> Set<Hiding> {
    for pattern in patterns {
      let shown = shown[pattern[0]]
      let looks = cells.chains.map { settled.look(of: $0, shown: shown, in: cells) }
      let families = settled.number(of: pattern)
      var nodes: [Ownership] = []
      func ownerships() -> [Ownership] {
        if nodes.isEmpty { nodes = cells.chains.map { Ownership(cells, chain: $0, shown: shown) } }
        return nodes
      }
      for first in cells.chains.indices {
        for second in cells.chains.indices where second > first {
          let key = SettledPasses.Key(
            chains: [first, second], looks: [looks[first], looks[second]], families: families)
          if settled.contains(key) { continue }
          let overlap = NodeOverlap(cells, nodes: ownerships(), chains: [first, second])
          let hidings = hidings(overlap, chains: [first, second], families: pattern)
          if !hidings.isEmpty { return hidings }
          settled.insert(key)
        }
      }
      if cells.chains.count > 2 {
        let key = SettledPasses.Key(chains: Array(cells.chains.indices), looks: looks, families: families)
        if settled.contains(key) { continue }
        let overlap = NodeOverlap(cells, nodes: ownerships(), chains: Array(cells.chains.indices))
        if let found = SpanSearch(overlap, cells: cells, families: pattern).firstCombination() {
          return hidings(breaking: found.values, in: overlap, family: found.family)
        }
        settled.insert(key)
      }
    }
    return []
  }

  private func hidings(_ overlap: NodeOverlap, chains: [Int], families: [Int]) -> Set<Hiding> {
    let cut = cutHidings(overlap, families: families)
    if !cut.isEmpty { return cut }
    let surrounded = surroundedHidings(overlap, chains: chains, families: families)
    return surrounded.isEmpty ? containmentHidings(overlap, families: families) : surrounded
  }

  private func cutHidings(_ overlap: NodeOverlap, families: [Int]) -> Set<Hiding> {
    // If even the fewest people with a value on any measure leave no low cut, none of them does, as long as no part of
    // the graph hangs together only by people without values.
    if families.count > 1 {
      let least = overlap.edges(cells.atoms.leastCounts)
      if lowCuts(vertexCount: overlap.vertexCount, edges: least, below: cells.minimum).isEmpty,
        overlap.hangsTogether(by: least)
      {
        return []
      }
    }
    for family in families {
      let edges = overlap.edges(cells.atoms.counts(of: family))
      let cuts = lowCuts(vertexCount: overlap.vertexCount, edges: edges, below: cells.minimum)
      guard !cuts.isEmpty else { continue }
      var hidings: Set<Hiding> = []
      for cut in cuts {
        let inside = Set(cut)
        let part = overlap.part(of: cut[0], edges: edges)
        hidings.formUnion(
          self.hidings(breaking: part.map { ($0, inside.contains($0) ? 1 : 0) }, in: overlap, family: family))
      }
      return hidings
    }
    return []
  }

  /// A hidden cell with too few others around it in a set that follows (A3).
  private func surroundedHidings(_ overlap: NodeOverlap, chains: [Int], families: [Int]) -> Set<Hiding> {
    let around = SurroundedCells(cells, shown: shown[families[0]], overlap: overlap, chains: chains)
    // With more people in the cell and around it there are only more ties, so the fewest people with a value on any
    // measure stand for all of them, but for cells where somebody has none.
    if families.count > 1 {
      let isSmall: (Int) -> Bool = { group in families.contains { 1..<cells.minimum ~= cells.counts[$0][group] } }
      if !cells.atoms.hasNobody, around.firstCut(isSmall: isSmall, counts: cells.atoms.leastCounts) == nil {
        return []
      }
    }
    for family in families {
      let isSmall: (Int) -> Bool = { 1..<cells.minimum ~= cells.counts[family][$0] }
      let counts = cells.atoms.counts(of: family)
      guard let cut = around.firstCut(isSmall: isSmall, counts: counts) else { continue }
      let part = overlap.part(of: cut.residual, edges: overlap.edges(counts))
      let values = part.map { (vertex: $0, value: cut.side.contains($0) ? 1 : 0) }
      let hidings = hidings(breaking: values, in: overlap, family: family)
      if !hidings.isEmpty { return hidings }
    }
    return []
  }

  /// What to hide so that a combination no longer follows: the smallest groups that become one residual with a node
  /// of another value.
  private func hidings(
    breaking values: [(vertex: Int, value: Int)], in overlap: NodeOverlap, family: Int
  ) -> Set<Hiding> {
    var byResidual: [ResidualKey: [(vertex: Int, value: Int)]] = [:]
    for (vertex, value) in values {
      byResidual[overlap.residual(of: vertex), default: []].append((vertex, value))
    }
    var best: (cost: Int, groups: [Int])?
    for (_, members) in byResidual.sorted(by: { $0.key < $1.key }) {
      let sorted = members.sorted { overlap.cost(of: $0.vertex, cells) < overlap.cost(of: $1.vertex, cells) }
      guard let first = sorted.first, let second = sorted.first(where: { $0.value != first.value }) else { continue }
      let groups = [first.vertex, second.vertex].compactMap { overlap.group(of: $0) }
      let cost = overlap.cost(of: first.vertex, cells).people + overlap.cost(of: second.vertex, cells).people
      if best.map({ cost < $0.cost }) ?? true { best = (cost, groups) }
    }
    if let best, !best.groups.isEmpty { return Set(best.groups.map { hiding(of: $0, family: family) }) }
    // Only levels part the values: open the smallest group that owns a part of it, else hide the smallest group.
    let owners = Set(values.compactMap { overlap.containingGroup(of: $0.vertex, root: cells.root) })
    let groups = owners.isEmpty ? Set(values.compactMap { overlap.group(of: $0.vertex) }) : owners
    let smallest = groups.min { cells.isSmaller($0, $1) }
    return smallest.map { [hiding(of: $0, family: family)] } ?? []
  }

  private func hiding(of group: Int, family: Int) -> Hiding {
    cells.families[family].isDerived ? .cell(family: family, group: group) : .group(group)
  }

  /// A node less all nodes of the other hierarchy within it: those people must not all but two have one score (A5).
  private func containmentHidings(_ overlap: NodeOverlap, families: [Int]) -> Set<Hiding> {
    let containments = overlap.containments
    guard !containments.isEmpty else { return [] }
    let counts = families.map { overlap.sums(cells.counts[$0]) }
    let leaves = [overlap.leaves(0), overlap.leaves(1)]
    for containment in containments {
      for (family, counts) in zip(families, counts) where cells.margins[family][cells.root] != .max {
        let rest = counts[containment.outer] - containment.inner.reduce(0) { $0 + counts[$1] }
        guard rest > 0 else { continue }
        let inner = containment.inner.flatMap { leaves[overlap.side(of: $0)][$0] }
        let outer = Array(leaves[overlap.side(of: containment.outer)][containment.outer])
        if cells.margin(of: family, adding: outer, subtracting: inner) >= ScoreSpread.leastMargin { continue }
        let groups = (containment.inner + [containment.outer]).compactMap { overlap.group(of: $0) }
        if let smallest = groups.min(by: { cells.isSmaller($0, $1) }) { return [hiding(of: smallest, family: family)] }
      }
    }
    return []
  }
}
