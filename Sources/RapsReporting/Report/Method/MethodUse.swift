import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// Which rules and formulas the figures of one report rest on: found in what was shown, so that the sheet tells of this
/// report and no other.
struct MethodUse {
  /// What is shown of one variable's groups.
  struct ShownGroups {
    let partition: Int
    let groupCount: Int
    let shownCount: Int
    /// Figures hidden within shown groups: as many as the tables have marks for.
    let hiddenCells: Int
  }

  /// What any shown figure of a scale or share has.
  private struct Features {
    var hasScores = false
    var hasInterval = false
    var everyoneAnswered = false
    var hasShareInterval = false
    var hasDeviation = false
    var hasQuartiles = false
    var isBinned = false
    var hasDistribution = false
    var hasLevels = false
    var coefficients: Set<Reliability.Coefficient> = []
  }

  let results: ScoreResults
  let analysis: Analysis?
  /// Indexes of the partitions that the report shows.
  let partitions: [Int]
  private(set) var groups: [ShownGroups] = []
  private var features = Features()

  /// - Complexity: linear in shown groups times scales.
  init(_ builder: ReportBuilder) {
    results = builder.results
    analysis = builder.analysis
    partitions =
      builder.results.organisation == nil
      ? []
      : builder.variables.compactMap { variable in
        builder.results.partitions.firstIndex { $0.variable == variable }
      }
    if let organisation = results.organisation { note(organisation) }
    for index in partitions { note(results.partitions[index], index) }
  }

  private mutating func note(_ partition: PartitionResult, _ index: Int) {
    guard !partition.isWithheld else { return }
    var (shown, hidden) = (0, 0)
    for group in partition.groups {
      guard let figures = group.figures else { continue }
      shown += 1
      hidden += hiddenCount(figures)
      note(figures)
    }
    groups.append(
      ShownGroups(partition: index, groupCount: partition.groups.count, shownCount: shown, hiddenCells: hidden))
  }

  /// Cells of measured parts that a visible unit's column leaves empty: a profile has one per quadrant.
  private func hiddenCount(_ figures: GroupFigures) -> Int {
    let measured = results.measured
    let profiles = zip(figures.profiles, measured.profiles).filter(\.1).map { profile, _ in
      profile.map { $0.quadrants.count { $0 == .notShown } } ?? Profile.Quadrant.allCases.count
    }
    return zip(figures.scales, measured.scales).count { $0 == nil && $1 }
      + zip(figures.composites, measured.composites).count { $0 == nil && $1 }
      + zip(figures.exposures, measured.exposures).count { $1 && ($0 == nil || $0?.prevalence == .notShown) }
      + profiles.reduce(0, +)
  }

  private mutating func note(_ figures: GroupFigures) {
    for summary in figures.scales + figures.composites {
      guard let summary else { continue }
      features.hasScores = true
      switch summary.interval {
      case .interval: features.hasInterval = true
      case .everyoneAnswered: features.everyoneAnswered = true
      case .notDefined: break
      }
      if summary.standardDeviation != nil { features.hasDeviation = true }
      if summary.quartiles != nil { features.hasQuartiles = true }
      if summary.isBinned, summary.quartiles != nil { features.isBinned = true }
      if summary.level != nil { features.hasLevels = true }
      if summary.distribution != nil { features.hasDistribution = true }
      if let reliability = summary.reliability { features.coefficients.insert(reliability.coefficient) }
      note(summary.beyondCutOff)
    }
    for exposure in figures.exposures { note(exposure?.prevalence) }
    for profile in figures.profiles { profile?.quadrants.forEach { note($0) } }
  }

  private mutating func note(_ share: Share?) {
    if case .percent(_, .some)? = share { features.hasShareInterval = true }
  }

  // MARK: Facts

  private var questionnaire: Questionnaire { results.questionnaire }

  var measuredScales: [Int] { questionnaire.scales.indices.filter { results.measured.scales[$0] } }

  var measuredComposites: [Int] { questionnaire.composites.indices.filter { results.measured.composites[$0] } }

