/// The quantile of type 7 (Hyndman and Fan 1996, the default of R) of values of which each stands for several.
///
/// With x the sorted values (0-based) and h = (n − 1) · probability: x⌊h⌋ + (h − ⌊h⌋)(x⌊h⌋₊₁ − x⌊h⌋).
///
/// Complexity: linear in the number of values.
/// - Parameters:
///   - probability: 0…1.
///   - values: ascending.
///   - counts: parallel to `values`, none negative.
/// - Returns: nil if there is nothing, or the probability is outside of its range.
package func histogramQuantile(_ probability: Double, values: [Double], counts: [Int]) -> Double? {
  precondition(values.count == counts.count)
  let total = counts.reduce(0, +)
  guard total > 0, 0...1 ~= probability else { return nil }
  let position = Double(total - 1) * probability
  let rank = Int(position.rounded(.down))
  let fraction = position - Double(rank)
  var seen = 0
  var lower: Double?
  for (value, count) in zip(values, counts) where count > 0 {
    seen += count
    if let lower { return lower + fraction * (value - lower) }
    if seen > rank + 1 || (seen > rank && fraction == 0) { return value }
    if seen == rank + 1 { lower = value }
  }
  return lower
}
