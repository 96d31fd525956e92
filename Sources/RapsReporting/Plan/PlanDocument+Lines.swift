import RapsAnalysis
import RapsPlanning
import RapsQuestionnaire
import RapsResults

/// Why something is a priority or a strength, line by line, each with the figure and the rule behind it.
extension PlanDocument {
  func lines(_ figures: PlanFigures, of factor: PlanFactor, reason: PlanReason?) -> [PlanTrace] {
    switch factor {
    case .exposure(let index):
      return exposureLines(figures.exposure, of: index, reason)
    case .scale(let index):
      return reasonLines(reason, index) + scoreLines(figures.score, of: index)
        + comparisonLines(figures.comparison, of: index)
        + matrixLines(figures.point, of: index, isStrength: reason == nil)
    }
  }

  // MARK: Exposures

  private func exposureLines(_ summary: ExposureSummary?, of index: Int, _ reason: PlanReason?) -> [PlanTrace] {
    let path = figurePath("exposures", questionnaire.exposures[index].id, "prevalence")
    var lines: [PlanTrace] = []
    if reason == .exposureReported || reason == PlanReason.none {
      lines.append(PlanTrace(line: planWords.reason(reason ?? .none), figure: path, rule: .p3))
    }
    guard let summary, let share = phrasing.share(summary.prevalence) else { return lines }
    let count = phrasing.numbers.count(summary.validCount)
    var line = planWords.exposureShare(share, count)
    if case .percent(_, let interval?) = summary.prevalence {
      line += " " + phrasing.capitalised(planWords.interval(phrasing.percentInterval(interval))) + "."
    }
    if summary.prevalence == .fewerThanThree { line += " " + phrasing.words.fewerThanThreeRemark }
    return lines + [PlanTrace(line: line, figure: path, rule: .a6)]
  }

  // MARK: Scales

  private func reasonLines(_ reason: PlanReason?, _ scale: Int) -> [PlanTrace] {
    guard let reason else { return [] }
    let id = questionnaire.scales[scale].id
    let (path, rule): (String, PlanRule) =
      switch reason {
      case .mostInRed: (figurePath("scales", id, "beyondCutOff"), .p3)
      case .matrix: (analysisPath("matrix.points", id, "quadrant"), .p2)
      case .risk: (analysisPath("matrix.points", id, "risk"), .p3)
      case .cutOff: (figurePath("scales", id, "level"), .d6)
      case .exposureReported, .none: (figurePath("scales", id, "mean"), .p2)
      }
    return [PlanTrace(line: planWords.reason(reason), figure: path, rule: rule)]
  }

  private func scoreLines(_ summary: ScoreSummary?, of scale: Int) -> [PlanTrace] {
    guard let summary else { return [] }
    let id = questionnaire.scales[scale].id
    let mean = phrasing.numbers.figure(summary.mean)
    let direction = questionnaire.scales[scale].risk == .high ? words.lowIsFavourable : words.highIsFavourable
    let sentence =
      switch summary.interval {
      case .interval(let interval): planWords.mean(mean, phrasing.interval(interval), direction)
      case .everyoneAnswered, .notDefined: planWords.meanOfEveryone(mean, direction)
      }
    var lines = [
      PlanTrace(line: sentence, figure: figurePath("scales", id, "mean"), rule: .d1)
    ]
    let cutOffs = questionnaire.scales[scale].cutOffs
    if let share = summary.beyondCutOff.flatMap(phrasing.share), let bound = Phrasing.shareBound(cutOffs) {
      let line = words.shareSentence(share, phrasing.score(beyond: bound)) + "."
      lines.append(
        PlanTrace(
          line: phrasing.capitalised(line), figure: figurePath("scales", id, "beyondCutOff"), rule: .d6))
    }
    return lines
  }

  private func comparisonLines(_ comparison: ScaleComparison?, of scale: Int) -> [PlanTrace] {
    guard let comparison, let reference = draft.reference else { return [] }
    let id = questionnaire.scales[scale].id
    let level = phrasing.judgement(
      comparison.level, comparedWith: reference == .restOfOrganisation ? .restOfOrganisation : .norm)
    let standardised = planWords.standardised(
      phrasing.numbers.signed(comparison.standardised), comparison.interval.map(phrasing.signedInterval), level)
    return [
      PlanTrace(
        line: difference(comparison, to: reference), figure: analysisPath("comparison", id, "difference"), rule: .c1),
      PlanTrace(line: standardised, figure: analysisPath("comparison", id, "level"), rule: .c2),
    ]
  }

  private func difference(_ comparison: ScaleComparison, to reference: ComparisonReference) -> String {
    let unit = referenceUnit(reference)
    let mean = phrasing.numbers.figure(comparison.referenceMean)
    let value = comparison.difference.doubleValue
    if value == 0 { return planWords.equal(mean, unit) }
    let points = phrasing.numbers.figure(comparison.difference.magnitude)
    return value > 0 ? planWords.above(points, mean, unit) : planWords.below(points, mean, unit)
  }

  func referenceUnit(_ reference: ComparisonReference) -> String {
    reference == .restOfOrganisation ? planWords.ofRestOfOrganisation : planWords.ofReferenceGroup
  }

  // MARK: The matrix

  /// - Parameter isStrength: true leaves out what is told of risks only: the quadrant of what goes weakly with the
  ///   outcomes, and the place in the order of priority.
  private func matrixLines(_ point: MatrixPoint?, of scale: Int, isStrength: Bool) -> [PlanTrace] {
    guard let point else { return [] }
    let id = questionnaire.scales[scale].id
    var lines: [PlanTrace] = []
    func add(_ line: String, _ key: String, _ rule: PlanRule) {
      lines.append(PlanTrace(line: line, figure: analysisPath("matrix.points", id, key), rule: rule))
    }
    if let impact = point.impactPercent {
      add(planWords.impact(phrasing.numbers.percent(impact)), "impactPercent", .p1)
    } else if draft.basis != .rankedByRisk {
      add(planWords.runsOtherWay, "impactPercent", .p1)
    }
    if let name = point.quadrant.name, !isStrength || name == .strengthToKeep {
      add(planWords.inMatrix(phrasing.judgement(point.quadrant)), "quadrant", .p4)
    }
    if let rank = point.rank, !isStrength {
      add(planWords.rank("\(rank.rank)", "\(rank.best)", "\(rank.worst)"), "rank", .p2)
    }
    return lines
  }
}

extension Figure {
  /// Without its sign.
  fileprivate var magnitude: Figure {
    switch value {
    case .rounded(let mantissa, let fractionDigits): Figure(mantissa: abs(mantissa), fractionDigits: fractionDigits)
    case .full(let number): Figure(full: abs(number))
    }
  }
}
