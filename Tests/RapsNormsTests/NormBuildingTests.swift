import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsNorms

@Suite("A norm tells what it may, rounded once, and nothing of its making")
struct NormBuildingTests {
  private static let facts = NormFacts(name: "Invented", period: "2024", expires: 2029)

  private static func norm(
    organisations: Int, people: Int, previous: NormGroup? = nil, change: (inout PoolTally) -> Void = { _ in }
  ) throws -> NormGroup {
    let plan = try SmallPool.plan()
    var pool = SmallPool.pool(seed: 7, organisations: organisations, people: people, plan: plan)
    change(&pool)
    return buildNorm(pool, plan: plan, facts: facts, previous: previous)
  }

  private static func decimals(_ number: Double) -> Int {
    let text = shortText(number)
    return text.split(separator: ".").dropFirst().first?.count ?? 0
  }

  @Test func itKnowsWhereItComesFrom() throws {
    let norm = try Self.norm(organisations: 8, people: 60)
    let questionnaire = try SmallPool.questionnaire()
    #expect(norm.questionnaireID == "small" && norm.questionnaireVersion == "1.0")
    #expect(norm.contentHash == questionnaire.contentHash)
    #expect(norm.respondentCount == 480 && norm.organisationCount == 8)
    #expect(norm.members.count == 8 && norm.members == norm.members.sorted())
    #expect(norm.strataVariables == ["gender", "team"])
    #expect(norm.scales.map(\.definitionHash) == questionnaire.scales.map { scaleDefinitionHash(questionnaire, $0) })
    #expect(norm.scales.map(\.scoreRange) == [0...100, 1...5])
    #expect(try readNorm(SourceText(name: "n", bytes: writeNorm(norm))) == norm)
  }

