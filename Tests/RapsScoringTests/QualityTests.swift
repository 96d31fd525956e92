import RapsQuestionnaire
import RapsResponses
import Testing

@testable import RapsScoring

/// METHOD S6, by hand.
@Suite struct QualityTests {
  /// Twelve items 1…5, then four items 0…10.
  private let questionnaire = Small.questionnaire(
    sets: Array(repeating: Small.answers(1...5), count: 12) + Array(repeating: Small.answers(0...10), count: 4),
    scales: [Small.scale(Array(0..<12)), Small.scale(Array(12..<16))])

  private func quality(_ rows: [[Int?]], edit: (inout [TestRespondent]) -> Void = { _ in }) -> QualityTally {
    var respondents = Small.rows(rows, questionnaire)
    edit(&respondents)
    return tally(of: respondents, plan: ScoringPlan(questionnaire: questionnaire)).quality
  }

  private let varied: [Int?] = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 0, 5, 10, 5]

  @Test(
    arguments: [
      (Array(repeating: 3, count: 12) + [1, 2, 3, 4], 1),
      // Missing answers do not break a run: ten equal ones are left.
      (Array(repeating: 3, count: 5) + [nil, nil] + Array(repeating: 3, count: 5) + [1, 2, 3, 4], 1),
      // Nine are too few.
      (Array(repeating: 3, count: 9) + [nil, nil, nil, 1, 2, 3, 4], 0),
      // Eleven equal ones that are not the whole set.
      (Array(repeating: 3, count: 11) + [4, 1, 2, 3, 4], 0),
    ] as [([Int?], Int)]) func straightLiners(codes: [Int?], count: Int)
  {
    #expect(quality([codes]).straightLiners == count)
  }

  /// "Never" to ten kinds of unwanted behaviour is no sign of carelessness.
  @Test func exposuresAreNoStraightLine() {
    let exposures = (0..<10).map { item in
      Exposure(id: "e\(item)", title: LocalizedText(), items: [item], positiveCodes: 2...5)
    }
    let small = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 10), scales: [], exposures: exposures)
    let rows = Small.rows([Array(repeating: 1, count: 10)], small)
    #expect(tally(of: rows, plan: ScoringPlan(questionnaire: small)).quality.straightLiners == 0)
  }

  /// SD (n − 1) of the answer set with most answers.
  @Test func deviationsAreBinnedByTenths() {
    // 1 1 1 5 5 5: variance 24/5, SD 2.19
    #expect(quality([[1, 1, 1, 5, 5, 5] + Array(repeating: nil, count: 10)]).deviationBins[21] == 1)
    // Uniform: 0
    #expect(quality([Array(repeating: 2, count: 12) + [0, 10, 0, 10]]).deviationBins[0] == 1)
    // 0 10 0 10: variance 100/3, SD 5.8, in the open bin
    #expect(quality([Array(repeating: nil, count: 12) + [0, 10, 0, 10]]).deviationBins[30] == 1)
    // One answer has none.
    #expect(quality([[3] + Array(repeating: nil, count: 15)]).deviationBins.allSatisfy { $0 == 0 })
  }

  @Test func deviationsOnTheEdgeOfABinBelongToTheUpper() {
    // n = 2, codes 1 and 2: variance ½; n = 3, codes 1 2 3: SD exactly 1
    #expect(QualityAccumulator.deviationBin(count: 2, sum: 3, sumOfSquares: 5) == 7)
    #expect(QualityAccumulator.deviationBin(count: 3, sum: 6, sumOfSquares: 14) == 10)
    #expect(QualityAccumulator.deviationBin(count: 3, sum: 12, sumOfSquares: 66) == 30)
  }

  @Test func dropOutsLeaveTheLastQuarterOpen() {
    let left = Array(varied.prefix(12)) + [nil, nil, nil, nil]
    let stayed = Array(varied.prefix(13)) + [nil, nil, nil]
    let notApplicable = Array(varied.prefix(12)) + [nil, nil, nil, Small.notApplicable]
    #expect(quality([left, stayed, notApplicable, varied]).dropOuts == 1)
  }

  @Test func speedersNeedLessThanTwoSecondsPerAnsweredItem() {
    // 16 answers: below 32 seconds
    let quality = quality([varied, varied, varied]) { respondents in
      respondents[0].durationMilliseconds = 31_999
      respondents[1].durationMilliseconds = 32_000
    }
    #expect(quality.speeders == 1)
    #expect(self.quality([varied]).speeders == nil)
  }

  @Test func duplicatesAreRowsBeyondTheFirstOfAnId() {
    let quality = quality(Array(repeating: varied, count: 5)) { respondents in
      for (index, key) in [7, 8, 7, 0, 7].enumerated() { respondents[index].key = UInt64(key) }
    }
    #expect(quality.duplicates == 2)
    #expect(self.quality([varied]).duplicates == nil)
  }
}
