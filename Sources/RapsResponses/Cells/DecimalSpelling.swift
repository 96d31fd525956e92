import RapsQuestionnaire

/// A number as a cell spells it, `significand / 10^fractionDigits`, exactly.
///
/// A sign, digits, and after a point or comma more digits; the digits on one side may be absent (`.4`, as some
/// statistics programs write it). No grouping of thousands, no exponent: those are not numbers here, so that `1.234,5`
/// is never read as something else. A comma gets here only if it is not the delimiter or stands in quotes.
struct DecimalSpelling: Hashable {
  /// So many digits always fit 64 bits, and the product of two such numbers 128.
  private static let mostDigits = 18
  /// From here on another digit would be the nineteenth.
  private static let fullValue: Int64 = 100_000_000_000_000_000

  let significand: Int64
  let fractionDigits: Int
  /// Whether the cell has more fraction digits than fit, and they are not all zero.
  private let isCutOff: Bool
  private let isNegative: Bool

  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    var isNegative = false
    if index < range.upperBound, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    guard let last = range.last, index <= last, 0x30...0x39 ~= bytes[last] else { return nil }
    var value: Int64 = 0
    var fractionDigits = 0
    var isFraction = false
    var isCutOff = false
    for index in index...last {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), !isFraction {
        isFraction = true
      } else if !(0x30...0x39 ~= byte) {
        return nil
      } else if value < Self.fullValue, fractionDigits < Self.mostDigits {
        value = value * 10 + Int64(byte - 0x30)
        if isFraction { fractionDigits += 1 }
      } else if isFraction {
        if byte != 0x30 { isCutOff = true }
      } else {
        return nil
      }
    }
    significand = isNegative ? -value : value
    self.fractionDigits = fractionDigits
    self.isCutOff = isCutOff
    self.isNegative = isNegative
  }

  /// The number if it is whole (`4`, `4.0`, `4,00`, `04`, `+4`).
  var integer: Int? {
    let denominator = Self.power(fractionDigits)
    return !isCutOff && significand % denominator == 0 ? Int(significand / denominator) : nil
  }

  /// Whether the number lies on a bound's side. Exact.
  func satisfies(_ bound: Bound) -> Bool {
    let difference =
      Int128(significand) * Int128(bound.value.denominator)
      - Int128(bound.value.significand) * Int128(Self.power(fractionDigits))
    // Digits that were cut off only matter where the others are equal.
    let sign = difference != 0 ? difference.signum() : isCutOff ? (isNegative ? -1 : 1) : 0
    return switch bound.comparison {
    case .from: sign >= 0
    case .above: sign > 0
    case .to: sign <= 0
    case .below: sign < 0
    }
  }

  /// The number in thousandths, rounded half away from zero; nil outside ±10^12.
  var thousandths: Int64? {
    let product = Int128(significand) * 1000
    let denominator = Int128(Self.power(fractionDigits))
    let rounded = (product + (product < 0 ? -denominator / 2 : denominator / 2)) / denominator
    return rounded.magnitude <= 1_000_000_000_000 ? Int64(rounded) : nil
  }

  private static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
