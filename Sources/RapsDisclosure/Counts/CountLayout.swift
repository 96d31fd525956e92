/// Where the people of shown groups meet: the same for all measures that show the same groups.
struct CountLayout {
  /// A node less nodes of another hierarchy within it.
  struct Difference {
    /// Cells of the table that make it up.
    let cells: [Int]
    /// Groups of the innermost partitions to add and to subtract.
    let leaves: [Int]
    let innerLeaves: [Int]
    let owner: Int
  }

  let nodes: [Ownership]
  let overlap: NodeOverlap
  /// Per vertex of the overlap its cells.
  let vertexCells: [[Int]]
  /// Per group and the root its cells; empty for groups that are not shown or have nobody.
  let groupCells: [[Int]]
  let differences: [Difference]
  let exchanges: Exchanges

  /// - Parameter nodes: one per hierarchy, from the first on.
  init(_ cells: CellTable, nodes: [Ownership]) {
    self.nodes = nodes
    let overlap = NodeOverlap(cells, nodes: nodes, chains: Array(nodes.indices))
    self.overlap = overlap
    var vertexCells = Array(repeating: [Int](), count: overlap.vertexCount)
    var groupCells = Array(repeating: [Int](), count: cells.root + 1)
    for (cell, entry) in overlap.overlaps.enumerated() {
      groupCells[cells.root].append(cell)
      for vertex in entry.vertices {
        vertexCells[vertex].append(cell)
        let residual = overlap.residual(of: vertex)
        var group = overlap.group(of: vertex) ?? residual.owner
        // A division may contain a cell by two hierarchies.
        while group != cells.root, groupCells[group].last != cell {
          groupCells[group].append(cell)
          group = nodes[residual.chain].owner[group]
        }
      }
    }
    self.vertexCells = vertexCells
    self.groupCells = groupCells
    exchanges = Exchanges(overlap)
    differences = Self.differences(cells, nodes: nodes, overlap: overlap)
  }

  private static func differences(_ cells: CellTable, nodes: [Ownership], overlap: NodeOverlap) -> [Difference] {
    var result: [Difference] = []
    for first in nodes.indices {
      for second in nodes.indices where second > first {
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
            result.append(
              Difference(
                cells: rest, leaves: Array(outer), innerLeaves: Array(inner),
                owner: pair.residual(of: containment.outer).owner))
          }
        }
      }
    }
    return result
  }
}
