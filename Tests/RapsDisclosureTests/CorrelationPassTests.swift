import RapsQuestionnaire
import RapsScoring
import Testing

@testable import RapsDisclosure

/// What may be told of products of scale scores (A5, A8).
@Suite struct CorrelationPassTests {
  /// Sums of the two scales of `Design`; pair sums that could not be mistaken for others.
  private static func products(common: Int, blockCount: Int = 64) -> CrossProducts {
    var products = CrossProducts(scales: [0, 1], blockCount: blockCount)
    for index in products.counts.indices {
      products.sums[index] = 1_000 + index
      products.squares[index] = Int128(2_000 + index)
      products.products[index] = Int128(3_000 + index)
    }
    for block in 0..<blockCount {
      products.counts[products.index(block: block, 0, 0)] = 2
      products.counts[products.index(block: block, 1, 1)] = 2
    }
    for person in 0..<common {
      products.counts[products.index(block: person % blockCount, 0, 1)] += 1
      products.counts[products.index(block: person % blockCount, 1, 0)] += 1
    }
    return products
  }

  private static func release(
    _ blocks: [DisclosureTests.Block], _ products: CrossProducts?, isIdentified: Bool = false
  ) -> ReleasableTally {
    var tally = DesignTally(DisclosureTests.design(blocks)).tally
    tally.crossProducts = products
    return disclose(
      tally, plan: Design.plan,
      protection: Protection(minimumGroupSize: isIdentified ? 1 : 10, isIdentified: isIdentified))
  }

  @Test(arguments: [(99, false), (100, true)]) func theyNeedAHundredRespondents_A5(count: Int, isTold: Bool) {
    let all = Self.products(common: 80)
    let released = Self.release([.init(age: "u", count: 50), .init(age: "v", count: count - 50)], all)
    #expect(released.crossProducts == (isTold ? all : nil))
  }

  @Test func identifiedRespondentsHaveAllOfThem_A12() {
    let all = Self.products(common: 3)
    #expect(Self.release([.init(age: "u", count: 12)], all, isIdentified: true).crossProducts == all)
  }

  @Test func aScaleThatTheOrganisationHidesIsInNone_A8() throws {
    // Nearly everyone at one score of the second scale: it is hidden, and no two scales are left.
    var design = DisclosureTests.design([.init(age: "u", count: 120)])
    for row in design.rows.indices { design.rows[row].codes[2...3] = [3, 3] }
    var tally = DesignTally(design).tally
    tally.crossProducts = Self.products(common: 100)
    let released = disclose(tally, plan: Design.plan, protection: Protection())
    #expect(released.organisation?.figures?.scales[0] != nil && released.organisation?.figures?.scales[1] == nil)
    #expect(released.crossProducts == nil)
  }

  @Test func ofThreeScalesTheHiddenOneIsTakenOut_A8() throws {
    var all = CrossProducts(scales: [2, 5, 7], blockCount: 2)
    for index in all.counts.indices {
      all.counts[index] = 50 + index
      all.sums[index] = index
      all.squares[index] = Int128(100 + index)
      all.products[index] = Int128(200 + index)
    }
    let kept = try #require(
      CorrelationPass(all, respondentCount: 100, minimum: 10, shownScales: [2, 7, 9]).released)
    #expect(kept.scales == [2, 7] && kept.blockCount == 2)
    #expect(kept.counts == [50, 52, 56, 58, 59, 61, 65, 67])
    #expect(kept.sums == [0, 2, 6, 8, 9, 11, 15, 17])
    #expect(kept.squares == [100, 102, 106, 108, 109, 111, 115, 117])
    #expect(kept.products == [200, 202, 206, 208, 209, 211, 215, 217])
  }

  @Test(arguments: [(9, false), (10, true)]) func aPairOfFewerThanKPeopleIsInNoBlock_A2(common: Int, isTold: Bool)
    throws
  {
    let all = Self.products(common: common)
    let released = try #require(Self.release([.init(age: "u", count: 128)], all).crossProducts)
    for block in 0..<64 {
      let pair = released.index(block: block, 0, 1)
      #expect(released.counts[pair] == (isTold ? all.counts[pair] : 0))
      #expect(released.sums[pair] == (isTold ? all.sums[pair] : 0))
      #expect(released.squares[pair] == (isTold ? all.squares[pair] : 0))
      #expect(released.products[pair] == (isTold ? all.products[pair] : 0))
      let own = released.index(block: block, 1, 1)
      #expect(released.products[own] == all.products[own])
    }
  }

  @Test func productsStandOnlyInTheOrganisation_A3() {
    // The type has one place for them; a second one would be something to subtract from.
    let released = Self.release([.init(age: "u", count: 200), .init(age: "v", count: 150)], Self.products(common: 300))
    #expect(Self.holders(in: released) == ["crossProducts"])
    for group in released.partitions[0].groups.compactMap(\.figures) { #expect(Self.holders(in: group).isEmpty) }
  }

  private static func holders(in value: Any) -> [String?] {
    Mirror(reflecting: value).children.filter { "\(type(of: $0.value))".contains("CrossProducts") }.map(\.label)
  }
}
