import RapsAnalysis
import RapsResults
import Testing

@testable import RapsDisclosure

/// A16: every wave passes its own mask, and a change is told only of cells that are shown in both. Then it is made of sums
/// that the attacker of either wave knows already.
@Suite struct WaveAttackTests {
  private static func wave(_ design: Design) -> Wave {
    let released = disclose(
      DesignTally(design).tally, plan: Design.plan, protection: Protection(minimumGroupSize: design.minimum),
      strataVariables: [2])
    return Wave(tally: released, results: computeResults(released, plan: Design.plan), plan: Design.plan)
  }

  @Test(arguments: Array(stride(from: 0, to: 100, by: 20)))
  func aChangeIsToldOnlyOfWhatIsShownInBothWaves(first: Int) throws {
    for seed in first..<first + 20 {
      let waves = [Self.wave(Design(seed: seed)), Self.wave(Design(seed: seed + 100))]
      let tallies = waves.map(\.tally)
      let pair = try #require(compareWaves(waves).pairs.first)
      for scale in 0..<2 {
        let isEverywhere = tallies.allSatisfy { $0.organisation?.figures?.scales[scale] != nil }
        #expect(pair.organisation[scale] == nil || isEverywhere, "seed \(seed)")
        for change in pair.groups where change.scales[scale] != nil {
          let before = tallies[0].partitions[change.earlierPartition].groups[change.earlierGroup]
          let after = tallies[1].partitions[change.laterPartition].groups[change.laterGroup]
          #expect(before.label == after.label, "seed \(seed)")
          #expect(before.figures?.scales[scale] != nil && after.figures?.scales[scale] != nil, "seed \(seed)")
        }
        guard pair.organisationAtEarlierMix[scale] != nil else { continue }
        for tally in tallies {
          // Each later mean counts with its earlier share: that needs all groups, hence hides none.
          let strata = try #require(tally.partitions.first { $0.variable == 2 })
          let shown = strata.groups.reduce(0) { $0 + ($1.figures?.scales[scale]?.validCount ?? 0) }
          #expect(shown == tally.organisation?.figures?.scales[scale]?.validCount, "seed \(seed)")
        }
      }
    }
  }
}
