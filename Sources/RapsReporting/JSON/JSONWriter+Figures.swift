import RapsJSON
import RapsQuestionnaire
import RapsResults

extension JSONWriter {
  /// The shortest number that reads back as the released figure; a `Figure` is finite.
  mutating func number(_ figure: Figure, key: String? = nil) {
    switch figure.value {
    case .full: number(decimal: figure.shortestText, key: key)
    case .rounded(let mantissa, let fractionDigits):
      number(significand: Int64(mantissa), fractionDigits: fractionDigits, key: key)
    }
  }

  mutating func number(_ decimal: ExactDecimal, key: String? = nil) {
    number(significand: decimal.significand, fractionDigits: decimal.fractionDigits, key: key)
  }
}

extension Figure {
  /// The shortest decimal that reads back as the figure; a JSON number and a CSV cell.
  var shortestText: String {
    switch value {
    case .full(let number): number.description
    case .rounded(let mantissa, let fractionDigits):
      ExactDecimal(significand: Int64(mantissa), fractionDigits: fractionDigits).shortestText
    }
  }
}

extension ExactDecimal {
  /// The number without zeros at the end of its fraction.
  var shortestText: String {
    var significand = significand
    var fractionDigits = fractionDigits
    while fractionDigits > 0, significand.isMultiple(of: 10) {
      significand /= 10
      fractionDigits -= 1
    }
    return ExactDecimal(significand: significand, fractionDigits: fractionDigits).description
  }
}
