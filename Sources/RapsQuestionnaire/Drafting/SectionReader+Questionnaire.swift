import RapsDiagnostics

extension SectionReader {
  static let mostLanguages = 32

  /// The `questionnaire` section's statements but for its texts, which need the languages to be known.
  mutating func questionnaire(_ section: SyntaxSection) -> QuestionnaireDraft {
    var draft = QuestionnaireDraft(place: source.place(of: section.head.tokens))
    draft.id = reading(section.head) { (reader) throws(StatementRejected) in
      reader.skip()
      return try reader.identifier("the id of the questionnaire")
    }
    for statement in section.body where isFirst(statement, in: .questionnaire) {
      switch statement.keyword {
      case .version: draft.version = reading(statement, Self.version)
      case .languages: draft.languages = reading(statement, Self.languages)
      case .source:
        draft.source = reading(statement) { (reader) throws(StatementRejected) in
          reader.skip()
          return try reader.plainText("the source as a text").value
        }
      case .wording:
        draft.isWordingWithheld =
          reading(statement) { (reader) throws(StatementRejected) in
            reader.skip()
            try reader.require(.withheld)
            return true
          } ?? false
      case .respondents:
        draft.respondents = reading(statement) { (reader) throws(StatementRejected) in
          reader.skip()
          return try reader.choice("kind of respondents", of: Questionnaire.Respondents.self)
        }
      default: break
      }
    }
    return draft
  }

  /// The `questionnaire` section's texts, read by a reader that knows the languages.
  mutating func questionnaireTexts(_ section: SyntaxSection, into draft: inout QuestionnaireDraft) {
    for statement in section.body {
      switch statement.keyword {
      case .title where draft.title == nil: draft.title = reading(statement, Self.texts)
      case .about where draft.about == nil: draft.about = reading(statement, Self.texts)
      default: break
      }
    }
  }

  private static func version(_ reader: inout StatementReader) throws(StatementRejected) -> String {
    reader.skip()
    return try reader.version().value
  }

  private static func languages(_ reader: inout StatementReader) throws(StatementRejected) -> [Language] {
    reader.skip()
    var languages: [Language] = []
    repeat {
      guard let token = reader.current, reader.source.isLanguageCode(token) else {
        throw reader.unexpected("a language as two or three letters in lower case, as nl")
      }
      let language = Language(reader.source.spelling(token))
      if languages.contains(language) {
        reader.log.report(
          .namedTwice, at: reader.place, "the language \"\(language)\" is named twice", expected: "each language once")
        throw StatementRejected()
      }
      guard languages.count < mostLanguages else {
        reader.log.report(
          .tooManyLanguages, at: reader.place, "the questionnaire has more than \(mostLanguages) languages")
        throw StatementRejected()
      }
      languages.append(language)
      reader.skip()
    } while reader.current != nil
    return languages
  }
}

extension StatementReader {
  /// Whole numbers joined by points, kept as written.
  mutating func version() throws(StatementRejected) -> Located<String> {
    guard let token = current, token.kind == .number || token.kind == .version,
      source.bytes[token.start] != UInt8(ascii: "-"), token.end - token.start <= 64
    else { throw unexpected("a version as 1.0") }
    skip()
    return Located(source.spelling(token), at: source.place(token))
  }
}
