import RapsQuestionnaire
import RapsScoring

/// The norm that the `norm` sections of a questionnaire make up, for when no file is given: per scale the newest.
///
/// Published norms tell a mean, a standard deviation and numbers of people, perhaps of organisations; nothing of how
/// organisations differ, no strata and no correlations. The name, source and status are those of the norms that take
/// part: the weakest status, names and sources joined where they differ.
/// - Returns: nil if the questionnaire declares no norm.
package func declaredNorm(of questionnaire: Questionnaire) -> NormGroup? {
  let plan = ScoringPlan(questionnaire: questionnaire)
  let declared = questionnaire.scales.indices.compactMap { index in
    questionnaire.scales[index].newestNorm.map { (index: index, norm: $0) }
  }
  guard !declared.isEmpty else { return nil }
  let norms = declared.map(\.norm)
  let years = Set(norms.map(\.year)).sorted()
  let organisationCounts = Set(norms.map(\.organisationCount))
  return NormGroup(
    name: joined(norms.map(\.name)), period: joined(years.map(String.init)),
    status: norms.contains { $0.status == .provisional }
      ? .provisional : norms.contains { $0.status == .normBased } ? .normBased : .validated,
    source: joined(norms.map(\.source)), expires: nil, questionnaireID: questionnaire.id,
    questionnaireVersion: questionnaire.version, contentHash: questionnaire.contentHash,
    respondentCount: norms.map(\.respondentCount).max() ?? 0,
    organisationCount: organisationCounts.count == 1 ? norms[0].organisationCount : nil, salt: "", members: [],
    strataVariables: [],
    scales: declared.map { index, norm in
      NormScale(
        id: questionnaire.scales[index].id, definitionHash: nil, scoreRange: scoreRange(ofScale: index, plan),
        overall: NormFigures(
          respondentCount: norm.respondentCount, organisationCount: norm.organisationCount,
          effectiveOrganisationCount: nil, mean: norm.mean.doubleValue,
          standardDeviation: norm.standardDeviation.doubleValue, organisationDeviation: nil),
        strata: [], organisationPercentiles: [])
    }, correlations: nil)
}

/// The lowest and the highest possible score.
func scoreRange(ofScale index: Int, _ plan: ScoringPlan) -> ClosedRange<Double> {
  let axis = plan.scales[index].axis
  return Double(axis.offset)...Double(axis.offset + axis.span)
}

/// The different texts in order.
private func joined(_ texts: [String]) -> String {
  var different: [String] = []
  for text in texts where !different.contains(text) { different.append(text) }
  return different.joined(separator: "; ")
}

extension Scale {
  /// The first one written if several are of the same year.
  fileprivate var newestNorm: Norm? {
    norms.reduce(nil) { newest, norm in newest.map { norm.year > $0.year ? norm : $0 } ?? norm }
  }
}
