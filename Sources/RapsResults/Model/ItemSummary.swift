/// The figures of one item, for the organisation only (ANONYMITY A5).
package struct ItemSummary: Sendable, Hashable {
  package let validCount: Int
  /// The mean of the raw codes, not reverse-keyed.
  package let mean: Figure
  /// The share to whom the item does not apply, if it is above 10 % (METHOD S1).
  package let notApplicablePercent: Figure?
}
