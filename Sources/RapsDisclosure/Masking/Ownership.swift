/// How the shown groups of one hierarchy split everyone into parts whose tallies can be derived.
///
/// Shown groups of one hierarchy lie within each other or apart. What follows by adding and subtracting is then exactly
/// the unions of *nodes*: every shown group of the innermost partition, and per other shown group (or the organisation)
/// its residual, the people in none of the shown groups within it.
struct Ownership {
  /// Per group of the chain the smallest shown group (or the root) that strictly contains it. −1 outside the chain.
  let owner: [Int]
  /// Per group of the innermost partition its node: itself if shown, else its owner, whose residual it belongs to.
  let node: [Int]

  /// - Parameter shown: per group and the root.
  /// - Complexity: linear in the number of groups.
  init(_ cells: CellTable, chain: CellTable.Chain, shown: [Bool]) {
    var owner = Array(repeating: -1, count: cells.groupCount)
    for partition in chain.partitions {
      for group in cells.ranges[partition] {
        let parent = cells.parents[group]
        owner[group] = parent == cells.root || shown[parent] ? parent : owner[parent]
      }
    }
    self.owner = owner
    var node = owner
    for leaf in chain.leaves where shown[leaf] { node[leaf] = leaf }
    self.node = node
  }
}
