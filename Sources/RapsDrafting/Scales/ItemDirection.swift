import RapsNumerics

/// Whether an item runs against the others of its scale.
enum ItemDirection: Hashable {
  /// Its correlation with the rest of the scale, in tenths, negative.
  case against(tenths: Int)
  /// The scale has two items, which run against each other: either may be the one.
  case againstTheOther(tenths: Int)
  /// Negative, but not clearly so.
  case unclear
}

extension ItemCorrelations {
  /// How often chance may make an item of a scale look reversed.
  private static let chance = 0.01
  /// Weaker correlations say nothing of an item, whatever the number of rows.
  private static let leastStrength = 0.3

  /// What is said about items that run against the others of their scale, by their place in it; nothing about the rest.
  ///
  /// The directions come from the answers that then judge them: items that have nothing to do with each other, once they
  /// are turned, look as if they went together. So first the scale must hold together by more than turning does. Then an
  /// item is reversed if it clearly runs against the others, and against those that run with most: a second topic runs
  /// against the first by chance in half of all files, all its items at once.
  func itemDirections() -> [Int: ItemDirection] {
    let signs = directions
    let size = Double(signs.count)
    let isCoherent = meanCorrelation(directions: signs) >= coherenceOfNoise
    let noise = NormalDistribution.quantile(1 - Self.chance / size) / Double(rowCount).squareRoot()
    let rest = correlationsWithRest(directions: signs)
    let most = correlationsWithMost(directions: signs)
    var found: [Int: ItemDirection] = [:]
    for (item, sign) in signs.enumerated() where sign < 0 {
      guard isCoherent, rest[item] <= -max(Self.leastStrength, noise), most[item] <= -noise else {
        found[item] = .unclear
        continue
      }
      let tenths = Int((rest[item] * 10).rounded())
      found[item] = signs.count == 2 ? .againstTheOther(tenths: tenths) : .against(tenths: tenths)
    }
    return found
  }

  /// What the mean correlation of k turned items that have nothing to do with each other stays below, but for `chance`.
  ///
  /// The mean of their k(k−1)/2 correlations has the variance 2/(n k(k−1)), and there are 2^(k−1) ways of turning them.
  /// By P(Z > x) ≤ e^(−x²/2)/2 none of them reaches x = √(2((k−2) ln 2 + ln 100)) times the deviation.
  private var coherenceOfNoise: Double {
    let size = Double(itemCount)
    let (logarithmOf2, logarithmOf100) = (0.693_147_180_559_945, 4.605_170_185_988_09)
    let reach = 2 * ((size - 2) * logarithmOf2 + logarithmOf100)
    return (2 * reach / (Double(rowCount) * size * (size - 1))).squareRoot()
  }
}
