/// The rules that the figures were released under (ANONYMITY A1, A12).
package struct ReleaseRules: Sendable, Hashable {
  package let minimumGroupSize: Int
  /// Why the minimum is below 10; printed in every output.
  package let reason: String?
  package let isIdentified: Bool
  /// Whether small groups of nested variables are merged instead of hidden (A3).
  package let rollsUp: Bool
}
