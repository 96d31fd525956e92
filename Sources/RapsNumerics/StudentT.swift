/// Student's t distribution with any positive number of degrees of freedom.
///
/// Through the regularised incomplete beta function (Abramowitz and Stegun 26.7.1): P(T > t) = ½ I_x(ν/2, ½) with
/// x = ν / (ν + t²). Relative error below 10⁻¹² of the smaller tail, for ν from 1 to 10⁶ and tails down to 10⁻³⁰⁰.
package struct StudentT: Sendable, Hashable {
  package let degreesOfFreedom: Double

  /// - Precondition: `degreesOfFreedom` is positive and finite.
  package init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite)
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(T ≤ t).
  package func cumulativeProbability(_ t: Double) -> Double {
    if t.isNaN { return .nan }
    if t < 0 { return upperTail(-t) }
    let tail = upperTail(t)
    return tail < 0.25 ? 1 - tail : 0.5 + central(t)
  }

  /// The t with P(T ≤ t) = `probability`; −∞ at 0, ∞ at 1, NaN outside.
  ///
  /// Newton's method on the logarithm of t and of the tail beyond it (of the probability between 0 and t, where the tail
  /// is above ¼), both nearly straight lines there. Relative error below 10⁻¹² of t.
  package func quantile(_ probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    if probability == 0.5 { return 0 }
    let tail = min(probability, 1 - probability)
    guard tail > 0 else { return probability == 0 ? -.infinity : .infinity }
    let magnitude = tail > 0.25 ? solve(0.5 - tail, central, slope: 1) : solve(tail, upperTail, slope: -1)
    return probability < 0.5 ? -magnitude : magnitude
  }

  /// The positive t at which a monotone probability has that value; `slope` is the sign of its derivative.
  private func solve(_ target: Double, _ probability: (Double) -> Double, slope: Double) -> Double {
    var t = firstGuess(target, slope)
    for _ in 0..<200 {
      let value = probability(t)
      guard value > 0 else {
        t *= slope < 0 ? 0.5 : 2
        continue
      }
      let elasticity = slope * LibMath.exp(LibMath.log(t) + logDensity(t) - LibMath.log(value))
      let step = LibMath.log(target / value) / elasticity
      let next = t * LibMath.exp(min(max(step, -40), 40))
      if abs(next - t) <= 2 * t.ulp { return next }
      t = next
    }
    return t
  }

  private func firstGuess(_ target: Double, _ slope: Double) -> Double {
    guard slope < 0 else { return target / density(0) }
    // The normal quantile is too small a guess in the tail, from where Newton's steps on a concave curve are safe. Where
    // the two are near each other, the first terms of an expansion save half the steps (Abramowitz and Stegun 26.7.5).
    let z = -NormalDistribution.quantile(target)
    guard degreesOfFreedom >= 10, target > 1e-4 else { return z }
    let (square, reciprocal) = (z * z, 1 / degreesOfFreedom)
    let first = (square + 1) * z / 4
    let second = ((5 * square + 16) * square + 3) * z / 96
    let third = (((3 * square + 19) * square + 17) * square - 15) * z / 384
    return z + reciprocal * (first + reciprocal * (second + reciprocal * third))
  }

  /// ln of the density's height at 0: Γ((ν + 1)/2) / (Γ(ν/2) √(νπ)).
  private var logHeight: Double {
    logGammaRatio(degreesOfFreedom / 2, step: 0.5) - 0.5 * LibMath.log(degreesOfFreedom * Double.pi)
  }

  package func density(_ t: Double) -> Double { LibMath.exp(logDensity(t)) }

  private func logDensity(_ t: Double) -> Double {
    logHeight + (degreesOfFreedom + 1) / 2 * logCosineSquare(t)
  }

  /// ln(ν / (ν + t²)), also where t² overflows.
  private func logCosineSquare(_ t: Double) -> Double {
    let ratio = t / degreesOfFreedom.squareRoot()
    if abs(ratio) < 1 { return -LibMath.log1p(t * t / degreesOfFreedom) }
    return -2 * LibMath.log(abs(ratio)) - LibMath.log1p(1 / (ratio * ratio))
  }

  /// P(T > t) for t ≥ 0.
  private func upperTail(_ t: Double) -> Double {
    if t.isInfinite { return 0 }
    let a = degreesOfFreedom / 2
    let square = t * t / degreesOfFreedom
    if square * a < 1 { return 0.5 - central(t) }
    // ½ xᵃ(1 − x)^½ / B(a, ½), with B(a, ½) = Γ(a) √π / Γ(a + ½).
    let x = square.isFinite ? 1 / (1 + square) : 0
    let logSine = -0.5 * LibMath.log1p(1 / square)
    let logPrefactor =
      a * logCosineSquare(t) + logSine + logGammaRatio(a, step: 0.5) - 0.5 * LibMath.log(Double.pi)
    let fraction = BetaTail(x: x, complement: square.isFinite ? square * x : 1, a: a, b: 0.5).continuedFraction
    return 0.5 * LibMath.exp(logPrefactor) * fraction
  }

  /// P(0 < T < t) for moderate t ≥ 0.
  ///
  /// ½ I_y(½, ν/2) with y = t² / (ν + t²), as t · density(t) times a continued fraction, so that it is as accurate for
  /// the smallest t.
  private func central(_ t: Double) -> Double {
    let square = t * t / degreesOfFreedom
    let a = degreesOfFreedom / 2
    if square * a >= 1 { return 0.5 - upperTail(t) }
    let y = square / (1 + square)
    // ½ y^½(1 − y)ᵃ / B(½, a) = ½ t · density(t)
    return 0.5 * t * density(t) * BetaTail(x: y, complement: 1 / (1 + square), a: 0.5, b: a).continuedFraction
  }
}
