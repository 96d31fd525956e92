import RapsDiagnostics

/// Reads the sections of a measure library. Its languages are those that its texts are in.
struct LibraryReader {
  private let syntax: SyntaxFile
  private let log: FindingLog

  init(_ syntax: SyntaxFile, log: FindingLog) {
    self.syntax = syntax
    self.log = log
  }

  /// The measures and guidance; anything else is reported.
  func sections() -> [DraftedSection] {
    let languages = syntax.occurringLanguages
    return syntax.nodes.compactMap { node in
      switch node {
      case .directive(let statement):
        reportForeign(statement)
        return nil
      case .section(let section):
        guard section.kind.isOfPlans else {
          reportForeign(section.head)
          return nil
        }
        if section.isOverride { reportOverride(section) }
        return SectionReader.read(
          section, of: syntax.source, languages: languages, isWordingWithheld: false, log: log)
      }
    }
  }

  private func reportForeign(_ statement: SyntaxStatement) {
    let first = syntax.source.tokens[statement.tokens.lowerBound]
    log.report(
      .foreignToLibrary, at: syntax.source.place(first),
      "`\(syntax.source.spelling(first))` does not belong in a measure library",
      expected: "measure, guidance",
      help: ["write it in a questionnaire, which may have measures and guidance too"])
  }

  private func reportOverride(_ section: SyntaxSection) {
    log.report(
      .nothingToOverride, at: syntax.source.place(syntax.source.tokens[section.head.tokens.lowerBound]),
      "a measure library needs no `override`", help: ["a section replaces the bundled one of the same id by itself"])
  }
}
