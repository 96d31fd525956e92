import RapsConcurrency
import RapsDisclosure
import RapsNumerics

/// The t quantiles of all 95 % intervals of a release.
///
/// By `StudentT.quantile975`. Where respondents are identified, intervals are printed in all their digits (ANONYMITY A12),
/// and the last of these are those of the search, as they were before there was another way: each size is searched once,
/// because groups and scales share few sizes.
struct StudentQuantiles: Sendable {
  private let searched: [Int: Double]

  init(_ tally: ReleasableTally) {
    guard tally.protection.isIdentified else {
      searched = [:]
      return
    }
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
      sizes[batch * batchSize..<min((batch + 1) * batchSize, sizes.count)].map {
        Self.distribution(count: $0).quantile(0.975)
      }
    }
    searched = Dictionary(uniqueKeysWithValues: zip(sizes, quantiles.joined()))
  }

  /// The 0.975 quantile with `count` − 1 degrees of freedom; `count` is at least 2.
  func quantile(count: Int) -> Double { searched[count] ?? Self.distribution(count: count).quantile975 }

  private static func distribution(count: Int) -> StudentT {
    StudentT(degreesOfFreedom: Double(max(count - 1, 1)))
  }
}
