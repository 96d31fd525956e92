import RapsQuestionnaire
import RapsResponses
import Testing
import _RapsTestSupport

@testable import RapsScoring

/// The sums of many organisations (ANONYMITY A15).
@Suite struct PoolBuilderTests {
  /// A survey whose department names the organisation, told apart by two variables.
  private struct Pooled {
    let survey: RandomSurvey
    var organisationVariable: Int? = 1
    var strata = [0, 3]

    init(seed: Int, rowCount: Int) { survey = RandomSurvey(seed: seed, rowCount: rowCount) }

    struct Part {
      var builder: PoolBuilder
      var dictionaries: [GroupDictionary]
      var pool: PoolTally { builder.finish(dictionaries: dictionaries) }
    }

    func part(_ rows: [TestRespondent], sizes: [Int] = [ResponseBlock.capacity]) -> Part {
      var dictionaries = survey.plan.questionnaire.variables.map { _ in GroupDictionary() }
      var builder = PoolBuilder(
        plan: survey.plan, organisationVariable: organisationVariable, organisationName: "ours",
        strataVariables: strata)
      let blocks = blocks(
        of: rows, questionnaire: survey.plan.questionnaire, sizes: sizes, dictionaries: &dictionaries)
      for block in blocks { builder.add(block) }
      return Part(builder: builder, dictionaries: dictionaries)
    }

    var whole: PoolTally { part(survey.respondents).pool }

    // MARK: The plain way: by filtering and adding up scores one by one.

    private func name(_ row: TestRespondent) -> String {
      guard let organisationVariable, case .text(let text) = row.labels[organisationVariable] else { return "ours" }
      return text
    }

    private func moments(_ scores: [RespondentScores], scale: Int) -> PoolTally.Moments {
      let plain = PlainTally(plan: survey.plan, variables: [])
      var moments = PoolTally.Moments()
      for score in scores.compactMap({ $0.scales[scale]?.score }) {
        let step = plain.step(score, ofScale: scale)
        moments.count += 1
        moments.sum += step
        moments.sumOfSquares += Int128(step) * Int128(step)
      }
      return moments
    }

    var plain: PoolTally {
      let plan = survey.plan
      let scales = plan.scales.indices.filter { plan.scales[$0].isMeasured }
      let all = survey.respondents.map { (row: $0, scores: ScalarScorer(plan: plan).score($0.answers)) }
        .filter(\.scores.isRespondent)
      let organisations = Dictionary(grouping: all) { name($0.row) }
      return PoolTally(
        scales: scales, strataVariables: strata,
        organisations: organisations.sorted { $0.key < $1.key }.map { name, members in
          let cells = Dictionary(grouping: members) { member in strata.map { member.row.labels[$0] } }
          let products = PlainTally(plan: plan, variables: []).crossProducts(members.map(\.scores), blockCount: 1)
          return PoolTally.Organisation(
            name: name,
            cells: cells.sorted { $0.key.precedes($1.key) }.map { labels, people in
              PoolTally.Cell(
                strata: labels, respondentCount: people.count,
                moments: scales.map { moments(people.map(\.scores), scale: $0) })
            }, crossProducts: products ?? CrossProducts(scales: [], blockCount: 1))
        })
    }
  }

  @Test(arguments: 0..<8) func equalsAddingUpScalarScores(seed: Int) {
    let pooled = Pooled(seed: 800 + seed, rowCount: 250)
    #expect(pooled.whole == pooled.plain)
  }

  @Test func withoutAVariableEveryoneIsInOneOrganisation() {
    var pooled = Pooled(seed: 820, rowCount: 150)
    pooled.organisationVariable = nil
    #expect(pooled.whole.organisations.map(\.name) == ["ours"])
    #expect(pooled.whole == pooled.plain)
    pooled.strata = []
    #expect(pooled.whole.organisations[0].cells.map(\.strata) == [[]])
    #expect(pooled.whole == pooled.plain)
  }

  @Test(arguments: 0..<6) func poolsOfAnySplitInAnyOrderMergeToTheWhole(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let pooled = Pooled(seed: 830 + seed, rowCount: 260)
    let whole = pooled.whole
    let rows = pooled.survey.respondents.shuffled(using: &generator)
    let cuts = [0] + (0..<3).map { _ in Int.random(in: 0...260, using: &generator) }.sorted() + [260]
    let parts = zip(cuts, cuts.dropFirst()).map { pooled.part(Array(rows[$0..<$1]), sizes: [37, 101]) }
    let pools = parts.map(\.pool)
    #expect(pools.reduce(pooled.part([]).pool) { $0.merging($1) } == whole)
    #expect(pools[3].merging(pools[1]).merging(pools[2].merging(pools[0])) == whole)
    // Builders merge as their pools do.
    let built = parts.reversed().reduce(pooled.part([])) { left, right in
      var result = left
      let labels = result.dictionaries.indices.map {
        result.dictionaries[$0].indexes(mapping: right.dictionaries[$0])
      }
      result.builder.merge(right.builder, labels: labels)
      return result
    }
    #expect(built.pool == whole)
  }

  @Test func aPoolOfNobodyIsEmpty() {
    let pool = Pooled(seed: 840, rowCount: 1).part([]).pool
    #expect(pool.organisations.isEmpty && !pool.scales.isEmpty)
  }

  @Test func thePoolOfOneOrganisationHoldsWhatItsTallyHolds() throws {
    var pooled = Pooled(seed: 841, rowCount: 300)
    pooled.organisationVariable = nil
    let organisation = pooled.whole.organisations[0]
    let tally = tally(of: pooled.survey.respondents, plan: pooled.survey.plan)
    #expect(organisation.crossProducts == tally.crossProducts?.inOneBlock)
    #expect(organisation.cells.map(\.respondentCount).reduce(0, +) == tally.organisation.respondentCount)
  }
}
