import RapsResponses

/// What becomes of groups that are too small to be shown; one mode per run (ANONYMITY A3).
package enum SmallGroups: String, Sendable, Hashable, CaseIterable {
  case hide
  /// Small groups of a nested variable are merged, within each group around them.
  case rollUp = "roll-up"
}

/// A group as the data have it, before small ones were merged.
package struct UnmergedGroup: Sendable, Hashable {
  package let label: GroupLabel
  /// Place among the parent partition's groups as the data have them.
  package let parentGroup: Int?
  /// Place in `ReleasablePartition.groups` of the group that it became or was merged into.
  package let group: Int
}
