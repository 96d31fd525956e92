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
    var words: [UInt8] = []
    var starts: [Int] = []
    var isBetweenWords = false
    var isAfterMark = false
    var isNumber = true
    for scalar in plainText(ofHTML: raw).unicodeScalars {
      guard Self.belongsToWord(scalar) else {
        isBetweenWords = true
        if !scalar.properties.isWhitespace || scalar == "\n" || scalar == "\r" { isAfterMark = true }
        continue
      }
      if isBetweenWords, !words.isEmpty {
        words.append(UInt8(ascii: " "))
        if isAfterMark || isNumber { starts.append(words.count) }
      }
      if isNumber { isNumber = 0x30...0x39 ~= scalar.value }
      isBetweenWords = false
      isAfterMark = false
      if scalar.isASCII {
        // Letters in lower case; digits as they are.
        words.append(UInt8(scalar.value | 0x20))
      } else {
        words += (ligatures[scalar] ?? scalar.properties.lowercaseMapping).utf8
      }
    }
    let text = String(decoding: words, as: UTF8.self)
    self.text = text
    partStarts = starts.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  /// The text, and what remains of it behind each mark: the longest first.
  var parts: [Substring] { [text[...]] + partStarts.map { text[$0...] } }

  /// The letters and digits alone, as a tool writes a code that allows nothing else; but `q1_1` is not `q11`.
  ///
  /// - Parameter tail: what was condensed of the text behind.
  static func condensed(_ raw: some StringProtocol, before tail: String = "") -> String {
    var condensed = ""
    for word in HeaderWords(String(raw)).text.split(separator: " ") + [tail[...]] {
      if condensed.last?.isNumber == true, word.first?.isNumber == true { condensed += " " }
      condensed += word
    }
    return condensed
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

/// Whether a name has blanks, line ends or others of the kind.
func hasWhitespace(_ name: String) -> Bool {
  name.utf8.contains { $0 <= 0x20 || $0 > 0x7F } && name.contains(where: \.isWhitespace)
}

/// Where two dots start, which R writes for a mark and a blank.
func doubleDot(in name: String) -> String.Index? {
  let dot = UInt8(ascii: ".")
  guard name.utf8.contains(dot) else { return nil }
  return zip(name.utf8.indices, zip(name.utf8, name.utf8.dropFirst())).first { $1 == (dot, dot) }?.0
}

/// Characters that stand for several letters, which texts from typeset documents have.
private let ligatures: [Unicode.Scalar: String] = [
  "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
]
