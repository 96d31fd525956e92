import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsScoring

/// Batches, bundles and what they are settled into: whatever the way, the tally is that of counting one by one.
@Suite struct BatchTests {
  /// Batches of less than a block, so that blocks are cut and builders settle often.
  @Test(arguments: 0..<10) func batchesOfAnySizeGiveThePlainCount(seed: Int) {
    let survey = RandomSurvey(seed: 1_000 + seed, rowCount: 220)
    let capacity = [16, 48, 64, 512][seed % 4]
    let built = tallied(survey.respondents, survey.plan, survey.variables, batchCapacity: capacity, sizes: [37, 101])
    let plain = PlainTally(plan: survey.plan, variables: survey.variables).tally(survey.respondents)
    expectEqual(built, plain)
    #expect(built.crossProducts == plain.crossProducts)
  }

  /// Too few, as many as there are, and more than a batch ever takes.
  @Test(arguments: [0, 1, 17, 950, 100_000]) func theExpectedRowsChangeNoTally(mostRows: Int) {
    let survey = RandomSurvey(seed: 1_050, rowCount: 950)
    let questionnaire = survey.plan.questionnaire
    var dictionaries = questionnaire.variables.map { _ in GroupDictionary() }
    let whole = TallyBuilder(plan: survey.plan, partitionVariables: survey.variables, mostRows: mostRows)
    var (builder, end) = (whole, whole.emptied())
    let parts = blocks(of: survey.respondents, questionnaire: questionnaire, sizes: [64], dictionaries: &dictionaries)
    for (index, block) in parts.enumerated() {
      if index < parts.count / 2 { builder.add(block) } else { end.add(block) }
    }
    builder.merge(end)
    let plain = PlainTally(plan: survey.plan, variables: survey.variables).tally(survey.respondents)
    expectEqual(builder.finish(dictionaries: dictionaries), plain)
  }

  /// Two variables of two groups are counted together; of forty by forty they no longer can be.
  @Test func bundlesAreCutWhenTheirCellsBecomeMany() {
    let survey = RandomSurvey(seed: 1_100, rowCount: 950)
    var generator = SeededGenerator(seed: 1)
    let rows = survey.respondents.enumerated().map { index, respondent in
      var respondent = respondent
      let groups = index < 200 ? 2 : 40
      respondent.labels[1] = .text("department \(Int.random(in: 0..<groups, using: &generator))")
      respondent.labels[3] = .text("age \(Int.random(in: 0..<groups, using: &generator))")
      return respondent
    }
    var builder = TallyBuilder(plan: survey.plan, partitionVariables: [1, 3], batchCapacity: 128)
    var dictionaries = survey.plan.questionnaire.variables.map { _ in GroupDictionary() }
    var bundleCounts: [Int] = []
    for block in blocks(
      of: rows, questionnaire: survey.plan.questionnaire, sizes: [128], dictionaries: &dictionaries)
    {
      builder.add(block)
      bundleCounts.append(builder.bundles.count)
    }
    #expect(bundleCounts.contains(1) && bundleCounts.last == 2)
    expectEqual(
      builder.finish(dictionaries: dictionaries), PlainTally(plan: survey.plan, variables: [1, 3]).tally(rows))
  }

  /// A variable that was counted with others, jointly, comes to have too many groups for pair sums.
  @Test(arguments: [[1], [0, 1]]) func variablesOutgrowTheirPairSums(variables: [Int]) {
    let survey = RandomSurvey(seed: 1_200, rowCount: 665)
    let rows = survey.respondents.enumerated().map { index, respondent in
      var respondent = respondent
      respondent.labels[0] = .declared(index % 3)
      respondent.labels[1] = .text("department \(index < 150 ? index % 3 : index)")
      return respondent
    }
    let built = tallied(rows, survey.plan, variables, batchCapacity: 64)
    let plain = PlainTally(plan: survey.plan, variables: variables).tally(rows)
    expectEqual(built, plain)
    #expect(built.partitions.contains { $0.groups.contains { $0.reliability == nil } })
  }

  /// A part whose departments are few, and one whose departments are too many for joint tables.
  @Test func partsCountedInUnlikeWaysMerge() {
    let survey = RandomSurvey(seed: 1_300, rowCount: 720)
    let rows = survey.respondents.enumerated().map { index, respondent in
      var respondent = respondent
      respondent.labels[1] = .text("department \(index < 200 ? index % 4 : index)")
      return respondent
    }
    var dictionaries = survey.plan.questionnaire.variables.map { _ in GroupDictionary() }
    let parts = [0..<200, 200..<720].map { range in
      var builder = TallyBuilder(plan: survey.plan, partitionVariables: [1], batchCapacity: 64)
      for block in blocks(
        of: Array(rows[range]), questionnaire: survey.plan.questionnaire, dictionaries: &dictionaries)
      {
        builder.add(block)
      }
      return builder
    }
    let plain = PlainTally(plan: survey.plan, variables: [1]).tally(rows)
    for (one, other) in [(0, 1), (1, 0)] {
      var merged = parts[one]
      merged.merge(parts[other])
      expectEqual(merged.finish(dictionaries: dictionaries), plain)
    }
  }

