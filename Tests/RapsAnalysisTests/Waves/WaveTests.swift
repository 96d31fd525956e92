import RapsNorms
import RapsResponses
import RapsDisclosure
import RapsNumerics
import RapsQuestionnaire
import RapsResults
import RapsScoring
import Testing

@testable import RapsAnalysis

@Suite("Waves (C6, A16)") struct WaveTests {
  /// Per unit: answers around a level that moves by `change`.
  private func survey(
    change: Double, sizes: [(String, Int)], seed: UInt64, respondents: String = "anonymous"
  ) throws -> TalliedSurvey {
    var random = SeededRandom(seed: seed)
    var survey = try TalliedSurvey.sliders(respondents: respondents, scales: 2)
    for (unit, size) in sizes {
      for _ in 0..<size {
        survey.rows.append(
          (0..<2).map { _ in min(10, max(0, Int((5 + change + 2 * random.normal()).rounded()))) })
        survey.groups.append([unit])
      }
    }
    return survey
  }

  private func wave(_ survey: TalliedSurvey) -> Wave {
    let tally = survey.released()
    return Wave(tally: tally, results: computeResults(tally, plan: survey.plan), plan: survey.plan)
  }

  @Test func groupsAreMatchedByNameAndOnlyWhereShownInBoth() throws {
    let before = try survey(change: 0, sizes: [("a", 40), ("b", 30), ("gone", 25), ("c", 30)], seed: 1)
    let after = try survey(
      change: 2, sizes: [("c", 35), ("a", 30), ("new", 40), ("b", 8), ("d", 8), ("e", 8)], seed: 2)
    let comparison = compareWaves([wave(before), wave(after)])
    let pair = try #require(comparison.pairs.first)
    #expect(comparison.pairs.count == 1)
    let names = pair.groups.map { comparison.waves[0].partitions[$0.earlierPartition].groups[$0.earlierGroup].name }
    #expect(names == [.text("a"), .text("c")])
    for group in pair.groups {
      let later = comparison.waves[1].partitions[group.laterPartition].groups[group.laterGroup].name
      #expect(later == comparison.waves[0].partitions[group.earlierPartition].groups[group.earlierGroup].name)
    }
    let demand = try #require(pair.organisation[0])
    #expect(demand.difference.doubleValue > 10 && demand.standardised.doubleValue > 0.5)
    #expect(demand.isRelevant && demand.level.name == .lessFavourable)
    // The same change of a resource is for the better.
    #expect(pair.organisation[1]?.level.name == .moreFavourable)
    #expect(try #require(pair.organisation[1]).standardised.doubleValue < 0)
  }

  @Test func aWaveDoesNotDifferFromItself() throws {
    let survey = try survey(change: 0, sizes: [("a", 40), ("b", 40)], seed: 3)
    let pair = try #require(compareWaves([wave(survey), wave(survey)]).pairs.first)
    for change in pair.organisation + pair.groups.flatMap(\.scales) {
      let change = try #require(change)
      #expect(change.difference.doubleValue == 0 && change.standardised.doubleValue == 0)
      #expect(change.q?.doubleValue == 1 && !change.isRelevant && change.level.name == .asElsewhere)
    }
  }

  /// Exchanging the waves turns the sign; the SD is that of the earlier wave.
  @Test func sdIsThatOfTheEarlierWave() throws {
    let one = try survey(change: 0, sizes: [("a", 60)], seed: 4, respondents: "identified")
    var two = one
    two.rows = one.rows.map { $0.map { $0.map { min(10, $0 + 1) } } }
    let forward = try #require(compareWaves([wave(one), wave(two)]).pairs[0].organisation[0])
    let scores = try #require(
      one.released().organisation?.figures?.scales[0].flatMap { UnitScores($0.moments, plan: one.plan.scales[0]) })
    let deviation = (try #require(scores.variance)).squareRoot()
    expectClose(
      forward.standardised.doubleValue,
      hedgesCorrection(degreesOfFreedom: 59) * forward.difference.doubleValue / deviation)
    let back = try #require(compareWaves([wave(two), wave(one)]).pairs[0].organisation[0])
    expectClose(back.difference.doubleValue, -forward.difference.doubleValue)
  }

  @Test("Three waves: consecutive pairs and first with last, one family")
  func threeWaves() throws {
    let waves = try [0, 0.5, 1.0].enumerated().map { index, change in
      wave(
        try survey(change: change, sizes: [("a", 50), ("b", 50)], seed: UInt64(10 + index), respondents: "identified"))
    }
    let comparison = compareWaves(waves)
    #expect(comparison.pairs.map { [$0.earlier, $0.later] } == [[0, 1], [1, 2], [0, 2]])
    let drafts = [(0, 1), (1, 2), (0, 2)].map { PairDraft(earlier: waves[$0.0], later: waves[$0.1]) }
    let family = benjaminiHochberg(drafts.flatMap { $0.organisation.map { $0?.estimate.probability ?? .nan } })
    for (change, q) in zip(comparison.pairs.flatMap(\.organisation), family) { expectClose(change?.q?.doubleValue, q) }
    let groups = benjaminiHochberg(
      drafts.flatMap { $0.groups.flatMap { $0.scales.map { $0?.estimate.probability ?? .nan } } })
    for (change, q) in zip(comparison.pairs.flatMap { $0.groups.flatMap(\.scales) }, groups) {
      expectClose(change?.q?.doubleValue, q)
    }
  }

  @Test("Without a stratifying variable there is no change at the earlier mix")
  func withoutStrata() throws {
    let survey = try survey(change: 0, sizes: [("a", 40), ("b", 40)], seed: 5)
    let pair = compareWaves([wave(survey), wave(survey)]).pairs[0]
    #expect(pair.organisationAtEarlierMix.allSatisfy { $0 == nil })
  }
}
