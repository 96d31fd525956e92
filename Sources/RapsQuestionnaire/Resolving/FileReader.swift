import RapsDiagnostics

/// Reads the directives and sections of one text, following no `use`.
struct FileReader {
  struct Contents {
    /// Nil, after a diagnostic, if there is no `questionnaire` section.
    let header: QuestionnaireDraft?
    let languages: [Language]
    let sections: [DraftedSection]
  }

  private let syntax: SyntaxFile
  private let log: FindingLog
  private var headerSection: SyntaxSection?
  private var headerReader: SectionReader
  private var header: QuestionnaireDraft?

  /// Reads the `questionnaire` section but for its texts.
  init(_ syntax: SyntaxFile, log: FindingLog) {
    self.syntax = syntax
    self.log = log
    headerReader = SectionReader(source: syntax.source, languages: [], log: log)
    readHeader()
  }

  private mutating func readHeader() {
    for section in syntax.sections where section.kind == .questionnaire {
      if headerSection != nil {
        log.report(
          .secondQuestionnaire, at: syntax.source.place(of: section.head.tokens),
          "the file has a second questionnaire section", help: ["write one questionnaire per file"])
        continue
      }
      headerSection = section
      header = headerReader.questionnaire(section)
    }
    guard headerSection == nil, !log.hasErrors(inFile: syntax.source.file) else { return }
    let isLibrary = syntax.isMeasureLibrary
    log.report(
      .missingQuestionnaire, at: Place(file: syntax.source.file, 0, 0),
      isLibrary ? "the file is a measure library, not a questionnaire" : "the file has no questionnaire section",
      help: [
        isLibrary
          ? "measures of one's own are given to `raps plan` by --measures"
          : "add after the first line: questionnaire my-survey"
      ])
  }

  func directives() -> (uses: [UseDirective], selections: [SelectionDirective]) {
    var uses: [UseDirective] = []
    var selections: [SelectionDirective] = []
    for case .directive(let statement) in syntax.nodes {
      var reader = StatementReader(statement, of: syntax.source, languages: [], log: log)
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

  /// Everything that has texts.
  ///
  /// - Parameters:
  ///   - usedLanguages: those of the first questionnaire that is used, which are the default.
  ///   - hasUses: whether `languages` may be left out.
  mutating func contents(usedLanguages: [Language]?, hasUses: Bool) -> Contents {
    let declared = header?.languages ?? usedLanguages
    // Where the languages are not known nothing can be said about them; reading goes on with those that occur.
    let languages = declared ?? syntax.occurringLanguages
    if let headerSection, var draft = header {
      var textReader = SectionReader(source: syntax.source, languages: languages, log: log)
      textReader.questionnaireTexts(headerSection, into: &draft)
      headerReader.requireStatements(hasUses ? [.version, .title] : [.version, .languages, .title], of: headerSection)
      header = draft
    }
    let sections = syntax.sections.compactMap { section in
      section.kind == .questionnaire
        ? nil
        : SectionReader.read(
          section, of: syntax.source, languages: languages, isWordingWithheld: header?.isWordingWithheld ?? false,
          log: log)
    }
    return Contents(header: header, languages: languages, sections: sections)
  }
}
