/// An undirected edge that stands for people: those in both of two sets.
struct WeightedEdge {
  var left: Int
  var right: Int
  var weight: Int
}

/// Vertex sets that edges of a total weight of 1..<`limit` tie to the rest; empty if every two connected vertices are
/// tied by `limit` or more.
///
/// Vertices that `limit` or more ties bind are contracted until a set of low degree shows or nothing is left to
/// contract. What to contract follows from one maximum-adjacency search (Nagamochi and Ibaraki 1992, "Computing
/// edge-connectivity in multigraphs and capacitated graphs", SIAM J. Discrete Math. 5(1)): an edge that brings the ties
/// of an unvisited vertex to `limit` joins two vertices that no cut below `limit` parts. The queue may be capped at
/// `limit` (Henzinger, Noe and Schulz 2019, "Shared-memory exact minimum cuts", section 3.1.2). Exact, not a heuristic.
/// - Complexity: O(E log E) per round; few rounds.
func lowCuts(vertexCount: Int, edges: [WeightedEdge], below limit: Int) -> [[Int]] {
  var label = Array(0..<vertexCount)
  var count = vertexCount
  var edges = merged(edges, vertexCount: count)
  while !edges.isEmpty {
    var degrees = Array(repeating: 0, count: count)
    for edge in edges {
      degrees[edge.left] += edge.weight
      degrees[edge.right] += edge.weight
    }
    let low = degrees.indices.filter { 1..<limit ~= degrees[$0] }
    if !low.isEmpty {
      var members: [Int: [Int]] = [:]
      for vertex in label.indices { members[label[vertex], default: []].append(vertex) }
      return low.map { members[$0, default: []] }
    }
    var union = DisjointSets(count: count)
    contractTied(edges, vertexCount: count, limit: limit, into: &union)
    let (numbers, next) = union.numbering()
    label = label.map { numbers[$0] }
    for index in edges.indices {
      edges[index].left = numbers[edges[index].left]
      edges[index].right = numbers[edges[index].right]
    }
    edges = merged(edges, vertexCount: next)
    count = next
  }
  return []
}

/// Loops and weightless edges dropped, parallel edges added up.
private func merged(_ edges: [WeightedEdge], vertexCount: Int) -> [WeightedEdge] {
  var keyed = edges.compactMap { edge -> (key: Int, weight: Int)? in
    guard edge.left != edge.right, edge.weight > 0 else { return nil }
    return (min(edge.left, edge.right) * vertexCount + max(edge.left, edge.right), edge.weight)
  }
  // Mostly they come in order.
  if !zip(keyed, keyed.dropFirst()).allSatisfy({ $0.key <= $1.key }) { keyed.sort { $0.key < $1.key } }
  var result: [WeightedEdge] = []
  var last = -1
  for (key, weight) in keyed {
    if key == last {
      result[result.count - 1].weight += weight
    } else {
      result.append(WeightedEdge(left: key / vertexCount, right: key % vertexCount, weight: weight))
      last = key
    }
  }
  return result
}

/// One maximum-adjacency search; unites the ends of every edge that reaches the limit.
private func contractTied(
  _ edges: [WeightedEdge], vertexCount: Int, limit: Int, into union: inout DisjointSets
) {
  var starts = Array(repeating: 0, count: vertexCount + 1)
  for edge in edges {
    starts[edge.left + 1] += 1
    starts[edge.right + 1] += 1
  }
  for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
  var fill = starts
  var neighbours = Array(repeating: (vertex: 0, weight: 0), count: edges.count * 2)
  for edge in edges {
    neighbours[fill[edge.left]] = (edge.right, edge.weight)
    fill[edge.left] += 1
    neighbours[fill[edge.right]] = (edge.left, edge.weight)
    fill[edge.right] += 1
  }
  var ties = Array(repeating: 0, count: vertexCount)
  var isVisited = Array(repeating: false, count: vertexCount)
  // Stale entries stay in lower buckets and are skipped when they come up.
  var buckets = Array(repeating: [Int](), count: limit + 1)
  buckets[0] = Array(0..<vertexCount)
  var top = 0
  while top >= 0 {
    guard let vertex = buckets[top].popLast() else {
      top -= 1
      continue
    }
    if isVisited[vertex] || min(ties[vertex], limit) != top { continue }
    isVisited[vertex] = true
    for slot in starts[vertex]..<starts[vertex + 1] {
      let (neighbour, weight) = neighbours[slot]
      if isVisited[neighbour] { continue }
      ties[neighbour] += weight
      if ties[neighbour] >= limit { union.unite(vertex, neighbour) }
      let bucket = min(ties[neighbour], limit)
      buckets[bucket].append(neighbour)
      top = max(top, bucket)
    }
  }
}
