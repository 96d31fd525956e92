import RapsNumerics
import RapsScoring

/// The states of a scale by their score, ascending: of every scale made once, so that no group's scores are sorted.
struct StateOrder: Sendable {
  /// Scores as places 0…1.
  private let places: [Double]
  /// Parallel to `places`: indexes into a histogram.
  private let indexes: [Int]

  init(_ space: StateSpace) {
    var states: [(place: Double, index: Int)] = []
    space.forEachState { index, answered, sum in
      states.append((Double(sum) / Double(answered * space.unitsPerItem), index))
    }
    states.sort { ($0.place, $0.index) < ($1.place, $1.index) }
    places = states.map(\.place)
    indexes = states.map(\.index)
  }

  /// The scores of a histogram with how often each occurs, never or more often.
  func values(of histogram: StateHistogram) -> WeightedValues {
    let counts = histogram.counts
    return WeightedValues(places, counts: indexes.map { $0 < counts.count ? Int(counts[$0]) : 0 })
  }
}
