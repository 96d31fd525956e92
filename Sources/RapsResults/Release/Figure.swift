/// A number as it leaves the house: rounded once, or in full where respondents are identified (ANONYMITY A4, A12).
package struct Figure: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    /// `mantissa / 10^fractionDigits`; `fractionDigits` is 0...6.
    case rounded(mantissa: Int, fractionDigits: Int)
    /// Finite, unrounded.
    case full(Double)
  }

  package let value: Value

  package init(mantissa: Int, fractionDigits: Int) {
    value = .rounded(mantissa: mantissa, fractionDigits: fractionDigits)
  }

  package init(full number: Double) {
    value = .full(number)
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