  /// A4: whole points below 1,000 people, a tenth from there on; on 1…5 hundredths of the range.
  @Test func figuresAreAsFineAsTheirNumberOfPeople() throws {
    let coarse = try Self.norm(organisations: 8, people: 60)
    let fine = try Self.norm(organisations: 8, people: 160)
    #expect(Self.decimals(coarse.scales[0].overall.mean) == 0)
    #expect(Self.decimals(coarse.scales[0].overall.standardDeviation) == 0)
    #expect(Self.decimals(fine.scales[0].overall.standardDeviation) <= 1)
    #expect(
      [fine.scales[0].overall].contains { Self.decimals($0.mean) == 1 || Self.decimals($0.standardDeviation) == 1 })
    #expect(coarse.scales.allSatisfy { $0.strata.allSatisfy { Self.decimals($0.figures.mean) <= 2 } })
    let mean = coarse.scales[1].overall.mean
    #expect((mean * 25).rounded() / 25 == mean, "a step of 4/100")
  }

  /// A15.
  @Test func percentilesNeedThirtyOrganisationsOfThirtyPeople() throws {
    #expect(try Self.norm(organisations: 29, people: 40).scales[0].organisationPercentiles.isEmpty)
    let percentiles = try Self.norm(organisations: 30, people: 40).scales[0].organisationPercentiles
    #expect(percentiles.count == 19)
    #expect(percentiles == percentiles.sorted())
    #expect(percentiles.allSatisfy { Self.decimals($0) == 0 }, "as fine as means of 40 people")
  }

  @Test func fourOrganisationsGiveNothing() throws {
    let norm = try Self.norm(organisations: 4, people: 200)
    #expect(norm.scales.isEmpty)
    #expect(norm.correlations == nil)
    #expect(norm.members.isEmpty)
  }

  @Test func correlationsAreSymmetricAndThoseOfTheShownScales() throws {
    let correlations = try #require(try Self.norm(organisations: 8, people: 60).correlations)
    #expect(correlations.scales == ["pace", "voice"])
    #expect(correlations.values[0] == 1 && correlations.values[3] == 1)
    #expect(correlations.values[1] == correlations.values[2])
    #expect((0.2...0.9).contains(correlations.values[1]))
    #expect(correlations.respondentCount < 480 && correlations.respondentCount > 350)
  }

  @Test func neitherNamesNorOrderLeaveATrace() throws {
    let norm = writeNorm(try Self.norm(organisations: 8, people: 60))
    let renamed = try Self.norm(organisations: 8, people: 60) { pool in
      pool.organisations = pool.organisations.enumerated().reversed().map { index, organisation in
        PoolTally.Organisation(
          name: "X\(9 - index)", cells: organisation.cells, crossProducts: organisation.crossProducts)
      }
    }
    #expect(writeNorm(renamed) == norm)
    #expect(!String(decoding: norm, as: UTF8.self).contains("Organisation 1"))
  }

  @Test func anOrganisationFindsItselfAndNoOther() throws {
    let plan = try SmallPool.plan()
    let pool = SmallPool.pool(seed: 7, organisations: 8, people: 60, plan: plan)
    let norm = buildNorm(pool, plan: plan, facts: Self.facts)
    for organisation in pool.organisations {
      let totals = OrganisationTotals(organisation, of: pool, questionnaire: plan.questionnaire)
      #expect(norm.holds(totals))
      #expect(!norm.members.contains(fingerprint(totals, salt: String(norm.salt.reversed()))))
    }
    let stranger = SmallPool.pool(seed: 8, organisations: 1, people: 60, plan: plan)
    let totals = OrganisationTotals(stranger.organisations[0], of: stranger, questionnaire: plan.questionnaire)
    #expect(!norm.holds(totals))
  }

  /// What `raps score` knows of its own answers is what a pool knows of them.
  @Test func totalsOfATallyAreThoseOfAPool() throws {
    let plan = try SmallPool.plan()
    let rows = (0..<700).map { row in
      let answers = [row, row / 3, row / 5, row / 2].map { ($0 * 7 + row) % 6 }.map { $0 == 0 ? "" : String($0) }
      return (answers + [row % 3 == 0 ? "woman" : ""]).joined(separator: ",")
    }
    let file = try openResponses(
      MemoryByteSource(name: "a.csv", bytes: Array("p1,p2,p3,v1,gender\n\(rows.joined(separator: "\n"))\n".utf8)),
      options: ReadingOptions())
    var tally = TallyBuilder(plan: plan, partitionVariables: [0])
    var pool = PoolBuilder(plan: plan, organisationVariable: nil, organisationName: "a", strataVariables: [0])
    var reader = ResponseReader(questionnaire: plan.questionnaire, options: ReadingOptions())
    let matching = try matchColumns(header: file.header, questionnaire: plan.questionnaire)
    try reader.read(file, matching: matching) { block in
      tally.add(block)
      pool.add(block)
    }
    _ = try reader.finish()
    let pooled = pool.finish(dictionaries: reader.groups)
    let own = OrganisationTotals(tally.finish(dictionaries: reader.groups), plan: plan)
    #expect(own.scales.count == 2)
    #expect(own.scales["pace"]?.count != own.scales["voice"]?.count)
    #expect(OrganisationTotals(pooled.organisations[0], of: pooled, questionnaire: plan.questionnaire) == own)
  }

  /// The salt is no constant: fingerprints of one organisation in two norms tell nothing.
  @Test func everyNormHasItsOwnSalt() throws {
    let one = try Self.norm(organisations: 8, people: 60)
    let other = try Self.norm(organisations: 9, people: 60)
    #expect(one.salt != other.salt)
    #expect(Set(one.members).isDisjoint(with: other.members))
  }

  @Test func strataCanBeChosenLater() throws {
    let plan = try SmallPool.plan()
    let pool = SmallPool.pool(seed: 7, organisations: 8, people: 60, plan: plan)
    let byGender = try #require(pool.keeping(strata: [0]))
    #expect(byGender.organisations.allSatisfy { $0.cells.count == 3 })
    #expect(byGender.organisations.allSatisfy { $0.cells.reduce(0) { $0 + $1.respondentCount } == 60 })
    #expect(byGender.organisations[0].cells.map(\.strata) == [[.declared(0)], [.declared(1)], [.notStated]])
    let none = try #require(pool.keeping(strata: []))
    #expect(none.organisations.allSatisfy { $0.cells.count == 1 })
    #expect(pool.keeping(strata: [2]) == nil)
    let norm = buildNorm(none, plan: plan, facts: Self.facts)
    let whole = buildNorm(pool, plan: plan, facts: Self.facts)
    #expect(norm.scales.map(\.overall) == whole.scales.map(\.overall))
    #expect(norm.members == whole.members)
  }
}
