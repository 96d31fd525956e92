/// How many respondents have each state of a scale's `StateSpace`.
package struct StateHistogram: Sendable, Hashable {
  /// By state index; index 0 counts those without a score.
  package var counts: [Int]

  package init(counts: [Int]) {
    self.counts = counts
  }

  /// Respondents with a score.
  package var validCount: Int { counts.dropFirst().reduce(0, +) }
}
