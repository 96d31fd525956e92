import RapsScoring

/// Correlations within organisations, pooled: sums of squares and products about each organisation's own means, added
/// up over organisations.
///
/// r(i, j) = Σₒ Sₒ(i, j) / √(Σₒ Sₒ(i, i) · Σₒ Sₒ(j, j)), each over the people who have both scores; differences
/// between organisations take no part. Source: Pedhazur 1997, *Multiple Regression in Behavioral Research*, 3rd ed.,
/// chapter 16 (r within). Exact integers per organisation, divided last.
struct WithinCorrelations {
  /// The number of scales.
  let count: Int
  /// Row-major.
  private var counts: [Int]
  private var squares: [Double]
  private var products: [Double]

  /// - Parameter organisations: cross-products in one block each, of the same scales.
  init(count: Int, organisations: [CrossProducts]) {
    self.count = count
    counts = Array(repeating: 0, count: count * count)
    squares = Array(repeating: 0, count: count * count)
    products = squares
    for organisation in organisations { add(organisation) }
  }

  private mutating func add(_ organisation: CrossProducts) {
    precondition(organisation.blockCount == 1 && organisation.scales.count == count)
    for row in 0..<count {
      for column in 0..<count {
        let place = organisation.index(block: 0, row, column)
        let n = organisation.counts[place]
        guard n > 0 else { continue }
        let own = Int128(organisation.sums[place])
        let other = Int128(organisation.sums[organisation.index(block: 0, column, row)])
        counts[place] += n
        squares[place] += Double(Int128(n) * organisation.squares[place] - own * own) / Double(n)
        products[place] += Double(Int128(n) * organisation.products[place] - own * other) / Double(n)
      }
    }
  }

  /// People behind the pair.
  func respondentCount(_ row: Int, _ column: Int) -> Int { counts[row * count + column] }

  /// −1...1; 0 if one of both does not vary.
  func correlation(_ row: Int, _ column: Int) -> Double {
    guard row != column else { return 1 }
    let scale = (squares[row * count + column] * squares[column * count + row]).squareRoot()
    return scale > 0 ? min(1, max(-1, products[row * count + column] / scale)) : 0
  }
}
