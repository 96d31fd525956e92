import RapsQuestionnaire

@testable import RapsScoring

extension PlainTally {
  /// METHOD S9, one respondent and one pair at a time. The oracle of `CrossProductAccumulator`.
  ///
  /// - Parameter blockCount: 64 as in a tally, or 1 as in a pool.
  func crossProducts(
    _ respondents: [RespondentScores], blockCount: Int = CrossProducts.jackknifeBlockCount
  ) -> CrossProducts? {
    let scales = plan.questionnaire.scales.indices.filter {
      plan.scales[$0].isMeasured && !plan.questionnaire.scales[$0].isComposite
    }
    guard scales.count > 1 else { return nil }
    var result = CrossProducts(scales: scales, blockCount: blockCount)
    for (ordinal, scores) in respondents.enumerated() {
      let steps = scales.map { scale in scores.scales[scale].map { step($0.score, ofScale: scale) } }
      for (row, left) in steps.enumerated() {
        for (column, right) in steps.enumerated() {
          guard let left, let right else { continue }
          let index = result.index(block: ordinal % blockCount, row, column)
          result.counts[index] += 1
          result.sums[index] += left
          result.squares[index] += Int128(left) * Int128(left)
          result.products[index] += Int128(left) * Int128(right)
        }
      }
    }
    return result
  }

  /// The nearest grid step, ties to even, from the exact score.
  func step(_ score: ExactFraction, ofScale index: Int) -> Int {
    let scale = plan.scales[index]
    let away = score + ExactFraction(numerator: Int128(-scale.axis.offset), denominator: 1)
    let place = (away * scale.grid.steps).divided(by: scale.axis.span)
    let twice = 2 * (place.numerator % place.denominator)
    let down = place.numerator / place.denominator
    let isUp = twice > place.denominator || (twice == place.denominator && down % 2 == 1)
    return Int(isUp ? down + 1 : down)
  }
}

extension CrossProducts {
  /// All blocks together.
  var inOneBlock: CrossProducts {
    var result = CrossProducts(scales: scales, blockCount: 1)
    for block in 0..<blockCount {
      for row in scales.indices {
        for column in scales.indices {
          let (here, there) = (result.index(block: 0, row, column), index(block: block, row, column))
          result.counts[here] += counts[there]
          result.sums[here] += sums[there]
          result.squares[here] += squares[there]
          result.products[here] += products[there]
        }
      }
    }
    return result
  }
}
