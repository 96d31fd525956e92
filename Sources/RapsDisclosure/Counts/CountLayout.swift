/// Where the people of shown groups meet: the same for all measures that show the same groups.
struct CountLayout {
  let nodes: CountNodes
  /// Per hierarchy, per vertex of the overlap its cells.
  let cellsOfVertex: [Buckets]
  /// The vertices as sets of cells.
  let vertexSets: CountSets
  /// The groups, and the root, that are shown and have somebody, as sets of cells.
  let groupSets: CountSets
  /// Per group and the root its number among `groupSets`; −1 if it is not one of them.
  let setOfGroup: [Int]
  let exchanges: Exchanges

  var overlap: NodeOverlap { nodes.overlap }

  init(_ nodes: CountNodes) {
    self.nodes = nodes
    let overlap = nodes.overlap
    let cellsOfVertex = (0..<overlap.width).map { chain in
      Buckets((0..<overlap.count).map { overlap.vertex(of: $0, chain) }, count: overlap.vertexCount)
    }
    self.cellsOfVertex = cellsOfVertex
    vertexSets = CountSets(
      (0..<overlap.vertexCount).map { Array(cellsOfVertex[overlap.side(of: $0)][$0]) }, cellCount: overlap.count)
    let groupCells = Self.groupCells(nodes)
    var setOfGroup = groupCells.map { _ in -1 }
    var setCount = 0
    for (group, members) in groupCells.enumerated() where !members.isEmpty {
      setOfGroup[group] = setCount
      setCount += 1
    }
    self.setOfGroup = setOfGroup
    groupSets = CountSets(groupCells.filter { !$0.isEmpty }, cellCount: overlap.count)
    exchanges = Exchanges(overlap, cellsOfVertex: cellsOfVertex)
  }

  private static func groupCells(_ nodes: CountNodes) -> [[Int]] {
    let overlap = nodes.overlap
    var groupCells = Array(repeating: [Int](), count: nodes.root + 1)
    groupCells[nodes.root] = Array(0..<overlap.count)
    for cell in 0..<overlap.count {
      for position in 0..<overlap.width {
        let vertex = overlap.vertex(of: cell, position)
        let residual = overlap.residual(of: vertex)
        var group = overlap.group(of: vertex) ?? residual.owner
        // A division may contain a cell by two hierarchies.
        while group != nodes.root, groupCells[group].last != cell {
          groupCells[group].append(cell)
          group = nodes.ownerships[residual.chain].owner[group]
        }
      }
    }
    return groupCells
  }

  /// The cells of a difference, in order.
  func cells(of difference: CountNodes.Difference) -> [Int] {
    let inner = Set(difference.inner)
    let position = difference.inner.first.map(overlap.side) ?? 0
    return cellsOfVertex[overlap.side(of: difference.outer)][difference.outer].filter {
      !inner.contains(overlap.vertex(of: $0, position))
    }
  }
}
