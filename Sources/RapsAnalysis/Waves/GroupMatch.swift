import RapsQuestionnaire
import RapsResults

/// A group's places in two waves.
struct GroupMatch: Sendable, Hashable {
  let earlierPartition: Int
  let earlierGroup: Int
  let laterPartition: Int
  let laterGroup: Int

  /// Groups of the same variable and the same names from the top of the hierarchy down; in the earlier wave's order.
  ///
  /// Complexity: linear in groups × levels.
  static func all(earlier: ScoreResults, later: ScoreResults) -> [GroupMatch] {
    var places: [Path: (partition: Int, group: Int)] = [:]
    for (partition, result) in later.partitions.enumerated() {
      for group in result.groups.indices { places[path(partition, group, later)] = (partition, group) }
    }
    return earlier.partitions.enumerated().flatMap { partition, result in
      result.groups.indices.compactMap { group in
        places[path(partition, group, earlier)].map {
          GroupMatch(
            earlierPartition: partition, earlierGroup: group, laterPartition: $0.partition, laterGroup: $0.group)
        }
      }
    }
  }

  private struct Path: Hashable {
    let variable: String
    /// From the group up.
    let names: [GroupName]
  }

  private static func path(_ partition: Int, _ group: Int, _ results: ScoreResults) -> Path {
    var names: [GroupName] = []
    var place: (partition: Int, group: Int)? = (partition, group)
    while let (partition, group) = place {
      let result = results.partitions[partition].groups[group]
      names.append(result.name)
      place = results.partitions[partition].parent.flatMap { parent in result.parentGroup.map { (parent, $0) } }
    }
    let variable = results.questionnaire.variables[results.partitions[partition].variable].id
    return Path(variable: variable, names: names)
  }
}
