import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// What of a tally may be shown, and nothing else: the only thing that Results accepts.
///
/// Made in this file only (its initialiser is `fileprivate`), by `disclose`. It stores no `Tally`: what is hidden is
/// gone, not marked.
package struct ReleasableTally: Sendable {
  package let protection: Protection
  package let rows: RowCounts
  package let quality: ReleasableQuality
  /// Nil if there are too few respondents for any figure (ANONYMITY A17).
  package let organisation: ReleasableGroup?
  /// In the tally's order.
  package let partitions: [ReleasablePartition]
  /// Of the organisation's shown scales, from 100 respondents on (A5, A8): for correlations and drivers. A pair on which
  /// fewer than k respondents have both scores has sums of 0.
  package let crossProducts: CrossProducts?
  /// Indexes into `Questionnaire.variables` of the variables whose mix `ReleasableFigures.mix` tells.
  package let strataVariables: [Int]

  fileprivate init(
    protection: Protection, rows: RowCounts, quality: ReleasableQuality, organisation: ReleasableGroup?,
    partitions: [ReleasablePartition], crossProducts: CrossProducts?, strataVariables: [Int]
  ) {
    self.protection = protection
    self.rows = rows
    self.quality = quality
    self.organisation = organisation
    self.partitions = partitions
    self.crossProducts = crossProducts
    self.strataVariables = strataVariables
  }
}

/// Decides what of a tally may be shown (ANONYMITY A1–A12, A17) and leaves everything else behind.
///
/// - Parameters:
///   - plan: the plan that the tally was made by.
///   - strataVariables: grouping variables by which a norm is told apart, whose mix in every visible unit of at least
///     50 is wanted (METHOD C4); those that the data lack are left out.
/// - Complexity: linear in groups × measures but for the cuts between variables (`lowCuts`) and the search for what
///   counts could be (`BoundedCounts`).
package func disclose(
  _ tally: Tally, plan: ScoringPlan, protection: Protection, strataVariables: [Int] = []
) -> ReleasableTally {
  disclose(tally, plan: plan, protection: protection, strataVariables: strataVariables, safeguards: .all)
}

/// The same with protections taken away, so that the attacker's test can prove that it would notice (A18).
func disclose(
  _ tally: Tally, plan: ScoringPlan, protection: Protection, strataVariables: [Int] = [], safeguards: Safeguards
) -> ReleasableTally {
  let release = Release(
    tally, plan: plan, protection: protection, strataVariables: strataVariables, safeguards: safeguards)
  return ReleasableTally(
    protection: protection, rows: tally.rows,
    quality: ReleasableQuality(
      tally.quality, respondentCount: tally.organisation.respondentCount, protection: protection),
    organisation: release.organisation.map {
      ReleasableGroup(label: .notStated, parentGroup: nil, figures: $0)
    },
    partitions: release.partitions, crossProducts: release.crossProducts, strataVariables: release.strataVariables)
}

/// The rules a release was made under.
package struct Protection: Sendable, Hashable {
  /// k of ANONYMITY A1. 1 if `isIdentified`.
  package let minimumGroupSize: Int
  /// Why the minimum is below 10; printed in every output.
  package let reason: String?
  /// `respondents identified`: A1–A9 are lifted and figures have full precision (A12).
  package let isIdentified: Bool
  package let smallGroups: SmallGroups

  /// k, unless a reason is given for a smaller one.
  package static let usualMinimumGroupSize = 10

  package init(
    minimumGroupSize: Int = usualMinimumGroupSize, reason: String? = nil, isIdentified: Bool = false,
    smallGroups: SmallGroups = .hide
  ) {
    self.minimumGroupSize = minimumGroupSize
    self.reason = reason
    self.isIdentified = isIdentified
    self.smallGroups = smallGroups
  }
}

package struct ReleasablePartition: Sendable {
  /// Index into `Questionnaire.variables`.
  package let variable: Int
  /// Index into `ReleasableTally.partitions`.
  package let parent: Int?
  /// Visible and hidden groups alike, in the tally's order; declared values that nobody has are hidden ones.
  package let groups: [ReleasableGroup]
  /// The groups as the data have them, each with its place in `groups`; nil where none were merged. To be matched with
  /// headcounts, never to be told.
  package let unmerged: [UnmergedGroup]?
  /// True if no group of this variable can be shown.
  package let isWithheld: Bool
}

