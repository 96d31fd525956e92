/// Pearson correlations of items, each from the rows that answered both, and which items run against the others.
struct ItemCorrelations {
  let itemCount: Int
  /// `itemCount` × `itemCount`; nan where fewer than the wanted rows answered both, or an item has one answer only.
  private let values: [Double]
  /// The fewest rows of any pair that has a correlation.
  let rowCount: Int

  /// - Parameters:
  ///   - answers: per item the rows' answers, nan for none.
  ///   - fewestRows: a pair with fewer rows has no correlation.
  ///   - mostSteps: rows × items² that are looked at; with more, the first rows only, but twice the fewest, so that a few
  ///     blank cells do no harm.
  init(answers: [[Double]], fewestRows: Int, mostSteps: Int = 400_000_000) {
    let count = answers.count
    itemCount = count
    var values = [Double](repeating: .nan, count: count * count)
    let rows = min(answers.first?.count ?? 0, max(2 * fewestRows, mostSteps / max(1, count * count)))
    var fewest = Int.max
    for left in 0..<count {
      values[left * count + left] = 1
      for right in (left + 1)..<max(left + 1, count) {
        guard let (correlation, pairs) = Self.correlation(answers[left], answers[right], rows: rows, fewestRows)
        else { continue }
        values[left * count + right] = correlation
        values[right * count + left] = correlation
        fewest = min(fewest, pairs)
      }
    }
    self.values = values
    rowCount = fewest == Int.max ? 0 : fewest
  }

  private static func correlation(
    _ left: [Double], _ right: [Double], rows: Int, _ fewestRows: Int
  ) -> (Double, Int)? {
    var (count, sumLeft, sumRight, squaresLeft, squaresRight, products) = (0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for row in 0..<rows where !left[row].isNaN && !right[row].isNaN {
      let (x, y) = (left[row], right[row])
      count += 1
      sumLeft += x
      sumRight += y
      squaresLeft += x * x
      squaresRight += y * y
      products += x * y
    }
    guard count >= fewestRows else { return nil }
    let n = Double(count)
    let spreads = (n * squaresLeft - sumLeft * sumLeft) * (n * squaresRight - sumRight * sumRight)
    guard spreads > 0 else { return nil }
    return ((n * products - sumLeft * sumRight) / spreads.squareRoot(), count)
  }

  /// Whether every pair has a correlation.
  var isComplete: Bool { itemCount > 1 && values.allSatisfy { !$0.isNaN } }

  /// The mean of the correlations without their signs.
  var meanStrength: Double {
    guard itemCount > 1 else { return 0 }
    var sum = 0.0
    for left in 0..<itemCount { for right in 0..<itemCount where left != right { sum += abs(self[left, right]) } }
    return sum / Double(itemCount * (itemCount - 1))
  }

  private subscript(left: Int, right: Int) -> Double { values[left * itemCount + right] }

  /// Which items run with the others (1) and which against them (−1): the signs of the first principal component,
  /// found by repeated multiplication. The larger part is 1; if both are as large, the part with the first item.
  var directions: [Double] {
    let start = (0..<itemCount).max { strength($0) < strength($1) } ?? 0
    var vector = (0..<itemCount).map { self[start, $0] }
    for _ in 0..<60 {
      let next = sums(vector)
      let size = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard size > 0 else { break }
      vector = next.map { $0 / size }
    }
    let against = vector.count { $0 < 0 }
    let isTurned = 2 * against > itemCount || (2 * against == itemCount && (vector.first ?? 0) < 0)
    return vector.map { ($0 < 0) != isTurned ? -1 : 1 }
  }

  private func strength(_ item: Int) -> Double {
    (0..<itemCount).reduce(0) { $0 + abs(self[item, $1]) }
  }

  /// The mean of the correlations of items that are turned by their directions.
  func meanCorrelation(directions: [Double]) -> Double {
    guard itemCount > 1 else { return 0 }
    let sums = sums(directions)
    let all = zip(directions, sums).reduce(0) { $0 + $1.0 * $1.1 }
    return (all - Double(itemCount)) / Double(itemCount * (itemCount - 1))
  }

  /// By item, its correlation with the sum of the others, standardised and turned by their directions.
  ///
  /// r(i, rest) = Σ_j s_j r_ij / √(Σ_jk s_j s_k r_jk) over j, k ≠ i, from the sums over all: quadratic in the items.
  func correlationsWithRest(directions: [Double]) -> [Double] {
    let sums = sums(directions)
    let all = zip(directions, sums).reduce(0) { $0 + $1.0 * $1.1 }
    return zip(directions, sums).map { direction, sum in
      let spread = all - 2 * direction * sum + 1
      return spread > 0 ? (sum - direction) / spread.squareRoot() : 0
    }
  }

  /// By item, its correlation with the sum of those that run with most (direction 1), itself among them or not.
  func correlationsWithMost(directions: [Double]) -> [Double] {
    let most = directions.map { max(0, $0) }
    let sums = sums(most)
    let spread = zip(most, sums).reduce(0) { $0 + $1.0 * $1.1 }
    return sums.map { spread > 0 ? $0 / spread.squareRoot() : 0 }
  }

  /// By item, the sum of its correlations with all items, itself too, times their weights.
  private func sums(_ weights: [Double]) -> [Double] {
    (0..<itemCount).map { item in
      var sum = 0.0
      for other in 0..<itemCount { sum += self[item, other] * weights[other] }
      return sum
    }
  }
}
