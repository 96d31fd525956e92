import RapsResponses
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsDisclosure

/// ANONYMITY A15.
@Suite struct ReleaseNormTests {
  // MARK: The rules one by one

  @Test(arguments: [
    ([10, 10, 10, 10, 10], true), ([12, 12, 12, 13], false), ([10, 10, 10, 10, 9], false),
    ([50, 20, 10, 10, 10], true),
    ([51, 19, 10, 10, 10], false), ([50, 30, 10, 5, 5], true), ([50, 31, 10, 5, 5], false), ([0, 0, 60], false),
    ([], false), ([10, 0, 10, 10, 0, 10, 10], true),
  ])
  func fiveOrganisationsFiftyPeopleAndNobodyDominates_A15(sizes: [Int], passes: Bool) {
    #expect(Concentration.passes(sizes) == passes)
  }

  @Test(arguments: [
    // Five that pass are four for each of them.
    ([20, 20, 20, 20, 20], false), ([20, 20, 20, 20, 20, 20], true), ([10, 10, 10, 10, 10, 9], false),
    // Without the largest the second has more than half.
    ([50, 30, 5, 5, 5, 5], false),
    // Without the third, the two largest have more than 80 %.
    ([40, 36, 16, 8, 5, 4, 2], false), ([40, 36, 16, 8, 8, 8, 2], true),
  ])
  func theRestPassesForEachOrganisation_A15(sizes: [Int], passes: Bool) {
    #expect(Concentration.passesForMembers(sizes) == passes)
  }

  @Test(arguments: 0..<200) func lookingAtTheThreeLargestIsLookingAtAll(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let sizes = (0..<Int.random(in: 4...9, using: &random)).map { _ in
      Int.random(in: 0...[20, 60, 200][Int.random(in: 0...2, using: &random)], using: &random)
    }
    let everyone = sizes.indices.allSatisfy { own in
      sizes[own] == 0 || Concentration.passes(sizes.indices.filter { $0 != own }.map { sizes[$0] })
    }
    #expect(Concentration.passesForMembers(sizes) == (Concentration.passes(sizes) && everyone))
  }

  private static let even = Array(repeating: 20, count: 8)

  @Test func aStratumThatMayNotBeToldTakesTheSmallestOtherWithIt_A15() {
    let design = PoolDesign(sizes: [
      Self.even, Self.even.map { $0 + 5 }, Self.even.map { $0 + 9 }, [9, 9, 0, 0, 0, 0, 0, 0],
    ])
    #expect(design.release().shown(scale: 0) == [1, 2])
    // Without the rule it would follow from the total.
    #expect(design.release(safeguards: [.members]).shown(scale: 0) == [0, 1, 2])
  }

  @Test func hiddenStrataThatPassTogetherNeedNoOther_A15() {
    let few = [12, 12, 12, 0, 0, 0, 0, 0]
    let others = [0, 0, 0, 12, 12, 12, 12, 12]
    #expect(PoolDesign(sizes: [Self.even, few, others]).release().shown(scale: 0) == [0])
  }

  @Test func whereTheTotalFailsNothingIsTold_A15() {
    let norm = PoolDesign(sizes: [[500, 20, 20, 20, 20, 20, 20]]).release()
    #expect(norm.isEmpty && norm.strata.isEmpty && norm.crossProducts.isEmpty)
    #expect(norm.organisationCount == 7 && norm.respondentCount == 620)
  }

  @Test func figuresAreSumsWithoutNames() throws {
    let design = PoolDesign(sizes: [Self.even, Self.even])
    let norm = design.release()
    let total = try #require(norm.overall[0])
    #expect(total.organisations.map(\.count) == Array(repeating: 40, count: 8))
    #expect(total.organisations.map(\.sum) == (0..<8).map { 20 * $0 + 20 * ($0 + 1) })
    #expect(norm.strata.map(\.strata) == [PoolDesign.label(0), PoolDesign.label(1)])
    #expect(norm.strata[1].scales[0]?.organisations.map(\.sum) == (0..<8).map { 20 * ($0 + 1) })
    #expect(!"\(norm)".contains("o10"))
  }

  @Test(arguments: [(29, false), (30, true)]) func percentilesNeedThirtyOrganisationsOfThirty_A15(
    large: Int, allows: Bool
  ) {
    let sizes = Array(repeating: 30, count: large) + Array(repeating: 29, count: 40)
    #expect(PoolDesign(sizes: [sizes]).release().overall[0]?.allowsPercentiles == allows)
    let stratified = PoolDesign(sizes: [sizes, sizes]).release()
    #expect(stratified.strata.allSatisfy { $0.scales[0]?.allowsPercentiles == false })
  }

  @Test func withoutStratifyingVariablesThereAreNoStrata() {
    let pool = PoolDesign(sizes: [Self.even]).pool
    let plain = PoolTally(
      scales: pool.scales, strataVariables: [],
      organisations: pool.organisations.map { organisation in
        PoolTally.Organisation(
          name: organisation.name,
          cells: organisation.cells.map {
            PoolTally.Cell(strata: [], respondentCount: $0.respondentCount, moments: $0.moments)
          }, crossProducts: organisation.crossProducts)
      })
    let norm = releaseNorm(plain, plan: Design.plan)
    #expect(norm.overall[0] != nil && norm.strata.isEmpty)
  }

