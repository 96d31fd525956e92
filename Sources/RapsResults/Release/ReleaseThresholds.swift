import RapsDisclosure
import RapsScoring

/// The numbers that decide which figures there are, for pages that tell how these came to be: each is the very constant
/// that decides.
package enum ReleaseThresholds {
  // MARK: Release (ANONYMITY)

  package static let leastRespondents = DisclosureThresholds.leastRespondents
  package static let leastForGroups = DisclosureThresholds.leastForGroups
  package static let leastForDistribution = DisclosureThresholds.leastForDistribution
  package static let leastCategories = DisclosureThresholds.leastCategories
  package static let leastUnitForItems = DisclosureThresholds.leastUnitForItems
  package static let mostBounded = DisclosureThresholds.mostBounded
  package static let leastForMix = DisclosureThresholds.leastForMix
  /// A group's response rate is told from so many times k invited people on; from so many percent on as a bound (A11).
  package static let groupsPerRate = 2
  package static let nearlyAllPercent = 95

  // MARK: Describing (METHOD)

  package static let leastForReliability = DisclosureThresholds.leastForReliability
  /// Scores from which on a negative item–rest correlation is worth a hint (D3).
  package static let leastToCheckItems = 100
  /// An item that does not apply to more of those asked is named (S1).
  package static let oftenNotApplicablePercent = 10
  /// A group's part among the answers that differs so much from its part among those invited is named (D5).
  static let tellingMixGapPercent = 10
  /// Equal answers in a row, and milliseconds per answered item, that are signs of careless answering (S6).
  package static let shortestRun = QualityTally.shortestRun
  package static let shortestMillisecondsPerItem = QualityTally.shortestMillisecondsPerItem
  /// Steps of a histogram of composites (S8).
  package static let binCount = CompositeTally.binCount - 1
}
