/// The noncentral t distribution: T = (Z + δ) / S with Z standard normal and S² an independent χ²/ν.
///
/// P(T ≤ t) = E Φ(t S − δ), a mean over the distribution of S that `ScaledChi` takes with positive weights only.
///
/// Absolute error below 10⁻¹², for ν from 1 up without limit and |δ| ≤ 37 (and for larger δ where ν is larger). Rejected:
/// AS 243 (Lenth 1989, Applied Statistics 38, 185–189), whose series starts at e^{−δ²/2}, underflows above |δ| = 37.62,
/// needs some hundred terms at δ = 20 and loses digits in the difference of its two halves.
///
/// Source: Johnson, Kotz and Balakrishnan 1995, "Continuous univariate distributions" 2, chapter 31.
/// Complexity: of the number of nodes, see `ScaledChi`; some 26 normal probabilities for ν ≥ 50 and |δ| ≤ √(2ν).
package struct NoncentralT: Sendable, Hashable {
  package let degreesOfFreedom: Double
  package let noncentrality: Double

  /// - Parameters:
  ///   - degreesOfFreedom: positive; infinite makes it the normal distribution around δ.
  ///   - noncentrality: δ, finite.
  package init(degreesOfFreedom: Double, noncentrality: Double) {
    precondition(degreesOfFreedom > 0 && noncentrality.isFinite)
    self.degreesOfFreedom = degreesOfFreedom
    self.noncentrality = noncentrality
  }

  /// P(T ≤ t); NaN where t is.
  package func cumulativeProbability(_ t: Double) -> Double {
    if t.isNaN { return .nan }
    if t.isInfinite { return t < 0 ? 0 : 1 }
    let limit = Self.limit(degreesOfFreedom)
    if abs(noncentrality) > limit {
      let scale = limit / abs(noncentrality)
      let smaller = Self(degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality * scale)
      return smaller.cumulativeProbability(t * scale)
    }
    if degreesOfFreedom.isInfinite || t == 0 {
      return NormalDistribution.cumulativeProbability(t - noncentrality)
    }
    let chi = Self.chi(degreesOfFreedom, t, noncentralities: [noncentrality])
    var probability = 0.0
    for (node, weight) in zip(chi.nodes, chi.weights) {
      probability += weight * NormalDistribution.cumulativeProbability(t * node - noncentrality)
    }
    return min(probability, 1)
  }

  /// The δ above which Z counts for less than 10⁻⁶ of it: T is then δ/S, a matter of t/δ alone, and both are scaled down,
  /// lest absurd data ask for millions of nodes.
  static func limit(_ degreesOfFreedom: Double) -> Double {
    3_000 * max(1, 10 / degreesOfFreedom) * (2 * degreesOfFreedom).squareRoot()
  }

  /// Nodes dense enough for Φ(t s − δ) with each of these δ.
  static func chi(_ degreesOfFreedom: Double, _ t: Double, noncentralities: [Double]) -> ScaledChi {
    var reach = 1.0
    var slope = 0.0
    for noncentrality in noncentralities {
      // Where ν (s²/2 − ln s) + (t s − δ)²/2 is least: near there the integrand has its mass.
      let curvature = degreesOfFreedom + t * t
      let product = t * noncentrality
      let mode = (product + (product * product + 4 * degreesOfFreedom * curvature).squareRoot()) / (2 * curvature)
      reach = max(reach, mode)
      // Φ's own width is that of t s − δ in 1; beyond 6 it no longer changes.
      slope = max(slope, min(abs(t) * max(1, mode), abs(noncentrality) + 6))
    }
    return ScaledChi(degreesOfFreedom: degreesOfFreedom, slope: slope, reach: reach)
  }
}
