import RapsDiagnostics
import RapsQuestionnaire
import RapsScoring

/// A rule whose names are those of the questionnaire: ready to be judged.
struct CheckedRule {
  enum Group {
    case organisation
    /// Every group of the variable that is shown; an index into `Questionnaire.variables`.
    case each(variable: Int)
    /// By a name as `RuleJudge` compares them.
    case named(variable: Int, name: String)
  }

  let text: String
  let group: Group
  let figure: RuleFigure
  let bound: Bound

  /// That its groups are of.
  var variable: Int? {
    switch group {
    case .organisation: nil
    case .each(let variable), .named(let variable, _): variable
    }
  }
}

/// Compares rules with the questionnaire and with what the header of the answers has, before a row is read.
struct RuleCheck {
  let plan: ScoringPlan
  /// Indexes of the grouping variables that the answers have a column for.
  let presentVariables: [Int]
  let hasHeadcount: Bool

  private var questionnaire: Questionnaire { plan.questionnaire }

  /// - Throws: `CommandFailure` with what is wrong in each of the rules.
  func check(_ rules: [Rule]) throws(CommandFailure) -> [CheckedRule] {
    var checked: [CheckedRule] = []
    var problems: [Diagnostic] = []
    for rule in rules {
      do {
        let group = try group(of: rule)
        let figure = try figure(of: rule)
        try checkNumber(of: rule, figure)
        checked.append(CheckedRule(text: rule.text, group: group, figure: figure, bound: rule.bound))
      } catch { problems.append(error.diagnostic) }
    }
    guard problems.isEmpty else {
      throw CommandFailure(.usage, DiagnosedFailure(problems), sources: rules.map(\.source))
    }
    return checked
  }

  // MARK: Groups

  private func group(of rule: Rule) throws(RuleProblem) -> CheckedRule.Group {
    guard let group = rule.group else { return .organisation }
    let variables = questionnaire.variables
    let declared = variables.indices.filter { variables[$0].role == .group }
    let ids = declared.map { variables[$0].id }
    guard let index = declared.first(where: { variables[$0].id.lowercased() == group.variable.text.lowercased() })
    else {
      throw problem(
        "U0084", rule, group.variable, "\(questionnaire.id) declares no grouping variable \"\(group.variable.text)\"",
        help: suggestion(for: group.variable.text, among: ids)
          + (ids.isEmpty ? [] : ["declared are: \(ids.joined(separator: ", "))"]))
    }
    guard presentVariables.contains(index) else {
      throw problem(
        "U0084", rule, group.variable, "the answers have no column for \"\(variables[index].id)\"",
        help: ["raps score --dry-run shows how the columns are matched"])
    }
    guard let value = group.value else { return .each(variable: index) }
    // Only what is declared can be known to be wrong before the answers are read; and afterwards nobody is told (A11).
    if variables[index].parent == nil, !RuleGroups.notStatedNames.contains(RuleGroups.key(value.text)),
      let names = RuleGroups.declaredNames(of: variables[index]),
      !names.contains(where: { RuleGroups.key($0.name) == RuleGroups.key(value.text) })
    {
      let declaredIDs = names.filter(\.isID).map(\.name)
      throw problem(
        "U0085", rule, value, "\(variables[index].id) has no group \"\(value.text)\"",
        help: suggestion(for: value.text, among: names.map(\.name)) + [
          "its groups are: \(declaredIDs.joined(separator: ", "))"
        ])
    }
    return .named(variable: index, name: RuleGroups.key(value.text))
  }

  // MARK: Figures

