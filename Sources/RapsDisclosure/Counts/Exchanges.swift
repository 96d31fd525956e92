/// How one person's answer can be exchanged with another's so that all nodes keep their counts but those of one
/// hierarchy: the same for all measures that show the same groups.
///
/// Someone in cell a says yes instead of someone in cell b. That moves one yes from b's node to a's node in every
/// hierarchy where they differ. A step moves one back within a single hierarchy: between two cells that lie in the same
/// nodes of all the others. A few steps thus mend what an exchange upsets.
struct Exchanges {
  /// A yes moves from cell `from` to cell `to`, which differ in one hierarchy only.
  struct Step {
    let from: Int
    let to: Int
    /// The vertex of `to` in that hierarchy.
    let vertex: Int
  }

  /// Per cell its vertex in each hierarchy.
  let vertices: [[Int]]
  /// Per vertex the steps that leave it.
  let steps: [[Step]]

  private struct Line: Hashable {
    let chain: Int
    let others: [Int]
  }

  /// - Complexity: linear in the number of cells, plus the number of pairs that differ in one hierarchy.
  init(_ overlap: NodeOverlap) {
    vertices = overlap.overlaps.map(\.vertices)
    var lines: [Line: [Int]] = [:]
    for (cell, vertices) in vertices.enumerated() {
      for chain in vertices.indices {
        var others = vertices
        others[chain] = -1
        lines[Line(chain: chain, others: others), default: []].append(cell)
      }
    }
    var steps = Array(repeating: [Step](), count: overlap.vertexCount)
    let mostOnLine = 24  // so that few large cells do not make quadratically many steps
    for (line, cells) in lines where cells.count > 1 {
      for from in cells.prefix(mostOnLine) {
        for to in cells.prefix(mostOnLine) where from != to {
          steps[vertices[from][line.chain]].append(Step(from: from, to: to, vertex: vertices[to][line.chain]))
        }
      }
    }
    // In an order that no hash decides.
    self.steps = steps.map { $0.sorted { $0.from != $1.from ? $0.from < $1.from : $0.to < $1.to } }
  }

  /// The shortest way from one vertex to another by steps that `isPossible`; nil if there is none.
  func path(from start: Int, to end: Int, isPossible: (Step) -> Bool) -> [Step]? {
    var arrivals: [Int: Step] = [:]
    var frontier = [start]
    while !frontier.isEmpty, arrivals[end] == nil {
      var next: [Int] = []
      for vertex in frontier {
        for step in steps[vertex] where step.vertex != start && arrivals[step.vertex] == nil && isPossible(step) {
          arrivals[step.vertex] = step
          next.append(step.vertex)
        }
      }
      frontier = next
    }
    var path: [Step] = []
    var vertex = end
    while vertex != start {
      guard let step = arrivals[vertex], let chain = vertices[step.to].firstIndex(of: vertex) else { return nil }
      path.append(step)
      vertex = vertices[step.from][chain]
    }
    return path.reversed()
  }
}
