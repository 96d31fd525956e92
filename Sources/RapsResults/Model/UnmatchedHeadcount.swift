/// A line of the headcount file whose group is not in the data: probably one of those of whom nobody answered. Told by
/// number, never by name (ANONYMITY A13).
package struct UnmatchedHeadcount: Sendable {
  package let lineNumber: Int
  /// Whether its people count among all who were invited.
  package internal(set) var countsInTotal = false
  /// Whether its people may be in merged groups, whose headcount is not known then.
  package internal(set) var mayBeMerged = false
}
