/// The groups of one variable, in the questionnaire's order.
package struct PartitionResult: Sendable, Hashable {
  /// Index into `Questionnaire.variables`.
  package let variable: Int
  /// Index into `ScoreResults.partitions`.
  package let parent: Int?
  package let groups: [GroupResult]
  /// True if no group can be shown.
  package let isWithheld: Bool
}
