import RapsDisclosure
import RapsNorms
import RapsResponses
import RapsResults
import RapsScoring
import RapsNumerics
import RapsQuestionnaire
import Testing

@testable import RapsAnalysis

/// Truths are planted in normal scores; the bounds are 4 standard errors of 2,000 trials around 95 %.
@Suite("Intervals hold the planted truth") struct CoverageTests {
  private static let trials = 2_000
  private static let bounds = 0.9305...0.9695

  private func scores(_ count: Int, mean: Double, deviation: Double, _ random: inout SeededRandom) -> UnitScores {
    let values = (0..<count).map { _ in mean + deviation * random.normal() }
    let average = values.reduce(0, +) / Double(count)
    return UnitScores(
      count: count, mean: average, squaredDeviations: values.reduce(0) { $0 + ($1 - average) * ($1 - average) })
  }

  private func coverage(
    seed: UInt64, _ trial: (inout SeededRandom) -> (interval: (lower: Double, upper: Double)?, truth: Double)
  ) -> Double {
    var random = SeededRandom(seed: seed)
    var held = 0
    for _ in 0..<Self.trials {
      let (interval, truth) = trial(&random)
      if let interval, interval.lower <= truth, truth <= interval.upper { held += 1 }
    }
    return Double(held) / Double(Self.trials)
  }

  @Test("A group against the rest, two samples", arguments: [(12, 0.0), (12, 0.8), (40, -0.5)])
  func groupAgainstRest(count: Int, effect: Double) {
    let covered = coverage(seed: UInt64(count)) { random in
      let unit = scores(count, mean: 50 + 20 * effect, deviation: 20, &random)
      let rest = scores(60, mean: 50, deviation: 20, &random)
      let freedom = Double(unit.count + rest.count - 2)
      let variance = (unit.squaredDeviations + rest.squaredDeviations) / freedom
      let estimate = DifferenceEstimate(
        difference: unit.mean - rest.mean, standardDeviation: variance.squareRoot(),
        deviationDegreesOfFreedom: freedom, risk: .high,
        error: SamplingError(variance: variance * (1 / Double(count) + 1 / 60), degreesOfFreedom: freedom))
      return (estimate?.interval, effect)
    }
    #expect(Self.bounds.contains(covered), "\(covered)")
  }

  /// The norm's mean is that of 20 organisations with an SD of 5 points between them, its SD that of 8,000 people.
  @Test("A unit against a norm", arguments: [(15, 0.0, 20.0), (15, 0.5, 14), (80, -0.4, 20), (400, 0.2, 20)])
  func unitAgainstNorm(count: Int, effect: Double, deviation: Double) {
    let total = (20.0 * 20 + 25).squareRoot()
    let covered = coverage(seed: UInt64(count)) { random in
      let unit = scores(count, mean: 50 + total * effect, deviation: deviation, &random)
      let organisations = scores(20, mean: 50, deviation: 5, &random)
      let norm = SampleNorm.figures(
        count: 8_000, organisations: 20, effective: 20, mean: organisations.mean, deviation: total,
        tau: (organisations.variance ?? 0).squareRoot())
      let errors = [unit.samplingError, norm.samplingError].compactMap { $0 }
      let estimate = DifferenceEstimate(
        difference: unit.mean - norm.mean, standardDeviation: norm.standardDeviation,
        deviationDegreesOfFreedom: 7_999, risk: .high, error: SamplingError(sumOf: errors))
      return (estimate?.interval, effect)
    }
    #expect(Self.bounds.contains(covered), "\(covered)")
  }

  @Test("Two waves, by the SD of the first", arguments: [(30, 0.0, 1.0), (60, 0.4, 1.2), (200, -0.6, 0.9)])
  func waves(count: Int, effect: Double, ratio: Double) {
    let covered = coverage(seed: UInt64(count)) { random in
      let before = scores(count, mean: 50, deviation: 20, &random)
      let after = scores(count + 10, mean: 50 + 20 * effect, deviation: 20 * ratio, &random)
      let errors = [before.samplingError, after.samplingError].compactMap { $0 }
      let estimate = DifferenceEstimate(
        difference: after.mean - before.mean, standardDeviation: (before.variance ?? 0).squareRoot(),
        deviationDegreesOfFreedom: Double(count - 1), risk: .high, error: SamplingError(sumOf: errors))
      return (estimate?.interval, effect)
    }
    #expect(Self.bounds.contains(covered), "\(covered)")
  }

  /// 40 comparisons in which nothing is the matter: seldom is any of them called relevant.
  @Test func nothingIsRelevantWhereNothingDiffers() {
    var random = SeededRandom(seed: 99)
    var alarms = 0
    for _ in 0..<200 {
      let estimates = (0..<40).compactMap { _ -> DifferenceEstimate? in
        let unit = scores(25, mean: 50, deviation: 20, &random)
        return DifferenceEstimate(
          difference: unit.mean - 50, standardDeviation: 20, deviationDegreesOfFreedom: 9_999, risk: .low,
          error: unit.samplingError)
      }
      let q = benjaminiHochberg(estimates.map(\.probability))
      if zip(estimates, q).contains(where: { isRelevant($0, q: $1) }) { alarms += 1 }
    }
    // 5 % of 200 families, and 4 standard errors.
    #expect(alarms <= 22)
  }
}
