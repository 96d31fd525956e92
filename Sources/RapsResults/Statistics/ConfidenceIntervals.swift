import RapsNumerics

/// 95 % intervals of a mean and of a share, for a sample or for most of a finite population (METHOD D1, D2).
enum ConfidenceIntervals {
  /// mean ± t · SD / √n · √(1 − n/N), in the unit of the moments and not cut at the ends of any scale.
  ///
  /// - Parameters:
  ///   - quantile: t, of n − 1 degrees of freedom.
  ///   - populationCount: N, greater than n; nil where it is unknown.
  /// - Returns: nil for fewer than two values.
  static func mean(
    _ moments: SampleMoments, quantile: Double, populationCount: Int?
  ) -> ClosedRange<Double>? {
    guard let deviation = moments.standardDeviation else { return nil }
    let count = Double(moments.count)
    let correction = populationCount.map { (1 - count / Double($0)).squareRoot() } ?? 1
    let half = quantile * deviation / count.squareRoot() * correction
    return moments.mean.value - half...moments.mean.value + half
  }

  /// Wilson's score interval of a proportion, with n* = n(N − 1)/(N − n) in place of n for a finite population.
  ///
  /// Source: E. B. Wilson, JASA 22 (1927); the finite form as in METHOD D2.
  static func proportion(_ part: Int, of count: Int, populationCount: Int?) -> ClosedRange<Double> {
    let effective =
      populationCount.map { effectiveSampleSize(count: Double(count), populationCount: Double($0)) } ?? Double(count)
    let interval = wilsonInterval(proportion: Double(part) / Double(count), count: effective, confidence: 0.95)
    return interval.lower...interval.upper
  }
}
