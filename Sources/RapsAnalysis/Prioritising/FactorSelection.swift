import RapsQuestionnaire
import RapsScoring

/// Which scales are factors and outcomes, and which of them have answers enough to be weighed.
///
/// Factors are what work can change: resources, hindrances and challenges. Personal characteristics are no factors: a
/// plan does not change persons.
struct FactorSelection: Sendable {
  /// Positions in `CrossProducts.scales`.
  let factors: [Int]
  let outcomes: [Int]
  /// Indexes into `Questionnaire.scales`.
  let omittedFactors: [Int]

  /// A scale that fewer than half as many people answered as the most answered one would drag every pair down with it;
  /// it is left out and named. So is one that all answered alike, which has no correlation.
  init(_ sums: CrossProducts, questionnaire: Questionnaire) {
    let order = sums.scales.count
    var counts = Array(repeating: 0, count: order)
    var spreads = Array(repeating: Int128(0), count: order)
    for row in 0..<order {
      var (sum, squares) = (Int128(0), Int128(0))
      for block in 0..<sums.blockCount {
        let place = sums.index(block: block, row, row)
        counts[row] += sums.counts[place]
        sum += Int128(sums.sums[place])
        squares += sums.squares[place]
      }
      spreads[row] = Int128(counts[row]) * squares - sum * sum
    }
    let most = counts.max() ?? 0
    let usable = (0..<order).filter { 2 * counts[$0] >= most && spreads[$0] > 0 }
    let scales = questionnaire.scales
    factors = usable.filter { scales[sums.scales[$0]].isFactor }
    outcomes = usable.filter { scales[sums.scales[$0]].isOutcome }
    let entered = Set(factors)
    omittedFactors = (0..<order).filter { scales[sums.scales[$0]].isFactor && !entered.contains($0) }.map {
      sums.scales[$0]
    }
  }
}
