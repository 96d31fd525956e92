import RapsDiagnostics

/// Reads the statements of a section into its draft.
struct SectionReader {
  let source: LexedSource
  let log: FindingLog
  let languages: [Language]
  /// The statements that were there, whether they could be read or not.
  private var seen: [Keyword: Place] = [:]
  private(set) var isDamaged = false

  init(source: LexedSource, languages: [Language], log: FindingLog) {
    self.source = source
    self.languages = languages
    self.log = log
  }

  /// The named section of a syntax section; nil, after a diagnostic, if it has no id.
  static func read(
    _ section: SyntaxSection, of source: LexedSource, languages: [Language], isWordingWithheld: Bool, log: FindingLog
  ) -> DraftedSection? {
    var reader = SectionReader(source: source, languages: languages, log: log)
    reader.isDamaged = section.isDamaged
    var parent: Located<String>?
    let head = reader.reading(section.head) { (statement) throws(StatementRejected) in
      if section.isOverride { statement.skip() }
      statement.skip()
      let id = try statement.identifier(
        section.kind == .guidance ? "the id of a scale or exposure" : "the id of the \(section.kind.rawValue)")
      if section.kind == .variable, statement.take(.under) {
        parent = try statement.identifier("the id of the variable that it lies under")
      }
      return id
    }
    let content: DraftedSection.Content? =
      switch section.kind {
      case .answers: .answers(reader.answers(section))
      case .scale, .composite, .exposure: .scored(reader.scored(section))
      case .profile: .profile(reader.profile(section))
      case .variable: .variable(reader.variable(section, under: parent))
      case .measure: .measure(reader.measure(section))
      case .guidance: .guidance(reader.guidance(section))
      case .questionnaire: nil
      }
    guard let id = head ?? reader.nameDespiteErrors(of: section), let content else { return nil }
    return DraftedSection(
      kind: section.kind, id: id, isOverride: section.isOverride, isDamaged: reader.isDamaged,
      isWordingWithheld: isWordingWithheld, content: content, syntax: section, source: source)
  }

  /// A correct id in a head that was rejected for something behind it, so that the name stays known.
  private func nameDespiteErrors(of section: SyntaxSection) -> Located<String>? {
    let index = section.head.tokens.lowerBound + (section.isOverride ? 2 : 1)
    guard index < section.head.tokens.upperBound, source.tokens[index].kind == .word,
      source.tokens[index].end - source.tokens[index].start <= 64
    else { return nil }
    return Located(source.spelling(source.tokens[index]), at: source.place(source.tokens[index]))
  }

  // MARK: Statements

  /// Reads one statement to its end; nil, with the section marked as damaged, if it was rejected.
  mutating func reading<Value>(
    _ statement: SyntaxStatement, _ body: (inout StatementReader) throws(StatementRejected) -> Value
  ) -> Value? {
    var reader = StatementReader(statement, of: source, languages: languages, log: log)
    do {
      let value = try body(&reader)
      try reader.finish()
      return value
    } catch {
      isDamaged = true
      return nil
    }
  }

  /// Notes that a statement was there; false, after a diagnostic, if it may stand once and stood before.
  mutating func isFirst(_ statement: SyntaxStatement, in kind: SectionKind) -> Bool {
    guard let keyword = statement.keyword, kind.statements.contains(keyword) else { return true }
    guard seen[keyword] != nil else {
      seen[keyword] = source.place(source.tokens[statement.tokens.lowerBound])
      return true
    }
    guard !SectionKind.repeatable.contains(keyword) else { return true }
    log.report(
      .repeatedStatement, at: source.place(source.tokens[statement.tokens.lowerBound]),
      "`\(keyword.rawValue)` stands twice in this section", expected: "one `\(keyword.rawValue)` statement")
    return false
  }

  /// Reports required statements that are absent.
  func requireStatements(_ keywords: [Keyword], of section: SyntaxSection) {
    guard !section.isDamaged else { return }
    for keyword in keywords where seen[keyword] == nil {
      log.report(
        .missingStatement, at: source.place(of: section.head.tokens),
        "the \(section.kind.rawValue) has no `\(keyword.rawValue)`", help: ["add a line: \(Self.example(of: keyword))"])
    }
  }

  private static func example(of keyword: Keyword) -> String {
    switch keyword {
    case .title: "title en \"…\""
    case .kind: "kind resource (or hindrance, challenge, personal, outcome)"
    case .score: "score 0..100 (or mean, sum)"
    case .risk: "risk high, if a high score is unfavourable, or risk low"
    case .answered: "answered and the id of an answers section"
    case .of: "of scales and their ids, or of items and their ids"
    case .positive: "positive when 2..5"
    case .version: "version 1.0"
    case .languages: "languages en"
    case .factor: "factor and the id of a scale or exposure"
    case .level: "level organisation (or team, individual)"
    case .prevention: "prevention primary (or secondary, tertiary)"
    case .term: "term structural (or quick-win)"
    case .effort: "effort 2, from 1 (little) to 3 (much)"
    case .carriedOutBy: "carried-out-by internal (or external) en \"…\""
    case .indicator: "indicator and the id of a scale or exposure"
    case .about, .responsible, .target, .timing, .objective: "\(keyword.rawValue) en \"…\""
    default: keyword.rawValue
    }
  }

  /// `title` and the like: the word and texts.
  static func texts(_ reader: inout StatementReader) throws(StatementRejected) -> Texts {
    reader.skip()
    return try reader.texts(required: true)
  }
}
