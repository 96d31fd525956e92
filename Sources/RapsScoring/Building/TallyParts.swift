/// What a tally holds beside counts by group; everything, unless a benchmark asks what a part costs.
package struct TallyParts: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// METHOD S6.
  package static let quality = TallyParts(rawValue: 1)
  /// Sums of pairs of items, for alpha (METHOD S7).
  package static let pairSums = TallyParts(rawValue: 2)
  /// METHOD S9.
  package static let crossProducts = TallyParts(rawValue: 4)
  package static let all: TallyParts = [.quality, .pairSums, .crossProducts]
}
