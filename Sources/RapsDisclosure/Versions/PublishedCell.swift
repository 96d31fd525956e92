/// What a publication tells of one visible set of people: the organisation or a group (ANONYMITY A16).
package struct PublishedCell: Sendable, Hashable {
  package struct Measure: Sendable, Hashable {
    package let validCount: Int
    /// Every figure of it as it is spelt, in a fixed order.
    package let figures: [String]
    /// By name, the counts of people that its shares leave possible.
    package let counts: [String: ClosedRange<Int>]

    package init(validCount: Int, figures: [String], counts: [String: ClosedRange<Int>]) {
      self.validCount = validCount
      self.figures = figures
      self.counts = counts
    }
  }

  package let respondentCount: Int
  /// By kind and id, those that are shown.
  package let measures: [String: Measure]

  package init(respondentCount: Int, measures: [String: Measure]) {
    self.respondentCount = respondentCount
    self.measures = measures
  }
}
