import RapsResults

/// What the figures mean: compared, weighed and put in order. Only released figures, like `ScoreResults`.
package struct Analysis: Sendable, Hashable {
  package let comparison: Comparison
  /// One per partition and scale with at least five shown groups, or where agreement can be told.
  package let spreads: [GroupSpread]
  /// Nil where too few answered and no norm has correlations, and under 30 respondents.
  package let drivers: Drivers?
  /// Nil where METHOD D5 or ANONYMITY A17 forbids priorities.
  package let matrix: PriorityMatrix?
  /// Per partition and group, parallel to `ScoreResults.partitions`; nil is hidden or too small (fewer than 30).
  package let groupMatrices: [GroupValues<PriorityMatrix?>]

  package init(
    comparison: Comparison, spreads: [GroupSpread], drivers: Drivers?, matrix: PriorityMatrix?,
    groupMatrices: [GroupValues<PriorityMatrix?>]
  ) {
    self.comparison = comparison
    self.spreads = spreads
    self.drivers = drivers
    self.matrix = matrix
    self.groupMatrices = groupMatrices
  }
}
