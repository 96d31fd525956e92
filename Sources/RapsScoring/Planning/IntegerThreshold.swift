import RapsQuestionnaire

/// A bound on the score axis, turned into a bound on an integer that grows with the score: no floating point decides
/// who is beyond a cut-off.
package struct IntegerThreshold: Sendable, Hashable {
  /// True: satisfied from `limit` upward; false: up to `limit`.
  package let isLowerLimit: Bool
  package let limit: Int

  package func admits(_ value: Int) -> Bool {
    isLowerLimit ? value >= limit : value <= limit
  }

  /// - Parameters:
  ///   - bound: the bound on the score.
  ///   - axis: the score axis.
  ///   - denominator: the integer's value at the highest score; 0 is the lowest. At most 2⁶².
  ///   - tolerance: how far the integer may be from the exact one; a value that near to the bound counts as equal to it.
  init(bound: Bound, axis: ScoreAxis, denominator: Int, tolerance: Int = 0) {
    // score = offset + span · value / denominator, so the bound lies at value = dividend / divisor.
    let power = Int128(bound.value.denominator)
    let distance = Int128(bound.value.significand) - Int128(axis.offset) * power
    let divisor = power * Int128(axis.span)
    // Beyond the ends of the axis one step is as good as many, and the product stays below 2¹²⁷.
    let clamped = min(max(distance, -divisor), 2 * divisor)
    let common = greatestCommonDivisor(clamped.magnitude, divisor.magnitude)
    let dividend = clamped / Int128(common) * Int128(denominator)
    let below = floorDivision(dividend, divisor / Int128(common))
    let isWhole = below * (divisor / Int128(common)) == dividend
    switch bound.comparison {
    case .from:
      isLowerLimit = true
      limit = Int(isWhole ? below : below + 1) - tolerance
    case .above:
      isLowerLimit = true
      limit = Int(below + 1) + tolerance
    case .to:
      isLowerLimit = false
      limit = Int(below) + tolerance
    case .below:
      isLowerLimit = false
      limit = Int(isWhole ? below - 1 : below) - tolerance
    }
  }
}
