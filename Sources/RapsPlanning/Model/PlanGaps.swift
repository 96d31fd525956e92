/// What a plan cannot speak of.
package struct PlanGaps: Sendable, Hashable {
  /// Scales and exposures of the questionnaire that the data have no columns for.
  package let notMeasured: [PlanFactor]
  /// Measured, but not shown for this unit.
  package let hidden: [PlanFactor]
  /// True if the data have groups that are not shown, and figures in which they count (ANONYMITY A11).
  package let hasHiddenGroups: Bool
}
