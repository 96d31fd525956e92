/// The standard normal distribution.
package enum NormalDistribution {
  /// P(Z ≤ z). Relative error below 10⁻¹² while the result is a normal number. By the library's erfc.
  package static func cumulativeProbability(_ z: Double) -> Double {
    0.5 * LibMath.erfc(-z * 0.5.squareRoot())
  }

  /// The z with P(Z ≤ z) = `probability`; −∞ at 0, ∞ at 1, NaN outside.
  ///
  /// Source: Wichura 1988, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37,
  /// routine PPND16, accurate to about 1 part in 10¹⁶.
  package static func quantile(_ probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    let q = probability - 0.5
    if abs(q) <= 0.425 {
      let r = 0.180625 - q * q
      return q * ratio(central, r)
    }
    let tail = q < 0 ? probability : 1 - probability
    guard tail > 0 else { return q < 0 ? -.infinity : .infinity }
    let r = (-LibMath.log(tail)).squareRoot()
    let magnitude = r <= 5 ? ratio(middle, r - 1.6) : ratio(far, r - 5)
    return q < 0 ? -magnitude : magnitude
  }

  /// `quantile` of each, bit for bit. Six in seven are central: their polynomials are taken side by side, which halves
  /// the time, and only the others one by one.
  package static func quantiles(_ probabilities: SIMD8<Double>) -> SIMD8<Double> {
    let q = probabilities - SIMD8(repeating: 0.5)
    let r = SIMD8(repeating: 0.180625) - q * q
    let (numerator, denominator) = central
    var result = q * (polynomial(numerator, r) / polynomial(denominator, r))
    for lane in 0..<SIMD8<Double>.scalarCount where !(abs(q[lane]) <= 0.425) {
      result[lane] = quantile(probabilities[lane])
    }
    return result
  }

  /// `quantile(0.975)`.
  package static let quantile975 = quantile(0.975)

  /// Vectors of constants, which need no memory: from arrays a quantile took a third longer, and tens of thousands of
  /// random numbers are made of quantiles.
  private typealias Coefficients = (numerator: SIMD8<Double>, denominator: SIMD8<Double>)

  @inline(__always) private static func ratio(_ coefficients: Coefficients, _ r: Double) -> Double {
    polynomial(coefficients.numerator, r) / polynomial(coefficients.denominator, r)
  }

  /// Horner's rule; the highest power first.
  @inline(__always) private static func polynomial(_ coefficients: SIMD8<Double>, _ r: Double) -> Double {
    var value = coefficients[0]
    for power in 1..<8 { value = value * r + coefficients[power] }
    return value
  }

  @inline(__always) private static func polynomial(
    _ coefficients: SIMD8<Double>, _ r: SIMD8<Double>
  ) -> SIMD8<Double> {
    var value = SIMD8(repeating: coefficients[0])
    for power in 1..<8 { value = value * r + SIMD8(repeating: coefficients[power]) }
    return value
  }

  @inline(__always) private static var central: Coefficients {
    (
      SIMD8(
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
        1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0),
      SIMD8(
        5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
        5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1)
    )
  }

  @inline(__always) private static var middle: Coefficients {
    (
      SIMD8(
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
        3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0),
      SIMD8(
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1)
    )
  }

  @inline(__always) private static var far: Coefficients {
    (
      SIMD8(
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0),
      SIMD8(
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
        1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1)
    )
  }
}
