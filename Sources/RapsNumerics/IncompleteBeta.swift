/// The regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 ≤ x ≤ 1.
///
/// The prefactor xᵃ(1 − x)ᵇ / B(a, b) times a continued fraction (Didonato and Morris 1992, "Algorithm 708", ACM TOMS 18,
/// 360–373), on the side of the mean where that converges fast; the other side by I_x(a, b) = 1 − I_{1−x}(b, a). The
/// prefactor is taken around the mode as in Loader 2000 ("Fast and accurate computation of binomial probabilities"),
/// because Γ's logarithms lose digits for large a and b.
///
/// NaN outside of the domain. Relative error below 10⁻¹² for a, b ≤ 10⁴ where the value is below ½ or so; above, the
/// complement has it. Complexity: O(√max(a, b)) steps.
package func regularizedIncompleteBeta(_ x: Double, a: Double, b: Double) -> Double {
  guard a > 0, b > 0, x >= 0, x <= 1 else { return .nan }
  if x == 0 || x == 1 { return x }
  let y = 1 - x
  if x > a / (a + b) {
    return 1 - BetaTail(x: y, complement: x, a: b, b: a).value
  }
  return BetaTail(x: x, complement: y, a: a, b: b).value
}

/// I_x(a, b) on the side where x is below the mean.
struct BetaTail {
  /// With `complement` = 1 − x given apart, so that it keeps its digits when x is near 1.
  let x: Double
  let complement: Double
  let a: Double
  let b: Double

  var value: Double { LibMath.exp(logPrefactor) * continuedFraction }

  /// ln of xᵃ(1 − x)ᵇ / B(a, b).
  private var logPrefactor: Double {
    let total = a + b
    // x (a + b) / a = 1 + u and (1 − x)(a + b) / b = 1 + v, where a u + b v = 0.
    let excess = (x * b).addingProduct(-a, complement)
    let deviance = Self.scaledLog(a, excess / a, x * total / a) + Self.scaledLog(b, -excess / b, complement * total / b)
    let remainder = stirlingRemainder(total) - stirlingRemainder(a) - stirlingRemainder(b)
    return deviance + remainder + 0.5 * LibMath.log(a * b / total / (2 * Double.pi))
  }

  /// `weight` · (ln(1 + u) − u); 1 + u is given apart for u near −1.
  private static func scaledLog(_ weight: Double, _ u: Double, _ onePlusU: Double) -> Double {
    weight * (abs(u) < 0.3 ? log1pMinusArgument(u) : LibMath.log(onePlusU) - u)
  }

  private static let mostSteps = 100_000

  /// What xᵃ(1 − x)ᵇ / B(a, b) is multiplied with.
  ///
  /// The even part of DLMF 8.17.22, as in `bfrac` of TOMS 708: it needs x only through `lambda`, which keeps its digits
  /// where x is near 1 and a is large; the plain fraction loses 1/(1 − x) of them.
  var continuedFraction: Double {
    // a − (a + b) x, how far x is below the mean
    let lambda = x > 0.5 ? (a + b) * complement - b : a - (a + b) * x
    let first = 1 + lambda
    let ratio = 1 + 1 / a
    var previousOfP = 1.0
    var sum = a + 1
    var (numerator, denominator) = (0.0, 1.0)
    var (nextNumerator, nextDenominator) = (1.0, first / ratio)
    var value = ratio / first
    for step in 1...Self.mostSteps {
      let n = Double(step)
      let t = n / a
      let w = n * (b - n) * x
      let e = a / sum
      let alpha = previousOfP * (previousOfP + b / a) * e * e * (w * x)
      let beta = n + w / sum + (t + 1) / (ratio + t + t) * (first + n * (complement + 1))
      previousOfP = t + 1
      sum += 2
      let newNumerator = alpha * numerator + beta * nextNumerator
      let newDenominator = alpha * denominator + beta * nextDenominator
      let newValue = newNumerator / newDenominator
      let change = abs(newValue - value)
      value = newValue
      // Rescaled, so that nothing overflows.
      (numerator, denominator) = (nextNumerator / newDenominator, nextDenominator / newDenominator)
      (nextNumerator, nextDenominator) = (value, 1)
      if change <= 1e-16 * value { break }
    }
    return value
  }
}
