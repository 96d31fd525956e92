import RapsQuestionnaire

/// Understands the cells of items that are answered with one answer set.
///
/// A cell is, in this order: blank (missing); a declared code in any spelling of its number; a label or synonym; a
/// code with its label (`4 - often`). So digits that are a code and also another code's label are the code.
struct AnswerDecoder {
  enum Outcome: Hashable {
    /// What `ResponseBlock.codes` holds.
    case code(UInt8)
    case invalid
    /// A code and a label that is not the code's.
    case contradiction
    /// A label that stands for different answers in different languages.
    case ambiguous
  }

  /// In `singleBytes`: not known at once. No code of a block, which ends at 201, nor `notApplicable`.
  static let unknown: UInt8 = 254
  private static let mostRememberedCells = 1 << 12

  private let answerSet: AnswerSet
  private let language: Language?
  /// Per declared code what a block holds for it.
  private let cells: [Int: UInt8]
  /// Per label its codes, in ascending order of declaration.
  private let codes: [NormalizedText: [Int]]
  private var remembered = ByteCache(mostEntries: mostRememberedCells)

  /// - Parameter language: the only language of labels; nil for all.
  init(_ answerSet: AnswerSet, language: Language?) {
    var cells: [Int: UInt8] = [:]
    var codes: [NormalizedText: [Int]] = [:]
    func add(_ option: AnswerSet.Option, cell: UInt8) {
      if cells[option.code] == nil { cells[option.code] = cell }
      for entry in option.label.entries + option.synonyms where language == nil || entry.language == language {
        let key = NormalizedText(entry.text)
        if !key.isEmpty, codes[key]?.contains(option.code) != true { codes[key, default: []].append(option.code) }
      }
    }
    for option in answerSet.options {
      add(option, cell: UInt8(truncatingIfNeeded: 1 + option.code - answerSet.minimumCode))
    }
    for option in answerSet.missing { add(option, cell: ResponseBlock.missing) }
    for option in answerSet.notApplicable { add(option, cell: ResponseBlock.notApplicable) }
    self.answerSet = answerSet
    self.language = language
    self.cells = cells
    self.codes = codes
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
    if let cell = remembered.value(bytes, content, hash: hash) { return .code(UInt8(truncatingIfNeeded: cell)) }
    let outcome = understand(bytes, content)
    if case .code(let cell) = outcome { remembered.insert(UInt32(cell), bytes, content, hash: hash) }
    return outcome
  }

  private func understand(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome {
    if let code = DecimalSpelling(bytes, range)?.integer, let cell = cells[code] { return .code(cell) }
    if let codes = codes[text(bytes, range)] {
      let meanings = Set(codes.compactMap { cells[$0] })
      return meanings.count == 1 ? meanings.first.map { .code($0) } ?? .invalid : .ambiguous
    }
    guard let (number, label) = splitCodeAndLabel(bytes, range),
      let code = DecimalSpelling(bytes, number)?.integer, let cell = cells[code]
    else { return .invalid }
    if codes[text(bytes, label)]?.contains(code) == true { return .code(cell) }
    // `4.5` and `4-5` are no code with a text.
    return DecimalSpelling(bytes, label) == nil ? .contradiction : .invalid
  }

  private func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> NormalizedText {
    NormalizedText(utf8: range.map { bytes[$0] })
  }

  /// `4 - often`, `4 – often`, `4. often`, `4: often`, `4) often`: a number, a separator, a text.
  private func splitCodeAndLabel(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (Range<Int>, Range<Int>)? {
    var index = range.lowerBound
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { index += 1 }
    let end = range.upperBound
    while index < end, 0x30...0x39 ~= bytes[index] { index += 1 }
    if index + 1 < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","),
      bytes[index + 1] == UInt8(ascii: "0")
    {
      index += 1
      while index < end, bytes[index] == UInt8(ascii: "0") { index += 1 }
    }
    let number = range.lowerBound..<index
    let rest = trimmed(bytes, index..<end)
    guard !rest.isEmpty else { return nil }
    let separatorLength = Self.separatorLength(bytes, rest)
    guard separatorLength > 0 else { return nil }
    let label = trimmed(bytes, rest.lowerBound + separatorLength..<end)
    return label.isEmpty ? nil : (number, label)
  }

  private static func separatorLength(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ")"): return 1
    // En dash and em dash.
    case 0xE2 where range.count >= 3 && bytes[start + 1] == 0x80 && 0x93...0x94 ~= bytes[start + 2]: return 3
    default: return 0
    }
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
    return codes.isEmpty
      ? "\(numbers), or empty" : "\(numbers), a label of \"\(answerSet.id)\"\(inLanguage), or empty"
  }
}
