import RapsDiagnostics
import RapsJSON

/// Takes a JSON document apart, strictly: whatever is not as it must be ends the reading with one diagnostic at its
/// place. Members that it does not ask for are left alone, so that later versions can add some.
struct DocumentReader {
  let source: SourceText
  let root: JSONValue

  /// - Throws: `DiagnosedFailure` if the text is no JSON.
  init(_ source: SourceText) throws(DiagnosedFailure) {
    self.source = source
    root = try parseJSON(source)
  }

  // MARK: Members

  /// The member of an object.
  func member(_ key: String, of object: JSONValue) throws(DiagnosedFailure) -> JSONValue {
    guard let members = object.members else { throw otherType(object, expected: "an object { … }") }
    guard let member = members.first(where: { $0.key == key }) else {
      throw failure(.missingMember, at: object.opening, "\"\(key)\" is missing here", expected: "\"\(key)\": …")
    }
    return member.value
  }

  func elements(_ key: String, of object: JSONValue) throws(DiagnosedFailure) -> [JSONValue] {
    try elements(of: member(key, of: object))
  }

  func elements(of value: JSONValue) throws(DiagnosedFailure) -> [JSONValue] {
    guard let elements = value.elements else { throw otherType(value, expected: "an array [ … ]") }
    return elements
  }

  // MARK: Texts

  func string(_ key: String, of object: JSONValue) throws(DiagnosedFailure) -> String {
    try string(member(key, of: object))
  }

  func string(_ value: JSONValue) throws(DiagnosedFailure) -> String {
    guard let string = value.string else { throw otherType(value, expected: "a text") }
    return string
  }

  /// A text, or nil for `null`.
  func optionalString(_ key: String, of object: JSONValue) throws(DiagnosedFailure) -> String? {
    try optionalString(member(key, of: object))
  }

  func optionalString(_ value: JSONValue) throws(DiagnosedFailure) -> String? {
    guard !value.isNull else { return nil }
    guard let string = value.string else { throw otherType(value, expected: "a text or null") }
    return string
  }

  /// A text that is not empty and stands in the list once.
  func distinctStrings(_ key: String, of object: JSONValue) throws(DiagnosedFailure) -> [String] {
    let values = try elements(key, of: object)
    var strings: [String] = []
    var known: Set<String> = []
    for value in values {
      let string = try string(value)
      try checkFirst(string, value, among: &known)
      strings.append(string)
    }
    return strings
  }

  /// A SHA-256 digest.
  func digest(_ value: JSONValue) throws(DiagnosedFailure) -> String {
    let digest = try string(value)
    guard digest.utf8.count == 64, digest.utf8.allSatisfy(Self.isHexadecimal) else {
      throw failure(.outOfRange, at: value, "this is no SHA-256 digest", expected: "64 hexadecimal digits")
    }
    return digest
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
  }

  // MARK: Numbers

  func integer(_ key: String, of object: JSONValue, in range: ClosedRange<Int>) throws(DiagnosedFailure) -> Int {
    try integer(member(key, of: object), in: range)
  }

  func integer(_ value: JSONValue, in range: ClosedRange<Int>) throws(DiagnosedFailure) -> Int {
    guard case .number = value.content else { throw otherType(value, expected: "a whole number") }
    guard let integer = value.integer, range.contains(integer) else {
      throw outOfRange(value, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return integer
  }

  func optionalInteger(
    _ key: String, of object: JSONValue, in range: ClosedRange<Int>
  ) throws(DiagnosedFailure) -> Int? {
    let value = try member(key, of: object)
    return value.isNull ? nil : try integer(value, in: range)
  }

  func number(
    _ key: String, of object: JSONValue, in range: ClosedRange<Double>
  ) throws(DiagnosedFailure) -> Double {
    try number(member(key, of: object), in: range)
  }

  func number(_ value: JSONValue, in range: ClosedRange<Double>) throws(DiagnosedFailure) -> Double {
    guard case .number = value.content else { throw otherType(value, expected: "a number") }
    guard let number = value.double, range.contains(number) else {
      throw outOfRange(
        value, expected: "a number from \(shortText(range.lowerBound)) to \(shortText(range.upperBound))")
    }
    return number
  }

  func optionalNumber(
    _ key: String, of object: JSONValue, in range: ClosedRange<Double>
  ) throws(DiagnosedFailure) -> Double? {
    let value = try member(key, of: object)
    return value.isNull ? nil : try number(value, in: range)
  }

  // MARK: Lists

  /// The elements of a list that must have that many.
  func elements(of value: JSONValue, count: Int) throws(DiagnosedFailure) -> [JSONValue] {
    let elements = try elements(of: value)
    guard elements.count == count else {
      throw failure(
        .otherCount, at: value.opening, "this list has \(elements.count) elements", expected: "\(count) of them")
    }
    return elements
  }

  /// Refuses a name that was there before.
  func checkFirst(_ name: String, _ place: JSONValue, among known: inout Set<String>) throws(DiagnosedFailure) {
    guard !name.isEmpty else { throw failure(.outOfRange, at: place, "a name is empty", expected: "a name") }
    guard known.insert(name).inserted else {
      throw failure(.namedTwice, at: place, "this name stands twice in its list")
    }
  }

  // MARK: Failures

  func otherType(_ value: JSONValue, expected: String) -> DiagnosedFailure {
    failure(.otherType, at: value.opening, "this is \(value.kindWords)", expected: expected)
  }

  func outOfRange(_ value: JSONValue, expected: String) -> DiagnosedFailure {
    failure(.outOfRange, at: value, "this number cannot be", expected: expected)
  }

  func failure(
    _ code: NormDiagnosticCode, at value: JSONValue, _ message: String, expected: String? = nil, notes: [String] = [],
    help: [String] = []
  ) -> DiagnosedFailure {
    DiagnosedFailure(
      Diagnostic(
        code: code.rawValue, at: .source(name: source.name, value.span), message, expected: expected, notes: notes,
        help: help))
  }
}

extension JSONValue {
  /// The value as a place to point at: of arrays and objects, which span many lines, the opening bracket.
  var opening: JSONValue {
    guard members != nil || elements != nil else { return self }
    return JSONValue(content, span: SourceSpan(span.startUTF8, span.startUTF8 + 1))
  }

  fileprivate var kindWords: String {
    switch content {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
