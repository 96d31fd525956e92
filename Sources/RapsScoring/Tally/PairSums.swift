/// Pairwise sums of a scale's recoded items, in codes counted from the minimum, for covariances over the respondents
/// who answered both items (METHOD D3). `itemCount` × `itemCount` matrices, row-major.
package struct PairSums: Sendable, Hashable {
  package let itemCount: Int
  /// Respondents who answered both items; symmetric.
  package var counts: [Int]
  /// Sum of the row's item over the respondents who answered both.
  package var sums: [Int]
  /// Sum of the products; symmetric. The diagonal holds the sums of squares.
  package var products: [Int]

  package init(itemCount: Int) {
    self.itemCount = itemCount
    counts = Array(repeating: 0, count: itemCount * itemCount)
    sums = counts
    products = counts
  }
}
