/// Where the people of shown groups meet: the same for all measures that show the same groups.
struct CountLayout {
  /// A node less nodes of another hierarchy within it.
  struct Difference {
    /// Vertices of the overlap.
    let outer: Int
    let inner: [Int]
  }

  let nodes: [Ownership]
  let overlap: NodeOverlap
  /// Per hierarchy, per vertex of the overlap its cells.
  let cellsOfVertex: [Buckets]
  /// The vertices as sets of cells.
  let vertexSets: CountSets
  /// The groups, and the root, that are shown and have somebody, as sets of cells.
  let groupSets: CountSets
  /// Per group and the root its number among `groupSets`; −1 if it is not one of them.
  let setOfGroup: [Int]
  let differences: [Difference]
  let exchanges: Exchanges

  /// - Parameter nodes: one per hierarchy, from the first on.
  init(_ cells: CellTable, nodes: [Ownership]) {
    self.nodes = nodes
    let overlap = NodeOverlap(cells, nodes: nodes, chains: Array(nodes.indices))
    self.overlap = overlap
    let cellsOfVertex = nodes.indices.map { chain in
      Buckets((0..<overlap.count).map { overlap.vertex(of: $0, chain) }, count: overlap.vertexCount)
    }
    self.cellsOfVertex = cellsOfVertex
    vertexSets = CountSets(
      (0..<overlap.vertexCount).map { Array(cellsOfVertex[overlap.side(of: $0)][$0]) }, cellCount: overlap.count)
    let groupCells = Self.groupCells(cells, nodes: nodes, overlap: overlap)
    var setOfGroup = groupCells.map { _ in -1 }
    var setCount = 0
    for (group, members) in groupCells.enumerated() where !members.isEmpty {
      setOfGroup[group] = setCount
      setCount += 1
    }
    self.setOfGroup = setOfGroup
    groupSets = CountSets(groupCells.filter { !$0.isEmpty }, cellCount: overlap.count)
    exchanges = Exchanges(overlap, cellsOfVertex: cellsOfVertex)
    differences = Self.differences(cells, nodes: nodes, overlap: overlap)
  }

  private static func groupCells(_ cells: CellTable, nodes: [Ownership], overlap: NodeOverlap) -> [[Int]] {
    var groupCells = Array(repeating: [Int](), count: cells.root + 1)
    groupCells[cells.root] = Array(0..<overlap.count)
    for cell in 0..<overlap.count {
      for position in 0..<overlap.width {
        let vertex = overlap.vertex(of: cell, position)
        let residual = overlap.residual(of: vertex)
        var group = overlap.group(of: vertex) ?? residual.owner
        // A division may contain a cell by two hierarchies.
        while group != cells.root, groupCells[group].last != cell {
          groupCells[group].append(cell)
          group = nodes[residual.chain].owner[group]
        }
      }
    }
    return groupCells
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

  /// The cells of a difference, in order.
  func cells(of difference: Difference) -> [Int] {
    let inner = Set(difference.inner)
    let position = difference.inner.first.map(overlap.side) ?? 0
    return cellsOfVertex[overlap.side(of: difference.outer)][difference.outer].filter {
      !inner.contains(overlap.vertex(of: $0, position))
    }
  }
}
