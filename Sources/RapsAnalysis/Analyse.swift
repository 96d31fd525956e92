import RapsConcurrency
import RapsDisclosure
import RapsNorms
import RapsQuestionnaire
import RapsResults
import RapsScoring

/// Says what released figures mean: compares them, weighs them and puts them in order (METHOD C1–C5, D4, P1–P5).
///
/// - Parameters:
///   - results: of the same tally.
///   - norm: what to compare with; without one, groups are compared with the rest of their organisation.
///   - isMember: whether the norm knows this very tally as one of its members, which is then taken out of it (C2).
///   - keepsGroups: false to make what is told of a single group when it is asked for: for a page that asks once.
/// - Complexity: linear in groups × scales, but for ranks (groups² × scales up to 60 groups) and drivers.
package func analyse(
  _ tally: ReleasableTally, results: ScoreResults, plan: ScoringPlan, norm: NormGroup?, isMember: Bool = false,
  keepsGroups: Bool = true
) -> Analysis {
  let rounding = ReleaseRounding(isIdentified: tally.protection.isIdentified)
  let partitionScores = partitionScores(tally, plan: plan)
  let comparing = Comparing(
    tally, plan: plan, norm: norm, isMember: isMember, partitionScores: partitionScores, rounding: rounding,
    keepsGroups: keepsGroups)
  let hasTests = comparing.norm?.facts.allowsTests ?? false
  let prioritising = Prioritising(
    tally, results: results, norm: norm,
    organisationRisk: hasTests ? comparing.organisation.map { $0?.estimate.matrixRisk } : nil,
    groupRisks: hasTests ? comparing.groups : nil, keepsGroups: keepsGroups)
  return Analysis(
    comparison: comparing.comparison,
    spreads: spreads(tally, plan: plan, partitionScores: partitionScores, rounding: rounding),
    drivers: prioritising.drivers, matrix: prioritising.matrix, groupMatrices: prioritising.groupMatrices)
}

/// Per partition and scale.
func partitionScores(_ tally: ReleasableTally, plan: ScoringPlan) -> [[PartitionScores?]] {
  tally.partitions.map { partition in
    concurrentMap(plan.scales.count) { scale in
      tally.organisation?.figures.flatMap { organisation in
        PartitionScores(
          partition, organisation: organisation, scale: scale, plan: plan.scales[scale],
          minimumGroupSize: tally.protection.minimumGroupSize)
      }
    }
  }
}

private func spreads(
  _ tally: ReleasableTally, plan: ScoringPlan, partitionScores: [[PartitionScores?]], rounding: ReleaseRounding
) -> [GroupSpread] {
  let counts = partitionScores.joined().compactMap { $0?.groups.count { $0 != nil } }
  // More groups are not drawn at all.
  let most = counts.filter { $0 <= RankDraws.mostDrawnGroups }.max() ?? 0
  let analysis = SpreadAnalysis(
    questionnaire: plan.questionnaire, plan: plan, draws: RankDraws(groupCount: most), rounding: rounding)
  return tally.partitions.enumerated().flatMap { index, partition in
    concurrentMap(plan.scales.count) { scale in
      partitionScores[index][scale].flatMap {
        analysis.spread(partition, partition: index, scale: scale, scores: $0)
      }
    }
    .compactMap(\.self)
  }
}

extension DifferenceEstimate {
  /// For the matrix (P2); nil where the norm allows no test.
  var matrixRisk: UnitRisk.Estimate? {
    standardError.map { UnitRisk.Estimate(value: standardised, standardError: $0) }
  }
}
