import RapsDisclosure
import RapsQuestionnaire

/// How far one unit is on the risk axis, per scale, exactly (METHOD P2). Arrays run parallel to `Questionnaire.scales`.
struct UnitRisk: Sendable {
  struct Estimate: Sendable, Hashable {
    let value: Double
    let standardError: Double
  }

  let axis: RiskAxis
  let estimates: [Estimate?]
  /// Parts 0…1 of the respondents beyond the red cut-off, as far as they may be told; nil without such a cut-off.
  let redShares: [Double?]

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
    estimates = shares.enumerated().map { index, share in
      guard let share, let count = figures.scales[index]?.validCount, count > 0 else { return nil }
      // At the ends a share of 0 or 1 would have no error at all: add two on either side (Agresti and Coull, 1998).
      let adjusted = (share * Double(count) + 2) / Double(count + 4)
      let error = (adjusted * (1 - adjusted) / Double(count + 4)).squareRoot()
      return Estimate(value: 100 * share, standardError: 100 * error)
    }
  }

  /// A bounded count stands for its middle: which of the three it is may not be told (ANONYMITY A6).
  private static func redShares(_ figures: ReleasableFigures, _ questionnaire: Questionnaire) -> [Double?] {
    figures.scales.enumerated().map { index, scale in
      guard let scale, scale.validCount > 0, questionnaire.scales[index].cutOffs?.red != nil,
        let beyond = scale.beyondCutOff
      else { return nil }
      let count = Double(scale.validCount)
      return switch beyond {
      case .exact(let number): Double(number) / count
      case .fewerThanThree: 1 / count
      case .nearlyAll: (count - 1) / count
      case .notShown: nil
      }
    }
  }
}
