import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsScoring

@Suite struct TallyBuilderTests {
  @Test(arguments: 0..<14) func equalsThePlainCountOfScalarScores(seed: Int) {
    let survey = RandomSurvey(seed: seed, rowCount: 150)
    let built = tally(of: survey.respondents, plan: survey.plan, variables: survey.variables)
    let plain = PlainTally(plan: survey.plan, variables: survey.variables).tally(survey.respondents)
    expectEqual(built, plain)
    #expect(built.crossProducts == plain.crossProducts)
  }

  @Test(arguments: 0..<5) func rowOrderAndBlockSizesLeaveNoTrace(seed: Int) {
    let survey = RandomSurvey(seed: 100 + seed, rowCount: 200)
    var generator = SeededGenerator(seed: seed)
    let once = tally(of: survey.respondents, plan: survey.plan, variables: survey.variables)
    let sizes = (0..<5).map { _ in Int.random(in: 1...120, using: &generator) }
    let again = tally(
      of: survey.respondents.shuffled(using: &generator), plan: survey.plan, variables: survey.variables, sizes: sizes)
    expectEqual(once, again)
  }

  @Test(arguments: 0..<4) func mergingPartsInAnyOrderGivesTheWhole(seed: Int) {
    let survey = RandomSurvey(seed: 200 + seed, rowCount: 140)
    var generator = SeededGenerator(seed: seed)
    let whole = tally(of: survey.respondents, plan: survey.plan, variables: survey.variables)
    let cuts = [0] + (0..<3).map { _ in Int.random(in: 0...140, using: &generator) }.sorted() + [140]
    var parts = zip(cuts, cuts.dropFirst()).map { part(survey, $0..<$1) }
    parts.shuffle(using: &generator)
    // Associativity: now as a chain, now as two halves.
    let chain = parts.dropFirst().reduce(parts[0], merged)
    let halves = merged(merged(parts[0], parts[1]), merged(parts[2], parts[3]))
    expectEqual(chain.tally, whole)
    expectEqual(halves.tally, whole)
  }

  /// More parts than may wait to be settled, some of them merged before.
  @Test func manyPartsGiveTheWhole() {
    let survey = RandomSurvey(seed: 250, rowCount: 200)
    let parts = (0..<40).map { part(survey, $0 * 5..<$0 * 5 + 5) }
    let pairs = stride(from: 0, to: 20, by: 2).map { merged(parts[$0], parts[$0 + 1]) } + parts[20...]
    let whole = tally(of: survey.respondents, plan: survey.plan, variables: survey.variables)
    expectEqual(pairs.dropFirst().reduce(pairs[0], merged).tally, whole)
  }

  /// Each part may have pair sums, the whole may not.
  @Test func partsOfFewGroupsMakeAWholeOfMany() {
    let survey = RandomSurvey(seed: 251, rowCount: 640)
    let named = survey.respondents.enumerated().map { index, respondent in
      var respondent = respondent
      respondent.labels[1] = .text("department \(index % 600)")
      return respondent
    }
    var dictionaries = survey.plan.questionnaire.variables.map { _ in GroupDictionary() }
    let blocks = blocks(
      of: named, questionnaire: survey.plan.questionnaire, sizes: [320], dictionaries: &dictionaries)
    var builders = blocks.map { block in
      var builder = TallyBuilder(plan: survey.plan, partitionVariables: [1])
      builder.add(block)
      builder.endPart()
      return builder
    }
    builders[0].merge(builders[1])
    expectEqual(
      builders[0].finish(dictionaries: dictionaries), PlainTally(plan: survey.plan, variables: [1]).tally(named))
  }

  /// Groups share tables; what is changed in one of them is changed there alone.
  @Test func changingAGroupLeavesTheOthersAlone() {
    let survey = RandomSurvey(seed: 252, rowCount: 150)
    let tally = tally(of: survey.respondents, plan: survey.plan, variables: [0])
    let groups = tally.partitions[0].groups.map(\.tally)
    var changed = groups[1]
    changed.scales[0].counts[1] += 7
    changed.items[0].codeCounts[0] += 3
    changed.items[0].notApplicableCount += 1
    #expect(changed.scales[0].counts[1] == groups[1].scales[0].counts[1] + 7)
    #expect(changed.items[0].validCount == groups[1].items[0].validCount + 3)
    #expect(changed.items[0].notApplicableCount == groups[1].items[0].notApplicableCount + 1)
    #expect(Array(changed.scales.dropFirst()) == Array(groups[1].scales.dropFirst()))
    #expect(Array(changed.items.dropFirst()) == Array(groups[1].items.dropFirst()))
    #expect(tally.partitions[0].groups.map(\.tally) == groups)
    #expect(groups[1].scales[0].apart == groups[1].scales[0] && groups[1].items[0].apart == groups[1].items[0])
  }

  @Test func mergingWithNothingChangesNothing() {
    let survey = RandomSurvey(seed: 300, rowCount: 90)
    let whole = part(survey, 0..<90)
    let nothing = part(survey, 0..<0)
    #expect(merged(whole, nothing).tally == whole.tally)
    #expect(merged(nothing, whole).tally == whole.tally)
  }

