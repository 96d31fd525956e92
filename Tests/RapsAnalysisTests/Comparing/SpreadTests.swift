import RapsDisclosure
import RapsNorms
import RapsQuestionnaire
import RapsResponses
import RapsScoring
import RapsNumerics
import RapsResults
import Testing

@testable import RapsAnalysis

@Suite("How groups differ beyond chance (C5, D4)") struct SpreadTests {
  private func survey(
    means: [Double], size: Int, respondents: String = "anonymous", seed: UInt64 = 1
  ) throws -> TalliedSurvey {
    var random = SeededRandom(seed: seed)
    var survey = try TalliedSurvey.sliders(respondents: respondents)
    for (unit, mean) in means.enumerated() {
      for _ in 0..<size {
        survey.rows.append([min(10, max(0, Int((mean + 2 * random.normal()).rounded())))])
        survey.groups.append(["unit \(unit)"])
      }
    }
    return survey
  }

  @Test func fewerThanFiveShownGroupsAreNotRanked() throws {
    let spread = try #require(try survey(means: [2, 4, 6, 8], size: 40).analysis().spreads.first)
    #expect(spread.differsBeyondChance == nil && spread.betweenDeviation == nil && spread.icc1 == nil)
    #expect(spread.groups.compactMap { $0 }.allSatisfy { $0.shrunkenMean == nil && $0.rank == nil })
    #expect(spread.groups.compactMap { $0 }.allSatisfy { $0.agreement != nil })
  }

  @Test func agreementIsToldFromThirtyAnswersOn() throws {
    let small = try survey(means: [2, 4, 6, 8], size: 29).analysis()
    #expect(small.spreads.isEmpty)
  }

  @Test("The least favourable group is first, on either kind of scale")
  func ranks() throws {
    let spread = try #require(try survey(means: [2, 3.5, 5, 6.5, 8, 5], size: 60).analysis().spreads.first)
    #expect(spread.differsBeyondChance == true)
    // High is unfavourable: unit 4, with the mean 8, is rank 1.
    let ranks = spread.groups.compactMap { $0?.rank }
    #expect(ranks.count == 6)
    #expect(ranks[4] == RankRange(rank: 1, best: 1, worst: 1))
    #expect(ranks[0].rank == 6)
    #expect(ranks[2].best <= ranks[5].rank && ranks[2].worst >= ranks[5].rank)
    #expect(Set(ranks.map(\.rank)) == Set(1...6))
  }

  @Test("Groups of chance alone are not ranked")
  func chanceOnly() throws {
    // The same answers in every group: they differ less than by chance.
    var survey = try TalliedSurvey.sliders(respondents: "anonymous")
    for row in 0..<240 {
      survey.rows.append([row / 6 % 11])
      survey.groups.append(["unit \(row % 6)"])
    }
    let spread = try #require(survey.analysis().spreads.first)
    #expect(spread.differsBeyondChance == false)
    #expect(spread.betweenDeviation?.doubleValue == 0)
    #expect(spread.groups.compactMap { $0 }.allSatisfy { $0.shrunkenMean == nil && $0.rank == nil })
    #expect(spread.groups.compactMap { $0 }.allSatisfy { $0.reliability?.doubleValue == 0 })
  }

  @Test func hiddenPeopleAreOneMoreGroup() throws {
    var survey = try survey(means: [3, 4, 5, 6, 7], size: 30)
    for unit in ["small", "smaller", "smallest"] {
      for row in 0..<6 {
        survey.rows.append([row])
        survey.groups.append([unit])
      }
    }
    let tally = survey.released()
    let scores = try #require(partitionScores(tally, plan: survey.plan)[0][0])
    #expect(scores.groups.count { $0 != nil } == 5)
    #expect(scores.hidden?.count == 18)
    expectClose(scores.hidden?.mean, 25)
    // Everyone is in one of the six groups.
    let organisation = try #require(tally.organisation?.figures?.scales[0])
    #expect(scores.all.reduce(0) { $0 + $1.count } == organisation.validCount)
  }

  @Test func twoCampsBehindOneMean() throws {
    var survey = try TalliedSurvey.sliders(respondents: "anonymous")
    for row in 0..<160 {
      let answers = row % 2 == 0 ? [1, 9, 0, 10, 2, 8, 5, 1][row / 2 % 8] : [4, 5, 6, 5, 3, 7, 5, 2][row / 2 % 8]
      survey.rows.append([answers])
      survey.groups.append([row % 2 == 0 ? "camps" : "one"])
    }
    let spread = try #require(survey.analysis().spreads.first)
    #expect(spread.groups.compactMap { $0?.hasTwoCamps } == [true, false])
  }

  @Test func theSameDrawsInEveryRun() throws {
    let survey = try survey(means: [4, 4.5, 5, 5.5, 6, 5], size: 25)
    #expect(survey.analysis() == survey.analysis())
  }

  /// As the doc of `RankDraws` says.
  @Test("Ranks of many groups follow the draws", arguments: [UInt64(1), 2, 3])
  func rankCurve(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let means = (0..<60).map { _ in 50 + 6 * random.normal() }
    let errors = (0..<60).map { _ in 1 + 4 * random.uniform() }
    let drawn = RankDraws(groupCount: 60).ranks(means: means, standardErrors: errors)
    let order = means.indices.sorted { means[$0] < means[$1] }
    let computed = RankCurve(means: means, standardErrors: errors).ranks(order: order)
    for (one, other) in zip(drawn, computed) {
      #expect(one.rank == other.rank)
      #expect(abs(one.best - other.best) <= 2 && abs(one.worst - other.worst) <= 2, "\(one), computed \(other)")
    }
  }

  /// Large groups are narrow against the grid, and the sum over all groups of it is less than one group's own part.
  @Test("Ranks of groups that do not overlap are certain", arguments: [1e-3, 1e-6])
  func rankCurveOfNarrowGroups(error: Double) {
    let means = (0..<200).map { 40 + Double($0) * 0.1 }
    let errors = means.map { _ in error }
    let ranks = RankCurve(means: means, standardErrors: errors).ranks(order: Array(means.indices))
    for (place, range) in ranks.enumerated() {
      #expect(range.rank == place + 1)
      #expect(abs(range.best - range.rank) <= 2 && abs(range.worst - range.rank) <= 2, "\(range)")
    }
  }
}
