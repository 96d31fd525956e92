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
    let plain = visible.filter { family in
      family == 0 || (0..<cells.groupCount).allSatisfy { shown[family][$0] == shown[0][$0] }
    }
    patterns = (plain.isEmpty ? [] : [plain]) + visible.filter { !plain.contains($0) }.map { [$0] }
  }

  func hidings() -> Set<Hiding> {
    for pattern in patterns {
      let nodes = cells.chains.map { Ownership(cells, chain: $0, shown: shown[pattern[0]]) }
      for first in nodes.indices {
        for second in nodes.indices where second > first {
          let overlap = NodeOverlap(cells, nodes: nodes, chains: [first, second])
          let hidings = cutHidings(overlap, families: pattern)
          if !hidings.isEmpty { return hidings }
          let surrounded = surroundedHidings(overlap, chains: [first, second], families: pattern)
          if !surrounded.isEmpty { return surrounded }
          let contained = containmentHidings(overlap, families: pattern)
          if !contained.isEmpty { return contained }
        }
      }
      if nodes.count > 2 {
        let overlap = NodeOverlap(cells, nodes: nodes, chains: Array(nodes.indices))
        if let found = SpanSearch(overlap, cells: cells, families: pattern).firstCombination() {
          return hidings(breaking: found.values, in: overlap, family: found.family)
        }
      }
    }
    return []
  }

  private func cutHidings(_ overlap: NodeOverlap, families: [Int]) -> Set<Hiding> {
    // If even the fewest people with a value on any measure leave no low cut, none of them does, as long as no part of
    // the graph hangs together only by people without values.
    if families.count > 1 {
      let least = overlap.edges { $0.leastCount }
      if lowCuts(vertexCount: overlap.vertexCount, edges: least, below: cells.minimum).isEmpty,
        overlap.hangsTogether(by: least)
      {
        return []
      }
    }
    for family in families {
      let edges = overlap.edges { $0.count(of: family) }
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
      let hasNobody = cells.atoms.contains { $0.leastCount == 0 && $0.respondentCount > 0 }
      let isSmall: (Int) -> Bool = { group in families.contains { 1..<cells.minimum ~= cells.counts[$0][group] } }
      if !hasNobody, around.firstCut(isSmall: isSmall, count: \.leastCount) == nil { return [] }
    }
    for family in families {
      let isSmall: (Int) -> Bool = { 1..<cells.minimum ~= cells.counts[family][$0] }
      guard let cut = around.firstCut(isSmall: isSmall, count: { $0.count(of: family) }) else { continue }
      let part = overlap.part(of: cut.residual, edges: overlap.edges { $0.count(of: family) })
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
    for containment in overlap.containments {
      for family in families where cells.margins[family][cells.root] != .max {
        let inner = containment.inner.flatMap { overlap.leaves[$0] }
        let outer = overlap.leaves[containment.outer]
        let rest =
          outer.reduce(0) { $0 + cells.counts[family][$1] } - inner.reduce(0) { $0 + cells.counts[family][$1] }
        guard rest > 0 else { continue }
        if cells.margin(of: family, adding: outer, subtracting: inner) >= ScoreSpread.leastMargin { continue }
        let groups = (containment.inner + [containment.outer]).compactMap { overlap.group(of: $0) }
        if let smallest = groups.min(by: { cells.isSmaller($0, $1) }) { return [hiding(of: smallest, family: family)] }
      }
    }
    return []
  }
}
