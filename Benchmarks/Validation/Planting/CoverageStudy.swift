import RapsAnalysis
import RapsNumerics
import RapsResults

/// Do 95 % intervals of standardised differences and of shrunken means hold the truth (METHOD C1, C5)?
///
/// True places of the organisation (SD 0.3) and of its groups around it (SD τ) are drawn anew for every seed. Figures are
/// not rounded.
package struct CoverageStudy: Sendable {
  package private(set) var organisation = Frequency()
  package private(set) var groupsAgainstNorm = Frequency()
  package private(set) var groupsAgainstRest = Frequency()
  package private(set) var shrunken = Frequency()
  /// How often there were shrunken means at all: where groups differ beyond chance.
  package private(set) var shrinkable = Frequency()
  private let respondentCount: Int
  private let groupCount: Int
  private let between: Double
  private let norm: PlantedNorm

  /// - Parameter between: τ of groups, in standard deviations of people.
  package init(
    groupSizes: [Int], between: Double, norm: PlantedNorm, seeds: ClosedRange<UInt64>, scaleCount: Int = 12
  ) {
    self.between = between
    self.norm = norm
    groupCount = groupSizes.count
    respondentCount = groupSizes.reduce(0, +)
    let design = SurveyDesign(factorCount: scaleCount, outcomeCount: 0)
    for seed in seeds {
      var random = SeededRandom(seed: seed)
      let places = (0..<scaleCount).map { _ in 0.3 * random.normal() }
      let planted = PlantedOrganisation(
        design, correlations: design.equalCorrelations(0.3), groupSizes: groupSizes,
        shifts: groupSizes.map { _ in places.map { $0 + between * random.normal() } })
      let tally = planted.tally(using: &random)
      judge(planted, planted.analysis(tally, norm: norm.draw(design, using: &random), isExact: true))
      judgeRest(planted, planted.analysis(tally, norm: nil, isExact: true))
    }
  }

  private mutating func judge(_ planted: PlantedOrganisation, _ analysis: Analysis) {
    let design = planted.design
    for scale in 0..<design.scaleCount {
      let sign = design.sign(scale)
      organisation.note(
        analysis.comparison.organisation[scale]?.interval,
        holds: norm.difference(shift: planted.shift(scale), sign: sign))
      for group in planted.groupSizes.indices {
        groupsAgainstNorm.note(
          analysis.comparison.groups[0][group][scale]?.interval,
          holds: norm.difference(shift: planted.shifts[group][scale], sign: sign))
      }
    }
  }

  private mutating func judgeRest(_ planted: PlantedOrganisation, _ analysis: Analysis) {
    let unit = SurveyDesign.deviation / SurveyDesign.roundedDeviation
    for scale in 0..<planted.design.scaleCount {
      for group in planted.groupSizes.indices {
        let difference = planted.shifts[group][scale] - planted.shift(scale, without: group)
        groupsAgainstRest.note(
          analysis.comparison.groups[0][group][scale]?.interval,
          holds: planted.design.sign(scale) * difference * unit)
      }
    }
    for spread in analysis.spreads {
      shrinkable.note(spread.differsBeyondChance ?? false)
      for (group, estimate) in spread.groups.enumerated() {
        guard let interval = estimate?.interval else { continue }
        shrunken.note(
          interval, holds: SurveyDesign.mean + SurveyDesign.deviation * planted.shifts[group][spread.scale])
      }
    }
  }

  private var sizes: String { "n = \(respondentCount) in \(groupCount) groups, τ = \(between) SD" }

  package var differenceFindings: [Finding] {
    let bound = ClosedRange.coverage(respondentCount: respondentCount)
    let reference = "norm of \(norm.organisationCount) organisations"
    return [
      organisation.finding("intervals of Δ, organisation; n = \(respondentCount), \(reference)", bound: bound),
      groupsAgainstNorm.finding("intervals of Δ, groups; \(sizes), \(reference)", bound: bound),
      groupsAgainstRest.finding("intervals of Δ, groups against the rest; \(sizes)", bound: bound),
    ]
  }

  /// - Parameter isDemanded: whether the bounds apply, or the figures are told for information.
  package func shrunkenFindings(isDemanded: Bool) -> [Finding] {
    [
      shrunken.finding(
        "intervals of shrunken means; \(sizes)",
        bound: isDemanded ? .coverage(respondentCount: respondentCount) : nil),
      shrinkable.finding("scales with shrunken means, for groups differ beyond chance; \(sizes)", bound: nil),
    ]
  }
}
