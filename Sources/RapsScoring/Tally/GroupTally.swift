import RapsQuestionnaire

/// The sums of one set of respondents. All arrays run parallel to those of the questionnaire.
package struct GroupTally: Sendable, Hashable {
  package var respondentCount: Int
  package var scales: [StateHistogram]
  package var composites: [CompositeTally]
  package var exposures: [ExposureTally]
  package var profiles: [ProfileTally]
  package var items: [ItemTally]

  package init(
    respondentCount: Int, scales: [StateHistogram], composites: [CompositeTally], exposures: [ExposureTally],
    profiles: [ProfileTally], items: [ItemTally]
  ) {
    self.respondentCount = respondentCount
    self.scales = scales
    self.composites = composites
    self.exposures = exposures
    self.profiles = profiles
    self.items = items
  }

  /// The sums of nobody.
  package init(nobodyIn plan: ScoringPlan) {
    let questionnaire = plan.questionnaire
    self.init(
      respondentCount: 0,
      scales: plan.scales.map { StateHistogram(counts: Array(repeating: 0, count: $0.space.stateCount)) },
      composites: plan.composites.map { _ in CompositeTally() },
      exposures: questionnaire.exposures.map { _ in ExposureTally() },
      profiles: questionnaire.profiles.map { _ in ProfileTally() },
      items: questionnaire.items.indices.map { ItemTally(width: questionnaire.answerSet(ofItem: $0).width) })
  }
}
