import RapsDisclosure
import RapsNorms
import RapsQuestionnaire
import RapsResults
import RapsScoring

/// A norm as this organisation may use it (METHOD C2): the scales that are defined alike, its own answers taken out where
/// it is a member.
struct NormReference {
  /// Fewer organisations give a difference only.
  static let leastOrganisations = 10
  /// A larger part of the norm's people being our own, not taken out, forbids tests.
  static let largestOwnShare = 0.1

  /// The norm of one scale.
  struct ScaleReference {
    /// Without our own people where `isOwnSubtracted`.
    let figures: NormFigures
    let isOwnSubtracted: Bool
    /// Of the norm mean; nil where no test is allowed.
    let error: SamplingError?
    /// Our own part of the norm's people, before we are taken out; 0 for strangers.
    let ownShare: Double
    /// Where the middle half of organisation means begins and ends; nil without percentiles.
    let middleHalf: ClosedRange<Double>?
    let percentiles: [Double]
  }

  let norm: NormGroup
  /// Parallel to `Questionnaire.scales`; nil is not measured, not in the norm or defined otherwise.
  let scales: [ScaleReference?]
  let facts: NormFacts

  /// - Parameter organisation: our own figures; taken out of the norm if `isMember`.
  init(
    _ norm: NormGroup, plan: ScoringPlan, organisation: ReleasableFigures?, isMember: Bool, rounding: ReleaseRounding
  ) {
    let questionnaire = plan.questionnaire
    let byID = Dictionary(norm.scales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let measured = questionnaire.scales.indices.filter { plan.scales[$0].isMeasured }
    var scales = questionnaire.scales.map { _ in ScaleReference?.none }
    for index in measured {
      let scale = questionnaire.scales[index]
      guard let found = byID[scale.id], Self.isSame(scale, as: found, in: questionnaire) else { continue }
      let own =
        isMember
        ? organisation?.scales[index].flatMap { UnitScores($0.moments, plan: plan.scales[index]) } : nil
      scales[index] = ScaleReference(found, own: own)
    }
    self.norm = norm
    self.scales = scales
    let compared = scales.compactMap { $0 }
    facts = NormFacts(
      name: norm.name, period: norm.period, status: norm.status.rawValue, source: norm.source,
      respondentCount: norm.respondentCount, organisationCount: norm.organisationCount, expires: norm.expires,
      scalesNotCompared: measured.filter { scales[$0] == nil },
      ownSharePercent: isMember
        ? organisation.flatMap { Self.ownShare($0.respondentCount, of: norm.respondentCount, rounding) } : nil,
      isOwnSubtracted: isMember && !compared.isEmpty && compared.allSatisfy(\.isOwnSubtracted),
      allowsTests: compared.contains { $0.error != nil })
  }

  private static func isSame(_ scale: Scale, as norm: NormScale, in questionnaire: Questionnaire) -> Bool {
    norm.definitionHash.map { $0 == scaleDefinitionHash(questionnaire, scale) } ?? true
  }

  private static func ownShare(_ own: Int, of all: Int, _ rounding: ReleaseRounding) -> Figure? {
    guard all > 0 else { return nil }
    return rounding.percent(min(own, all), of: all, respondentCount: own)
  }
}

extension NormReference.ScaleReference {
  /// Nil if the norm has no spread.
  init?(_ scale: NormScale, own: UnitScores?) {
    let rest = own.flatMap { scale.overall.without($0) }
    let figures = rest ?? scale.overall
    guard figures.standardDeviation > 0, figures.respondentCount > 1 else { return nil }
    let share = own.map { Double($0.count) / Double(scale.overall.respondentCount) } ?? 0
    let allowsTests =
      (figures.organisationCount ?? 0) >= NormReference.leastOrganisations
      && (rest != nil || share <= NormReference.largestOwnShare)
    self.figures = figures
    isOwnSubtracted = rest != nil
    error = allowsTests ? figures.samplingError : nil
    ownShare = share
    percentiles = scale.organisationPercentiles
    middleHalf = Self.middleHalf(of: percentiles)
  }

  /// Between percentiles 25 and 75, of which 5, 10 … 95 are given.
  private static func middleHalf(of percentiles: [Double]) -> ClosedRange<Double>? {
    guard percentiles.count == 19, percentiles[4] <= percentiles[14] else { return nil }
    return percentiles[4]...percentiles[14]
  }
}

extension NormFigures {
  /// Of organisations (C2), with one degree of freedom less than there are effective organisations; nil if it is not
  /// told how organisations differ.
  var samplingError: SamplingError? {
    guard let standardError, standardError > 0, let organisations = effectiveOrganisationCount else { return nil }
    return SamplingError(variance: standardError * standardError, degreesOfFreedom: max(1, organisations - 1))
  }

  /// The figures of all others, from the sums that mean and SD stand for; nil where these contradict our own.
  ///
  /// With N, M, S of the norm and n, m, SS of our own: M′ = (N M − n m)/(N − n), and by the analysis of variance
  /// (N − n − 1) S′² = (N − 1) S² − SS − n (m − M)² − (N − n)(M′ − M)². Organisations of equal weight: N²/m_eff is Σ nₒ²,
  /// from which our n² goes. τ stays.
  func without(_ own: UnitScores) -> NormFigures? {
    let rest = respondentCount - own.count
    guard rest > 1 else { return nil }
    let all = Double(respondentCount)
    let restMean = mean - Double(own.count) / Double(rest) * (own.mean - mean)
    let squares =
      (all - 1) * standardDeviation * standardDeviation - own.squaredDeviations
      - Double(own.count) * (own.mean - mean) * (own.mean - mean)
      - Double(rest) * (restMean - mean) * (restMean - mean)
    guard squares > 0 else { return nil }
    let effective = effectiveOrganisationCount.map { count in
      Double(rest) * Double(rest) / (all * all / count - Double(own.count) * Double(own.count))
    }
    if let effective, !(effective > 0) { return nil }
    return NormFigures(
      respondentCount: rest, organisationCount: organisationCount.map { $0 - 1 },
      effectiveOrganisationCount: effective, mean: restMean,
      standardDeviation: (squares / Double(rest - 1)).squareRoot(), organisationDeviation: organisationDeviation)
  }
}
