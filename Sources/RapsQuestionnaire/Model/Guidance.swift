/// What a plan says about a factor beside its figures and measures. Its id is the factor's.
package struct Guidance: Sendable, Hashable {
  /// The id of a scale or exposure.
  package let factor: String
  /// What is wanted, in one sentence.
  package let objective: LocalizedText
  /// Possible causes to explore in dialogue; never findings. May be empty.
  package let causes: [LocalizedText]
  /// Open questions for the team dialogue. May be empty.
  package let questions: [LocalizedText]
  /// How to keep the factor where it is a strength. Empty for exposures.
  package let keep: LocalizedText

  package init(
    factor: String, objective: LocalizedText, causes: [LocalizedText] = [], questions: [LocalizedText] = [],
    keep: LocalizedText = LocalizedText()
  ) {
    self.factor = factor
    self.objective = objective
    self.causes = causes
    self.questions = questions
    self.keep = keep
  }
}
