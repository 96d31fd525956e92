/// What is told about a count (A6).
enum CountStatus {
  case exact, fewerThanThree, nearlyAll, notShown

  /// Counts of at most this many, or all but at most this many, are not told (A6).
  static let mostBounded = 2
  /// So many values a bounded count must be able to have (A6).
  static let leastValues = 3

  init(_ count: Int, of total: Int) {
    self =
      if count <= Self.mostBounded { .fewerThanThree } else if count >= total - Self.mostBounded { .nearlyAll } else {
        .exact
      }
  }

  /// The values that a reader is told of.
  func values(_ count: Int, of total: Int) -> ClosedRange<Int> {
    switch self {
    case .exact: count...count
    case .fewerThanThree: 0...min(Self.mostBounded, total)
    case .nearlyAll: max(0, total - Self.mostBounded)...total
    case .notShown: 0...total
    }
  }

  func releasable(_ count: Int) -> ReleasableCount {
    switch self {
    case .exact: .exact(count)
    case .fewerThanThree: .fewerThanThree
    case .nearlyAll: .nearlyAll
    case .notShown: .notShown
    }
  }
}
