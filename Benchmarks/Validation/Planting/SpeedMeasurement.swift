import RapsAnalysis
import RapsNorms
import RapsNumerics

/// How long comparison, drivers and matrices take for an organisation of many groups.
package enum SpeedMeasurement {
  /// - Returns: the shortest of several runs, without and with a norm.
  package static func analysis(groupCount: Int, runs: Int = 7) -> (withoutNorm: Duration, withNorm: Duration) {
    let design = SurveyDesign(factorCount: 21, outcomeCount: 6, personalCount: 2)
    var random = SeededRandom(seed: 1)
    let planted = PlantedOrganisation(
      design, correlations: design.equalCorrelations(0.3), groupSizes: Array(repeating: 40, count: groupCount),
      shifts: (0..<groupCount).map { _ in (0..<design.scaleCount).map { _ in 0.2 * random.normal() } })
    let released = planted.released(planted.tally(using: &random), isExact: false)
    let norm = FullRun.typicalNorm.draw(design, using: &random)
    func shortest(_ norm: NormGroup?) -> Duration {
      let clock = ContinuousClock()
      return (0..<runs).map { _ in clock.measure { _ = released.analysis(norm: norm) } }.min() ?? .zero
    }
    return (shortest(nil), shortest(norm))
  }
}
