/// The analysis of variance of k groups: how much of what people differ in lies between their groups (METHOD D4).
///
/// - MSB = Σ n_g (mean_g − grand mean)² / (k − 1), MSW the pooled variance within groups;
/// - τ² = (MSB − MSW)/n₀, with n₀ = (N − Σ n_g²/N)/(k − 1), not below 0;
/// - ICC(1) = (MSB − MSW)/(MSB + (n̄ − 1) MSW) with n̄ = N/k, the part of variance that lies between groups;
/// - ICC(2) = (MSB − MSW)/MSB, the reliability of group means of average size.
///
/// Source: Bliese 2000, "Within-group agreement, non-independence, and reliability", in Klein and Kozlowski, 349–381;
/// ICC(1) with n̄ is that of his R package multilevel. Searle, Casella and McCulloch 1992, "Variance components",
/// for τ².
package struct OneWayVariance: Sendable, Hashable {
  package let groupCount: Int
  package let totalCount: Int
  /// Over people, not over groups.
  package let grandMean: Double
  package let betweenMeanSquare: Double
  package let withinMeanSquare: Double
  /// n₀.
  package let adjustedGroupSize: Double

  /// Complexity: linear. Groups without people are not counted.
  /// - Parameters:
  ///   - counts: people per group, none negative.
  ///   - means: parallel to `counts`.
  ///   - withinVariance: pooled, with N − k degrees of freedom; 0 or more.
  /// - Returns: nil with fewer than two groups of people.
  package init?(counts: [Int], means: [Double], withinVariance: Double) {
    precondition(counts.count == means.count)
    let groups = zip(counts, means).filter { $0.0 > 0 }.map { (count: Double($0.0), mean: $0.1) }
    guard groups.count > 1 else { return nil }
    let total = groups.reduce(0) { $0 + $1.count }
    let mean = groups.reduce(0) { $0 + $1.count * $1.mean } / total
    let freedom = Double(groups.count - 1)
    groupCount = groups.count
    totalCount = Int(total)
    grandMean = mean
    withinMeanSquare = withinVariance
    betweenMeanSquare = groups.reduce(0) { $0 + $1.count * ($1.mean - mean) * ($1.mean - mean) } / freedom
    adjustedGroupSize = (total - groups.reduce(0) { $0 + $1.count * $1.count } / total) / freedom
  }

  /// n̄ = N/k.
  package var meanGroupSize: Double { Double(totalCount) / Double(groupCount) }

  /// τ², by the moments; 0 where groups differ no more than by chance.
  package var betweenVariance: Double { max(0, (betweenMeanSquare - withinMeanSquare) / adjustedGroupSize) }

  /// ICC(1); negative where groups differ less than by chance, NaN where nothing varies.
  package var intraclassCorrelation1: Double {
    (betweenMeanSquare - withinMeanSquare) / (betweenMeanSquare + (meanGroupSize - 1) * withinMeanSquare)
  }

  /// ICC(2); negative where groups differ less than by chance, −∞ or NaN where group means are equal.
  package var intraclassCorrelation2: Double { (betweenMeanSquare - withinMeanSquare) / betweenMeanSquare }
}
