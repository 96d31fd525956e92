import RapsAnalysis
import RapsQuestionnaire
import RapsResults

extension PlanDrafter {
  /// Measures that a plan offers for one priority at most: a choice to discuss, not a catalogue. Unwanted behaviour has
  /// many forms that share most of what can be done, so each form gets fewer.
  static let mostMeasures = 6
  static let mostMeasuresOfExposure = 3

  /// The rows of the plan, each under its first priority.
  func measures(for priorities: [PlanPriority]) -> [PlanMeasure] {
    var chosen: [PlanMeasure] = []
    var taken: Set<String> = []
    for priority in priorities {
      let offered = ordered(for: priority.factor, in: priorities)
      let most = priority.reason == .exposureReported ? Self.mostMeasuresOfExposure : Self.mostMeasures
      // What stands elsewhere already serves this priority too.
      let already = offered.filter { taken.contains($0.id) }
      for measure in selection(of: most, from: offered, beside: already) {
        taken.insert(measure.id)
        chosen.append(row(of: measure, under: priority.factor, in: priorities))
      }
    }
    return chosen + kept.measures.filter { !taken.contains($0.id) }.map(keptRow)
  }

  /// The measures to offer, in their order. What an organisation wrote itself comes before what is bundled; of these each
  /// level and each order of prevention comes before a second of the same, or a plan would offer nothing but what is done
  /// at the source, and nothing for whoever is hurt.
  private func selection(of most: Int, from offered: [Measure], beside already: [Measure]) -> [Measure] {
    var levels = Set(already.map(\.level))
    var preventions = Set(already.map(\.prevention))
    var left = offered.filter { measure in !already.contains { $0.id == measure.id } }
    var selected: Set<String> = []
    while already.count + selected.count < most, !left.isEmpty {
      func isOther(_ measure: Measure) -> Bool {
        !levels.contains(measure.level) || !preventions.contains(measure.prevention)
      }
      let place =
        left.firstIndex { library.isOwn($0) && isOther($0) } ?? left.firstIndex(where: library.isOwn)
        ?? left.firstIndex(where: isOther) ?? 0
      let measure = left.remove(at: place)
      levels.insert(measure.level)
      preventions.insert(measure.prevention)
      selected.insert(measure.id)
    }
    return offered.filter { selected.contains($0.id) }
  }

  /// What the library has for a factor: primary before secondary before tertiary prevention (DOMAIN), within that little
  /// effort first, then the greater impact, then the library's order.
  private func ordered(for factor: PlanFactor, in priorities: [PlanPriority]) -> [Measure] {
    let id = factor.id(in: questionnaire)
    let measures = library.measures(for: id)
    let keys = measures.enumerated().map { index, measure in
      (stage: measure.prevention.stage, effort: measure.effort, impact: -impact(of: measure, in: priorities), index)
    }
    return measures.indices.sorted { keys[$0] < keys[$1] }.map { measures[$0] }
  }

  /// How much goes with the outcomes of what a measure works on: the sum over the priorities that it serves.
  private func impact(of measure: Measure, in priorities: [PlanPriority]) -> Double {
    priorities.filter { measure.factors.contains($0.factor.id(in: questionnaire)) }
      .reduce(0) { $0 + ($1.figures.point?.impactPercent?.doubleValue ?? 0) }
  }

  /// - Parameter home: the priority that it is offered for, under which it stands.
  private func row(of measure: Measure, under home: PlanFactor, in priorities: [PlanPriority]) -> PlanMeasure {
    let served = priorities.map(\.factor).filter { measure.factors.contains($0.id(in: questionnaire)) }
    return PlanMeasure(
      id: measure.id, measure: measure, priorities: [home] + served.filter { $0 != home },
      indicator: indicator(measure.indicator))
  }

  private func keptRow(_ row: KeptRows.MeasureRow) -> PlanMeasure {
    let measure = library.measures.first { $0.id == row.id }
    return PlanMeasure(
      id: row.id, measure: measure, priorities: [],
      indicator: (row.indicator ?? measure?.indicator).flatMap(indicator))
  }

  private func indicator(_ id: String) -> PlanIndicator? {
    guard let factor = questionnaire.planFactor(id) else { return nil }
    let figures = figures(of: factor)
    switch factor {
    case .scale(let index):
      let target = figures.score.flatMap {
        PlanTarget(for: questionnaire.scales[index], score: $0, referenceMean: figures.comparison?.referenceMean)
      }
      return PlanIndicator(factor: factor, reading: figures.score.map(PlanIndicator.Reading.score), target: target)
    case .exposure:
      return PlanIndicator(
        factor: factor, reading: figures.exposure.map(PlanIndicator.Reading.exposure), target: .nobody)
    }
  }
}

extension Measure.Prevention {
  /// The place in the order in which prevention prefers them.
  var stage: Int {
    switch self {
    case .primary: 0
    case .secondary: 1
    case .tertiary: 2
    }
  }
}
