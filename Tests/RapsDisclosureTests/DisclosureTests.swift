import RapsQuestionnaire
import RapsResponses
import RapsScoring
import Testing

@testable import RapsDisclosure

/// The rules one by one, on tables small enough to check by hand.
@Suite struct DisclosureTests {
  /// A block of respondents of one age group who answer alike but for a spread over the codes 1…5.
  struct Block {
    var age: String?
    var count: Int
    var exposed = 0
    var codes: [Int] = [1, 2, 3, 4, 5]
    var division: String?
    var gender: String?
  }

  static func design(_ blocks: [Block], minimum: Int = 10, variables: [Int] = [2]) -> Design {
    let rows = blocks.flatMap { block in
      (0..<block.count).map { index in
        let code = block.codes[index % block.codes.count]
        return Design.Row(
          groups: [block.division, nil, block.age, block.gender],
          codes: [code, code, code, code, index < block.exposed ? 3 : 1])
      }
    }
    return Design(minimum: minimum, variables: variables, rows: rows)
  }

  static func release(_ design: Design, isIdentified: Bool = false) -> ReleasableTally {
    disclose(
      DesignTally(design).tally, plan: Design.plan,
      protection: Protection(minimumGroupSize: isIdentified ? 1 : design.minimum, isIdentified: isIdentified))
  }

  static func shown(_ released: ReleasableTally, partition: Int = 0) -> [String] {
    released.partitions[partition].groups.filter { $0.figures != nil }.map { group in
      switch group.label {
      case .notStated: "-"
      case .other: "other"
      case .declared(let index): "\(index)"
      case .text(let text): text
      }
    }
  }

  @Test(arguments: [(9, ["w", "x"]), (10, ["u", "v", "w", "x"])])
  func aGroupUnderTheMinimumHidesTheSmallestSiblingToo_A2_A3(count: Int, expected: [String]) {
    let released = Self.release(
      Self.design([
        Block(age: "u", count: count), Block(age: "v", count: 20), Block(age: "w", count: 30),
        Block(age: "x", count: 30),
      ]))
    #expect(Self.shown(released) == expected)
  }

  @Test func tiesGoByName_A3() {
    let released = Self.release(
      Self.design([Block(age: "u", count: 5), Block(age: "w", count: 30), Block(age: "v", count: 30)]))
    #expect(Self.shown(released) == ["w"])
  }

  @Test func twoSmallGroupsThatProtectEachOtherNeedNoThird_A3() {
    let blocks = [
      Block(age: "u", count: 9), Block(age: "v", count: 9), Block(age: "w", count: 9), Block(age: "x", count: 40),
    ]
    #expect(Self.shown(Self.release(Self.design(blocks))) == ["x"])
  }

  @Test func notStatedIsACellLikeAnyOther_A3() {
    let blocks = [Block(age: nil, count: 4), Block(age: "v", count: 20), Block(age: "w", count: 40)]
    let released = Self.release(Self.design(blocks))
    #expect(Self.shown(released) == ["w"])
    #expect(released.partitions[0].groups.count == 3)
  }

  @Test func aDeclaredValueThatNobodyHasIsHiddenLikeOthersAndNeedsNoProtection_A11() {
    let blocks = [Block(age: nil, count: 30, division: "a"), Block(age: nil, count: 30, division: "b")]
    let released = Self.release(Self.design(blocks, variables: [0]))
    #expect(Self.shown(released) == ["0", "1"])
    #expect(released.partitions[0].groups.count == 4)
  }

  @Test func whatAlmostEveryoneAnsweredIsHidden_A5() {
    let blocks = [
      Block(age: "u", count: 20, codes: [3]), Block(age: "v", count: 20), Block(age: "w", count: 40),
    ]
    let released = Self.release(Self.design(blocks))
    let groups = released.partitions[0].groups.compactMap(\.figures)
    #expect(!groups.contains { $0.respondentCount == 20 && $0.scales[0] == nil && $0.exposures[0] == nil })
    #expect(released.partitions[0].groups[0].figures?.scales[0] == nil)
    // Alone it would follow from the total; so a sibling goes too.
    #expect(released.partitions[0].groups[1].figures == nil)
  }

  @Test(arguments: [(29, false), (30, true)])
  func spreadNeedsThirtyAnswers_A5(count: Int, isSpreadShown: Bool) {
    let blocks = [Block(age: "u", count: count), Block(age: "v", count: 60)]
    let scale = Self.release(Self.design(blocks)).partitions[0].groups[0].figures?.scales[0]
    #expect(scale?.validCount == count)
    #expect((scale?.histogram != nil) == isSpreadShown)
    #expect(scale?.reliability == nil)
  }

  @Test func aGroupThatContainsAnotherButForAFewIsNotShownBesideIt_A9() {
    let blocks = [
      Block(age: "u", count: 40, gender: "f"), Block(age: "v", count: 3, gender: "f"),
      Block(age: "v", count: 40, gender: "g"), Block(age: "w", count: 35, gender: "g"),
    ]
    let released = Self.release(Self.design(blocks, variables: [2, 3]))
    let ages = Self.shown(released)
    let genders = Self.shown(released, partition: 1)
    #expect(!(ages.contains("u") && genders.contains("f")))
    #expect(!ages.isEmpty || !genders.isEmpty)
  }

