import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsResults

@Suite("Reliability (D3)") struct ReliabilityTests {
  /// Pair sums of complete rows.
  private func sums(_ rows: [[Int]]) -> PairSums {
    let count = rows[0].count
    var sums = PairSums(itemCount: count)
    for row in rows {
      for left in 0..<count {
        for right in 0..<count {
          sums.counts[left * count + right] += 1
          sums.sums[left * count + right] += row[left]
          sums.products[left * count + right] += row[left] * row[right]
        }
      }
    }
    return sums
  }

  @Test("parallel items have alpha 1, and so has each part")
  func perfect() throws {
    let statistics = try #require(ReliabilityStatistics(sums((0..<5).map { [$0, $0, $0] }), weights: [1, 1, 1]))
    #expect((statistics.coefficient - 1).magnitude < 1e-12)
    #expect(statistics.items.allSatisfy { ($0.itemRest - 1).magnitude < 1e-12 })
  }

  @Test("two items get Spearman–Brown and no alpha without one")
  func twoItems() throws {
    let statistics = try #require(ReliabilityStatistics(sums([[0, 0], [1, 2], [2, 1], [3, 3]]), weights: [1, 1]))
    #expect(statistics.isSpearmanBrown)
    // r = 0.8: 2 · 0.8 / 1.8
    #expect((statistics.coefficient - 1.6 / 1.8).magnitude < 1e-12)
    #expect(statistics.items.allSatisfy { $0.alphaIfDropped == nil })
  }

  @Test("items of unlike ranges are brought to one unit first (S2)")
  func weights() throws {
    let like = try #require(ReliabilityStatistics(sums([[0, 0, 2], [2, 4, 0], [4, 4, 4]]), weights: [1, 1, 1]))
    let unlike = try #require(ReliabilityStatistics(sums([[0, 0, 1], [1, 4, 0], [2, 4, 2]]), weights: [2, 1, 2]))
    #expect((like.coefficient - unlike.coefficient).magnitude < 1e-12)
  }

  @Test("nothing can be said of fewer than two items that vary, or of items that cancel out")
  func undefined() {
    #expect(ReliabilityStatistics(sums([[1, 0], [1, 3]]), weights: [1, 1]) == nil)
    #expect(ReliabilityStatistics(sums([[0, 1], [1, 0]]), weights: [1, 1]) == nil)
    #expect(ReliabilityStatistics(PairSums(itemCount: 3), weights: [1, 1, 1]) == nil)
  }

  @Test("nothing can be said of items that cancel out but for rounding", arguments: 0..<50)
  func cancelling(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    // Ten points over three items; and an item that is three times another, turned round.
    let rows = (0..<Int.random(in: 100...400, using: &generator)).map { _ in
      let (first, second) = (Int.random(in: 0...5, using: &generator), Int.random(in: 0...5, using: &generator))
      return [first, second, 10 - first - second, 15 - 3 * first]
    }
    #expect(ReliabilityStatistics(sums(rows.map { Array($0[..<3]) }), weights: [1, 1, 1]) == nil)
    #expect(ReliabilityStatistics(sums(rows.map { [$0[0], $0[3]] }), weights: [1, 1]) == nil)
    let statistics = try #require(
      ReliabilityStatistics(sums(rows.map { [$0[0], $0[1], $0[3] / 3] }), weights: [1, 1, 1]))
    #expect(statistics.items.allSatisfy { $0.alphaIfDropped.map { $0.magnitude < 100 } ?? true })
    // The second one's rest does not vary.
    #expect(statistics.items.map(\.position) == [0, 2])
  }

  @Test("an item against the others is pointed out from 100 respondents on", arguments: [99, 100])
  func direction(count: Int) throws {
    var survey = try TestSurvey(
      """
      raps 1
      questionnaire direction
        version 1
        languages en
        title en "Direction"
        respondents identified
        wording withheld
      answers five
        range 1..5
      scale load
        kind hindrance
        title en "Load"
        answered five
        score 0..100
        risk high
        item a
        item b
        item c
      """)
    survey.rows = (0..<count).map { [1 + $0 % 5, 1 + ($0 + $0 / 5 % 2) % 5, 5 - $0 % 5] }
    let reliability = try #require(survey.results().organisation?.scales[0]?.reliability)
    #expect(reliability.itemsToCheck.contains(2) == (count >= 100))
  }
}
