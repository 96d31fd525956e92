import RapsQuestionnaire

/// The questionnaire compiled for scoring: state spaces, grids and proven bounds (METHOD S8).
///
/// Immutable; the arrays run parallel to those of the questionnaire.
package struct ScoringPlan: Sendable, Hashable {
  /// What is needed to score one scale.
  package struct ScalePlan: Sendable, Hashable {
    package let space: StateSpace
    package let axis: ScoreAxis
    /// Per item of the scale: units per code step, `unitsPerItem / width` of the item's answer set.
    package let unitsPerCode: [Int]
    /// False if the data lack so many of its items that nobody can have a score.
    package let isMeasured: Bool
    /// Where its scores lie for sums of products.
    package let grid: ScoreGrid
    /// By state index, whether a respondent in it is at or beyond the amber and the red cut-off; empty without one.
    /// Decided exactly, in integers.
    package let isAmber: [Bool]
    package let isRed: [Bool]

    /// The score of a state, exactly.
    package func score(answered: Int, sum: Int) -> ExactFraction {
      axis.score(numerator: sum, denominator: answered * space.unitsPerItem)
    }

    /// By state index, whether the state's score satisfies the bound; the state without a score never does.
    package func states(satisfying bound: Bound) -> [Bool] {
      var decided = [false]
      decided.reserveCapacity(space.stateCount)
      for answered in space.requiredItemCount...space.itemCount {
        let threshold = IntegerThreshold(bound: bound, axis: axis, denominator: answered * space.unitsPerItem)
        for sum in 0...answered * space.unitsPerItem { decided.append(threshold.admits(sum)) }
      }
      return decided
    }
  }

  /// What is needed to score a composite of scales (METHOD S4).
  package struct CompositePlan: Sendable, Hashable {
    package let axis: ScoreAxis
    /// Integer steps of the grid between the lowest and the highest score.
    package let gridSteps: Int
    package let isMeasured: Bool
    /// False if `gridSteps` is 2²⁰ because the exact grid is finer: a score is then off by at most half a step.
    package let isGridExact: Bool
    /// What a component's score on its way from lowest to highest is counted in: with `sum` the sum of the counts of
    /// `valid` components, the composite lies at `sum / (valid · denominator)` of the range.
    package let denominator: Int
    /// False if `denominator` would have to be larger than 2⁵⁰: a component's count is then rounded to the nearest, and
    /// a composite within 2⁻⁵⁰ of the range of a cut-off counts as equal to it.
    package let isDenominatorExact: Bool
    package let requiredScaleCount: Int
    /// By number of valid components, from `requiredScaleCount` on: bounds on `sum`. Empty without such a cut-off.
    package let amber: [IntegerThreshold]
    package let red: [IntegerThreshold]

    /// How far along the range a component's state lies, in `denominator` counts.
    package func count(answered: Int, sum: Int, unitsPerItem: Int) -> Int {
      let whole = answered * unitsPerItem
      guard !isDenominatorExact else { return sum * (denominator / whole) }
      return Int(roundedHalfEven(Int128(sum) * Int128(denominator), dividedBy: Int128(whole)))
    }

    /// The grid step of a composite, rounded half to even. Complexity: O(1).
    package func step(sum: Int, valid: Int) -> Int {
      let (product, overflows) = sum.multipliedReportingOverflow(by: gridSteps)
      if !overflows { return roundedHalfEven(product, dividedBy: denominator * valid) }
      return Int(
        roundedHalfEven(Int128(sum) * Int128(gridSteps), dividedBy: Int128(denominator) * Int128(valid)))
    }

    /// The bin of a grid step: the range in 1,000 equal steps, rounded half to even.
    package func bin(step: Int) -> Int {
      roundedHalfEven(step * (CompositeTally.binCount - 1), dividedBy: gridSteps)
    }

    /// Bounds on `sum` by number of valid components, from `requiredScaleCount` on.
    func thresholds(_ bound: Bound, scaleCount: Int) -> [IntegerThreshold] {
      (requiredScaleCount...scaleCount).map { valid in
        IntegerThreshold(
          bound: bound, axis: axis, denominator: denominator * valid, tolerance: isDenominatorExact ? 0 : valid)
      }
    }
  }

  /// Who is high on one axis of a profile.
  package enum ProfileAxis: Sendable, Hashable {
    /// By state index of that scale.
    case scale(Int, isHigh: [Bool])
    /// By number of valid components of that composite, from its `requiredScaleCount` on.
    case composite(Int, [IntegerThreshold])
  }

  package struct ProfilePlan: Sendable, Hashable {
    package let demands: ProfileAxis
    package let resources: ProfileAxis
  }

  package let questionnaire: Questionnaire
  /// Per item, whether the data have a column for it.
  package let presentItems: [Bool]
  package let scales: [ScalePlan]
  package let composites: [CompositePlan]
  package let profiles: [ProfilePlan]
  package let measuredExposures: [Bool]
  package let measuredProfiles: [Bool]
  /// Scales that cannot be scored exactly because their items' answer ranges have no common unit of a workable size
  /// (`StateSpace.maximumStateCount`, `maximumSum`). They count as not measured; a program that meets one must say so.
  package let unscorableScales: [Int]

  package func isMeasured(_ measure: MeasureReference) -> Bool {
    switch measure {
    case .scale(let index): scales[index].isMeasured
    case .composite(let index): composites[index].isMeasured
    case .exposure(let index): measuredExposures[index]
    case .profile(let index): measuredProfiles[index]
    }
  }

  /// Everything with one result per respondent that the data measure: scales, composites, exposures, profiles.
  package var measuredMeasures: [MeasureReference] {
    let all =
      scales.indices.map(MeasureReference.scale) + composites.indices.map(MeasureReference.composite)
      + questionnaire.exposures.indices.map(MeasureReference.exposure)
      + questionnaire.profiles.indices.map(MeasureReference.profile)
    return all.filter(isMeasured)
  }
}
