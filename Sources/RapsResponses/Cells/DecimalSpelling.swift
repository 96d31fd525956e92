import RapsQuestionnaire

/// A number as a cell spells it, `significand / 10^fractionDigits`, exactly.
///
/// A sign, digits, and after a point or comma more digits; the digits on one side may be absent (`.4`, as some
/// statistics programs write it). No grouping of thousands, no exponent: those are not numbers here, so that `1.234,5`
/// is never read as something else. A comma gets here only if it is not the delimiter or stands in quotes.
struct DecimalSpelling: Hashable {
  /// So many digits always fit 64 bits, and the product of two such numbers 128.
  private static let mostDigits = 18

  let significand: Int64
  let fractionDigits: Int

  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    var isNegative = false
    if index < range.upperBound, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var value: Int64 = 0
    var digitCount = 0
    var fractionDigits = 0
    var isFraction = false
    while index < range.upperBound {
      let byte = bytes[index]
      if 0x30...0x39 ~= byte {
        // Leading zeros are no digits of the value; fraction digits beyond the eighteenth are cut off.
        let isSpare = isFraction && (value.magnitude >= 100_000_000_000_000_000 || fractionDigits == Self.mostDigits)
        if !isSpare {
          guard value.magnitude < 100_000_000_000_000_000 else { return nil }
          value = value * 10 + Int64(byte - 0x30)
          if isFraction { fractionDigits += 1 }
        }
        digitCount += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), !isFraction {
        isFraction = true
      } else {
        return nil
      }
      index += 1
    }
    guard digitCount > 0, bytes[range.upperBound - 1] != UInt8(ascii: "."), bytes[range.upperBound - 1] != 0x2C else {
      return nil
    }
    significand = isNegative ? -value : value
    self.fractionDigits = fractionDigits
  }

  /// The number if it is whole (`4`, `4.0`, `4,00`, `04`, `+4`).
  var integer: Int? {
    let denominator = Self.power(fractionDigits)
    return significand % denominator == 0 ? Int(significand / denominator) : nil
  }

  /// Whether the number lies on a bound's side. Exact.
  func satisfies(_ bound: Bound) -> Bool {
    let mine = Int128(significand) * Int128(bound.value.denominator)
    let others = Int128(bound.value.significand) * Int128(Self.power(fractionDigits))
    return switch bound.comparison {
    case .from: mine >= others
    case .above: mine > others
    case .to: mine <= others
    case .below: mine < others
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
