import RapsDiagnostics

/// Reads a questionnaire and, depth first, what it uses; merges them into one list of sections.
final class UseResolver {
  static let greatestDepth = 8
  /// Bounds the work when every file uses many others.
  static let mostFiles = 64

  private let log: FindingLog
  private let load: (UseReference) -> SourceText?
  /// Every text that took part, by file number.
  private(set) var sources: [SourceText] = []
  private var resolved: [String: ResolvedQuestionnaire] = [:]

  init(log: FindingLog, load: @escaping (UseReference) -> SourceText?) {
    self.log = log
    self.load = load
  }

  /// Nil, after a diagnostic, if the text has no readable `questionnaire` section.
  ///
  /// - Parameter chain: the names of the texts that led here, the first one being the one asked for.
  func resolve(_ text: SourceText, chain: [String] = []) -> ResolvedQuestionnaire? {
    let file = log.addFile(named: text.name)
    sources.append(text)
    guard let lexed = Lexer.lex(text.bytes, file: file, log: log),
      let syntax = SyntaxParser.parse(lexed, log: log)
    else { return nil }
    let header = readHeader(of: syntax)
    let directives = readDirectives(of: syntax, languages: header?.draft.languages ?? [])
    var used: [(use: UseDirective, questionnaire: ResolvedQuestionnaire)] = []
    for use in directives.uses {
      if let questionnaire = follow(use, from: text, chain: chain + [text.name]) { used.append((use, questionnaire)) }
    }
    guard var header else {
      // Still read the sections, so that one run tells everything.
      _ = readSections(of: syntax, languages: allLanguages(of: syntax), isWordingWithheld: false)
      return nil
    }
    let languages = header.draft.languages ?? used.first?.questionnaire.languages ?? []
    checkHeader(&header, languages: languages, hasUses: !directives.uses.isEmpty, of: lexed)
    let own = readSections(
      of: syntax, languages: header.canTellLanguages(used: used.isEmpty) ? languages : allLanguages(of: syntax),
      isWordingWithheld: header.draft.isWordingWithheld)
    var merge = SectionMerge(
      ResolvedQuestionnaire(file: file, header: header.draft, languages: languages), log: log)
    for (use, questionnaire) in used { merge.inherit(questionnaire, by: use) }
    merge.select(
      directives.selections, hasUses: !directives.uses.isEmpty, isComplete: used.count == directives.uses.count)
    merge.add(own, isComplete: used.count == directives.uses.count)
    return merge.result
  }

  // MARK: The header

  private struct Header {
    let section: SyntaxSection
    var draft: QuestionnaireDraft
    var reader: SectionReader

    /// False if the `languages` statement is absent or wrong, so that nothing can be said about languages.
    func canTellLanguages(used isEmpty: Bool) -> Bool { draft.languages != nil || !isEmpty }
  }

  private func readHeader(of syntax: SyntaxFile) -> Header? {
    var header: Header?
    for section in syntax.sections where section.kind == .questionnaire {
      if header != nil {
        log.report(
          .secondQuestionnaire, at: syntax.source.place(of: section.head.tokens),
          "the file has a second questionnaire section", help: ["write one questionnaire per file"])
        continue
      }
      var reader = SectionReader(source: syntax.source, languages: [], log: log)
      let draft = reader.questionnaire(section)
      header = Header(section: section, draft: draft, reader: reader)
    }
    if header == nil, !log.hasErrors(inFile: syntax.source.file) {
      log.report(
        .missingQuestionnaire, at: Place(file: syntax.source.file, 0, 0), "the file has no questionnaire section",
        help: ["add after the first line: questionnaire my-survey"])
    }
    return header
  }

  private func checkHeader(_ header: inout Header, languages: [Language], hasUses: Bool, of source: LexedSource) {
    let isKnown = header.draft.languages != nil || (hasUses && !languages.isEmpty)
    var textReader = SectionReader(
      source: source, languages: isKnown ? languages : allLanguages(of: [header.section], source), log: log)
    textReader.questionnaireTexts(header.section, into: &header.draft)
    var required: [Keyword] = [.version, .title]
    if !hasUses { required.insert(.languages, at: 1) }
    header.reader.requireStatements(required, of: header.section)
  }

  /// Every language that occurs in a text, for reading on where the declared ones are not known.
  private func allLanguages(of syntax: SyntaxFile) -> [Language] { allLanguages(of: syntax.sections, syntax.source) }

  private func allLanguages(of sections: [SyntaxSection], _ source: LexedSource) -> [Language] {
    var languages: [Language] = []
    for section in sections {
      for statement in section.body {
        for index in statement.tokens.dropFirst() where source.startsText(at: index) {
          let language = Language(source.spelling(source.tokens[index]))
          guard !languages.contains(language) else { continue }
          languages.append(language)
          if languages.count == SectionReader.mostLanguages { return languages }
        }
      }
    }
    return languages
  }

  private func readSections(
    of syntax: SyntaxFile, languages: [Language], isWordingWithheld: Bool
  ) -> [DraftedSection] {
    syntax.sections.compactMap { section in
      guard section.kind != .questionnaire else { return nil }
      return SectionReader.read(
        section, of: syntax.source, languages: languages, isWordingWithheld: isWordingWithheld, log: log)
    }
  }

  // MARK: Uses

  private func readDirectives(
    of syntax: SyntaxFile, languages: [Language]
  ) -> (uses: [UseDirective], selections: [SelectionDirective]) {
    var uses: [UseDirective] = []
    var selections: [SelectionDirective] = []
    for case .directive(let statement) in syntax.nodes {
      var reader = StatementReader(statement, of: syntax.source, languages: languages, log: log)
      do {
        if statement.keyword == .use {
          uses.append(try UseDirective(&reader))
        } else {
          selections.append(try SelectionDirective(&reader))
        }
      } catch {
        // Reported where it was read.
        continue
      }
    }
    return (uses, selections)
  }

  private func follow(_ use: UseDirective, from text: SourceText, chain: [String]) -> ResolvedQuestionnaire? {
    let reference: UseReference = use.isPath ? .path(use.name.value, from: text.name) : .id(use.name.value)
    guard chain.count <= Self.greatestDepth, sources.count < Self.mostFiles else {
      log.report(
        .useTooDeep, at: use.name.place,
        chain.count > Self.greatestDepth
          ? "questionnaires use each other more than \(Self.greatestDepth) deep"
          : "more than \(Self.mostFiles) files are used")
      return nil
    }
    guard let usedText = load(reference) else {
      log.report(
        .unknownQuestionnaire, at: use.name.place, "there is no questionnaire \"\(shortened(use.name.value))\"",
        help: [
          use.isPath ? "the path is relative to the file that uses it" : "a file is used by its path, in quotes"
        ])
      return nil
    }
    guard !chain.contains(usedText.name) else {
      log.report(
        .useCycle, at: use.name.place, "questionnaires use each other in a circle",
        notes: [(chain.drop { $0 != usedText.name } + [usedText.name]).joined(separator: " uses ")])
      return nil
    }
    let known = resolved[usedText.name]
    guard let questionnaire = known ?? resolve(usedText, chain: chain) else { return nil }
    resolved[usedText.name] = questionnaire
    if let wanted = use.version, let version = questionnaire.header.version, version != wanted.value {
      log.report(
        .otherVersion, at: wanted.place, "\"\(shortened(use.name.value))\" has version \(version), not \(wanted.value)",
        help: ["write \(version) after checking what changed, or leave the version out"])
    }
    return questionnaire
  }
}
