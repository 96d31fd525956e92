/// Who is in which innermost groups of two hierarchies: what distributions of several variables tell together (A9).
struct LeafPairs {
  /// People who share their innermost group in both hierarchies.
  struct Pair {
    let left: Int
    let right: Int
    fileprivate(set) var atoms: [Int]
  }

  /// Two sets of people by the innermost groups that make them up, the second within the first.
  struct Difference {
    let outer: [Int]
    let inner: [Int]
  }

  let chains: (left: Int, right: Int)
  let pairs: [Pair]
  private let cells: CellTable

  /// All pairs of hierarchies. Complexity: linear in hierarchies² × membership vectors.
  static func all(of cells: CellTable) -> [LeafPairs] {
    cells.chains.indices.flatMap { left in
      cells.chains.indices.dropFirst(left + 1).map { LeafPairs(cells, left: left, right: $0) }
    }
  }

  private init(_ cells: CellTable, left: Int, right: Int) {
    self.cells = cells
    chains = (left, right)
    var places: [Int: Int] = [:]
    var pairs: [Pair] = []
    for (index, atom) in cells.atoms.enumerated() {
      let leaves = (left: atom.leaves[left], right: atom.leaves[right])
      let key = leaves.left * cells.groupCount + leaves.right
      if let place = places[key] {
        pairs[place].atoms.append(index)
      } else {
        places[key] = pairs.count
        pairs.append(Pair(left: leaves.left, right: leaves.right, atoms: [index]))
      }
    }
    self.pairs = pairs
  }

  /// The nodes of the left hierarchy have their own numbers; those of the right one follow.
  private func vertices(of pair: Pair, _ nodes: [Ownership]) -> (left: Int, right: Int) {
    (nodes[chains.left].node[pair.left], cells.root + 1 + nodes[chains.right].node[pair.right])
  }

  /// Per pair the people with a value.
  func weights(of family: Int) -> [Int] {
    pairs.map { pair in pair.atoms.reduce(0) { $0 + cells.atoms[$1].count(of: family) } }
  }

  /// The distributions to leave out where a set of fewer than `limit` people follows; none if none does.
  ///
  /// Exact for two hierarchies, as `OverlapPass` explains.
  /// - Parameters:
  ///   - included: per group and the root, whether it has a distribution.
  ///   - weights: of the pairs.
  func singledOut(_ included: [Bool], nodes: [Ownership], weights: [Int], below limit: Int) -> Set<Int> {
    // With only one of the two variables it is a matter of residuals.
    guard [chains.left, chains.right].allSatisfy({ hasAny(included, chain: $0) }) else { return [] }
    let edges = zip(pairs, weights).map { pair, weight in
      let ends = vertices(of: pair, nodes)
      return WeightedEdge(left: ends.left, right: ends.right, weight: weight)
    }
    let cuts = lowCuts(vertexCount: 2 * (cells.root + 1), edges: edges, below: limit)
    guard let cut = cuts.first else { return [] }
    let inside = Set(cut)
    let all = Set(edges.flatMap { [$0.left, $0.right] })
    // Two nodes of one hierarchy, on either side of the cut, become one residual.
    let choices = [(chains.left, 0), (chains.right, cells.root + 1)].compactMap { chain, offset -> [Int]? in
      let own = all.filter { offset..<offset + cells.root + 1 ~= $0 }
      let ends = [own.filter(inside.contains), own.filter { !inside.contains($0) }]
      guard ends.allSatisfy({ !$0.isEmpty }) else { return nil }
      let leaves = cells.chains[chain].leaves
      let groups = ends.compactMap { end in
        // A residual needs no distribution to be left out.
        end.contains { !leaves.contains($0 - offset) } ? nil : end.map { $0 - offset }.min(by: cells.isSmaller)
      }
      return groups.isEmpty ? nil : groups
    }
    if let best = choices.min(by: { people($0) < people($1) }) { return Set(best) }
    let groups = Set(all.map { $0 % (cells.root + 1) }).filter { $0 < cells.root && included[$0] }
    return Set(groups.min(by: cells.isSmaller).map { [$0] } ?? [])
  }

  private func people(_ groups: [Int]) -> Int { groups.reduce(0) { $0 + cells.counts[0][$1] } }

  private func hasAny(_ included: [Bool], chain: Int) -> Bool {
    cells.chains[chain].partitions.contains { cells.ranges[$0].contains { included[$0] } }
  }

  /// Every node less all nodes of the other hierarchy within it, where people are left over.
  ///
  /// If those have no category of one or two people, and neither has any node, then nor has a node less some of them.
  func differences(nodes: [Ownership]) -> [Difference] {
    var partners: [Int: Set<Int>] = [:]
    for pair in pairs {
      let ends = vertices(of: pair, nodes)
      partners[ends.left, default: []].insert(ends.right)
      partners[ends.right, default: []].insert(ends.left)
    }
    var inner: [Int: [Int]] = [:]
    for (vertex, others) in partners.sorted(by: { $0.key < $1.key }) where others.count == 1 {
      if let outer = others.first { inner[outer, default: []].append(vertex) }
    }
    let exceeding = inner.filter { outer, vertices in vertices.count < partners[outer, default: []].count }
    guard !exceeding.isEmpty else { return [] }
    var leaves: [Int: [Int]] = [:]
    for (offset, chain) in [(0, chains.left), (cells.root + 1, chains.right)] {
      for leaf in cells.chains[chain].leaves { leaves[offset + nodes[chain].node[leaf], default: []].append(leaf) }
    }
    return exceeding.sorted { $0.key < $1.key }.map { outer, vertices in
      Difference(outer: leaves[outer, default: []], inner: vertices.flatMap { leaves[$0, default: []] })
    }
  }
}
