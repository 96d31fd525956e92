import RapsDisclosure
import RapsResults
import RapsScoring

/// Count, mean and spread of one unit's scores on one scale, in points of the scale, exactly (METHOD D1).
///
/// Without the finite population correction: that belongs to the descriptive interval only (D2).
struct UnitScores: Sendable, Hashable {
  let count: Int
  let mean: Double
  /// Σ(x − mean)²
  let squaredDeviations: Double

  init(count: Int, mean: Double, squaredDeviations: Double) {
    self.count = count
    self.mean = mean
    self.squaredDeviations = squaredDeviations
  }

  /// Nil if nobody has a score.
  init?(_ moments: [ScoreMoments], plan: ScoringPlan.ScalePlan) {
    guard let sample = SampleMoments(moments, unitsPerItem: plan.space.unitsPerItem) else { return nil }
    let span = Double(plan.axis.span)
    self.init(
      count: sample.count, mean: Double(plan.axis.offset) + span * sample.mean.value,
      squaredDeviations: span * span * sample.squaredDeviations)
  }

  /// With n − 1; nil for fewer than two.
  var variance: Double? { count > 1 ? squaredDeviations / Double(count - 1) : nil }

  /// Of the mean; nil where there is no variance or it is 0.
  var samplingError: SamplingError? {
    guard let variance, variance > 0 else { return nil }
    return SamplingError(variance: variance / Double(count), degreesOfFreedom: Double(count - 1))
  }
}

/// The variance of an estimate, and how well that variance is known.
struct SamplingError: Sendable, Hashable {
  let variance: Double
  /// Positive; infinite if the variance is known.
  let degreesOfFreedom: Double

  var standardError: Double { variance.squareRoot() }

  /// Of a sum or difference of independent estimates. Degrees of freedom: ν = (Σvᵢ)² / Σ(vᵢ²/νᵢ).
  ///
  /// Source: Satterthwaite 1946, Biometrics Bulletin 2, 110–114; Welch 1947, Biometrika 34, 28–35.
  init?(sumOf errors: [SamplingError]) {
    let total = errors.reduce(0) { $0 + $1.variance }
    guard total > 0 else { return nil }
    let uncertainty = errors.reduce(0) { $0 + $1.variance * $1.variance / $1.degreesOfFreedom }
    self.init(variance: total, degreesOfFreedom: uncertainty > 0 ? total * total / uncertainty : .infinity)
  }

  init(variance: Double, degreesOfFreedom: Double) {
    self.variance = variance
    self.degreesOfFreedom = degreesOfFreedom
  }
}
