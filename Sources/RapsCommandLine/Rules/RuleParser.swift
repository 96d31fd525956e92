import RapsDiagnostics
import RapsQuestionnaire

/// Reads one rule of `--fail-on`:
///
///     rule       = [ group ":" ] measure "." figure comparison number [ "%" ]
///     group      = variable "=" ( "*" | value | '"' value '"' )
///     comparison = ">" | ">=" | "<" | "<=" | "≥" | "≤"
///
/// Blanks may stand between all parts. A value ends at the first colon unless it stands in quotes.
struct RuleParser {
  private static let shape = "a rule such as workload.mean > 60, or department=Sales: workload.mean > 60"
  /// More digits than any figure has; within what `ExactDecimal` holds.
  private static let mostDigits = 9

  private let source: SourceText
  private var position = 0

  private init(_ source: SourceText) { self.source = source }

  static func parse(_ source: SourceText) throws(RuleProblem) -> Rule {
    var parser = RuleParser(source)
    return try parser.rule()
  }

  private mutating func rule() throws(RuleProblem) -> Rule {
    var group: Rule.Group?
    var first = try name(expected: Self.shape)
    skipBlanks()
    if peek == UInt8(ascii: "="), next != UInt8(ascii: ">"), next != UInt8(ascii: "="), next != UInt8(ascii: "<") {
      position += 1
      group = Rule.Group(variable: first, value: try value())
      first = try name(expected: "a scale and its figure, such as workload.mean > 60")
      skipBlanks()
    }
    guard peek == UInt8(ascii: ".") else {
      throw problem(
        at: position, "\"\(first.text)\" is followed by no figure",
        expected: "a point and a figure, as in \(first.text).mean",
        help: peek == UInt8(ascii: ":") ? ["a group's name with a colon in it stands in quotes"] : [])
    }
    position += 1
    let figure = try name(expected: "a figure, such as mean")
    let comparison = try comparison()
    let (number, value) = try number()
    skipBlanks()
    let isPercent = peek == UInt8(ascii: "%")
    if isPercent { position += 1 }
    skipBlanks()
    guard peek == nil else {
      throw problem(
        at: position, to: source.bytes.count, "a rule ends after its number", expected: "nothing more",
        help: ["for a second rule repeat the option: --fail-on 'workload.mean > 60' --fail-on 'response.rate < 50'"])
    }
    return Rule(
      source: source, group: group, measure: first, figure: figure, bound: Bound(comparison, value), number: number,
      isPercent: isPercent)
  }

  // MARK: Parts

  /// An id: ASCII letters, digits, `-` and `_`.
  private mutating func name(expected: String) throws(RuleProblem) -> Rule.Name {
    skipBlanks()
    let start = position
    while let byte = peek, Self.isNameByte(byte) { position += 1 }
    guard position > start else { throw problem(at: start, "this is no name", expected: expected) }
    return Rule.Name(text: text(start..<position), span: SourceSpan(start, position))
  }

  /// The group's name up to the colon, which is read too; nil for `*`.
  private mutating func value() throws(RuleProblem) -> Rule.Name? {
    skipBlanks()
    let start = position
    let isQuoted = peek == UInt8(ascii: "\"")
    var end: Int
    if isQuoted {
      position += 1
      while let byte = peek, byte != UInt8(ascii: "\"") { position += 1 }
      end = position
      guard peek != nil else { throw problem(at: start, "this quote is not closed", expected: "a second \"") }
      position += 1
      skipBlanks()
    } else {
      while let byte = peek, byte != UInt8(ascii: ":") { position += 1 }
      end = position
      while end > start, Self.isBlank(source.bytes[end - 1]) { end -= 1 }
    }
    let name = Rule.Name(text: text((isQuoted ? start + 1 : start)..<end), span: SourceSpan(start, max(end, start + 1)))
    guard peek == UInt8(ascii: ":") else {
      throw problem(
        at: position, "a colon ends the name of the group",
        expected:
          "\(text(0..<position).split(separator: " ").joined(separator: " ")): and a rule such as workload.mean > 60")
    }
    guard !name.text.isEmpty else {
      throw problem(at: start, "the group has no name", expected: "the name of a group, or * for each that is shown")
    }
    position += 1
    return !isQuoted && name.text == "*" ? nil : name
  }

  private mutating func comparison() throws(RuleProblem) -> Bound.Comparison {
    skipBlanks()
    let start = position
    let signs: [(String, Bound.Comparison)] = [
      (">=", .from), ("<=", .to), ("≥", .from), ("≤", .to), (">", .above), ("<", .below),
    ]
    for (sign, comparison) in signs where source.bytes[position...].starts(with: sign.utf8) {
      position += sign.utf8.count
      guard let byte = peek, "=<>".utf8.contains(byte) else { return comparison }
      break
    }
    position = start
    while let byte = peek, "=<>!".utf8.contains(byte) { position += 1 }
    throw problem(at: start, to: position, "figures are compared in one of four ways", expected: ">, >=, < or <=")
  }

  private mutating func number() throws(RuleProblem) -> (Rule.Name, ExactDecimal) {
    skipBlanks()
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let digitsStart = position
    var fractionDigits: Int?
    var significand: Int64 = 0
    var digitCount = 0
    while let byte = peek {
      if byte == UInt8(ascii: "."), fractionDigits == nil {
        fractionDigits = 0
      } else if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        digitCount += 1
        if digitCount <= Self.mostDigits { significand = significand * 10 + Int64(byte - UInt8(ascii: "0")) }
        fractionDigits = fractionDigits.map { $0 + 1 }
      } else {
        break
      }
      position += 1
    }
    if peek == UInt8(ascii: ",") {
      throw problem(at: position, "a number has a decimal point here", expected: ". in place of the comma")
    }
    guard position > digitsStart, fractionDigits != 0 else {
      throw problem(at: start, to: position, "this is no number", expected: "a number such as 60 or 66.7")
    }
    guard digitCount <= Self.mostDigits else {
      throw problem(
        at: start, to: position, "this number has too many digits",
        expected: "a number of at most \(Self.mostDigits) digits")
    }
    let isNegative = digitsStart > start
    return (
      Rule.Name(text: text(start..<position), span: SourceSpan(start, position)),
      ExactDecimal(significand: isNegative ? -significand : significand, fractionDigits: fractionDigits ?? 0)
    )
  }

  // MARK: Bytes

  private var peek: UInt8? { position < source.bytes.count ? source.bytes[position] : nil }
  private var next: UInt8? { position + 1 < source.bytes.count ? source.bytes[position + 1] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, Self.isBlank(byte) { position += 1 }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// A mistake of the rule's form; the span ends where a letter does.
  private func problem(
    at start: Int, to end: Int? = nil, _ message: String, expected: String, help: [String] = []
  ) -> RuleProblem {
    var end = end ?? start + 1
    while end < source.bytes.count, UTF8.isContinuation(source.bytes[end]) { end += 1 }
    return RuleProblem(
      diagnostic: Diagnostic(
        code: "U0080", at: .source(name: source.name, SourceSpan(start, end)), message,
        expected: expected, help: help + ["raps help rules tells how rules are written"]))
  }
}
