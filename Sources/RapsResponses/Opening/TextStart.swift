/// The start of a text, decoded, and what can be seen from it.
struct TextStart {
  private let text: [UInt8]
  private let isWhole: Bool
  /// The delimiter of a first line `sep=;`, which spreadsheets write and read.
  private let declared: Delimiter?

  init(_ head: ArraySlice<UInt8>, isWhole: Bool, encoding: TextEncoding) {
    var decoder = TextDecoder(encoding: encoding)
    var text = [UInt8](repeating: 0, count: decoder.mostBytes(ofTextFrom: head.count))
    var end = decoder.decode(head.span, into: &text, at: 0)
    if isWhole { end = decoder.finish(into: &text, at: end) }
    text.removeLast(text.count - end)
    self.text = text
    self.isWhole = isWhole
    declared = Self.declaredDelimiter(text)
  }

  var declaresDelimiter: Bool { declared != nil }

  /// Refuses texts that are no tables.
  func checkKind() throws(FileProblem) {
    if let kind = FileKind.ofText(text) { throw FileProblem.otherKind(kind) }
  }

  /// What was told, else what the first line declares, else what parses best.
  func delimiter(told: Delimiter?) -> DelimiterChoice {
    if let told { return DelimiterChoice(delimiter: told, evidence: .told) }
    if let declared { return DelimiterChoice(delimiter: declared, evidence: .declared) }
    if let guess = guessDelimiter(text: text, isWhole: isWhole) {
      return DelimiterChoice(delimiter: guess, evidence: .guessed)
    }
    return DelimiterChoice(delimiter: .comma, evidence: .oneColumn)
  }

  /// The first records, without the one that declares the delimiter.
  func leadingRecords(delimiter: Delimiter) -> LeadingRecords {
    var leading = LeadingRecords(
      text, delimiter: delimiter, isWhole: isWhole, atMost: HeaderFinder.mostRecords + (declaresDelimiter ? 1 : 0))
    if declaresDelimiter, !leading.records.isEmpty { leading.records.removeFirst() }
    return leading
  }

  private static func declaredDelimiter(_ text: [UInt8]) -> Delimiter? {
    var line = text.prefix(32).prefix { $0 != 0x0A && $0 != 0x0D }
    if line.count >= 2, line.first == 0x22, line.last == 0x22 { line = line.dropFirst().dropLast() }
    guard line.count == 5, line.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8) else { return nil }
    return Delimiter.allCases.first { $0.byte == line.last }
  }
}
