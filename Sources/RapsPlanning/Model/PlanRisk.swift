import RapsAnalysis
import RapsQuestionnaire

/// A line of the risk table.
package struct PlanRisk: Sendable, Hashable {
  /// The highest first.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    /// Tackle first, or above the matrix.
    case high
    /// Needs attention, or borderline between a risk and none, or with its mean beyond a cut-off.
    case medium
    /// No figure tells how high it is, which is not the same as low: the share in red is protected, or fewer than three
    /// people report the behaviour (ANONYMITY A6).
    case notJudged = "not-judged"
    case low
  }

  /// What a level rests on.
  package enum Ground: Sendable, Hashable {
    /// It stands above the matrix (METHOD P3).
    case alert
    /// Its quadrant and certainty, or its risk where there are no quadrants (P2).
    case matrix
    /// The mean beside the cut-offs (D6).
    case cutOff
    /// Nothing judges it.
    case nothing
  }

  package let factor: PlanFactor
  package let level: Level
  package let ground: Ground
  /// How surely it is in its quadrant; nil where nothing judged it.
  package let certainty: Certainty?
  /// What the library has to minimise it; empty for risks that are low or not judged.
  package let controls: [Measure]
}
