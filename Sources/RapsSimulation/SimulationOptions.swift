/// What a simulated survey is like, beside its questionnaire.
package struct SimulationOptions: Sendable, Hashable {
  /// Of 1,000 item cells, how many have no answer: half of them skipped items, half the tails of people who stopped.
  package let missingPerMille: Int
  /// Of 1,000 rows, how many give one answer all along.
  package let straightLinerPerMille: Int
  /// Of 1,000 values of each grouping variable, how many are blank; what lies under a blank is blank as well.
  package let notStatedPerMille: Int
  /// Who works where; nil invents divisions and departments.
  package let organisation: Organisation?

  /// All rates lie in 0...1000.
  package init(
    missingPerMille: Int = 20, straightLinerPerMille: Int = 20, notStatedPerMille: Int = 10,
    organisation: Organisation? = nil
  ) {
    precondition([missingPerMille, straightLinerPerMille, notStatedPerMille].allSatisfy { (0...1000).contains($0) })
    self.missingPerMille = missingPerMille
    self.straightLinerPerMille = straightLinerPerMille
    self.notStatedPerMille = notStatedPerMille
    self.organisation = organisation
  }
}
