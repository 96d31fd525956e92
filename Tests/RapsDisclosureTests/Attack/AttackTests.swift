import Foundation
import RapsScoring
import Testing

@testable import RapsDisclosure

/// A18: the attacker finds nothing in what is released, and would find something if a protection were missing.
@Suite struct AttackTests {
  /// `RAPS_ATTACK_DESIGNS` asks for more; 5,000 is what A18 demands.
  static let designCount = ProcessInfo.processInfo.environment["RAPS_ATTACK_DESIGNS"].flatMap { Int($0) } ?? 5_000
  static let blockSize = 250

  static func breaches(_ design: Design, safeguards: Safeguards = .all, isThorough: Bool) -> [String] {
    let truth = DesignTally(design)
    let released = disclose(
      truth.tally, plan: Design.plan, protection: Protection(minimumGroupSize: design.minimum), safeguards: safeguards)
    return Attacker(truth, released).breaches(isThorough: isThorough)
  }

  static let blocks = Array(stride(from: 0, to: designCount, by: blockSize))

  @Test(arguments: blocks)
  func nothingFollowsFromRandomDesigns(first: Int) {
    for seed in first..<first + Self.blockSize {
      let found = Self.breaches(Design(seed: seed), isThorough: seed % 16 == 0)
      #expect(found.isEmpty, "seed \(seed)")
      let design = Design(seed: seed)
      let truth = DesignTally(design)
      let released = disclose(
        truth.tally, plan: Design.plan, protection: Protection(minimumGroupSize: design.minimum))
      for scale in 0..<2 {
        let around = Attacker(truth, released).surrounded(scale: scale)
        #expect(around.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [
    ("A3", Safeguards.all.subtracting(.residuals)), ("A3", Safeguards.all.subtracting(.spreads)),
    ("A9", Safeguards.all.subtracting(.overlaps)),
    ("A6", Safeguards.all.subtracting(.counts)), ("A7", Safeguards.all.subtracting(.distributions)),
    ("A8", Safeguards.all.subtracting(.components)),
  ])
  func theAttackerNoticesAMissingProtection(rule: String, safeguards: Safeguards) {
    let leaks = (0..<100).count { seed in
      Self.breaches(Design(seed: seed), safeguards: safeguards, isThorough: false).contains { $0.contains(rule) }
    }
    #expect(leaks > 0)
  }

  /// Designs in which a set that follows from two variables once left too few people around a hidden cell.
  @Test(arguments: [
    22, 55, 88, 277, 315, 517, 487, 788, 851, 749, 890, 895, 1298, 2296, 2297, 2195, 2388, 2884, 2636, 2906, 2983, 3876,
    4080, 4223, 4540, 4641, 4954,
  ])
  func aHiddenCellHasOthersAroundItInAllThatFollows(seed: Int) {
    let design = Design(seed: seed)
    let truth = DesignTally(design)
    let released = disclose(
      truth.tally, plan: Design.plan, protection: Protection(minimumGroupSize: design.minimum))
    let found = Attacker(truth, released).surrounded(scale: 0)
    #expect(found.isEmpty, "seed \(seed)")
  }
}
