import RapsNumerics
import RapsQuestionnaire

/// A difference between a unit and its reference on one scale, before any rounding (METHOD C1).
///
/// Δ = sign · J(ν_SD) · difference / SD, with SD that of the reference, J Hedges' correction for the degrees of freedom of
/// that SD, and the sign such that + is less favourable.
/// Source: Glass, McGaw and Smith 1981, "Meta-analysis in social research", ch. 5; Hedges 1981 (`hedgesCorrection`).
struct DifferenceEstimate: Sendable, Hashable {
  /// Unit less reference, in points.
  let difference: Double
  /// SD of the reference, in points; positive.
  let standardDeviation: Double
  /// Of the SD.
  let deviationDegreesOfFreedom: Double
  /// J.
  let correction: Double
  let risk: RiskDirection
  /// Of the difference; nil where no test is allowed (C2), or nothing varies.
  let error: SamplingError?
  /// True if SE is a known multiple of SD (two samples, pooled), so that both are wrong together.
  let isErrorProportional: Bool

  /// From here on a standardised difference matters (C3).
  static let leastRelevant = 0.2
  /// Up to this false discovery rate, too (C3).
  static let largestRelevantRate = 0.05

  /// - Returns: nil where the reference does not vary.
  init?(
    difference: Double, standardDeviation: Double, deviationDegreesOfFreedom: Double, risk: RiskDirection,
    error: SamplingError?, isErrorProportional: Bool = false
  ) {
    let correction = hedgesCorrection(degreesOfFreedom: deviationDegreesOfFreedom)
    guard standardDeviation > 0, difference.isFinite, correction.isFinite else { return nil }
    self.difference = difference
    self.standardDeviation = standardDeviation
    self.deviationDegreesOfFreedom = deviationDegreesOfFreedom
    self.correction = correction
    self.risk = risk
    self.error = error
    self.isErrorProportional = isErrorProportional
  }

  private var sign: Double { risk == .high ? 1 : -1 }

  /// A distance in points as a standardised one.
  func standardised(points: Double) -> Double { sign * correction * points / standardDeviation }

  /// Δ.
  var standardised: Double { standardised(points: difference) }

  /// Of Δ; nil where no test is allowed.
  var standardError: Double? { error.map { correction * $0.standardError / standardDeviation } }

  /// Two-sided, of no difference; NaN where no test is allowed: no member of a family then.
  var probability: Double {
    guard let error else { return .nan }
    return 2 * cumulativeProbability(-(difference / error.standardError).magnitude, error.degreesOfFreedom)
  }

  /// The 95 % interval of the true Δ, unadjusted (C3): with t = difference/SE, the noncentralities for which t is the
  /// 97.5th and the 2.5th percentile of the noncentral t distribution with the degrees of freedom of SD, times SE/SD.
  /// Exact where SE is a known multiple of SD (two samples, pooled). Else SE/SD is estimated too: the distances from t are
  /// stretched by t₀.₉₇₅/z₀.₉₇₅ with Welch's degrees of freedom of SE. So for an SD that is well known it is Welch's
  /// interval of the difference, divided by SD. Needs no correction: it is about the true difference.
  ///
  /// Rejected: the noncentral t with Welch's degrees of freedom, as if SD were as uncertain as SE. A norm's SD rests on
  /// thousands of people, its mean on tens of organisations: the interval of a true Δ of 0.8 with SE 0.06 came out twice
  /// as wide as it must be.
  ///
  /// Source: Steiger and Fouladi 1997 (`noncentralityInterval`); that SD enters with its own degrees of freedom and SE
  /// with each group's variance: Bonett 2008, Psychological Methods 13, 99–109.
  var interval: (lower: Double, upper: Double)? {
    guard let error else { return nil }
    let t = sign * difference / error.standardError
    let bounds = standardisedInterval(t: t, degreesOfFreedom: deviationDegreesOfFreedom)
    let stretch =
      isErrorProportional
      ? 1 : studentQuantile975(degreesOfFreedom: error.degreesOfFreedom) / NormalDistribution.quantile975
    let scale = error.standardError / standardDeviation
    return ((t - (t - bounds.lower) * stretch) * scale, (t + (bounds.upper - t) * stretch) * scale)
  }

  /// Where the true Δ lies, seen from here: masses of the levels under a t distribution around Δ with its standard error.
  ///
  /// - Parameter band: of Δ, in which a unit is as elsewhere.
  func masses(asElsewhere band: ClosedRange<Double>) -> [(name: ComparisonLevel, mass: Double)] {
    guard let error, let standardError else { return [] }
    let more = cumulativeProbability((band.lowerBound - standardised) / standardError, error.degreesOfFreedom)
    let less = cumulativeProbability((standardised - band.upperBound) / standardError, error.degreesOfFreedom)
    return [(.asElsewhere, max(0, 1 - more - less)), (.lessFavourable, less), (.moreFavourable, more)]
  }

  /// Where the estimate itself lies.
  func level(asElsewhere band: ClosedRange<Double>) -> ComparisonLevel {
    band.contains(standardised) ? .asElsewhere : standardised > 0 ? .lessFavourable : .moreFavourable
  }

  /// C3, but for what `q` is compared with: the size.
  var isLargeEnough: Bool { standardised.magnitude >= Self.leastRelevant }
}

private func cumulativeProbability(_ t: Double, _ degreesOfFreedom: Double) -> Double {
  degreesOfFreedom.isFinite
    ? StudentT(degreesOfFreedom: degreesOfFreedom).cumulativeProbability(t)
    : NormalDistribution.cumulativeProbability(t)
}
