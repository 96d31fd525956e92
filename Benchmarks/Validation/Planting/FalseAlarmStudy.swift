import RapsAnalysis
import RapsNumerics
import RapsResults

/// Where nobody differs: how many tables hold a "relevant" cell (METHOD C3)?
///
/// A table is a family: a grouping variable's groups × scales, or the organisation × scales. There are 29 scales, any two
/// of which correlate by .3; the norm's organisations do differ, this one is an average one.
package struct FalseAlarmStudy: Sendable {
  package enum Reference: Sendable {
    case restOfOrganisation
    case norm(PlantedNorm)
  }

  package private(set) var groupTables = Frequency()
  package private(set) var organisationTables = Frequency()
  private let subject: String

  package init(_ reference: Reference, groupSizes: [Int], seeds: ClosedRange<UInt64>) {
    let design = SurveyDesign(factorCount: 21, outcomeCount: 0, personalCount: 8)
    let organisation = PlantedOrganisation(
      design, correlations: design.equalCorrelations(0.3), groupSizes: groupSizes,
      shifts: groupSizes.map { _ in Array(repeating: 0, count: design.scaleCount) })
    let sizes = "n = \(organisation.respondentCount) in \(groupSizes.count) groups"
    switch reference {
    case .restOfOrganisation: subject = sizes
    case .norm(let norm): subject = "\(sizes), norm of \(norm.organisationCount) organisations, τ = \(norm.between) SD"
    }
    for seed in seeds {
      var random = SeededRandom(seed: seed)
      let tally = organisation.tally(using: &random)
      var drawn: PlantedNorm?
      if case .norm(let norm) = reference { drawn = norm }
      let norm = drawn?.draw(design, using: &random)
      let comparison = organisation.analysis(tally, norm: norm, isExact: false).comparison
      groupTables.note(comparison.groups.joined().joined().contains { $0?.isRelevant ?? false })
      if norm != nil { organisationTables.note(comparison.organisation.contains { $0?.isRelevant ?? false }) }
    }
  }

  package var findings: [Finding] {
    guard organisationTables.all > 0 else {
      return [
        groupTables.finding("tables with a relevant cell, groups against the rest; \(subject)", bound: 0...6)
      ]
    }
    return [
      organisationTables.finding("tables with a relevant cell, organisation; \(subject)", bound: 0...6),
      groupTables.finding("tables with a relevant cell, groups; \(subject)", bound: 0...6),
    ]
  }
}
