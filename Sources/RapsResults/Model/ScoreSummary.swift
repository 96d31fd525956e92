/// The figures of one group on one scale or composite.
package struct ScoreSummary: Sendable, Hashable {
  package let validCount: Int
  package let mean: Figure
  /// The released mean's place on the scale, 0 (low end) to 1, to draw it.
  package let place: Double
  package let interval: MeanInterval
  /// From 30 valid answers on, as are the quartiles and the distribution (ANONYMITY A5).
  package let standardDeviation: Figure?
  package let quartiles: Quartiles?
  /// True if the quartiles come from a histogram in 1,000 steps (composites, METHOD S8).
  package let isBinned: Bool
  /// The share at or beyond the red cut-off (the amber one if there is no red); nil without cut-offs.
  package let beyondCutOff: Share?
  package let distribution: [DistributionCategory]?
  /// Nil where the cut-offs say nothing of groups (D6).
  package let level: Level?
  package let reliability: Reliability?
  /// Into how many parts the score's range is divided where scores are rounded (ANONYMITY A4).
  package let rangeParts: Int
  /// Respondents by number of answered items; empty unless respondents are identified.
  package let answeredCounts: [AnsweredCount]
}
