import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// Drafts the action plan of a unit.
///
/// Priorities are what stands above the matrix (METHOD P3), then the first `top` risks in the matrix's order (P2), or
/// in that of the risk alone. Under D5's caution there are none. Measures come from the library; one that serves
/// several priorities stands once.
/// - Parameters:
///   - analysis: nil if nothing was analysed: the organisation's risks by cut-off are its priorities then.
///   - top: how many priorities beside those above the matrix; not negative.
///   - kept: rows of an earlier plan that need today's figures.
/// - Complexity: linear in the library and in the questionnaire, but for sorting.
package func draftPlan(
  unit: PlanUnit, results: ScoreResults, analysis: Analysis?, library: MeasureLibrary, top: Int = 5,
  keeping kept: KeptRows = KeptRows()
) -> PlanDraft {
  PlanDrafter(unit: unit, results: results, analysis: analysis, library: library, top: top, kept: kept).draft()
}

struct PlanDrafter {
  let unit: PlanUnit
  let results: ScoreResults
  let analysis: Analysis?
  let library: MeasureLibrary
  let top: Int
  let kept: KeptRows

  /// Strengths that a plan names at most.
  static let longestStrengths = 5

  var questionnaire: Questionnaire { results.questionnaire }

  func draft() -> PlanDraft {
    let basis = self.basis
    let priorities = current(basis) + keptPriorities(besides: current(basis).map(\.factor))
    return PlanDraft(
      unit: unit, basis: basis, reference: reference, figures: figures, priorities: priorities,
      measures: measures(for: priorities.filter(\.isCurrent)), strengths: strengths(basis),
      risks: risks(basis, priorities.filter(\.isCurrent)), gaps: gaps)
  }

  // MARK: The unit

  var figures: GroupFigures? {
    switch unit {
    case .organisation: results.organisation
    case .group(let partition, let group): results.partitions[partition].groups[group].figures
    }
  }

  var matrix: PriorityMatrix? {
    switch unit {
    case .organisation: analysis?.matrix
    case .group(let partition, let group): analysis?.groupMatrices[partition][group]
    }
  }

  private var comparisons: [ScaleComparison?]? {
    switch unit {
    case .organisation: analysis?.comparison.organisation
    case .group(let partition, let group): analysis?.comparison.groups[partition][group]
    }
  }

  private var reference: ComparisonReference? {
    switch unit {
    case .organisation: analysis?.comparison.organisationReference
    case .group: analysis?.comparison.groupReference
    }
  }

  func figures(of factor: PlanFactor) -> PlanFigures {
    guard let figures else { return PlanFigures() }
    switch factor {
    case .scale(let index):
      return PlanFigures(
        score: figures.scales[index], comparison: comparisons?[index],
        point: matrix?.points.first { $0.scale == index })
    case .exposure(let index):
      return PlanFigures(exposure: figures.exposures[index])
    }
  }

  // MARK: Priorities

  private var basis: PlanBasis {
    guard let figures else { return .none(.tooFewForFigures) }
    if results.caution == .noPriorities {
      return .none(results.notices.contains(.veryLowResponse) ? .veryLowResponse : .fewRespondents)
    }
    if figures.caution == .noPriorities {
      return .none(figures.respondentCount < Caution.fewRespondents ? .fewRespondents : .veryLowResponse)
    }
    let tellsOfFactors = questionnaire.scales.indices.contains { index in
      questionnaire.scales[index].isFactor && figures.scales[index] != nil
    }
    guard tellsOfFactors || figures.exposures.contains(where: { $0?.isReported == true }) else {
      return .none(.noFactors)
    }
    // Without any cut-off or norm there is a matrix, but nothing lies in it.
    if let matrix, !matrix.points.isEmpty || !matrix.alerts.isEmpty {
      return matrix.impactCutPercent == nil
        ? .rankedByRisk : .matrix(hasBorrowedWeights: matrix.hasBorrowedWeights)
    }
    let hasCutOffs = questionnaire.scales.indices.contains { index in
      questionnaire.scales[index].cutOffs.map { $0.status != .validated } ?? false
        && results.measured.scales[index]
    }
    return unit == .organisation && hasCutOffs ? .cutOffs : .none(.nothingToJudgeBy)
  }

