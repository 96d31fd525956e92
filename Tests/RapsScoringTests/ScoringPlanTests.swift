import RapsQuestionnaire
import Testing

@testable import RapsScoring

@Suite struct ScoringPlanTests {
  private func plan(items: Int, codes: ClosedRange<Int>, require: Int, present: [Bool]? = nil) -> ScoringPlan {
    ScoringPlan(
      questionnaire: Small.questionnaire(
        sets: Array(repeating: Small.answers(codes), count: items),
        scales: [Small.scale(Array(0..<items), require: require)]), presentItems: present)
  }

  @Test(arguments: [
    // items, required, width, steps: lcm of the admissible counts × width
    (4, 2, 4, 48), (4, 4, 4, 16), (3, 2, 6, 36), (5, 3, 10, 600), (10, 5, 4, 10_080), (1, 1, 200, 200),
  ]) func gridsAreTheLeastCommonMultiple(items: Int, required: Int, width: Int, steps: Int) {
    let grid = plan(items: items, codes: 0...width, require: required).scales[0].grid
    #expect(grid == ScoreGrid(steps: steps, isExact: true))
  }

  @Test func gridsBeyondTheLimitAreRoundedWithinHalfAStep() {
    let scale = plan(items: 20, codes: 1...5, require: 10).scales[0]
    #expect(scale.grid == ScoreGrid(steps: 1 << 20, isExact: false))
    scale.space.forEachState { _, answered, sum in
      let step = scale.grid.step(answered: answered, sum: sum, unitsPerItem: scale.space.unitsPerItem)
      let exact = fraction(sum, answered * scale.space.unitsPerItem)
      let error = fraction(step, 1 << 20) + exact * -1
      #expect(abs(error.doubleValue) <= 0.5 / Double(1 << 20))
    }
  }

  @Test func halvesGoToTheEvenStep() {
    #expect([1, 3, 5, 7].map { roundedHalfEven($0, dividedBy: 2) } == [0, 2, 2, 4])
    #expect([4, 5, 7, 8].map { roundedHalfEven($0, dividedBy: 3) } == [1, 2, 2, 3])
  }

