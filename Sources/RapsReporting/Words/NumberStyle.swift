import RapsResults

/// How a language writes numbers.
struct NumberStyle: TranslatedWords {
  let decimalSeparator: String
  /// Between groups of three digits, from 1,000 on.
  let groupSeparator: String
  /// Between a number and the percent sign; never breaks a line.
  let percentGap: String
  /// Whether all that is under two takes the singular (French: 0 personne, 1,5 point), or one alone.
  let isSingularUnderTwo: Bool

  /// Decimals of a figure that is not rounded (identified respondents), where it is read by people.
  private static let shownDecimals = 2

  /// A written number with its noun: "1 person", "0 people", "1,000 people".
  func counted(_ written: String, _ singular: String, _ plural: String) -> String {
    "\(written) \(takesSingular(written) ? singular : plural)"
  }

  private func takesSingular(_ written: String) -> Bool {
    let size = written.drop { "+−".contains($0) }
    guard isSingularUnderTwo else { return size == "1" }
    let whole = size.prefix { String($0) != decimalSeparator }
    return whole == "0" || whole == "1"
  }

  func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { text += groupSeparator }
      text.append(digit)
    }
    return (number < 0 ? "−" : "") + text
  }

  /// All digits of a rounded figure, zeros at its end included.
  func figure(_ figure: Figure) -> String {
    switch figure.value {
    case .rounded(let mantissa, let fractionDigits):
      return decimal(mantissa: mantissa, fractionDigits: fractionDigits)
    case .full(let number):
      return decimal(number, fractionDigits: Self.shownDecimals)
    }
  }

  /// As `figure`, with a plus sign before what is above zero.
  func signed(_ figure: Figure) -> String { (figure.doubleValue > 0 ? "+" : "") + self.figure(figure) }

  /// A number with that many digits behind the separator, ties away from zero.
  func decimal(_ number: Double, fractionDigits: Int) -> String {
    let scaled = (number * Double(Figure.powerOfTen(fractionDigits))).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 1e15 else { return "\(number)" }
    return decimal(mantissa: Int(scaled), fractionDigits: fractionDigits)
  }

  /// A number as it was written, with the language's separator.
  func written(_ text: String) -> String {
    String(text.map { $0 == "." ? Character(decimalSeparator) : $0 == "-" ? "−" : $0 })
  }

  /// A percentage; one that rounds to nothing although somebody is counted reads "less than one unit".
  func percent(_ figure: Figure, isSomebody: Bool = false) -> String {
    if isSomebody, case .rounded(0, let fractionDigits) = figure.value {
      return "< " + self.figure(Figure(mantissa: 1, fractionDigits: fractionDigits)) + percentGap + "%"
    }
    return self.figure(figure) + percentGap + "%"
  }

  private func decimal(mantissa: Int, fractionDigits: Int) -> String {
    let power = Figure.powerOfTen(fractionDigits)
    let whole = count(Int(mantissa.magnitude) / power)
    let sign = mantissa < 0 ? "−" : ""
    guard fractionDigits > 0 else { return sign + whole }
    let fraction = String(Int(mantissa.magnitude) % power)
    let padding = String(repeating: "0", count: fractionDigits - fraction.count)
    return sign + whole + decimalSeparator + padding + fraction
  }
}

extension NumberStyle {
  static let dutch = NumberStyle(
    decimalSeparator: ",", groupSeparator: ".", percentGap: "", isSingularUnderTwo: false)

  static let french = NumberStyle(
    decimalSeparator: ",", groupSeparator: "\u{A0}", percentGap: "\u{A0}", isSingularUnderTwo: true)

  static let german = NumberStyle(
    decimalSeparator: ",", groupSeparator: ".", percentGap: "\u{A0}", isSingularUnderTwo: false)

  static let english = NumberStyle(
    decimalSeparator: ".", groupSeparator: ",", percentGap: "", isSingularUnderTwo: false)
}
