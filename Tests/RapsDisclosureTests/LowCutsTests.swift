import Testing
import _RapsTestSupport

@testable import RapsDisclosure

/// A9: `lowCuts` against trying all sets of vertices.
@Suite struct LowCutsTests {
  struct Graph {
    var vertexCount = 0
    var edges: [WeightedEdge] = []

    init(seed: Int) {
      var random = SeededGenerator(seed: seed)
      vertexCount = Int.random(in: 2...8, using: &random)
      for _ in 0..<Int.random(in: 1...16, using: &random) {
        edges.append(
          WeightedEdge(
            left: Int.random(in: 0..<vertexCount, using: &random),
            right: Int.random(in: 0..<vertexCount, using: &random), weight: Int.random(in: 0...9, using: &random)))
      }
    }

    func weight(cutting side: Int) -> Int {
      edges.reduce(0) { sum, edge in
        (side >> edge.left & 1) != (side >> edge.right & 1) ? sum + edge.weight : sum
      }
    }
  }

  @Test(arguments: 0..<300)
  func aLowCutIsFoundExactlyIfThereIsOne(seed: Int) {
    let graph = Graph(seed: seed)
    let limit = 1 + seed % 12
    let exists = (1..<(1 << graph.vertexCount)).contains { 1..<limit ~= graph.weight(cutting: $0) }
    let found = lowCuts(vertexCount: graph.vertexCount, edges: graph.edges, below: limit)
    #expect(found.isEmpty == !exists)
    for side in found {
      #expect(1..<limit ~= graph.weight(cutting: side.reduce(0) { $0 | 1 << $1 }))
    }
  }
}
