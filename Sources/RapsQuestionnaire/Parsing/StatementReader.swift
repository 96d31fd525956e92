import RapsDiagnostics

/// Thrown where a statement cannot be read further; the reason is reported.
struct StatementRejected: Error {}

/// Texts in several languages as they stand in one statement.
struct Texts: Sendable, Hashable {
  let value: LocalizedText
  /// The first text, or where one would stand.
  let place: Place
}

/// Reads the words of one statement from left to right.
///
/// Every reading method reports what is wrong and throws; the caller drops the statement and goes on with the next.
struct StatementReader {
  let source: LexedSource
  let log: FindingLog
  /// The languages that texts may be in.
  let languages: [Language]
  let statement: SyntaxStatement
  private(set) var position: Int
  private let end: Int

  init(_ statement: SyntaxStatement, of source: LexedSource, languages: [Language], log: FindingLog) {
    self.source = source
    self.log = log
    self.languages = languages
    self.statement = statement
    position = statement.tokens.lowerBound
    end = statement.tokens.upperBound
  }

  // MARK: Looking

  var current: Token? { position < end ? source.tokens[position] : nil }

  /// The place of the next word, or the statement's end.
  var place: Place {
    if let current { return source.place(current) }
    let last = source.tokens[end - 1].end
    return Place(file: source.file, last, last)
  }

  var wholePlace: Place { source.place(of: statement.tokens) }

  func isAt(_ kind: Token.Kind) -> Bool { current?.kind == kind }

  var isAtText: Bool { position + 1 < end && source.startsText(at: position) }

  // MARK: Single words

  mutating func skip() { position += 1 }

