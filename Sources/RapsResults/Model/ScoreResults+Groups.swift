extension ScoreResults {
  /// The name of the group around this one; nil where the variable is not nested.
  package func nameAround(_ group: Int, in partition: PartitionResult) -> GroupName? {
    guard let parent = partition.parent, let around = partition.groups[group].parentGroup else { return nil }
    return partitions[parent].groups[around].name
  }
}

extension PartitionResult {
  /// Whether another group bears the same name, as "not stated" of two divisions does.
  package func isNameRepeated(_ group: Int) -> Bool {
    groups.indices.contains { $0 != group && groups[$0].name == groups[group].name }
  }
}
