/// For whom a plan is drafted.
package enum PlanUnit: Sendable, Hashable {
  case organisation
  /// A shown group: indexes into `ScoreResults.partitions` and the partition's groups.
  case group(partition: Int, group: Int)
}
