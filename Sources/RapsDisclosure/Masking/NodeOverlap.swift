/// Names the residual that a node is, or would become part of if it were hidden.
struct ResidualKey: Hashable, Comparable {
  let chain: Int
  let owner: Int

  static func < (left: ResidualKey, right: ResidualKey) -> Bool {
    left.chain != right.chain ? left.chain < right.chain : left.owner < right.owner
  }
}

/// The nodes of several hierarchies as vertices 0..<`vertexCount`, and the people in one node of each.
///
/// People who are in the same node of every hierarchy are one overlap; overlaps are numbered 0..<`count` in the order
/// of their first membership vectors. Flat arrays: a table has a few nodes but may have hundreds of thousands of overlaps.
struct NodeOverlap {
  /// A node and the nodes of another hierarchy that lie within it, if people are left over.
  struct Containment {
    let outer: Int
    let inner: [Int]
  }

  /// The number of hierarchies.
  let width: Int
  let count: Int
  let vertexCount: Int
  /// `count` × `width`: per overlap its vertex in each hierarchy.
  let vertices: [Int]
  let overlapOfAtom: [Int]
  /// `width` × groups: the vertex of an innermost group.
  let vertexOfLeaf: [[Int]]
  private let residuals: [ResidualKey]
  /// Per vertex its group; −1 for residuals, which cannot be hidden.
  private let groups: [Int]
  private let sides: [Int]

  /// - Complexity: linear in membership vectors × hierarchies, and in groups.
  init(_ cells: CellTable, nodes: [Ownership], chains: [Int]) {
    var vertexOfLeaf: [[Int]] = []
    var residuals: [ResidualKey] = []
    var groups: [Int] = []
    var sides: [Int] = []
    for (position, chain) in chains.enumerated() {
      var numbers = Array(repeating: -1, count: cells.groupCount + 1)
      var leafVertices = Array(repeating: -1, count: cells.groupCount)
      for leaf in cells.chains[chain].leaves {
        let node = nodes[chain].node[leaf]
        if numbers[node] < 0 {
          numbers[node] = residuals.count
          residuals.append(ResidualKey(chain: chain, owner: node == leaf ? nodes[chain].owner[leaf] : node))
          groups.append(node == leaf ? leaf : -1)
          sides.append(position)
        }
        leafVertices[leaf] = numbers[node]
      }
      vertexOfLeaf.append(leafVertices)
    }
    let vertexCount = residuals.count
    self.vertexOfLeaf = vertexOfLeaf
    self.residuals = residuals
    self.groups = groups
    self.sides = sides
    self.vertexCount = vertexCount
    width = chains.count
    let columns = zip(chains, vertexOfLeaf).map { chain, vertices in cells.atoms.leaves[chain].map { vertices[$0] } }
    overlapOfAtom = Self.numbering(columns, count: cells.atoms.count)
    let count = overlapOfAtom.reduce(-1, max) + 1
    self.count = count
    var vertices = Array(repeating: 0, count: count * chains.count)
    for (atom, overlap) in overlapOfAtom.enumerated() {
      for position in columns.indices { vertices[overlap * columns.count + position] = columns[position][atom] }
    }
    self.vertices = vertices
  }

  /// Numbers the rows of a table so that equal rows have equal numbers, in the order in which they first occur.
  static func numbering(_ columns: [[Int]], count: Int) -> [Int] {
    guard var numbers = columns.first else { return Array(repeating: 0, count: count) }
    func ceiling(_ column: [Int]) -> Int { (column.max() ?? 0) + 1 }
    for column in columns.dropFirst() {
      var pairs = PairNumbering(mostPairs: count, lefts: ceiling(numbers), rights: ceiling(column))
      for row in 0..<count { numbers[row] = pairs.number(numbers[row], column[row]) }
    }
    if columns.count == 1 {
      var pairs = PairNumbering(mostPairs: count, lefts: 1, rights: ceiling(numbers))
      for row in 0..<count { numbers[row] = pairs.number(0, numbers[row]) }
    }
    return numbers
  }

