/// The nodes of all hierarchies, and what follows of counts by subtracting some from another: the same for all measures
/// that show the same groups.
struct CountNodes {
  /// A node less nodes of another hierarchy within it, or less nothing.
  struct Difference {
    /// Vertices of the overlap.
    let outer: Int
    let inner: [Int]
  }

  /// One per hierarchy, from the first on.
  let ownerships: [Ownership]
  let overlap: NodeOverlap
  let root: Int
  private let differences: [Difference]

  init(_ cells: CellTable, ownerships: [Ownership]) {
    self.ownerships = ownerships
    root = cells.root
    let overlap = NodeOverlap(cells, nodes: ownerships, chains: Array(ownerships.indices))
    self.overlap = overlap
    let residuals = (0..<overlap.vertexCount).filter { overlap.group(of: $0) == nil }
    differences =
      residuals.map { Difference(outer: $0, inner: []) }
      + Self.differences(cells, nodes: ownerships, overlap: overlap)
  }

  /// Residuals, and what a node exceeds those within it by, where their counts are bounded ones.
  /// - Parameters:
  ///   - positives: per group the people counted.
  ///   - totals: per group the people who might have been.
  func boundedDifferences(positives: [Int], totals: [Int]) -> [Difference] {
    let (counts, totals) = (overlap.sums(positives), overlap.sums(totals))
    return differences.filter { difference in
      let count = difference.inner.reduce(counts[difference.outer]) { $0 - counts[$1] }
      let total = difference.inner.reduce(totals[difference.outer]) { $0 - totals[$1] }
      return total > 0 && CountStatus(count, of: total) != .exact
    }
  }

  private static func differences(_ cells: CellTable, nodes: [Ownership], overlap: NodeOverlap) -> [Difference] {
    // A hierarchy's vertices have consecutive numbers, here and in the overlap of two.
    let first = (0..<overlap.vertexCount).reversed().reduce(into: Array(repeating: 0, count: overlap.width)) {
      $0[overlap.side(of: $1)] = $1
    }
    var result: [Difference] = []
    for left in nodes.indices {
      for right in nodes.indices where right > left {
        let pair = NodeOverlap(cells, nodes: nodes, chains: [left, right])
        let offsets = [first[left], first[right] - (0..<pair.vertexCount).count { pair.side(of: $0) == 0 }]
        func here(_ vertex: Int) -> Int { vertex + offsets[pair.side(of: vertex)] }
        for containment in pair.containments {
          let parts = containment.inner.map { [$0] } + (containment.inner.count > 1 ? [containment.inner] : [])
          result += parts.map { Difference(outer: here(containment.outer), inner: $0.map(here)) }
        }
      }
    }
    return result
  }
}
