/// How the priorities of a plan were found.
package enum PlanBasis: Sendable, Hashable {
  /// By the priority matrix (METHOD P2); its weights may be those of the organisation or of a norm.
  case matrix(hasBorrowedWeights: Bool)
  /// By risk alone: nothing tells how strongly factors go with the outcomes (P3).
  case rankedByRisk
  /// By the distance of the mean from the cut-off: there is no analysis.
  case cutOffs
  /// Not at all.
  case none(PlanObstacle)
}

/// Why a plan names no priorities.
package enum PlanObstacle: String, Sendable, Hashable, CaseIterable {
  /// ANONYMITY A17: there are no figures at all.
  case tooFewForFigures = "too-few-for-figures"
  /// METHOD D5: fewer than 30 people answered.
  case fewRespondents = "few-respondents"
  /// D5: under 30 % of those invited answered.
  case veryLowResponse = "very-low-response"
  /// There is neither a cut-off nor a reference to judge by.
  case nothingToJudgeBy = "nothing-to-judge-by"
  /// No factor of work has a figure, and no unwanted behaviour is reported.
  case noFactors = "no-factors"
}
