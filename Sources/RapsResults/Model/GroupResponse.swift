/// A visible group's headcount of at least 2k and its response rate (ANONYMITY A11).
package struct GroupResponse: Sendable, Hashable {
  package let invited: Int
  package let rate: ResponseRate
}
