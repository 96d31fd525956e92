import RapsDisclosure
import RapsNorms
import RapsNumerics
import RapsQuestionnaire
import RapsResults
import RapsScoring
import Testing

@testable import RapsAnalysis

/// Six factors on 0–10 sliders of which two make people tired, one outcome, one exposure, two departments.
private struct Workplace {
  static let factors = ["load", "noise", "fights", "say", "help", "tools"]
  /// Parts of the outcome's variance that each factor brings; high means of the first three are bad.
  static let effects = [0.5, 0.08, 0.08, -0.4, -0.08, -0.08]

  static func source(kinds: [String] = ["challenge", "hindrance", "hindrance", "resource", "resource", "resource"])
    -> String
  {
    let sections = factors.enumerated().map { index, id in
      """
      scale \(id)
        kind \(kinds[index])
        title en "\(id)"
        answered ten
        score 0..100
        risk \(index < 3 ? "high" : "low")
        cutoffs \(index < 3 ? "amber from 55 red from 70" : "amber to 45 red to 30") status provisional
        item \(id)1 en "\(id)?"

      """
    }
    return """
      raps 1
      questionnaire workplace
        version 1
        languages en
        title en "Workplace"
      answers ten
        range 0..10
      answers often
        1 en "never"
        2 en "now and then"
      \(sections.joined())
      scale tired
        kind outcome
        title en "tired"
        answered ten
        score 0..100
        risk high
        item tired1 en "tired?"
      exposure shouting
        title en "Shouting"
        answered often
        positive when 2..2
        item shout1 en "shouting?"
      variable team
        title en "Team"
        values text
      """
  }

  /// - Parameter means: of the factors, 0–10.
  static func survey(
    count: Int, means: [Double], shouting: Int = 0, seed: UInt64 = 1, secondTeam: Double = 0
  ) throws -> TalliedSurvey {
    var survey = try TalliedSurvey(source())
    var random = SeededRandom(seed: seed)
    let rest = (1 - effects.reduce(0) { $0 + $1 * $1 }).squareRoot()
    for row in 0..<count {
      let shift = row % 3 == 0 ? secondTeam : 0
      let deviates = effects.map { _ in random.normal() }
      let tired = zip(effects, deviates).reduce(0) { $0 + $1.0 * $1.1 } + rest * random.normal()
      let scores = zip(means, deviates).map { $0 + shift + 2 * $1 } + [5 + 2 * tired]
      survey.rows.append(scores.map { min(max(Int($0.rounded()), 0), 10) } + [row < shouting ? 2 : 1])
      survey.groups.append([row % 3 == 0 ? "two" : "one"])
    }
    return survey
  }

  /// A norm in which every factor has mean 50 and SD 20, from 40 organisations.
  static func norm(correlations: NormCorrelations? = nil, organisations: Int = 40) -> NormGroup {
    NormGroup(
      name: "Sample", period: nil, status: .provisional, source: nil, expires: nil, questionnaireID: "workplace",
      questionnaireVersion: "1", contentHash: "", respondentCount: 20_000, organisationCount: organisations, salt: "",
      members: [], strataVariables: [],
      scales: (factors + ["tired"]).map { id in
        NormScale(
          id: id, definitionHash: nil,
          overall: NormFigures(
            respondentCount: 20_000, organisationCount: organisations,
            effectiveOrganisationCount: Double(organisations),
            mean: 50, standardDeviation: 20, organisationDeviation: 3),
          strata: [], organisationPercentiles: [])
      }, correlations: correlations)
  }
}

