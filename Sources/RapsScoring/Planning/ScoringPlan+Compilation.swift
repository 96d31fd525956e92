import RapsQuestionnaire

extension ScoringPlan {
  /// Compiles a questionnaire for data that have those items.
  ///
  /// A scale is measured if as many of its items are present as its missing rule requires; a composite, if as many of
  /// its scales are measured; an exposure only if all its items are present, because absent ones could only lower the
  /// number of "no" answers (METHOD S5); a profile, if both its axes are measured.
  /// - Parameters:
  ///   - questionnaire: checked.
  ///   - presentItems: per item of the questionnaire, whether the data have a column for it; nil: all.
  package init(questionnaire: Questionnaire, presentItems: [Bool]? = nil) {
    let present = presentItems ?? Array(repeating: true, count: questionnaire.items.count)
    precondition(present.count == questionnaire.items.count)
    let scales = questionnaire.scales.map { ScalePlan($0, questionnaire, present) }
    let composites = questionnaire.composites.map { CompositePlan($0, scales) }
    self.questionnaire = questionnaire
    self.presentItems = present
    self.scales = scales
    self.composites = composites
    unscorableScales = questionnaire.scales.indices.filter {
      ScalePlan.commonUnits(questionnaire.scales[$0], questionnaire) == nil
    }
    measuredExposures = questionnaire.exposures.map { $0.items.allSatisfy { present[$0] } }
    profiles = questionnaire.profiles.map { profile in
      ProfilePlan(
        demands: ProfileAxis(profile.demands, questionnaire, scales, composites),
        resources: ProfileAxis(profile.resources, questionnaire, scales, composites))
    }
    measuredProfiles = questionnaire.profiles.map { profile in
      [profile.demands.measure, profile.resources.measure].allSatisfy { measure in
        switch measure {
        case .scale(let index): scales[index].isMeasured
        case .composite(let index): composites[index].isMeasured
        case .exposure, .profile: false
        }
      }
    }
  }
}

extension ScoringPlan.ScalePlan {
  /// Units per item that are whole for every item's code step: the least common multiple of the widths; nil if the
  /// state space would be larger than can be tallied.
  static func commonUnits(_ scale: Scale, _ questionnaire: Questionnaire) -> Int? {
    let widths = scale.items.map { questionnaire.answerSet(ofItem: $0.item).width }
    guard
      let units = leastCommonMultiple(widths, atMost: StateSpace.maximumSum / scale.items.count),
      StateSpace(itemCount: widths.count, requiredItemCount: scale.requiredItemCount, unitsPerItem: units).stateCount
        <= StateSpace.maximumStateCount
    else { return nil }
    return units
  }

  fileprivate init(_ scale: Scale, _ questionnaire: Questionnaire, _ present: [Bool]) {
    let sets = scale.items.map { questionnaire.answerSet(ofItem: $0.item) }
    let units = Self.commonUnits(scale, questionnaire)
    let space = StateSpace(
      itemCount: units == nil ? 1 : sets.count, requiredItemCount: units == nil ? 1 : scale.requiredItemCount,
      unitsPerItem: units ?? 1)
    let axis = ScoreAxis(
      metric: scale.metric, minimumCode: sets[0].minimumCode, width: sets[0].width, itemCount: sets.count)
    let bare = Self(
      space: space, axis: axis, unitsPerCode: sets.map { (units ?? 0) / $0.width },
      isMeasured: units != nil && scale.items.count { present[$0.item] } >= scale.requiredItemCount,
      grid: ScoreGrid(space: space), isAmber: [], isRed: [])
    self.init(
      space: bare.space, axis: bare.axis, unitsPerCode: bare.unitsPerCode, isMeasured: bare.isMeasured,
      grid: bare.grid, isAmber: scale.cutOffs?.amber.map(bare.states) ?? [],
      isRed: scale.cutOffs?.red.map(bare.states) ?? [])
  }
}

extension ScoringPlan.CompositePlan {
  /// The largest common denominator of components: times 2¹¹ components it stays below 2⁶¹.
  private static let maximumDenominator = 1 << 50

  fileprivate init(_ composite: Composite, _ scales: [ScoringPlan.ScalePlan]) {
    let components = composite.scales.map { scales[$0] }
    let wholes = components.flatMap { component in
      (component.space.requiredItemCount...component.space.itemCount).map { $0 * component.space.unitsPerItem }
    }
    let exact = leastCommonMultiple(wholes, atMost: Self.maximumDenominator)
    let denominator = exact ?? Self.maximumDenominator
    let counts = composite.requiredScaleCount...composite.scales.count
    let steps = exact == nil ? nil : leastCommonMultiple(counts, atMost: ScoreGrid.maximumSteps / denominator)
    let bare = Self(
      axis: components[0].axis, gridSteps: steps.map { $0 * denominator } ?? ScoreGrid.maximumSteps,
      isMeasured: components.count { $0.isMeasured } >= composite.requiredScaleCount, isGridExact: steps != nil,
      denominator: denominator, isDenominatorExact: exact != nil, requiredScaleCount: composite.requiredScaleCount,
      amber: [], red: [])
    func thresholds(_ bound: Bound?) -> [IntegerThreshold] {
      bound.map { bare.thresholds($0, scaleCount: composite.scales.count) } ?? []
    }
    self.init(
      axis: bare.axis, gridSteps: bare.gridSteps, isMeasured: bare.isMeasured, isGridExact: bare.isGridExact,
      denominator: denominator, isDenominatorExact: bare.isDenominatorExact,
      requiredScaleCount: composite.requiredScaleCount, amber: thresholds(composite.cutOffs?.amber),
      red: thresholds(composite.cutOffs?.red))
  }
}

extension ScoringPlan.ProfileAxis {
  fileprivate init(
    _ axis: Profile.Axis, _ questionnaire: Questionnaire, _ scales: [ScoringPlan.ScalePlan],
    _ composites: [ScoringPlan.CompositePlan]
  ) {
    switch axis.measure {
    case .scale(let index): self = .scale(index, isHigh: scales[index].states(satisfying: axis.high))
    case .composite(let index):
      self = .composite(
        index, composites[index].thresholds(axis.high, scaleCount: questionnaire.composites[index].scales.count))
    case .exposure, .profile: preconditionFailure("a profile's axis is a scale or a composite")
    }
  }
}

extension Questionnaire {
  func answerSet(ofItem item: Int) -> AnswerSet { answerSets[items[item].answerSet] }
}
