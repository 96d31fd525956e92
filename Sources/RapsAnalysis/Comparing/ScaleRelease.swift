import RapsQuestionnaire
import RapsResults
import RapsScoring

/// One unit compared on one scale, before rounding and before its q is known.
struct ComparisonDraft: Sendable {
  let estimate: DifferenceEstimate
  let referenceMean: Double
  /// Respondents behind the unit's and the reference's mean.
  let unitCount: Int
  let referenceCount: Int
  /// Of a reference that was derived from others, those it was derived from; else the reference itself.
  let sourceCounts: [Int]
  /// The unit's mean, exact.
  let mean: Double
  /// Organisation means between percentiles 25 and 75, and all 19 percentiles.
  var middleHalf: ClosedRange<Double>?
  var percentiles: [Double] = []
  var mix: MixAdjustment.Estimate?
}

/// Rounds comparisons, once (ANONYMITY A4).
struct ComparisonRelease: Sendable {
  let rounding: ReleaseRounding
  let axis: ScoreAxis
  let risk: RiskDirection

  /// - Parameter q: NaN where no test is allowed.
  func comparison(_ draft: ComparisonDraft, q: Double) -> ScaleComparison {
    let estimate = draft.estimate
    let derived = rounding.derived(fromCounts: [draft.unitCount, draft.referenceCount] + draft.sourceCounts)
    let span = Double(axis.span)
    let place = { (score: Double) in (score - Double(axis.offset)) / span }
    let isInMiddle = isInMiddleHalf(draft)
    let difference = derived.signedDistance(
      estimate.difference / span, on: axis, respondentCount: draft.unitCount)
    return ScaleComparison(
      referenceMean: rounding.derived(fromCounts: draft.sourceCounts).score(
        at: place(draft.referenceMean), on: axis, respondentCount: draft.referenceCount),
      difference: difference,
      standardised: derived.standardised(estimate.standardised, respondentCount: draft.unitCount),
      interval: estimate.interval.map { interval in
        FigureInterval(
          lower: derived.standardised(interval.lower, respondentCount: draft.unitCount),
          upper: derived.standardised(interval.upper, respondentCount: draft.unitCount))
      },
      q: q.isNaN ? nil : rounding.falseDiscoveryRate(q),
      isRelevant: isRelevant(estimate, q: q) && !isInMiddle,
      level: level(draft, isInMiddle: isInMiddle),
      percentile: percentile(draft),
      composition: draft.mix.flatMap { composition($0, draft, difference: difference, rounding: derived) })
  }

  /// Whether the mean lies inside the middle half of organisations: then it is as elsewhere, whatever Δ (C2). Decided on
  /// the released mean, as every word beside a figure.
  private func isInMiddleHalf(_ draft: ComparisonDraft) -> Bool {
    draft.middleHalf?.contains(releasedMean(draft)) ?? false
  }

  private func releasedMean(_ draft: ComparisonDraft) -> Double {
    let place = (draft.mean - Double(axis.offset)) / Double(axis.span)
    return rounding.score(at: place, on: axis, respondentCount: draft.unitCount).doubleValue
  }

  /// As elsewhere is what lies within 0.2 SD of the norm or inside the middle half of organisations, whichever reaches
  /// further on each side.
  private func level(_ draft: ComparisonDraft, isInMiddle: Bool) -> Judgement<ComparisonLevel> {
    let band = band(draft)
    let masses = draft.estimate.masses(asElsewhere: band)
    if isInMiddle, !masses.isEmpty { return judge(masses, decided: .asElsewhere) }
    return judge(masses, estimate: isInMiddle ? .asElsewhere : draft.estimate.level(asElsewhere: band))
  }

  private func band(_ draft: ComparisonDraft) -> ClosedRange<Double> {
    let least = DifferenceEstimate.leastRelevant
    guard let middle = draft.middleHalf else { return -least...least }
    let ends = [middle.lowerBound, middle.upperBound].map {
      draft.estimate.standardised(points: $0 - draft.referenceMean)
    }
    return min(-least, ends[0], ends[1])...max(least, ends[0], ends[1])
  }

  /// Between which percentiles of organisations the released mean lies; from 0, the least favourable end.
  private func percentile(_ draft: ComparisonDraft) -> PercentileRange? {
    guard !draft.percentiles.isEmpty else { return nil }
    let mean = releasedMean(draft)
    let step = 100 / (draft.percentiles.count + 1)
    // Between the last percentile below the mean and the first above it: equal ones leave open on which side it lies.
    let lower = draft.percentiles.count { $0 < mean } * step
    let upper = (draft.percentiles.count { $0 <= mean } + 1) * step
    return risk == .low
      ? PercentileRange(lower: lower, upper: upper) : PercentileRange(lower: 100 - upper, upper: 100 - lower)
  }

  /// Raw = adjusted + composition, in the released digits too: the composition effect is what these leave.
  private func composition(
    _ mix: MixAdjustment.Estimate, _ draft: ComparisonDraft, difference: Figure, rounding: ReleaseRounding
  ) -> CompositionEffect? {
    let span = Double(axis.span)
    let count = draft.unitCount
    let adjusted = rounding.signedDistance((draft.mean - mix.expected) / span, on: axis, respondentCount: count)
    guard let effect = difference.subtracting(adjusted) else { return nil }
    return CompositionEffect(
      expected: rounding.score(
        at: (mix.expected - Double(axis.offset)) / span, on: axis, respondentCount: count),
      adjustedDifference: adjusted,
      interval: mix.interval(around: draft.mean - mix.expected).map { interval in
        FigureInterval(
          lower: rounding.signedDistance(interval.lowerBound / span, on: axis, respondentCount: count),
          upper: rounding.signedDistance(interval.upperBound / span, on: axis, respondentCount: count))
      },
      compositionEffect: effect,
      absentPercent: rounding.percent(proportion: mix.absentShare, respondentCount: count))
  }
}

/// C3, on the exact values.
func isRelevant(_ estimate: DifferenceEstimate, q: Double) -> Bool {
  q <= DifferenceEstimate.largestRelevantRate && estimate.isLargeEnough
}

extension Figure {
  /// The difference of two figures of the same digits, exactly as printed; nil for unlike ones.
  fileprivate func subtracting(_ other: Figure) -> Figure? {
    switch (value, other.value) {
    case (.rounded(let left, let digits), .rounded(let right, let otherDigits)) where digits == otherDigits:
      Figure(mantissa: left - right, fractionDigits: digits)
    case (.full(let left), .full(let right)):
      Figure(full: left - right)
    default: nil
    }
  }
}
