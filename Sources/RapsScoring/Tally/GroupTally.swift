import RapsQuestionnaire

/// The sums of one set of respondents. All arrays run parallel to those of the questionnaire.
///
/// Histograms of scales and items are rows of tables that the groups of a partition share, as the builder made them.
package struct GroupTally: Sendable, Hashable {
  package var respondentCount: Int
  package var scales: ScaleHistograms
  package var composites: [CompositeTally]
  package var exposures: [ExposureTally]
  package var profiles: [ProfileTally]
  package var items: ItemTallies

  package init(
    respondentCount: Int, scales: ScaleHistograms, composites: [CompositeTally], exposures: [ExposureTally],
    profiles: [ProfileTally], items: ItemTallies
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
      scales: ScaleHistograms(GroupRows(stateCounts: plan.scales.map(\.space.stateCount))),
      composites: plan.composites.map { _ in CompositeTally() },
      exposures: questionnaire.exposures.map { _ in ExposureTally() },
      profiles: questionnaire.profiles.map { _ in ProfileTally() },
      items: ItemTallies(
        GroupRows(stateCounts: questionnaire.items.indices.map { Channel.item($0).stateCount(in: plan) })))
  }
}
