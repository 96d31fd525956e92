import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// Why something is a priority.
package enum PlanReason: String, Sendable, Hashable, CaseIterable {
  /// Unwanted behaviour is reported: always above the rest (METHOD P3).
  case exposureReported = "exposure-reported"
  /// Half or more are in red (P3).
  case mostInRed = "most-in-red"
  /// Its place in the priority matrix (P2).
  case matrix
  /// Its risk (P3).
  case risk
  /// Its distance from the cut-off (D6).
  case cutOff = "cut-off"
  /// It is no priority (any more).
  case none
}

/// The released figures of one factor in one unit; what is nil is hidden, not measured or not told.
package struct PlanFigures: Sendable, Hashable {
  /// Of a scale.
  package var score: ScoreSummary?
  package var comparison: ScaleComparison?
  package var point: MatrixPoint?
  /// Of an exposure.
  package var exposure: ExposureSummary?
}

/// A chapter of the plan.
package struct PlanPriority: Sendable, Hashable {
  package let factor: PlanFactor
  package let reason: PlanReason
  package let figures: PlanFigures
  package let guidance: Guidance?

  package var isCurrent: Bool { reason != .none }
}

/// Something that goes well, and how to keep it.
package struct PlanStrength: Sendable, Hashable {
  /// Index into `Questionnaire.scales`.
  package let scale: Int
  /// False if it is none (any more).
  package let isCurrent: Bool
  package let figures: PlanFigures
  package let guidance: Guidance?
}
