import RapsJSON

/// How far an indicator came between a measure's beginning and today, from what both plans tell of it.
///
/// z = change / √(SE₁² + SE₂²), where SE is half the width of the released 95 % interval over 1.96 (METHOD C6:
/// independent samples); 0 where there is no interval, because everyone answered. The released figures are rounded
/// (ANONYMITY A4), and so is the answer: good enough to ask what is still needed, not to judge.
struct IndicatorChange {
  /// The member of a measure's figures that tells of it.
  static let flag = "indicatorDidNotMove"
  /// Two-sided 5 % of the normal distribution.
  private static let criticalValue = 1.96

  /// Positive if today is more favourable.
  private let favourableChange: Double
  private let standardError: Double

  /// Nil if one of the two figures is missing or nothing tells which way is better: then nothing can be said.
  init?(baseline: JSONValue, figures: JSONValue, highIsUnfavourable: [String: Bool]) {
    guard let start = baseline["mean"]?.double, let today = figures["today"]?.double else { return nil }
    let isLowBetter: Bool
    if let declared = figures["indicator"]?.string.flatMap({ highIsUnfavourable[$0] }) {
      isLowBetter = declared
    } else if let target = figures["target"]?.double, target != today {
      // A target is always more favourable than today.
      isLowBetter = target < today
    } else {
      return nil
    }
    favourableChange = isLowBetter ? start - today : today - start
    let (first, second) = (Self.standardError(baseline["interval"]), Self.standardError(figures["interval"]))
    standardError = (first * first + second * second).squareRoot()
  }

  var isFavourableBeyondChance: Bool {
    favourableChange > 0 && favourableChange > Self.criticalValue * standardError
  }

  private static func standardError(_ interval: JSONValue?) -> Double {
    guard let ends = interval?.elements, ends.count == 2, let lower = ends[0].double, let upper = ends[1].double,
      upper >= lower
    else { return 0 }
    return (upper - lower) / (2 * criticalValue)
  }
}
