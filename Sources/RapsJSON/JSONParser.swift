import RapsDiagnostics

/// Reads a JSON text (RFC 8259), strictly: one value, no comments, no repeated member names, at most 64 levels deep.
///
/// - Returns: the document.
/// - Throws: `DiagnosedFailure` with one diagnostic at the first place that is not JSON (`J0001`…`J0008`).
/// - Complexity: linear in the text's length, but for members of one object, which are compared by a set.
package func parseJSON(_ source: SourceText) throws(DiagnosedFailure) -> JSONValue {
  var parser = JSONParser(source: source)
  return try parser.document()
}

private struct JSONParser {
  static let maximumDepth = 64

  let source: SourceText
  let bytes: [UInt8]
  var offset = 0

  init(source: SourceText) {
    self.source = source
    bytes = source.bytes
    // A byte order mark is no part of the text (RFC 8259, section 8.1, allows ignoring it).
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func document() throws(DiagnosedFailure) -> JSONValue {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    guard offset == bytes.count else {
      throw failure("J0002", "there is more text after the end of the document", expected: "the end of the file")
    }
    return value
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(DiagnosedFailure) -> JSONValue {
    guard depth < Self.maximumDepth else {
      throw failure("J0003", "values are nested more than \(Self.maximumDepth) levels deep")
    }
    guard let byte = current else {
      throw orEnd(failure("J0004", "this is no JSON value", expected: "a value"))
    }
    let start = offset
    let content: JSONValue.Content
    switch byte {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth))
    case UInt8(ascii: "["): content = .array(try elements(depth: depth))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(try number())
    default: content = try word()
    }
    return JSONValue(content, span: SourceSpan(start, offset))
  }

  private mutating func word() throws(DiagnosedFailure) -> JSONValue.Content {
    let words: [(String, JSONValue.Content)] = [("true", .boolean(true)), ("false", .boolean(false)), ("null", .null)]
    for (word, content) in words where bytes[offset...].starts(with: word.utf8) {
      offset += word.utf8.count
      return content
    }
    throw failure("J0004", "this is no JSON value", expected: "an object, array, string, number, true, false or null")
  }

  private mutating func members(depth: Int) throws(DiagnosedFailure) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    try list(closedBy: UInt8(ascii: "}")) { (parser: inout JSONParser) throws(DiagnosedFailure) in
      let start = parser.offset
      guard parser.current == UInt8(ascii: "\"") else {
        throw parser.orEnd(parser.failure("J0005", "a member needs a name", expected: "\"name\": value"))
      }
      let key = try parser.string()
      guard keys.insert(key).inserted else {
        parser.offset = start
        throw parser.failure("J0006", "this name stands twice in the same object")
      }
      parser.skipSpace()
      guard parser.current == UInt8(ascii: ":") else {
        throw parser.orEnd(parser.failure("J0005", "a name is followed by its value", expected: "\":\""))
      }
      parser.offset += 1
      parser.skipSpace()
      members.append(JSONValue.Member(key, try parser.value(depth: depth + 1)))
    }
    return members
  }

  private mutating func elements(depth: Int) throws(DiagnosedFailure) -> [JSONValue] {
    var elements: [JSONValue] = []
    try list(closedBy: UInt8(ascii: "]")) { (parser: inout JSONParser) throws(DiagnosedFailure) in
      elements.append(try parser.value(depth: depth + 1))
    }
    return elements
  }

  /// Reads what stands between the bracket at the offset and its partner.
  private mutating func list(
    closedBy bracket: UInt8, element: (inout JSONParser) throws(DiagnosedFailure) -> Void
  ) throws(DiagnosedFailure) {
    offset += 1
    skipSpace()
    if current == bracket {
      offset += 1
      return
    }
    while true {
      try element(&self)
      skipSpace()
      let byte = current
      guard byte == UInt8(ascii: ",") || byte == bracket else {
        throw orEnd(
          failure(
            "J0005", "a list goes on or ends here", expected: "\",\" or \"\(Character(UnicodeScalar(bracket)))\""))
      }
      offset += 1
      if byte == bracket { return }
      skipSpace()
    }
  }

  // MARK: Numbers

  private mutating func number() throws(DiagnosedFailure) -> String {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 }
    let first = offset
    skipDigits()
    let hasNeedlessZero = bytes[first..<offset].first == UInt8(ascii: "0") && offset - first > 1
    var isWellFormed = offset > first && !hasNeedlessZero
    if current == UInt8(ascii: ".") {
      offset += 1
      isWellFormed = skipDigits() && isWellFormed
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      offset += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
      isWellFormed = skipDigits() && isWellFormed
    }
    guard isWellFormed else {
      offset = start
      throw failure("J0007", "this is no number as JSON writes it", expected: "a number such as 12 or -0.5")
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  @discardableResult
  private mutating func skipDigits() -> Bool {
    let start = offset
    while let byte = current, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { offset += 1 }
    return offset > start
  }

  // MARK: Strings

  private mutating func string() throws(DiagnosedFailure) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          offset = start
          throw failure("J0008", "this text is not valid UTF-8", help: ["save the file as UTF-8"])
        }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw failure("J0008", "a control character stands in a text", expected: "an escape such as \\n")
      default:
        text.append(byte)
        offset += 1
      }
    }
    offset = start
    throw failure("J0008", "this text has no end", expected: "a closing quotation mark")
  }

  private mutating func escape(into text: inout [UInt8]) throws(DiagnosedFailure) {
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
      UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    let start = offset
    offset += 1
    if let byte = current, let meaning = plain[byte] {
      text.append(meaning)
      offset += 1
      return
    }
    guard let first = unicodeUnit() else { throw badEscape(at: start) }
    var value = first
    if 0xD800...0xDBFF ~= first {
      guard current == UInt8(ascii: "\\") else { throw badEscape(at: start) }
      offset += 1
      guard let second = unicodeUnit(), 0xDC00...0xDFFF ~= second else { throw badEscape(at: start) }
      value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = UnicodeScalar(value) else { throw badEscape(at: start) }
    text.append(contentsOf: String(Character(scalar)).utf8)
  }

  /// The four digits of `u0000`, at whose u the offset stands.
  private mutating func unicodeUnit() -> UInt32? {
    guard current == UInt8(ascii: "u"), offset + 5 <= bytes.count else { return nil }
    let digits = bytes[offset + 1..<offset + 5]
    guard digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
    offset += 5
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func badEscape(at start: Int) -> DiagnosedFailure {
    offset = start
    return failure("J0008", "this escape means nothing", expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000")
  }

  // MARK: Places

  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  /// The failure, or at the end of the text that it ends too early.
  private func orEnd(_ failure: DiagnosedFailure) -> DiagnosedFailure {
    guard current == nil else { return failure }
    return self.failure(
      "J0001", "the file ends in the middle of the document", expected: failure.diagnostics[0].expected)
  }

  private func failure(
    _ code: String, _ message: String, expected: String? = nil, help: [String] = []
  ) -> DiagnosedFailure {
    DiagnosedFailure(
      Diagnostic(
        code: code, at: .source(name: source.name, SourceSpan(offset, min(offset + 1, bytes.count))), message,
        expected: expected, help: help))
  }
}
