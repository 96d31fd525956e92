import RapsAnalysis
import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsResults

/// Rows of the plan: what could be done, and what shows whether it helped.
extension PlanDocument {
  func measure(_ row: PlanMeasure) -> JSONValue {
    .object([
      "id": .text(row.id),
      "current": .boolean(!row.priorities.isEmpty),
      "priorities": .texts(row.priorities.map { $0.id(in: questionnaire) }),
      "level": .text(row.measure?.level.rawValue),
      "prevention": .text(row.measure?.prevention.rawValue),
      "term": .text(row.measure?.term.rawValue),
      "effort": .count(row.measure?.effort),
      "executor": .text(row.measure?.executor.rawValue),
      "text": texts(row),
      "figures": figures(row.indicator),
      "baseline": baseline(row.indicator),
      "people": people,
    ])
  }

  private func texts(_ row: PlanMeasure) -> JSONValue {
    guard let measure = row.measure else { return .null }
    return .object([
      "title": .text(text(measure.title)),
      "about": .text(text(measure.about)),
      "level": .text(planWords.level(measure.level)),
      "prevention": .text(planWords.prevention(measure.prevention)),
      "term": .text(planWords.term(measure.term)),
      "effort": .text(planWords.effort(measure.effort)),
      "responsible": .text(text(measure.responsible)),
      "carriedOutBy": .text(text(measure.executorText)),
      "executor": .text(planWords.executor(measure.executor)),
      "targetGroup": .text(text(measure.target)),
      "timetable": .text(text(measure.timing)),
      "indicator": .text(indicatorText(row, measure)),
    ])
  }

  private func indicatorText(_ row: PlanMeasure, _ measure: Measure) -> String {
    let title = row.indicator.map { self.title($0.factor) } ?? measure.indicator
    return [title, text(measure.indicatorText)].compactMap { $0 }.joined(separator: " – ")
  }

  /// What people decide; empty until they have.
  private var people: JSONValue {
    .object([
      "status": .text(""), "owner": .text(""), "budget": .text(""), "start": .text(""), "due": .text(""),
      "remarks": .text(""), "adviceOfPreventionAdvisor": .text(""), "adviceOfCommittee": .text(""),
      "adviceDate": .text(""), "decisionOfEmployer": .text(""), "decisionDate": .text(""),
    ])
  }

  // MARK: The indicator

  private func figures(_ indicator: PlanIndicator?) -> JSONValue {
    let reading = indicator?.reading
    let (target, targetText) = indicator.map(target) ?? (nil, nil)
    return .object([
      "indicator": .text(indicator?.factor.id(in: questionnaire)),
      "today": .figure(reading?.value),
      "interval": .interval(reading?.interval),
      "todayText": .text(reading.flatMap(todayText)),
      "target": target ?? .null,
      "targetRule": .text(indicator.map { $0.target?.rule ?? "no-less-favourable" }),
      "targetText": .text(targetText),
      "indicatorDidNotMove": .boolean(false),
      "trace": .list(indicator.map(trace) ?? []),
    ])
  }

  private func baseline(_ indicator: PlanIndicator?) -> JSONValue {
    guard let reading = indicator?.reading else { return .null }
    return .object([
      "mean": .figure(reading.value), "interval": .interval(reading.interval), "n": .count(reading.validCount),
      "text": .text(todayText(reading)),
    ])
  }

  private func todayText(_ reading: PlanIndicator.Reading) -> String? {
    switch reading {
    case .score(let summary):
      let interval = meanInterval(summary).map { " (\(phrasing.interval($0)))" } ?? ""
      return phrasing.numbers.figure(summary.mean) + interval
    case .exposure(let summary):
      guard let share = phrasing.share(summary.prevalence) else { return nil }
      guard let interval = reading.interval else { return share }
      return "\(share) (\(phrasing.percentInterval(interval)))"
    }
  }

  /// Where it should go, as a number and in words.
  private func target(_ indicator: PlanIndicator) -> (JSONValue, String) {
    let numbers = phrasing.numbers
    switch indicator.target {
    case .referenceMean(let mean):
      let unit = draft.reference.map(referenceUnit) ?? planWords.ofReferenceGroup
      return (.figure(mean), planWords.targetReference(numbers.figure(mean), unit))
    case .cutOff(let bound):
      return (
        JSONValue(.number(bound.value.shortestText)),
        planWords.targetCutOff(bound.comparison, numbers.written(bound.value.description))
      )
    case .favourableEnd(let end):
      return (.figure(end), planWords.targetEnd(numbers.figure(end)))
    case .nobody:
      return (.count(0), planWords.targetNobody)
    case nil:
      return (.null, planWords.targetKeep)
    }
  }

  private func trace(_ indicator: PlanIndicator) -> [JSONValue] {
    let id = indicator.factor.id(in: questionnaire)
    switch indicator.reading {
    case .score?:
      return [PlanTrace(line: title(indicator.factor), figure: figurePath("scales", id, "mean"), rule: .d1).tree]
    case .exposure?:
      let path = figurePath("exposures", id, "prevalence")
      return [PlanTrace(line: title(indicator.factor), figure: path, rule: .a6).tree]
    case nil:
      return []
    }
  }
}

extension PlanIndicator.Reading {
  /// The mean, or the percentage if it may be told.
  fileprivate var value: Figure? {
    switch self {
    case .score(let summary): summary.mean
    case .exposure(let summary): summary.prevalence.percent
    }
  }

  fileprivate var interval: FigureInterval? {
    switch self {
    case .score(let summary):
      if case .interval(let interval) = summary.interval { interval } else { nil }
    case .exposure(let summary):
      if case .percent(_, let interval) = summary.prevalence { interval } else { nil }
    }
  }

  fileprivate var validCount: Int {
    switch self {
    case .score(let summary): summary.validCount
    case .exposure(let summary): summary.validCount
    }
  }
}
