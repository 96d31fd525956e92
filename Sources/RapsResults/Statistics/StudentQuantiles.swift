import RapsConcurrency
import RapsDisclosure
import RapsNumerics

/// The t quantiles of all 95 % intervals of a release, each computed once: groups and scales share few sizes.
struct StudentQuantiles: Sendable {
  private let byCount: [Int: Double]

  init(_ tally: ReleasableTally) {
    var counts: Set<Int> = []
    let groups = [tally.organisation].compactMap { $0 } + tally.partitions.flatMap(\.groups)
    for figures in groups.compactMap(\.figures) {
      for scale in figures.scales { if let scale { counts.insert(scale.validCount) } }
      for composite in figures.composites { if let composite { counts.insert(composite.validCount) } }
    }
    let sizes = Array(counts)
    // A few at a time: one alone is too little work for a thread of its own.
    let batchSize = 64
    let quantiles = concurrentMap((sizes.count + batchSize - 1) / batchSize) { batch in
      sizes[batch * batchSize..<min((batch + 1) * batchSize, sizes.count)].map { Self.quantile(count: $0) }
    }
    byCount = Dictionary(uniqueKeysWithValues: zip(sizes, quantiles.joined()))
  }

  /// The 0.975 quantile with `count` − 1 degrees of freedom; `count` is at least 2.
  func quantile(count: Int) -> Double { byCount[count] ?? Self.quantile(count: count) }

  private static func quantile(count: Int) -> Double {
    StudentT(degreesOfFreedom: Double(max(count - 1, 1))).quantile(0.975)
  }
}
