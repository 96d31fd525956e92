/// Writes JSON as it goes: keys in the order of the calls, no tree, no Foundation.
///
/// Objects and arrays are either on one line or have one member per line. NaN and infinities
/// cannot be written: numbers are integers or the caller's decimal text.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Open containers, outermost first.
  private var isMultiline: [Bool] = []
  private var isFirstMember = true
  private var staysOnLine = true

  package init() {}

  // MARK: Containers

  package mutating func object(key: String? = nil, multiline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    open("{", key: key, multiline: multiline)
    members(&self)
    close("}")
  }

  package mutating func array(key: String? = nil, multiline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    open("[", key: key, multiline: multiline)
    members(&self)
    close("]")
  }

  private mutating func open(_ bracket: Unicode.Scalar, key: String?, multiline: Bool) {
    startMember(key: key)
    append(bracket)
    isMultiline.append(multiline)
    isFirstMember = true
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    let wasMultiline = isMultiline.removeLast()
    if wasMultiline, !isFirstMember { append("\n") }
    append(bracket)
    isFirstMember = false
    if isMultiline.isEmpty { append("\n") }
  }

  /// The next member follows on the same line, whatever its container does.
  package mutating func stayOnLine() { staysOnLine = true }

  // MARK: Values

  package mutating func string(_ text: String, key: String? = nil) {
    startMember(key: key)
    appendQuoted(text)
  }

  package mutating func number(_ number: Int, key: String? = nil) {
    startMember(key: key)
    if number < 0 { append("-") }
    appendDigits(number.magnitude, atLeast: 1)
  }

  /// `significand` / 10^`fractionDigits`, without zeros at the end of its fraction.
  package mutating func number(significand: Int64, fractionDigits: Int, key: String? = nil) {
    startMember(key: key)
    var (magnitude, digitCount, unit) = (UInt(significand.magnitude), fractionDigits, UInt(1))
    while digitCount > 0, magnitude.isMultiple(of: 10) {
      magnitude /= 10
      digitCount -= 1
    }
    for _ in 0..<digitCount { unit *= 10 }
    if significand < 0 { append("-") }
    appendDigits(magnitude / unit, atLeast: 1)
    guard digitCount > 0 else { return }
    append(".")
    appendDigits(magnitude % unit, atLeast: digitCount)
  }

  /// - Parameter decimal: a number in JSON's own spelling.
  package mutating func number(decimal: String, key: String? = nil) {
    startMember(key: key)
    append(text: decimal)
  }

  package mutating func boolean(_ value: Bool, key: String? = nil) {
    startMember(key: key)
    append(text: value ? "true" : "false")
  }

  package mutating func null(key: String? = nil) {
    startMember(key: key)
    append(text: "null")
  }

  private mutating func startMember(key: String?) {
    if !isFirstMember { append(",") }
    if isMultiline.last == true, !staysOnLine {
      append("\n")
    } else if !isFirstMember {
      append(" ")
    }
    isFirstMember = false
    staysOnLine = false
    if let key {
      appendQuoted(key)
      append(":")
      append(" ")
    }
  }

  private mutating func append(_ character: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: character.value))
  }

  private mutating func append(text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// In decimal, filled up with zeros on the left.
  private mutating func appendDigits(_ number: UInt, atLeast digitCount: Int) {
    var (unit, width) = (UInt(1), 1)
    while number / unit >= 10 {
      unit *= 10
      width += 1
    }
    for _ in 0..<max(0, digitCount - width) { append("0") }
    var rest = number
    for _ in 0..<width {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// Also escapes what could steer a terminal or reorder a line, should the document be printed on one.
  private mutating func appendQuoted(_ text: String) {
    append("\"")
    defer { append("\"") }
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C }) { return append(text: text) }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: append(text: "\\\"")
      case 0x5C: append(text: "\\\\")
      case 0x0A: append(text: "\\n")
      case 0x09: append(text: "\\t")
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        append(text: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: append(text: String(scalar))
      }
    }
  }
}
