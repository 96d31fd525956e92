/// A finding about something the user wrote: what is wrong, where, what was expected, and what to do next.
///
/// A value; how it looks is decided by `DiagnosticRenderer` alone.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable {
    case error, warning, note
  }

  /// Where the finding is.
  package enum Location: Sendable, Hashable {
    /// The whole file or input of that name.
    case file(String)
    /// A place in a text that the diagnostics' reader has at hand.
    case source(name: String, SourceSpan)
    /// A cell of a data file: 1-based line in the file, 1-based number of the data row (nil for the header),
    /// and the column's name as the header gives it.
    case cell(file: String, lineNumber: Int, rowNumber: Int?, column: String?)
    /// Something typed on the command line.
    case commandLine
  }

  /// A stable, greppable name such as `Q0217`. The letter tells the topic:
  /// Q questionnaire language, D response data, H headcount file, U usage, F files.
  package let code: String
  package let severity: Severity
  package let location: Location
  /// One sentence without a full stop at its end, in lower case at its start.
  package let message: String
  /// What was expected here, shown behind the caret.
  package var expected: String?
  /// Background facts, one line each.
  package var notes: [String]
  /// What to do next, one line each.
  package var help: [String]

  package init(
    code: String, severity: Severity = .error, at location: Location, _ message: String,
    expected: String? = nil, notes: [String] = [], help: [String] = []
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.message = message
    self.expected = expected
    self.notes = notes
    self.help = help
  }
}

/// Thrown where work cannot go on: one or more diagnostics, at least one of them an error.
package struct DiagnosedFailure: Error, Sendable {
  package let diagnostics: [Diagnostic]
  /// Findings beyond those in `diagnostics`, which are counted only.
  package let omittedCount: Int

  package init(_ diagnostics: [Diagnostic], omittedCount: Int = 0) {
    self.diagnostics = diagnostics
    self.omittedCount = omittedCount
  }

  package init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }
}
