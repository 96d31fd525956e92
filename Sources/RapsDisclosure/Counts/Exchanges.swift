/// How one person's answer can be exchanged with another's so that all nodes keep their counts but those of one
/// hierarchy: the same for all measures that show the same groups.
///
/// Someone in cell a says yes instead of someone in cell b. That moves one yes from b's node to a's node in every
/// hierarchy where they differ. A step moves one back within a single hierarchy: between two cells that lie in the same
/// nodes of all the others, on one *line*. A few steps thus mend what an exchange upsets.
struct Exchanges {
  /// A yes moves from cell `from` to cell `to`, which differ in one hierarchy only.
  struct Step {
    let from: Int
    let to: Int
  }

  /// So that few large lines do not make quadratically many steps.
  private static let mostOnLine = 24

  let overlap: NodeOverlap
  /// Per vertex its cells.
  private let cellsOfVertex: [Buckets]
  /// Per hierarchy, per cell its line, and per line its cells.
  private let lineOfCell: [[Int]]
  private let lines: [Buckets]

  /// - Complexity: linear in cells × hierarchies².
  init(_ overlap: NodeOverlap, cellsOfVertex: [Buckets]) {
    self.overlap = overlap
    self.cellsOfVertex = cellsOfVertex
    let columns = (0..<overlap.width).map { chain in (0..<overlap.count).map { overlap.vertex(of: $0, chain) } }
    lineOfCell = columns.indices.map { chain in
      var others = columns
      others.remove(at: chain)
      return NodeOverlap.numbering(others, count: overlap.count)
    }
    lines = lineOfCell.map { Buckets($0, count: overlap.count) }
  }

  /// What a search for a path uses and the next one uses again.
  struct Scratch {
    fileprivate var arrivals: [Step]
    /// Per vertex the last search that came there.
    fileprivate var searches: [Int]
    fileprivate var search = 0
    fileprivate var queue: [Int] = []

    init(vertexCount: Int) {
      arrivals = Array(repeating: Step(from: 0, to: 0), count: vertexCount)
      searches = Array(repeating: 0, count: vertexCount)
    }
  }

  /// The shortest way from one vertex of a hierarchy to another by steps from a cell that can be lowered to one that
  /// can be raised; nil if there is none. Of several the one by the first cells.
  func path(
    from start: Int, to end: Int, values: [Int], capacities: [Int], _ scratch: inout Scratch
  ) -> [Step]? {
    let chain = overlap.side(of: start)
    let (cells, lines, lineOfCell) = (cellsOfVertex[chain], lines[chain], lineOfCell[chain])
    scratch.search += 1
    scratch.searches[start] = scratch.search
    scratch.queue.removeAll(keepingCapacity: true)
    scratch.queue.append(start)
    var next = 0
    while next < scratch.queue.count {
      for place in cells.places(scratch.queue[next]) {
        let from = cells.elements[place]
        guard values[from] > 0 else { continue }
        let line = lines.places(lineOfCell[from]).prefix(Self.mostOnLine)
        guard let last = line.last, from <= lines.elements[last] else { continue }
        for place in line {
          let to = lines.elements[place]
          let vertex = overlap.vertex(of: to, chain)
          guard scratch.searches[vertex] != scratch.search, values[to] < capacities[to] else { continue }
          scratch.searches[vertex] = scratch.search
          scratch.arrivals[vertex] = Step(from: from, to: to)
          if vertex == end { return path(from: start, to: end, scratch) }
          scratch.queue.append(vertex)
        }
      }
      next += 1
    }
    return nil
  }

  private func path(from start: Int, to end: Int, _ scratch: Scratch) -> [Step] {
    let chain = overlap.side(of: start)
    var path: [Step] = []
    var vertex = end
    while vertex != start {
      let step = scratch.arrivals[vertex]
      path.append(step)
      vertex = overlap.vertex(of: step.from, chain)
    }
    return path.reversed()
  }

  /// Brings the sums of nodes nearer to what they should be, in steps as large as no sum nor cell is passed by.
  ///
  /// A step moves a count along a line, from a node that has too much to one that lacks some, and leaves the sums of all
  /// other hierarchies alone; so it takes as many steps as there are cells, not people. What is left over is for
  /// `CountTable.settle`.
  /// - Parameters:
  ///   - values: whose sums over one hierarchy are those over all of them.
  ///   - truth: per vertex what its cells should come to.
  func approach(_ values: inout [Int], capacities: [Int], truth: [Int]) {
    let mostRounds = 8
    var gaps = truth
    for cell in values.indices {
      for chain in 0..<overlap.width { gaps[overlap.vertex(of: cell, chain)] -= values[cell] }
    }
    var isMoving = true
    for _ in 0..<mostRounds where isMoving {
      isMoving = false
      for (chain, lines) in lines.enumerated() {
        for line in 0..<lines.count {
          let places = lines.places(line)
          var (taker, giver) = (places.lowerBound, places.lowerBound)
          while taker < places.upperBound, giver < places.upperBound {
            let (to, from) = (lines.elements[taker], lines.elements[giver])
            let (taking, giving) = (overlap.vertex(of: to, chain), overlap.vertex(of: from, chain))
            let room = min(gaps[taking], capacities[to] - values[to])
            let supply = min(-gaps[giving], values[from])
            if room <= 0 {
              taker += 1
            } else if supply <= 0 {
              giver += 1
            } else {
              let step = min(room, supply)
              values[to] += step
              values[from] -= step
              gaps[taking] -= step
              gaps[giving] += step
              isMoving = true
            }
          }
        }
      }
    }
  }
}
