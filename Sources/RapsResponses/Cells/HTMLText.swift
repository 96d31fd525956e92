/// A text that may have HTML in it, as web pages show it: entities resolved, a line end for every tag and comment.
///
/// What looks like neither stays as it is. Complexity: linear.
func plainText(ofHTML text: String) -> String {
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return text }
  let bytes = Array(text.utf8)
  // A tag is looked for only where one ends, or a text of `<a<a<a…` would be searched to its end again and again.
  let lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
  var plain: [UInt8] = []
  plain.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if index < lastClose, isTagStart(bytes[index...]), let close = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
      plain.append(UInt8(ascii: "\n"))
      index = close + 1
    } else if let (scalar, end) = entity(bytes[index...]) {
      plain.append(contentsOf: String(scalar).utf8)
      index = end
    } else {
      plain.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: plain, as: UTF8.self)
}

/// `<p`, `</p` or `<!--`.
private func isTagStart(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.first == UInt8(ascii: "<"), let next = text.dropFirst().first else { return false }
  return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || 0x61...0x7A ~= next | 0x20
}

/// The character that `&eacute;`, `&#233;` or `&#xE9;` stands for, and where the text goes on.
private func entity(_ text: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
  guard text.first == UInt8(ascii: "&"), let semicolon = text.prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
    return nil
  }
  let name = String(decoding: text[..<semicolon].dropFirst(), as: UTF8.self)
  let value: UInt32?
  if name.first == "#" {
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  } else {
    value = namedEntities[name]
  }
  return value.flatMap(Unicode.Scalar.init).map { ($0, semicolon + 1) }
}

/// Those that the editors of survey tools write (HTML 4.01, section 24), as far as Western languages need them.
private let namedEntities: [String: UInt32] = [
  "nbsp": 0xA0, "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "shy": 0xAD, "ensp": 0x2002,
  "emsp": 0x2003, "laquo": 0xAB, "raquo": 0xBB, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D,
  "bdquo": 0x201E, "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "euro": 0x20AC, "deg": 0xB0, "middot": 0xB7,
  "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2, "atilde": 0xE3, "auml": 0xE4, "aring": 0xE5, "aelig": 0xE6,
  "ccedil": 0xE7, "egrave": 0xE8, "eacute": 0xE9, "ecirc": 0xEA, "euml": 0xEB, "igrave": 0xEC, "iacute": 0xED,
  "icirc": 0xEE, "iuml": 0xEF, "ntilde": 0xF1, "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5,
  "ouml": 0xF6, "oslash": 0xF8, "oelig": 0x153, "ugrave": 0xF9, "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC,
  "yuml": 0xFF, "szlig": 0xDF, "Agrave": 0xC0, "Acirc": 0xC2, "Auml": 0xC4, "Ccedil": 0xC7, "Egrave": 0xC8,
  "Eacute": 0xC9, "Ecirc": 0xCA, "Euml": 0xCB, "Icirc": 0xCE, "Iuml": 0xCF, "Ocirc": 0xD4, "Ouml": 0xD6, "OElig": 0x152,
  "Ugrave": 0xD9, "Ucirc": 0xDB, "Uuml": 0xDC,
]
