import RapsDiagnostics

/// A JSON document as read, with the place of every value in its text, so that what is wrong in it can be pointed at.
///
/// Members keep their order, and numbers their spelling: a document that people edited is written back as they left it.
package struct JSONValue: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// In JSON's own spelling.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  package struct Member: Sendable, Hashable {
    package let key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package var content: Content
  /// Where the value stands; empty for a value that no text holds.
  package let span: SourceSpan

  package init(_ content: Content, span: SourceSpan = SourceSpan(0, 0)) {
    self.content = content
    self.span = span
  }

  /// Equality and hashing ignore where values stand.
  package static func == (left: JSONValue, right: JSONValue) -> Bool { left.content == right.content }

  package func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension JSONValue {
  /// The member of that name; nil if there is none or this is no object. Complexity: linear in the members.
  package subscript(key: String) -> JSONValue? {
    members?.first { $0.key == key }?.value
  }

  package var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  package var elements: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  package var string: String? {
    if case .string(let string) = content { string } else { nil }
  }

  package var boolean: Bool? {
    if case .boolean(let value) = content { value } else { nil }
  }

  /// A finite number; nil for what is none.
  package var double: Double? {
    guard case .number(let spelling) = content, let number = Double(spelling), number.isFinite else { return nil }
    return number
  }

  /// A number without fraction or exponent that fits.
  package var integer: Int? {
    if case .number(let spelling) = content { Int(spelling) } else { nil }
  }

  package var wideInteger: Int128? {
    if case .number(let spelling) = content { Int128(spelling) } else { nil }
  }

  package var isNull: Bool { content == .null }
}
