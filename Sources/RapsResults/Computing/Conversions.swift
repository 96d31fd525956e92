import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import RapsScoring

extension ReleasedCount {
  init(_ count: ReleasableCount) {
    switch count {
    case .exact(let number): self = .exact(number)
    case .fewerThanThree: self = .fewerThanThree
    case .nearlyAll: self = .nearlyAll
    case .notShown: self = .notShown
    }
  }
}

extension GroupName {
  init(_ label: GroupLabel, domain: Variable.Domain) {
    switch (label, domain) {
    case (.text(let text), _):
      self = .text(text)
    case (.declared(let index), .list(let values)) where values.indices.contains(index):
      self = .declared(id: values[index].id, label: values[index].label)
    case (.declared(let index), .bands(let bands)) where bands.indices.contains(index):
      self = .declared(id: bands[index].id, label: bands[index].label)
    default:
      self = .notStated
    }
  }
}

extension ReleaseRounding {
  /// ANONYMITY A11: only from a headcount of 2k on, and from 95 % on without the number. Nil also for n > N.
  func responseRate(answered: Int, invited: Int, minimumGroupSize: Int) -> ResponseRate? {
    let least = ReleaseThresholds.groupsPerRate * minimumGroupSize
    guard invited > 0, answered <= invited, isIdentified || invited >= least else { return nil }
    if !isIdentified, 100 * answered >= ReleaseThresholds.nearlyAllPercent * invited { return .ninetyFiveOrMore }
    return .percent(percent(answered, of: invited, respondentCount: answered))
  }
}

extension ScaleFacts {
  init(scale index: Int, plan: ScoringPlan) {
    let scalePlan = plan.scales[index]
    lowestScore = scalePlan.axis.offset
    highestScore = scalePlan.axis.offset + scalePlan.axis.span
    unitsPerItem = scalePlan.space.unitsPerItem
    let cutOffs = plan.questionnaire.scales[index].cutOffs
    let declared = plan.unscorableScales.contains(index) ? [] : [(cutOffs?.amber, false), (cutOffs?.red, true)]
    cuts = declared.compactMap { bound, isRed in
      guard let bound else { return nil }
      let scores = attainableScores(beside: bound, scale: index, plan: plan)
      return Cut(bound: bound, isRed: isRed, below: scores.below?.doubleValue, above: scores.above?.doubleValue)
    }
  }
}
