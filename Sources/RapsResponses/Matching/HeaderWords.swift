/// The words of a question as a column's name has it: letters and digits only, in lower case.
///
/// Survey tools and spreadsheets change what stands between words: tags and entities of web pages, quotes, dashes,
/// no-break spaces, line ends, a full stop at the end, dots and underscores instead of blanks. The words stay.
struct HeaderWords: Hashable {
  /// The words, separated by single blanks.
  let text: String
  /// Where in `text` a word starts behind something else than a blank, such as a bracket or a dash, or behind a number
  /// with which the text starts, such as `1.1`; ascending.
  let partStarts: [String.Index]

  /// Complexity: linear.
  init(_ raw: String) {
    var words = ""
    var starts: [String.Index] = []
    var isBetweenWords = false
    var isAfterMark = false
    var isNumber = true
    for scalar in plainText(raw).unicodeScalars {
      guard Self.belongsToWord(scalar) else {
        isBetweenWords = true
        if !scalar.properties.isWhitespace || scalar == "\n" || scalar == "\r" { isAfterMark = true }
        continue
      }
      if isBetweenWords, !words.isEmpty {
        words.unicodeScalars.append(" ")
        if isAfterMark || isNumber { starts.append(words.endIndex) }
      }
      if isNumber { isNumber = 0x30...0x39 ~= scalar.value }
      isBetweenWords = false
      isAfterMark = false
      words += ligatures[scalar] ?? scalar.properties.lowercaseMapping
    }
    text = words
    partStarts = starts
  }

  /// The text, and what remains of it behind each mark: the longest first.
  var parts: [Substring] { [text[...]] + partStarts.map { text[$0...] } }

  /// The letters and digits alone, as a tool writes a code that allows nothing else.
  static func condensed(_ raw: some StringProtocol) -> String {
    HeaderWords(String(raw)).text.filter { $0 != " " }
  }

  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return 0x61...0x7A ~= scalar.value | 0x20 || 0x30...0x39 ~= scalar.value
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .otherNumber, .letterNumber:
      return true
    default: return false
    }
  }
}

/// Characters that stand for several letters, which texts from typeset documents have.
private let ligatures: [Unicode.Scalar: String] = [
  "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
]

/// A text without the tags and entities of a web page; without them it is what it was.
func plainText(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return text }
  var plain = ""
  var rest = text[...]
  while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
    plain += rest[..<mark]
    rest = rest[mark...]
    if let end = endOfTag(rest) {
      plain += "\n"
      rest = rest[end...]
    } else if let (character, end) = entity(rest) {
      plain += character
      rest = rest[end...]
    } else {
      plain.append(rest.removeFirst())
    }
  }
  return plain + rest
}

/// The end of a tag that the text starts with: `<p class="x">`, `</p>`, `<!-- -->`; nil if it is none.
private func endOfTag(_ text: Substring) -> Substring.Index? {
  guard text.first == "<", let next = text.dropFirst().first, next.isLetter || next == "/" || next == "!" else {
    return nil
  }
  return text.firstIndex(of: ">").map { text.index(after: $0) }
}

/// The character of an entity that the text starts with, and where it ends; nil if it is none that is known.
private func entity(_ text: Substring) -> (String, Substring.Index)? {
  guard text.first == "&", let end = text.prefix(12).firstIndex(of: ";") else { return nil }
  let name = text[..<end].dropFirst()
  let behind = text.index(after: end)
  if let character = namedEntities[String(name)] { return (character, behind) }
  guard name.first == "#" else { return nil }
  let digits = name.dropFirst()
  let isHexadecimal = digits.first == "x" || digits.first == "X"
  let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  return number.flatMap(Unicode.Scalar.init).map { (String(Character($0)), behind) }
}

/// Those that the editors of survey tools write (HTML 4.01, section 24), as far as texts in Western languages need them.
private let namedEntities: [String: String] = [
  "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "shy": "", "ensp": " ", "emsp": " ",
  "lsquo": "'", "rsquo": "'", "ldquo": "\"", "rdquo": "\"", "bdquo": "\"", "laquo": "\"", "raquo": "\"",
  "ndash": "-", "mdash": "-", "hellip": "…", "euro": "€", "deg": "°", "middot": "·",
  "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç",
  "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï",
  "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "oelig": "œ",
  "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yuml": "ÿ", "szlig": "ß",
  "Agrave": "À", "Acirc": "Â", "Auml": "Ä", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Icirc": "Î",
  "Ocirc": "Ô", "Ouml": "Ö", "OElig": "Œ", "Uuml": "Ü",
]
