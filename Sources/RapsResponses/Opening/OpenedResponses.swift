import RapsDiagnostics

/// How a response file is written, as guessed or as told.
package struct FileFormat: Sendable, Hashable {
  package let encoding: TextEncoding
  package let delimiter: Delimiter
}

/// The record that names the columns.
package struct ResponseHeader: Sendable, Hashable {
  package let fileName: String
  /// 1-based line where the record starts.
  package let lineNumber: Int
  /// Trimmed, otherwise as written; empty for a column without a name.
  package let names: [String]

  package init(fileName: String, lineNumber: Int = 1, names: [String]) {
    self.fileName = fileName
    self.lineNumber = lineNumber
    self.names = names
  }
}

/// A response file of which the header is read and the rows are not.
package final class OpenedResponses {
  package let format: FileFormat
  package let header: ResponseHeader
  /// One note per guess.
  package let notices: [Diagnostic]

  init(format: FileFormat, header: ResponseHeader, notices: [Diagnostic]) {
    self.format = format
    self.header = header
    self.notices = notices
  }
}

/// Finds out how a file is written and reads its header.
/// - Throws: `DiagnosedFailure` if it is no text of records, or has no rows.
package func openResponses(_ source: any ByteSource, options: ReadingOptions) throws -> OpenedResponses {
  OpenedResponses(
    format: FileFormat(encoding: .utf8, delimiter: .comma),
    header: ResponseHeader(fileName: source.name, names: []), notices: [])
}
