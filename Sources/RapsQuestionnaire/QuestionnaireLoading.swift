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
///   - load: fetches what `use` names; nil if there is no such questionnaire.
package func parseQuestionnaire(
  _ source: SourceText, load: (UseReference) -> SourceText?
) -> ParsedQuestionnaire {
  ParsedQuestionnaire(questionnaire: nil, diagnostics: [], omittedDiagnosticCount: 0, sources: [source])
}
