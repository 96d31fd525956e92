import RapsResponses

/// One group of a partition.
package struct TalliedGroup: Sendable, Hashable {
  package let label: GroupLabel
  /// Index into the parent partition's `groups`.
  package let parentGroup: Int?
  package var tally: GroupTally
  /// Per scale; nil in variables with more than 500 groups (METHOD S7).
  package var reliability: [PairSums]?

  package init(label: GroupLabel, parentGroup: Int?, tally: GroupTally, reliability: [PairSums]?) {
    self.label = label
    self.parentGroup = parentGroup
    self.tally = tally
    self.reliability = reliability
  }
}
