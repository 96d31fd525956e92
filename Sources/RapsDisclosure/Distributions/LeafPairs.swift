/// Who is in which innermost groups of two hierarchies: what distributions of several variables tell together (A9).
struct LeafPairs {
  /// Two sets of people by the innermost groups that make them up, the second within the first.
  struct Difference {
    let outer: [Int]
    let inner: [Int]
  }

  let chains: (left: Int, right: Int)
  /// The innermost groups of either hierarchy that people share, in the order of their first membership vectors.
  private let pairs: [(left: Int, right: Int)]
  private let pairOfAtom: [Int]
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
    let (leftLeaves, rightLeaves) = (cells.atoms.leaves[left], cells.atoms.leaves[right])
    pairOfAtom = NodeOverlap.numbering([leftLeaves, rightLeaves], count: cells.atoms.count)
    var pairs: [(left: Int, right: Int)] = []
    for (atom, pair) in pairOfAtom.enumerated() where pair == pairs.count {
      pairs.append((leftLeaves[atom], rightLeaves[atom]))
    }
    self.pairs = pairs
  }

  /// The nodes of the left hierarchy have their own numbers; those of the right one follow.
  private func vertices(_ nodes: [Ownership]) -> [(left: Int, right: Int)] {
    let (leftNode, rightNode) = (nodes[chains.left].node, nodes[chains.right].node)
    return pairs.map { (leftNode[$0.left], cells.root + 1 + rightNode[$0.right]) }
  }

  /// Per pair the people with a value.
  /// - Parameter atomCounts: the same per membership vector.
  func weights(_ atomCounts: [Int]) -> [Int] {
    var weights = Array(repeating: 0, count: pairs.count)
    for (atom, pair) in pairOfAtom.enumerated() { weights[pair] += atomCounts[atom] }
    return weights
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
    let edges = zip(vertices(nodes), weights).map { WeightedEdge(left: $0.left, right: $0.right, weight: $1) }
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
  func differences(_ included: [Bool], nodes: [Ownership]) -> [Difference] {
    // With only one of the two variables there is one node on the other side, and nothing exceeds it or is exceeded.
    guard [chains.left, chains.right].allSatisfy({ hasAny(included, chain: $0) }) else { return [] }
    let vertexCount = 2 * (cells.root + 1)
    var known = PairNumbering(mostPairs: pairs.count)
    var partnerCounts = Array(repeating: 0, count: vertexCount)
    var partners = partnerCounts
    for (left, right) in vertices(nodes) {
      let next = known.count
      guard known.number(left, right) == next else { continue }
      partnerCounts[left] += 1
      partners[left] = right
      partnerCounts[right] += 1
      partners[right] = left
    }
    let inner = Buckets(
      (0..<vertexCount).map { partnerCounts[$0] == 1 ? partners[$0] : -1 }, count: vertexCount)
    let exceeding = (0..<vertexCount).filter { 0 < inner[$0].count && inner[$0].count < partnerCounts[$0] }
    guard !exceeding.isEmpty else { return [] }
    var leaves = Array(repeating: [Int](), count: vertexCount)
    for (offset, chain) in [(0, chains.left), (cells.root + 1, chains.right)] {
      for leaf in cells.chains[chain].leaves { leaves[offset + nodes[chain].node[leaf]].append(leaf) }
    }
    return exceeding.map { outer in Difference(outer: leaves[outer], inner: inner[outer].flatMap { leaves[$0] }) }
  }
}
