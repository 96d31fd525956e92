import RapsJSON
import RapsQuestionnaire
import RapsResults

extension JSONWriter {
  /// The shortest number that reads back as the released figure; a `Figure` is finite.
  mutating func number(_ figure: Figure, key: String? = nil) {
    number(decimal: figure.shortestText, key: key)
  }

  mutating func number(_ decimal: ExactDecimal, key: String? = nil) {
    number(decimal: decimal.shortestText, key: key)
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
