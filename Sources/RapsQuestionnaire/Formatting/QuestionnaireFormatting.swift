import RapsDiagnostics

/// What `formatQuestionnaire` makes of a text.
package enum FormattedQuestionnaire: Sendable {
  /// The canonical form; equal to the source if nothing is to be done.
  case formatted(SourceText)
  /// The text has errors of syntax and stays as it is.
  case untouched(DiagnosedFailure)
}

/// Brings a `.raps` text, a questionnaire or a measure library, into its one canonical layout.
///
/// Idempotent, and nothing that `parseQuestionnaire` or `parseMeasureLibrary` sees changes but places. Follows no `use`: a text with unknown names
/// or broken rules of scoring can be formatted, one with errors of syntax is left untouched. Complexity: linear.
///
/// The layout: a blank line between sections; statements indented by two; a section's properties in two columns; labels of
/// answers, values, bands and quadrants as a table where it fits 120 columns; other texts on one line up to two
/// languages, from the third language on one text per line. Blank lines inside a section are kept, at most one in a row.
/// A comment stays at its line or above the next statement.
package func formatQuestionnaire(_ source: SourceText) -> FormattedQuestionnaire {
  let log = FindingLog()
  let file = log.addFile(named: source.name)
  if let lexed = Lexer.lex(source.bytes, file: file, log: log), let syntax = SyntaxParser.parse(lexed, log: log) {
    if syntax.isMeasureLibrary {
      _ = LibraryReader(syntax, log: log).sections()
    } else {
      var reader = FileReader(syntax, log: log)
      let directives = reader.directives()
      _ = reader.contents(usedLanguages: nil, hasUses: !directives.uses.isEmpty)
    }
    if !log.hasErrors {
      var formatter = SourceFormatter(syntax)
      return .formatted(SourceText(name: source.name, bytes: formatter.format()))
    }
  }
  let (diagnostics, omittedCount) = log.shown()
  return .untouched(DiagnosedFailure(diagnostics, omittedCount: omittedCount))
}
