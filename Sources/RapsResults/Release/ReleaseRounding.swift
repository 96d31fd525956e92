import RapsScoring

/// The one place where figures are rounded (ANONYMITY A4).
///
/// The unit depends on the number of respondents behind the figure, never on the figure: on a score axis 1/100 of the
/// range (1/1,000 from 1,000 respondents on), which on 0–100 is a whole point (0.1); percentages in whole points
/// (0.1); coefficients such as alpha to 0.01 (0.001). Scores are rounded to multiples of the unit counted from the
/// scale's low end, so a score of any metric is exactly as fine as its place on 0–100. Ties go away from the low end
/// (0.5 becomes 1), as by hand: a tie that is decided by evenness looks like an error to a reader who recalculates.
/// Means and shares are rounded from their exact integer fractions, so a tie is a tie; interval ends and standard
/// deviations, which are irrational, from the nearest Double.
///
/// Where respondents are identified nothing is rounded (A12).
package struct ReleaseRounding: Sendable {
  /// From so many respondents on, figures are ten times finer (A4).
  package static let fineRespondentCount = 1_000

  package let isIdentified: Bool
  /// The fewest respondents behind any figure that these figures derive from.
  package var leastSourceCount = Int.max

  package init(isIdentified: Bool) {
    self.isIdentified = isIdentified
  }

  /// For figures that derive from others: never finer than the coarsest of those (A4).
  package func derived(fromCounts counts: [Int]) -> ReleaseRounding {
    var rounding = self
    rounding.leastSourceCount = counts.min() ?? leastSourceCount
    return rounding
  }

  /// The parts into which a score's range is divided.
  package func stepCount(respondentCount: Int) -> Int {
    min(respondentCount, leastSourceCount) >= Self.fineRespondentCount ? 1_000 : 100
  }

  /// A score from its place on the axis.
  func score(_ position: AxisPosition, on axis: ScoreAxis, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: Double(axis.offset) + Double(axis.span) * position.value) }
    let steps = stepCount(respondentCount: respondentCount)
    return figure(steps: position.rounded(toParts: steps), of: steps, axis: axis, offset: axis.offset)
  }

  /// A score from its place `numerator / denominator` on the axis, exactly. `denominator` is positive.
  package func score(
    numerator: Int128, denominator: Int128, on axis: ScoreAxis, respondentCount: Int
  ) -> Figure {
    let position = AxisPosition(numerator: numerator, denominator: denominator)
    return score(position, on: axis, respondentCount: respondentCount)
  }

  /// A score from its place 0…1 on the axis; places beyond the ends are cut off.
  package func score(at place: Double, on axis: ScoreAxis, respondentCount: Int) -> Figure {
    score(AxisPosition(value: min(max(place, 0), 1)), on: axis, respondentCount: respondentCount)
  }

  /// A distance between scores, such as a standard deviation, from its part of the range.
  package func distance(_ part: Double, on axis: ScoreAxis, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: Double(axis.span) * part) }
    let steps = stepCount(respondentCount: respondentCount)
    return figure(steps: AxisPosition(value: part).rounded(toParts: steps), of: steps, axis: axis, offset: 0)
  }

  /// `part` of `whole` people in percent. `whole` is positive.
  package func percent(_ part: Int, of whole: Int, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: 100 * Double(part) / Double(whole)) }
    let position = AxisPosition(numerator: Int128(part), denominator: Int128(whole))
    return percent(position, respondentCount: respondentCount)
  }

  /// A proportion 0…1 in percent.
  package func percent(proportion: Double, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: 100 * proportion) }
    return percent(AxisPosition(value: proportion), respondentCount: respondentCount)
  }

  /// A coefficient of at most about 1 in size, such as alpha or a correlation.
  package func coefficient(_ number: Double, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: number) }
    let steps = stepCount(respondentCount: respondentCount)
    let magnitude = AxisPosition(value: number.magnitude).rounded(toParts: steps)
    return Figure(mantissa: number < 0 ? -magnitude : magnitude, fractionDigits: steps == 100 ? 2 : 3)
  }

  /// A q value (METHOD C3) as the least of a few bounds that it does not exceed, in thousandths.
  ///
  /// A finer q would tell the unrounded difference behind it: at n = 900 two decimals of q are 1/70 of a released point.
  package func falseDiscoveryRate(_ q: Double) -> Figure {
    guard !isIdentified else { return Figure(full: q) }
    // A q of exactly 0.05 may come as 0.05 and some last bits.
    let bound = Self.falseDiscoveryBounds.first { Double($0) / 1_000 >= q - 1e-9 } ?? 1_000
    return Figure(mantissa: bound, fractionDigits: 3)
  }

  package static let falseDiscoveryBounds = [1, 10, 50, 100, 250, 500, 1_000]

  private func percent(_ position: AxisPosition, respondentCount: Int) -> Figure {
    let steps = stepCount(respondentCount: respondentCount)
    return Figure(mantissa: position.rounded(toParts: steps), fractionDigits: steps == 100 ? 0 : 1)
  }

  /// A standardised difference: one decimal, two from 1,000 respondents on. At most 9,999 in size, which only a norm
  /// without any spread can give.
  package func standardised(_ number: Double, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: number) }
    let isFine = stepCount(respondentCount: respondentCount) == 1_000
    let steps = (min(number.magnitude, 9_999) * (isFine ? 100 : 10)).rounded(.toNearestOrAwayFromZero)
    return Figure(mantissa: Int(number < 0 ? -steps : steps), fractionDigits: isFine ? 2 : 1)
  }

  /// A difference between scores, signed, from its part of the range.
  package func signedDistance(_ part: Double, on axis: ScoreAxis, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: Double(axis.span) * part) }
    let size = distance(part.magnitude, on: axis, respondentCount: respondentCount)
    guard part < 0, case .rounded(let mantissa, let fractionDigits) = size.value else { return size }
    return Figure(mantissa: -mantissa, fractionDigits: fractionDigits)
  }

  /// `offset + span · steps / stepCount` with as many digits as a unit of the axis needs.
  private func figure(steps: Int, of stepCount: Int, axis: ScoreAxis, offset: Int) -> Figure {
    var fractionDigits = stepCount == 100 ? 2 : 3
    var mantissa = offset * stepCount + axis.span * steps
    var unit = axis.span
    while fractionDigits > 0, unit.isMultiple(of: 10) {
      unit /= 10
      mantissa /= 10
      fractionDigits -= 1
    }
    return Figure(mantissa: mantissa, fractionDigits: fractionDigits)
  }
}
