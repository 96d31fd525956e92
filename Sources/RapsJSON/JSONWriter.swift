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

  private mutating func open(_ bracket: String, key: String?, multiline: Bool) {
    startMember(key: key)
    append(bracket)
    isMultiline.append(multiline)
    isFirstMember = true
  }

  private mutating func close(_ bracket: String) {
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
    append(String(number))
  }

  /// - Parameter decimal: a number in JSON's own spelling.
  package mutating func number(decimal: String, key: String? = nil) {
    startMember(key: key)
    append(decimal)
  }

  package mutating func boolean(_ value: Bool, key: String? = nil) {
    startMember(key: key)
    append(value ? "true" : "false")
  }

  package mutating func null(key: String? = nil) {
    startMember(key: key)
    append("null")
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
      append(": ")
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Also escapes what could steer a terminal or reorder a line, should the document be printed on one.
  private mutating func appendQuoted(_ text: String) {
    append("\"")
    defer { append("\"") }
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C }) { return append(text) }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x0A: append("\\n")
      case 0x09: append("\\t")
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: append(String(scalar))
      }
    }
  }
}
