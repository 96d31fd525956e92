import RapsNumerics
import RapsQuestionnaire
import RapsScoring

/// How strongly each factor goes with the outcomes, exactly, with what chance may have done (METHOD P1).
struct DriverEstimates: Sendable {
  /// Indexes into `Questionnaire.scales`.
  let factors: [Int]
  let outcomes: [Int]
  let omittedFactors: [Int]
  let respondentCount: Int
  let isOwn: Bool
  let shares: FactorShares
  /// Per outcome and factor.
  let runsOtherWay: [[Bool]]
  /// Mean share of each factor over the outcomes.
  let together: [Double]
  /// Per outcome, then for the outcomes together: expected share of a factor without any tie. Nil for a norm.
  let nullShares: [Double]?
  /// Nil for a norm, which tells no errors.
  let errors: DriverErrors?

  /// Enough people that weights mean anything: 200, and 15 per factor (METHOD P1).
  static func requiredCount(factorCount: Int) -> Int { max(leastRespondents, leastPerFactor * factorCount) }
  static let leastRespondents = 200
  static let leastPerFactor = 15

  /// From the organisation's own answers; nil if they are too few.
  init?(own sums: CrossProducts, questionnaire: Questionnaire) {
    let selection = FactorSelection(sums, questionnaire: questionnaire)
    guard selection.factors.count >= 2, !selection.outcomes.isEmpty else { return nil }
    let correlations = ScoreCorrelations(sums, rows: selection.factors + selection.outcomes)
    guard correlations.leastCount >= Self.requiredCount(factorCount: selection.factors.count) else { return nil }
    factors = selection.factors.map { sums.scales[$0] }
    outcomes = selection.outcomes.map { sums.scales[$0] }
    omittedFactors = selection.omittedFactors
    respondentCount = correlations.leastCount
    isOwn = true
    let order = correlations.scales.count
    let factorCount = factors.count
    shares = FactorShares(correlations.everyone, order: order, factorCount: factorCount)
    let opposed = Self.runsOtherWay(
      correlations.everyone, scales: correlations.scales, factorCount: factorCount, questionnaire: questionnaire)
    runsOtherWay = opposed
    together = shares.together(runsOtherWay: opposed)
    let matrix = clippedCorrelations(correlations.everyone, order: order).matrix
    nullShares = NullShare.expected(
      correlations: matrix, order: order, factorCount: factorCount, respondentCount: correlations.leastCount,
      rSquared: shares.rSquared)
    errors = DriverErrors(correlations, sums: sums, full: shares, together: together, runsOtherWay: opposed)
  }

  /// From a norm's correlations within organisations.
  /// - Parameters:
  ///   - matrix: of `scales`, row-major.
  ///   - scales: indexes into `Questionnaire.scales`.
  init?(normMatrix matrix: [Double], scales: [Int], respondentCount: Int, questionnaire: Questionnaire) {
    let rows = scales.indices.filter { questionnaire.scales[scales[$0]].isFactor }
    let columns = scales.indices.filter { questionnaire.scales[scales[$0]].isOutcome }
    guard rows.count >= 2, !columns.isEmpty, respondentCount >= Self.requiredCount(factorCount: rows.count) else {
      return nil
    }
    let chosen = rows + columns
    let part = chosen.flatMap { row in chosen.map { matrix[row * scales.count + $0] } }
    factors = rows.map { scales[$0] }
    outcomes = columns.map { scales[$0] }
    omittedFactors = questionnaire.scales.indices.filter { questionnaire.scales[$0].isFactor && !scales.contains($0) }
    self.respondentCount = respondentCount
    isOwn = false
    shares = FactorShares(part, order: chosen.count, factorCount: rows.count)
    runsOtherWay = Self.runsOtherWay(
      part, scales: chosen.map { scales[$0] }, factorCount: rows.count, questionnaire: questionnaire)
    together = shares.together(runsOtherWay: runsOtherWay)
    nullShares = nil
    errors = nil
  }

  /// A factor's less favourable side must go with the outcome's; else its weight does not count (METHOD P1).
  private static func runsOtherWay(
    _ correlations: [Double], scales: [Int], factorCount: Int, questionnaire: Questionnaire
  ) -> [[Bool]] {
    let signs = scales.map { questionnaire.scales[$0].risk == .high ? 1.0 : -1.0 }
    return (factorCount..<scales.count).map { outcome in
      (0..<factorCount).map { correlations[outcome * scales.count + $0] * signs[outcome] * signs[$0] < 0 }
    }
  }

  /// Whether a factor runs the other way for more than half of the outcomes.
  func runsOtherWayMostly(_ factor: Int) -> Bool {
    2 * runsOtherWay.count { $0[factor] } > runsOtherWay.count
  }
}
