/// A looser form of survey tools' column names, from the safest to the least: what a rule proposes counts only where the
/// rules before it, and those of `HeaderRule`, found no column.
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
  private static let longestCode = 256

  /// Codes that a name may wrap, the longest first.
  func codes(in name: String) -> [Substring] {
    let head = Self.head(of: name)
    let codes =
      switch self {
      case .whole: Self.wholeCodes(head)
      case .hyphened: Self.ends(of: head) { $0 == "-" }
      case .dotted: Self.ends(of: head) { $0 == "." || $0 == ":" }
      case .underscored: Self.ends(of: head) { $0 == "_" }
      }
    return codes.filter {
      $0.utf8.count <= Self.longestCode
        && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
    }
  }

  private static func wholeCodes(_ head: Substring) -> [Substring] {
    if head.last == "]", let open = head.lastIndex(of: "[") { return [head[open...].dropFirst().dropLast()] }
    if let slash = head.lastIndex(of: "/") { return [head[slash...].dropFirst()] }
    return [head]
  }

  /// What may stand between a code and a text. LimeSurvey lets its users choose.
  private static let marks: Set<Character> = [".", ":", ";", ")", "|", "/", "_", "-", "–", "—", " ", "\t", "\u{A0}"]

  /// The part of a name that may be a code: all of a name without blanks, or what stands before a text. Empty if the
  /// name starts with a word of a text.
  private static func head(of name: String) -> Substring {
    guard name.contains(where: \.isWhitespace) else {
      // R writes a dot for each mark and blank.
      let dots = name.indices.first { name[$0...].hasPrefix("..") }
      return trimmed(name[..<(dots ?? name.endIndex)])
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
  private static func ends(of code: Substring, isSeparator: (Character) -> Bool) -> [Substring] {
    code.indices.filter { isSeparator(code[$0]) }.map { code[$0...].dropFirst() }.filter { $0.first?.isLetter == true }
  }
}
