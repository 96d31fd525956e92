import RapsAnalysis
import RapsDisclosure
import RapsNorms
import RapsNumerics
import RapsResponses
import RapsResults
import RapsScoring

/// An organisation whose truth is known: groups of given sizes, whose people are normal around the group's place.
package struct PlantedOrganisation: Sendable {
  package let design: SurveyDesign
  /// Of people of one group, all scales.
  package let correlations: [Double]
  package let groupSizes: [Int]
  /// Per group and scale how far the group's true mean is from `SurveyDesign.mean`, in standard deviations of people.
  package let shifts: [[Double]]
  private let normals: CorrelatedNormals

  package init(_ design: SurveyDesign, correlations: [Double], groupSizes: [Int], shifts: [[Double]]) {
    guard let normals = CorrelatedNormals(covariance: correlations, order: design.scaleCount) else {
      preconditionFailure("planted correlations contradict each other")
    }
    precondition(groupSizes.count == shifts.count)
    self.design = design
    self.correlations = correlations
    self.groupSizes = groupSizes
    self.shifts = shifts
    self.normals = normals
  }

  /// All people alike.
  package init(_ design: SurveyDesign, correlations: [Double], respondentCount: Int) {
    self.init(
      design, correlations: correlations, groupSizes: [respondentCount],
      shifts: [Array(repeating: 0, count: design.scaleCount)])
  }

  package var respondentCount: Int { groupSizes.reduce(0, +) }

  // MARK: Truth

  /// Mean place of all people but one group's, in standard deviations of people.
  package func shift(_ scale: Int, without left: Int? = nil) -> Double {
    let groups = groupSizes.indices.filter { $0 != left }
    let total = groups.reduce(0) { $0 + groupSizes[$1] }
    return groups.reduce(0) { $0 + Double(groupSizes[$1]) * shifts[$1][scale] } / Double(total)
  }

  /// How many of the people of some groups are in red, 0…1.
  package func redShare(_ scale: Int, groups: [Int]) -> Double {
    let total = groups.reduce(0) { $0 + groupSizes[$1] }
    return groups.reduce(0) { sum, group in
      let distance = SurveyDesign.redDistance - design.sign(scale) * shifts[group][scale]
      return sum + Double(groupSizes[group]) * NormalDistribution.cumulativeProbability(-distance)
    } / Double(total)
  }

  /// Correlations of all people, differences between groups included.
  package var totalCorrelations: [Double] {
    let order = design.scaleCount
    let means = (0..<order).map { shift($0) }
    var matrix = correlations
    for (size, shift) in zip(groupSizes, shifts) {
      let weight = Double(size) / Double(respondentCount)
      for row in 0..<order {
        for column in 0..<order {
          matrix[row * order + column] += weight * (shift[row] - means[row]) * (shift[column] - means[column])
        }
      }
    }
    let deviations = (0..<order).map { matrix[$0 * order + $0].squareRoot() }
    return matrix.indices.map { matrix[$0] / (deviations[$0 / order] * deviations[$0 % order]) }
  }

  // MARK: The way through the house

  /// Answers of everyone, in random order, tallied.
  package func tally(using random: inout SeededRandom) -> Tally {
    var dictionary = GroupDictionary()
    let labels = groupSizes.indices.map { dictionary.index(of: .text(Self.name($0))) }
    var order = groupSizes.indices.flatMap { Array(repeating: $0, count: groupSizes[$0]) }
    order.shuffle(using: &random)
    var builder = TallyBuilder(plan: design.plan, partitionVariables: [0])
    for start in stride(from: 0, to: order.count, by: ResponseBlock.capacity) {
      let people = order[start..<min(start + ResponseBlock.capacity, order.count)]
      var block = ResponseBlock(itemCount: design.scaleCount, variableCount: 1)
      block.rowCount = people.count
      for (row, group) in people.enumerated() {
        block.groups[row] = labels[group]
        for (scale, normal) in normals.draw(using: &random).enumerated() {
          let score = SurveyDesign.mean + SurveyDesign.deviation * (normal + shifts[group][scale])
          block.codes[scale * ResponseBlock.capacity + row] = UInt8(1 + min(max(score.rounded(), 0), 100))
        }
      }
      builder.add(block)
    }
    return builder.finish(dictionaries: [dictionary])
  }

  /// In the order in which a tally sorts them.
  private static func name(_ group: Int) -> String {
    let digits = String(group)
    return "g" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What raps may say of a tally, and what it says of that.
  ///
  /// - Parameter isExact: no figure is rounded and no group hidden, as where respondents are identified (ANONYMITY A12);
  ///   else the rules of anonymous surveys hold.
  package func released(_ tally: Tally, isExact: Bool) -> ReleasedOrganisation {
    let released = disclose(
      tally, plan: design.plan,
      protection: isExact ? Protection(minimumGroupSize: 1, isIdentified: true) : Protection())
    return ReleasedOrganisation(
      tally: released, results: computeResults(released, plan: design.plan), plan: design.plan)
  }

  package func analysis(_ tally: Tally, norm: NormGroup?, isExact: Bool) -> Analysis {
    released(tally, isExact: isExact).analysis(norm: norm)
  }
}

/// All that an analysis starts from.
package struct ReleasedOrganisation: Sendable {
  let tally: ReleasableTally
  let results: ScoreResults
  let plan: ScoringPlan

  package func analysis(norm: NormGroup?) -> Analysis {
    analyse(tally, results: results, plan: plan, norm: norm)
  }
}

/// Sizes in the proportions 1 : 2 : 3 : … : `groupCount`, of at least `least`, that sum to `total`.
package func unequalSizes(total: Int, groupCount: Int, least: Int) -> [Int] {
  let free = total - groupCount * least
  precondition(free >= 0)
  let parts = groupCount * (groupCount + 1) / 2
  var sizes = (1...groupCount).map { least + free * $0 / parts }
  sizes[groupCount - 1] += total - sizes.reduce(0, +)
  return sizes
}