/// A group's place in a partition and, if it may be seen, its figures.
package struct ReleasableGroup: Sendable {
  package let label: GroupLabel
  package let parentGroup: Int?
  /// Nil for a hidden group: one face, whatever the reason (A11).
  package let figures: ReleasableFigures?
}

/// The figures of a visible set of respondents. Arrays run parallel to those of the questionnaire; nil is hidden or,
/// with the same face, not measured.
package struct ReleasableFigures: Sendable {
  package let respondentCount: Int
  package let scales: [ReleasableScale?]
  package let composites: [ReleasableComposite?]
  package let exposures: [ReleasableExposure?]
  package let profiles: [ReleasableProfile?]
  /// Per item, only for the organisation and units of at least 100 (A5).
  package let items: [ItemTally?]
  /// How the respondents divide over the strata, in units of at least 50 (C4); strata of fewer than k are merged with a
  /// neighbour. Nil where it may not be told or was not asked for.
  package let mix: [ReleasableStratum]?
}

/// Respondents of a unit who share a stratum, or several that had to be merged.
package struct ReleasableStratum: Sendable, Hashable {
  /// One label per stratifying variable; more than one element where strata were merged.
  package let strata: [[GroupLabel]]
  package let respondentCount: Int
}

package struct ReleasableScale: Sendable {
  package let validCount: Int
  /// Respondents at or beyond the red cut-off (the amber one if there is no red), if that share may be printed.
  package let beyondCutOff: ReleasableCount?
  /// The full histogram, from 30 valid answers on: quartiles and SD may be derived, minimum and maximum never (A5).
  package let histogram: StateHistogram?
  private let scale: ReleasedScale
  private let unit: Int

  init(
    validCount: Int, beyondCutOff: ReleasableCount?, histogram: StateHistogram?, scale: ReleasedScale, unit: Int
  ) {
    self.validCount = validCount
    self.beyondCutOff = beyondCutOff
    self.histogram = histogram
    self.scale = scale
    self.unit = unit
  }

  /// Per number of answered items: respondents, sum and sum of squares of recoded units. Made anew each time.
  package var moments: [ScoreMoments] { scale.moments(of: unit) }

  /// The distribution to draw, merged as A7 demands; nil if fewer than three categories are left. Made anew each time.
  package var distribution: [ReleasableCategory]? { scale.distribution(of: unit) }

  /// For reliability, from 100 respondents on (A5).
  package var reliability: PairSums? { scale.reliability(of: unit) }
}

/// Sums over the respondents who answered that many items of a scale.
package struct ScoreMoments: Sendable, Hashable {
  package let answered: Int
  package let count: Int
  package let sum: Int
  package let sumOfSquares: Int
}

/// Scores from `lower` (inclusive) to `upper` (exclusive, but inclusive in the last category), in the scale's metric.
package struct ReleasableCategory: Sendable, Hashable {
  package let lower: ExactDecimal
  package let upper: ExactDecimal
  package let count: Int
}

package struct ReleasableComposite: Sendable {
  package let validCount: Int
  package let sum: Int
  package let sumOfSquares: Int128
  package let beyondCutOff: ReleasableCount?
  /// From 30 valid answers on.
  package let bins: [Int]?
}

package struct ReleasableExposure: Sendable {
  package let validCount: Int
  package let positive: ReleasableCount
}

package struct ReleasableProfile: Sendable {
  package let validCount: Int
  /// By `Profile.Quadrant.rawValue`.
  package let quadrants: [ReleasableCount]
}

/// A count of people as it may be told (A6).
package enum ReleasableCount: Sendable, Hashable {
  case exact(Int)
  /// 0, 1 or 2.
  case fewerThanThree
  /// n − 2, n − 1 or n.
  case nearlyAll
  /// Nothing is told, to protect another group.
  case notShown
}
