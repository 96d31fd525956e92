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
      // The talks may put the level right.
      "people": .object(["level": .text(""), "remarks": .text("")]),
    ])
  }

  private func trace(_ risk: PlanRisk) -> PlanTrace {
    let id = risk.factor.id(in: questionnaire)
    let line = title(risk.factor) + words.colon + planWords.riskLevel(risk.level)
    switch (risk.factor, risk.ground) {
    case (.exposure, let ground):
      let rule: PlanRule = ground == .alert ? .p3 : .a6
      return PlanTrace(line: line, figure: figurePath("exposures", id, "prevalence"), rule: rule)
    case (.scale, .alert):
      return PlanTrace(line: line, figure: figurePath("scales", id, "beyondCutOff"), rule: .p3)
    case (.scale, .matrix):
      return draft.basis == .rankedByRisk
        ? PlanTrace(line: line, figure: analysisPath("matrix.points", id, "risk"), rule: .p3)
        : PlanTrace(line: line, figure: analysisPath("matrix.points", id, "quadrant"), rule: .p2)
    case (.scale, .cutOff):
      return PlanTrace(line: line, figure: figurePath("scales", id, "level"), rule: .d6)
    case (.scale, .nothing):
      return PlanTrace(line: line, figure: figurePath("scales", id, "mean"), rule: .p2)
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

/// Whether a line on what was not measured is one that plans in this language are drafted with; if not, a person wrote it.
/// - Complexity: linear in the line.
package func isDraftedGap(_ line: String, language: ReportLanguage) -> Bool {
  let (words, planWords) = (Words.in(language), PlanWords.in(language))
  if (planWords.blindSpots + [words.notShownCountsInTotal]).contains(line) { return true }
  return [words.notMeasured, planWords.hiddenHere].contains { sentence in
    let parts = sentence("\u{0}").split(separator: "\u{0}", omittingEmptySubsequences: false)
    return parts.count == 2 && line.hasPrefix(parts[0]) && line.hasSuffix(parts[1])
  }
}
