/// What a standardised difference is multiplied with, so that its expectation is the population's:
/// J(ν) = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)).
///
/// The exact form, not 1 − 3/(4ν − 1). Relative error below 10⁻¹³.
///
/// Source: Hedges 1981, "Distribution theory for Glass's estimator of effect size", J. of Educational Statistics 6,
/// 107–128, (6e).
/// - Parameter degreesOfFreedom: of the standard deviation that divides; infinite gives 1.
/// - Returns: NaN for ν ≤ 1, where the expectation does not exist.
package func hedgesCorrection(degreesOfFreedom: Double) -> Double {
  guard degreesOfFreedom > 1 else { return .nan }
  if degreesOfFreedom.isInfinite { return 1 }
  let z = (degreesOfFreedom - 1) / 2
  return LibMath.exp(logGammaRatio(z, step: 0.5) - 0.5 * LibMath.log(degreesOfFreedom / 2))
}
