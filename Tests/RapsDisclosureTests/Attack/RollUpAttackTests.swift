import RapsResponses
import RapsScoring
import Testing

@testable import RapsDisclosure

/// A18 where small groups are merged (A3): the attacker knows who was merged into what, and finds nothing.
@Suite struct RollUpAttackTests {
  /// A 25th of those without merging, for the time they take; `RAPS_ATTACK_DESIGNS` asks for more.
  static let designCount = AttackTests.designCount / 25
  static let blockSize = 50
  static let blocks = Array(stride(from: 0, to: designCount, by: blockSize))

  static func attacker(_ design: Design, safeguards: Safeguards = .all) -> Attacker {
    let truth = DesignTally(design)
    let released = disclose(
      truth.tally, plan: Design.plan,
      protection: Protection(minimumGroupSize: design.minimum, smallGroups: .rollUp), safeguards: safeguards)
    return Attacker(truth.withSmallGroupsMerged, released)
  }

  @Test(arguments: blocks)
  func nothingFollowsWhereSmallGroupsAreMerged_A3(first: Int) {
    for seed in first..<first + Self.blockSize {
      let attacker = Self.attacker(Design(seed: seed))
      #expect(attacker.breaches(isThorough: seed % 16 == 0).isEmpty, "seed \(seed)")
      for scale in 0..<2 { #expect(attacker.surrounded(scale: scale).isEmpty, "seed \(seed)") }
    }
  }

  @Test func theAttackerNoticesAMissingProtection() {
    for (rule, safeguards) in [
      ("A3", Safeguards.all.subtracting(.residuals)), ("A9", Safeguards.all.subtracting(.overlaps)),
    ] {
      let leaks = (0..<100).count { seed in
        Self.attacker(Design(seed: seed), safeguards: safeguards).breaches(isThorough: false)
          .contains { $0.contains(rule) }
      }
      #expect(leaks > 0)
    }
  }

  /// What is told is of the groups that the attacker thinks: merged ones are the sums of their members.
  @Test func groupsAreMergedWithinTheirParents_A3() {
    var shownCount = 0
    for seed in 0..<200 {
      let attacker = Self.attacker(Design(seed: seed))
      for (partition, released) in attacker.released.partitions.enumerated() {
        let groups = attacker.truth.partitions[partition]
        #expect(released.groups.map(\.label) == groups.map(\.label), "seed \(seed)")
        #expect(released.groups.map(\.parentGroup) == groups.map(\.parentGroup), "seed \(seed)")
        for (group, truth) in zip(released.groups, groups) {
          guard let figures = group.figures else { continue }
          if group.label == .other { shownCount += 1 }
          #expect(figures.respondentCount == truth.members.count, "seed \(seed)")
          let facts = truth.members.map { attacker.truth.facts[$0] }
          if let exposure = figures.exposures[0] {
            #expect(exposure.validCount == facts.count { $0.isValid[3] }, "seed \(seed)")
          }
          if let composite = figures.composites[0] {
            #expect(composite.sum == facts.reduce(0) { $0 + ($1.composite ?? 0) }, "seed \(seed)")
          }
          if let scale = figures.scales[0] {
            #expect(scale.moments.reduce(0) { $0 + $1.count } == facts.count { $0.isValid[0] }, "seed \(seed)")
          }
        }
      }
    }
    #expect(shownCount > 20)
  }

  @Test func aVariableWithoutAParentStaysAsItIs_A3() {
    for seed in 0..<100 {
      let design = Design(seed: seed)
      guard !design.variables.contains(0) || !design.variables.contains(1) else { continue }
      let attacker = Self.attacker(design)
      let hiding = disclose(
        DesignTally(design).tally, plan: Design.plan, protection: Protection(minimumGroupSize: design.minimum))
      for (merged, plain) in zip(attacker.released.partitions, hiding.partitions) {
        #expect(merged.groups.map(\.label) == plain.groups.map(\.label))
        #expect(merged.groups.map { $0.figures?.respondentCount } == plain.groups.map { $0.figures?.respondentCount })
      }
    }
  }
}