  private func figure(of rule: Rule) throws(RuleProblem) -> RuleFigure {
    if rule.measure.text == RuleFigure.response,
      let found = RuleFigure.responseFigures.first(where: { $0.name == rule.figure.text })
    {
      guard found.figure == .responseCount || hasHeadcount else {
        throw problem(
          "U0086", rule, rule.figure, "a response rate needs the number of people invited",
          help: ["add --headcount FILE, a CSV with the columns group,headcount"])
      }
      return found.figure
    }
    let measures = RuleFigure.measures(of: questionnaire)
    guard let measure = measures.first(where: { $0.id == rule.measure.text })?.measure else {
      if rule.measure.text == RuleFigure.response { throw noFigure(rule, RuleFigure.responseFigures.map(\.name)) }
      throw problem(
        "U0081", rule, rule.measure, "\(questionnaire.id) has no scale or exposure \"\(rule.measure.text)\"",
        help: suggestion(for: rule.measure.text, among: measures.map(\.id) + [RuleFigure.response])
          + longerNames(than: rule.measure.text, among: measures.map(\.id))
          + ["raps show \(questionnaire.id) lists them; response has a rate and a count"])
    }
    let figures = RuleFigure.figures(of: measure, in: questionnaire)
    guard let figure = figures.first(where: { $0.name == rule.figure.text })?.figure else {
      throw noFigure(rule, figures.map(\.name))
    }
    guard plan.isMeasured(measure) else {
      throw problem(
        "U0081", rule, rule.measure, "the answers have too few columns for \"\(rule.measure.text)\"",
        help: ["raps score --dry-run shows how the columns are matched"])
    }
    return figure
  }

  private func noFigure(_ rule: Rule, _ names: [String]) -> RuleProblem {
    problem(
      "U0082", rule, rule.figure, "\(rule.measure.text) has no figure \"\(rule.figure.text)\"",
      help: suggestion(for: rule.figure.text, among: names) + ["its figures are: \(names.joined(separator: ", "))"])
  }

  /// A number beyond what the figure can be, or a comparison that no such figure meets, is a mistake. What always is
  /// met at the end of the range, as `>= 0`, passes: it asks whether the figure is shown.
  private func checkNumber(of rule: Rule, _ figure: RuleFigure) throws(RuleProblem) {
    if rule.isPercent, !figure.isPercentage {
      throw problem("U0083", rule, rule.number, "this figure is no percentage", help: ["leave out the percent sign"])
    }
    let range = range(of: figure)
    let number = rule.bound.value.doubleValue
    let (lowest, highest) = (Double(range.lowest), range.highest.map { Double($0) } ?? .infinity)
    let isBeyond = number < lowest || number > highest
    let isNeverMet =
      switch rule.bound.comparison {
      case .above: number >= highest
      case .below: number <= lowest
      case .from, .to: false
      }
    guard isBeyond || isNeverMet else { return }
    let sign = figure.isPercentage ? "%" : ""
    let place =
      range.highest.map { "lies between \(range.lowest)\(sign) and \($0)\(sign)" } ?? "is never below \(range.lowest)"
    throw problem(
      "U0083", rule, rule.number, "\(rule.measure.text).\(rule.figure.text) \(place)",
      help: [isBeyond ? "a rule beyond it would always or never be met" : "so this rule would never be met"])
  }

  /// What the figure can be; a count of people has no upper end.
  private func range(of figure: RuleFigure) -> (lowest: Int, highest: Int?) {
    switch figure {
    case .mean(.scale(let index)): range(of: plan.scales[index].axis)
    case .mean(.composite(let index)): range(of: plan.composites[index].axis)
    // Only the two above have a mean.
    case .mean, .responseCount: (0, nil)
    case .share, .quadrant, .responseRate: (0, 100)
    }
  }

  private func range(of axis: ScoreAxis) -> (lowest: Int, highest: Int?) { (axis.offset, axis.offset + axis.span) }

  // MARK: Wording

  private func suggestion(for name: String, among names: [String]) -> [String] {
    nearestName(to: name, among: names).map { ["did you mean \($0)?"] } ?? []
  }

  /// Names of which the written one is a part.
  private func longerNames(than name: String, among names: [String]) -> [String] {
    let longer = names.filter { $0.contains(name) }
    return longer.isEmpty ? [] : ["there is: \(longer.joined(separator: ", "))"]
  }

  private func problem(
    _ code: String, _ rule: Rule, _ name: Rule.Name, _ message: String, help: [String]
  ) -> RuleProblem {
    RuleProblem(
      diagnostic: Diagnostic(code: code, at: .source(name: rule.source.name, name.span), message, help: help))
  }
}
