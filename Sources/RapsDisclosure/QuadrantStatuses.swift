import RapsQuestionnaire

/// What is told of a profile's quadrants where some hold almost nobody or almost everybody (A6).
///
/// The quadrants add up to a known total. So that this pins nothing, the smallest told quadrant is not told either,
/// until every bounded count can have three values: of one quadrant, and of the two quadrants that are high in demands
/// or in resources, because a scale's share beyond its cut-off may be about the same people.
struct QuadrantStatuses {
  /// The two quadrants on the high side of either measure.
  private static let sides: [[Profile.Quadrant]] = [[.active, .strained], [.relaxed, .active]]

  /// By `Profile.Quadrant.rawValue`.
  private(set) var status: [CountStatus]
  private let counts: [Int]
  private let total: Int

  init(_ counts: [Int], of total: Int) {
    self.counts = counts
    self.total = total
    status = counts.map { CountStatus($0, of: total) }
    let sets = counts.indices.map { [$0] } + Self.sides.map { $0.map(\.rawValue) }
    let bounded = sets.filter { CountStatus(sum($0), of: total) != .exact }
    for quadrant in counts.indices.sorted(by: { counts[$0] < counts[$1] }) where status[quadrant] == .exact {
      if !bounded.allSatisfy(isVague) { status[quadrant] = .notShown }
    }
  }

  private func sum(_ quadrants: [Int]) -> Int { quadrants.reduce(0) { $0 + counts[$1] } }

  /// Whether the people of some quadrants can be of three numbers.
  private func isVague(_ quadrants: [Int]) -> Bool {
    let others = range(counts.indices.filter { !quadrants.contains($0) })
    let own = range(quadrants)
    let told = CountStatus(sum(quadrants), of: total).values(0, of: total)
    let low = max(own.lowerBound, told.lowerBound, total - others.upperBound)
    let high = min(own.upperBound, told.upperBound, total - others.lowerBound)
    return high - low + 1 >= CountStatus.leastValues
  }

  /// What a sum of quadrants can be by what each of them is told to be. Who knows this rule knows as well that what is
  /// not told is no bounded count.
  private func range(_ quadrants: [Int]) -> ClosedRange<Int> {
    let least = CountStatus.mostBounded + 1
    let ranges = quadrants.map {
      status[$0] == .notShown ? least...total - least : status[$0].values(counts[$0], of: total)
    }
    return ranges.reduce(0) { $0 + $1.lowerBound }...ranges.reduce(0) { $0 + $1.upperBound }
  }
}