  @Test func buildersWithTheSameDictionariesMergeWithoutMapping() {
    let survey = RandomSurvey(seed: 301, rowCount: 200)
    var dictionaries = survey.plan.questionnaire.variables.map { _ in GroupDictionary() }
    let blocks = blocks(
      of: survey.respondents, questionnaire: survey.plan.questionnaire, sizes: [70], dictionaries: &dictionaries)
    var builders = [0, 1].map { _ in TallyBuilder(plan: survey.plan, partitionVariables: survey.variables) }
    for (index, block) in blocks.enumerated() { builders[index % 2].add(block) }
    builders[1].merge(builders[0])
    expectEqual(
      builders[1].finish(dictionaries: dictionaries),
      tally(of: survey.respondents, plan: survey.plan, variables: survey.variables))
  }

  @Test(arguments: 0..<3) func membershipCountsAddUpToGroupsAndInvalidScores(seed: Int) {
    let survey = RandomSurvey(seed: 400 + seed, rowCount: 150)
    let tally = tally(of: survey.respondents, plan: survey.plan, variables: survey.variables)
    #expect(tally.memberships.atoms.map(\.respondentCount).reduce(0, +) == tally.rows.used)
    for (partition, groups) in tally.partitions.map(\.groups).enumerated() {
      for (index, group) in groups.enumerated() {
        let atoms = tally.memberships.atoms.filter { $0.groups[partition] == index }
        #expect(atoms.map(\.respondentCount).reduce(0, +) == group.tally.respondentCount)
        for scale in survey.plan.scales.indices where survey.plan.scales[scale].isMeasured {
          let invalid = atoms.map { $0.invalidCounts[.scale(scale)] ?? 0 }.reduce(0, +)
          #expect(invalid == group.tally.scales[scale].counts[0])
        }
      }
    }
  }

  @Test func partitionsSumToTheOrganisationAndToTheirParents() throws {
    let survey = RandomSurvey(seed: 500, rowCount: 150)
    let tally = tally(of: survey.respondents, plan: survey.plan, variables: [0, 1, 2])
    for partition in tally.partitions {
      let counts = partition.groups.map(\.tally.respondentCount)
      #expect(counts.reduce(0, +) == tally.rows.used)
      guard let parent = partition.parent else { continue }
      for (index, group) in tally.partitions[parent].groups.enumerated() {
        let children = partition.groups.filter { $0.parentGroup == index }
        #expect(children.map(\.tally.respondentCount).reduce(0, +) == group.tally.respondentCount)
      }
    }
  }

  @Test func moreThan500GroupsHaveNoPairSumsAndEqualTheSmallOnesOtherwise() {
    let survey = RandomSurvey(seed: 501, rowCount: 640)
    let named = survey.respondents.enumerated().map { index, respondent in
      var respondent = respondent
      respondent.labels[1] = .text("department \(index % 600)")
      return respondent
    }
    let tally = tally(of: named, plan: survey.plan, variables: [1], sizes: [512, 100])
    let plain = PlainTally(plan: survey.plan, variables: [1]).tally(named)
    #expect(tally.partitions[0].groups.count > 500)
    #expect(tally.partitions[0].groups.allSatisfy { $0.reliability == nil })
    expectEqual(tally, plain)
  }

  /// Tells the parts that differ, not their contents, which are megabytes.
  private func expectEqual(_ one: Tally, _ other: Tally, sourceLocation: SourceLocation = #_sourceLocation) {
    var different: [String] = []
    if one.rows != other.rows { different.append("rows") }
    if one.quality != other.quality { different.append("quality") }
    if one.organisation != other.organisation { different.append("organisation") }
    if one.reliability != other.reliability { different.append("reliability") }
    if one.partitions != other.partitions { different.append("partitions") }
    if one.memberships != other.memberships { different.append("memberships") }
    // Another order of the rows puts respondents in other jackknife blocks.
    if one.crossProducts?.inOneBlock != other.crossProducts?.inOneBlock { different.append("cross-products") }
    #expect(different.isEmpty, sourceLocation: sourceLocation)
  }

  // MARK: - Parts with dictionaries of their own

  private struct Part {
    var builder: TallyBuilder
    var dictionaries: [GroupDictionary]

    var tally: Tally { builder.finish(dictionaries: dictionaries) }
  }

  private func part(_ survey: RandomSurvey, _ rows: Range<Int>) -> Part {
    var dictionaries = survey.plan.questionnaire.variables.map { _ in GroupDictionary() }
    var builder = TallyBuilder(plan: survey.plan, partitionVariables: survey.variables)
    let blocks = blocks(
      of: Array(survey.respondents[rows]), questionnaire: survey.plan.questionnaire, dictionaries: &dictionaries)
    for block in blocks { builder.add(block) }
    return Part(builder: builder, dictionaries: dictionaries)
  }

  private func merged(_ left: Part, _ right: Part) -> Part {
    var result = left
    let labels = result.dictionaries.indices.map { result.dictionaries[$0].indexes(mapping: right.dictionaries[$0]) }
    result.builder.merge(right.builder, labels: labels)
    return result
  }
}
