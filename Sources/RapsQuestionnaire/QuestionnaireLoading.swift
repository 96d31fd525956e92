import RapsDiagnostics

/// What `use` asks for: a bundled questionnaire by id, or a file by a path relative to the file that uses it.
package enum UseReference: Sendable, Hashable {
  case id(String)
  case path(String, from: String)
}

/// A questionnaire that can be used, and what there is to say about it.
package struct ParsedQuestionnaire: Sendable {
  /// Nil if any diagnostic is an error.
  package let questionnaire: Questionnaire?
  /// In source order, errors and warnings; at most 100 per file.
  package let diagnostics: [Diagnostic]
  package let omittedDiagnosticCount: Int
  /// Every text that took part, for rendering the diagnostics.
  package let sources: [SourceText]
}

/// Parses and checks a `.raps` text and everything it uses.
///
/// Never fails otherwise than by diagnostics, on any bytes. Complexity: linear in the size of the texts.
/// - Parameters:
///   - source: the text.
///   - bundledAnonymousItems: ids, column names and texts, in lower case, of the items of bundled anonymous questionnaires,
///     each with its questionnaire's id. Asked for only by a questionnaire with `respondents identified` (ANONYMITY A12).
///   - load: fetches what `use` names; nil if there is no such questionnaire. Texts with the same name are taken to be
///     the same.
package func parseQuestionnaire(
  _ source: SourceText, bundledAnonymousItems: @escaping () -> [String: String] = { [:] },
  load: (UseReference) -> SourceText?
) -> ParsedQuestionnaire {
  withoutActuallyEscaping(load) { load in
    let log = FindingLog()
    let resolver = UseResolver(log: log, load: load)
    var questionnaire: Questionnaire?
    if let resolved = resolver.resolve(source) {
      var checker = Checker(resolved, bundledItems: bundledAnonymousItems, log: log)
      questionnaire = checker.check { contentHash(of: resolved) }
    }
    let (diagnostics, omittedCount) = log.shown()
    return ParsedQuestionnaire(
      questionnaire: questionnaire, diagnostics: diagnostics, omittedDiagnosticCount: omittedCount,
      sources: resolver.sources)
  }
}
