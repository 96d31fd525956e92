/// How many rows were left out on request for one reason (METHOD S6).
///
/// Exact, although the lines on data quality give 0 to 2 as a bound: never a silent drop, so every report says how many
/// rows were read, used and excluded and why (DESIGN, "Reading responses"). It counts rows of the file of whom nothing
/// else is told, for they are in no figure (ANONYMITY A10).
package struct ExcludedRowCount: Sendable, Hashable {
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case careless, duplicates, speeders
  }

  package let reason: Reason
  package let count: Int
}
