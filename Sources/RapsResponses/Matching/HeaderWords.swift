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
    for scalar in plainText(ofHTML: raw).unicodeScalars {
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

  /// The letters and digits alone, as a tool writes a code that allows nothing else; but `q1_1` is not `q11`.
  static func condensed(_ raw: some StringProtocol) -> String {
    var condensed = ""
    for word in HeaderWords(String(raw)).text.split(separator: " ") {
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

/// Characters that stand for several letters, which texts from typeset documents have.
private let ligatures: [Unicode.Scalar: String] = [
  "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
]
