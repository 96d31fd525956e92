import RapsAnalysis
import RapsQuestionnaire

/// A line of the risk table.
package struct PlanRisk: Sendable, Hashable {
  package enum Level: String, Sendable, Hashable, CaseIterable {
    /// Tackle first, or above the matrix.
    case high
    /// Needs attention, or borderline between a risk and none.
    case medium
    case low
  }

  package let factor: PlanFactor
  package let level: Level
  /// How surely it is in its quadrant; nil where nothing judged it.
  package let certainty: Certainty?
  /// What the library has to minimise it, as ids of measures; empty for low risks.
  package let controls: [Measure]
}
