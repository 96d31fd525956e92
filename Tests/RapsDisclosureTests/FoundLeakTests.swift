import RapsQuestionnaire
import RapsScoring
import Testing

@testable import RapsDisclosure

/// What an audit of real outputs could work out once.
@Suite struct FoundLeakTests {
  typealias Block = DisclosureTests.Block

  /// 13 people of age u are not f: their distribution was that of u less that of f, with categories of one person.
  @Test func twoVariablesDoNotTellTheDistributionOfAFewPeople_A5_A7() {
    let released = DisclosureTests.release(
      DisclosureTests.design(
        [
          Block(age: "u", count: 45, gender: "f"), Block(age: "u", count: 13, codes: [1, 2, 3, 4], gender: "g"),
          Block(age: "v", count: 60, gender: "g"),
        ], variables: [2, 3]))
    func distribution(_ partition: Int, _ group: Int) -> [ReleasableCategory]? {
      released.partitions[partition].groups[group].figures?.scales[0]?.distribution
    }
    #expect(released.organisation?.figures?.scales[0]?.distribution != nil)
    #expect(DisclosureTests.shown(released) == ["u", "v"])
    #expect(DisclosureTests.shown(released, partition: 1) == ["f", "g"])
    #expect(distribution(0, 0) == nil || distribution(1, 0) == nil)
    #expect(distribution(0, 1) == nil || distribution(1, 1) == nil)
  }

  /// 33 people of age u are not f, one of them alone in a category.
  @Test func twoVariablesDoNotTellACategoryOfOnePerson_A7() throws {
    let released = DisclosureTests.release(
      DisclosureTests.design(
        [
          Block(age: "u", count: 40, gender: "f"), Block(age: "u", count: 32, codes: [2, 3], gender: "g"),
          Block(age: "u", count: 1, codes: [5], gender: "g"), Block(age: "v", count: 50, gender: "g"),
        ], variables: [2, 3]))
    func distribution(_ partition: Int, _ group: Int) -> [Int]? {
      released.partitions[partition].groups[group].figures?.scales[0]?.distribution.map { $0.map(\.count) }
    }
    #expect(released.organisation?.figures?.scales[0]?.distribution != nil)
    guard let outer = distribution(0, 0), let inner = distribution(1, 0) else { return }
    #expect(!zip(outer, inner).contains { 1...2 ~= $0 - $1 })
  }

  @Test func reliabilityDoesNotNameAnItemThatAllAnsweredAlike_A5() {
    var design = DisclosureTests.design([Block(age: "u", count: 60)])
    for row in design.rows.indices { design.rows[row].codes[0] = row < 2 ? 1 : 4 }
    let figures = DisclosureTests.release(design).organisation?.figures
    #expect(figures?.items[0] == nil)
    #expect(figures?.scales[0] != nil)
    #expect(figures?.scales[0]?.reliability == nil)
    #expect(figures?.scales[1]?.reliability != nil)
  }

  /// Were only the second group's count not told, it would be known for one of at least three, so that the first is 0.
  @Test func aCountThatIsNotToldIsNoBoundedOne_A6() {
    let blocks = [
      Block(age: "u", count: 20), Block(age: "v", count: 25, exposed: 3), Block(age: "w", count: 40, exposed: 9),
    ]
    let released = DisclosureTests.release(DisclosureTests.design(blocks))
    let told = released.partitions[0].groups.compactMap { $0.figures?.exposures[0]?.positive }
    #expect(released.organisation?.figures?.exposures[0]?.positive == .exact(12))
    #expect(told == [.fewerThanThree, .notShown, .notShown])
  }

  /// Two people with high demands, one in each quadrant: with both other quadrants told, the share beyond a scale's
  /// cut-off at the same place would be two exactly, not "fewer than 3".
  @Test(arguments: [
    ([10, 1, 48, 1], [ReleasableCount.notShown, .fewerThanThree, .exact(48), .fewerThanThree]),
    ([10, 3, 43, 4], [.exact(10), .exact(3), .exact(43), .exact(4)]),
    ([10, 2, 44, 4], [.exact(10), .fewerThanThree, .exact(44), .notShown]),
    ([3, 0, 57, 0], [.notShown, .fewerThanThree, .notShown, .fewerThanThree]),
    ([1, 0, 58, 1], [.fewerThanThree, .fewerThanThree, .nearlyAll, .fewerThanThree]),
  ])
  func aProfileDoesNotPinWhoIsHighOnOneMeasure_A6(counts: [Int], expected: [ReleasableCount]) {
    let statuses = QuadrantStatuses(counts, of: counts.reduce(0, +)).status
    #expect(zip(statuses, counts).map { $0.releasable($1) } == expected)
  }
}
