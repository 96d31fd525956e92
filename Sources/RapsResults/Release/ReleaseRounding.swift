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
struct ReleaseRounding: Sendable {
  /// From so many respondents on, figures are ten times finer (A4).
  static let fineRespondentCount = 1_000

  let isIdentified: Bool
  /// The fewest respondents behind any figure that these figures derive from.
  var leastSourceCount = Int.max

  /// For figures that derive from others: never finer than the coarsest of those (A4).
  func derived(fromCounts counts: [Int]) -> ReleaseRounding {
    var rounding = self
    rounding.leastSourceCount = counts.min() ?? leastSourceCount
    return rounding
  }

  /// The parts into which a score's range is divided.
  func stepCount(respondentCount: Int) -> Int {
    min(respondentCount, leastSourceCount) >= Self.fineRespondentCount ? 1_000 : 100
  }

  /// A score from its place on the axis.
  func score(_ position: AxisPosition, on axis: ScoreAxis, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: Double(axis.offset) + Double(axis.span) * position.value) }
    let steps = stepCount(respondentCount: respondentCount)
    return figure(steps: position.rounded(toParts: steps), of: steps, axis: axis, offset: axis.offset)
  }

  /// A score from its place 0…1 on the axis; places beyond the ends are cut off.
  func score(at place: Double, on axis: ScoreAxis, respondentCount: Int) -> Figure {
    score(AxisPosition(value: min(max(place, 0), 1)), on: axis, respondentCount: respondentCount)
  }

  /// A distance between scores, such as a standard deviation, from its part of the range.
  func distance(_ part: Double, on axis: ScoreAxis, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: Double(axis.span) * part) }
    let steps = stepCount(respondentCount: respondentCount)
    return figure(steps: AxisPosition(value: part).rounded(toParts: steps), of: steps, axis: axis, offset: 0)
  }

  /// `part` of `whole` people in percent. `whole` is positive.
  func percent(_ part: Int, of whole: Int, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: 100 * Double(part) / Double(whole)) }
    let position = AxisPosition(numerator: Int128(part), denominator: Int128(whole))
    return percent(position, respondentCount: respondentCount)
  }

  /// A proportion 0…1 in percent.
  func percent(proportion: Double, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: 100 * proportion) }
    return percent(AxisPosition(value: proportion), respondentCount: respondentCount)
  }

  /// A coefficient of at most about 1 in size, such as alpha or a correlation.
  func coefficient(_ number: Double, respondentCount: Int) -> Figure {
    guard !isIdentified else { return Figure(full: number) }
    let steps = stepCount(respondentCount: respondentCount)
    let magnitude = AxisPosition(value: number.magnitude).rounded(toParts: steps)
    return Figure(mantissa: number < 0 ? -magnitude : magnitude, fractionDigits: steps == 100 ? 2 : 3)
  }

  private func percent(_ position: AxisPosition, respondentCount: Int) -> Figure {
    let steps = stepCount(respondentCount: respondentCount)
    return Figure(mantissa: position.rounded(toParts: steps), fractionDigits: steps == 100 ? 0 : 1)
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
