import RapsAnalysis
import RapsResults

/// An action plan's first draft: figures and references to measures, no words (METHOD P5).
package struct PlanDraft: Sendable {
  package let unit: PlanUnit
  package let basis: PlanBasis
  /// What this unit's means are compared with.
  package let reference: ComparisonReference?
  /// The unit's released figures; nil where even the organisation has none (ANONYMITY A17).
  package let figures: GroupFigures?
  /// Those above the matrix, then the others, in order; then what an earlier plan keeps.
  package let priorities: [PlanPriority]
  /// In the order of their priorities; within one primary before secondary before tertiary prevention, little effort
  /// first, then the measure that serves the greater impact.
  package let measures: [PlanMeasure]
  package let strengths: [PlanStrength]
  /// Highest level first.
  package let risks: [PlanRisk]
  package let gaps: PlanGaps
}

/// Rows of an earlier plan, for which figures are wanted whether or not they would be drafted today.
package struct KeptRows: Sendable, Hashable {
  package struct MeasureRow: Sendable, Hashable {
    package let id: String
    /// The id of its indicator as the row has it.
    package let indicator: String?

    package init(id: String, indicator: String?) {
      self.id = id
      self.indicator = indicator
    }
  }

  /// Ids of scales and exposures.
  package var priorities: [String]
  package var strengths: [String]
  package var measures: [MeasureRow]

  package init(priorities: [String] = [], strengths: [String] = [], measures: [MeasureRow] = []) {
    self.priorities = priorities
    self.strengths = strengths
    self.measures = measures
  }
}