  var measuredExposures: [Int] { questionnaire.exposures.indices.filter { results.measured.exposures[$0] } }

  var measuredProfiles: [Int] { questionnaire.profiles.indices.filter { results.measured.profiles[$0] } }

  private var hasReversed: Bool {
    measuredScales.contains { questionnaire.scales[$0].items.contains(where: \.isReverseKeyed) }
  }

  private var hasUnlikeRanges: Bool {
    measuredScales.contains { index in
      let ranges = questionnaire.scales[index].items.map { item in
        let answers = questionnaire.answerSets[questionnaire.items[item.item].answerSet]
        return [answers.minimumCode, answers.maximumCode]
      }
      return Set(ranges).count > 1
    }
  }

  private var hasCutOffs: Bool {
    measuredScales.contains { questionnaire.scales[$0].cutOffs != nil }
      || measuredComposites.contains { questionnaire.composites[$0].cutOffs != nil }
  }

  /// Whether intervals are narrowed: the number invited is known and not everyone answered.
  var isFinite: Bool {
    guard let answered = results.response.answered, let invited = results.response.invited else { return false }
    return invited > answered && features.hasInterval
  }

  /// The norm that something of this report is compared with.
  var norm: NormFacts? {
    guard let analysis, case .norm(let facts)? = analysis.comparison.organisationReference else { return nil }
    return facts
  }

  private var isComparedWithRest: Bool {
    guard norm == nil, let analysis else { return false }
    return partitions.contains { partition in
      analysis.comparison.groups[partition].contains { $0.contains { $0 != nil } }
    }
  }

  private var isCompared: Bool {
    isComparedWithRest || norm != nil && analysis?.comparison.organisation.contains { $0 != nil } ?? false
  }

  private var isTested: Bool { isComparedWithRest || isCompared && norm?.allowsTests ?? false }

  private var isAdjusted: Bool { analysis?.comparison.organisation.contains { $0?.composition != nil } ?? false }

  private var spreads: [GroupSpread] {
    analysis?.spreads.filter { partitions.contains($0.partition) } ?? []
  }

  /// Whether groups differ beyond chance on any scale.
  private var hasRanks: Bool { spreads.contains { $0.differsBeyondChance == true } }

  private var hasOwnWeights: Bool {
    guard case .own? = analysis?.drivers?.basis else { return false }
    return true
  }

  private var hasDerived: Bool { !measuredComposites.isEmpty || !measuredProfiles.isEmpty || analysis?.matrix != nil }

  // MARK: Rules

  /// In the order of `MethodRule`.
  var rules: [MethodRule] {
    let used = Set(scoringRules + describingRules + comparingRules + prioritisingRules + releaseRules)
    return MethodRule.allCases.filter(used.contains)
  }

  private var scoringRules: [MethodRule] {
    [
      (.s1, true), (.s2, features.hasScores && (hasReversed || hasUnlikeRanges)), (.s3, features.hasScores),
      (.s4, features.hasScores && !measuredComposites.isEmpty), (.exposures, !measuredExposures.isEmpty),
      (.profiles, !measuredProfiles.isEmpty), (.s6, results.organisation != nil), (.s8, features.hasScores),
      (.binned, features.isBinned), (.s9, hasOwnWeights),
    ].used
  }

  private var describingRules: [MethodRule] {
    [
      (.d1, features.hasInterval), (.shareInterval, features.hasShareInterval), (.finitePopulation, isFinite),
      (.everyoneAnswered, features.everyoneAnswered), (.d3, !features.coefficients.isEmpty),
      (.d4, !spreads.isEmpty), (.d5, true), (.d6, features.hasScores && hasCutOffs), (.levels, features.hasLevels),
    ].used
  }

  private var comparingRules: [MethodRule] {
    [
      (.c1, isCompared), (.norm, isCompared && norm != nil), (.normTests, isCompared && norm != nil),
      (.restOfOrganisation, isComparedWithRest), (.c3, isTested), (.c4, isAdjusted),
      (.c5, spreads.contains { $0.differsBeyondChance != nil }),
    ].used
  }

