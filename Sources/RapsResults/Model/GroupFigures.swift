/// The figures of a visible group. Arrays run parallel to the questionnaire's; nil is hidden or not measured.
package struct GroupFigures: Sendable, Hashable {
  package let respondentCount: Int
  package let response: GroupResponse?
  package let scales: [ScoreSummary?]
  package let composites: [ScoreSummary?]
  package let exposures: [ExposureSummary?]
  package let profiles: [ProfileSummary?]
  package let items: [ItemSummary?]

  /// How far they may speak for those of the group who did not answer; a response rate counts where it may be told.
  package let caution: Caution
}
