import RapsNumerics
import RapsNorms
import RapsQuestionnaire
import RapsResponses
import RapsResults
import RapsScoring
import Testing

@testable import RapsAnalysis
@testable import RapsDisclosure

@Suite("Composition: who works here (C4)") struct CompositionTests {
  private static let young = NormStratum(
    values: ["young"], figures: SampleNorm.figures(count: 3_000, mean: 40, deviation: 20, tau: 4))
  private static let middle = NormStratum(
    values: ["middle"], figures: SampleNorm.figures(count: 6_000, mean: 55, deviation: 20, tau: 4))
  private static let old = NormStratum(
    values: [nil], figures: SampleNorm.figures(count: 1_000, mean: 70, deviation: 20, tau: 6))

  private func adjustment(_ strata: [NormStratum]) throws -> (MixAdjustment, NormReference, TalliedSurvey) {
    let survey = try TalliedSurvey.sliders(variables: ["unit", "age"])
    let norm = SampleNorm.group(strataVariables: ["age"], strata: strata)
    let reference = NormReference(
      norm, plan: survey.plan, organisation: nil, isMember: false, rounding: ReleaseRounding(isIdentified: false))
    let mix = try #require(
      MixAdjustment(reference, strataVariables: [1], questionnaire: survey.questionnaire))
    return (mix, reference, survey)
  }

  private func cell(_ count: Int, _ labels: GroupLabel...) -> ReleasableStratum {
    ReleasableStratum(strata: labels.map { [$0] }, respondentCount: count)
  }

  private let unit = UnitScores(count: 100, mean: 58, squaredDeviations: 99 * 361)

  @Test func expectedScoreIsTheMixOfTheNormsStrata() throws {
    let (mix, reference, _) = try adjustment([Self.young, Self.middle, Self.old])
    let weights = mix.weights(of: [cell(50, .text("young")), cell(30, .text("middle")), cell(20, .notStated)])
    let scale = try #require(reference.scales[0])
    let estimate = try #require(mix.estimate(weights, scale: 0, reference: scale, unit: unit))
    expectClose(estimate.expected, 0.5 * 40 + 0.3 * 55 + 0.2 * 70)
    #expect(estimate.absentShare == 0)
    // √(s²/n + Σ w² SE²), SE² = τ²/m + S²/N
    let young: Double = 0.25 * (16.0 / 22 + 400.0 / 3_000)
    let middle: Double = 0.09 * (16.0 / 22 + 400.0 / 6_000)
    let old: Double = 0.04 * (36.0 / 22 + 400.0 / 1_000)
    expectClose(estimate.error?.variance, 3.61 + young + middle + old)
  }

  @Test func mergedStrataTakeTheNormsPeople() throws {
    let (mix, reference, _) = try adjustment([Self.young, Self.middle, Self.old])
    let weights = mix.weights(of: [cell(60, .text("young"), .notStated), cell(40, .text("middle"))])
    let estimate = mix.estimate(weights, scale: 0, reference: try #require(reference.scales[0]), unit: unit)
    expectClose(estimate?.expected, 0.6 * (3 * 40 + 70) / 4 + 0.4 * 55)
  }

  @Test func absentStrataCountWithTheOverallMeanUpToAFifth() throws {
    let (mix, reference, _) = try adjustment([Self.young, Self.middle])
    let scale = try #require(reference.scales[0])
    let few = mix.weights(of: [cell(80, .text("young")), cell(20, .text("nobody"))])
    let estimate = try #require(mix.estimate(few, scale: 0, reference: scale, unit: unit))
    expectClose(estimate.absentShare, 0.2)
    expectClose(estimate.expected, 0.8 * 40 + 0.2 * 54.3)
    let many = mix.weights(of: [cell(79, .text("young")), cell(21, .notStated)])
    #expect(mix.estimate(many, scale: 0, reference: scale, unit: unit) == nil)
  }

  @Test func otherVariablesThanTheNormsGiveNoAdjustment() throws {
    let (_, reference, survey) = try adjustment([Self.young])
    #expect(MixAdjustment(reference, strataVariables: [0], questionnaire: survey.questionnaire) == nil)
    #expect(MixAdjustment(reference, strataVariables: [], questionnaire: survey.questionnaire) == nil)
    #expect(MixAdjustment(reference, strataVariables: [0, 1], questionnaire: survey.questionnaire) == nil)
  }

  /// In the printed digits, whatever the numbers.
  @Test("Raw difference = adjusted difference + composition effect", arguments: [49.51, 57.46, 58.5, 61.449, 63.3])
  func printedDigitsAddUp(mean: Double) throws {
    let (mix, reference, survey) = try adjustment([Self.young, Self.middle, Self.old])
    let scale = try #require(reference.scales[0])
    let unit = UnitScores(count: 100, mean: mean, squaredDeviations: 99 * 361)
    let weights = mix.weights(of: [cell(47, .text("young")), cell(33, .text("middle")), cell(20, .notStated)])
    let estimate = try #require(
      DifferenceEstimate(
        difference: mean - 54.3, standardDeviation: 20.5, deviationDegreesOfFreedom: 11_999, risk: .high,
        error: unit.samplingError))
    let draft = ComparisonDraft(
      estimate: estimate, referenceMean: 54.3, unitCount: 100, referenceCount: 12_000, sourceCounts: [12_000],
      mean: mean,
      mix: mix.estimate(weights, scale: 0, reference: scale, unit: unit))
    let release = ComparisonRelease(
      rounding: ReleaseRounding(isIdentified: false), axis: survey.plan.scales[0].axis, risk: .high)
    let comparison = release.comparison(draft, q: 0.5)
    let composition = try #require(comparison.composition)
    #expect(
      composition.adjustedDifference.doubleValue + composition.compositionEffect.doubleValue
        == comparison.difference.doubleValue)
    let interval = try #require(composition.interval)
    #expect(interval.lower.doubleValue <= composition.adjustedDifference.doubleValue)
    #expect(interval.upper.doubleValue >= composition.adjustedDifference.doubleValue)
  }

  @Test("The quick t percentile is the searched one", arguments: [30, 33.7, 60, 250, 1e5])
  func quickPercentile(degreesOfFreedom: Double) {
    let searched = StudentT(degreesOfFreedom: degreesOfFreedom).quantile(0.975)
    expectClose(studentQuantile975(degreesOfFreedom: degreesOfFreedom), searched, within: 1e-7)
    expectClose(studentQuantile975(degreesOfFreedom: .infinity), NormalDistribution.quantile(0.975))
  }
}
