/// How many respondents have each state of a scale's `StateSpace`.
package struct StateHistogram: Sendable, Hashable {
  /// By state index; index 0 counts those without a score.
  package var counts: CountRow

  package init(counts: CountRow) {
    self.counts = counts
  }

  /// Respondents with a score.
  package var validCount: Int { counts.dropFirst().reduce(0, +) }

  /// The same, in memory that holds no other group's counts: for what is handed on.
  package var apart: StateHistogram { StateHistogram(counts: CountRow(copying: counts)) }
}
