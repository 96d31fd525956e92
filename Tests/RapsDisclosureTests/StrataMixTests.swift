import RapsQuestionnaire
import RapsResponses
import RapsScoring
import Testing

@testable import RapsDisclosure

/// The mix of respondents over strata (METHOD C4).
@Suite struct StrataMixTests {
  private static func release(
    _ blocks: [DisclosureTests.Block], strata: [Int], variables: [Int] = [2, 3], isIdentified: Bool = false
  ) -> ReleasableTally {
    disclose(
      DesignTally(DisclosureTests.design(blocks, variables: variables)).tally, plan: Design.plan,
      protection: Protection(minimumGroupSize: isIdentified ? 1 : 10, isIdentified: isIdentified),
      strataVariables: strata)
  }

  private static func text(_ mix: [ReleasableStratum]?) -> [String]? {
    mix?.map { part in
      part.strata.map { labels in
        labels.map { label in
          switch label {
          case .notStated, .other: "-"
          case .declared(let index): "\(index)"
          case .text(let text): text
          }
        }.joined()
      }.joined(separator: "+") + " \(part.respondentCount)"
    }
  }

  private static let blocks: [DisclosureTests.Block] = [
    .init(age: "u", count: 30, gender: "f"), .init(age: "u", count: 40, gender: "g"),
    .init(age: "v", count: 9, gender: "f"), .init(age: "v", count: 60, gender: "g"),
    .init(age: nil, count: 3, gender: "g"), .init(age: nil, count: 25, gender: "f"),
  ]

  @Test func smallStrataJoinTheirSmallerNeighbour_C4() {
    let released = Self.release(Self.blocks, strata: [2, 3])
    #expect(released.strataVariables == [2, 3])
    // In order: uf 30, ug 40, vf 9, vg 60, -f 25, -g 3. First -g goes to -f, then vf to ug.
    #expect(Self.text(released.organisation?.figures?.mix) == ["uf 30", "ug+vf 49", "vg 60", "-f+-g 28"])
  }

  @Test func theVariablesStandAsGivenAndTheLastRunsFastest() {
    let released = Self.release(Self.blocks, strata: [3, 2])
    #expect(released.strataVariables == [3, 2])
    #expect(Self.text(released.organisation?.figures?.mix) == ["fu 30", "fv+f- 34", "gu 40", "gv+g- 63"])
  }

  @Test func aGroupOfAStratifyingVariableHasItsOwnValueOnly() {
    let released = Self.release(Self.blocks, strata: [2])
    #expect(Self.text(released.organisation?.figures?.mix) == ["u 70", "v 69", "- 28"])
    #expect(released.partitions[0].groups.allSatisfy { $0.figures?.mix == nil })
    let genders = released.partitions[1].groups.map { Self.text($0.figures?.mix) }
    #expect(genders.prefix(2) == [["u 30", "v+- 34"], ["u 40", "v+- 63"]])
  }

  @Test(arguments: [(49, false), (50, true)]) func unitsBelowFiftyHaveNone_C4(count: Int, hasMix: Bool) {
    let blocks: [DisclosureTests.Block] = [
      .init(age: "u", count: count - 20, gender: "f"), .init(age: "v", count: 20, gender: "f"),
      .init(age: "u", count: 40, gender: "g"), .init(age: "v", count: 40, gender: "g"),
    ]
    let released = Self.release(blocks, strata: [2])
    #expect((released.partitions[1].groups[0].figures?.mix != nil) == hasMix)
  }

  @Test func hiddenGroupsAndAbsentVariablesHaveNone() {
    let released = Self.release(
      [.init(age: "u", count: 60, gender: "f"), .init(age: "v", count: 40, gender: "f")], strata: [3, 0],
      variables: [2])
    #expect(released.strataVariables.isEmpty)
    #expect(released.organisation?.figures?.mix == nil)
    let small = Self.release([.init(age: "u", count: 20), .init(age: "v", count: 20)], strata: [2])
    #expect(small.organisation?.figures?.mix == nil)
  }

  @Test func identifiedRespondentsNeedNoMerging_A12() {
    let released = Self.release(Self.blocks, strata: [2, 3], isIdentified: true)
    #expect(
      Self.text(released.organisation?.figures?.mix) == ["uf 30", "ug 40", "vf 9", "vg 60", "-f 25", "-g 3"])
  }

  @Test(arguments: 0..<60) func noStratumIsBelowKAndEveryoneIsInOne(seed: Int) throws {
    let design = Design(seed: seed)
    let released = disclose(
      DesignTally(design).tally, plan: Design.plan, protection: Protection(minimumGroupSize: design.minimum),
      strataVariables: design.variables)
    let units = [released.organisation].compactMap(\.self) + released.partitions.flatMap(\.groups)
    for figures in units.compactMap(\.figures) {
      guard let mix = figures.mix else { continue }
      #expect(mix.count > 1)
      #expect(mix.allSatisfy { $0.respondentCount >= design.minimum })
      #expect(mix.map(\.respondentCount).reduce(0, +) == figures.respondentCount)
      let strata = mix.flatMap(\.strata)
      #expect(Set(strata).count == strata.count)
    }
  }
}
