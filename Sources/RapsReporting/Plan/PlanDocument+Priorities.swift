import RapsAnalysis
import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsResults

/// Chapters on what to work on, and on what to keep.
extension PlanDocument {
  func priority(_ priority: PlanPriority) -> JSONValue {
    let isExposure = if case .exposure = priority.factor { true } else { false }
    return .object([
      "id": .text(priority.factor.id(in: questionnaire)),
      "kind": .text(isExposure ? "exposure" : "scale"),
      "current": .boolean(priority.isCurrent),
      "title": .text(title(priority.factor)),
      "figures": figures(priority.figures, of: priority.factor, reason: priority.reason),
      "text": .object([
        "objective": .text(objective(priority)),
        "causes": .texts(priority.guidance?.causes.compactMap(text) ?? []),
        "questions": .texts(priority.guidance?.questions.compactMap(text) ?? []),
        // METHOD, Words: every chapter on unwanted behaviour names them.
        "routesForHelp": .text(isExposure ? words.routesForHelp : nil),
      ]),
      "people": .object(["remarks": .text("")]),
    ])
  }

  private func objective(_ priority: PlanPriority) -> String {
    priority.guidance.flatMap { text($0.objective) } ?? planWords.objectiveWithoutGuidance(title(priority.factor))
  }

  func strength(_ strength: PlanStrength) -> JSONValue {
    .object([
      "id": .text(questionnaire.scales[strength.scale].id),
      "current": .boolean(strength.isCurrent),
      "title": .text(phrasing.scale(strength.scale)),
      "figures": figures(strength.figures, of: .scale(strength.scale), reason: nil),
      "text": .object([
        "keep": .text(strength.guidance.flatMap { text($0.keep) }),
        "questions": .texts(strength.guidance?.questions.compactMap(text) ?? []),
      ]),
      "people": .object(["remarks": .text("")]),
    ])
  }

  // MARK: Figures

  /// What is hidden, not measured or not judged is null.
  /// - Parameter reason: nil for a strength.
  private func figures(_ figures: PlanFigures, of factor: PlanFactor, reason: PlanReason?) -> JSONValue {
    let traces = lines(figures, of: factor, reason: reason)
    let comparison = figures.comparison
    let share = prevalence(figures)
    return .object([
      "reason": .text(reason?.rawValue),
      "n": .count(figures.score?.validCount ?? figures.exposure?.validCount),
      "mean": .figure(figures.score?.mean),
      "prevalencePercent": .figure(share?.percent),
      "interval": .interval(meanInterval(figures.score) ?? share?.interval),
      "referenceMean": .figure(comparison?.referenceMean),
      "difference": .figure(comparison?.difference),
      "standardised": .figure(comparison?.standardised),
      "standardisedInterval": .interval(comparison?.interval),
      "isRelevant": comparison.map { .boolean($0.isRelevant) } ?? .null,
      "beyondCutOffPercent": .figure(figures.score?.beyondCutOff?.percent),
      "impactPercent": .figure(figures.point?.impactPercent),
      "quadrant": .text(figures.point?.quadrant.name?.rawValue),
      "alternative": .text(figures.point?.quadrant.alternative?.rawValue),
      "certainty": .text(figures.point?.quadrant.certainty.rawValue),
      "rank": rank(figures.point?.rank),
      "why": .texts(traces.map(\.line)),
      "trace": .list(traces.map(\.tree)),
    ])
  }

  private func rank(_ range: RankRange?) -> JSONValue {
    guard let range else { return .null }
    return .object(["rank": .count(range.rank), "best": .count(range.best), "worst": .count(range.worst)])
  }

  func meanInterval(_ score: ScoreSummary?) -> FigureInterval? {
    if case .interval(let interval)? = score?.interval { interval } else { nil }
  }

  private func prevalence(_ figures: PlanFigures) -> (percent: Figure, interval: FigureInterval?)? {
    guard case .percent(let percent, let interval)? = figures.exposure?.prevalence else { return nil }
    return (percent, interval)
  }
}

extension Share {
  /// The percentage if it may be told.
  var percent: Figure? {
    if case .percent(let figure, _) = self { figure } else { nil }
  }
}
