import RapsQuestionnaire

/// A score as a fraction of integers, in lowest terms with a positive denominator.
package struct ExactFraction: Sendable, Hashable {
  package let numerator: Int128
  package let denominator: Int128

  /// - Precondition: `denominator` is positive.
  package init(numerator: Int128, denominator: Int128) {
    precondition(denominator > 0)
    let divisor = max(1, greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = numerator / Int128(divisor)
    self.denominator = denominator / Int128(divisor)
  }

  package init(_ decimal: ExactDecimal) {
    self.init(numerator: Int128(decimal.significand), denominator: Int128(decimal.denominator))
  }

  /// The nearest binary floating-point number, to within two roundings.
  package var doubleValue: Double { Double(numerator) / Double(denominator) }

  /// Whether the score lies on the bound's side, by integers only.
  package func satisfies(_ bound: Bound) -> Bool {
    let left = numerator * Int128(bound.value.denominator)
    let right = Int128(bound.value.significand) * denominator
    switch bound.comparison {
    case .from: return left >= right
    case .above: return left > right
    case .to: return left <= right
    case .below: return left < right
    }
  }

  /// Whether the score, rounded to the digits that the decimal shows, can be that decimal: their distance is at most
  /// half a unit of its last digit.
  package func agrees(with decimal: ExactDecimal) -> Bool {
    let scale = Int128(decimal.denominator)
    let distance = (numerator * scale - Int128(decimal.significand) * denominator).magnitude
    return 2 * distance <= denominator.magnitude
  }

  /// The fraction in decimals, rounded half to even, without trailing zeros: `66.6667`.
  ///
  /// - Parameter digits: the most digits after the point, 0...12.
  package func text(digits: Int) -> String {
    let power = (0..<digits).reduce(Int128(1)) { power, _ in power * 10 }
    let magnitude = Int128(numerator.magnitude)
    let rounded = roundedHalfEven(magnitude * power, dividedBy: denominator)
    var fraction = String(rounded % power)
    fraction = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = numerator < 0 && rounded != 0 ? "-" : ""
    return sign + String(rounded / power) + (fraction.isEmpty || digits == 0 ? "" : "." + fraction)
  }
}

extension ExactFraction: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension ExactFraction {
  package static let zero = ExactFraction(numerator: 0, denominator: 1)

  package static func + (left: Self, right: Self) -> Self {
    ExactFraction(
      numerator: left.numerator * right.denominator + right.numerator * left.denominator,
      denominator: left.denominator * right.denominator)
  }

  package static func * (left: Self, right: Int) -> Self {
    ExactFraction(numerator: left.numerator * Int128(right), denominator: left.denominator)
  }

  /// - Precondition: `divisor` is positive.
  package func divided(by divisor: Int) -> Self {
    ExactFraction(numerator: numerator, denominator: denominator * Int128(divisor))
  }
}
