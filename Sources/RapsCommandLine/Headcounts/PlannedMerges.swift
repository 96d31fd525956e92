/// Which neighbours to merge before the survey, so that all of a table can be shown.
struct PlannedMerges {
  struct Merge {
    let names: [String]
    let headcount: Int
    /// The group around them; nil outside of any.
    let parent: String?
    /// True if they are all that is in `parent`: then the division is not worth asking.
    let isAllOfParent: Bool
  }

  /// What is to be merged; the smallest group with the next smallest, until each has enough people.
  let merges: [Merge]
  let merged: PlannedTable

  /// - Parameters:
  ///   - leastHeadcount: people of whom enough will probably answer.
  ///   - mark: what stands between the names of merged groups.
  init(_ table: PlannedTable, leastHeadcount: Int, mark: String = " + ") {
    var merges: [Merge] = []
    func merge(_ branches: [PlannedTable.Branch], parent: String?) -> [PlannedTable.Branch] {
      var parts = branches.map { [$0] }
      func headcount(_ part: [PlannedTable.Branch]) -> Int { part.reduce(0) { $0 + $1.headcount } }
      while parts.count > 1 {
        parts.sort { (headcount($0), $0[0].name) < (headcount($1), $1[0].name) }
        guard headcount(parts[0]) < leastHeadcount else { break }
        parts[1] = parts[0] + parts[1]
        parts.removeFirst()
      }
      return parts.map { part in
        let name = part.map(\.name).joined(separator: mark)
        if part.count > 1 {
          merges.append(
            Merge(
              names: part.map(\.name), headcount: headcount(part), parent: parent, isAllOfParent: parts.count == 1))
        }
        return PlannedTable.Branch(
          name: name, headcount: headcount(part), branches: merge(part.flatMap(\.branches), parent: name))
      }
    }
    merged = PlannedTable(
      variables: table.variables, branches: merge(table.branches(), parent: nil), headcount: table.headcount)
    self.merges = merges
  }
}
