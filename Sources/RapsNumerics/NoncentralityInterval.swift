/// The confidence interval of the noncentrality δ of which `t` was observed.
///
/// The lower bound has P(T ≥ t) = (1 − confidence)/2, the upper one P(T ≤ t) = (1 − confidence)/2; divided by √n (√(n₁n₂/(n₁ +
/// n₂)) for two groups) they are the interval of a standardised difference.
///
/// The distribution of S does not depend on δ, so one set of nodes serves all steps of both searches. Newton's method on
/// Φ⁻¹(P), which is nearly a straight line in δ, from the normal approximation of Johnson and Welch; three or four steps,
/// fenced by bisection. Absolute error below 10⁻¹⁰ · max(1, |δ|).
///
/// Source: Steiger and Fouladi 1997, "Noncentrality interval estimation", in Harlow et al., "What if there were no
/// significance tests?", 221–257; as MBESS::conf.limits.nct (Kelley 2007, JSS 20(8)). Start: Johnson and Welch 1940,
/// Biometrika 31, 362–389.
/// - Parameters:
///   - t: finite.
///   - degreesOfFreedom: above 0; infinite gives t ± z.
///   - confidence: above 0, below 1.
/// - Returns: NaN outside of the domain.
package func noncentralityInterval(
  t: Double, degreesOfFreedom: Double, confidence: Double = 0.95
) -> (lower: Double, upper: Double) {
  guard t.isFinite, degreesOfFreedom > 0, confidence > 0, confidence < 1 else { return (.nan, .nan) }
  let z = NormalDistribution.quantile(0.5 + confidence / 2)
  if t == 0 || degreesOfFreedom.isInfinite { return (t - z, t + z) }
  if t < 0 {
    let mirrored = noncentralityInterval(t: -t, degreesOfFreedom: degreesOfFreedom, confidence: confidence)
    return (-mirrored.upper, -mirrored.lower)
  }
  let limit = NoncentralT.limit(degreesOfFreedom)
  if t > limit {
    let scaled = noncentralityInterval(t: limit, degreesOfFreedom: degreesOfFreedom, confidence: confidence)
    return (scaled.lower * (t / limit), scaled.upper * (t / limit))
  }
  let centre = t * (1 - 1 / (4 * max(1, degreesOfFreedom)))
  let spread = (1 + t * t / (2 * degreesOfFreedom)).squareRoot()
  let guesses = [centre - z * spread, centre + z * spread]
  let chi = NoncentralT.chi(degreesOfFreedom, t, noncentralities: guesses)
  let search = NoncentralitySearch(t: t, chi: chi, spread: spread)
  return (search.noncentrality(at: z, from: guesses[0]), search.noncentrality(at: -z, from: guesses[1]))
}

/// Finds the δ with P(T ≤ t; δ) = Φ(`score`).
private struct NoncentralitySearch {
  /// t times the nodes of S.
  let positions: [Double]
  let weights: [Double]
  let spread: Double

  private static let mostSteps = 200

  init(t: Double, chi: ScaledChi, spread: Double) {
    positions = chi.nodes.map { t * $0 }
    weights = chi.weights
    self.spread = spread
  }

  /// Φ⁻¹(P(T ≤ t; δ)) and its derivative by δ, which is negative.
  private func score(_ noncentrality: Double) -> (value: Double, derivative: Double) {
    var probability = 0.0
    var density = 0.0
    for index in positions.indices {
      let z = positions[index] - noncentrality
      probability += weights[index] * NormalDistribution.cumulativeProbability(z)
      density += weights[index] * LibMath.exp(-0.5 * z * z)
    }
    let value = NormalDistribution.quantile(min(probability, 1))
    // Both densities without their common 1/√2π.
    return (value, -density / LibMath.exp(-0.5 * value * value))
  }

  func noncentrality(at target: Double, from guess: Double) -> Double {
    var noncentrality = guess
    var (low, high) = (-Double.infinity, Double.infinity)
    var stride = spread
    for _ in 0..<Self.mostSteps {
      let (value, derivative) = score(noncentrality)
      if value > target { low = noncentrality } else { high = noncentrality }
      var next = noncentrality - (value - target) / derivative
      if !(next >= low && next <= high) {
        // Out of the fence, or no number because the probability is 0 or 1 there.
        stride *= 2
        next = low.isInfinite ? high - stride : high.isInfinite ? low + stride : (low + high) / 2
      }
      let change = abs(next - noncentrality)
      noncentrality = next
      // Newton's error after this step is of the order of the square of the step.
      if change <= 1e-6 * max(1, abs(next)) { break }
    }
    return noncentrality
  }
}
