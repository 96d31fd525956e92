/// A3 over two hierarchies: a set of people that follows and has a hidden cell of fewer than k in it must have at least
/// k others in it too, else the cell's mean follows within narrow bounds.
///
/// A set that follows is a cut of the graph of `OverlapPass`. It has the whole cell in it if it parts the residual in
/// which the cell is hidden from every node of the other hierarchy where the cell has people. So the fewest others are
/// a minimum cut between these, in the graph without the cell's people; it is looked for as a maximum flow (Ford and
/// Fulkerson 1956) that may stop at k. Mostly the others on the residual's own edges to those nodes are k or more, and
/// no path has to be looked for. Which flow is found does not matter: the vertices that the residual still reaches are
/// the same for every maximum flow.
struct SurroundedCells {
  private let cells: CellTable
  private let shown: [Bool]
  private let overlap: NodeOverlap
  /// The chain of either side of the graph.
  private let chains: [Int]
  /// Per vertex its overlaps.
  private let overlapsOfVertex: [Buckets]

  init(_ cells: CellTable, shown: [Bool], overlap: NodeOverlap, chains: [Int]) {
    self.cells = cells
    self.shown = shown
    self.overlap = overlap
    self.chains = chains
    overlapsOfVertex = [0, 1].map { side in
      Buckets((0..<overlap.count).map { overlap.vertex(of: $0, side) }, count: overlap.vertexCount)
    }
  }

  /// The vertices on the side of the first hidden cell that has too few others around it; nil if there is none.
  /// - Parameters:
  ///   - isSmall: whether a group may have fewer than k people that matter.
  ///   - counts: per membership vector the people that matter.
  func firstCut(isSmall: (Int) -> Bool, counts: [Int]) -> (residual: Int, side: Set<Int>)? {
    var flow = LimitedFlow(overlap, overlapsOfVertex, weights: overlap.weights(counts))
    for position in chains.indices {
      let chain = cells.chains[chains[position]]
      let vertexOfLeaf = overlap.vertexOfLeaf[position]
      let atomsOfLeaf = cells.atoms.atomsOfLeaf[chains[position]]
      for partition in chain.partitions {
        for group in cells.ranges[partition] where !shown[group] && isSmall(group) {
          let leaves = cells.leaves(of: group, in: chain)
          guard let first = leaves.first else { continue }
          let residual = vertexOfLeaf[first]
          guard leaves.allSatisfy({ vertexOfLeaf[$0] == residual }) else { continue }
          for leaf in leaves {
            for atom in atomsOfLeaf[leaf] where counts[atom] > 0 {
              flow.leaveOut(counts[atom], in: overlap.overlapOfAtom[atom], end: 1 - position)
            }
          }
          if let side = flow.sideOfStart(residual, below: cells.minimum) { return (residual, side) }
        }
      }
    }
    return nil
  }
}

/// A flow over the undirected edges between two hierarchies, grown path by path, without the people of one cell.
private struct LimitedFlow {
  private let overlap: NodeOverlap
  private let overlapsOfVertex: [Buckets]
  private let weights: [Int]
  /// Per overlap the people of the cell.
  private var leftOut: [Int]
  /// Per overlap the flow from its vertex in the first hierarchy to that in the second.
  private var flow: [Int]
  private var isEnd: [Bool]
  private var ends: [Int] = []
  /// Overlaps with people of the cell or with flow; they may stand there more than once.
  private var touched: [Int] = []
  /// Per vertex the overlap by which the last search came there; -1 if it did not.
  private var arrivals: [Int]
  private var queue: [Int] = []

  init(_ overlap: NodeOverlap, _ overlapsOfVertex: [Buckets], weights: [Int]) {
    self.overlap = overlap
    self.overlapsOfVertex = overlapsOfVertex
    self.weights = weights
    leftOut = Array(repeating: 0, count: weights.count)
    flow = leftOut
    isEnd = Array(repeating: false, count: overlap.vertexCount)
    arrivals = Array(repeating: -1, count: overlap.vertexCount)
  }

  /// Takes some people of the cell out of an overlap, whose vertex in the other hierarchy becomes an end.
  mutating func leaveOut(_ people: Int, in index: Int, end position: Int) {
    leftOut[index] += people
    touched.append(index)
    let end = overlap.vertex(of: index, position)
    if !isEnd[end] {
      isEnd[end] = true
      ends.append(end)
    }
  }

  /// The start's side of a minimum cut; nil if the flow to the ends reaches `limit` or there are no ends. Forgets the
  /// cell.
  mutating func sideOfStart(_ start: Int, below limit: Int) -> Set<Int>? {
    defer { forget() }
    guard !ends.isEmpty else { return nil }
    let isStartFirst = overlap.side(of: start) == 0
    var total = 0
    // Every overlap of the cell is one between the start and an end.
    for index in touched where flow[index] == 0 {
      let amount = weights[index] - leftOut[index]
      flow[index] = isStartFirst ? amount : -amount
      total += amount
    }
    while total < limit {
      guard let end = search(from: start) else { return Set(queue) }
      total += augment(from: start, to: end)
    }
    return nil
  }

  private mutating func forget() {
    for index in touched { (leftOut[index], flow[index]) = (0, 0) }
    for end in ends { isEnd[end] = false }
    touched.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// Visits what the start reaches, until that is an end.
  private mutating func search(from start: Int) -> Int? {
    for vertex in queue { arrivals[vertex] = -1 }
    queue = [start]
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      let side = overlap.side(of: vertex)
      let buckets = overlapsOfVertex[side]
      for place in buckets.places(vertex) {
        let index = buckets.elements[place]
        let target = overlap.vertex(of: index, 1 - side)
        guard room(index, leaving: side) > 0, target != start, arrivals[target] < 0 else { continue }
        arrivals[target] = index
        queue.append(target)
        if isEnd[target] { return target }
      }
    }
    return nil
  }

  /// Sends as much as the path found has room for.
  private mutating func augment(from start: Int, to end: Int) -> Int {
    var path: [(index: Int, side: Int)] = []
    var vertex = end
    while vertex != start {
      let index = arrivals[vertex]
      let side = 1 - overlap.side(of: vertex)
      path.append((index, side))
      vertex = overlap.vertex(of: index, side)
    }
    let amount = path.reduce(Int.max) { min($0, room($1.index, leaving: $1.side)) }
    for (index, side) in path {
      flow[index] += side == 0 ? amount : -amount
      touched.append(index)
    }
    return amount
  }

  /// What more may flow through an overlap, away from its vertex on one side.
  private func room(_ index: Int, leaving side: Int) -> Int {
    weights[index] - leftOut[index] - (side == 0 ? flow[index] : -flow[index])
  }
}
