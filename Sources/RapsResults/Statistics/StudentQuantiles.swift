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
    byCount = Dictionary(uniqueKeysWithValues: counts.map { ($0, Self.quantile(count: $0)) })
  }

  /// The 0.975 quantile with `count` − 1 degrees of freedom; `count` is at least 2.
  func quantile(count: Int) -> Double { byCount[count] ?? Self.quantile(count: count) }

  private static func quantile(count: Int) -> Double {
    StudentT(degreesOfFreedom: Double(max(count - 1, 1))).quantile(0.975)
  }
}
