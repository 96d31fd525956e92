/// Sets of cells, and per cell the sets that it is in: what a `CountTable` adds up.
struct CountSets {
  /// Per set its cells, in order.
  let members: Buckets
  /// Per cell its sets, in order.
  let setsOfCell: Buckets

  init(_ sets: [[Int]], cellCount: Int) {
    members = Buckets(sets)
    setsOfCell = members.inverted(count: cellCount)
  }

  /// The same and some more.
  func adding(_ sets: [[Int]]) -> CountSets {
    CountSets((0..<members.count).map { Array(members[$0]) } + sets, cellCount: setsOfCell.count)
  }
}
