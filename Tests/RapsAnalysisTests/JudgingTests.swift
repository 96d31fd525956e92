import Testing

@testable import RapsAnalysis

@Suite("One function says how sure a statement is (P4)")
struct JudgingTests {
  private enum Side: Hashable { case left, right, middle }

  struct Case: Sendable, CustomTestStringConvertible {
    let mass: Double
    let certainty: Certainty

    var testDescription: String { "\(mass)" }
  }

  @Test(arguments: [
    Case(mass: 1, certainty: .clear),
    Case(mass: 0.9, certainty: .clear),
    Case(mass: 0.899_9, certainty: .likely),
    Case(mass: 0.7, certainty: .likely),
    Case(mass: 0.699_9, certainty: .borderline),
    Case(mass: 0.29, certainty: .borderline),
  ])
  func wordFollowsFromTheMass(_ example: Case) {
    let judgement = judge([(Side.left, example.mass)])
    #expect(judgement.certainty == example.certainty)
  }

  @Test func borderlineGivesBothNames() {
    let judgement = judge([(Side.left, 0.1), (.right, 0.5), (.middle, 0.4)])
    #expect(judgement.name == .right)
    #expect(judgement.alternative == .middle)
    #expect(judge([(Side.left, 0.25), (.right, 0.75)]).alternative == nil)
  }

  @Test func equalMassesKeepTheirOrder() {
    let judgement = judge([(Side.middle, 0.5), (.left, 0.5)])
    #expect(judgement.name == .middle)
    #expect(judgement.alternative == .left)
  }

  @Test func nothingToJudgeByLeavesTheEstimate() {
    let none: [(name: Side, mass: Double)] = []
    #expect(judge(none, estimate: .right) == Judgement(certainty: .cannotSay, name: .right))
    #expect(judge([(Side.left, .nan), (.right, 0.5)]).certainty == .cannotSay)
    #expect(judge([(Side.left, 0), (.right, 0)], estimate: .left).name == .left)
  }

  @Test func aRuleMayDecideTheNameButNotTheCertainty() {
    let masses = [(name: Side.left, mass: 0.6), (.middle, 0.35), (.right, 0.05)]
    let judgement = judge(masses, decided: .middle)
    #expect(judgement.certainty == .borderline)
    #expect(judgement.name == .middle)
    #expect(judgement.alternative == .left)
    #expect(judge([(Side.left, 0.05), (.middle, 0.95)], decided: .middle).certainty == .clear)
  }
}
