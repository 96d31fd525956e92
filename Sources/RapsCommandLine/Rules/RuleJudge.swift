import RapsQuestionnaire
import RapsResults

/// Judges rules on released figures, and on nothing else (ANONYMITY A13).
///
/// A group that is hidden, a figure that is hidden and a group that does not exist have one face (A11): the rule is not
/// decided, in the same words. Of several groups of one name those that are shown are judged.
struct RuleJudge {
  /// What is told of a group of which nothing may be told.
  private static let hiddenGroup = "not shown: too few answers, or to protect another group, or there is no such group"
  /// Groups that a verdict names.
  private static let mostNamedGroups = 5

  let results: ScoreResults

  private struct Observed {
    let group: String
    let observation: RuleObservation
  }

  func judge(_ rule: CheckedRule) -> RuleVerdict {
    switch rule.group {
    case .organisation:
      guard let observation = observation(of: rule.figure, results.organisation) else {
        return RuleVerdict(rule: rule.text, outcome: .notDecided, reason: reasonOfOrganisation(rule.figure))
      }
      return RuleVerdict(rule: rule.text, outcome: observation.outcome(rule.bound), reason: observation.text)
    case .named(let variable, let name):
      let found = observed(rule.figure, variable) { RuleGroups.groups(named: name, in: $0, of: results) }
      guard found.count == 1 else { return verdict(rule, found, ifNone: Self.hiddenGroup) }
      let observation = found[0].observation
      return RuleVerdict(rule: rule.text, outcome: observation.outcome(rule.bound), reason: observation.text)
    case .each(let variable):
      let found = observed(rule.figure, variable) { Array($0.groups.indices) }
      return verdict(rule, found, ifNone: "this figure is shown of no group")
    }
  }

  /// Met if any of the groups meets it; not decided if none does, but one could.
  private func verdict(_ rule: CheckedRule, _ found: [Observed], ifNone reason: String) -> RuleVerdict {
    guard !found.isEmpty else { return RuleVerdict(rule: rule.text, outcome: .notDecided, reason: reason) }
    for outcome in [RuleVerdict.Outcome.met, .notDecided] {
      let deciding = found.filter { $0.observation.outcome(rule.bound) == outcome }
      guard !deciding.isEmpty else { continue }
      let named = deciding.prefix(Self.mostNamedGroups).map { "\($0.group): \($0.observation.text)" }
      let more = deciding.count > named.count ? ["and \(deciding.count - named.count) more"] : []
      return RuleVerdict(rule: rule.text, outcome: outcome, reason: (named + more).joined(separator: "; "))
    }
    let groups = found.count == 1 ? "the one group shown does not" : "none of the \(found.count) groups shown does"
    return RuleVerdict(rule: rule.text, outcome: .notMet, reason: groups)
  }

  // MARK: Figures

  private func observed(
    _ figure: RuleFigure, _ variable: Int, _ groups: (PartitionResult) -> [Int]
  ) -> [Observed] {
    guard let partition = results.partitions.first(where: { $0.variable == variable }) else { return [] }
    return groups(partition).compactMap { index in
      guard let figures = partition.groups[index].figures,
        let observation = observation(of: figure, figures, isOrganisation: false)
      else { return nil }
      return Observed(group: RuleGroups.title(of: index, in: partition, of: results), observation: observation)
    }
  }

  /// What is told of the figure; nil if nothing is.
  private func observation(
    of figure: RuleFigure, _ figures: GroupFigures?, isOrganisation: Bool = true
  ) -> RuleObservation? {
    switch figure {
    case .mean(let measure): return score(measure, figures).map { RuleObservation($0.mean) }
    case .share(.exposure(let index)):
      guard let summary = figures?.exposures[index] else { return nil }
      return observation(of: summary.prevalence, count: summary.validCount)
    case .share(let measure):
      guard let summary = score(measure, figures), let share = summary.beyondCutOff else { return nil }
      return observation(of: share, count: summary.validCount)
    case .quadrant(let profile, let quadrant):
      guard let summary = figures?.profiles[profile] else { return nil }
      return observation(of: summary.quadrants[quadrant.rawValue], count: summary.validCount)
    case .responseRate:
      return (isOrganisation ? results.response.rate : figures?.response?.rate).map(observation)
    case .responseCount:
      let count = isOrganisation ? results.response.answered : figures?.respondentCount
      return count.map { RuleObservation(Figure(mantissa: $0, fractionDigits: 0)) }
    }
  }

  private func score(_ measure: MeasureReference, _ figures: GroupFigures?) -> ScoreSummary? {
    switch measure {
    case .scale(let index): figures?.scales[index]
    case .composite(let index): figures?.composites[index]
    case .exposure, .profile: nil
    }
  }

  private func observation(of share: Share, count: Int) -> RuleObservation? {
    switch share {
    case .percent(let figure, _): RuleObservation(figure, unit: "%")
    case .fewerThanThree:
      RuleObservation(
        text: "fewer than 3 of \(count)",
        possible: percentages(of: 0...min(ReleaseThresholds.mostBounded, count), count))
    case .nearlyAll:
      RuleObservation(
        text: "nearly all of \(count)",
        possible: percentages(of: max(count - ReleaseThresholds.mostBounded, 0)...count, count))
    case .notShown: nil
    }
  }

  /// What such counts would be in percent, in either fineness in which it could have been told.
  private func percentages(of parts: ClosedRange<Int>, _ count: Int) -> [Figure] {
    let rounding = ReleaseRounding(isIdentified: results.release.isIdentified)
    let finenesses = [count, min(count, ReleaseRounding.fineRespondentCount - 1)]
    return parts.flatMap { part in
      finenesses.map { rounding.percent(part, of: max(count, 1), respondentCount: $0) }
    }
  }

  private func observation(of rate: ResponseRate) -> RuleObservation {
    switch rate {
    case .percent(let figure): RuleObservation(figure, unit: "%")
    case .ninetyFiveOrMore:
      RuleObservation(
        text: "\(ReleaseThresholds.nearlyAllPercent)% or more",
        possible: [ReleaseThresholds.nearlyAllPercent, 100].map { Figure(mantissa: $0, fractionDigits: 0) })
    }
  }

  private func reasonOfOrganisation(_ figure: RuleFigure) -> String {
    figure == .responseRate && results.organisation != nil
      ? "not told: the headcount file does not say how many were invited in all, or says fewer than answered"
      : "not shown: too few answers, or to protect people"
  }
}
