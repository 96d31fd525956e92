/// Names the residual that a node is, or would become part of if it were hidden.
struct ResidualKey: Hashable, Comparable {
  let chain: Int
  let owner: Int

  static func < (left: ResidualKey, right: ResidualKey) -> Bool {
    left.chain != right.chain ? left.chain < right.chain : left.owner < right.owner
  }
}

/// The nodes of several hierarchies as vertices 0..<`vertexCount`, and the people in one node of each.
struct NodeOverlap {
  /// People who are in the same node of every hierarchy.
  struct Overlap {
    let vertices: [Int]
    var atoms: [Int]
  }

  /// A node and the nodes of another hierarchy that lie within it, if people are left over.
  struct Containment {
    let outer: Int
    let inner: [Int]
  }

  let overlaps: [Overlap]
  /// Per vertex the groups of the innermost partition that make it up.
  private(set) var leaves: [[Int]] = []
  private var residuals: [ResidualKey] = []
  /// Per vertex its group; nil for residuals, which cannot be hidden.
  private var groups: [Int?] = []
  private let atoms: [CellTable.Atom]

  var vertexCount: Int { leaves.count }

  init(_ cells: CellTable, nodes: [Ownership], chains: [Int]) {
    atoms = cells.atoms
    var vertexOf: [[Int]] = []
    for chain in chains {
      var numbers = Array(repeating: -1, count: cells.groupCount + 1)
      var leafVertices = Array(repeating: -1, count: cells.groupCount)
      for leaf in cells.chains[chain].leaves {
        let node = nodes[chain].node[leaf]
        if numbers[node] < 0 {
          numbers[node] = leaves.count
          leaves.append([])
          residuals.append(ResidualKey(chain: chain, owner: node == leaf ? nodes[chain].owner[leaf] : node))
          groups.append(node == leaf ? leaf : nil)
        }
        leafVertices[leaf] = numbers[node]
        leaves[numbers[node]].append(leaf)
      }
      vertexOf.append(leafVertices)
    }
    var indexes: [[Int]: Int] = [:]
    var overlaps: [Overlap] = []
    for (index, atom) in cells.atoms.enumerated() {
      let vertices = chains.indices.map { vertexOf[$0][atom.leaves[chains[$0]]] }
      if let known = indexes[vertices] {
        overlaps[known].atoms.append(index)
      } else {
        indexes[vertices] = overlaps.count
        overlaps.append(Overlap(vertices: vertices, atoms: [index]))
      }
    }
    self.overlaps = overlaps
  }

  /// The overlaps of two hierarchies as a graph.
  func edges(weight: (CellTable.Atom) -> Int) -> [WeightedEdge] {
    overlaps.map { overlap in
      WeightedEdge(
        left: overlap.vertices[0], right: overlap.vertices[1],
        weight: overlap.atoms.reduce(0) { $0 + weight(atoms[$1]) })
    }
  }

  func weight(of overlap: Int, family: Int) -> Int {
    overlaps[overlap].atoms.reduce(0) { $0 + atoms[$1].count(of: family) }
  }

  /// Whether the vertices that people tie together are also tied by these edges.
  func hangsTogether(by edges: [WeightedEdge]) -> Bool {
    var sets = DisjointSets(count: vertexCount)
    for edge in edges where edge.weight > 0 { sets.unite(edge.left, edge.right) }
    return overlaps.allSatisfy { sets.root(of: $0.vertices[0]) == sets.root(of: $0.vertices[1]) }
  }

  /// All vertices connected with one.
  func part(of vertex: Int, edges: [WeightedEdge]) -> [Int] {
    var sets = DisjointSets(count: vertexCount)
    for edge in edges where edge.weight > 0 { sets.unite(edge.left, edge.right) }
    let root = sets.root(of: vertex)
    return (0..<vertexCount).filter { sets.root(of: $0) == root }
  }

  func residual(of vertex: Int) -> ResidualKey { residuals[vertex] }

  func group(of vertex: Int) -> Int? { groups[vertex] }

  func containingGroup(of vertex: Int, root: Int) -> Int? {
    let owner = residuals[vertex].owner
    return owner == root ? nil : owner
  }

  /// People to hide so that a vertex is part of its residual; ties by the order of the groups.
  func cost(of vertex: Int, _ cells: CellTable) -> (people: Int, order: Int) {
    groups[vertex].map { (cells.counts[0][$0], $0) } ?? (0, -1)
  }

  /// Per vertex of one hierarchy what of the other lies within it. Only for two hierarchies.
  var containments: [Containment] {
    var partners = Array(repeating: Set<Int>(), count: vertexCount)
    for overlap in overlaps {
      partners[overlap.vertices[0]].insert(overlap.vertices[1])
      partners[overlap.vertices[1]].insert(overlap.vertices[0])
    }
    var inner: [Int: [Int]] = [:]
    for vertex in 0..<vertexCount {
      if partners[vertex].count == 1, let outer = partners[vertex].first { inner[outer, default: []].append(vertex) }
    }
    return inner.sorted { $0.key < $1.key }.compactMap { outer, vertices in
      vertices.count == partners[outer].count ? nil : Containment(outer: outer, inner: vertices)
    }
  }
}