  @Test(arguments: [
    (ScoreMetric.percent, 0, 100), (.mean, 1, 4), (.sum(factor: 1), 3, 12), (.sum(factor: 4), 12, 48),
  ]) func axesFollowTheMetric(metric: ScoreMetric, offset: Int, span: Int) {
    #expect(
      ScoreAxis(metric: metric, minimumCode: 1, width: 4, itemCount: 3) == ScoreAxis(offset: offset, span: span))
  }

  struct CutCase: Sendable, CustomTestStringConvertible {
    let bound: Bound
    /// Of the sums 0…12 of three answered items, those at or beyond.
    let sums: ClosedRange<Int>?
    var testDescription: String { "\(bound.comparison) \(bound.value)" }
  }

  /// Three items 1…5 in percent: sum 6 is 50, sum 8 is 66.67.
  @Test(arguments: [
    CutCase(bound: Bound(.from, decimal(50)), sums: 6...12),
    CutCase(bound: Bound(.above, decimal(50)), sums: 7...12),
    CutCase(bound: Bound(.to, decimal(50)), sums: 0...6),
    CutCase(bound: Bound(.below, decimal(50)), sums: 0...5),
    CutCase(bound: Bound(.from, decimal(6666, 2)), sums: 8...12),
    CutCase(bound: Bound(.from, decimal(6667, 2)), sums: 9...12),
    CutCase(bound: Bound(.from, decimal(666_666_666, 7)), sums: 8...12),
    CutCase(bound: Bound(.to, decimal(6667, 2)), sums: 0...8),
    CutCase(bound: Bound(.from, decimal(0)), sums: 0...12),
    CutCase(bound: Bound(.below, decimal(0)), sums: nil),
    CutCase(bound: Bound(.above, decimal(100)), sums: nil),
    CutCase(bound: Bound(.from, decimal(.max)), sums: nil),
    CutCase(bound: Bound(.to, decimal(.max)), sums: 0...12),
    CutCase(bound: Bound(.from, decimal(-.max)), sums: 0...12),
  ]) func cutOffsAreDecidedExactly(_ example: CutCase) {
    let scale = plan(items: 3, codes: 1...5, require: 2).scales[0]
    let states = scale.states(satisfying: example.bound)
    #expect(states.count == scale.space.stateCount)
    #expect(states[0] == false)
    let admitted = (0...12).filter { states[scale.space.index(answered: 3, sum: $0)] }
    #expect(admitted == example.sums.map(Array.init) ?? [])
  }

  @Test func statesFillTheHistogramWithoutGaps() {
    let space = StateSpace(itemCount: 7, requiredItemCount: 3, unitsPerItem: 12)
    var expected = 1
    space.forEachState { index, answered, sum in
      #expect(index == expected)
      #expect(space.index(answered: answered, sum: sum) == index)
      expected += 1
    }
    #expect(space.stateCount == expected)
    #expect(space.index(answered: 2, sum: 24) == StateSpace.withoutScore)
  }

  // MARK: - What the data measure

  @Test func aScaleNeedsAsManyItemsAsItsRule() {
    #expect(plan(items: 4, codes: 1...5, require: 2, present: [true, true, false, false]).scales[0].isMeasured)
    #expect(!plan(items: 4, codes: 1...5, require: 2, present: [true, false, false, false]).scales[0].isMeasured)
  }

  @Test func anExposureNeedsAllItsItems() {
    let exposure = Exposure(id: "e", title: LocalizedText(), items: [0, 1], positiveCodes: 2...5)
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 3), scales: [Small.scale([2])], exposures: [exposure])
    #expect(ScoringPlan(questionnaire: questionnaire).measuredExposures == [true])
    #expect(ScoringPlan(questionnaire: questionnaire, presentItems: [true, false, true]).measuredExposures == [false])
  }

  @Test func aCompositeNeedsHalfItsScales() {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 3),
      scales: [Small.scale([0]), Small.scale([1]), Small.scale([2])], composites: [Small.composite([0, 1, 2])])
    #expect(ScoringPlan(questionnaire: questionnaire, presentItems: [true, true, false]).composites[0].isMeasured)
    #expect(!ScoringPlan(questionnaire: questionnaire, presentItems: [true, false, false]).composites[0].isMeasured)
  }

  @Test func rangesWithoutACommonUnitAreNotScoredAndSaidSo() {
    let widths = [199, 197, 193, 191, 181]
    let questionnaire = Small.questionnaire(
      sets: widths.map { Small.answers(0...$0) } + [Small.answers(1...5)],
      scales: [Small.scale(Array(widths.indices)), Small.scale([5])])
    let plan = ScoringPlan(questionnaire: questionnaire)
    #expect(plan.unscorableScales == [0])
    #expect(plan.scales.map(\.isMeasured) == [false, true])
    let tally = tally(of: Small.rows([[1, 2, 3, 4, 5, 3]], questionnaire), plan: plan)
    #expect(tally.organisation.scales[1].validCount == 1)
  }

  // MARK: - Bounds (S8)

  @Test func everySumOfTheWidestScaleHolds2To31Rows() {
    let rows = Int128(1) << 31
    let sum = Int128(StateSpace.maximumSum)
    #expect(rows * sum * sum <= Int128(Int.max))
    #expect(rows * 200 * 200 <= Int128(Int.max))
    #expect(rows <= Int128(UInt32.max))
    #expect(rows * Int128(ScoreGrid.maximumSteps) <= Int128(Int.max))
    #expect(SumWidth(largestTerm: sum * sum) == .int64)
    #expect(SumWidth(largestTerm: Int128(1) << 32) == .int128)
    #expect(SumWidth(largestTerm: (Int128(1) << 32) - 1) == .int64)
  }

  @Test func productsOnSmallGridsFitInt64AndOnTheLargestDoNot() {
    #expect(plan(items: 4, codes: 1...5, require: 2).scales[0].grid.productSumWidth == .int64)
    #expect(plan(items: 20, codes: 1...5, require: 10).scales[0].grid.productSumWidth == .int128)
  }

  @Test(arguments: [(1, 1...2), (4, 1...5), (40, 0...200), (300, 1...5), (327, 0...200), (328, 0...200)])
  func scorableScalesStayWithinTheBounds(items: Int, codes: ClosedRange<Int>) {
    let plan = plan(items: items, codes: codes, require: items)
    let space = plan.scales[0].space
    #expect(plan.unscorableScales.isEmpty == (items * (codes.upperBound - codes.lowerBound) <= 65_535))
    #expect(space.itemCount * space.unitsPerItem <= StateSpace.maximumSum)
    #expect(space.stateCount <= StateSpace.maximumStateCount)
  }

  // MARK: - Composites

  /// Two scales of 41 items: the common denominator of their scores is beyond 2⁵⁰.
  @Test func compositesOfVeryLongScalesDecideEqualityWithACutOff() {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 82),
      scales: [Small.scale(Array(0..<41)), Small.scale(Array(41..<82))],
      composites: [Small.composite([0, 1], amber: Bound(.from, decimal(50)), red: Bound(.above, decimal(50)))])
    let plan = ScoringPlan(questionnaire: questionnaire)
    #expect(!plan.composites[0].isDenominatorExact)
    // 25 on the one and 75 on the other, over 37 and 23 answers
    let low = (0..<41).map { $0 < 37 ? 2 : nil }
    let high = (0..<41).map { $0 < 23 ? 4 : nil }
    let tally = tally(of: Small.rows([low + high, high + low, low + low], questionnaire), plan: plan)
    #expect(tally.organisation.composites[0].amberCount == 2)
    #expect(tally.organisation.composites[0].redCount == 0)
    #expect(tally.organisation.composites[0].bins[500] == 2)
    #expect(tally.organisation.composites[0].sum == 2 * (1 << 19) + (1 << 18))
  }

  @Test(arguments: [(2, 2), (3, 2), (8, 4), (24, 12)]) func compositeStepsAreExactOrWithinHalfAStep(
    scales: Int, required: Int
  ) {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: scales * 4),
      scales: (0..<scales).map { Small.scale(Array($0 * 4..<$0 * 4 + 4)) },
      composites: [Small.composite(Array(0..<scales))])
    let composite = ScoringPlan(questionnaire: questionnaire).composites[0]
    #expect(composite.denominator == 48)
    for valid in max(required, (scales + 1) / 2)...scales {
      for sum in stride(from: 0, through: 48 * valid, by: 5) {
        let exact = fraction(sum, 48 * valid)
        let error = fraction(composite.step(sum: sum, valid: valid), composite.gridSteps) + exact * -1
        #expect(abs(error.doubleValue) <= (composite.isGridExact ? 0 : 0.5 / Double(composite.gridSteps)))
      }
    }
  }
}