  private var prioritisingRules: [MethodRule] {
    let matrix = analysis?.matrix
    let hasWeights = matrix?.impactCutPercent != nil
    return [
      (.p1, analysis?.drivers != nil), (.direction, analysis?.drivers != nil),
      (.adjusted, analysis?.drivers?.isAdjusted ?? false), (.chanceOfWeights, hasOwnWeights),
      (.borrowedWeights, analysis?.drivers != nil && !hasOwnWeights), (.p2, matrix != nil && hasWeights),
      (.places, matrix != nil), (.p3, matrix != nil), (.listByRisk, matrix != nil && !hasWeights),
      (.p4, matrix != nil || isTested), (.p5, matrix != nil || !results.strengths.isEmpty),
    ].used
  }

  private var releaseRules: [MethodRule] {
    guard !results.release.isIdentified else { return [.a12] }
    let isSmall = results.organisation == nil || results.notices.contains(.organisationOnly)
    return [
      (.a1, true), (.a2, true), (.a3, true), (.a4, true), (.a5, true), (.a6, true), (.a7, features.hasDistribution),
      (.a8, hasDerived), (.a9, results.partitions.count > 1), (.a10, true), (.a11, true), (.a17, isSmall),
    ].used
  }

  // MARK: Formulas

  /// In the order of `MethodFormula`.
  var formulas: [MethodFormula] {
    let used = Set(scoreFormulas + figureFormulas + comparisonFormulas + priorityFormulas)
    return MethodFormula.allCases.filter(used.contains)
  }

  private var scoreFormulas: [MethodFormula] {
    guard features.hasScores else { return [] }
    let metrics = Set(measuredScales.map { questionnaire.scales[$0].metric })
    let isSum = metrics.contains { if case .sum = $0 { true } else { false } }
    return [
      (.reversed, hasReversed), (.percentScore, metrics.contains(.percent)), (.meanScore, metrics.contains(.mean)),
      (.sumScore, isSum), (.composite, !measuredComposites.isEmpty),
    ].used
  }

  private var figureFormulas: [MethodFormula] {
    [
      (.mean, features.hasScores), (.deviation, features.hasScores), (.meanInterval, features.hasInterval && !isFinite),
      (.finiteMeanInterval, isFinite), (.shareInterval, features.hasShareInterval),
      (.finiteShareInterval, isFinite && features.hasShareInterval), (.quartiles, features.hasQuartiles),
      (.alpha, features.coefficients.contains(.alpha)),
      (.spearmanBrown, features.coefficients.contains(.spearmanBrown)),
      (.intraclass, spreads.contains { $0.icc1 != nil }),
      (.agreement, spreads.contains { $0.groups.contains { $0?.agreement != nil } }),
    ].used
  }

  private var comparisonFormulas: [MethodFormula] {
    let isNorm = isCompared && norm != nil
    return [
      (.normDifference, isNorm), (.normError, isNorm && isTested), (.normDifferenceInterval, isNorm && isTested),
      (.restDifference, isComparedWithRest), (.restError, isComparedWithRest),
      (.restDifferenceInterval, isComparedWithRest), (.falseDiscovery, isTested), (.expected, isAdjusted),
      (.shrunken, hasRanks), (.shrunkenInterval, hasRanks),
    ].used
  }

  private var priorityFormulas: [MethodFormula] {
    let hasPlaces = analysis?.matrix?.impactCutPercent != nil
    let axis = analysis?.matrix?.axis
    return [
      (.weight, analysis?.drivers != nil), (.weightInterval, hasOwnWeights), (.redShare, axis == .redPercent),
      (.normQuadrant, hasPlaces && axis == .normDifference), (.redQuadrant, hasPlaces && axis == .redPercent),
    ].used
  }
}

extension [(MethodRule, Bool)] {
  fileprivate var used: [MethodRule] { filter(\.1).map(\.0) }
}

extension [(MethodFormula, Bool)] {
  fileprivate var used: [MethodFormula] { filter(\.1).map(\.0) }
}
