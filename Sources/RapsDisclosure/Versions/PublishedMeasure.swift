/// What a publication tells of one measure in a visible set of people, as far as figures of fewer people could follow
/// from it (ANONYMITY A16).
package struct PublishedMeasure: Sendable, Hashable {
  /// How much is told; each needs more people than the one before (A5).
  package enum Detail: Int, Sendable, Hashable, Comparable {
    case plain
    /// Standard deviation, quartiles or distribution.
    case spread
    /// Figures of items, and what is made of correlations.
    case items

    package static func < (left: Detail, right: Detail) -> Bool { left.rawValue < right.rawValue }
  }

  /// The numbers that a count of people may be; none if `low` exceeds `high`.
  package struct CountBounds: Sendable, Hashable {
    package let low: Int
    package let high: Int

    package init(_ low: Int, _ high: Int) {
      self.low = low
      self.high = high
    }
  }

  /// Counts of people in categories.
  package struct Shares: Sendable, Hashable {
    /// What the categories are; empty for those of a distribution.
    package let labels: [String]
    /// Where the categories of a distribution begin, and where the last one ends, in rising order; empty for others.
    package let edges: [Double]
    package let counts: [CountBounds]

    /// One count, and that of the others with it.
    package init(_ label: String, _ count: CountBounds) {
      self.init(labels: [label], edges: [], counts: [count])
    }

    /// Categories that make up that many people.
    package init(labels: [String] = [], edges: [Double] = [], counts: [CountBounds], total: Int) {
      self.init(labels: labels, edges: edges, counts: counts.tightened(to: total))
    }

    init(labels: [String], edges: [Double], counts: [CountBounds]) {
      self.labels = labels
      self.edges = edges
      self.counts = counts
    }

    var isDistribution: Bool { !edges.isEmpty }
    var isSingle: Bool { labels.count == 1 }

    /// A distribution in other categories, as far as it is known: each has those that lie in it, and may have all of
    /// those that reach into it.
    func counts(between others: [Double]) -> [CountBounds] {
      zip(others, others.dropFirst()).map { from, to in
        var (low, high) = (0, 0)
        for (index, count) in counts.enumerated() where edges[index] < to && edges[index + 1] > from {
          high += count.high
          if edges[index] >= from && edges[index + 1] <= to { low += count.low }
        }
        return CountBounds(low, high)
      }
    }
  }

  package let validCount: Int
  package let detail: Detail
  /// The places on the scale, 0 to 1, that the rounded mean leaves possible; nil if there is no mean.
  package let mean: ClosedRange<Double>?
  /// As parts of the scale, the standard deviations that the rounded one leaves possible; nil if none is shown.
  package let standardDeviation: ClosedRange<Double>?
  package let shares: [String: Shares]

  package init(
    validCount: Int, detail: Detail = .plain, mean: ClosedRange<Double>? = nil,
    standardDeviation: ClosedRange<Double>? = nil, shares: [String: Shares] = [:]
  ) {
    self.validCount = validCount
    self.detail = detail
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.shares = shares
  }
}

extension [PublishedMeasure.CountBounds] {
  /// The counts that are left when all of them make up that many people.
  func tightened(to total: Int) -> Self {
    let (low, high) = reduce((0, 0)) { ($0.0 + $1.low, $0.1 + $1.high) }
    return map {
      Element(Swift.max($0.low, total - (high - $0.high)), Swift.min($0.high, total - (low - $0.low)))
    }
  }
}
