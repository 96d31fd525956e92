import RapsQuestionnaire

/// Understands the cells of items that are answered with one answer set.
///
/// A cell is, in this order: blank (missing); a declared code in any spelling of its number; a label or synonym,
/// exactly or as tools change them (`LooseText`); a code with its label (`4 - often`, `often (4)`); a word for yes or
/// no where the set is just that; `NA` and the like; a date that a spreadsheet made of one of the labels; any of this
/// in quotes. So digits that are a code and also another code's label are the code, and a set may declare `NA` as a
/// label. Labels are compared as a whole, never by their start.
struct AnswerDecoder {
  enum Outcome: Hashable {
    /// What `ResponseBlock.codes` holds.
    case code(UInt8)
    /// `NA` and the like: no answer.
    case notAvailable
    /// The same as `code`, of a cell that a spreadsheet turned into a date.
    case restored(UInt8)
    case invalid
    /// A code and a label that is not the code's.
    case contradiction
    /// A label that stands for different answers in different languages.
    case ambiguous
    /// A date, which no label or more than one could have become.
    case damaged
    /// `A4`: a survey tool's own name of the fourth answer, whichever that is there.
    case toolCode
  }

  /// In `singleBytes`: not known at once. No code of a block, which ends at 201, no mark, nor `notApplicable`.
  static let unknown: UInt8 = 254
  private static let mostRememberedCells = 1 << 12
  /// Of cells that are no answers, where these count as missing: they must not displace labels.
  private static let mostRefusedCells = 1 << 8

  private let answerSet: AnswerSet
  private let language: Language?
  /// Per declared code what a block holds for it.
  private let cells: [Int: UInt8]
  private let labels: AnswerLabels
  private let yesAndNo: (yes: Int, no: Int)?
  /// What blocks hold for answers that a spreadsheet may have turned into dates.
  let restorable: [UInt8]
  /// Per date what may have become it, as block cells.
  private let originals: [SpreadsheetDate: Set<UInt8>]
  private var remembered = ByteCache(mostEntries: mostRememberedCells)
  private var refused = ByteCache(mostEntries: mostRefusedCells)

  /// - Parameter language: the only language of labels; nil for all.
  init(_ answerSet: AnswerSet, language: Language?) {
    var cells: [Int: UInt8] = [:]
    for option in answerSet.options where cells[option.code] == nil {
      cells[option.code] = UInt8(truncatingIfNeeded: 1 + option.code - answerSet.minimumCode)
    }
    for option in answerSet.missing where cells[option.code] == nil { cells[option.code] = ResponseBlock.missing }
    for option in answerSet.notApplicable where cells[option.code] == nil {
      cells[option.code] = ResponseBlock.notApplicable
    }
    var originals: [SpreadsheetDate: Set<UInt8>] = [:]
    for option in answerSet.options + answerSet.missing + answerSet.notApplicable {
      for text in Set((option.label.entries + option.synonyms).map(\.text)) {
        for date in SpreadsheetDate.made(from: text) {
          if let cell = cells[option.code] { originals[date, default: []].insert(cell) }
        }
      }
    }
    self.answerSet = answerSet
    self.language = language
    self.cells = cells
    self.originals = originals
    // A set of more labels like dates than there are marks has its others refused.
    restorable = Array(
      originals.values.reduce(into: Set()) { $0.formUnion($1) }.sorted().prefix(CellMark.restored.count))
    labels = AnswerLabels(answerSet, language: language)
    yesAndNo = YesOrNo.codes(of: answerSet)
  }

  /// Per byte what a cell of only that byte means: the digits that are codes, the blanks, else `unknown`.
  var singleBytes: [UInt8] {
    (0...255).map { byte in
      if byte == 0x20 || byte == 0x09 { return ResponseBlock.missing }
      return 0x30...0x39 ~= byte ? cells[byte - 0x30] ?? Self.unknown : Self.unknown
    }
  }

  /// What a cell `10` means; `unknown` if that is no code.
  var ten: UInt8 { cells[10] ?? Self.unknown }

