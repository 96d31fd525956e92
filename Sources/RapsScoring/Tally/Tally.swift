/// Everything that is known of a data set, as sums of integers; holds what may not be shown.
///
/// Independent of thread count, chunk size and row order, but for the jackknife blocks of the cross-products, which are
/// told by the order of rows (METHOD S9). Two tallies of the same plan merge by addition.
/// Only Disclosure decides what of it may leave (ANONYMITY).
package struct Tally: Sendable, Hashable {
  package var rows: RowCounts
  package var quality: QualityTally
  /// All respondents together.
  package var organisation: GroupTally
  /// Per scale; all respondents together.
  package var reliability: [PairSums]
  /// One per grouping variable that the data have, in the questionnaire's order.
  package var partitions: [Partition]
  /// How the groups of all partitions overlap.
  package var memberships: MembershipTable
  /// Of all respondents; nil if no two scales are measured.
  package var crossProducts: CrossProducts?

  package init(
    rows: RowCounts, quality: QualityTally, organisation: GroupTally, reliability: [PairSums], partitions: [Partition],
    memberships: MembershipTable,
    crossProducts: CrossProducts? = nil
  ) {
    self.rows = rows
    self.quality = quality
    self.organisation = organisation
    self.reliability = reliability
    self.partitions = partitions
    self.memberships = memberships
    self.crossProducts = crossProducts
  }
}
