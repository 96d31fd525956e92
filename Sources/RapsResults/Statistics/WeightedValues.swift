import RapsNumerics
import RapsScoring

/// Distinct values in ascending order and how often each occurs.
struct WeightedValues: Sendable, Hashable {
  struct Entry: Sendable, Hashable {
    let value: Double
    let count: Int
  }

  let entries: [Entry]
  let count: Int

  init(_ entries: [Entry]) {
    self.entries = entries.filter { $0.count > 0 }.sorted { $0.value < $1.value }
    count = self.entries.reduce(0) { $0 + $1.count }
  }

  /// The scores of a scale's histogram, as places 0…1.
  init(_ histogram: StateHistogram, space: StateSpace) {
    var entries: [Entry] = []
    space.forEachState { index, answered, sum in
      guard index < histogram.counts.count, histogram.counts[index] > 0 else { return }
      let place = Double(sum) / Double(answered * space.unitsPerItem)
      entries.append(Entry(value: place, count: histogram.counts[index]))
    }
    self.init(entries)
  }

  /// The bins of a composite, as places 0…1: the score range in `bins.count − 1` equal steps.
  init(bins: [Int]) {
    let steps = Double(max(bins.count - 1, 1))
    self.init(bins.indices.map { Entry(value: Double($0) / steps, count: bins[$0]) })
  }

  /// The quantile of type 7 (METHOD D1); nil without values.
  func quantile(_ probability: Double) -> Double? {
    histogramQuantile(probability, values: entries.map(\.value), counts: entries.map(\.count))
  }
}
