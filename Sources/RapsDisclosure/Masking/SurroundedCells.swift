/// A3 over two hierarchies: a set of people that follows and has a hidden cell of fewer than k in it must have at least
/// k others in it too, else the cell's mean follows within narrow bounds.
///
/// A set that follows is a cut of the graph of `OverlapPass`. It has the whole cell in it if it parts the residual in
/// which the cell is hidden from every node of the other hierarchy where the cell has people. So the fewest others are
/// a minimum cut between these, in the graph without the cell's people; it is looked for as a maximum flow (Ford and
/// Fulkerson 1956) that may stop at k.
struct SurroundedCells {
  private let cells: CellTable
  private let shown: [Bool]
  private let overlap: NodeOverlap
  /// The chain of either side of the graph.
  private let chains: [Int]

  init(_ cells: CellTable, shown: [Bool], overlap: NodeOverlap, chains: [Int]) {
    self.cells = cells
    self.shown = shown
    self.overlap = overlap
    self.chains = chains
  }

  /// The vertices on the side of the first hidden cell that has too few others around it; nil if there is none.
  /// - Parameters:
  ///   - isSmall: whether a group may have fewer than k people that matter.
  ///   - count: the people of an atom that matter.
  func firstCut(
    isSmall: (Int) -> Bool, count: (CellTable.Atom) -> Int
  ) -> (residual: Int, side: Set<Int>)? {
    for position in chains.indices {
      let chain = cells.chains[chains[position]]
      var vertexOfLeaf: [Int: Int] = [:]
      for (vertex, leaves) in overlap.leaves.enumerated() where overlap.residual(of: vertex).chain == chains[position] {
        for leaf in leaves { vertexOfLeaf[leaf] = vertex }
      }
      for partition in chain.partitions {
        for group in cells.ranges[partition] where !shown[group] && isSmall(group) {
          let leaves = Set(chain.leaves.filter { isWithin($0, group) })
          guard let residual = leaves.first.flatMap({ vertexOfLeaf[$0] }) else { continue }
          let isOne = leaves.allSatisfy { vertexOfLeaf[$0] == residual }
          if isOne, let side = side(of: leaves, in: residual, position: position, count: count) {
            return (residual, side)
          }
        }
      }
    }
    return nil
  }

  private func isWithin(_ leaf: Int, _ group: Int) -> Bool {
    var ancestor = leaf
    while ancestor != cells.root {
      if ancestor == group { return true }
      ancestor = cells.parents[ancestor]
    }
    return false
  }

  /// The vertices that fewer than k others tie to the cell's residual, without those where the cell has people.
  private func side(
    of leaves: Set<Int>, in residual: Int, position: Int, count: (CellTable.Atom) -> Int
  ) -> Set<Int>? {
    var edges: [WeightedEdge] = []
    var ends: Set<Int> = []
    var cellCount = 0
    for entry in overlap.overlaps {
      var others = 0
      for index in entry.atoms {
        let atom = cells.atoms[index]
        let people = count(atom)
        if leaves.contains(atom.leaves[chains[position]]) {
          cellCount += people
          if people > 0 { ends.insert(entry.vertices[1 - position]) }
        } else {
          others += people
        }
      }
      edges.append(WeightedEdge(left: entry.vertices[0], right: entry.vertices[1], weight: others))
    }
    guard cellCount > 0 else { return nil }
    var flow = LimitedFlow(vertexCount: overlap.vertexCount, edges: edges)
    return flow.sideOfStart(residual, ends: ends, below: cells.minimum)
  }
}

/// A flow over undirected edges, grown path by path.
private struct LimitedFlow {
  private var targets: [Int] = []
  private var capacities: [Int] = []
  private var leaving: [[Int]]

  init(vertexCount: Int, edges: [WeightedEdge]) {
    leaving = Array(repeating: [], count: vertexCount)
    for edge in edges where edge.weight > 0 {
      leaving[edge.left].append(targets.count)
      leaving[edge.right].append(targets.count + 1)
      targets += [edge.right, edge.left]
      capacities += [edge.weight, edge.weight]
    }
  }

  /// The start's side of a minimum cut; nil if the flow to the ends reaches `limit`.
  mutating func sideOfStart(_ start: Int, ends: Set<Int>, below limit: Int) -> Set<Int>? {
    var flow = 0
    while flow < limit {
      var arrivals: [Int: Int] = [:]
      var queue = [start]
      var next = 0
      var end: Int?
      while next < queue.count, end == nil {
        for arc in leaving[queue[next]] where capacities[arc] > 0 {
          let target = targets[arc]
          if target == start || arrivals[target] != nil { continue }
          arrivals[target] = arc
          queue.append(target)
          if ends.contains(target) {
            end = target
            break
          }
        }
        next += 1
      }
      guard let end else { return Set(queue) }
      var path: [Int] = []
      var vertex = end
      while vertex != start, let arc = arrivals[vertex] {
        path.append(arc)
        vertex = targets[arc ^ 1]
      }
      let amount = path.map { capacities[$0] }.min() ?? 0
      for arc in path {
        capacities[arc] -= amount
        capacities[arc ^ 1] += amount
      }
      flow += amount
    }
    return nil
  }
}
