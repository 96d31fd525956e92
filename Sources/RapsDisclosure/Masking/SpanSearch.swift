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
/// worked out only as far as the row may be light. There are a few dozen nodes and a thousand overlaps, so that is most
/// of the work saved.
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
  /// The overlaps with people, most first: what is not light mostly shows so by the first of them.
  private let heaviest: [Int]

  /// A combination: the number of each node.
  private struct Row {
    let nodes: [Int]
    /// A bit per overlap whose sum is not 0, in the order of `heaviest`, of as many as were asked for.
    var support: [UInt64] = []
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
    heaviest = Self.order(least, isReversed: false).filter { least[$0] > 0 }
  }

  func firstCombination() -> Combination? {
    guard overlap.vertexCount <= Self.mostVertices else { return nil }
    for round in 0..<Self.rounds {
      let order = Self.order(leastWeights, isReversed: round > 0)
      // A combination concerns the people of every pivot whose row it uses: only few rows can be part of a light one.
      let rows = reducedRows(order).filter { leastWeights[$0.pivot] < limit }.map(\.nodes)
      for nodes in rows {
        if let found = light(nodes) { return found }
      }
      var supported = rows.map { Row(nodes: $0) }
      for first in supported.indices {
        for second in supported.indices.dropFirst(first + 1) where canCancel(&supported, first, second) {
          let (row, other) = (supported[first].nodes, supported[second].nodes)
          for factor in cancellingFactors(row, other, order: order) {
            if let found = light(sum(row, other, factor)) { return found }
          }
        }
      }
    }
    return nil
  }

  /// The overlaps by their people, most first; equal ones by their number, or the last first.
  private static func order(_ weights: [Int], isReversed: Bool) -> [Int] {
    let count = weights.count
    let most = weights.max() ?? 0
    let keys = weights.enumerated().map { index, weight in
      (most - weight) << 32 | (isReversed ? count - 1 - index : index)
    }
    return keys.sorted().map { isReversed ? count - 1 - $0 & (1 << 32 - 1) : $0 & (1 << 32 - 1) }
  }

  /// Works out a row's next 64 overlaps.
  private func widenSupport(of row: inout Row) {
    var word: UInt64 = 0
    let first = row.support.count << 6
    for place in first..<min(first + 64, heaviest.count) where sum(row.nodes, on: heaviest[place]) != 0 {
      word |= 1 << UInt64(place - first)
    }
    row.support.append(word)
  }

  /// What a combination comes to on an overlap.
  private func sum(_ nodes: [Int], on index: Int) -> Int { sum(nodes, from: 0, on: index) }

  /// The same of one that stands somewhere in a list.
  private func sum(_ rows: [Int], from start: Int, on index: Int) -> Int {
    var sum = 0
    for place in index * overlap.width..<(index + 1) * overlap.width { sum &+= rows[start + overlap.vertices[place]] }
    return Self.remainder(sum)
  }

  /// Modulo the prime, which is 2³¹ − 1: what stands above 31 bits counts as often as it says.
  /// - Parameter value: from 0 to 2⁶².
  private static func remainder(_ value: Int) -> Int {
    let once = value & prime &+ value >> 31
    let twice = once & prime &+ once >> 31
    return twice >= prime ? twice &- prime : twice
  }

  /// Per row of the reduced basis its numbers of the nodes; `pivot` is the overlap that no other row has.
  private func reducedRows(_ order: [Int]) -> [(pivot: Int, nodes: [Int])] {
    let count = overlap.vertexCount
    var rows = Array(repeating: 0, count: count * count)
    for vertex in 0..<count { rows[vertex * count + vertex] = 1 }
    // Where the rows begin, in their order: they change places often.
    var starts = (0..<count).map { $0 * count }
    var pivots: [Int] = []
    var filled: [Int] = []
    for column in order where pivots.count < count {
      let rank = pivots.count
      guard let pivot = (rank..<count).first(where: { sum(rows, from: starts[$0], on: column) != 0 }) else { continue }
      starts.swapAt(rank, pivot)
      let start = starts[rank]
      let inverse = Self.inverse(sum(rows, from: start, on: column))
      filled.removeAll(keepingCapacity: true)
      for vertex in 0..<count where rows[start + vertex] != 0 {
        if inverse != 1 { rows[start + vertex] = Self.remainder(rows[start + vertex] &* inverse) }
        filled.append(vertex)
      }
      for other in starts where other != start {
        let value = sum(rows, from: other, on: column)
        if value == 0 { continue }
        for vertex in filled {
          rows[other + vertex] = Self.remainder(rows[other + vertex] &+ (Self.prime &- value) &* rows[start + vertex])
        }
      }
      pivots.append(column)
    }
    return zip(pivots, starts).map { ($0, Array(rows[$1..<$1 + count])) }
  }

  private func sum(_ left: [Int], _ right: [Int], _ factor: Int) -> [Int] {
    var result = left
    for index in right.indices where right[index] != 0 {
      result[index] = Self.remainder(result[index] &+ factor &* right[index])
    }
    return result
  }

  /// Whether a sum of two rows may be light: people who are in one of them only, at the pivots at least, stay in it.
  /// Mostly the first few overlaps tell that it is not.
  private func canCancel(_ rows: inout [Row], _ first: Int, _ second: Int) -> Bool {
    var least = 0
    for word in 0..<(heaviest.count + 63) / 64 {
      if rows[first].support.count == word { widenSupport(of: &rows[first]) }
      if rows[second].support.count == word { widenSupport(of: &rows[second]) }
      var bits = rows[first].support[word] ^ rows[second].support[word]
      while bits != 0 {
        least += leastWeights[heaviest[word << 6 + bits.trailingZeroBitCount]]
        if least >= limit { return false }
        bits &= bits - 1
      }
    }
    return true
  }

  /// Factors by which the second row cancels the first one in some overlap.
  private func cancellingFactors(_ row: [Int], _ other: [Int], order: [Int]) -> [Int] {
    var factors: [Int] = []
    for column in order {
      let (value, otherValue) = (sum(row, on: column), sum(other, on: column))
      guard value != 0, otherValue != 0 else { continue }
      let ratio = Self.remainder(value &* Self.inverse(otherValue))
      if !factors.contains(Self.prime - ratio) { factors.append(Self.prime - ratio) }
    }
    return factors
  }

  private func light(_ nodes: [Int]) -> Combination? {
    var least = 0
    for index in heaviest where sum(nodes, on: index) != 0 {
      least += leastWeights[index]
      if least >= limit { return nil }
    }
    let concerned = leastWeights.indices.filter { sum(nodes, on: $0) != 0 }
    for (position, family) in families.enumerated() {
      let weight = concerned.reduce(0) { $0 + weights[position][$1] }
      if 1..<limit ~= weight {
        return Combination(values: nodes.enumerated().map { (vertex: $0, value: $1) }, family: family)
      }
    }
    return nil
  }

  private static func inverse(_ value: Int) -> Int {
    if value == 1 || value == prime - 1 { return value }
    var (result, base, exponent) = (1, value, prime - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = remainder(result &* base) }
      base = remainder(base &* base)
      exponent >>= 1
    }
    return result
  }
}
