/// A text that may have HTML in it, as web pages show it: tags gone, entities resolved.
///
/// What looks like neither stays as it is. Complexity: linear.
func plainText(ofHTML text: String) -> String {
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return text }
  var result = ""
  var rest = Substring(text)
  while let index = rest.firstIndex(where: { $0 == "&" || $0 == "<" }) {
    result += rest[..<index]
    rest = rest[index...]
    if rest.first == "<", let end = tagEnd(rest) {
      result += " "
      rest = rest[end...]
    } else if rest.first == "&", let (scalar, end) = entity(rest) {
      result.unicodeScalars.append(scalar)
      rest = rest[end...]
    } else {
      result.append(rest.removeFirst())
    }
  }
  return result + rest
}

/// Behind `<p>`, `</b>` or `<br />`.
private func tagEnd(_ text: Substring) -> Substring.Index? {
  var name = text.dropFirst()
  if name.first == "/" { name = name.dropFirst() }
  guard let first = name.first, first.isASCII, first.isLetter, let close = name.firstIndex(of: ">") else { return nil }
  return text.index(after: close)
}

/// The character that `&eacute;`, `&#233;` or `&#xE9;` stands for, and where the text goes on.
private func entity(_ text: Substring) -> (Unicode.Scalar, Substring.Index)? {
  guard let semicolon = text.prefix(12).firstIndex(of: ";") else { return nil }
  let name = text[..<semicolon].dropFirst()
  let end = text.index(after: semicolon)
  if name.first == "#" {
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init).map { ($0, end) }
  }
  return namedEntities[String(name)].flatMap(Unicode.Scalar.init).map { ($0, end) }
}

/// The characters of Dutch, French, German and English texts (HTML 4.01, section 24).
private let namedEntities: [String: UInt32] = [
  "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "laquo": 0xAB,
  "raquo": 0xBB, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "ndash": 0x2013,
  "mdash": 0x2014, "hellip": 0x2026, "euro": 0x20AC, "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2, "auml": 0xE4,
  "aelig": 0xE6, "ccedil": 0xE7, "egrave": 0xE8, "eacute": 0xE9, "ecirc": 0xEA, "euml": 0xEB, "iacute": 0xED,
  "icirc": 0xEE, "iuml": 0xEF, "oacute": 0xF3, "ocirc": 0xF4, "ouml": 0xF6, "oelig": 0x153, "ugrave": 0xF9,
  "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC, "szlig": 0xDF, "Agrave": 0xC0, "Auml": 0xC4, "Ccedil": 0xC7,
  "Egrave": 0xC8, "Eacute": 0xC9, "Ecirc": 0xCA, "Ouml": 0xD6, "Uuml": 0xDC,
]
