import RapsConcurrency
import RapsDisclosure
import RapsNorms
import RapsNumerics
import RapsQuestionnaire
import RapsResults
import RapsScoring

/// The organisation and every shown group against a norm; without one, every shown group against the rest of its
/// organisation (METHOD C1–C4).
///
/// The drafts are exact; `comparison` is what is released of them. Only cells that are shown are compared (ANONYMITY A8).
struct Comparing {
  private let tally: ReleasableTally
  private let plan: ScoringPlan
  private let rounding: ReleaseRounding
  private let keepsGroups: Bool
  let norm: NormReference?
  /// Parallel to `Questionnaire.scales`.
  let organisation: [ComparisonDraft?]
  /// Per partition, group and scale.
  let groups: [GroupValues<[ComparisonDraft?]>]

  /// Complexity: linear in groups × scales, and in strata where the norm has them.
  /// - Parameters:
  ///   - partitionScores: per partition and scale.
  ///   - keepsGroups: false to compare a group when it is asked for.
  init(
    _ tally: ReleasableTally, plan: ScoringPlan, norm: NormGroup?, isMember: Bool,
    partitionScores: [[PartitionScores?]], rounding: ReleaseRounding, keepsGroups: Bool = true
  ) {
    self.tally = tally
    self.plan = plan
    self.rounding = rounding
    self.keepsGroups = keepsGroups
    let figures = tally.organisation?.figures
    self.norm = norm.map {
      NormReference($0, plan: plan, organisation: figures, isMember: isMember, rounding: rounding)
    }
    if let reference = self.norm {
      let comparing = NormComparing(reference, tally: tally, plan: plan)
      organisation = comparing.drafts(of: figures)
      groups = tally.partitions.map { partition in
        GroupValues(count: partition.groups.count, isKept: keepsGroups) {
          comparing.drafts(of: partition.groups[$0].figures)
        }
      }
    } else {
      organisation = plan.scales.map { _ in nil }
      let comparing = RestComparing(tally, plan: plan)
      groups = tally.partitions.indices.map { partition in
        GroupValues(count: tally.partitions[partition].groups.count, isKept: keepsGroups) {
          comparing.drafts(of: $0, in: partition, scores: partitionScores[partition])
        }
      }
    }
  }

  /// What is told: rounded once, with the q values of the fixed families (C3).
  var comparison: Comparison {
    Comparison(
      organisationReference: norm.map { .norm($0.facts) },
      organisation: released(family: GroupValues([organisation]))[0],
      groupReference: norm.map { .norm($0.facts) } ?? .restOfOrganisation,
      groups: groups.map(released(family:)))
  }

  /// A family: the organisation × scales, or all shown groups of a variable × scales.
  private func released(family: GroupValues<[ComparisonDraft?]>) -> GroupValues<[ScaleComparison?]> {
    let scaleCount = plan.scales.count
    // Many units at a time: one alone is too little work for a thread of its own.
    let portion = 32
    let probabilities = concurrentMap((family.count + portion - 1) / portion) { part in
      (part * portion..<min((part + 1) * portion, family.count)).flatMap { unit in
        family[unit].map { $0?.estimate.probability ?? .nan }
      }
    }
    let q = benjaminiHochberg(Array(probabilities.joined()))
    let releases = plan.scales.enumerated().map { index, scale in
      ComparisonRelease(rounding: rounding, axis: scale.axis, risk: plan.questionnaire.scales[index].risk)
    }
    return GroupValues(count: family.count, isKept: keepsGroups) { unit in
      family[unit].enumerated().map { scale, draft in
        draft.map { releases[scale].comparison($0, q: q[unit * scaleCount + scale]) }
      }
    }
  }
}

/// Units against a norm.
private struct NormComparing: Sendable {
  let reference: NormReference
  let plan: ScoringPlan
  let mix: MixAdjustment?

  init(_ reference: NormReference, tally: ReleasableTally, plan: ScoringPlan) {
    self.reference = reference
    self.plan = plan
    mix = MixAdjustment(reference, strataVariables: tally.strataVariables, questionnaire: plan.questionnaire)
  }

