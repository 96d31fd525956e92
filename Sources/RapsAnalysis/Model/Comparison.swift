import RapsResults

/// Where a unit stands compared with its reference; "less favourable" is in the sense of the scale's risk.
package enum ComparisonLevel: String, Sendable, Hashable, CaseIterable {
  case moreFavourable = "more-favourable"
  /// Δ within ± 0.2, or inside the middle half of organisations, whichever reaches further on each side (METHOD C2, C3).
  case asElsewhere = "as-elsewhere"
  case lessFavourable = "less-favourable"
}

/// A unit compared with its reference on one scale (METHOD C1–C4). All figures are released ones.
package struct ScaleComparison: Sendable, Hashable {
  /// Mean of the reference, in the scale's metric.
  package let referenceMean: Figure
  /// This unit's mean less the reference's, in points of the scale: the sign is the scale's, not the risk's.
  package let difference: Figure
  /// Difference / SD of the reference, small-sample corrected; + = less favourable.
  package let standardised: Figure
  /// Of `standardised`, 95 %; nil where no test is allowed (C2).
  package let interval: FigureInterval?
  /// Benjamini–Hochberg over the family (C3), as a bound that it does not exceed; nil where no test is allowed.
  package let q: Figure?
  /// q ≤ .05 and |Δ| ≥ 0.2, decided on the exact values; never inside the middle half of organisations (C2).
  package let isRelevant: Bool
  package let level: Judgement<ComparisonLevel>
  /// How many percent of organisations have a less favourable mean, as bounds such as 5…10; nil without percentiles.
  package let percentile: PercentileRange?
  /// Nil without strata, or where composition cannot be adjusted for (C4).
  package let composition: CompositionEffect?

  package init(
    referenceMean: Figure, difference: Figure, standardised: Figure, interval: FigureInterval?, q: Figure?,
    isRelevant: Bool, level: Judgement<ComparisonLevel>, percentile: PercentileRange? = nil,
    composition: CompositionEffect? = nil
  ) {
    self.referenceMean = referenceMean
    self.difference = difference
    self.standardised = standardised
    self.interval = interval
    self.q = q
    self.isRelevant = isRelevant
    self.level = level
    self.percentile = percentile
    self.composition = composition
  }
}

/// Between which published percentiles of organisation means a mean lies, in percent: 0…5, 5…10, …, 95…100, or wider
/// where released percentiles equal the mean. Higher is more favourable.
package struct PercentileRange: Sendable, Hashable {
  package let lower: Int
  package let upper: Int

  package init(lower: Int, upper: Int) {
    self.lower = lower
    self.upper = upper
  }
}

/// What of a difference goes with who works here (C4): raw difference = adjusted difference + composition effect.
package struct CompositionEffect: Sendable, Hashable {
  /// What people with this unit's mix score in the norm.
  package let expected: Figure
  package let adjustedDifference: Figure
  /// 95 %, of the adjusted difference.
  package let interval: FigureInterval?
  package let compositionEffect: Figure
  /// Respondents whose stratum the norm does not have, in percent; they count with the norm's overall mean.
  package let absentPercent: Figure

  package init(
    expected: Figure, adjustedDifference: Figure, interval: FigureInterval?, compositionEffect: Figure,
    absentPercent: Figure
  ) {
    self.expected = expected
    self.adjustedDifference = adjustedDifference
    self.interval = interval
    self.compositionEffect = compositionEffect
    self.absentPercent = absentPercent
  }
}

/// What a unit is compared with.
package enum ComparisonReference: Sendable, Hashable {
  /// A norm group from a file or from the questionnaire.
  case norm(NormFacts)
  /// The rest of the organisation, the unit itself left out (C2).
  case restOfOrganisation
}

/// What a reader must know of a norm.
package struct NormFacts: Sendable, Hashable {
  package let name: String
  package let period: String?
  package let status: String
  package let source: String?
  package let respondentCount: Int
  package let organisationCount: Int?
  package let expires: Int?
  /// Indexes of scales that the norm lacks or defines otherwise.
  package let scalesNotCompared: [Int]
  /// How many percent of the norm's people are this organisation's; nil if it is not a member (C2).
  package let ownSharePercent: Figure?
  /// True if our own answers were taken out of the norm's overall figures.
  package let isOwnSubtracted: Bool
  /// False with fewer than 10 organisations, or where we are more than 10 % of it: differences only.
  package let allowsTests: Bool

  package init(
    name: String, period: String?, status: String, source: String?, respondentCount: Int, organisationCount: Int?,
    expires: Int?, scalesNotCompared: [Int], ownSharePercent: Figure?, isOwnSubtracted: Bool, allowsTests: Bool
  ) {
    self.name = name
    self.period = period
    self.status = status
    self.source = source
    self.respondentCount = respondentCount
    self.organisationCount = organisationCount
    self.expires = expires
    self.scalesNotCompared = scalesNotCompared
    self.ownSharePercent = ownSharePercent
    self.isOwnSubtracted = isOwnSubtracted
    self.allowsTests = allowsTests
  }
}

/// All comparisons of one data set. Inner arrays run parallel to `Questionnaire.scales`; nil is hidden, not measured or
/// without reference.
package struct Comparison: Sendable, Hashable {
  package let organisationReference: ComparisonReference?
  package let organisation: [ScaleComparison?]
  /// `.norm` where there is one, else `.restOfOrganisation`.
  package let groupReference: ComparisonReference
  /// Per partition and group, parallel to `ScoreResults.partitions`.
  package let groups: [GroupValues<[ScaleComparison?]>]

  package init(
    organisationReference: ComparisonReference?, organisation: [ScaleComparison?],
    groupReference: ComparisonReference, groups: [GroupValues<[ScaleComparison?]>]
  ) {
    self.organisationReference = organisationReference
    self.organisation = organisation
    self.groupReference = groupReference
    self.groups = groups
  }
}
