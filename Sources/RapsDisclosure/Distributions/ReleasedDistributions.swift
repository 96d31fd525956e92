import RapsQuestionnaire

/// The distributions of one scale in all units that have one: their edges are the same and stand here once.
struct ReleasedDistributions: Sendable {
  /// One more than there are categories.
  var edges: [ExactDecimal] = []
  /// Per unit its row among the counts; −1 if it has none.
  private var rows: [Int32]
  /// Row by row, by category.
  private var counts: [UInt32] = []

  /// Nobody has one.
  init(unitCount: Int) {
    rows = Array(repeating: -1, count: unitCount)
  }

  /// - Parameter row: the unit's people by category.
  mutating func add(_ row: [Int], of unit: Int) {
    rows[unit] = Int32(counts.count / row.count)
    for count in row { counts.append(UInt32(count)) }
  }

  subscript(unit: Int) -> [ReleasableCategory]? {
    guard rows[unit] >= 0 else { return nil }
    let start = Int(rows[unit]) * (edges.count - 1)
    return edges.indices.dropLast().map { category in
      ReleasableCategory(
        lower: edges[category], upper: edges[category + 1], count: Int(counts[start + category]))
    }
  }
}
