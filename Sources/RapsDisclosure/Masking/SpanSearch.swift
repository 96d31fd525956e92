/// Searches the combinations of three or more hierarchies for one that concerns 1…k−1 people (A9).
///
/// A combination assigns each node a number; each overlap has the sum of its nodes' numbers; the combination concerns
/// the people of overlaps whose sum is not 0. Finding the lightest one is the minimum-weight codeword problem, so this
/// is a search: the overlaps with most people become pivots of a reduced basis modulo a prime (a light combination then
/// meets few pivots), and every basis row and every sum of two rows that cancels somewhere is weighed; repeated with
/// other orders (information-set decoding, Lee and Brickell 1988). Tables of more than `mostVertices` nodes are left to
/// the exact test of two hierarchies at a time.
///
/// A row of the basis is kept as its numbers of the nodes alone; its sums on the overlaps follow from these, and are
/// worked out only where the row may be part of a light combination. There are a few dozen nodes and a thousand
/// overlaps, so that is most of the work saved.
struct SpanSearch {
  struct Combination {
    let values: [(vertex: Int, value: Int)]
    let family: Int
  }

  private static let prime = 2_147_483_647
  private static let mostVertices = 64
  private static let rounds = 2

  private let overlap: NodeOverlap
  private let families: [Int]
  private let limit: Int
  /// `families.count` × overlaps.
  private let weights: [[Int]]
  private let leastWeights: [Int]

  /// A combination: the number of each node, and the sum on each overlap.
  private struct Row {
    let nodes: [Int]
    let sums: [Int]
    /// A bit per overlap whose sum is not 0.
    let support: [UInt64]

    init(nodes: [Int], sums: [Int]) {
      self.nodes = nodes
      self.sums = sums
      var support = Array(repeating: UInt64(0), count: (sums.count + 63) / 64)
      for (index, sum) in sums.enumerated() where sum != 0 { support[index >> 6] |= 1 << UInt64(index & 63) }
      self.support = support
    }
  }

  init(_ overlap: NodeOverlap, cells: CellTable, families: [Int]) {
    self.overlap = overlap
    self.families = families
    limit = cells.minimum
    let isSearched = overlap.vertexCount <= Self.mostVertices
    let weights = isSearched ? families.map { overlap.weights(cells.atoms.counts(of: $0)) } : []
    self.weights = weights
    var least = Array(repeating: Int.max, count: isSearched ? overlap.count : 0)
    for row in weights {
      for index in least.indices { least[index] = min(least[index], row[index]) }
    }
    leastWeights = least
  }

  func firstCombination() -> Combination? {
    guard overlap.vertexCount <= Self.mostVertices else { return nil }
    for round in 0..<Self.rounds {
      let order = leastWeights.indices.sorted { left, right in
        leastWeights[left] != leastWeights[right]
          ? leastWeights[left] > leastWeights[right]
          : (round == 0) == (left < right)
      }
      // A combination concerns the people of every pivot whose row it uses: only few rows can be part of a light one.
      let rows = reducedRows(order).filter { leastWeights[$0.pivot] < limit }.map { row($0.nodes) }
      for row in rows {
        if let found = light(row) { return found }
      }
      for (first, row) in rows.enumerated() {
        for other in rows[(first + 1)...] where canCancel(row, other) {
          for factor in cancellingFactors(row.sums, other.sums, order: order) {
            let both = Row(
              nodes: sum(row.nodes, other.nodes, factor), sums: sum(row.sums, other.sums, factor))
            if let found = light(both) { return found }
          }
        }
      }
    }
    return nil
  }

  private func row(_ nodes: [Int]) -> Row {
    Row(nodes: nodes, sums: leastWeights.indices.map { sum(nodes, on: $0) })
  }

  /// What a combination comes to on an overlap.
  private func sum(_ nodes: [Int], on index: Int) -> Int {
    var sum = 0
    for place in index * overlap.width..<(index + 1) * overlap.width { sum += nodes[overlap.vertices[place]] }
    return sum % Self.prime
  }

  /// Per row of the reduced basis its numbers of the nodes; `pivot` is the overlap that no other row has.
  private func reducedRows(_ order: [Int]) -> [(pivot: Int, nodes: [Int])] {
    var rows = (0..<overlap.vertexCount).map { vertex in
      (0..<overlap.vertexCount).map { $0 == vertex ? 1 : 0 }
    }
    var pivots: [Int] = []
    for column in order where pivots.count < rows.count {
      let rank = pivots.count
      guard let pivot = rows.indices.dropFirst(rank).first(where: { sum(rows[$0], on: column) != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      let inverse = Self.inverse(sum(rows[rank], on: column))
      if inverse != 1 { rows[rank] = rows[rank].map { $0 * inverse % Self.prime } }
      for other in rows.indices where other != rank {
        let value = sum(rows[other], on: column)
        if value != 0 { rows[other] = sum(rows[other], rows[rank], Self.prime - value) }
      }
      pivots.append(column)
    }
    return zip(pivots, rows).map { ($0, $1) }
  }

  private func sum(_ left: [Int], _ right: [Int], _ factor: Int) -> [Int] {
    var result = left
    for index in right.indices where right[index] != 0 {
      result[index] = (result[index] + factor * right[index]) % Self.prime
    }
    return result
  }

  /// Whether a sum of two rows may be light: people who are in one of them only, at the pivots at least, stay in it.
  private func canCancel(_ row: Row, _ other: Row) -> Bool {
    var least = 0
    for word in row.support.indices {
      var bits = row.support[word] ^ other.support[word]
      while bits != 0 {
        least += leastWeights[word << 6 + bits.trailingZeroBitCount]
        if least >= limit { return false }
        bits &= bits - 1
      }
    }
    return true
  }

  /// Factors by which the second row cancels the first one in some overlap.
  private func cancellingFactors(_ row: [Int], _ other: [Int], order: [Int]) -> [Int] {
    var factors: [Int] = []
    for column in order where row[column] != 0 && other[column] != 0 {
      let ratio = row[column] * Self.inverse(other[column]) % Self.prime
      if !factors.contains(Self.prime - ratio) { factors.append(Self.prime - ratio) }
    }
    return factors
  }

  private func light(_ row: Row) -> Combination? {
    var least = 0
    for index in leastWeights.indices where row.sums[index] != 0 {
      least += leastWeights[index]
      if least >= limit { return nil }
    }
    for (position, family) in families.enumerated() {
      var weight = 0
      for index in leastWeights.indices where row.sums[index] != 0 { weight += weights[position][index] }
      if 1..<limit ~= weight {
        return Combination(values: row.nodes.enumerated().map { (vertex: $0, value: $1) }, family: family)
      }
    }
    return nil
  }

  private static func inverse(_ value: Int) -> Int {
    if value == 1 || value == prime - 1 { return value }
    var (result, base, exponent) = (1, value, prime - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }
}
