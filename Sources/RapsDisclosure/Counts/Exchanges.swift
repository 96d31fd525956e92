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
    let (cells, lines) = (cellsOfVertex[chain], lines[chain])
    scratch.search += 1
    scratch.searches[start] = scratch.search
    scratch.queue = [start]
    var next = 0
    while next < scratch.queue.count {
      for place in cells.places(scratch.queue[next]) {
        let from = cells.elements[place]
        guard values[from] > 0 else { continue }
        let line = lines.places(lineOfCell[chain][from]).prefix(Self.mostOnLine)
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
}
