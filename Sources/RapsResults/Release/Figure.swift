/// A number as it leaves the house: rounded once, or in full where respondents are identified (ANONYMITY A4, A12).
///
/// In eight bytes, because there are dozens of them per group and scale: a finite number is its own bits, and a rounded
/// one takes the bits of a Double that is none.
package struct Figure: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    /// `mantissa / 10^fractionDigits`; `fractionDigits` is 0...6.
    case rounded(mantissa: Int, fractionDigits: Int)
    /// Finite, unrounded.
    case full(Double)
  }

  private let bits: UInt64

  /// The exponent of what is no finite number, in whose 52 bits below a rounded one has its digits and its mantissa.
  private static let noNumber: UInt64 = 0x7FF << 52
  private static let mantissaBits: UInt64 = 48

  package var value: Value {
    guard bits & Self.noNumber == Self.noNumber, bits >> 63 == 0 else { return .full(Double(bitPattern: bits)) }
    let shift = 64 - Self.mantissaBits
    return .rounded(
      mantissa: Int(Int64(bitPattern: bits << shift) >> Int64(shift)),
      fractionDigits: Int(bits >> Self.mantissaBits & 0xF))
  }

  /// - Precondition: the mantissa is below 2⁴⁷ in size, as that of every score, percentage and coefficient is.
  package init(mantissa: Int, fractionDigits: Int) {
    precondition(mantissa.magnitude < 1 << 47 && 0...6 ~= fractionDigits)
    bits =
      Self.noNumber | UInt64(fractionDigits) << Self.mantissaBits
      | UInt64(bitPattern: Int64(mantissa)) & (1 << Self.mantissaBits - 1)
  }

  package init(full number: Double) {
    bits = number.bitPattern
  }

  /// The nearest binary floating-point number.
  package var doubleValue: Double {
    switch value {
    case .rounded(let mantissa, let fractionDigits): Double(mantissa) / Double(Self.powerOfTen(fractionDigits))
    case .full(let number): number
    }
  }

  package static func powerOfTen(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
