import RapsAnalysis
import RapsNumerics
import RapsResults

/// Are quadrants right that are said to be clear (METHOD P2, P4)? The truth is the quadrant of the population's values.
///
/// True places of the organisation (SD 0.35) and of its groups around it (SD 0.25) are drawn anew for every seed.
package struct QuadrantStudy: Sendable {
  package private(set) var clear: [Unit: Frequency] = [:]
  package private(set) var likely: [Unit: Frequency] = [:]
  /// Of all points, those that are clear.
  package private(set) var clarity: [Unit: Frequency] = [:]
  private let norm: PlantedNorm?
  private let respondentCount: Int
  private let groupCount: Int

  package enum Unit: String, Sendable, CaseIterable {
    case organisation, groups
  }

  package init(_ weights: PlantedWeights, norm: PlantedNorm?, groupSizes: [Int], seeds: ClosedRange<UInt64>) {
    self.norm = norm
    respondentCount = groupSizes.reduce(0, +)
    groupCount = groupSizes.count
    let design = SurveyDesign(factorCount: weights.effects.count, outcomeCount: 2)
    let correlations = weights.correlations(design)
    for seed in seeds {
      var random = SeededRandom(seed: seed)
      // Around the cut: a quarter of people are in red at 0.43.
      let centre = norm == nil ? 0.3 : 0.1
      let places = (0..<design.scaleCount).map { design.sign($0) * (centre + 0.35 * random.normal()) }
      let planted = PlantedOrganisation(
        design, correlations: correlations, groupSizes: groupSizes,
        shifts: groupSizes.map { _ in places.map { $0 + 0.25 * random.normal() } })
      let tally = planted.tally(using: &random)
      let drawn = norm?.draw(design, using: &random)
      judge(planted, planted.analysis(tally, norm: drawn, isExact: false))
    }
  }

  private mutating func judge(_ planted: PlantedOrganisation, _ analysis: Analysis) {
    let shares = trueShares(planted.totalCorrelations, design: planted.design)
    let everyone = Array(planted.groupSizes.indices)
    judge(analysis.matrix, planted, shares, unit: .organisation, groups: everyone)
    for group in everyone {
      judge(analysis.groupMatrices[0][group], planted, shares, unit: .groups, groups: [group])
    }
  }

  private mutating func judge(
    _ matrix: PriorityMatrix?, _ planted: PlantedOrganisation, _ shares: [Double], unit: Unit, groups: [Int]
  ) {
    for point in matrix?.points ?? [] where point.quadrant.certainty != .cannotSay {
      let isHigh = isRisk(point.scale, planted, groups: groups)
      let isStrong = shares[point.scale] >= 1 / Double(shares.count)
      let truth: MatrixQuadrant =
        isHigh ? (isStrong ? .tackleFirst : .needsAttention) : (isStrong ? .strengthToKeep : .monitor)
      let isRight = point.quadrant.name == truth
      clarity[unit, default: Frequency()].note(point.quadrant.certainty == .clear)
      if point.quadrant.certainty == .clear { clear[unit, default: Frequency()].note(isRight) }
      if point.quadrant.certainty == .likely { likely[unit, default: Frequency()].note(isRight) }
    }
  }

  private func isRisk(_ scale: Int, _ planted: PlantedOrganisation, groups: [Int]) -> Bool {
    guard let norm else { return planted.redShare(scale, groups: groups) >= 0.25 }
    let shift = groups.count == 1 ? planted.shifts[groups[0]][scale] : planted.shift(scale)
    return norm.difference(shift: shift, sign: planted.design.sign(scale)) >= 0.2
  }

  package var findings: [Finding] {
    let reference = norm == nil ? "without a norm" : "with a norm"
    return Unit.allCases.flatMap { unit in
      let subject = "\(unit.rawValue), \(reference); n = \(respondentCount) in \(groupCount) groups"
      return [
        (clear[unit] ?? Frequency()).finding("\"clear\" quadrants right, \(subject)", bound: 90...100),
        (likely[unit] ?? Frequency()).finding("\"likely\" quadrants right, \(subject)", bound: nil),
        (clarity[unit] ?? Frequency()).finding("quadrants that are clear, \(subject)", bound: nil),
      ]
    }
  }
}
