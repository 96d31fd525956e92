import RapsDiagnostics

extension StatementReader {
  /// A whole number within bounds.
  mutating func integer(_ what: String, in bounds: ClosedRange<Int>) throws(StatementRejected) -> Located<Int> {
    let number = try decimal(what)
    guard number.value.fractionDigits == 0 else {
      log.report(
        .badNumber, at: number.place, "\(number.value) is no whole number", expected: what)
      throw StatementRejected()
    }
    let value = Int(number.value.significand)
    guard bounds.contains(value) else {
      log.report(
        .numberOutOfBounds, at: number.place, "\(value) cannot be \(what)",
        expected: "\(bounds.lowerBound) to \(bounds.upperBound)")
      throw StatementRejected()
    }
    return Located(value, at: number.place)
  }

  /// A number, with a point where it has a fraction.
  mutating func decimal(_ what: String) throws(StatementRejected) -> Located<ExactDecimal> {
    guard let token = current, token.kind == .number else {
      guard let token = current, token.kind == .malformed || token.kind == .version || token.kind == .range,
        source.bytes[token.start] < UInt8(ascii: "A")
      else { throw unexpected(what) }
      log.report(
        .badNumber, at: source.place(token), "\"\(shortened(source.spelling(token)))\" is no number", expected: what)
      throw StatementRejected()
    }
    guard let value = exactDecimal(source.bytes[token.start..<token.end]) else {
      log.report(
        .numberOutOfBounds, at: source.place(token), "the number has too many digits",
        expected: "at most 9 digits before the point and 9 behind it")
      throw StatementRejected()
    }
    skip()
    return Located(value, at: source.place(token))
  }

  /// `0..100`, ascending.
  mutating func codeRange(_ what: String) throws(StatementRejected) -> Located<ClosedRange<Int>> {
    guard let token = current, token.kind == .range else { throw unexpected(what) }
    let word = source.bytes[token.start..<token.end]
    guard let point = word.dropFirst().firstIndex(of: UInt8(ascii: ".")),
      let lower = exactDecimal(word[..<point]), let upper = exactDecimal(word[(point + 2)...]),
      answerCodes.contains(Int(lower.significand)), answerCodes.contains(Int(upper.significand)),
      lower.significand <= upper.significand
    else {
      log.report(
        .badRange, at: source.place(token), "\"\(shortened(source.spelling(token)))\" is no range of codes",
        expected: "the lowest code, two points, the highest code, as 0..10")
      throw StatementRejected()
    }
    skip()
    return Located(Int(lower.significand)...Int(upper.significand), at: source.place(token))
  }

  /// `from N`, `above N`, `to N`, `below N`, of which some may be wanted.
  mutating func bound(_ allowed: [Bound.Comparison]) throws(StatementRejected) -> Located<Bound> {
    let start = place
    let comparisons: [(Keyword, Bound.Comparison)] = [(.from, .from), (.above, .above), (.to, .to), (.below, .below)]
    guard let comparison = comparisons.first(where: { $0.0 == current?.keyword })?.1, allowed.contains(comparison)
    else {
      throw unexpected(allowed.map { "`\($0.rawValue)`" }.joined(separator: " or ") + " and a number")
    }
    skip()
    let value = try decimal("a number")
    return Located(Bound(comparison, value.value), at: start.through(value.place))
  }
}

/// Answer codes lie in these bounds.
let answerCodes = -9_999...9_999

/// A number token's value: at most 9 digits before and behind the point.
private func exactDecimal(_ word: ArraySlice<UInt8>) -> ExactDecimal? {
  var significand: Int64 = 0
  var integerDigits = 0
  var fractionDigits: Int?
  for byte in word {
    if byte == UInt8(ascii: ".") {
      fractionDigits = 0
    } else if byte != UInt8(ascii: "-") {
      if let digits = fractionDigits { fractionDigits = digits + 1 } else { integerDigits += 1 }
      guard integerDigits <= 9, fractionDigits ?? 0 <= 9 else { return nil }
      significand = significand * 10 + Int64(byte - UInt8(ascii: "0"))
    }
  }
  return ExactDecimal(
    significand: word.first == UInt8(ascii: "-") ? -significand : significand, fractionDigits: fractionDigits ?? 0)
}
