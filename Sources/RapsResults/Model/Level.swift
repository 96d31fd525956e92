/// On which side of the group-usable cut-offs a group's mean lies, its interval considered (METHOD D6).
package enum Level: String, Sendable, Hashable, CaseIterable {
  /// Wholly on the favourable side of every cut-off.
  case favourable
  /// Wholly between the milder and the stricter cut-off.
  case intermediate
  /// Wholly beyond the stricter cut-off.
  case unfavourable
  /// The interval crosses a cut-off.
  case notClear = "not-clear"
}
