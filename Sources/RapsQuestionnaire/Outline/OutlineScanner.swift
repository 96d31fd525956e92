/// Reads only the names in a text: enough to tell which questionnaire a data file belongs to.
///
/// Checks nothing; what comes of a text with errors means nothing. Complexity: linear, one look at most bytes.
/// - Returns: nil if the text is not of edition 1 or has no `questionnaire` section.
package func scanOutline(_ bytes: [UInt8]) -> QuestionnaireOutline? {
  var scanner = OutlineScanner(bytes)
  return scanner.scan()
}

private struct OutlineScanner {
  private let bytes: [UInt8]
  private var id: String?
  private var hasEdition = false
  private var isIdentified = false
  private var uses: [QuestionnaireOutline.Use] = []
  private var sections: [QuestionnaireOutline.Section] = []
  private var selections: [QuestionnaireOutline.Selection] = []
  /// Whether the last section has items.
  private var isCollecting = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func scan() -> QuestionnaireOutline? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      guard scanLine(start, end) else { return nil }
      start = end + 1
    }
    guard let id, hasEdition else { return nil }
    return QuestionnaireOutline(
      id: id, uses: uses, sections: sections, selections: selections, isIdentified: isIdentified)
  }

  /// False if the text is not of this edition.
  private mutating func scanLine(_ start: Int, _ end: Int) -> Bool {
    var words = WordIterator(bytes, start, end)
    guard let first = words.next() else { return true }
    let keyword = Keyword.spelled(by: bytes[first])
    guard hasEdition else {
      hasEdition = keyword == .raps && words.next().map { text($0) == "1" } ?? false
      return hasEdition
    }
    switch keyword {
    case .item where isCollecting: scanItem(&words)
    case .questionnaire: id = words.next().map(text)
    case .respondents: isIdentified = words.next().map(text) == "identified"
    case .use: scanUse(&words)
    case .keep, .remove: scanSelection(&words, isKeep: keyword == .keep)
    case .override:
      if let kind = words.next() { startSection(SectionKind(Keyword.spelled(by: bytes[kind])), &words, true) }
    default: startSection(SectionKind(keyword), &words, false)
    }
    return true
  }

  private mutating func startSection(_ kind: SectionKind?, _ words: inout WordIterator, _ isOverride: Bool) {
    guard let kind else { return }
    isCollecting = kind == .scale || kind == .exposure
    guard isCollecting, let id = words.next() else { return }
    sections.append(QuestionnaireOutline.Section(kind: kind, id: text(id), isOverride: isOverride, items: []))
  }

  private mutating func scanItem(_ words: inout WordIterator) {
    guard !sections.isEmpty, let id = words.next() else { return }
    var columns: [String] = []
    var isInColumns = false
    while let word = words.next() {
      if isText(word) {
        guard isInColumns else { break }
        columns.append(decodedText(bytes[(word.lowerBound + 1)..<(word.upperBound - 1)]))
        continue
      }
      switch Keyword.spelled(by: bytes[word]) {
      case .column: isInColumns = true
      case .reversed: break
      case .answered: _ = words.next()
      // A language: the texts begin.
      default: isInColumns = false
      }
    }
    sections[sections.count - 1].items.append(QuestionnaireOutline.Item(id: text(id), columns: columns))
  }

  private mutating func scanUse(_ words: inout WordIterator) {
    isCollecting = false
    guard let name = words.next() else { return }
    uses.append(
      isText(name) ? .path(decodedText(bytes[(name.lowerBound + 1)..<(name.upperBound - 1)])) : .id(text(name)))
  }

  private mutating func scanSelection(_ words: inout WordIterator, isKeep: Bool) {
    isCollecting = false
    guard let kindWord = words.next(), let kind = SectionKind(Keyword.spelled(by: bytes[kindWord])),
      kind == .scale || kind == .exposure, let first = words.next()
    else { return }
    var items: [String] = []
    while let item = words.next() { items.append(text(item)) }
    let isAll = Keyword.spelled(by: bytes[first]) == .all
    selections.append(
      QuestionnaireOutline.Selection(isKeep: isKeep, kind: kind, id: isAll ? nil : text(first), items: items))
  }

  private func isText(_ word: Range<Int>) -> Bool { word.count >= 2 && bytes[word.lowerBound] == UInt8(ascii: "\"") }

  private func text(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }
}

/// The words and texts of a line, texts with their quotes, up to a comment.
private struct WordIterator {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int

  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    self.bytes = bytes
    index = start
    self.end = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  mutating func next() -> Range<Int>? {
    while index < end, isBlank(bytes[index]) { index += 1 }
    guard index < end, bytes[index] != UInt8(ascii: "#") else { return nil }
    let start = index
    if bytes[start] == UInt8(ascii: "\"") {
      index += 1
      while index < end, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
      index = min(index + 1, end)
    } else {
      while index < end, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: "\"") { index += 1 }
    }
    return start..<index
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
