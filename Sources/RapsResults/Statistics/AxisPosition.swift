/// A place on a score axis, from 0 at its low end to 1 at its high end: as a fraction of integers where it is one.
package struct AxisPosition: Sendable, Hashable {
  /// The nearest Double, or the best known if the place is no fraction of 128-bit integers.
  package let value: Double
  /// 0 if only `value` is known.
  private let numerator: Int128
  private let denominator: Int128

  init(value: Double) {
    self.value = value
    numerator = 0
    denominator = 0
  }

  /// `denominator` is positive.
  init(numerator: Int128, denominator: Int128) {
    value = Double(numerator) / Double(denominator)
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The nearest integer to `value · parts`, ties upward; exact for fractions. The place is not negative.
  func rounded(toParts parts: Int) -> Int {
    let doubled = numerator.multipliedReportingOverflow(by: Int128(2 * parts))
    let twice = denominator.multipliedReportingOverflow(by: 2)
    let sum = doubled.partialValue.addingReportingOverflow(denominator)
    guard denominator > 0, !doubled.overflow, !twice.overflow, !sum.overflow else {
      return Int((value * Double(parts)).rounded(.toNearestOrAwayFromZero))
    }
    return Int(sum.partialValue / twice.partialValue)
  }
}