  /// Takes the keyword if it is next.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard current?.keyword == keyword else { return false }
    position += 1
    return true
  }

  mutating func require(_ keyword: Keyword) throws(StatementRejected) {
    guard take(keyword) else { throw unexpected("`\(keyword.rawValue)`") }
  }

  mutating func identifier(_ what: String) throws(StatementRejected) -> Located<String> {
    guard let token = current, token.kind == .word else {
      guard let token = current, token.kind == .malformed || token.kind == .number || token.kind == .version else {
        throw unexpected(what)
      }
      log.report(
        .badIdentifier, at: source.place(token), "\"\(shortened(source.spelling(token)))\" is no id", expected: what,
        help: ["an id has an ASCII letter, then letters, digits and single - or _"])
      throw StatementRejected()
    }
    guard token.end - token.start <= 64 else {
      log.report(
        .badIdentifier, at: source.place(token), "the id has \(token.end - token.start) characters",
        expected: "at most 64 characters")
      throw StatementRejected()
    }
    position += 1
    return Located(source.spelling(token), at: source.place(token))
  }

  /// One of a few words that stand for the cases of a type.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable & Hashable>(
    _ what: String, of type: Choice.Type
  ) throws(StatementRejected) -> Located<Choice> {
    let names = Choice.allCases.map(\.rawValue)
    guard let token = current, token.kind == .word else { throw unexpected(names.joined(separator: ", ")) }
    let spelling = source.spelling(token)
    guard let choice = Choice(rawValue: spelling) else {
      log.report(
        .unexpectedWord, at: source.place(token), "\"\(shortened(spelling))\" is no \(what)",
        expected: names.joined(separator: ", "),
        help: log.suggestion(for: spelling, inFile: source.file, among: names))
      throw StatementRejected()
    }
    position += 1
    return Located(choice, at: source.place(token))
  }

  /// A text without language, as a source or a column's name.
  mutating func plainText(_ what: String) throws(StatementRejected) -> Located<String> {
    guard let token = current, token.kind == .text else { throw unexpected(what) }
    let text = source.text(token)
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      log.report(.emptyText, at: source.place(token), "the text is empty", expected: what)
      throw StatementRejected()
    }
    position += 1
    return Located(text, at: source.place(token))
  }

  // MARK: Texts per language

  /// LANGUAGE "text" pairs up to the statement's end; may be none unless required.
  mutating func texts(required: Bool) throws(StatementRejected) -> Texts {
    let start = place
    var entries: [LocalizedText.Entry] = []
    var isRejected = false
    while let token = current {
      guard token.kind == .word || token.kind == .malformed, position + 1 < end,
        source.tokens[position + 1].kind == .text
      else {
        guard source.isLanguageCode(token) else { throw unexpected("a text with its language, for example en \"…\"") }
        position += 1
        throw unexpected("a text in straight quotes behind \(source.spelling(token))")
      }
      let text = source.tokens[position + 1]
      position += 2
      if let entry = entry(token, text, after: entries) { entries.append(entry) } else { isRejected = true }
    }
    if entries.isEmpty, required, !isRejected { throw unexpected("a text with its language, for example en \"…\"") }
    if isRejected { throw StatementRejected() }
    return Texts(value: LocalizedText(entries), place: start)
  }

  private func entry(_ token: Token, _ text: Token, after entries: [LocalizedText.Entry]) -> LocalizedText.Entry? {
    guard let language = declaredLanguage(token) else { return nil }
    guard !entries.contains(where: { $0.language == language }) else {
      log.report(
        .repeatedLanguage, at: source.place(token), "the statement has two texts in \"\(language)\"",
        expected: "one text per language")
      return nil
    }
    let value = source.text(text)
    guard value.utf8.contains(where: { $0 > 0x20 }) else {
      log.report(
        .emptyText, at: source.place(text), "the text is empty", help: ["leave the language out, or write the text"])
      return nil
    }
    return LocalizedText.Entry(language, value)
  }

  private func declaredLanguage(_ token: Token) -> Language? {
    let spelled = source.bytes[token.start..<token.end]
    if let declared = languages.first(where: { $0.code.utf8.elementsEqual(spelled) }) { return declared }
    let spelling = source.spelling(token)
    let declared = languages.map(\.code).joined(separator: ", ")
    log.report(
      .undeclaredLanguage, at: source.place(token), "\"\(shortened(spelling))\" is not one of the languages",
      expected: declared.isEmpty ? "two or three letters in lower case, as nl" : declared,
      help: languages.contains(Language(spelling.lowercased()))
        ? ["write \(spelling.lowercased())"]
        : source.isLanguageCode(token) ? ["add \(spelling) to `languages`"] : [])
    return nil
  }

  // MARK: Ends and errors

  /// Reports what is left.
  func finish() throws(StatementRejected) {
    guard let token = current else { return }
    guard token.kind != .reported else { throw StatementRejected() }
    if isAtText {
      log.report(
        .strayText, at: source.place(token),
        statement.keyword.map { "a text cannot stand behind `\($0.rawValue)`" } ?? "a text cannot stand here")
    } else {
      log.report(
        .leftoverWords, at: place(of: position..<end), "the statement has ended already",
        expected: "the end of the line")
    }
    throw StatementRejected()
  }

  private func place(of range: Range<Int>) -> Place { source.place(of: range) }

  /// Reports that something else stands here, or nothing at all.
  func unexpected(_ expected: String) -> StatementRejected {
    guard let token = current else {
      log.report(.missingPart, at: place, "the statement ends too early", expected: expected)
      return StatementRejected()
    }
    guard token.kind != .reported else { return StatementRejected() }
    let spelling = shortened(source.spelling(token))
    if token.kind == .malformed, let odd = oddCharacter(in: token) {
      log.report(
        .strayCharacter, at: source.place(token), "\"\(odd)\" has no meaning in \"\(spelling)\"", expected: expected)
    } else {
      log.report(.unexpectedWord, at: source.place(token), "found \(found(token, spelling))", expected: expected)
    }
    return StatementRejected()
  }

  private func found(_ token: Token, _ spelling: String) -> String {
    token.kind == .text ? "the text \(spelling)" : "\"\(spelling)\""
  }

  /// The first character that no id or number can have.
  private func oddCharacter(in token: Token) -> Character? {
    source.spelling(token).first { character in
      !(character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character)))
    }
  }
}
