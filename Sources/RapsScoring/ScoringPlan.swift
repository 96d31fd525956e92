import RapsQuestionnaire

/// The questionnaire compiled for scoring: state spaces, grids and proven bounds (METHOD S8).
package struct ScoringPlan: Sendable {
  /// What is needed to score one scale.
  package struct ScalePlan: Sendable, Hashable {
    package let space: StateSpace
    package let axis: ScoreAxis
    /// Per item of the scale: units per code step, `unitsPerItem / width` of the item's answer set.
    package let unitsPerCode: [Int]
    /// False if the data lack so many of its items that nobody can have a score.
    package let isMeasured: Bool
  }

  /// What is needed to score a composite of scales.
  package struct CompositePlan: Sendable, Hashable {
    package let axis: ScoreAxis
    /// Integer steps of the grid between the lowest and the highest score.
    package let gridSteps: Int
    package let isMeasured: Bool
  }

  package let questionnaire: Questionnaire
  /// Per item, whether the data have a column for it.
  package let presentItems: [Bool]
  package let scales: [ScalePlan]
  package let composites: [CompositePlan]
  package let measuredExposures: [Bool]
  package let measuredProfiles: [Bool]
}
