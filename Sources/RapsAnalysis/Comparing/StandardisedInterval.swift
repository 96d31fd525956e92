import RapsNumerics

/// The 95 % interval of a noncentrality, as `noncentralityInterval`, to 10⁻⁴: quick enough for thousands of groups.
///
/// P(T ≤ t; δ) = P(t S − Z ≥ δ) with S = √(χ²/ν), so the bounds are percentiles of W = t S − Z, whose cumulants are
/// those of S times powers of t, and 1 more for the variance. The third-order expansion of Cornish and Fisher from them
/// is off by less than 10⁻⁴ where ν ≥ 9 and |t| ≤ 0.4 ν, |t| ≤ 25; elsewhere the exact search is used.
///
/// Source: Cornish and Fisher 1937, Revue de l'Institut international de statistique 5, 307–320; moments of χ as in
/// Johnson, Kotz and Balakrishnan 1994, "Continuous univariate distributions" 1, (18.14).
func standardisedInterval(t: Double, degreesOfFreedom: Double) -> (lower: Double, upper: Double) {
  guard degreesOfFreedom >= 9, degreesOfFreedom.isFinite, t.magnitude <= min(0.4 * degreesOfFreedom, 25) else {
    return noncentralityInterval(t: t, degreesOfFreedom: degreesOfFreedom)
  }
  let expansion = NoncentralityExpansion(t: t, degreesOfFreedom: degreesOfFreedom)
  return (expansion.percentile(-normal975), expansion.percentile(normal975))
}

/// Φ⁻¹(0.975)
private let normal975 = 1.959_963_984_540_054

/// W = t S − Z by its first five cumulants.
private struct NoncentralityExpansion {
  let mean: Double
  let deviation: Double
  /// Standardised cumulants: skewness, excess, and the fifth.
  let third: Double
  let fourth: Double
  let fifth: Double

  init(t: Double, degreesOfFreedom nu: Double) {
    // E S = √(2/ν) Γ((ν + 1)/2) / Γ(ν/2), of Hedges' J at ν + 1; E S² = 1, E Sʳ⁺² = E Sʳ (ν + r)/ν.
    let a = hedgesCorrection(degreesOfFreedom: nu + 1) * ((nu + 1) / nu).squareRoot()
    let moment3 = a * (nu + 1) / nu
    let moment4 = (nu + 2) / nu
    let moment5 = moment3 * (nu + 3) / nu
    let square = a * a
    let cumulant3 = moment3 - 3 * a + 2 * a * square
    let cumulant4 = moment4 - 4 * moment3 * a - 3 + 12 * square - 6 * square * square
    let cumulant5 =
      moment5 - 5 * moment4 * a - 10 * moment3 + 20 * moment3 * square + 30 * a - 60 * a * square
      + 24 * a * square * square
    let variance = 1 + t * t * (1 - square)
    mean = t * a
    deviation = variance.squareRoot()
    let slope = t / deviation
    third = slope * slope * slope * cumulant3
    fourth = slope * slope * slope * slope * cumulant4
    fifth = slope * slope * slope * slope * slope * cumulant5
  }

  func percentile(_ z: Double) -> Double {
    let square = z * z
    let quartic = square * square
    var w = z + (square - 1) * third / 6
    w += z * (square - 3) * fourth / 24 - z * (2 * square - 5) * third * third / 36
    w += (quartic - 6 * square + 3) * fifth / 120 - (quartic - 5 * square + 2) * third * fourth / 24
    w += (12 * quartic - 53 * square + 17) * third * third * third / 324
    return mean + deviation * w
  }
}
