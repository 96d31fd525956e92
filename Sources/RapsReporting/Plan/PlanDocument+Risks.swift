import RapsAnalysis
import RapsJSON
import RapsPlanning
import RapsQuestionnaire

/// The tables and lists at the end of a plan.
extension PlanDocument {
  func risk(_ risk: PlanRisk) -> JSONValue {
    .object([
      "id": .text(risk.factor.id(in: questionnaire)),
      "title": .text(title(risk.factor)),
      "level": .text(risk.level.rawValue),
      "certainty": .text(risk.certainty?.rawValue),
      "controls": .texts(risk.controls.map(\.id)),
      // The plan may have no row for some of them.
      "controlTitles": .texts(risk.controls.map { text($0.title) ?? $0.id }),
      "trace": .list([trace(risk).tree]),
    ])
  }

  private func trace(_ risk: PlanRisk) -> PlanTrace {
    let id = risk.factor.id(in: questionnaire)
    let line = title(risk.factor) + words.colon + planWords.riskLevel(risk.level)
    switch (risk.factor, draft.basis) {
    case (.exposure, _):
      return PlanTrace(line: line, figure: figurePath("exposures", id, "prevalence"), rule: .p3)
    case (.scale, .matrix), (.scale, .rankedByRisk):
      return PlanTrace(line: line, figure: analysisPath("matrix.points", id, "quadrant"), rule: .p2)
    case (.scale, .cutOffs), (.scale, .none):
      return PlanTrace(line: line, figure: figurePath("scales", id, "level"), rule: .d6)
    }
  }

  /// What the plan cannot speak of: first of this survey, then of every survey.
  var notMeasured: [String] {
    let gaps = draft.gaps
    var lines: [String] = []
    if !gaps.notMeasured.isEmpty { lines.append(words.notMeasured(titles(gaps.notMeasured))) }
    if !gaps.hidden.isEmpty { lines.append(planWords.hiddenHere(titles(gaps.hidden))) }
    if gaps.hasHiddenGroups { lines.append(words.notShownCountsInTotal) }
    return lines + planWords.blindSpots
  }

  private func titles(_ factors: [PlanFactor]) -> String {
    factors.map(title).joined(separator: ", ")
  }

  var evaluation: [JSONValue] {
    zip(PlanEvaluation.ids, planWords.evaluationItems).map { id, line in
      .object([
        "id": .text(id), "text": .text(line), "people": .object(["done": .text(""), "remarks": .text("")]),
      ])
    }
  }

  var rules: [JSONValue] {
    PlanRule.allCases.map { .object(["id": .text($0.rawValue), "text": .text(planWords.rule($0))]) }
  }
}
