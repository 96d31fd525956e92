import Foundation
import RapsQuestionnaire
import Testing
import _RapsTestSupport

@testable import RapsDisclosure

/// A18 for the figures that say what figures mean.
///
/// Sums that follow are attacked in all designs of `AttackTests`, exact to the last digit. The full analysis is too slow
/// for 5,000 designs in a debug build: here it is made of 500, every other one against a norm with strata.
@Suite struct AnalysisAttackTests {
  static let blockSize = 50
  /// `RAPS_ATTACK_ANALYSES` asks for more.
  static let designCount = ProcessInfo.processInfo.environment["RAPS_ATTACK_ANALYSES"].flatMap { Int($0) } ?? 500
  static let blocks = Array(stride(from: 0, to: designCount, by: blockSize))

  static func breaches(_ design: Design, hasNorm: Bool) -> [String] {
    let truth = DesignTally(design)
    let released = disclose(
      truth.tally, plan: Design.plan, protection: Protection(minimumGroupSize: design.minimum), strataVariables: [2])
    return AnalysisAttack(truth, released, norm: hasNorm ? AnalysisAttack.norm : nil).breaches()
  }

  @Test(arguments: blocks)
  func nothingFollowsFromWhatFiguresMean(first: Int) {
    for seed in first..<first + Self.blockSize {
      #expect(Self.breaches(Design(seed: seed), hasNorm: seed % 2 == 1).isEmpty, "seed \(seed)")
    }
  }

  /// Two camps where the count is not told: that pinned another group's once.
  @Test func theAttackerNoticesCampsBesideACountThatIsNotTold_A6() throws {
    let name = "/Fixtures/attack/analysis-two-camps-1445.txt"
    let design = try #require(Design(text: try String(contentsOfFile: repositoryPath + name, encoding: .utf8)))
    let truth = DesignTally(design)
    let released = disclose(truth.tally, plan: Design.plan, protection: Protection(minimumGroupSize: design.minimum))
    var attack = AnalysisAttack(truth, released, norm: nil)
    #expect(attack.breaches().isEmpty)
    attack.attacker.camps[.scale(0)] = attack.attacker.groups.filter { group in
      let told = attack.attacker.figures(group)?.scales[0]
      let scores = attack.scores(group.members, scale: 0)
      return told?.beyondCutOff == .notShown && told?.histogram != nil
        && 4 * scores.count { 3 * $0 <= 100 } >= scores.count && 4 * scores.count { 3 * $0 >= 200 } >= scores.count
        && 4 * scores.count { 3 * $0 > 100 && 3 * $0 < 200 } < scores.count
    }.map(\.members)
    #expect(attack.breaches().contains { $0.contains("A6") })
  }

  /// Designs whose analysis leaked once have names that begin so.
  static let known = KnownDesignsTests.names.filter { $0.hasPrefix("analysis-") }

  @Test(arguments: known, [false, true])
  func anAnalysisThatLeakedOnceStaysTight(name: String, hasNorm: Bool) throws {
    let text = try String(contentsOfFile: repositoryPath + "/Fixtures/attack/" + name, encoding: .utf8)
    #expect(Self.breaches(try #require(Design(text: text)), hasNorm: hasNorm).isEmpty)
  }
}
