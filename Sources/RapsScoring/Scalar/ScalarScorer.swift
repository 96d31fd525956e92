import RapsQuestionnaire

/// Scores one respondent at a time, as METHOD S1–S5 say it, in fractions.
///
/// The plain twin of the kernels: slow, short and without tables or grids, so that tests can hold the tally against it.
/// It also runs a questionnaire's own `expect` rows.
package struct ScalarScorer: Sendable {
  package let plan: ScoringPlan

  package init(plan: ScoringPlan) {
    self.plan = plan
  }

  private var questionnaire: Questionnaire { plan.questionnaire }

  /// Everything about one respondent.
  ///
  /// - Parameter answers: one per item of the questionnaire; `.missing` where the data lack the item.
  package func score(_ answers: [Answer]) -> RespondentScores {
    let scales = questionnaire.scales.indices.map { index -> ScaleScore? in
      plan.scales[index].isMeasured
        ? score(scale: index, answers: questionnaire.scales[index].items.map { answers[$0.item] }) : nil
    }
    let composites = questionnaire.composites.indices.map { index -> CompositeScore? in
      let composite = questionnaire.composites[index]
      guard plan.composites[index].isMeasured else { return nil }
      return Self.score(composite.scales.map { scales[$0]?.score }, required: composite.requiredScaleCount)
    }
    let exposures = questionnaire.exposures.indices.map { index -> Bool? in
      let exposure = questionnaire.exposures[index]
      guard plan.measuredExposures[index] else { return nil }
      return Self.isPositive(exposure, answers: exposure.items.map { answers[$0] })
    }
    let profiles = questionnaire.profiles.map { profile -> Profile.Quadrant? in
      func isHigh(_ axis: Profile.Axis) -> Bool? {
        switch axis.measure {
        case .scale(let index): scales[index]?.score.satisfies(axis.high)
        case .composite(let index): composites[index]?.score.satisfies(axis.high)
        case .exposure, .profile: nil
        }
      }
      guard let demands = isHigh(profile.demands), let resources = isHigh(profile.resources) else { return nil }
      return Profile.Quadrant(demandsAreHigh: demands, resourcesAreHigh: resources)
    }
    return RespondentScores(
      isRespondent: isRespondent(answers), scales: scales, composites: composites, exposures: exposures,
      profiles: profiles)
  }

  /// S1: at least one valid answer to an item of a scale or exposure.
  private func isRespondent(_ answers: [Answer]) -> Bool {
    let items = questionnaire.scales.flatMap { $0.items.map(\.item) } + questionnaire.exposures.flatMap(\.items)
    return items.contains { if case .code = answers[$0] { true } else { false } }
  }

  /// S2 and S3: the mean of the answered items, in the scale's metric; nil if too few were answered.
  ///
  /// - Parameter answers: in the order of the scale's items.
  package func score(scale index: Int, answers: [Answer]) -> ScaleScore? {
    let scale = questionnaire.scales[index]
    var answered = 0
    var total = ExactFraction.zero
    for (item, answer) in zip(scale.items, answers) {
      guard case .code(let code) = answer else { continue }
      let set = questionnaire.answerSet(ofItem: item.item)
      let recoded = item.isReverseKeyed ? set.minimumCode + set.maximumCode - code : code
      answered += 1
      if scale.metric == .percent {
        total = total + ExactFraction(numerator: Int128(recoded - set.minimumCode), denominator: Int128(set.width))
      } else {
        total = total + ExactFraction(numerator: Int128(recoded), denominator: 1)
      }
    }
    guard answered >= scale.requiredItemCount else { return nil }
    let mean = total.divided(by: answered)
    switch scale.metric {
    case .percent: return ScaleScore(answered: answered, score: mean * 100)
    case .mean: return ScaleScore(answered: answered, score: mean)
    case .sum(let factor): return ScaleScore(answered: answered, score: mean * scale.items.count * factor)
    }
  }

  /// S4: the mean of the valid scores; nil if there are too few.
  static func score(_ components: [ExactFraction?], required: Int) -> CompositeScore? {
    let valid = components.compactMap(\.self)
    guard valid.count >= required else { return nil }
    return CompositeScore(
      validScaleCount: valid.count, isComplete: valid.count == components.count,
      score: valid.reduce(.zero, +).divided(by: valid.count))
  }

  /// S5: positive if an answered item is positive, else missing if an item is missing. What does not apply leaves; if
  /// nothing else is left there is no outcome.
  static func isPositive(_ exposure: Exposure, answers: [Answer]) -> Bool? {
    var isAnswered = false
    for answer in answers {
      guard case .code(let code) = answer else { continue }
      if exposure.positiveCodes.contains(code) { return true }
      isAnswered = true
    }
    return isAnswered && !answers.contains(.missing) ? false : nil
  }
}
