import RapsScoring

/// Statistics of people in organisations from the sums of each, on the scale's grid.
///
/// Places are parts of the range, 0…1. Sums are exact integers until the last division.
struct OrganisationSpread {
  /// Steps from the lowest to the highest score.
  let steps: Int
  /// One per organisation with anyone in it.
  let organisations: [PoolTally.Moments]

  init(steps: Int, organisations: [PoolTally.Moments]) {
    self.steps = steps
    self.organisations = organisations.filter { $0.count > 0 }
  }

  var respondentCount: Int { organisations.reduce(0) { $0 + $1.count } }

  /// Σx over all people, in steps.
  var sum: Int128 { organisations.reduce(Int128(0)) { $0 + Int128($1.sum) } }

  /// Over people; n − 1. Nil below two people.
  var standardDeviation: Double? {
    let n = Int128(respondentCount)
    guard n > 1 else { return nil }
    let squares = organisations.reduce(Int128(0)) { $0 + $1.sumOfSquares }
    let variance = Double(n * squares - sum * sum) / Double(n * (n - 1))
    return variance.squareRoot() / Double(steps)
  }

  /// N² / Σ nₒ².
  var effectiveOrganisationCount: Double {
    let squares = organisations.reduce(Int128(0)) { $0 + Int128($1.count) * Int128($1.count) }
    let n = Double(respondentCount)
    return squares > 0 ? n * n / Double(squares) : 0
  }

  /// τ, the standard deviation of true organisation means, by ANOVA moments: τ² = (MSB − MSW) / n₀ with
  /// n₀ = (N − Σnₒ²/N) / (m − 1), and 0 if that is negative.
  ///
  /// Source: Searle, Casella and McCulloch 1992, *Variance Components*, section 3.6 (unbalanced one-way classification).
  /// Nil below two organisations, or if no organisation has two people.
  var organisationDeviation: Double? {
    let m = organisations.count
    let n = respondentCount
    guard m > 1, n > m else { return nil }
    let grandMean = Double(sum) / Double(n)
    var between = 0.0
    var within = 0.0
    var squaredCounts = 0.0
    for organisation in organisations {
      let count = Int128(organisation.count)
      let own = Int128(organisation.sum)
      let distance = Double(own) / Double(count) - grandMean
      between += Double(count) * distance * distance
      within += Double(count * organisation.sumOfSquares - own * own) / Double(count)
      squaredCounts += Double(count) * Double(count)
    }
    let typicalCount = (Double(n) - squaredCounts / Double(n)) / Double(m - 1)
    let variance = (between / Double(m - 1) - within / Double(n - m)) / typicalCount
    return max(0, variance).squareRoot() / Double(steps)
  }

  /// Places of the means of organisations with at least so many people, ascending.
  func means(leastCount: Int) -> [Double] {
    organisations.filter { $0.count >= leastCount }
      .map { Double($0.sum) / (Double($0.count) * Double(steps)) }.sorted()
  }
}

/// The quantile of sorted numbers by linear interpolation of order statistics: type 7 of Hyndman and Fan 1996 ("Sample
/// quantiles in statistical packages", The American Statistician 50), R's default.
///
/// - Precondition: `sorted` is not empty; `probability` is 0...1.
func quantile(ofSorted sorted: [Double], _ probability: Double) -> Double {
  let place = Double(sorted.count - 1) * probability
  let lower = Int(place.rounded(.down))
  let upper = min(lower + 1, sorted.count - 1)
  return sorted[lower] + (place - Double(lower)) * (sorted[upper] - sorted[lower])
}
