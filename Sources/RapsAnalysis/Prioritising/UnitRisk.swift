import RapsDisclosure
import RapsQuestionnaire

/// How far one unit is on the risk axis, per scale, exactly (METHOD P2). Arrays run parallel to `Questionnaire.scales`.
struct UnitRisk: Sendable {
  struct Estimate: Sendable, Hashable {
    let value: Double
    let standardError: Double
  }

  let axis: RiskAxis
  /// A bounded share stands for the middle of its bounds, which only an order is made of.
  let estimates: [Estimate?]
  /// Of the respondents beyond the red cut-off, as far as they may be told; nil without such a cut-off.
  let redShares: [RedShare?]

  /// By standardised differences from a norm; + = less favourable.
  init(differences: [Estimate?], figures: ReleasableFigures, questionnaire: Questionnaire) {
    axis = .normDifference
    estimates = differences
    redShares = Self.redShares(figures, questionnaire)
  }

  /// By the share in red.
  init(figures: ReleasableFigures, questionnaire: Questionnaire) {
    axis = .redPercent
    let shares = Self.redShares(figures, questionnaire)
    redShares = shares
    estimates = shares.map { share in
      share.map { $0.estimate(count: ($0.counts.lowerBound + $0.counts.upperBound) / 2) }
    }
  }

  private static func redShares(_ figures: ReleasableFigures, _ questionnaire: Questionnaire) -> [RedShare?] {
    figures.scales.enumerated().map { index, scale in
      guard let scale, scale.validCount > 0, questionnaire.scales[index].cutOffs?.red != nil,
        let beyond = scale.beyondCutOff
      else { return nil }
      return RedShare(beyond, of: scale.validCount)
    }
  }

  /// Why a scale's risk has no number; nil where it has one.
  func bounded(_ scale: Int) -> BoundedRisk? { axis == .redPercent ? redShares[scale]?.bounded : nil }

  /// What a scale's risk may be: the estimate, or one per count that a bounded share may stand for (ANONYMITY A6).
  func possibilities(_ scale: Int) -> [Estimate] {
    guard axis == .redPercent, let share = redShares[scale], share.bounded != nil else {
      return [estimates[scale]].compactMap(\.self)
    }
    return share.counts.map(share.estimate)
  }
}
