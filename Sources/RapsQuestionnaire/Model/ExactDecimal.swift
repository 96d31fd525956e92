/// A decimal number as it was written, `significand / 10^fractionDigits`, so that `66.67` is compared exactly
/// with scores, which are fractions of integers.
package struct ExactDecimal: Hashable, Sendable, CustomStringConvertible {
  package let significand: Int64
  /// 0...9
  package let fractionDigits: Int

  package init(significand: Int64, fractionDigits: Int = 0) {
    self.significand = significand
    self.fractionDigits = fractionDigits
  }

  package init(_ integer: Int) {
    self.init(significand: Int64(integer))
  }

  /// `10^fractionDigits`.
  package var denominator: Int64 {
    (0..<fractionDigits).reduce(1) { power, _ in power * 10 }
  }

  /// The nearest binary floating-point number; for display and statistics, never for comparing with a cut-off.
  package var doubleValue: Double { Double(significand) / Double(denominator) }

  /// The number as it was written, without superfluous zeros being added or removed.
  package var description: String {
    guard fractionDigits > 0 else { return String(significand) }
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
    let sign = significand < 0 ? "-" : ""
    return "\(sign)\(padded.dropLast(fractionDigits)).\(padded.suffix(fractionDigits))"
  }
}