@Suite("The priority matrix (P2-P5)") struct MatrixTests {
  /// load: bad and weighs; noise: bad, does not weigh; say: good and weighs; the others as elsewhere.
  private static let means = [7.0, 6.5, 5.0, 7.0, 5.0, 5.0]

  @Test("Factors lie where they were planted, against a norm")
  func planted() throws {
    let analysis = try Workplace.survey(count: 900, means: Self.means).analysis(norm: Workplace.norm())
    let matrix = try #require(analysis.matrix)
    let quadrants = Dictionary(
      uniqueKeysWithValues: matrix.points.map { (Workplace.factors[$0.scale], $0.quadrant) })
    #expect(matrix.axis == .normDifference && !matrix.hasBorrowedWeights)
    #expect(quadrants["load"] == Judgement(certainty: .clear, name: .tackleFirst))
    #expect(quadrants["noise"] == Judgement(certainty: .clear, name: .needsAttention))
    #expect(quadrants["say"] == Judgement(certainty: .clear, name: .strengthToKeep))
    #expect(quadrants["tools"]?.name == .monitor)
    #expect(matrix.points.map(\.rank?.rank) == Array(1...6))
    #expect(matrix.points.prefix(2).map(\.scale) == [0, 1])
    #expect(matrix.impactCutPercent == Figure(mantissa: 17, fractionDigits: 0))
    #expect(matrix.strengths.first == PriorityMatrix.Strength(scale: 3, certainty: .clear))
    #expect(!matrix.strengths.contains { $0.scale == 0 })
    for point in matrix.points {
      let rank = try #require(point.rank)
      #expect(rank.best <= rank.rank && rank.rank <= rank.worst && rank.worst <= 6)
    }
  }

  @Test("Without a norm the risk is the share in red, cut at 25 %")
  func withoutNorm() throws {
    let survey = try Workplace.survey(count: 900, means: Self.means)
    let matrix = try #require(survey.analysis().matrix)
    #expect(matrix.axis == .redPercent)
    let results = computeResults(survey.released(), plan: survey.plan)
    for point in matrix.points {
      guard case .percent(let percent, _) = results.organisation?.scales[point.scale]?.beyondCutOff else { continue }
      #expect(point.risk == percent)
    }
    #expect(matrix.points[0].scale == 0 && matrix.points[0].quadrant.name == .tackleFirst)
    #expect((matrix.points[0].risk?.doubleValue ?? 0) >= 25)
  }

  /// The first factor's mean so low or so high that at most two people are in red, or all but at most two.
  @Test(
    "A bounded share is no number, but has the quadrant of all its counts (A6)",
    arguments: [(0.0, BoundedRisk.fewerThanThree, false), (14.0, .nearlyAll, true)])
  func boundedShares(mean: Double, bounded: BoundedRisk, isRisk: Bool) throws {
    var means = Self.means
    means[0] = mean
    let matrix = try #require(Workplace.survey(count: 900, means: means).analysis().matrix)
    let point = try #require(matrix.points.first { $0.scale == 0 })
    #expect(point.risk == nil && point.riskInterval == nil && point.boundedRisk == bounded)
    #expect([MatrixQuadrant.tackleFirst, .needsAttention].contains(point.quadrant.name) == isRisk)
    #expect(point.rank != nil)
    #expect(matrix.strengths.contains { $0.scale == 0 } == !isRisk)
    #expect(matrix.alerts.contains(.mostInRed(0)) == isRisk)
    for other in matrix.points where other.scale != 0 { #expect(other.risk != nil && other.boundedRisk == nil) }
  }

  /// 2 of 8 are a quarter: a risk or none.
  @Test("What a bounded share may be", arguments: [(8, [0, 12.5, 25]), (40, [0, 2.5, 5])])
  func possibleShares(count: Int, percents: [Double]) throws {
    let share = try #require(RedShare(.fewerThanThree, of: count))
    #expect(share.counts.map { share.estimate(count: $0).value } == percents)
    #expect(!share.isAtLeastHalf && share.bounded == .fewerThanThree)
    #expect(try #require(RedShare(.nearlyAll, of: count)).isAtLeastHalf)
    #expect(RedShare(.notShown, of: count) == nil)
  }

  @Test("Too few answers for weights: a list by risk, or the norm's weights, and that is said")
  func fallbacks() throws {
    let survey = try Workplace.survey(count: 120, means: Self.means)
    let bare = survey.analysis(norm: Workplace.norm())
    #expect(bare.drivers == nil)
    let list = try #require(bare.matrix)
    #expect(list.impactCutPercent == nil && !list.hasBorrowedWeights)
    #expect(list.points.allSatisfy { $0.impactPercent == nil && $0.quadrant.certainty == .cannotSay })
    #expect(list.points.compactMap(\.risk?.doubleValue) == list.points.compactMap(\.risk?.doubleValue).sorted(by: >))
    #expect(list.points.first?.rank?.rank == 1)

    let order = 7
    var values = Array(repeating: 0.0, count: order * order)
    for index in 0..<order { values[index * order + index] = 1 }
    for (factor, effect) in Workplace.effects.enumerated() {
      values[factor * order + 6] = effect
      values[6 * order + factor] = effect
    }
    let correlations = NormCorrelations(
      scales: Workplace.factors + ["tired"], values: values, respondentCount: 20_000)
    let borrowed = survey.analysis(norm: Workplace.norm(correlations: correlations))
    #expect(borrowed.drivers?.basis == .norm(respondentCount: 20_000))
    #expect(borrowed.matrix?.hasBorrowedWeights == true)
    #expect(borrowed.matrix?.points.first?.scale == 0)
  }

  @Test("A norm that allows no test leaves the share in red as the risk")
  func fewOrganisations() throws {
    let survey = try Workplace.survey(count: 900, means: Self.means)
    #expect(survey.analysis(norm: Workplace.norm(organisations: 9)).matrix?.axis == .redPercent)
  }

  @Test("Above the matrix stand exposures that somebody reports and factors with half in red (P3)")
  func alerts() throws {
    var means = Self.means
    means[2] = 8
    let quiet = try Workplace.survey(count: 900, means: means, shouting: 2).analysis()
    #expect(quiet.matrix?.alerts == [.mostInRed(0), .mostInRed(2)])
    let loud = try Workplace.survey(count: 900, means: means, shouting: 20).analysis()
    #expect(loud.matrix?.alerts == [.exposure(0), .mostInRed(0), .mostInRed(2)])
  }

  @Test("Groups have their own risks and the organisation's weights")
  func groups() throws {
    let survey = try Workplace.survey(count: 900, means: Self.means, secondTeam: -3)
    let analysis = survey.analysis(norm: Workplace.norm())
    let matrices = try #require(analysis.groupMatrices.first)
    #expect(matrices.allSatisfy { $0 == nil || $0?.hasBorrowedWeights == true })
    let teams = try matrices.prefix(2).map { try #require($0) }
    let risks = teams.map { team in team.points.first { $0.scale == 0 }?.risk?.doubleValue ?? .nan }
    #expect(risks[0] - risks[1] > 1)
    let impacts = Set(teams.map { team in team.points.first { $0.scale == 0 }?.impactPercent })
    #expect(impacts == [analysis.matrix?.points.first { $0.scale == 0 }?.impactPercent])
  }

  @Test("Under 30 respondents there are no priorities (D5, A17)", arguments: [(29, false), (30, true)])
  func few(count: Int, hasMatrix: Bool) throws {
    let analysis = try Workplace.survey(count: count, means: Self.means).analysis()
    #expect((analysis.matrix != nil) == hasMatrix)
  }
}
