import RapsQuestionnaire
import RapsScoring
import Testing

@testable import RapsDisclosure

/// A18: on small tables not much more is hidden than has to be.
@Suite struct LeastHidingTests {
  static let seeds = Array(0..<400)

  /// Whether fewer than two thirds of the hidden groups would have done, by trying all smaller choices on the attacker.
  @Test func onSmallTablesAtMostHalfAsMuchAgainIsHiddenAsNeeded() {
    var compared = 0
    for seed in Self.seeds {
      let design = Design(seed: seed)
      let truth = DesignTally(design)
      let cellCount = truth.partitions.reduce(0) { $0 + $1.count { !$0.members.isEmpty } }
      guard cellCount <= 8 else { continue }
      let protection = Protection(minimumGroupSize: design.minimum)
      let tally = truth.tally
      let released = disclose(tally, plan: Design.plan, protection: protection)
      let open = disclose(tally, plan: Design.plan, protection: protection, safeguards: [.components])
      var judge = Attacker(truth, open)
      let candidates = judge.shown(nil).map(\.members)
      let alwaysHidden = cellCount - candidates.count
      let hidden = cellCount - Attacker(truth, released).shown(nil).count
      compared += 1
      // Fewer than this many would be too few for ours to be within half as much again.
      let mostOthers = (2 * hidden - 1) / 3 - alwaysHidden
      guard hidden > alwaysHidden, mostOthers >= 0 else { continue }
      let plain: [MeasureReference?] = [nil, .scale(0), .scale(1), .exposure(0)]
      for choice in 0..<(1 << candidates.count) where choice.nonzeroBitCount <= mostOthers {
        judge.hidden = Set(candidates.indices.filter { choice >> $0 & 1 == 1 }.map { candidates[$0] })
        let isEnough =
          judge.maskBreaches(plain, isThorough: true).isEmpty
          && (0..<2).allSatisfy { judge.surrounded(scale: $0, isVagueEnough: false).isEmpty }
        #expect(!isEnough, "seed \(seed): \(hidden) hidden, \(alwaysHidden + choice.nonzeroBitCount) are enough")
        if isEnough { break }
      }
    }
    #expect(compared > 50)
  }
}