  /// Understands a cell. Complexity: linear in its length, with a small factor once the same bytes were seen.
  mutating func decode(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome {
    let content = trimmed(bytes, range)
    if content.isEmpty { return .code(ResponseBlock.missing) }
    let hash = byteHash(bytes, content)
    if let known = remembered.value(bytes, content, hash: hash) ?? refused.value(bytes, content, hash: hash) {
      return Outcome(remembered: known)
    }
    let outcome = understand(bytes, content)
    if cell(for: outcome) != nil {
      remembered.insert(outcome.remembered, bytes, content, hash: hash)
    } else {
      refused.insert(outcome.remembered, bytes, content, hash: hash)
    }
    return outcome
  }

  /// What is written to a block for a cell that was understood, perhaps a mark; nil for one that was not.
  func cell(for outcome: Outcome) -> UInt8? {
    switch outcome {
    case .code(let cell): cell
    case .notAvailable: CellMark.notAvailable
    case .restored(let cell):
      restorable.firstIndex(of: cell).map { CellMark.restored.lowerBound + UInt8(truncatingIfNeeded: $0) }
    case .invalid, .contradiction, .ambiguous, .damaged, .toolCode: nil
    }
  }

  /// Quotes around a cell that are taken off; more are no way to protect a text.
  private static let mostQuotes = 2

  private func understand(_ bytes: Span<UInt8>, _ range: Range<Int>, quotes: Int = 0) -> Outcome {
    if let code = DecimalSpelling(bytes, range)?.integer, let cell = cells[code] { return .code(cell) }
    let text = String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    if let codes = labels.codes(exactly: NormalizedText(text)) {
      let meanings = Set(codes.compactMap { cells[$0] })
      return meanings.count == 1 ? meanings.first.map { .code($0) } ?? .invalid : .ambiguous
    }
    let loose = LooseText(text)
    if let outcome = understandLoosely(loose) { return outcome }
    if let cell = understandMinus(text, loose) { return .code(cell) }
    let mixtures = CodeAndLabel.readings(Array(loose.canonical.utf8)).filter { cells[$0.code] != nil }
    if let outcome = understandLabelled(mixtures) { return outcome }
    if let code = yesOrNo(loose.canonical), let cell = cells[code] { return .code(cell) }
    if isNotAvailable(bytes, range) { return .notAvailable }
    if quotes < Self.mostQuotes, let inner = Self.unquoted(Array(loose.canonical.utf8)) {
      return understand(inner.span, inner.indices, quotes: quotes + 1)
    }
    // `5-Jan` is not the code 5 with words of its own.
    if let outcome = understandDate(text) ?? understandMixture(mixtures) { return outcome }
    return isToolCode(bytes, range) ? .toolCode : .invalid
  }

  /// A label with the changes that tools make.
  private func understandLoosely(_ text: LooseText) -> Outcome? {
    let meanings = Set(labels.codes(of: text).compactMap { cells[$0] })
    return meanings.count > 1 ? .ambiguous : meanings.first.map { .code($0) }
  }

  /// A code with a true minus, as word processors write it.
  private func understandMinus(_ text: String, _ loose: LooseText) -> UInt8? {
    guard text.unicodeScalars.first == "\u{2212}" else { return nil }
    let bytes = Array(loose.canonical.utf8)
    return DecimalSpelling(bytes.span, bytes.indices)?.integer.flatMap { cells[$0] }
  }

  /// A code with its own label.
  private func understandLabelled(_ mixtures: [CodeAndLabel]) -> Outcome? {
    let mixture = mixtures.first { labels.codes(of: LooseText(utf8: $0.label)).contains($0.code) }
    return mixture.flatMap { cells[$0.code] }.map { .code($0) }
  }

  /// A code with another text.
  ///
  /// Where the code has a label, that is a contradiction. Where it has none, as in a set that names its ends only, any
  /// words will do that name no other answer.
  private func understandMixture(_ mixtures: [CodeAndLabel]) -> Outcome? {
    // `4.5` and `4-5` are no code with a text.
    let mixtures = mixtures.filter { DecimalSpelling($0.label.span, $0.label.indices) == nil }
    if mixtures.contains(where: { !labels.codes(of: LooseText(utf8: $0.label)).isEmpty }) { return .contradiction }
    guard let mixture = mixtures.first(where: \.isPlain), let cell = cells[mixture.code] else { return nil }
    if labels.hasLabel(mixture.code) { return .contradiction }
    return Self.isWords(mixture.label) ? .code(cell) : nil
  }

  private static func isWords(_ text: [UInt8]) -> Bool {
    text.count(where: { 0x61...0x7A ~= $0 || $0 >= 0x80 }) >= 2 && !text.contains { 0x30...0x39 ~= $0 }
  }

  private func yesOrNo(_ text: String) -> Int? {
    guard let yesAndNo else { return nil }
    let word = language == nil ? YesOrNo(word: text) : nil
    return (word ?? YesOrNo(sign: text)).map { $0 == .yes ? yesAndNo.yes : yesAndNo.no }
  }

  /// `"4"`, `'4'`, `'4` and `="4"`, as spreadsheets and programs protect a text; nil if there is nothing of that.
  ///
  /// - Parameter text: in the form `LooseText.canonical`.
  private static func unquoted(_ text: [UInt8]) -> [UInt8]? {
    let inner = text.starts(with: "=\"".utf8) ? text.dropFirst() : text[...]
    guard let quote = inner.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let isClosed = inner.count > 2 && inner.last == quote
    guard isClosed || quote == UInt8(ascii: "'") else { return nil }
    let content = Array(isClosed ? inner.dropFirst().dropLast() : inner.dropFirst())
    let range = trimmed(content.span, content.indices)
    return range.isEmpty ? nil : Array(content[range])
  }

  private func understandDate(_ text: String) -> Outcome? {
    let (dates, isCertain) = SpreadsheetDate.readings(ofCell: text)
    let meanings = dates.reduce(into: Set<UInt8>()) { $0.formUnion(originals[$1] ?? []) }
    if meanings.count == 1, let cell = meanings.first, restorable.contains(cell) { return .restored(cell) }
    return !dates.isEmpty && (isCertain || !meanings.isEmpty) ? .damaged : nil
  }

  /// `A4` or `AO04`, as LimeSurvey writes. That is the fourth of the tool's answers, not the answer with code
  /// 4: taking one for the other could turn a scale around.
  private func isToolCode(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    func isLetter(_ index: Int, _ letter: UInt8) -> Bool {
      index < range.upperBound && bytes[index] | 0x20 == letter
    }
    guard isLetter(range.lowerBound, UInt8(ascii: "a")) else { return false }
    let digits = range.dropFirst(isLetter(range.lowerBound + 1, UInt8(ascii: "o")) ? 2 : 1)
    return 1...3 ~= digits.count && digits.allSatisfy { 0x30...0x39 ~= bytes[$0] }
  }

  /// What a cell may be, for a diagnostic.
  var expectation: String {
    let validCodes = answerSet.options.map(\.code)
    let isContiguous = answerSet.width + 1 == validCodes.count
    let range =
      isContiguous && validCodes.count > 1
      ? "\(answerSet.minimumCode)…\(answerSet.maximumCode)" : validCodes.map(String.init).joined(separator: ", ")
    let others = (answerSet.missing + answerSet.notApplicable).map { String($0.code) }
    let numbers = others.isEmpty ? range : "\(range) (or \(others.joined(separator: ", ")))"
    let inLanguage = language.map { " in \($0)" } ?? ""
    return labels.isEmpty
      ? "\(numbers), or empty" : "\(numbers), a label of \"\(answerSet.id)\"\(inLanguage), or empty"
  }
}

extension AnswerDecoder.Outcome {
  /// As a `ByteCache` keeps it.
  fileprivate var remembered: UInt32 {
    switch self {
    case .code(let cell): UInt32(cell)
    case .restored(let cell): 0x100 | UInt32(cell)
    case .notAvailable: 0x200
    case .invalid: 0x201
    case .contradiction: 0x202
    case .ambiguous: 0x203
    case .damaged: 0x204
    case .toolCode: 0x205
    }
  }

  fileprivate init(remembered: UInt32) {
    switch remembered {
    case 0..<0x100: self = .code(UInt8(truncatingIfNeeded: remembered))
    case 0x100..<0x200: self = .restored(UInt8(truncatingIfNeeded: remembered))
    case 0x200: self = .notAvailable
    case 0x202: self = .contradiction
    case 0x203: self = .ambiguous
    case 0x204: self = .damaged
    case 0x205: self = .toolCode
    default: self = .invalid
    }
  }
}
