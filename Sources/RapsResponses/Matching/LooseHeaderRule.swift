/// A looser form of survey tools' column names, from the safest to the least: what a rule proposes counts only where
/// the rules before it, and those of `HeaderRule`, found no column.
///
/// Codes are compared by their letters and digits, because LimeSurvey's codes have nothing else: `bulint` is `bul_int`.
enum LooseHeaderRule: CaseIterable {
  /// The code itself, also as LimeSurvey writes it before a text: `G01Q01[wl1]. Stem [Text]`.
  case whole
  /// ODK Central: `group-wl1`.
  case hyphened
  /// R, which writes `G01Q01.wl1.` for `G01Q01[wl1]`, and KoBo with another separator.
  case dotted
  /// LimeSurvey for R and SPSS: `G01Q01_wl1`.
  case underscored

  /// Bytes; survey tools have no longer codes, and hostile names do.
  static let longestCode = 256

  /// Codes that a name may wrap, the longest first.
  /// - Parameter mostLetters: letters and digits of the longest code that is known.
  func codes(in name: String, mostLetters: Int = longestCode) -> [Substring] {
    let head = Self.head(of: name)
    return switch self {
    case .whole: [Self.wholeCode(head)].filter { Self.isCode($0, mostLetters) }
    case .hyphened: Self.ends(of: head, behind: "-", mostLetters)
    case .dotted: Self.ends(of: head, behind: ".:", mostLetters)
    case .underscored: Self.ends(of: head, behind: "_", mostLetters)
    }
  }

  private static func isCode(_ text: Substring, _ mostLetters: Int) -> Bool {
    text.utf8.count <= longestCode && text.utf8.count(where: isLetterOrDigit) <= mostLetters
      && text.allSatisfy(belongsToCode)
  }

  /// In ASCII.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte }

  private static func belongsToCode(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "-" || character == "."
  }

  private static func wholeCode(_ head: Substring) -> Substring {
    if head.last == "]", let open = head.lastIndex(of: "[") { return head[open...].dropFirst().dropLast() }
    return head.utf8.lastIndex(of: UInt8(ascii: "/")).map { head[$0...].dropFirst() } ?? head
  }

  /// What may stand between a code and a text. LimeSurvey lets its users choose.
  private static let marks: Set<Character> = [".", ":", ";", ")", "|", "/", "_", "-", "–", "—", " ", "\t", "\u{A0}"]

  /// The part of a name that may be a code: all of a name without blanks, or what stands before a text. Empty if the
  /// name starts with a word of a text.
  private static func head(of name: String) -> Substring {
    guard hasWhitespace(name) else {
      // R writes a dot for each mark and blank.
      return trimmed(name[..<(doubleDot(in: name) ?? name.endIndex)])
    }
    var head = name.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    while name[head.endIndex...].first == "[", let close = name[head.endIndex...].firstIndex(of: "]") {
      head = name[...close]
    }
    // One blank or mark alone may stand between words; two hardly do.
    let separator = name[head.endIndex...].prefix(while: marks.contains)
    let isCode = separator.count > 1 || head.last == "]" && !separator.isEmpty
    return isCode ? head : ""
  }

  /// Without the marks that a text behind it left.
  private static func trimmed(_ code: Substring) -> Substring {
    var code = code
    while let last = code.last, [".", ":", ";", ")"].contains(last) { code.removeLast() }
    return code
  }

  /// What stands behind each separator and starts with a letter: numbers behind codes count columns.
  ///
  /// Complexity: linear in the length of a code, however long the name is.
  private static func ends(of name: Substring, behind separators: String, _ mostLetters: Int) -> [Substring] {
    guard name.utf8.contains(where: separators.utf8.contains) else { return [] }
    var ends: [Substring] = []
    var letterCount = 0
    for index in name.indices.reversed() {
      let character = name[index]
      let end = name[index...].dropFirst()
      guard end.utf8.count <= longestCode, letterCount <= mostLetters else { break }
      if separators.contains(character), end.first?.isLetter == true { ends.append(end) }
      guard belongsToCode(character) else { break }
      if character.asciiValue.map(isLetterOrDigit) == true { letterCount += 1 }
    }
    return ends.reversed()
  }
}
