import RapsDisclosure
import RapsResponses
import RapsScoring
import RapsNorms
import RapsNumerics
import RapsQuestionnaire
import RapsResults
import Testing

@testable import RapsAnalysis

@Suite("Against a norm (C1-C3)") struct NormComparisonTests {
  /// 60 people of one unit: answers around `level` on every scale.
  private func survey(level: Int, scales: Int = 1, count: Int = 60) throws -> TalliedSurvey {
    var survey = try TalliedSurvey.sliders(respondents: "anonymous", scales: scales)
    for row in 0..<count {
      survey.rows.append((0..<scales).map { _ in min(10, max(0, level + row % 5 - 2)) })
      survey.groups.append([row % 2 == 0 ? "east" : "west"])
    }
    return survey
  }

  @Test func lessFavourableIsPositiveOnEveryScale() throws {
    let comparison = try survey(level: 7, scales: 2).analysis(norm: SampleNorm.group(scales: 2)).comparison
    let demand = try #require(comparison.organisation[0])
    let resource = try #require(comparison.organisation[1])
    #expect(demand.difference.doubleValue == 16)
    #expect(resource.difference == demand.difference)
    #expect(demand.standardised.doubleValue == 0.8)
    #expect(resource.standardised.doubleValue == -0.8)
    #expect(demand.level.name == .lessFavourable)
    #expect(resource.level.name == .moreFavourable)
    #expect(demand.level.certainty == .clear)
    #expect(demand.isRelevant && resource.isRelevant)
    let interval = try #require(resource.interval)
    #expect(interval.lower.doubleValue < -0.8 && interval.upper.doubleValue > -0.8)
  }

  @Test func everyShownGroupIsComparedWithTheNorm() throws {
    let survey = try survey(level: 7)
    let comparison = survey.analysis(norm: SampleNorm.group()).comparison
    #expect(
      comparison.groups[0].map { $0[0] != nil } == survey.released().partitions[0].groups.map { $0.figures != nil })
    #expect(comparison.groupReference == comparison.organisationReference)
  }

  @Test("Fewer than ten organisations, or an unknown number, give a difference and no test")
  func tooFewOrganisations() throws {
    for organisations in [9, nil] {
      let norm = SampleNorm.group(SampleNorm.figures(organisations: organisations))
      let comparison = try survey(level: 7).analysis(norm: norm).comparison
      let scale = try #require(comparison.organisation[0])
      #expect(scale.difference.doubleValue == 16)
      #expect(scale.standardised.doubleValue == 0.8)
      #expect(scale.interval == nil && scale.q == nil && !scale.isRelevant)
      #expect(scale.level == Judgement(certainty: .cannotSay, name: .lessFavourable))
      guard case .norm(let facts) = comparison.organisationReference else {
        Issue.record("no norm")
        return
      }
      #expect(!facts.allowsTests)
    }
  }

  @Test("Inside the middle half of organisations is as elsewhere, whatever the difference")
  func middleHalf() throws {
    let wide = (1...19).map { 25 + 3 * Double($0) }
    #expect(wide[4] == 40 && wide[14] == 70)
    let scale = try #require(
      try survey(level: 7).analysis(norm: SampleNorm.group(percentiles: wide)).comparison.organisation[0])
    #expect(scale.standardised.doubleValue == 0.8)
    #expect(scale.level.name == .asElsewhere)
    #expect(!scale.isRelevant)
    // A mean of 70 on a scale where high is bad, and the released 75th percentile is 70 too: on either side of it.
    #expect(scale.percentile == PercentileRange(lower: 20, upper: 30))
    let narrow = (1...19).map { 45 + Double($0) }
    let outside = try #require(
      try survey(level: 7).analysis(norm: SampleNorm.group(percentiles: narrow)).comparison.organisation[0])
    #expect(outside.level.name == .lessFavourable)
    #expect(outside.isRelevant)
    #expect(outside.percentile == PercentileRange(lower: 0, upper: 5))
  }

  @Test func percentilesCountFromTheLeastFavourableEnd() throws {
    let percentiles = (1...19).map { 5 * Double($0) }
    let comparison = try survey(level: 7, scales: 2)
      .analysis(norm: SampleNorm.group(scales: 2, percentiles: percentiles)).comparison
    #expect(comparison.organisation[0]?.percentile == PercentileRange(lower: 25, upper: 35))
    #expect(comparison.organisation[1]?.percentile == PercentileRange(lower: 65, upper: 75))
  }

  @Test func scalesThatTheNormLacksOrDefinesOtherwiseAreNamed() throws {
    let norm = SampleNorm.group(scales: 1)
    let other = NormScale(
      id: "s1", definitionHash: "another", overall: SampleNorm.figures(), strata: [], organisationPercentiles: [])
    let both = NormGroup(
      name: norm.name, period: nil, status: norm.status, source: nil, expires: nil, questionnaireID: "sliders",
      questionnaireVersion: "1", contentHash: "", respondentCount: norm.respondentCount, organisationCount: 40,
      salt: "", members: [], strataVariables: [], scales: norm.scales + [other], correlations: nil)
    let comparison = try survey(level: 5, scales: 3).analysis(norm: both).comparison
    guard case .norm(let facts) = comparison.organisationReference else {
      Issue.record("no norm")
      return
    }
    #expect(facts.scalesNotCompared == [1, 2])
    #expect(comparison.organisation.map { $0 != nil } == [true, false, false])
  }

  // MARK: Members

  /// A norm that holds us: taking our sums out leaves the figures of the others.
  @Test("A member is taken out of the norm exactly", arguments: 1...6)
  func memberIsSubtracted(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let own = (0..<80).map { _ in 60 + 15 * random.normal() }
    let others = (0..<700).map { _ in 50 + 20 * random.normal() }
    let all = scores(own + others)
    let norm = NormFigures(
      respondentCount: all.count, organisationCount: 12, effectiveOrganisationCount: 9, mean: all.mean,
      standardDeviation: (all.variance ?? 0).squareRoot(), organisationDeviation: 4)
    let rest = try #require(norm.without(scores(own)))
    let expected = scores(others)
    expectClose(rest.mean, expected.mean)
    expectClose(rest.standardDeviation, (expected.variance ?? 0).squareRoot())
    #expect(rest.respondentCount == 700)
    #expect(rest.organisationCount == 11)
    // Σn² = 780²/9, less our 80².
    expectClose(rest.effectiveOrganisationCount, 700 * 700 / (780.0 * 780 / 9 - 6_400))
    #expect(norm.without(UnitScores(count: 780, mean: 50, squaredDeviations: 1)) == nil)
  }

  @Test func ownSharePastTenPercentForbidsTestsUnlessTakenOut() throws {
    let survey = try survey(level: 7)
    // Our 60 people's spread does not fit into a norm of 100 people with SD 1: they cannot be taken out.
    let contradicting = SampleNorm.group(
      SampleNorm.figures(count: 100, organisations: 20, effective: 15, mean: 54, deviation: 1, tau: 1))
    let untested = survey.analysis(norm: contradicting, isMember: true).comparison
    guard case .norm(let facts) = untested.organisationReference else {
      Issue.record("no norm")
      return
    }
    #expect(!facts.isOwnSubtracted && !facts.allowsTests)
    #expect(facts.ownSharePercent?.doubleValue == 60)
    #expect(untested.organisation[0]?.interval == nil)

    let tested = survey.analysis(
      norm: SampleNorm.group(SampleNorm.figures(count: 400, organisations: 20, effective: 6)), isMember: true
    ).comparison
    guard case .norm(let others) = tested.organisationReference else {
      Issue.record("no norm")
      return
    }
    #expect(others.isOwnSubtracted && others.allowsTests)
    #expect(others.ownSharePercent?.doubleValue == 15)
    // (400 · 54.3 − 60 · 70)/340
    #expect(tested.organisation[0]?.referenceMean.doubleValue == 52)
    #expect(tested.groups[0][0][0]?.referenceMean.doubleValue == 52)
  }

  private func scores(_ values: [Double]) -> UnitScores {
    let mean = values.reduce(0, +) / Double(values.count)
    return UnitScores(
      count: values.count, mean: mean, squaredDeviations: values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) })
  }
}
