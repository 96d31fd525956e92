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
    var reader = FileReader(syntax, log: log)
    let directives = reader.directives()
    var used: [(use: UseDirective, questionnaire: ResolvedQuestionnaire)] = []
    for use in directives.uses {
      if let questionnaire = follow(use, from: text, chain: chain + [text.name]) { used.append((use, questionnaire)) }
    }
    let contents = reader.contents(
      usedLanguages: used.first?.questionnaire.languages, hasUses: !directives.uses.isEmpty)
    guard let header = contents.header else { return nil }
    var empty = ResolvedQuestionnaire(file: file, header: header, languages: contents.languages)
    empty.isComplete = used.count == directives.uses.count
    var merge = SectionMerge(empty, log: log)
    for (use, questionnaire) in used { merge.inherit(questionnaire, by: use) }
    merge.select(directives.selections, hasUses: !directives.uses.isEmpty)
    merge.add(contents.sections)
    return merge.result
  }

  // MARK: Uses

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
