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

  /// The quantile of type 7: with h = (n − 1)p and j = ⌊h⌋, x₍j₎ + (h − j)(x₍j+1₎ − x₍j₎), counted from 0 (METHOD D1).
  ///
  /// R's and NumPy's default. Source: R. J. Hyndman and Y. Fan, The American Statistician 50 (1996). Nil without values.
  /// Complexity: linear in the number of distinct values.
  func quantile(_ probability: Double) -> Double? {
    guard count > 0 else { return nil }
    let place = Double(count - 1) * probability
    let lower = Int(place)
    let below = orderStatistic(lower)
    let above = orderStatistic(min(lower + 1, count - 1))
    return below + (place - Double(lower)) * (above - below)
  }

  /// The value at that 0-based rank.
  private func orderStatistic(_ rank: Int) -> Double {
    var seen = 0
    for entry in entries {
      seen += entry.count
      if rank < seen { return entry.value }
    }
    return entries.last?.value ?? 0
  }
}
