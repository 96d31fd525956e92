import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// What stands out most in the organisation: at most three factors to tackle and three strengths, in order.
///
/// The matrix decides (METHOD P2, P5); where it has no weights, its list by risk; where there is neither, the cut-offs.
/// What is clear or likely comes first; only where that leaves fewer than three follows what lies on the border.
struct Findings: Sendable, Hashable {
  /// What the factors are judged by.
  enum Basis: Sendable, Hashable {
    /// By the difference from a norm, with or without weights.
    case norm(isWeighed: Bool)
    /// By the share beyond the stricter cut-off, with or without weights.
    case red(isWeighed: Bool)
    /// By the distance of the mean from the milder cut-off.
    case cutOff
    /// Too few answered (METHOD D5, ANONYMITY A17).
    case tooFew
    /// There is neither a norm nor a cut-off.
    case nothing
  }

  struct Finding: Sendable, Hashable {
    enum Sureness: Sendable, Hashable {
      case sure(Certainty)
      /// Both names are told.
      case quadrant(Judgement<MatrixQuadrant>)
      case level(Judgement<ComparisonLevel>)
      /// At least half of those who answered are beyond the stricter cut-off: told whatever the matrix says (P3).
      case mostInRed
    }

    /// Index into `Questionnaire.scales`.
    let scale: Int
    let sureness: Sureness
  }

  static let most = 3

  let basis: Basis
  private(set) var risks: [Finding] = []
  private(set) var strengths: [Finding] = []

  /// - Complexity: linear in the questionnaire's scales.
  init(_ results: ScoreResults, _ analysis: Analysis?) {
    guard let organisation = results.organisation, results.caution != .noPriorities else {
      basis = .tooFew
      return
    }
    let questionnaire = results.questionnaire
    if let matrix = analysis?.matrix, !matrix.points.isEmpty || !matrix.alerts.isEmpty {
      let isWeighed = matrix.impactCutPercent != nil
      basis = matrix.axis == .normDifference ? .norm(isWeighed: isWeighed) : .red(isWeighed: isWeighed)
      let chosen = MatrixFindings(
        matrix: matrix, comparisons: analysis?.comparison.organisation ?? [],
        levels: organisation.scales.map { $0?.level })
      risks = Array(chosen.risks.prefix(Self.most))
      strengths = Array(chosen.strengths.prefix(Self.most))
      return
    }
    let canJudge = questionnaire.scales.indices.contains { index in
      results.measured.scales[index] && questionnaire.scales[index].cutOffs.map { $0.status != .validated } ?? false
    }
    basis = canJudge ? .cutOff : .nothing
    // A whole interval beyond the cut-off is more than 90 % sure (P4).
    func found(_ ranked: [RankedScale]) -> [Finding] {
      let factors = ranked.filter { questionnaire.scales[$0.scale].isFactor }
      return (factors.isEmpty ? ranked : factors).prefix(Self.most).map {
        Finding(scale: $0.scale, sureness: .sure(.clear))
      }
    }
    risks = found(results.risks)
    strengths = found(results.strengths)
  }
}

/// What stands out by the matrix or its list.
private struct MatrixFindings {
  typealias Finding = Findings.Finding

  let matrix: PriorityMatrix
  /// Parallel to the questionnaire's scales, or empty.
  let comparisons: [ScaleComparison?]
  let levels: [Level?]

  private var isWeighed: Bool { matrix.impactCutPercent != nil }

  private func level(_ scale: Int) -> Judgement<ComparisonLevel>? {
    guard matrix.axis == .normDifference, comparisons.indices.contains(scale) else { return nil }
    return comparisons[scale]?.level
  }

  /// Nothing that is as elsewhere stands out; what is nearly otherwise may stand on the border.
  private func isAsElsewhere(_ scale: Int, besides side: ComparisonLevel? = nil) -> Bool {
    guard let level = level(scale), level.name == .asElsewhere else { return false }
    return side == nil || level.alternative != side
  }

  /// No surer than the comparison with the norm, which knows how much organisations differ (C2); nil if that is unsure.
  private func leastSure(
    _ certainty: Certainty, _ level: Judgement<ComparisonLevel>?, _ side: ComparisonLevel
  ) -> Certainty? {
    guard let level, level.certainty != .cannotSay else { return certainty }
    guard level.name == side, level.certainty != .borderline else { return nil }
    return level.certainty == .likely ? .likely : certainty
  }

  // MARK: Risks

  var risks: [Finding] {
    var found: [Finding] = []
    for case .mostInRed(let scale) in matrix.alerts { found.append(Finding(scale: scale, sureness: .mostInRed)) }
    let rest = matrix.points.filter { point in point.rank != nil && !found.contains { $0.scale == point.scale } }
    let sure = rest.compactMap { point in surely(point).map { Finding(scale: point.scale, sureness: .sure($0)) } }
    found += sure
    found += rest.filter { point in !sure.contains { $0.scale == point.scale } }.compactMap(onBorder)
    return found
  }

  private func surely(_ point: MatrixPoint) -> Certainty? {
    guard !isAsElsewhere(point.scale) else { return nil }
    guard !isWeighed else {
      guard ReportBuilder.isTold(point.quadrant, as: .tackleFirst) else { return nil }
      return leastSure(point.quadrant.certainty, level(point.scale), .lessFavourable)
    }
    if matrix.axis == .normDifference {
      guard let level = level(point.scale), level.name == .lessFavourable else { return nil }
      return level.certainty == .clear || level.certainty == .likely ? level.certainty : nil
    }
    if point.boundedRisk == .nearlyAll { return .clear }
    guard let lower = point.riskInterval?.lower else { return nil }
    return lower.doubleValue >= matrix.axis.cut ? .clear : nil
  }

  private func onBorder(_ point: MatrixPoint) -> Finding? {
    guard !isAsElsewhere(point.scale, besides: .lessFavourable) else { return nil }
    if isWeighed {
      let isRisk = point.quadrant.name == .tackleFirst || point.quadrant.name == .needsAttention
      guard isRisk || point.quadrant.alternative == .tackleFirst else { return nil }
      return Finding(scale: point.scale, sureness: .quadrant(point.quadrant))
    }
    if matrix.axis == .normDifference {
      guard let level = level(point.scale), [level.name, level.alternative].contains(.lessFavourable) else {
        return nil
      }
      return Finding(scale: point.scale, sureness: .level(level))
    }
    guard let risk = point.risk, risk.doubleValue >= matrix.axis.cut else { return nil }
    return Finding(scale: point.scale, sureness: .sure(.borderline))
  }

  // MARK: Strengths

  var strengths: [Finding] {
    let sure = matrix.strengths.compactMap { strength -> Finding? in
      guard !isAsElsewhere(strength.scale), !isBeyondCutOff(strength.scale) else { return nil }
      return leastSure(strength.certainty, level(strength.scale), .moreFavourable).map {
        Finding(scale: strength.scale, sureness: .sure($0))
      }
    }
    let border = matrix.points.compactMap { point -> Finding? in
      guard !sure.contains(where: { $0.scale == point.scale }), let level = level(point.scale),
        [level.name, level.alternative].contains(.moreFavourable)
      else { return nil }
      return Finding(scale: point.scale, sureness: .level(level))
    }
    return sure + border
  }

  /// Few in red is no strength yet where the mean itself lies beyond a cut-off (METHOD D6).
  private func isBeyondCutOff(_ scale: Int) -> Bool {
    guard matrix.axis == .redPercent else { return false }
    return switch levels[scale] {
    case .intermediate, .unfavourable: true
    case .favourable, .notClear, nil: false
    }
  }
}
