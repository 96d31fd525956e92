import RapsResponses
import RapsScoring

/// A pool as a table of strata × organisations.
struct NormCells {
  /// Sorted.
  let strata: [[GroupLabel]]
  /// In the pool's order.
  let organisations: [String]
  /// Strata × organisations × scales; nil where an organisation has nobody.
  let moments: [[[PoolTally.Moments]?]]
  private let scaleCount: Int

  init(_ pool: PoolTally) {
    let strata = Set(pool.organisations.flatMap { $0.cells.map(\.strata) }).sorted { $0.precedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: strata.enumerated().map { ($1, $0) })
    var moments = strata.map { _ in [[PoolTally.Moments]?](repeating: nil, count: pool.organisations.count) }
    for (organisation, sums) in pool.organisations.enumerated() {
      for cell in sums.cells {
        guard let stratum = numbers[cell.strata] else { continue }
        moments[stratum][organisation] = cell.moments
      }
    }
    self.strata = strata
    self.moments = moments
    organisations = pool.organisations.map(\.name)
    scaleCount = pool.scales.count
  }

  /// Strata × organisations: people with a score.
  func sizes(ofScale scale: Int) -> [[Int]] {
    moments.map { $0.map { $0?[scale].count ?? 0 } }
  }

  /// Per organisation.
  func totals(ofScale scale: Int) -> [PoolTally.Moments] {
    organisations.indices.map { organisation in
      var total = PoolTally.Moments()
      for stratum in strata.indices {
        if let cell = moments[stratum][organisation] { total.add(cell[scale]) }
      }
      return total
    }
  }
}
