import RapsQuestionnaire
import RapsResults

/// What shows whether a measure helped, today.
package struct PlanIndicator: Sendable, Hashable {
  package enum Reading: Sendable, Hashable {
    case score(ScoreSummary)
    case exposure(ExposureSummary)
  }

  package let factor: PlanFactor
  /// Nil where it is hidden or not measured.
  package let reading: Reading?
  /// Nil where there is none more favourable than today.
  package let target: PlanTarget?
}

/// A row of the plan: what could be done.
package struct PlanMeasure: Sendable, Hashable {
  package let id: String
  /// Nil if the library has it no more (a row that an earlier plan keeps).
  package let measure: Measure?
  /// The current priorities that it serves, the first of which it stands under; empty for a row that an earlier plan keeps.
  package let priorities: [PlanFactor]
  /// Nil if the questionnaire lacks it.
  package let indicator: PlanIndicator?
}
