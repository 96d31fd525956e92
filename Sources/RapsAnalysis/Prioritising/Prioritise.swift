import RapsConcurrency
import RapsDisclosure
import RapsNorms
import RapsQuestionnaire
import RapsResults

/// Drivers and matrices of one data set (METHOD P1–P5).
struct Prioritising {
  let drivers: Drivers?
  let matrix: PriorityMatrix?
  let groupMatrices: [GroupValues<PriorityMatrix?>]

  /// - Parameters:
  ///   - organisationRisk: nil without a norm: the share in red is the risk then.
  ///   - groupRisks: per partition, of what the groups' risks are made, likewise.
  ///   - keepsGroups: false to make a group's matrix when it is asked for.
  /// - Complexity: units × factors × draws.
  init(
    _ tally: ReleasableTally, results: ScoreResults, norm: NormGroup?, organisationRisk: [UnitRisk.Estimate?]?,
    groupRisks: [GroupValues<[ComparisonDraft?]>]?, keepsGroups: Bool = true
  ) {
    let questionnaire = results.questionnaire
    let rounding = ReleaseRounding(isIdentified: tally.protection.isIdentified)
    guard let organisation = tally.organisation?.figures, results.caution != .noPriorities else {
      (drivers, matrix) = (nil, nil)
      groupMatrices = tally.partitions.map { partition in GroupValues(partition.groups.map { _ in nil }) }
      return
    }
    let estimates =
      tally.crossProducts.flatMap { DriverEstimates(own: $0, questionnaire: questionnaire) }
      ?? norm?.correlations.flatMap { Self.estimates(norm: $0, questionnaire) }
    drivers = estimates.map { Drivers($0, rounding: rounding) }
    let analysis = MatrixAnalysis(
      questionnaire: questionnaire, drivers: estimates,
      keys: PriorityKeys(estimates, draws: RiskDraws(isFactor: questionnaire.scales.map(\.isFactor))),
      rounding: rounding)
    @Sendable func risk(_ figures: ReleasableFigures, _ differences: [UnitRisk.Estimate?]?) -> UnitRisk {
      guard let differences else { return UnitRisk(figures: figures, questionnaire: questionnaire) }
      return UnitRisk(differences: differences, figures: figures, questionnaire: questionnaire)
    }
    matrix = analysis.matrix(of: organisation, risk: risk(organisation, organisationRisk), isOrganisation: true)
    groupMatrices = tally.partitions.enumerated().map { partition, released in
      let groups = results.partitions[partition].groups
      return GroupValues(count: released.groups.count, isKept: keepsGroups) { group in
        guard let figures = released.groups[group].figures, let caution = groups[group].caution,
          caution != .noPriorities
        else { return nil }
        let differences = groupRisks.map { $0[partition][group].map { $0?.estimate.matrixRisk } }
        return analysis.matrix(of: figures, risk: risk(figures, differences), isOrganisation: false)
      }
    }
  }

  private static func estimates(norm: NormCorrelations, _ questionnaire: Questionnaire) -> DriverEstimates? {
    let places = norm.scales.map { id in questionnaire.scales.firstIndex { $0.id == id } }
    let known = places.indices.filter { places[$0] != nil }
    let matrix = known.flatMap { row in known.map { norm.values[row * norm.scales.count + $0] } }
    return DriverEstimates(
      normMatrix: matrix, scales: known.compactMap { places[$0] }, respondentCount: norm.respondentCount,
      questionnaire: questionnaire)
  }
}
