/// How many rows were left out on request for one reason (METHOD S6).
package struct ExcludedRowCount: Sendable, Hashable {
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case careless, duplicates, speeders
  }

  package let reason: Reason
  package let count: Int
}
