import RapsQuestionnaire

/// Everything that a report may tell of one data set: released figures only, in the questionnaire's order.
package struct ScoreResults: Sendable {
  package let questionnaire: Questionnaire
  package let release: ReleaseRules
  package let rows: RowSummary
  package let response: ResponseSummary
  package let caution: Caution
  package let notices: [ResultNotice]
  /// Per scale, composite, exposure and profile, whether the data have what it needs.
  package let measured: MeasuredParts
  /// Per scale, how its scores come to be.
  package let scaleFacts: [ScaleFacts]
  /// Nil if there are too few respondents for any figure (ANONYMITY A17).
  package let organisation: GroupFigures?
  package let partitions: [PartitionResult]
  /// Best first; empty where caution forbids them or no cut-off allows them.
  package let strengths: [RankedScale]
  /// Worst first.
  package let risks: [RankedScale]
  package let quality: QualitySummary
  /// Lines of the headcount file whose group is not in the data.
  package let unmatchedHeadcountLines: [UnmatchedHeadcount]
  /// Lines of the headcount file that fit more than one group, or repeat one.
  package let ambiguousHeadcountLines: [Int]
}
