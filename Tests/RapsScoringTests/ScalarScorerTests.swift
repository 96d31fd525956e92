import RapsQuestionnaire
import Testing

@testable import RapsScoring

/// METHOD S1–S5, computed by hand.
@Suite struct ScalarScorerTests {
  struct ScaleCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let metric: ScoreMetric
    let codes: [Int?]
    let score: ExactFraction?
  }

  /// Four items 1…5, the last reverse-keyed; half of them, so two, are required.
  @Test(arguments: [
    ScaleCase(testDescription: "all lowest", metric: .percent, codes: [1, 1, 1, 5], score: fraction(0)),
    ScaleCase(testDescription: "all highest", metric: .percent, codes: [5, 5, 5, 1], score: fraction(100)),
    // (0 + 1 + 2) / (3 · 4) with the reversed item 2 → 3 steps: (0 + 1 + 3) / 12
    ScaleCase(testDescription: "one missing", metric: .percent, codes: [1, 2, nil, 2], score: fraction(100, 3)),
    ScaleCase(testDescription: "just enough", metric: .percent, codes: [nil, 2, nil, 5], score: fraction(25, 2)),
    ScaleCase(testDescription: "too few", metric: .percent, codes: [nil, 2, nil, nil], score: nil),
    ScaleCase(
      testDescription: "what does not apply is no answer", metric: .percent,
      codes: [Small.notApplicable, 5, 5, Small.notApplicable], score: fraction(100)),
    ScaleCase(testDescription: "mean", metric: .mean, codes: [1, 2, nil, 2], score: fraction(7, 3)),
    ScaleCase(testDescription: "sum", metric: .sum(factor: 1), codes: [1, 2, 3, 2], score: fraction(10)),
    ScaleCase(testDescription: "sum times 4", metric: .sum(factor: 4), codes: [1, 2, nil, 2], score: fraction(112, 3)),
  ]) func scaleScores(_ example: ScaleCase) {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 4),
      scales: [Small.scale([0, 1, 2, 3], reversed: [3], metric: example.metric)])
    let plan = ScoringPlan(questionnaire: questionnaire)
    let rows = Small.rows([example.codes], questionnaire)
    let scored = ScalarScorer(plan: plan).score(rows[0].answers)
    #expect(scored.scales[0]?.score == example.score)
    // The tally says the same.
    let histogram = tally(of: rows, plan: plan).organisation.scales[0]
    var scores: [ExactFraction] = []
    plan.scales[0].space.forEachState { index, answered, sum in
      if histogram.counts[index] > 0 { scores.append(plan.scales[0].score(answered: answered, sum: sum)) }
    }
    #expect(scores == (example.score.map { [$0] } ?? []))
    #expect(histogram.counts[0] == (example.score == nil ? 1 : 0))
  }

  @Test(arguments: [(1, 1), (2, 1), (3, 2), (4, 2), (5, 3)])
  func halfIsRoundedUp(items: Int, required: Int) {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: items), scales: [Small.scale(Array(0..<items))])
    let scorer = ScalarScorer(plan: ScoringPlan(questionnaire: questionnaire))
    for answered in 1...items {
      let answers = (0..<items).map { $0 < answered ? Answer.code(3) : .missing }
      #expect((scorer.score(answers).scales[0] != nil) == (answered >= required))
    }
  }

  @Test func itemsOfUnlikeRangesAreEachMappedToOne() {
    let questionnaire = Small.questionnaire(
      sets: [Small.answers(1...5), Small.answers(0...10), Small.answers(1...4)], scales: [Small.scale([0, 1, 2])])
    let plan = ScoringPlan(questionnaire: questionnaire)
    #expect(plan.scales[0].space.unitsPerItem == 60)
    #expect(plan.scales[0].unitsPerCode == [15, 6, 20])
    // (1/4 + 3/10 + 2/3) / 3
    let score = ScalarScorer(plan: plan).score([.code(2), .code(3), .code(3)]).scales[0]?.score
    #expect(score == fraction(100 * 73, 180))
    #expect(plan.scales[0].score(answered: 3, sum: 15 + 18 + 40) == score)
  }

  struct ExposureCase: Sendable, CustomTestStringConvertible {
    let codes: [Int?]
    let isPositive: Bool?
    var testDescription: String { "\(codes)" }
  }

  /// Two items 1…5, positive when 2…5.
  @Test(arguments: [
    ExposureCase(codes: [1, 1], isPositive: false),
    ExposureCase(codes: [1, 2], isPositive: true),
    ExposureCase(codes: [nil, 5], isPositive: true),
    ExposureCase(codes: [nil, 1], isPositive: nil),
    ExposureCase(codes: [Small.notApplicable, 1], isPositive: false),
    ExposureCase(codes: [Small.notApplicable, nil], isPositive: nil),
    ExposureCase(codes: [Small.notApplicable, Small.notApplicable], isPositive: nil),
  ]) func exposures(_ example: ExposureCase) {
    let exposure = Exposure(id: "e", title: LocalizedText(), items: [0, 1], positiveCodes: 2...5)
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 3), scales: [Small.scale([2])], exposures: [exposure])
    let plan = ScoringPlan(questionnaire: questionnaire)
    let rows = Small.rows([example.codes + [3]], questionnaire)
    #expect(ScalarScorer(plan: plan).score(rows[0].answers).exposures[0] == example.isPositive)
    let tallied = tally(of: rows, plan: plan).organisation.exposures[0]
    #expect(tallied.positiveCount == (example.isPositive == true ? 1 : 0))
    #expect(tallied.negativeCount == (example.isPositive == false ? 1 : 0))
  }

  struct ProfileCase: Sendable, CustomTestStringConvertible {
    let demands: Int?
    let resources: Int?
    let quadrant: Profile.Quadrant?
    var testDescription: String { "demands \(demands ?? 0), resources \(resources ?? 0)" }
  }

  /// High from 50 on both; code 3 of 1…5 is 50.
  @Test(arguments: [
    ProfileCase(demands: 2, resources: 3, quadrant: .relaxed),
    ProfileCase(demands: 3, resources: 3, quadrant: .active),
    ProfileCase(demands: 2, resources: 2, quadrant: .passive),
    ProfileCase(demands: 3, resources: 2, quadrant: .strained),
    ProfileCase(demands: nil, resources: 2, quadrant: nil),
  ]) func profiles(_ example: ProfileCase) {
    let high = Bound(.from, decimal(50))
    let profile = Profile(
      id: "p", title: LocalizedText(), demands: Profile.Axis(measure: .scale(0), high: high),
      resources: Profile.Axis(measure: .scale(1), high: high),
      quadrantTitles: Array(repeating: LocalizedText(), count: 4))
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 2), scales: [Small.scale([0]), Small.scale([1])],
      profiles: [profile])
    let plan = ScoringPlan(questionnaire: questionnaire)
    let rows = Small.rows([[example.demands, example.resources]], questionnaire)
    #expect(ScalarScorer(plan: plan).score(rows[0].answers).profiles[0] == example.quadrant)
    let tallied = tally(of: rows, plan: plan).organisation.profiles[0]
    #expect(tallied.quadrantCounts.firstIndex(of: 1) == example.quadrant?.rawValue)
  }

  @Test func compositeOfScalesIsTheMeanOfTheValidScores() throws {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 3),
      scales: [Small.scale([0]), Small.scale([1]), Small.scale([2])],
      composites: [
        Small.composite([0, 1, 2], amber: Bound(.from, decimal(625, 1)), red: Bound(.above, decimal(625, 1)))
      ]
    )
    let plan = ScoringPlan(questionnaire: questionnaire)
    let scorer = ScalarScorer(plan: plan)
    #expect(scorer.score([.code(5), .missing, .code(2)]).composites[0]?.score == fraction(125, 2))
    #expect(scorer.score([.code(5), .missing, .missing]).composites[0] == nil)
    let rows = Small.rows([[5, nil, 2], [5, nil, nil], [1, 1, 5]], questionnaire)
    let tallied = tally(of: rows, plan: plan).organisation.composites[0]
    // 62.5 on two scales and 33.3 on three, on a grid of 4 · 6 steps
    #expect(plan.composites[0].gridSteps == 24)
    #expect(tallied.validCount == 2)
    #expect(tallied.completeCount == 1)
    #expect(tallied.sum == 15 + 8)
    #expect(tallied.sumOfSquares == 225 + 64)
    #expect(tallied.amberCount == 1)
    #expect(tallied.redCount == 0)
    #expect(tallied.bins[625] == 1)
    #expect(tallied.bins[333] == 1)
  }

  /// S1
  @Test func rowsWithoutAValidAnswerAreNoRespondents() {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 2), scales: [Small.scale([0, 1])])
    let rows = Small.rows([[nil, nil], [Small.notApplicable, nil], [3, nil]], questionnaire)
    let tally = tally(of: rows, plan: ScoringPlan(questionnaire: questionnaire))
    #expect(tally.rows.read == 3)
    #expect(tally.rows.used == 1)
    #expect(tally.rows.withoutAnswers == 2)
    #expect(tally.organisation.respondentCount == 1)
    #expect(tally.organisation.items[0].notApplicableCount == 0)
  }

  /// Reversing both the keys and the answers changes nothing; doing so twice is where one began.
  @Test(arguments: 0..<6) func reverseKeyingTwiceIsIdentity(seed: Int) {
    let survey = RandomSurvey(seed: 600 + seed, rowCount: 120)
    let questionnaire = survey.plan.questionnaire
    let scales = questionnaire.scales.map { scale in
      Scale(
        id: scale.id, title: scale.title, kind: scale.kind,
        items: scale.items.map { ScaleItem(item: $0.item, isReverseKeyed: !$0.isReverseKeyed) },
        isComposite: scale.isComposite, metric: scale.metric, requiredItemCount: scale.requiredItemCount,
        risk: scale.risk, cutOffs: scale.cutOffs)
    }
    let mirrored = Questionnaire(
      id: "mirrored", version: "1", languages: questionnaire.languages, title: LocalizedText(),
      answerSets: questionnaire.answerSets, items: questionnaire.items, scales: scales,
      composites: questionnaire.composites, profiles: questionnaire.profiles, variables: questionnaire.variables)
    let rows = survey.respondents.map { respondent in
      var respondent = respondent
      for (item, answer) in respondent.answers.enumerated() {
        guard case .code(let code) = answer else { continue }
        let set = questionnaire.answerSet(ofItem: item)
        respondent.answers[item] = .code(set.minimumCode + set.maximumCode - code)
      }
      return respondent
    }
    let plan = ScoringPlan(questionnaire: mirrored, presentItems: survey.plan.presentItems)
    let one = tally(of: survey.respondents, plan: survey.plan).organisation
    let other = tally(of: rows, plan: plan).organisation
    #expect(one.scales == other.scales)
    #expect(one.composites == other.composites)
    #expect(one.profiles == other.profiles)
  }
}
