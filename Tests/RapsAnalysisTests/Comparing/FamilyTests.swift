import RapsDisclosure
import RapsNorms
import RapsQuestionnaire
import RapsResponses
import RapsScoring
import RapsNumerics
import RapsResults
import Testing

@testable import RapsAnalysis

/// One q per cell, over fixed families (C3), and nothing about hidden cells (A8).
@Suite("Families of tests") struct FamilyTests {
  private func survey(seed: UInt64, sizes: [Int], scales: Int) throws -> TalliedSurvey {
    var random = SeededRandom(seed: seed)
    var survey = try TalliedSurvey.sliders(respondents: "anonymous", scales: scales, variables: ["unit", "shift"])
    for (unit, size) in sizes.enumerated() {
      for _ in 0..<size {
        survey.rows.append((0..<scales).map { _ in min(10, max(0, Int(5 + 2 * random.normal() + Double(unit % 3)))) })
        survey.groups.append(["unit \(unit)", "shift \(Int.random(in: 0..<3, using: &random))"])
      }
    }
    return survey
  }

  @Test("A family is all shown groups of a variable times all scales", arguments: [UInt64(1), 2, 3])
  func familiesOfGroups(seed: UInt64) throws {
    let survey = try survey(seed: seed, sizes: [40, 30, 25, 60, 12, 4], scales: 3)
    let tally = survey.released()
    let rounding = ReleaseRounding(isIdentified: false)
    for norm in [nil, SampleNorm.group(scales: 3)] {
      let comparing = Comparing(
        tally, plan: survey.plan, norm: norm, isMember: false,
        partitionScores: partitionScores(tally, plan: survey.plan), rounding: rounding)
      let comparison = comparing.comparison
      for (drafts, released) in zip(comparing.groups, comparison.groups) {
        let cells = drafts.joined().map { $0?.estimate.probability ?? .nan }
        let q = benjaminiHochberg(cells)
        for (cell, scale) in released.joined().enumerated() {
          #expect(scale?.q == (q[cell].isNaN ? nil : rounding.falseDiscoveryRate(q[cell])))
        }
      }
      let own = benjaminiHochberg(comparing.organisation.map { $0?.estimate.probability ?? .nan })
      for (scale, q) in zip(comparison.organisation, own) {
        #expect(scale?.q == (q.isNaN ? nil : rounding.falseDiscoveryRate(q)))
      }
    }
  }

  @Test("What is told of groups when it is asked for is what is kept", arguments: [UInt64(6), 7])
  func groupsAskedFor(seed: UInt64) throws {
    let survey = try survey(seed: seed, sizes: [40, 30, 25, 60, 12, 4], scales: 3)
    let tally = survey.released()
    for norm in [nil, SampleNorm.group(scales: 3)] {
      let kept = analyse(tally, results: computeResults(tally, plan: survey.plan), plan: survey.plan, norm: norm)
      let results = computeResults(tally, plan: survey.plan, keepsGroups: false)
      let made = analyse(tally, results: results, plan: survey.plan, norm: norm, keepsGroups: false)
      #expect(made == kept)
      #expect(made.comparison.groups.joined().joined().contains { $0 != nil })
    }
  }

  @Test("Hidden cells are not compared, and nil in every output", arguments: [UInt64(4), 5])
  func hiddenCells(seed: UInt64) throws {
    let survey = try survey(seed: seed, sizes: [40, 30, 25, 60, 12, 4, 3, 8], scales: 2)
    let tally = survey.released()
    let analysis = survey.analysis()
    #expect(tally.partitions[0].groups.contains { $0.figures == nil })
    for (partition, released) in tally.partitions.enumerated() {
      for (group, entry) in released.groups.enumerated() {
        let compared = analysis.comparison.groups[partition][group]
        for scale in compared.indices where entry.figures?.scales[scale] == nil { #expect(compared[scale] == nil) }
        for spread in analysis.spreads where spread.partition == partition {
          #expect((spread.groups[group] != nil) == (entry.figures?.scales[spread.scale] != nil))
        }
      }
    }
    #expect(analysis.comparison.organisationReference == nil)
    #expect(analysis.comparison.organisation.allSatisfy { $0 == nil })
  }

  /// Differences of group and rest weigh up to nothing, as both make the organisation.
  @Test func groupAndRestMakeTheOrganisation() throws {
    let survey = try survey(seed: 6, sizes: [40, 30, 25, 60], scales: 2)
    let tally = survey.released()
    let comparing = Comparing(
      tally, plan: survey.plan, norm: nil, isMember: false,
      partitionScores: partitionScores(tally, plan: survey.plan), rounding: ReleaseRounding(isIdentified: false))
    let organisation = try #require(tally.organisation?.figures?.scales[0])
    let whole = try #require(UnitScores(organisation.moments, plan: survey.plan.scales[0]))
    for group in comparing.groups[0] {
      guard let draft = group[0] else { continue }
      let sum = Double(draft.unitCount) * draft.mean + Double(draft.referenceCount) * draft.referenceMean
      expectClose(sum / Double(whole.count), whole.mean)
      #expect(draft.unitCount + draft.referenceCount == whole.count)
    }
  }

  @Test func qIsNeverPrintedSmallerThanItIs() {
    let rounding = ReleaseRounding(isIdentified: false)
    #expect(rounding.falseDiscoveryRate(0.05).doubleValue == 0.05)
    #expect(rounding.falseDiscoveryRate(0.050_1).doubleValue == 0.1)
    #expect(rounding.falseDiscoveryRate(0.000_1).doubleValue == 0.001)
    #expect(rounding.falseDiscoveryRate(1).doubleValue == 1)
  }
}
