import RapsQuestionnaire
import Testing

@testable import RapsScoring

@Suite struct ExpectationTests {
  private func row(_ answers: [ExactDecimal?], _ outcome: RapsQuestionnaire.Expectation.Outcome)
    -> RapsQuestionnaire.Expectation
  {
    RapsQuestionnaire.Expectation(answers: answers, outcome: outcome)
  }

  private func codes(_ codes: [Int64?]) -> [ExactDecimal?] { codes.map { $0.map { decimal($0) } } }

  /// Three items 1…5, the last reversed; 9 is missing, 8 does not apply.
  private func actual(_ expectation: RapsQuestionnaire.Expectation) -> String? {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 3),
      scales: [Small.scale([0, 1, 2], reversed: [2], expectations: [expectation])])
    let failures = failingExpectations(of: questionnaire)
    #expect(failures.allSatisfy { $0.ownerID == "s" && $0.expectation == expectation })
    return failures.first?.actual
  }

  @Test func rowsThatComeOutAreSilent() {
    #expect(actual(row(codes([1, 1, 5]), .score(decimal(0)))) == nil)
    #expect(actual(row(codes([3, 3, 2]), .score(decimal(583, 1)))) == nil)
    #expect(actual(row(codes([3, nil, 2]), .score(decimal(625, 1)))) == nil)
    #expect(actual(row(codes([3, 9, 8]), .missing)) == nil)
  }

  @Test func aScoreIsComparedToTheDigitsWritten() {
    // (2 + 2 + 3) / 12 = 58.333…
    #expect(actual(row(codes([3, 3, 2]), .score(decimal(58)))) == nil)
    #expect(actual(row(codes([3, 3, 2]), .score(decimal(58333, 3)))) == nil)
    #expect(actual(row(codes([3, 3, 2]), .score(decimal(58334, 3)))) == "58.33333")
    #expect(actual(row(codes([3, nil, 2]), .score(decimal(63)))) == nil)
    #expect(actual(row(codes([3, nil, 2]), .score(decimal(62)))) == nil)
    #expect(actual(row(codes([3, nil, 2]), .score(decimal(61)))) == "62.5")
  }

  @Test func whatCameOutInsteadIsTold() {
    #expect(actual(row(codes([3, nil, nil]), .score(decimal(50)))) == "missing")
    #expect(actual(row(codes([3, 3, 3]), .missing)) == "50")
    #expect(actual(row(codes([3, 3, 3]), .positive)) == "50")
    #expect(actual(row(codes([3, 7, 3]), .score(decimal(50)))) == "7 is not an answer to i1")
    #expect(actual(row([decimal(25, 1), decimal(3), nil], .missing)) == "2.5 is not an answer to i0")
    #expect(actual(row(codes([3, 3]), .missing)) == "2 answers for 3 items")
  }

  @Test func compositesTakeScores() {
    func failures(_ expectations: [RapsQuestionnaire.Expectation]) -> [String] {
      failingExpectations(
        of: Small.questionnaire(
          sets: Array(repeating: Small.answers(1...5), count: 3),
          scales: [Small.scale([0]), Small.scale([1]), Small.scale([2])],
          composites: [Small.composite([0, 1, 2], expectations: expectations)])
      ).map(\.actual)
    }
    let scores = [decimal(50), nil, decimal(6667, 2)]
    #expect(failures([row(scores, .score(decimal(58335, 3)))]).isEmpty)
    #expect(failures([row(scores, .missing)]) == ["58.335"])
    #expect(failures([row([decimal(50), nil, nil], .missing)]).isEmpty)
  }

  @Test func exposuresArePositiveNegativeOrMissing() {
    let expectations = [
      row(codes([1, 2]), .positive), row(codes([1, 1]), .negative), row(codes([1, nil]), .missing),
      row(codes([1, 8]), .positive),
    ]
    let exposure = Exposure(
      id: "e", title: LocalizedText(), items: [0, 1], positiveCodes: 2...5, expectations: expectations)
    let failures = failingExpectations(
      of: Small.questionnaire(
        sets: Array(repeating: Small.answers(1...5), count: 2), scales: [], exposures: [exposure]))
    #expect(failures == [ExpectationFailure(ownerID: "e", expectation: expectations[3], actual: "negative")])
  }

  // MARK: - Attainable scores (D6)

  struct CutCase: Sendable, CustomTestStringConvertible {
    let bound: Bound
    let below: ExactFraction?
    let above: ExactFraction?
    let isNear: Bool
    var testDescription: String { "\(bound.comparison) \(bound.value)" }
  }

  /// Three items 1…5 in percent: steps of 100/12.
  @Test(arguments: [
    CutCase(bound: Bound(.from, decimal(67)), below: fraction(200, 3), above: fraction(75), isNear: true),
    CutCase(bound: Bound(.from, decimal(70)), below: fraction(200, 3), above: fraction(75), isNear: false),
    CutCase(bound: Bound(.from, decimal(50)), below: fraction(125, 3), above: fraction(50), isNear: false),
    CutCase(bound: Bound(.above, decimal(50)), below: fraction(50), above: fraction(175, 3), isNear: false),
    CutCase(bound: Bound(.to, decimal(50)), below: fraction(50), above: fraction(175, 3), isNear: false),
    CutCase(bound: Bound(.below, decimal(51)), below: fraction(50), above: fraction(175, 3), isNear: false),
    CutCase(bound: Bound(.below, decimal(509, 1)), below: fraction(50), above: fraction(175, 3), isNear: true),
    CutCase(bound: Bound(.from, decimal(0)), below: nil, above: fraction(0), isNear: false),
    CutCase(bound: Bound(.above, decimal(100)), below: fraction(100), above: nil, isNear: false),
  ]) func attainableScoresStandBesideACut(_ example: CutCase) {
    let plan = ScoringPlan(
      questionnaire: Small.questionnaire(
        sets: Array(repeating: Small.answers(1...5), count: 3), scales: [Small.scale([0, 1, 2])]))
    #expect(
      attainableScores(beside: example.bound, scale: 0, plan: plan)
        == AttainableScores(below: example.below, above: example.above, isWithinOnePoint: example.isNear))
  }

  @Test func onlyDeclaredCodesAreAttainable() {
    // One item with the codes 0, 1 and 80: nothing between 1.25 and 100.
    let set = AnswerSet(id: "gaps", options: [0, 1, 80].map { AnswerSet.Option(code: $0) })
    let plan = ScoringPlan(questionnaire: Small.questionnaire(sets: [set], scales: [Small.scale([0])]))
    let scores = attainableScores(beside: Bound(.from, decimal(50)), scale: 0, plan: plan)
    #expect(scores == AttainableScores(below: fraction(5, 4), above: fraction(100), isWithinOnePoint: false))
  }

  @Test(arguments: [
    (fraction(200, 3), 2, "66.67"), (fraction(1, 2), 0, "0"), (fraction(3, 2), 0, "2"), (fraction(-1, 3), 3, "-0.333"),
    (fraction(50), 4, "50"), (fraction(1, 1_000), 2, "0"), (fraction(-1, 1_000), 2, "0"),
    (fraction(1001, 100), 4, "10.01"),
  ]) func fractionsAreWrittenInDecimals(value: ExactFraction, digits: Int, text: String) {
    #expect(value.text(digits: digits) == text)
  }
}
