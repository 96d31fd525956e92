import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsScoring

/// METHOD S7, S9: sums of products in jackknife blocks.
@Suite struct CrossProductTests {
  private func plain(_ survey: RandomSurvey) -> CrossProducts? {
    PlainTally(plan: survey.plan, variables: []).crossProducts(
      survey.respondents.map { ScalarScorer(plan: survey.plan).score($0.answers) }.filter(\.isRespondent))
  }

  @Test(arguments: 0..<6) func raggedBlocksGiveWhatCountingOneByOneGives(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let survey = RandomSurvey(seed: 600 + seed, rowCount: 1_300)
    let sizes = (0..<4).map { _ in Int.random(in: 1...512, using: &generator) }
    let built = tally(of: survey.respondents, plan: survey.plan, sizes: sizes).crossProducts
    #expect(built == plain(survey))
    let whole = try #require(built).inOneBlock
    // The data have gaps of every kind, or this shows nothing.
    #expect(Set(whole.counts).count > whole.scales.count)
  }

  @Test(arguments: 0..<6) func partsMergedInTheOrderOfTheDataGiveTheSameBlocks(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let survey = RandomSurvey(seed: 700 + seed, rowCount: 900)
    let cuts = [0] + (0..<4).map { _ in Int.random(in: 0...900, using: &generator) }.sorted() + [900]
    let parts = zip(cuts, cuts.dropFirst()).map { accumulated(survey, $0..<$1) }
    let chain = parts.dropFirst().reduce(parts[0], merged)
    let tree = merged(merged(parts[0], parts[1]), merged(merged(parts[2], parts[3]), parts[4]))
    #expect(chain.finish(dictionaries: dictionaries(survey)).crossProducts == plain(survey))
    #expect(tree.finish(dictionaries: dictionaries(survey)).crossProducts == plain(survey))
  }

  @Test func rowsAddedAfterAMergeGoOnInTheNextBlock() {
    let survey = RandomSurvey(seed: 710, rowCount: 800)
    var builder = merged(accumulated(survey, 0..<130), accumulated(survey, 130..<201))
    for block in blocks(survey, 201..<800) { builder.add(block) }
    #expect(builder.finish(dictionaries: dictionaries(survey)).crossProducts == plain(survey))
  }

  @Test func finishingLeavesTheBuilderAsItWas() {
    let survey = RandomSurvey(seed: 711, rowCount: 300)
    var builder = accumulated(survey, 0..<100)
    _ = builder.finish(dictionaries: dictionaries(survey))
    for block in blocks(survey, 100..<300) { builder.add(block) }
    #expect(builder.finish(dictionaries: dictionaries(survey)).crossProducts == plain(survey))
  }

  @Test func compositesAndUnmeasuredScalesAreLeftOut() {
    let composite = Scale(
      id: "wide", title: LocalizedText(), kind: .outcome,
      items: (0..<4).map { ScaleItem(item: $0, isReverseKeyed: false) }, isComposite: true, requiredItemCount: 2,
      risk: .high)
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 6),
      scales: [Small.scale([0, 1]), composite, Small.scale([4, 5]), Small.scale([2, 3])])
    let plan = ScoringPlan(questionnaire: questionnaire, presentItems: [true, true, true, true, false, false])
    let rows = Small.rows([[1, 2, 3, 4, nil, nil], [2, 2, nil, nil, nil, nil]], questionnaire)
    let products = tally(of: rows, plan: plan).crossProducts?.inOneBlock
    #expect(products?.scales == [0, 3])
    // Two items of five codes with half of them required: 8 steps. Row 1 lies on 1 and 5, row 2 on 2 and nowhere.
    #expect(products?.counts == [2, 1, 1, 1])
    #expect(products?.sums == [3, 1, 5, 5])
    #expect(products?.squares == [5, 1, 25, 25])
    #expect(products?.products == [5, 5, 5, 25])
  }

  @Test func oneScaleHasNoProducts() {
    let questionnaire = Small.questionnaire(sets: [Small.answers(1...5)], scales: [Small.scale([0])])
    let rows = Small.rows([[1], [2]], questionnaire)
    #expect(tally(of: rows, plan: ScoringPlan(questionnaire: questionnaire)).crossProducts == nil)
  }

  @Test(arguments: 0..<4) func productsInSixteenBitsEqualThoseInSixtyFour(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let stride = CrossProductKernel.columnStride
    let steps = (0..<2 * stride).map { _ in
      generator.isOneIn(3)
        ? CrossProductKernel.maximumNarrowStep
        : Int.random(in: 0...CrossProductKernel.maximumNarrowStep, using: &generator)
    }
    var narrow = Array(repeating: 1, count: CrossProductKernel.blockCount)
    var wide = narrow
    for blocks in [0..<8, 8..<64] {
      CrossProductKernel.addProducts(
        steps.map { Int16($0) }, 0, stride, blocks: blocks, into: &narrow, at: 0, zero: SIMD4(repeating: 0))
    }
    CrossProductKernel.addProducts(steps.map { UInt32($0) }, 0, stride, into: &wide, at: 0)
    #expect(narrow == wide)
  }

  @Test func theFinestGridIsMultipliedInFull() {
    // Any number of 14 items is enough: their least common multiple is beyond 2²⁰ steps.
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 28),
      scales: [
        Small.scale(Array(0..<14), require: 1), Small.scale(Array(14..<28), require: 1), Small.scale([0, 20]),
      ])
    let plan = ScoringPlan(questionnaire: questionnaire)
    #expect(plan.scales[0].grid.steps == ScoreGrid.maximumSteps && !plan.scales[0].grid.isExact)
    var generator = SeededGenerator(seed: 5)
    let rows = (0..<150).map { row in
      (0..<28).map { _ in row < 40 ? 5 : generator.isOneIn(4) ? nil : Int.random(in: 1...5, using: &generator) }
    }
    let respondents = Small.rows(rows, questionnaire)
    let scores = respondents.map { ScalarScorer(plan: plan).score($0.answers) }
    #expect(
      tally(of: respondents, plan: plan).crossProducts == PlainTally(plan: plan, variables: []).crossProducts(scores))
  }

  @Test func sumsBeyondInt64AreCarriedOver() {
    let term = 1 << 61  // three of them fit an Int
    var sums = ExactSums(count: 2, largestTerm: term)
    for _ in 0..<10 {
      sums.reserve(terms: 1)
      sums.recent[1] += term
    }
    #expect(sums[0] == 0)
    #expect(sums[1] == 10 * Int128(term))
    sums.merge(sums, at: [1, 0])
    #expect(sums[0] == 10 * Int128(term) && sums[1] == 10 * Int128(term))
  }

  // MARK: - Parts

  private func dictionaries(_ survey: RandomSurvey) -> [GroupDictionary] {
    survey.plan.questionnaire.variables.map { _ in GroupDictionary() }
  }

  private func blocks(_ survey: RandomSurvey, _ rows: Range<Int>) -> [ResponseBlock] {
    var dictionaries = dictionaries(survey)
    return RapsScoringTests.blocks(
      of: Array(survey.respondents[rows]), questionnaire: survey.plan.questionnaire, dictionaries: &dictionaries)
  }

  private func accumulated(_ survey: RandomSurvey, _ rows: Range<Int>) -> TallyBuilder {
    var builder = TallyBuilder(plan: survey.plan, partitionVariables: [])
    for block in blocks(survey, rows) { builder.add(block) }
    return builder
  }

  private func merged(_ left: TallyBuilder, _ right: TallyBuilder) -> TallyBuilder {
    var result = left
    result.merge(right)
    return result
  }
}
