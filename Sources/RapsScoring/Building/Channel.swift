import RapsQuestionnaire

/// One thing that is counted by group and state.
enum Channel: Sendable, Hashable {
  /// 0 missing, 1… the codes, last: not applicable.
  case item(Int)
  /// `StateSpace` indexes.
  case scale(Int)
  /// `CompositeFlag`s.
  case compositeFlags(Int)
  /// 0 no score, else 1 + bin.
  case compositeBins(Int)
  /// 0 missing, 1 negative, 2 positive.
  case exposure(Int)
  /// 0 missing, else 1 + quadrant.
  case profile(Int)

  /// Everything that the plan's data measure.
  static func all(of plan: ScoringPlan) -> [Channel] {
    let questionnaire = plan.questionnaire
    var channels = questionnaire.items.indices.filter { plan.presentItems[$0] }.map(Channel.item)
    channels += plan.scales.indices.filter { plan.scales[$0].isMeasured }.map(Channel.scale)
    for index in plan.composites.indices where plan.composites[index].isMeasured {
      channels += [.compositeFlags(index), .compositeBins(index)]
    }
    channels += questionnaire.exposures.indices.filter { plan.measuredExposures[$0] }.map(Channel.exposure)
    channels += questionnaire.profiles.indices.filter { plan.measuredProfiles[$0] }.map(Channel.profile)
    return channels
  }

  func stateCount(in plan: ScoringPlan) -> Int {
    switch self {
    case .item(let index): plan.questionnaire.answerSet(ofItem: index).width + 3
    case .scale(let index): plan.scales[index].space.stateCount
    case .compositeFlags: CompositeFlag.stateCount
    case .compositeBins: CompositeTally.binCount + 1
    case .exposure: 3
    case .profile: 1 + Profile.Quadrant.allCases.count
    }
  }

  /// The measure whose state 0 means "no result", nil for what is no measure of its own.
  var measure: MeasureReference? {
    switch self {
    case .item, .compositeBins: nil
    case .scale(let index): .scale(index)
    case .compositeFlags(let index): .composite(index)
    case .exposure(let index): .exposure(index)
    case .profile(let index): .profile(index)
    }
  }
}