  @Test(arguments: [(9, false, false), (10, true, false), (49, true, false), (50, true, true)])
  func smallFirmsHaveTheOrganisationOnly_A17(count: Int, hasOrganisation: Bool, hasGroups: Bool) {
    let released = Self.release(
      Self.design([Block(age: "u", count: count / 2), Block(age: "v", count: count - count / 2)], minimum: 5))
    #expect((released.organisation != nil) == hasOrganisation)
    #expect(released.partitions[0].isWithheld == !hasGroups)
    #expect(released.partitions[0].groups.count == 2)
    if count < 30 { #expect(released.organisation?.figures?.scales[0]?.histogram == nil) }
  }

  @Test func identifiedRespondentsAreShownInFull_A12() {
    let released = Self.release(
      Self.design([Block(age: "u", count: 1, exposed: 1), Block(age: "v", count: 3)]), isIdentified: true)
    #expect(Self.shown(released) == ["u", "v"])
    let figures = released.partitions[0].groups[0].figures
    #expect(figures?.exposures[0]?.positive == .exact(1))
    #expect(figures?.scales[0]?.histogram != nil)
    #expect(figures?.items[0] != nil)
    #expect(released.organisation?.figures?.scales[0]?.distribution?.map(\.count).reduce(0, +) == 4)
  }

  @Test(arguments: [
    (0, ReleasableCount.fewerThanThree), (2, .fewerThanThree), (3, .exact(3)), (57, .exact(57)), (58, .nearlyAll),
    (60, .nearlyAll),
  ])
  func exposuresOfFewOrNearlyAllAreBoundedAtTheOrganisation_A6(exposed: Int, expected: ReleasableCount) {
    let released = Self.release(Self.design([Block(age: "u", count: 60, exposed: exposed)]))
    #expect(released.organisation?.figures?.exposures[0]?.positive == expected)
    #expect(released.organisation?.figures?.items[4] == nil)
  }

  @Test func oneBoundedCountTakesTheNextSmallestWithIt_A6() {
    let blocks = [
      Block(age: "u", count: 20, exposed: 1), Block(age: "v", count: 25, exposed: 6),
      Block(age: "w", count: 40, exposed: 9),
    ]
    let counts = Self.release(Self.design(blocks)).partitions[0].groups.map { $0.figures?.exposures[0]?.positive }
    #expect(counts == [.fewerThanThree, .notShown, .exact(9)])
  }

  @Test func boundedCountsThatAddUpToTheirTopAreNotAllTold_A6() {
    // Six of six: three groups of "fewer than 3" beside an exact total would all be two.
    let blocks = [
      Block(age: "u", count: 20, exposed: 2), Block(age: "v", count: 25, exposed: 2),
      Block(age: "w", count: 40, exposed: 2),
    ]
    let released = Self.release(Self.design(blocks))
    let counts = released.partitions[0].groups.map { $0.figures?.exposures[0]?.positive }
    #expect(counts.contains(.notShown))
    #expect(released.organisation?.figures?.exposures[0]?.positive == .exact(6))
  }

  @Test func categoriesEndAtCutOffsAndHoldNobodyOrThree_A7() throws {
    let blocks = [Block(age: "u", count: 50), Block(age: "v", count: 45, codes: [1, 2, 2, 3, 4])]
    let released = Self.release(Self.design(blocks))
    let total = try #require(released.organisation?.figures?.scales[0]?.distribution)
    #expect(total.contains { $0.lower == ExactDecimal(60) })
    #expect(total.map(\.count).reduce(0, +) == 95)
    for group in released.partitions[0].groups {
      let categories = try #require(group.figures?.scales[0]?.distribution)
      #expect(categories.map(\.lower) == total.map(\.lower))
      #expect(categories.allSatisfy { $0.count == 0 || $0.count >= 3 })
    }
  }

  @Test func derivedFiguresNeedTheirComponents_A8() {
    let blocks = [Block(age: "u", count: 20), Block(age: "v", count: 30), Block(age: "w", count: 30)]
    var design = Self.design(blocks)
    for row in 0..<12 { design.rows[row].codes[2] = nil }
    let group = Self.release(design).partitions[0].groups[0].figures
    #expect(group?.scales[1] == nil)
    #expect(group?.composites[0] == nil)
    #expect(group?.profiles[0] == nil)
  }

  @Test func signsOfCarelessnessAreBounded_A6() {
    var tally = DesignTally(Self.design([Block(age: "u", count: 60)])).tally
    tally.quality.straightLiners = 2
    tally.quality.dropOuts = 7
    tally.quality.deviationBins[11] = 60
    let quality = disclose(tally, plan: Design.plan, protection: Protection()).quality
    #expect(quality.straightLiners == .fewerThanThree)
    #expect(quality.dropOuts == .exact(7))
    #expect(quality.speeders == nil)
    #expect(quality.medianDeviationTenths == 11)
  }
}