  @Test func productsOfAPairNeedASetThatPasses_A15() throws {
    var design = PoolDesign(sizes: [Self.even])
    let told = try #require(design.release().crossProducts.first)
    #expect(design.release().crossProducts.count == 8 && told.counts == [20, 20, 20, 20])
    // Four organisations answered the second scale: it is not told, and one scale has no products.
    design.skipped = [[0, 0, 0, 0, 20, 20, 20, 20]]
    #expect(design.release().shown(scale: 1) == nil && design.release().crossProducts.isEmpty)
    // Both are told, but few people have both.
    var pool = PoolDesign(sizes: [Self.even]).pool
    for index in 0..<4 {
      pool.organisations[index].crossProducts.counts[1] = 0
      pool.organisations[index].crossProducts.counts[2] = 0
    }
    let pairs = releaseNorm(pool, plan: Design.plan).crossProducts
    #expect(pairs.allSatisfy { $0.counts == [20, 0, 0, 20] && $0.products[1] == 0 && $0.sums[2] == 0 })
  }

  // MARK: A previous norm

  private static func members(_ count: Int, departed: Int = 0) -> PreviousMembers {
    PreviousMembers(names: Set((0..<count).map(PoolDesign.name)), departedCount: departed)
  }

  @Test(arguments: [(14, true), (13, false), (10, false), (9, false), (8, true), (4, true), (0, true)])
  func organisationsThatCameMustPassAsASet_A15(stayed: Int, isTold: Bool) {
    // Of 14 organisations none, one, four, five, six, ten (after four, of which nothing was told) or all are new.
    let norm = PoolDesign(sizes: [Array(repeating: 20, count: 14)]).release(previous: Self.members(stayed))
    #expect(norm.isEmpty != isTold)
  }

  @Test(arguments: [(0, true), (1, false), (4, false), (5, true)])
  func fewerThanFiveThatLeftHideEverything_A15(departed: Int, isTold: Bool) {
    #expect(
      PoolDesign(sizes: [Self.even]).release(previous: Self.members(8, departed: departed)).isEmpty != isTold)
  }

  @Test func aStratumThatThePreviousNormDidNotTellStaysHidden_A15() {
    let design = PoolDesign(sizes: [Self.even, Self.even, Self.even])
    let previous = PreviousMembers(
      names: Set((0..<8).map(PoolDesign.name)), departedCount: 0,
      shownStrata: [0: [PoolDesign.label(2)], 1: [PoolDesign.label(0), PoolDesign.label(1), PoolDesign.label(2)]])
    let norm = design.release(previous: previous)
    #expect(norm.shown(scale: 0) == [2] && norm.shown(scale: 1) == [0, 1, 2])
  }

  @Test(arguments: 0..<50) func theSamePoolAgainTellsTheSame(seed: Int) {
    let design = PoolDesign(seed: seed)
    let again = design.release(previous: Self.members(design.organisationCount))
    for scale in 0..<2 { #expect(again.shown(scale: scale) == design.release().shown(scale: scale)) }
  }

  // MARK: The attack

  private static func breaches(_ seed: Int, _ safeguards: NormSafeguards = .all) -> [String] {
    let design = PoolDesign(seed: seed)
    let norm = design.release(safeguards: safeguards)
    return (0..<2).flatMap { NormAttack(design: design, scale: $0).breaches(norm) }
  }

  /// A second norm after more organisations came.
  private static func breachesAfterGrowth(_ seed: Int, _ safeguards: NormSafeguards = .all) -> [String] {
    var random = SeededGenerator(seed: seed)
    let design = PoolDesign(seed: seed)
    let stayed = Int.random(in: 0...design.organisationCount, using: &random)
    let before = design.prefix(stayed).release(safeguards: safeguards)
    let names = Set((0..<stayed).map(PoolDesign.name))
    var told: [Int: Set<[GroupLabel]>] = [:]
    for scale in 0..<2 { told[scale] = before.shown(scale: scale).map { Set($0.map(PoolDesign.label)) } }
    let previous = PreviousMembers(
      names: names, departedCount: 0, shownStrata: seed.isMultiple(of: 2) ? told : nil)
    let norm = design.release(previous: previous, safeguards: safeguards)
    return (0..<2).flatMap {
      NormAttack(design: design, scale: $0).breaches(norm, after: before, ofFirst: stayed)
    }
  }

  @Test(arguments: Array(stride(from: 0, to: 1_000, by: 250))) func nothingFollowsFromRandomPools(first: Int) {
    for seed in first..<first + 250 {
      let found = Self.breaches(seed) + Self.breachesAfterGrowth(seed)
      #expect(found.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: [NormSafeguards.members, .residual, .previous])
  func theAttackNoticesAMissingRule(rule: NormSafeguards) {
    let leaks = (0..<200).count { seed in
      let safeguards = NormSafeguards.all.subtracting(rule)
      return !(Self.breaches(seed, safeguards) + Self.breachesAfterGrowth(seed, safeguards)).isEmpty
    }
    #expect(leaks > 0)
  }

  @Test func mostRandomPoolsTellSomething() {
    let norms = (0..<200).map { PoolDesign(seed: $0).release() }
    #expect(norms.count { !$0.isEmpty } > 60)
    #expect(norms.count { !$0.strata.isEmpty } > 30)
  }
}
