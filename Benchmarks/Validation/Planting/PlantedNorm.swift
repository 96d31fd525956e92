import RapsNorms
import RapsNumerics
import RapsQuestionnaire

/// A norm of organisations that were drawn at random, in which every scale's true mean is `SurveyDesign.mean`.
///
/// Without percentiles, inside whose middle half nothing is relevant: the harder case.
package struct PlantedNorm: Sendable {
  package let organisationCount: Int
  /// Standard deviation of true organisation means (τ), in standard deviations of people within an organisation.
  package let between: Double

  package init(organisationCount: Int, between: Double) {
    self.organisationCount = organisationCount
    self.between = between
  }

  /// Of people of all organisations, in points.
  package var standardDeviation: Double {
    SurveyDesign.roundedDeviation * (1 + between * between).squareRoot()
  }

  /// The true standardised difference of a unit at that place; + = less favourable.
  package func difference(shift: Double, sign: Double) -> Double {
    sign * shift * SurveyDesign.deviation / standardDeviation
  }

  /// The norm that such organisations make, of 50 to 500 people each: mean and SD over people, τ by the moments of the
  /// analysis of variance.
  package func draw(_ design: SurveyDesign, using random: inout SeededRandom) -> NormGroup {
    // Evenly spread on a logarithmic scale, by three doublings and a bit.
    let sizes = (0..<organisationCount).map { _ -> Int in
      let place = random.uniform() * 3.32
      let power = Double(1 << Int(place))
      return Int(50 * power * (1 + place - place.rounded(.down)))
    }
    let total = sizes.reduce(0, +)
    let squares = sizes.reduce(0) { $0 + $1 * $1 }
    let scales = design.questionnaire.scales.map { scale in
      NormScale(
        id: scale.id, definitionHash: nil, overall: figures(sizes, total, squares, using: &random), strata: [],
        organisationPercentiles: [])
    }
    return NormGroup(
      name: "planted", period: nil, status: .validated, source: nil, expires: nil, questionnaireID: "planted",
      questionnaireVersion: "1", contentHash: "", respondentCount: total, organisationCount: organisationCount,
      salt: "", members: [], strataVariables: [], scales: scales, correlations: nil)
  }

  private func figures(_ sizes: [Int], _ total: Int, _ squares: Int, using random: inout SeededRandom) -> NormFigures {
    let within = SurveyDesign.roundedDeviation
    var means: [Double] = []
    var squaredDeviations = 0.0
    for size in sizes {
      let place = SurveyDesign.deviation * between * random.normal()
      means.append(SurveyDesign.mean + place + within / Double(size).squareRoot() * random.normal())
      squaredDeviations += within * within * chiSquare(Double(size - 1), using: &random)
    }
    let mean = zip(sizes, means).reduce(0) { $0 + Double($1.0) * $1.1 } / Double(total)
    let all = zip(sizes, means).reduce(squaredDeviations) { $0 + Double($1.0) * ($1.1 - mean) * ($1.1 - mean) }
    let analysis = OneWayVariance(
      counts: sizes, means: means, withinVariance: squaredDeviations / Double(total - sizes.count))
    return NormFigures(
      respondentCount: total, organisationCount: organisationCount,
      effectiveOrganisationCount: Double(total) * Double(total) / Double(squares), mean: mean,
      standardDeviation: (all / Double(total - 1)).squareRoot(),
      organisationDeviation: analysis?.betweenVariance.squareRoot())
  }

  /// Source: Wilson and Hilferty 1931, PNAS 17, 684–688; for tens of degrees of freedom good to a thousandth.
  private func chiSquare(_ degreesOfFreedom: Double, using random: inout SeededRandom) -> Double {
    let part = 2 / (9 * degreesOfFreedom)
    let root = 1 - part + part.squareRoot() * random.normal()
    return degreesOfFreedom * root * root * root
  }
}
