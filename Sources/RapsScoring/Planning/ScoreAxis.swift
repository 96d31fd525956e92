import RapsQuestionnaire

/// How a state becomes a score: `offset + span · sum / (answered · unitsPerItem)`, exactly.
package struct ScoreAxis: Sendable, Hashable {
  /// The lowest possible score.
  package let offset: Int
  /// Highest minus lowest possible score.
  package let span: Int

  package init(offset: Int, span: Int) {
    self.offset = offset
    self.span = span
  }

  /// The axis of a metric (METHOD S3): `0..100` is 0 and 100; `mean` the least code and the width of the declared
  /// range; `sum` both times items × factor.
  package init(metric: ScoreMetric, minimumCode: Int, width: Int, itemCount: Int) {
    switch metric {
    case .percent: self.init(offset: 0, span: 100)
    case .mean: self.init(offset: minimumCode, span: width)
    case .sum(let factor):
      self.init(offset: minimumCode * itemCount * factor, span: width * itemCount * factor)
    }
  }

  /// The score at `numerator / denominator` of the way from the lowest to the highest, exactly.
  package func score(numerator: Int, denominator: Int) -> ExactFraction {
    ExactFraction(
      numerator: Int128(offset) * Int128(denominator) + Int128(span) * Int128(numerator),
      denominator: Int128(denominator))
  }
}
