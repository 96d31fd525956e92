import RapsNumerics
import RapsScoring

/// The numbers that decide what figures mean, for pages that tell how this came to be: each is the very constant that
/// decides.
package enum AnalysisThresholds {
  // MARK: Comparing

  /// A difference is relevant from so many standard deviations on, and up to this false discovery rate (C3).
  package static let leastRelevant = DifferenceEstimate.leastRelevant
  package static let largestRelevantRate = DifferenceEstimate.largestRelevantRate
  /// Organisations that a norm needs for tests, and the largest part of it that may be one's own (C2).
  package static let leastOrganisations = NormReference.leastOrganisations
  package static let largestOwnShare = NormReference.largestOwnShare
  /// The largest part of a unit's people that the norm may lack (C4).
  package static let largestAbsentShare = MixAdjustment.largestAbsentShare
  /// Shown groups from which on it is told how groups differ (C5).
  package static let leastGroups = SpreadAnalysis.leastGroups
  /// Draws for the ranks of groups, and the most groups that are drawn instead of computed (C5).
  package static let groupDrawCount = RankDraws.drawCount
  package static let groupDrawSeed = RankDraws.seed
  package static let mostDrawnGroups = RankDraws.mostDrawnGroups

  // MARK: Prioritising

  /// People that weights need at least, and per factor (P1).
  package static let leastForWeights = DriverEstimates.leastRespondents
  package static let leastPerFactor = DriverEstimates.leastPerFactor
  /// Eigenvalues below it are raised (P1).
  package static let leastEigenvalue = RelativeWeights.leastEigenvalue
  /// Blocks of the jackknife (S9).
  package static let blockCount = CrossProducts.jackknifeBlockCount
  /// Percent beyond the stricter cut-off that put a factor above every matrix (P3).
  package static let alertPercent = RedShare.alertPercent
  /// Draws for a factor without any tie (P1).
  package static let nullDrawCount = NullShare.drawCount
  package static let nullDrawSeed = NullShare.seed
  /// Draws for the places of weights and of points of the matrix (P1, P2).
  package static let weightDrawCount = DriverErrors.drawCount
  package static let weightDrawSeed = DriverErrors.seed
  package static let riskDrawCount = RiskDraws.drawCount
  package static let riskDrawSeed = RiskDraws.seed
}
