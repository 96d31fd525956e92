import RapsAnalysis
import RapsResults

/// What a scale's figures mean, in the same row.
extension CSVTable {
  /// Whose row it is.
  enum Unit {
    case organisation
    case group(Int, partition: Int)
  }

  func setAnalysis(of scale: Int, _ unit: Unit, _ row: inout CSVRow) {
    guard let analysis else { return }
    switch unit {
    case .organisation:
      set(analysis.comparison.organisation[scale], &row)
      set(analysis.matrix, scale, &row)
      guard let drivers = analysis.drivers, let factor = drivers.factors.firstIndex(of: scale) else { return }
      row.setFigure(drivers.together[factor].sharePercent, .weightPercent)
      row.setFigure(drivers.together[factor].interval?.lower, .weightLower)
      row.setFigure(drivers.together[factor].interval?.upper, .weightUpper)
    case .group(let group, let partition):
      let comparisons = analysis.comparison.groups[partition][group]
      if !comparisons.isEmpty { set(comparisons[scale], &row) }
      set(analysis.groupMatrices[partition][group], scale, &row)
      let spread = analysis.spreads.first { $0.partition == partition && $0.scale == scale }
      set(spread?.groups[group], &row)
    }
  }

  private func set(_ comparison: ScaleComparison?, _ row: inout CSVRow) {
    guard let comparison else { return }
    row.setFigure(comparison.referenceMean, .reference)
    row.setFigure(comparison.difference, .difference)
    row.setFigure(comparison.standardised, .standardised)
    row.setFigure(comparison.interval?.lower, .standardisedLower)
    row.setFigure(comparison.interval?.upper, .standardisedUpper)
    row.setFigure(comparison.q, .qAtMost)
    row[.relevant] = comparison.isRelevant ? "true" : "false"
    row[.comparison] = comparison.level.name?.rawValue
    row[.comparisonCertainty] = comparison.level.certainty.rawValue
    row[.comparisonAlternative] = comparison.level.alternative?.rawValue
    row.setFigure(comparison.composition?.expected, .expected)
    row.setFigure(comparison.composition?.adjustedDifference, .adjusted)
  }

  private func set(_ matrix: PriorityMatrix?, _ scale: Int, _ row: inout CSVRow) {
    guard let point = matrix?.points.first(where: { $0.scale == scale }) else { return }
    row[.quadrant] = point.quadrant.name?.rawValue
    row[.quadrantCertainty] = point.quadrant.certainty.rawValue
    row[.quadrantAlternative] = point.quadrant.alternative?.rawValue
    row[.place] = point.rank.map { String($0.rank) }
    row[.placeBest] = point.rank.map { String($0.best) }
    row[.placeWorst] = point.rank.map { String($0.worst) }
  }

  private func set(_ estimate: GroupEstimate?, _ row: inout CSVRow) {
    guard let estimate else { return }
    row.setFigure(estimate.shrunkenMean, .shrunken)
    row.setFigure(estimate.interval?.lower, .shrunkenLower)
    row.setFigure(estimate.interval?.upper, .shrunkenUpper)
    row[.rank] = estimate.rank.map { String($0.rank) }
    row[.rankBest] = estimate.rank.map { String($0.best) }
    row[.rankWorst] = estimate.rank.map { String($0.worst) }
    row.setFigure(estimate.agreement, .agreement)
  }
}
