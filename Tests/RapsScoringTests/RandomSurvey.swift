import RapsQuestionnaire
import RapsResponses
import _RapsTestSupport

@testable import RapsScoring

/// A questionnaire and data made up from a seed: unlike answer sets, all metrics, reverse keys, cut-offs of every
/// form, composites, exposures, profiles, nested variables, absent columns.
struct RandomSurvey {
  let plan: ScoringPlan
  let variables: [Int]
  let respondents: [TestRespondent]

  init(seed: Int, rowCount: Int = 300) {
    var generator = SeededGenerator(seed: seed)
    let questionnaire = Self.questionnaire(&generator)
    let present = questionnaire.items.map { _ in !generator.isOneIn(20) }
    let variables = [0, 1, 2, 3].filter { _ in !generator.isOneIn(4) }
    let hasDuration = generator.isOneIn(2)
    let hasKeys = generator.isOneIn(2)
    plan = ScoringPlan(questionnaire: questionnaire, presentItems: present)
    self.variables = variables
    respondents = (0..<rowCount).map { _ in
      let inclination = Int.random(in: 0...100, using: &generator)
      let end = generator.isOneIn(8) ? Int.random(in: 0...questionnaire.items.count, using: &generator) : .max
      let isUniform = generator.isOneIn(10)
      return TestRespondent(
        answers: questionnaire.items.indices.map { item in
          guard present[item], item < end, !generator.isOneIn(9) else { return .missing }
          if generator.isOneIn(12) { return .notApplicable }
          let options = questionnaire.answerSet(ofItem: item).options
          let wish =
            inclination * (options.count - 1) / 100 + (isUniform ? 0 : Int.random(in: -1...1, using: &generator))
          return .code(options[min(max(0, wish), options.count - 1)].code)
        },
        labels: questionnaire.variables.indices.map { variable in
          variables.contains(variable) ? Self.label(variable, &generator) : .notStated
        },
        key: hasKeys ? UInt64.random(in: 0...400, using: &generator) : 0,
        durationMilliseconds: hasDuration ? Int64.random(in: -1...80_000, using: &generator) : -1)
    }
  }

  private static func label(_ variable: Int, _ generator: inout SeededGenerator) -> GroupLabel {
    if generator.isOneIn(10) { return .notStated }
    switch variable {
    case 0: return .declared(Int.random(in: 0...2, using: &generator))
    case 3: return .declared(Int.random(in: 1...2, using: &generator))
    default:
      // Both forms of é: one group.
      let names = ["Zorg", "IT", "\u{C9}cole", "E\u{301}cole", "alpha", "Beta", "Ångström"]
      return .text(names[Int.random(in: 0..<names.count, using: &generator)])
    }
  }

  // MARK: - The questionnaire

  private static func questionnaire(_ generator: inout SeededGenerator) -> Questionnaire {
    let answerSets = [(1, 5), (0, 10), (-1, 2), (1, 7)].enumerated().map { index, range in
      AnswerSet(id: "a\(index)", options: (range.0...range.1).map { AnswerSet.Option(code: $0) })
    }
    // Items of one answer set follow each other, as in a real questionnaire.
    let items = (0..<26).map { Questionnaire.Item(id: "i\($0)", answerSet: $0 < 14 ? 0 : min(3, ($0 - 10) / 4)) }
    var scales: [Scale] = []
    for index in 0..<6 { scales.append(scale(index, items, answerSets, &generator)) }
    let percents = scales.indices.filter { scales[$0].metric == .percent && !scales[$0].isComposite }
    let composites = [percents, Array(percents.prefix(2))].enumerated().map { index, parts in
      Composite(
        id: "c\(index)", title: LocalizedText(), kind: .outcome, scales: parts,
        requiredScaleCount: (parts.count + 1) / 2, risk: .high,
        cutOffs: CutOffs(amber: bound(0, 100, &generator), red: bound(0, 100, &generator), status: .provisional))
    }
    let exposures = [[3], [4, 15, 20], [0, 13]].enumerated().map { index, items in
      Exposure(id: "e\(index)", title: LocalizedText(), items: items, positiveCodes: 2...4)
    }
    let profiles = [MeasureReference.composite(0), .scale(1)].enumerated().map { index, resources in
      Profile(
        id: "p\(index)", title: LocalizedText(),
        demands: Profile.Axis(measure: .scale(0), high: bound(0, 100, &generator)),
        resources: Profile.Axis(measure: resources, high: bound(0, 100, &generator)),
        quadrantTitles: Array(repeating: LocalizedText(), count: 4))
    }
    return Questionnaire(
      id: "random", version: "1", languages: [Language("en")], title: LocalizedText(), answerSets: answerSets,
      items: items, scales: scales, composites: composites, exposures: exposures, profiles: profiles,
      variables: Self.variables)
  }

  private static let variables = [
    Variable(id: "division", title: LocalizedText(), domain: .list(values(["north", "south", "east", "nobody"]))),
    Variable(id: "department", title: LocalizedText(), parent: 0),
    Variable(id: "team", title: LocalizedText(), parent: 1),
    Variable(id: "age", title: LocalizedText(), domain: .list(values(["young", "middle", "old"]))),
    Variable(id: "who", title: LocalizedText(), role: .respondent),
    Variable(id: "time", title: LocalizedText(), role: .duration),
  ]

  private static func values(_ ids: [String]) -> [Variable.Value] {
    ids.map { Variable.Value(id: $0, label: LocalizedText()) }
  }

  /// The first two scales are always in percent, so that there are composites.
  private static func scale(
    _ index: Int, _ items: [Questionnaire.Item], _ sets: [AnswerSet], _ generator: inout SeededGenerator
  ) -> Scale {
    let metric: ScoreMetric =
      index < 2 ? .percent : [.percent, .mean, .sum(factor: 4)][Int.random(in: 0...2, using: &generator)]
    let candidates = metric == .percent ? Array(items.indices) : items.indices.filter { items[$0].answerSet == 0 }
    let count = Int.random(in: 1...9, using: &generator)
    let chosen = candidates.shuffled(using: &generator).prefix(count).map {
      ScaleItem(item: $0, isReverseKeyed: Bool.random(using: &generator))
    }
    let axis = ScoreAxis(metric: metric, minimumCode: 1, width: 4, itemCount: count)
    let amber = bound(axis.offset, axis.span, &generator)
    let red = bound(axis.offset, axis.span, &generator)
    return Scale(
      id: "s\(index)", title: LocalizedText(), kind: .challenge, items: chosen, isComposite: index == 5,
      metric: metric, requiredItemCount: Int.random(in: 1...count, using: &generator), risk: .high,
      cutOffs: CutOffs(amber: amber, red: index == 3 ? nil : red, status: .provisional))
  }

  /// Often a round part of the range, so that scores fall on it.
  private static func bound(_ offset: Int, _ span: Int, _ generator: inout SeededGenerator) -> Bound {
    let comparison = [Bound.Comparison.from, .above, .to, .below][Int.random(in: 0...3, using: &generator)]
    let part = Int.random(in: 0...8, using: &generator)
    let value = ExactDecimal(significand: Int64(offset * 1_000 + span * part * 125), fractionDigits: 3)
    return Bound(comparison, value)
  }
}