  func vertex(of overlap: Int, _ position: Int) -> Int { vertices[overlap * width + position] }

  /// The place of a vertex's hierarchy among those compared.
  func side(of vertex: Int) -> Int { sides[vertex] }

  /// The groups of the innermost partition that make up each vertex of a hierarchy, in order.
  func leaves(_ position: Int) -> Buckets { Buckets(vertexOfLeaf[position], count: vertexCount) }

  /// Per vertex the sum over its innermost groups.
  func sums(_ valueOfGroup: [Int]) -> [Int] {
    var sums = Array(repeating: 0, count: vertexCount)
    for vertices in vertexOfLeaf {
      for (leaf, vertex) in vertices.enumerated() where vertex >= 0 { sums[vertex] += valueOfGroup[leaf] }
    }
    return sums
  }

  /// Per overlap its people.
  /// - Parameter atomCounts: per membership vector the people that matter.
  func weights(_ atomCounts: [Int]) -> [Int] {
    var weights = Array(repeating: 0, count: count)
    for (atom, overlap) in overlapOfAtom.enumerated() { weights[overlap] += atomCounts[atom] }
    return weights
  }

  /// The overlaps of two hierarchies as a graph.
  func edges(_ atomCounts: [Int]) -> [WeightedEdge] {
    weights(atomCounts).enumerated().map { overlap, weight in
      WeightedEdge(left: vertices[2 * overlap], right: vertices[2 * overlap + 1], weight: weight)
    }
  }

  /// Whether the vertices that people tie together are also tied by these edges.
  func hangsTogether(by edges: [WeightedEdge]) -> Bool {
    var sets = DisjointSets(count: vertexCount)
    for edge in edges where edge.weight > 0 { sets.unite(edge.left, edge.right) }
    return (0..<count).allSatisfy { sets.root(of: vertices[$0 * width]) == sets.root(of: vertices[$0 * width + 1]) }
  }

  /// All vertices connected with one.
  func part(of vertex: Int, edges: [WeightedEdge]) -> [Int] {
    var sets = DisjointSets(count: vertexCount)
    for edge in edges where edge.weight > 0 { sets.unite(edge.left, edge.right) }
    let root = sets.root(of: vertex)
    return (0..<vertexCount).filter { sets.root(of: $0) == root }
  }

  func residual(of vertex: Int) -> ResidualKey { residuals[vertex] }

  func group(of vertex: Int) -> Int? { groups[vertex] < 0 ? nil : groups[vertex] }

  func containingGroup(of vertex: Int, root: Int) -> Int? {
    let owner = residuals[vertex].owner
    return owner == root ? nil : owner
  }

  /// People to hide so that a vertex is part of its residual; ties by the order of the groups.
  func cost(of vertex: Int, _ cells: CellTable) -> (people: Int, order: Int) {
    groups[vertex] < 0 ? (0, -1) : (cells.counts[0][groups[vertex]], groups[vertex])
  }

  /// Per vertex of one hierarchy what of the other lies within it. Only for two hierarchies.
  var containments: [Containment] {
    // Overlaps are pairs of vertices, each once: a vertex has as many partners as overlaps.
    var partnerCounts = Array(repeating: 0, count: vertexCount)
    var partners = partnerCounts
    for overlap in 0..<count {
      let (left, right) = (vertices[2 * overlap], vertices[2 * overlap + 1])
      partnerCounts[left] += 1
      partners[left] = right
      partnerCounts[right] += 1
      partners[right] = left
    }
    let outerOf = (0..<vertexCount).map { partnerCounts[$0] == 1 ? partners[$0] : -1 }
    let inner = Buckets(outerOf, count: vertexCount)
    return (0..<vertexCount).compactMap { outer in
      let within = inner[outer]
      return within.isEmpty || within.count == partnerCounts[outer]
        ? nil : Containment(outer: outer, inner: Array(within))
    }
  }
}
