/// Signs of careless answering (METHOD S6); counted, never excluded by themselves.
package struct QualitySummary: Sendable, Hashable {
  package let straightLiners: ReleasedCount
  /// Nil if no duration was declared or read.
  package let speeders: ReleasedCount?
  /// Nil if no respondent id was declared or read.
  package let duplicates: ReleasedCount?
  package let dropOuts: ReleasedCount
  /// Median intra-individual standard deviation of the raw codes.
  package let medianDeviation: Figure?
}