  private func current(_ basis: PlanBasis) -> [PlanPriority] {
    var reasons: [(PlanFactor, PlanReason)] = []
    switch basis {
    case .matrix, .rankedByRisk:
      guard let matrix else { break }
      reasons = matrix.alerts.map { alert in
        switch alert {
        case .exposure(let index): (.exposure(index), .exposureReported)
        case .mostInRed(let index): (.scale(index), .mostInRed)
        }
      }
      let above = Set(reasons.map(\.0))
      reasons += matrix.points.lazy.filter { isRisk($0, matrix) && !above.contains(.scale($0.scale)) }.prefix(top)
        .map { (.scale($0.scale), $0.quadrant.name == nil ? .risk : .matrix) }
    case .cutOffs:
      reasons = questionnaire.exposures.indices.filter { figures?.exposures[$0]?.isReported == true }
        .map { (.exposure($0), .exposureReported) }
      reasons += results.risks.lazy.filter { questionnaire.scales[$0.scale].isFactor }.prefix(top)
        .map { (.scale($0.scale), .cutOff) }
    case .none:
      break
    }
    return reasons.map { priority($0, reason: $1) }
  }

  private func priority(_ factor: PlanFactor, reason: PlanReason) -> PlanPriority {
    PlanPriority(
      factor: factor, reason: reason, figures: figures(of: factor),
      guidance: library.guidance(for: factor.id(in: questionnaire)))
  }

  private func keptPriorities(besides current: [PlanFactor]) -> [PlanPriority] {
    kept.priorities.compactMap(questionnaire.planFactor).filter { !current.contains($0) }
      .map { priority($0, reason: .none) }
  }

  /// A point in a quadrant of high risk; in a list ranked by risk one at or beyond its axis's cut, for which "fewer than 3"
  /// is too few whatever the number.
  func isRisk(_ point: MatrixPoint, _ matrix: PriorityMatrix) -> Bool {
    if matrix.impactCutPercent != nil, let quadrant = point.quadrant.name { return quadrant.isRisk }
    guard let risk = point.risk else { return point.boundedRisk == .nearlyAll }
    return risk.doubleValue >= matrix.axis.cut
  }

  // MARK: Strengths

  private func strengths(_ basis: PlanBasis) -> [PlanStrength] {
    var found: [Int] = []
    switch basis {
    case .matrix, .rankedByRisk:
      // Few in red is no strength yet where the mean itself lies beyond a cut-off (METHOD D6).
      found = matrix?.strengths.map(\.scale).filter { !isBeyondCutOff($0) } ?? []
    case .cutOffs: found = results.strengths.map(\.scale)
    case .none: break
    }
    let current = found.filter { questionnaire.scales[$0].isFactor }.prefix(Self.longestStrengths)
    let earlier = kept.strengths.compactMap { id in questionnaire.scales.firstIndex { $0.id == id } }
      .filter { !current.contains($0) }
    return current.map { strength($0, isCurrent: true) } + earlier.map { strength($0, isCurrent: false) }
  }

  /// Whether a factor that is judged by the share in red has its mean, with the whole interval, beyond the milder cut-off.
  /// Beside a norm cut-offs decide nothing (METHOD P2).
  func isBeyondCutOff(_ scale: Int) -> Bool {
    guard matrix?.axis == .redPercent else { return false }
    return switch figures?.scales[scale]?.level {
    case .intermediate, .unfavourable: true
    case .favourable, .notClear, nil: false
    }
  }

  private func strength(_ scale: Int, isCurrent: Bool) -> PlanStrength {
    PlanStrength(
      scale: scale, isCurrent: isCurrent, figures: figures(of: .scale(scale)),
      guidance: library.guidance(for: questionnaire.scales[scale].id))
  }

  // MARK: What is missing

  private var gaps: PlanGaps {
    let scales = questionnaire.scales.indices.map(PlanFactor.scale)
    let exposures = questionnaire.exposures.indices.map(PlanFactor.exposure)
    func isMeasured(_ factor: PlanFactor) -> Bool {
      switch factor {
      case .scale(let index): results.measured.scales[index]
      case .exposure(let index): results.measured.exposures[index]
      }
    }
    let hidden = (scales + exposures).filter { factor in
      let figures = figures(of: factor)
      let isShown = figures.score != nil || figures.exposure.map { $0.prevalence != .notShown } ?? false
      return isMeasured(factor) && !isShown
    }
    return PlanGaps(
      notMeasured: (scales + exposures).filter { !isMeasured($0) }, hidden: figures == nil ? [] : hidden,
      hasHiddenGroups: figures != nil
        && results.partitions.contains { partition in
          partition.isWithheld || partition.groups.contains { $0.figures == nil }
        })
  }
}

extension MatrixQuadrant {
  /// On the unfavourable side of the risk axis.
  var isRisk: Bool { self == .tackleFirst || self == .needsAttention }
}