  /// More equal rows than 16 bits can count.
  @Test func countersAreCarriedBeforeTheyOverflow() {
    let questionnaire = Small.questionnaire(
      sets: Array(repeating: Small.answers(1...5), count: 3), scales: [Small.scale([0, 1, 2])],
      variables: [Variable(id: "unit", title: LocalizedText())])
    let row = TestRespondent(answers: [.code(1), .code(5), .code(3)], labels: [.text("A")])
    var dictionaries = [GroupDictionary()]
    let block = blocks(
      of: Array(repeating: row, count: 512), questionnaire: questionnaire, dictionaries: &dictionaries)[0]
    var builder = TallyBuilder(plan: ScoringPlan(questionnaire: questionnaire), partitionVariables: [0])
    for _ in 0..<300 { builder.add(block) }
    let tally = builder.finish(dictionaries: dictionaries)
    let count = 300 * 512
    for group in [tally.organisation, tally.partitions[0].groups[0].tally] {
      #expect(group.items[1].codeCounts == [0, 0, 0, 0, count])
      #expect(group.scales[0].counts.max() == count)
    }
    #expect(tally.reliability[0].counts == Array(repeating: count, count: 9))
    // Codes from the minimum: 0, 4 and 2.
    #expect(tally.reliability[0].products[5] == 8 * count)
  }