  func drafts(of figures: ReleasableFigures?) -> [ComparisonDraft?] {
    guard let figures else { return plan.scales.map { _ in nil } }
    let weights = figures.mix.flatMap { mix?.weights(of: $0) } ?? []
    return plan.scales.indices.map { scale in
      guard let reference = reference.scales[scale],
        let unit = figures.scales[scale].flatMap({ UnitScores($0.moments, plan: plan.scales[scale]) })
      else { return nil }
      return draft(unit, reference, scale: scale, weights: weights)
    }
  }

  /// SE² = s²/n + SE_norm² with Welch's degrees of freedom.
  private func draft(
    _ unit: UnitScores, _ reference: NormReference.ScaleReference, scale: Int, weights: [MixAdjustment.Weight]
  ) -> ComparisonDraft? {
    let figures = reference.figures
    let error = reference.error.flatMap { norm in
      unit.samplingError.flatMap { SamplingError(sumOf: [$0, norm]) }
    }
    let estimate = DifferenceEstimate(
      difference: unit.mean - figures.mean, standardDeviation: figures.standardDeviation,
      deviationDegreesOfFreedom: Double(figures.respondentCount - 1), risk: plan.questionnaire.scales[scale].risk,
      error: error)
    return estimate.map { estimate in
      ComparisonDraft(
        estimate: estimate, referenceMean: figures.mean, unitCount: unit.count,
        referenceCount: figures.respondentCount,
        sourceCounts: reference.isOwnSubtracted ? [unit.count, figures.respondentCount] : [figures.respondentCount],
        mean: unit.mean, middleHalf: reference.middleHalf, percentiles: reference.percentiles,
        mix: mix?.estimate(weights, scale: scale, reference: reference, unit: unit))
    }
  }
}

/// Groups against the rest of their organisation, the group itself left out (METHOD C2).
private struct RestComparing: Sendable {
  let tally: ReleasableTally
  let plan: ScoringPlan

  init(_ tally: ReleasableTally, plan: ScoringPlan) {
    self.tally = tally
    self.plan = plan
  }

  /// Per scale.
  func drafts(of group: Int, in partition: Int, scores: [PartitionScores?]) -> [ComparisonDraft?] {
    guard let figures = tally.partitions[partition].groups[group].figures else { return plan.scales.map { _ in nil } }
    return plan.scales.indices.map { scale in
      guard let scores = scores[scale], let unit = scores.groups[group], let moments = figures.scales[scale]?.moments
      else { return nil }
      return draft(unit, moments, scores, scale: scale)
    }
  }

  /// Two samples with one SD: SE² = s² (1/n + 1/n_rest), s² pooled within the variable's groups. The rest follows from what
  /// is shown, the organisation and the group; fewer than k people are no reference all the same.
  private func draft(
    _ unit: UnitScores, _ moments: [ScoreMoments], _ scores: PartitionScores, scale: Int
  ) -> ComparisonDraft? {
    guard let whole = tally.organisation?.figures?.scales[scale],
      let rest = UnitScores(whole.moments.subtracting([moments]), plan: plan.scales[scale]),
      rest.count >= tally.protection.minimumGroupSize, let variance = scores.withinVariance, variance > 0
    else { return nil }
    let freedom = Double(scores.withinDegreesOfFreedom)
    let estimate = DifferenceEstimate(
      difference: unit.mean - rest.mean, standardDeviation: variance.squareRoot(),
      deviationDegreesOfFreedom: freedom, risk: plan.questionnaire.scales[scale].risk,
      error: SamplingError(
        variance: variance * (1 / Double(unit.count) + 1 / Double(rest.count)), degreesOfFreedom: freedom),
      isErrorProportional: true)
    return estimate.map { estimate in
      ComparisonDraft(
        estimate: estimate, referenceMean: rest.mean, unitCount: unit.count, referenceCount: rest.count,
        sourceCounts: [unit.count, whole.validCount], mean: unit.mean)
    }
  }
}
