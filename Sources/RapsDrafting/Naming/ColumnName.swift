import RapsResponses

/// What a column's name says: a code, the text of a question, and to what it belongs.
struct ColumnName: Hashable {
  /// As the header has it.
  let full: String
  /// A short name that stands for the question, as `wl1`; nil if there is only a text.
  let code: String?
  /// The question's text, nil if the name is only a code.
  let text: String?
  /// What the column shares with others of its kind: the survey tool's question, the group, or the stem of the text.
  let outer: String?

  /// - Parameter question: the question's text, where the header has one beside the name.
  init(_ name: String, question: String? = nil) {
    full = name
    if let (code, text) = Self.numbered(name), let (outer, inner) = Self.bracketed(code) {
      (self.outer, self.code) = (outer, inner)
      self.text = Self.bracketed(text)?.inner ?? text
    } else if let (outer, inner) = Self.bracketed(name) {
      self.outer = outer
      let isText = Self.isText(inner) || Self.isText(outer)
      code = isText ? nil : inner
      text = isText ? inner : nil
    } else if let (code, text) = Self.numbered(name) {
      outer = nil
      self.code = code
      self.text = text
    } else if Self.isText(name) {
      (outer, code, text) = (nil, nil, name)
    } else if let slash = name.lastIndex(of: "/"), slash != name.startIndex, name.index(after: slash) != name.endIndex {
      outer = String(name[..<slash])
      code = String(name[slash...].dropFirst())
      text = nil
    } else {
      (outer, code, text) = (nil, name, question)
    }
  }

  /// More than two words, two that end as a sentence does, or one that is longer than a code is.
  static func isText(_ name: String) -> Bool {
    let wordCount = name.split(whereSeparator: \.isWhitespace).count
    if wordCount == 2, let last = name.trimmed.last, ".?!…".contains(last) { return true }
    return name.utf8.count > 40 || wordCount > 2
  }

  /// `G01Q01[wl1]`, `How often do you … [rush]`.
  private static func bracketed(_ name: String) -> (outer: String, inner: String)? {
    guard name.last == "]", let open = name.lastIndex(of: "["), open != name.startIndex else { return nil }
    let inner = name[open...].dropFirst().dropLast()
    let outer = name[..<open].trimmed
    return inner.isWritable && !outer.isEmpty ? (outer, inner.trimmed) : nil
  }

  /// `wl1. How often …`.
  private static func numbered(_ name: String) -> (code: String, text: String)? {
    guard let stop = name.firstIndex(of: "."), name.distance(from: name.startIndex, to: stop) <= 20 else { return nil }
    let rest = name[stop...].dropFirst()
    guard rest.first?.isWhitespace == true, rest.isWritable, stop != name.startIndex,
      !name[..<stop].contains(where: \.isWhitespace)
    else { return nil }
    return (String(name[..<stop]), rest.trimmed)
  }

  /// The families that a column may belong to, the closest first: columns of one family ask about one thing.
  var families: [Family] {
    var families: [Family] = []
    if let code, let stem = Self.stem(of: code) { families.append(Family(outer: outer, stem: stem)) }
    if let outer { families.append(Family(outer: outer, stem: nil)) }
    if code == nil, let text {
      for separator in [" - ", ": ", ". ", "."] {
        guard let range = text.lastRange(of: separator), range.lowerBound != text.startIndex,
          range.upperBound != text.endIndex
        else { continue }
        let family = Family(outer: String(text[..<range.lowerBound]), stem: nil)
        if !families.contains(family) { families.append(family) }
      }
    }
    return families
  }

  /// `wl` of `wl1`, `Q1` of `Q1_2`, `bul` of `bul_int`; nil for a name without parts.
  static func stem(of code: String) -> String? {
    var stem = Substring(code)
    while let last = stem.last, last.isNumber { stem.removeLast() }
    if stem.count == code.count {
      guard let joint = stem.lastIndex(where: isJoint) else { return nil }
      stem = stem[..<joint]
    }
    while let last = stem.last, isJoint(last) { stem.removeLast() }
    return stem.isEmpty ? nil : String(stem)
  }

  private static func isJoint(_ character: Character) -> Bool { "_-. ".contains(character) }
}

/// What columns share that ask about one thing. Case does not matter.
struct Family: Hashable {
  let title: String
  private let outerKey: NormalizedText?
  private let stemKey: NormalizedText?

  init(outer: String?, stem: String?) {
    // A tool's own numbers for the members say nothing.
    title = stem.map { outer != nil && $0.uppercased() == "SQ" ? outer ?? $0 : $0 } ?? outer ?? ""
    outerKey = outer.map { NormalizedText($0) }
    stemKey = stem.map { NormalizedText($0) }
  }

  static func == (left: Family, right: Family) -> Bool {
    left.outerKey == right.outerKey && left.stemKey == right.stemKey
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(outerKey)
    hasher.combine(stemKey)
  }
}

extension StringProtocol {
  /// Whether the language takes it for a text: it has more than spaces and control characters.
  var isWritable: Bool { utf8.contains { $0 > 0x20 } }

  /// Without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The last place of a text.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var found: Range<Index>?
    var start = startIndex
    while let range = self[start...].firstRange(of: text) {
      found = range
      start = index(after: range.lowerBound)
    }
    return found
  }
}