  @Test(arguments: [TallyParts.quality, .pairSums, .crossProducts]) func partsAreLeftOutOneByOne(part: TallyParts) {
    let survey = RandomSurvey(seed: 1_400, rowCount: 300)
    let variables = Array(
      survey.plan.questionnaire.variables.indices.filter {
        survey.plan.questionnaire.variables[$0].role == .group
      })
    let tallies = [TallyParts.all, .all.subtracting(part)].map { parts in
      var dictionaries = survey.plan.questionnaire.variables.map { _ in GroupDictionary() }
      var builder = TallyBuilder(plan: survey.plan, partitionVariables: variables, parts: parts)
      for block in blocks(
        of: survey.respondents, questionnaire: survey.plan.questionnaire, dictionaries: &dictionaries)
      {
        builder.add(block)
      }
      return builder.finish(dictionaries: dictionaries)
    }
    #expect(tallies[0].organisation == tallies[1].organisation)
    #expect(
      tallies.map { $0.partitions.map { $0.groups.map(\.tally) } }.allSatisfy {
        $0 == tallies[0].partitions.map { $0.groups.map(\.tally) }
      })
    #expect((tallies[0].quality == tallies[1].quality) == (part != .quality))
    #expect((tallies[0].reliability == tallies[1].reliability) == (part != .pairSums))
    #expect((tallies[0].crossProducts == tallies[1].crossProducts) == (part != .crossProducts))
  }

  // MARK: - Layouts

  @Test(arguments: 1...12) func everyPairIsToldByOneTable(itemCount: Int) {
    let widths = (0..<itemCount).map { [4, 10, 4, 2][$0 % 4] }
    let positions = Array(0..<itemCount)
    let tables = JointLayout(
      widths: widths, positions: positions, maximumStateCount: JointLayout.usualStateCount
    ).tables
    var told: [[Int]: Int] = [:]
    for table in tables {
      for (first, second) in table.pairs { told[[table.items[first], table.items[second]], default: 0] += 1 }
      #expect(table.items.count <= 2 || table.stateCount <= JointLayout.usualStateCount)
      #expect(table.radices == table.items.map { widths[$0] + 2 })
    }
    let pairs = positions.flatMap { first in (first..<itemCount).map { [first, $0] } }
    #expect(told == Dictionary(uniqueKeysWithValues: pairs.map { ($0, 1) }))
  }

  @Test(arguments: [(3, 1), (4, 3), (5, 4), (6, 7), (8, 11)]) func threeItemsShareATable(itemCount: Int, tables: Int) {
    let layout = JointLayout(
      widths: Array(repeating: 4, count: itemCount), positions: Array(0..<itemCount),
      maximumStateCount: JointLayout.usualStateCount)
    #expect(layout.tables.count == tables)
  }

  // MARK: - Twins

  @Test(arguments: 0..<20) func statesInSixteenBitsEqualThoseInThirtyTwo(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let itemCount = Int.random(in: 1...9, using: &generator)
    let width = Int.random(in: 1...10, using: &generator)
    let space = StateSpace(
      itemCount: itemCount, requiredItemCount: Int.random(in: 1...itemCount, using: &generator),
      unitsPerItem: 2 * width)
    let narrow = try #require(NarrowStates(space: space))
    var (sums, packed) = (Array(repeating: UInt16(0), count: 200), Array(repeating: UInt32(0), count: 200))
    for _ in 0..<itemCount {
      let cells = (0..<200).map { _ -> UInt8 in
        if generator.isOneIn(3) { return generator.isOneIn(2) ? ResponseBlock.missing : ResponseBlock.notApplicable }
        return UInt8.random(in: 1...UInt8(width + 1), using: &generator)
      }
      let isReverseKeyed = generator.isOneIn(2)
      narrow.accumulate(codes: cells.span, width: width, isReverseKeyed: isReverseKeyed, units: 2, into: &sums)
      StateKernel.accumulate(codes: cells.span, width: width, isReverseKeyed: isReverseKeyed, units: 2, into: &packed)
    }
    var (one, other) = (packed, packed)
    var lacking: [Int] = []
    narrow.index(sums: sums, rowCount: 200, into: &one, lacking: &lacking)
    StateKernel.index(packed: packed, space: space, rowCount: 200, into: &other)
    #expect(one == other)
    #expect(lacking == one.indices.filter { one[$0] == 0 })
  }

  @Test func kernelsKnowWhatIsNotApplicable() {
    #expect(StateKernel.notApplicable == ResponseBlock.notApplicable)
    #expect((UInt8.min...UInt8.max).allSatisfy { StateKernel.isAnswer($0) == (1...254 ~= $0) })
  }

  @Test func scalesBeyondSixteenBitsAreNotNarrow() {
    #expect(NarrowStates(space: StateSpace(itemCount: 30, requiredItemCount: 15, unitsPerItem: 200)) == nil)
  }

  @Test(arguments: 0..<12) func qualityInVectorsEqualsItsPlainTwin(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let (itemCount, rowCount) = (Int.random(in: 1...70, using: &generator), Int.random(in: 1...64, using: &generator))
    let width = UInt8.random(in: 1...11, using: &generator)
    #expect(QualityKernel.isNarrow(itemCount: itemCount, width: Int(width)))
    let codes = (0..<itemCount * 64).map { index -> UInt8 in
      if generator.isOneIn(5) { return generator.isOneIn(2) ? ResponseBlock.missing : ResponseBlock.notApplicable }
      return index % 3 == 0 ? 1 : UInt8.random(in: 1...width + 1, using: &generator)
    }
    let starts = (0..<itemCount).map { $0 * 64 }
    var (one, other) = (AnswerSetColumns(capacity: 64), AnswerSetColumns(capacity: 64))
    QualityKernel.collect(codes, starts: starts, rowCount: rowCount, into: &one)
    QualityKernel.collectPlainly(codes, starts: starts, rowCount: rowCount, into: &other)
    #expect(one.counts.prefix(rowCount) == other.counts.prefix(rowCount))
    #expect(one.sums.prefix(rowCount) == other.sums.prefix(rowCount))
    #expect(one.sumsOfSquares.prefix(rowCount) == other.sumsOfSquares.prefix(rowCount))
    for row in 0..<rowCount where one.counts[row] > 0 { #expect(one.isUniform[row] == other.isUniform[row]) }
  }

  @Test func deviationBinsEqualACountUpwards() {
    for count in 2...12 {
      for sum in stride(from: count, through: 11 * count, by: 3) {
        for sumOfSquares in stride(from: sum * sum / count + 1, through: 121 * count, by: 7) {
          var bin = 0
          let scaled = 100 * (count * sumOfSquares - sum * sum)
          while bin < 30 && (bin + 1) * (bin + 1) * count * (count - 1) <= scaled { bin += 1 }
          #expect(QualityAccumulator.deviationBin(count: count, sum: sum, sumOfSquares: sumOfSquares) == bin)
        }
      }
    }
  }

  // MARK: - Support

  private func tallied(
    _ rows: [TestRespondent], _ plan: ScoringPlan, _ variables: [Int], batchCapacity: Int, sizes: [Int] = [512]
  ) -> Tally {
    var dictionaries = plan.questionnaire.variables.map { _ in GroupDictionary() }
    var builder = TallyBuilder(plan: plan, partitionVariables: variables, batchCapacity: batchCapacity)
    for block in blocks(of: rows, questionnaire: plan.questionnaire, sizes: sizes, dictionaries: &dictionaries) {
      builder.add(block)
    }
    return builder.finish(dictionaries: dictionaries)
  }

  private func expectEqual(_ one: Tally, _ other: Tally, sourceLocation: SourceLocation = #_sourceLocation) {
    var different: [String] = []
    if one.rows != other.rows { different.append("rows") }
    if one.quality != other.quality { different.append("quality") }
    if one.organisation != other.organisation { different.append("organisation") }
    if one.reliability != other.reliability { different.append("reliability") }
    if one.partitions != other.partitions { different.append("partitions") }
    if one.memberships != other.memberships { different.append("memberships") }
    if one.crossProducts?.inOneBlock != other.crossProducts?.inOneBlock { different.append("cross-products") }
    #expect(different.isEmpty, sourceLocation: sourceLocation)
  }
}
