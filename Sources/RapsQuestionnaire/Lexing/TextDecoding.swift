@_spi(_Unicode) import Swift

/// The content of a text between its quotes: escapes resolved, in Unicode form NFC.
///
/// Bad escapes, which the lexer has reported, stand for themselves. Complexity: linear.
func decodedText(_ content: ArraySlice<UInt8>) -> String {
  guard content.contains(UInt8(ascii: "\\")) else { return normalizedText(content) }
  var resolved: [UInt8] = []
  resolved.reserveCapacity(content.count)
  var index = content.startIndex
  while index < content.endIndex {
    guard content[index] == UInt8(ascii: "\\"), let escape = Escape(content, at: index) else {
      resolved.append(content[index])
      index += 1
      continue
    }
    resolved += Array(String(escape.scalar).utf8)
    index = escape.end
  }
  return normalizedText(resolved[...])
}

/// Whether a text's value may differ from what stands between its quotes.
func needsDecoding(_ content: ArraySlice<UInt8>) -> Bool {
  content.contains(UInt8(ascii: "\\")) || mayChangeUnderNFC(content)
}

/// A text between straight quotes with the fewest escapes.
package func canonicalLiteral(_ text: String) -> String { quoted(text) { _, _ in false } }

/// A text between straight quotes as the formatter writes it: with an escape for every character that cannot be seen, that
/// turns the direction of writing, or that other programs take for the end of a line.
package func visibleLiteral(_ text: String) -> String { quoted(text, escaping: isUnseen) }

/// Whether a text has characters that `visibleLiteral` escapes and `canonicalLiteral` does not.
func hasUnseen(_ text: String) -> Bool {
  var previous: Unicode.Scalar?
  return text.unicodeScalars.contains { scalar in
    defer { previous = scalar }
    return isUnseen(scalar, after: previous)
  }
}

/// Controls, formats and separators of lines. A joiner stays where it joins: in an emoji, or in a word of a script other
/// than Latin.
private func isUnseen(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
  guard scalar.value > 0x7E else { return false }
  switch scalar.properties.generalCategory {
  case .format:
    let isJoiner = scalar == "\u{200C}" || scalar == "\u{200D}"
    return !(isJoiner && previous.map { !$0.isASCII } ?? false)
  case .control, .lineSeparator, .paragraphSeparator: return true
  default: return false
  }
}

private func quoted(
  _ text: String, escaping isUnseen: (_ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?) -> Bool
) -> String {
  var literal = "\""
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    switch scalar {
    case "\"": literal += "\\\""
    case "\\": literal += "\\\\"
    case "\n": literal += "\\n"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F || isUnseen(scalar, previous):
      literal += "\\u{\(String(scalar.value, radix: 16))}"
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + "\""
}

/// One of `\" \\ \n \u{…}`.
struct Escape {
  let scalar: Unicode.Scalar
  /// The offset behind the escape.
  let end: Int

  /// Reads the escape whose backslash stands at the index; nil if it is none of the language's.
  init?(_ bytes: ArraySlice<UInt8>, at index: Int) {
    guard index + 1 < bytes.endIndex else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""): (scalar, end) = ("\"", index + 2)
    case UInt8(ascii: "\\"): (scalar, end) = ("\\", index + 2)
    case UInt8(ascii: "n"): (scalar, end) = ("\n", index + 2)
    case UInt8(ascii: "u"):
      guard index + 3 < bytes.endIndex, bytes[index + 2] == UInt8(ascii: "{") else { return nil }
      // At most six digits are looked at, so that an unclosed brace costs nothing.
      let digits = bytes[(index + 3)..<min(index + 10, bytes.endIndex)].prefix { $0 != UInt8(ascii: "}") }
      guard (1...6).contains(digits.count), digits.endIndex < bytes.endIndex,
        bytes[digits.endIndex] == UInt8(ascii: "}"), digits.allSatisfy(Self.isHexadecimal),
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value), value != 0
      else { return nil }
      (self.scalar, end) = (scalar, digits.endIndex + 1)
    default: return nil
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}

/// UTF-8 as a string in Unicode form NFC. Complexity: linear; without a table look-up for the scripts of our languages.
func normalizedText(_ bytes: ArraySlice<UInt8>) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  guard mayChangeUnderNFC(bytes) else { return text }
  var normalized = String.UnicodeScalarView()
  for scalar in text._nfc { normalized.append(scalar) }
  return String(normalized)
}

/// False only if every character is known to be inert: below U+0300, or general punctuation (U+2002–U+20BF).
private func mayChangeUnderNFC(_ bytes: ArraySlice<UInt8>) -> Bool {
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    if byte < 0xCC {
      index += 1
    } else if byte == 0xE2, index + 2 < bytes.endIndex, (0x80...0x82).contains(bytes[index + 1]),
      !(bytes[index + 1] == 0x80 && bytes[index + 2] < 0x82)
    {
      index += 3
    } else {
      return true
    }
  }
  return false
}
