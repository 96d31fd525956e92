import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsDisclosure
@testable import RapsResults

@Suite("Moments from sums per number of answers") struct MomentsTests {
  @Test("agree with the plain formulas on the scores", arguments: 0..<20)
  func agree(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let units = [4, 10, 12][seed % 3]
    var scores: [Double] = []
    var parts: [Int: (count: Int, sum: Int, squares: Int)] = [:]
    for _ in 0..<Int.random(in: 2...300, using: &generator) {
      let answered = Int.random(in: 3...8, using: &generator)
      let sum = Int.random(in: 0...answered * units, using: &generator)
      scores.append(Double(sum) / Double(answered * units))
      let part = parts[answered] ?? (0, 0, 0)
      parts[answered] = (part.count + 1, part.sum + sum, part.squares + sum * sum)
    }
    let sums = parts.sorted { $0.key < $1.key }.map {
      ScoreMoments(answered: $0.key, count: $0.value.count, sum: $0.value.sum, sumOfSquares: $0.value.squares)
    }
    let moments = try #require(SampleMoments(sums, unitsPerItem: units))
    let mean = scores.reduce(0, +) / Double(scores.count)
    let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count - 1)
    #expect(moments.count == scores.count)
    #expect((moments.mean.value - mean).magnitude < 1e-12)
    #expect((try #require(moments.standardDeviation) - variance.squareRoot()).magnitude < 1e-12)
  }

  @Test("scores that hardly differ keep their variance")
  func isStable() throws {
    // A billion people with 100 of 200 units, one with 101: Σx² − (Σx)²/n would lose every digit in doubles.
    let moments = [
      ScoreMoments(answered: 1, count: 1_000_000_001, sum: 100_000_000_101, sumOfSquares: 10_000_000_010_201)
    ]
    let deviation = try #require(SampleMoments(moments, unitsPerItem: 200)?.standardDeviation)
    #expect((deviation * 200 - 0.0000316227766).magnitude < 1e-12)
  }

  @Test("composites use their grid")
  func composite() throws {
    let moments = try #require(SampleMoments(count: 2, sum: 150, sumOfSquares: 100 * 100 + 50 * 50, gridSteps: 100))
    #expect(moments.mean.value == 0.75)
    #expect(moments.standardDeviation == (0.125 as Double).squareRoot())
  }

  @Test("no respondents, no moments; one respondent, no deviation")
  func few() throws {
    #expect(SampleMoments([], unitsPerItem: 4) == nil)
    let one = try #require(
      SampleMoments([ScoreMoments(answered: 2, count: 1, sum: 3, sumOfSquares: 9)], unitsPerItem: 4))
    #expect(one.standardDeviation == nil && ConfidenceIntervals.mean(one, quantile: 12.7, populationCount: nil) == nil)
  }
}
