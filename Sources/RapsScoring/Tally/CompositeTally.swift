/// A composite of scales. Scores lie on `CompositePlan.gridSteps` integer steps from the lowest to the highest (METHOD S8).
package struct CompositeTally: Sendable, Hashable {
  package static let binCount = 1_001

  package var validCount = 0
  /// Respondents with a valid score on every component (ANONYMITY A8).
  package var completeCount = 0
  /// Sum and sum of squares of the scores on the integer grid.
  package var sum = 0
  package var sumOfSquares = Int128(0)
  /// Respondents at or beyond the amber and the red cut-off; 0 if there is none.
  package var amberCount = 0
  package var redCount = 0
  /// Respondents per bin: the score range in 1,000 equal steps, rounded half to even. Empty until someone has a score.
  package var bins: [Int] = []

  package init() {}
}
