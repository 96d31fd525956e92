/// What a publication tells of one visible set of people: the organisation or a group (ANONYMITY A16).
package struct PublishedCell: Sendable, Hashable {
  /// The measure that everyone who answered counts in.
  package static let everyone = "respondents"

  /// By kind and id, those that are shown; `everyone` is one.
  package let measures: [String: PublishedMeasure]

  package init(measures: [String: PublishedMeasure]) {
    self.measures = measures
  }
}
