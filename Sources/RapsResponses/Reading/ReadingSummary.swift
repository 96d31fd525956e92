import RapsDiagnostics

/// What was read, over all files.
package struct ReadingSummary: Sendable, Hashable {
  package struct File: Sendable, Hashable {
    package let name: String
    /// Data rows, without the header and blank lines.
    package let rowCount: Int
  }

  package let files: [File]
  /// Answers that were invalid and count as missing (`--invalid missing`).
  package let invalidAnswerCount: Int
  /// Per variable, cells that are neither blank nor a declared value or band, and count as not stated.
  package let undeclaredCounts: [Int]
  /// Notes and warnings of the reading, at most one per kind and variable.
  package let notices: [Diagnostic]

  package var rowCount: Int { files.reduce(0) { $0 + $1.rowCount } }
}
