import RapsScoring

/// Which sums of products may be told for correlations within organisations: of pairs of told scales whose people pass as a
/// set (A8, A15). What becomes of them is one correlation per pair, over all organisations.
struct NormProducts {
  /// Per organisation, in no order that says which it is.
  let released: [CrossProducts]

  /// - Parameters:
  ///   - organisations: in the pool's order, in one block.
  ///   - told: indexes of the questionnaire's scales that are told.
  init(_ organisations: [CrossProducts], told: Set<Int>, change: NormChange) {
    guard let first = organisations.first else {
      released = []
      return
    }
    let kept = first.scales.indices.filter { told.contains(first.scales[$0]) }
    guard kept.count > 1 else {
      released = []
      return
    }
    var results = organisations.map { _ in CrossProducts(scales: kept.map { first.scales[$0] }, blockCount: 1) }
    for (row, sourceRow) in kept.enumerated() {
      for (column, sourceColumn) in kept.enumerated() {
        let place = first.index(block: 0, sourceRow, sourceColumn)
        let sizes = organisations.map { $0.counts[place] }
        guard Concentration.passesForMembers(sizes), change.allows(sizes) else { continue }
        let target = results[0].index(block: 0, row, column)
        for index in organisations.indices where sizes[index] > 0 {
          results[index].counts[target] = organisations[index].counts[place]
          results[index].sums[target] = organisations[index].sums[place]
          results[index].squares[target] = organisations[index].squares[place]
          results[index].products[target] = organisations[index].products[place]
        }
      }
    }
    released = results.sorted {
      $0.counts == $1.counts
        ? $0.sums.lexicographicallyPrecedes($1.sums) : $0.counts.lexicographicallyPrecedes($1.counts)
    }
  }
}
