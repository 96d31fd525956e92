import RapsQuestionnaire

/// One respondent's score on a scale.
package struct ScaleScore: Sendable, Hashable {
  package let answered: Int
  package let score: ExactFraction
}

/// One respondent's score on a composite of scales.
package struct CompositeScore: Sendable, Hashable {
  package let validScaleCount: Int
  package let isComplete: Bool
  package let score: ExactFraction
}

/// Everything that one respondent's answers give. Arrays run parallel to those of the questionnaire; nil is no result.
package struct RespondentScores: Sendable, Hashable {
  /// False for a row without any valid answer (METHOD S1).
  package let isRespondent: Bool
  package let scales: [ScaleScore?]
  package let composites: [CompositeScore?]
  /// True is positive.
  package let exposures: [Bool?]
  package let profiles: [Profile.Quadrant?]
}
