import RapsDisclosure
import RapsScoring

/// The scores of one variable's groups on one scale: the shown groups, and everyone else together where they are enough.
struct PartitionScores: Sendable {
  /// Parallel to the partition's groups; nil is hidden.
  let groups: [UnitScores?]
  /// The people of the hidden groups; nil if there are fewer than k. Who they are is not told, and their sums follow from
  /// figures that are shown anyway: the organisation's and the shown groups' (ANONYMITY A3).
  let hidden: UnitScores?
  /// Shown groups, then the hidden people.
  let all: [UnitScores]
  /// Σ(n − 1): of the pooled variance.
  let withinDegreesOfFreedom: Int
  /// Pooled variance within groups (METHOD C1, C5); nil where there is one person per group.
  let withinVariance: Double?

  /// Nil where the organisation's scale is hidden, or no group is shown on it.
  init?(
    _ partition: ReleasablePartition, organisation: ReleasableFigures, scale: Int, plan: ScoringPlan.ScalePlan,
    minimumGroupSize: Int
  ) {
    guard let whole = organisation.scales[scale] else { return nil }
    var parts: [[ScoreMoments]] = []
    groups = partition.groups.map { group in
      guard let moments = group.figures?.scales[scale]?.moments, let scores = UnitScores(moments, plan: plan) else {
        return nil
      }
      parts.append(moments)
      return scores
    }
    guard !parts.isEmpty else { return nil }
    let rest = UnitScores(whole.moments.subtracting(parts), plan: plan)
    hidden = rest.flatMap { $0.count >= minimumGroupSize ? $0 : nil }
    all = groups.compactMap { $0 } + (hidden.map { [$0] } ?? [])
    let freedom = all.reduce(0) { $0 + $1.count - 1 }
    withinDegreesOfFreedom = freedom
    withinVariance = freedom > 0 ? all.reduce(0) { $0 + $1.squaredDeviations } / Double(freedom) : nil
  }
}
