import RapsQuestionnaire
import RapsScoring
import Testing

@testable import RapsResults

@Suite("Figures are rounded once (A4)") struct RoundingTests {
  private let rounding = ReleaseRounding(isIdentified: false)
  private let percentAxis = ScoreAxis(offset: 0, span: 100)

  @Test(
    "0–100 in whole points, 0.1 from 1,000 on; ties go up, exactly",
    arguments: [
      // 62.5 is a tie; 0.5 of 1/8 as well.
      (5, 8, 999, 63, 0), (5, 8, 1_000, 625, 1), (1, 200, 999, 1, 0), (3, 200, 10, 2, 0), (1, 2_000, 1_000, 1, 1),
      (1, 3, 10, 33, 0), (2, 3, 5_000, 667, 1), (0, 1, 10, 0, 0), (1, 1, 10, 100, 0),
    ] as [(Int128, Int128, Int, Int, Int)])
  func percentScores(numerator: Int128, denominator: Int128, count: Int, mantissa: Int, digits: Int) {
    let position = AxisPosition(numerator: numerator, denominator: denominator)
    let figure = rounding.score(position, on: percentAxis, respondentCount: count)
    #expect(figure == Figure(mantissa: mantissa, fractionDigits: digits))
  }

  @Test("a tie that no Double can hold is decided on the fraction")
  func exactTie() {
    // 0.285 · 100 = 28.499999999999996 in doubles.
    let position = AxisPosition(numerator: 57, denominator: 200)
    #expect(position.rounded(toParts: 100) == 29)
    #expect((0.285 * 100).rounded() == 28)
  }

  @Test(
    "other scales in 1/100 of their range, 1/1,000 from 1,000 on, counted from the low end",
    arguments: [
      // 1–5: steps of 0.04 and 0.004; 0–25: 0.25; 1–7: 0.06, counted from 1.
      (1, 4, 0.5638, 100, 324, 2), (1, 4, 0.5638, 1_000, 3_256, 3), (0, 25, 0.5, 50, 1_250, 2),
      (1, 6, 0.5, 50, 400, 2), (1, 6, 0.01, 50, 106, 2), (-3, 10, 0.123, 50, -18, 1),
    ])
  func otherMetrics(offset: Int, span: Int, place: Double, count: Int, mantissa: Int, digits: Int) {
    let axis = ScoreAxis(offset: offset, span: span)
    let figure = rounding.score(at: place, on: axis, respondentCount: count)
    #expect(figure == Figure(mantissa: mantissa, fractionDigits: digits))
  }

  @Test("every released score is a whole number of units above the low end", arguments: 0..<50)
  func isMultiple(seed: Int) throws {
    let axis = ScoreAxis(offset: seed % 5 - 2, span: 1 + seed * 7 % 60)
    let place = Double(seed * 7919 % 1_000) / 999
    for count in [10, 5_000] {
      let figure = rounding.score(at: place, on: axis, respondentCount: count)
      let steps = (figure.doubleValue - Double(axis.offset)) / Double(axis.span) * (count < 1_000 ? 100 : 1_000)
      #expect((steps - steps.rounded()).magnitude < 1e-6)
      #expect(
        (steps.rounded() / (count < 1_000 ? 100 : 1_000) - place).magnitude <= 0.5 / (count < 1_000 ? 100 : 1_000)
          + 1e-12)
    }
  }

  @Test("places beyond the ends are cut off (D2)")
  func ends() {
    #expect(rounding.score(at: -0.2, on: percentAxis, respondentCount: 10).doubleValue == 0)
    #expect(rounding.score(at: 1.2, on: percentAxis, respondentCount: 10).doubleValue == 100)
  }

  @Test("percentages are whole, 0.1 from 1,000 on")
  func percent() {
    #expect(rounding.percent(1, of: 8, respondentCount: 8) == Figure(mantissa: 13, fractionDigits: 0))
    #expect(rounding.percent(1, of: 1_000, respondentCount: 1_000) == Figure(mantissa: 1, fractionDigits: 1))
  }

  @Test("coefficients have two digits, negative ones alike")
  func coefficients() {
    #expect(rounding.coefficient(-0.125, respondentCount: 100) == Figure(mantissa: -13, fractionDigits: 2))
    #expect(rounding.coefficient(0.90224, respondentCount: 2_000) == Figure(mantissa: 902, fractionDigits: 3))
  }

  @Test("identified respondents: nothing is rounded (A12)")
  func identified() {
    let full = ReleaseRounding(isIdentified: true)
    #expect(full.percent(1, of: 3, respondentCount: 3).doubleValue == 100.0 / 3)
  }

  @Test(
    "a figure is compared with a cut-off exactly",
    arguments: [
      (Bound.Comparison.from, true), (.above, false), (.to, true), (.below, false),
    ])
  func bounds(comparison: Bound.Comparison, isMet: Bool) {
    let bound = Bound(comparison, ExactDecimal(significand: 6_667, fractionDigits: 2))
    #expect(Figure(mantissa: 66_670, fractionDigits: 3).meets(bound) == isMet)
    #expect(Figure(mantissa: 67, fractionDigits: 0).meets(bound) == (comparison == .from || comparison == .above))
  }
}
