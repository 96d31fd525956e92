import RapsScoring

/// Which sums of products of scale scores may be told: those of the organisation, from 100 respondents on, of the scales
/// that it shows (A5, A8).
///
/// What they become in every output are correlations rounded to two decimals, and what is made of those. Why that betrays
/// no hidden group:
///
/// - What is hidden follows only by subtracting one shown set of respondents from another (A3). Of products there is one
///   set, everybody; no group has any, whatever its size, and one run publishes one version (A10). So there is nothing
///   to subtract from, and no equation whose unknowns are the members of one group.
/// - A pair's sums run over those who have both scores, so they differ from a scale's own sums by the few who lack the
///   other. But means and SDs are told of the scale, never of the pair; of the pair there is the correlation alone,
///   which is not linear in the answers, and the smallest number of people behind any.
/// - The 64 jackknife blocks are sets of respondents, each smaller than k in a small firm. They never leave one by one:
///   Analysis makes one standard error of all of them, and who is in which is known only to those who have the file.
/// - Two decimals of a correlation over n ≥ 100 people are one part in 200 of a sum over all of them. An attacker who
///   knows all but one person's answers to both scales could narrow that person's down; one who does not know 90 of
///   100 people's cannot, and who knows those needs no report.
/// - A pair that fewer than k have in common would be nearly those people's answers: it is not told, in no block.
struct CorrelationPass {
  static let leastRespondents = 100

  /// Nil if there is nothing to tell.
  let released: CrossProducts?

  /// - Parameters:
  ///   - minimum: k.
  ///   - shownScales: indexes of the questionnaire's scales that the organisation shows.
  /// - Complexity: linear in the size of the sums.
  init(_ all: CrossProducts?, respondentCount: Int, minimum: Int, shownScales: Set<Int>) {
    guard let all, respondentCount >= Self.leastRespondents else {
      released = nil
      return
    }
    let kept = all.scales.indices.filter { shownScales.contains(all.scales[$0]) }
    guard kept.count > 1 else {
      released = nil
      return
    }
    guard kept.count < all.scales.count || !Self.commonCounts(all).allSatisfy({ $0 >= minimum }) else {
      released = all
      return
    }
    var result = CrossProducts(scales: kept.map { all.scales[$0] }, blockCount: all.blockCount)
    for (row, sourceRow) in kept.enumerated() {
      for (column, sourceColumn) in kept.enumerated() {
        let common = (0..<all.blockCount).reduce(0) {
          $0 + all.counts[all.index(block: $1, sourceRow, sourceColumn)]
        }
        guard common >= minimum else { continue }
        for block in 0..<all.blockCount {
          let (here, there) = (
            result.index(block: block, row, column), all.index(block: block, sourceRow, sourceColumn)
          )
          result.counts[here] = all.counts[there]
          result.sums[here] = all.sums[there]
          result.squares[here] = all.squares[there]
          result.products[here] = all.products[there]
        }
      }
    }
    released = result
  }

  /// Per pair of scales the people who have both scores.
  private static func commonCounts(_ all: CrossProducts) -> [Int] {
    let pairCount = all.scales.count * all.scales.count
    var common = Array(repeating: 0, count: pairCount)
    for block in 0..<all.blockCount {
      for pair in 0..<pairCount { common[pair] += all.counts[block * pairCount + pair] }
    }
    return common
  }
}
