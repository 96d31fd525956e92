import RapsAnalysis
import RapsQuestionnaire
import RapsResults

extension PlanDrafter {
  /// Controls that the risk table names for one factor at most.
  static let mostControls = 3

  /// Every factor that has figures, with its level, the highest first; none where no priorities may be named.
  func risks(_ basis: PlanBasis, _ priorities: [PlanPriority]) -> [PlanRisk] {
    if case .none = basis { return [] }
    let alerts = Set(
      priorities.filter { $0.reason == .exposureReported || $0.reason == .mostInRed }.map(\.factor))
    let scales = questionnaire.scales.indices.filter { index in
      questionnaire.scales[index].isFactor && figures?.scales[index] != nil
    }
    let exposures = questionnaire.exposures.indices.filter { figures?.exposures[$0] != nil }
    let factors = exposures.map(PlanFactor.exposure) + scales.map(PlanFactor.scale)
    let places = Dictionary(uniqueKeysWithValues: priorities.enumerated().map { ($1.factor, $0) })
    let risks = factors.map { factor in
      alerts.contains(factor)
        ? risk(factor, .high, .alert, certainty(of: factor)) : judged(factor, basis)
    }
    // Stable: the questionnaire's order where level and place tell nothing.
    return risks.enumerated().sorted { left, right in
      (left.element.level.place, places[left.element.factor] ?? .max, left.offset)
        < (right.element.level.place, places[right.element.factor] ?? .max, right.offset)
    }.map(\.element)
  }

  private func certainty(of factor: PlanFactor) -> Certainty? { figures(of: factor).point?.quadrant.certainty }

  private func risk(
    _ factor: PlanFactor, _ level: PlanRisk.Level, _ ground: PlanRisk.Ground, _ certainty: Certainty? = nil
  ) -> PlanRisk {
    PlanRisk(
      factor: factor, level: level, ground: ground, certainty: certainty,
      controls: level == .high || level == .medium ? controls(factor) : [])
  }

  /// The level by quadrant and certainty. Without weights: medium from the cut on, because nothing tells how much it
  /// matters. By cut-offs alone: high beyond the red one, medium beyond the amber one, or where the interval crosses.
  private func judged(_ factor: PlanFactor, _ basis: PlanBasis) -> PlanRisk {
    guard case .scale(let scale) = factor else { return risk(factor, .notJudged, .nothing) }
    if basis == .cutOffs {
      switch figures?.scales[scale]?.level {
      case .unfavourable: return risk(factor, .high, .cutOff)
      case .intermediate, .notClear: return risk(factor, .medium, .cutOff)
      case .favourable: return risk(factor, .low, .cutOff)
      case nil: return risk(factor, .notJudged, .nothing)
      }
    }
    guard let matrix, let point = figures(of: factor).point else {
      return isBeyondCutOff(scale) ? risk(factor, .medium, .cutOff) : risk(factor, .notJudged, .nothing)
    }
    let level = level(of: point, in: matrix)
    if level == .low, isBeyondCutOff(scale) { return risk(factor, .medium, .cutOff) }
    return risk(factor, level, .matrix, point.quadrant.certainty)
  }

  private func level(of point: MatrixPoint, in matrix: PriorityMatrix) -> PlanRisk.Level {
    let quadrant = point.quadrant
    guard matrix.impactCutPercent != nil, let name = quadrant.name else {
      return isRisk(point, matrix) ? .medium : .low
    }
    if quadrant.certainty == .borderline {
      return name.isRisk || quadrant.alternative?.isRisk == true ? .medium : .low
    }
    return switch name {
    case .tackleFirst: .high
    case .needsAttention: .medium
    case .strengthToKeep, .monitor: .low
    }
  }

  /// The first measures of the library for a factor, its own before those that have another main factor.
  private func controls(_ factor: PlanFactor) -> [Measure] {
    let id = factor.id(in: questionnaire)
    let measures = library.measures(for: id)
    let order = measures.indices.sorted { left, right in
      key(measures[left], id, left) < key(measures[right], id, right)
    }
    return order.prefix(Self.mostControls).map { measures[$0] }
  }

  private func key(_ measure: Measure, _ factor: String, _ index: Int) -> (Int, Int, Int, Int) {
    (measure.factors[0] == factor ? 0 : 1, measure.prevention.stage, measure.effort, index)
  }
}

extension PlanRisk.Level {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
