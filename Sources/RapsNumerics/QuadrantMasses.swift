/// How the mass of a bivariate normal distribution is shared out over the four quadrants around a cut point.
///
/// The first word is X's side, the second Y's. What lies on a cut counts as above it.
package struct QuadrantMasses: Sendable, Hashable {
  /// All 0…1, sum 1.
  package let belowBelow: Double
  package let belowAbove: Double
  package let aboveBelow: Double
  package let aboveAbove: Double

  /// From the masses of the margins and of one quadrant; the others by subtraction, absolute error below 10⁻¹⁴.
  fileprivate init(belowX: Double, belowY: Double, both: Double) {
    belowBelow = both
    belowAbove = Self.withoutSign(belowX - both)
    aboveBelow = Self.withoutSign(belowY - both)
    aboveAbove = Self.withoutSign(1 - belowX - belowY + both)
  }

  /// 0 where rounding left less; NaN stays, which `max` may drop.
  private static func withoutSign(_ mass: Double) -> Double { mass < 0 ? 0 : mass }
}

/// The four quadrant masses of a bivariate normal distribution around (`cutX`, `cutY`).
///
/// By `bivariateNormalMass` of the standardised cut point.
/// - Parameters:
///   - sdX: 0 or more; 0 puts all mass at `meanX`.
///   - sdY: 0 or more; 0 puts all mass at `meanY`.
///   - correlation: not looked at where a standard deviation is 0; else moved into −1…1, which rounding may have left.
/// - Returns: NaN in all four if an argument that counts is NaN, infinite or a negative standard deviation.
package func quadrantMasses(
  meanX: Double, meanY: Double, sdX: Double, sdY: Double, correlation: Double, cutX: Double, cutY: Double
) -> QuadrantMasses {
  let isInDomain = [meanX, meanY, sdX, sdY, cutX, cutY].allSatisfy(\.isFinite) && sdX >= 0 && sdY >= 0
  guard isInDomain else { return QuadrantMasses(belowX: .nan, belowY: .nan, both: .nan) }
  let x = standardized(cut: cutX, mean: meanX, standardDeviation: sdX)
  let y = standardized(cut: cutY, mean: meanY, standardDeviation: sdY)
  let isDegenerate = sdX == 0 || sdY == 0
  let both = bivariateNormalMass(
    below: x, y: y, correlation: isDegenerate ? 0 : correlation.isNaN ? .nan : min(max(correlation, -1), 1))
  return QuadrantMasses(
    belowX: NormalDistribution.cumulativeProbability(x), belowY: NormalDistribution.cumulativeProbability(y),
    both: both)
}

/// The cut in standard deviations from the mean; without spread ±∞, −∞ for a mean on the cut.
private func standardized(cut: Double, mean: Double, standardDeviation: Double) -> Double {
  if standardDeviation == 0 { return mean < cut ? .infinity : -.infinity }
  return (cut - mean) / standardDeviation
}
