import RapsQuestionnaire

/// The share of respondents whose score lies from `lower` (inclusive) to `upper` (exclusive, but in the last category).
package struct DistributionCategory: Sendable, Hashable {
  package let lower: ExactDecimal
  package let upper: ExactDecimal
  package let percent: Figure
}
