import RapsDiagnostics

/// A measure library that can be used, and what there is to say about it.
package struct ParsedMeasureLibrary: Sendable {
  /// Nil if any diagnostic is an error.
  package let library: MeasureLibrary?
  /// In source order, errors and warnings; at most 100.
  package let diagnostics: [Diagnostic]
  package let omittedDiagnosticCount: Int
  /// The text, for rendering the diagnostics.
  package let sources: [SourceText]
}

/// Whether a text is a measure library: it has `measure` or `guidance` sections, and no `questionnaire` section.
/// Complexity: linear.
package func isMeasureLibrary(_ source: SourceText) -> Bool {
  let log = FindingLog()
  guard let lexed = Lexer.lex(source.bytes, file: log.addFile(named: source.name), log: log),
    let syntax = SyntaxParser.parse(lexed, log: log)
  else { return false }
  return syntax.isMeasureLibrary
}

/// Parses and checks a measure library.
///
/// Never fails otherwise than by diagnostics, on any bytes. Complexity: linear in the size of the text.
/// - Parameters:
///   - source: the text.
///   - questionnaire: if given, factors and indicators that it lacks are errors, and texts that lack one of its
///     languages are warnings. Without it nothing is said about either: a plan does not use what it cannot place.
package func parseMeasureLibrary(
  _ source: SourceText, for questionnaire: Questionnaire? = nil
) -> ParsedMeasureLibrary {
  let log = FindingLog()
  let file = log.addFile(named: source.name)
  var library: MeasureLibrary?
  if let lexed = Lexer.lex(source.bytes, file: file, log: log), let syntax = SyntaxParser.parse(lexed, log: log) {
    var checker = MeasureChecker(
      factors: questionnaire.map { FactorTable($0) }, languages: questionnaire?.languages ?? [], file: file,
      dropsOtherLanguages: false, log: log)
    if syntax.isMeasureLibrary {
      for section in withoutRepeated(LibraryReader(syntax, log: log).sections(), log) { checker.check(section) }
    } else {
      reportNoLibrary(syntax, log)
    }
    if !log.hasErrors { library = MeasureLibrary(measures: checker.measures, guidances: checker.guidances) }
  }
  let (diagnostics, omittedCount) = log.shown()
  return ParsedMeasureLibrary(
    library: library, diagnostics: diagnostics, omittedDiagnosticCount: omittedCount, sources: [source])
}

private func reportNoLibrary(_ syntax: SyntaxFile, _ log: FindingLog) {
  if let section = syntax.sections.first(where: { $0.kind == .questionnaire }) {
    log.report(
      .foreignToLibrary, at: syntax.source.place(syntax.source.tokens[section.head.tokens.lowerBound]),
      "the file is a questionnaire, not a measure library",
      help: ["its measures are used with it; those of any other go into a file of their own"])
  } else if !log.hasErrors {
    log.report(
      .emptyLibrary, at: Place(file: syntax.source.file, 0, 0), "the file has no measure and no guidance section",
      help: ["add a section: measure my-measure"])
  }
}

/// The sections but those whose id stood before, which are reported.
private func withoutRepeated(_ sections: [DraftedSection], _ log: FindingLog) -> [DraftedSection] {
  var names: Set<SectionName> = []
  return sections.filter { section in
    if names.insert(SectionName(section.kind, section.id.value)).inserted { return true }
    log.report(
      .duplicateSection, at: section.id.place, "the \(section.kind.rawValue) \"\(section.id.value)\" stands twice",
      expected: "an id that differs from all others, also in lower case")
    return false
  }
}
