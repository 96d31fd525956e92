/// Wilson's score interval of a proportion.
///
/// With p the proportion, n the count and z the normal quantile of (1 + confidence)/2:
/// (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). The bound with the lesser magnitude is taken from the product of
/// the roots, so that 0 of n gives exactly 0, n of n exactly 1, and small bounds keep their digits.
///
/// Source: Wilson 1927, JASA 22, 209–212; no continuity correction.
/// - Parameters:
///   - proportion: 0…1.
///   - count: positive, any real number, as an effective sample size is; infinite gives the proportion itself.
///   - confidence: above 0, below 1.
/// - Returns: NaN outside of the domain.
package func wilsonInterval(
  proportion: Double, count: Double, confidence: Double = 0.95
) -> (lower: Double, upper: Double) {
  guard 0...1 ~= proportion, count > 0, confidence > 0, confidence < 1 else { return (.nan, .nan) }
  if count.isInfinite { return (proportion, proportion) }
  let z = NormalDistribution.quantile(0.5 + confidence / 2)
  let square = z * z / count
  let complement = 1 - proportion
  let margin = (square * (proportion * complement + square / 4)).squareRoot()
  let upper = (proportion + square / 2 + margin) / (1 + square)
  let upperComplement = (complement + square / 2 + margin) / (1 + square)
  let lower = proportion * proportion / ((1 + square) * upper)
  let lowerComplement = complement * complement / ((1 + square) * upperComplement)
  return (proportion < 0.5 ? lower : 1 - upperComplement, proportion < 0.5 ? upper : 1 - lowerComplement)
}

/// The size of a sample from an infinite population that tells as much as `count` of `populationCount` do:
/// n(N − 1)/(N − n); infinite if everyone is in the sample, NaN if the sample is larger than the population.
package func effectiveSampleSize(count: Double, populationCount: Double) -> Double {
  guard count > 0, count <= populationCount else { return .nan }
  return count == populationCount ? .infinity : count * (populationCount - 1) / (populationCount - count)
}
