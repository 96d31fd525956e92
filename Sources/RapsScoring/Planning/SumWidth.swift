/// The integer type in which a sum over a data set cannot overflow (METHOD S8).
///
/// The proof is a product: at most 2³¹ rows, each adding a term that is not negative and not larger than `largestTerm`.
/// The bounds of the sums that are kept:
///
/// - every count: 2³¹ < 2³², `UInt32` while tallying, `Int` in the tally;
/// - moments of a scale's sum of units, at most 2¹⁶ (`StateSpace.maximumSum`): squares 2³¹ · 2³² = 2⁶³, and the largest
///   sum is 65,535, so below 2⁶³: `Int`;
/// - products of two items, each a code counted from the minimum, at most 200: 2³¹ · 40,000 < 2⁴⁷: `Int`;
/// - composite scores on the grid, at most 2²⁰: sum 2⁵¹, `Int`; sum of squares 2⁷¹, `Int128`;
/// - products of two scores on their grids: up to 2⁷¹; `ScoreGrid.productSumWidth` says which type they need.
///
/// Beyond 2³¹ rows Swift's checked arithmetic stops the program; it never gives a wrong number.
package enum SumWidth: Sendable, Hashable {
  case int64, int128

  package static let maximumRowCount = Int128(1) << 31

  /// - Parameter largestTerm: at most 2⁹⁵.
  package init(largestTerm: Int128) {
    self = Self.bound(largestTerm: largestTerm) <= Int128(Int64.max) ? .int64 : .int128
  }

  /// The largest value the sum can have.
  package static func bound(largestTerm: Int128) -> Int128 { maximumRowCount * largestTerm }
}
