/// The distribution of S = √(χ²/ν), χ² with ν degrees of freedom, as nodes and weights: E f(S) ≈ Σ weight · f(node).
///
/// The trapezoidal rule in u = ln s, where the density is
///
///     2 √(a/2π) e^{−δ(a)} exp(−a (e^{2u} − 1 − 2u)),   a = ν/2, δ Stirling's remainder.
///
/// It is analytic and falls off at both ends, so that the rule's error falls exponentially with the number of nodes
/// (Trefethen and Weideman 2014, "The exponentially convergent trapezoidal rule", SIAM Review 56, 385–458). For this
/// reason two dozen nodes do what the series of AS 243 needs hundreds of terms for. The weights are divided by their
/// sum, which spares δ(a); nodes with less than e⁻⁴⁰ of the largest weight are left out.
///
/// Complexity: about 24 nodes where ν ≥ 50 and `slope` is below √(2ν), growing as slope/√ν and, below ν = 50, as 1/ν.
struct ScaledChi {
  private(set) var nodes: [Double] = []
  private(set) var weights: [Double] = []

  private static let leastExponent = -40.0

  /// - Parameters:
  ///   - degreesOfFreedom: positive and finite.
  ///   - slope: the steepness of f(eᵘ) on a scale where Φ has 1; decides the distance between nodes.
  ///   - reach: the largest s near which the integrand counts, 1 or more.
  init(degreesOfFreedom: Double, slope: Double, reach: Double) {
    let half = degreesOfFreedom / 2
    // Chosen by trial over ν = 1…10⁶ and noncentralities 0…37: errors of a noncentral t probability below 10⁻¹³.
    let step = 0.75 / (2 * degreesOfFreedom * reach * reach + slope * slope + 25).squareRoot()
    add(half, at: 0)
    var u = step
    while add(half, at: u) { u += step }
    u = -step
    while add(half, at: u) { u -= step }
    let total = weights.reduce(0, +)
    for index in weights.indices { weights[index] /= total }
  }

  /// False, and nothing added, if the weight is negligible.
  @discardableResult
  private mutating func add(_ half: Double, at u: Double) -> Bool {
    let exponent = -half * exponentialRemainder(2 * u)
    guard exponent > Self.leastExponent else { return false }
    nodes.append(LibMath.exp(u))
    weights.append(LibMath.exp(exponent))
    return true
  }
}

/// eˣ − 1 − x without cancellation near 0. Relative error below 10⁻¹⁵.
func exponentialRemainder(_ x: Double) -> Double {
  guard abs(x) < 0.4 else { return LibMath.exp(x) - 1 - x }
  // The exponential series up to x¹³; what follows is below 10⁻¹⁵ of the sum.
  var series = 1 + x / 13
  for divisor in [12.0, 11, 10, 9, 8, 7, 6, 5, 4, 3] { series = 1 + series * x / divisor }
  return series * x * x / 2
}
