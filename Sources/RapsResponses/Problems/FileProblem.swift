import RapsDiagnostics

/// Why a file as a whole cannot be read. Thrown where the file's name is not known.
enum FileProblem: Error, Hashable {
  case empty
  case blankLinesOnly
  case noDataRows(headerLine: Int)
  /// Qualtrics' ids stand below what may be somebody's answers.
  case importIDsBelowRows(line: Int)
  case otherKind(FileKind)
  /// A byte order mark of an encoding that raps does not read.
  case unsupportedEncoding(String)
  /// The user named one encoding and the byte order mark tells another.
  case encodingContradicted(marked: TextEncoding, told: TextEncoding)

  func diagnostic(file: String) -> Diagnostic {
    switch self {
    case .empty:
      diagnostic(.emptyFile, file, "the file is empty", help: ["export it again"])
    case .blankLinesOnly:
      diagnostic(.blankLinesOnly, file, "the file has blank lines only", help: ["export it again"])
    case .noDataRows(let line):
      Diagnostic(
        code: ResponseDiagnosticCode.noDataRows.rawValue,
        at: .cell(file: file, lineNumber: line, rowNumber: nil, column: nil),
        "the file has a header and no rows below it", help: ["export all rows again"])
    case .importIDsBelowRows(let line):
      Diagnostic(
        code: ResponseDiagnosticCode.importIDsBelowRows.rawValue,
        at: .cell(file: file, lineNumber: line, rowNumber: nil, column: nil),
        "Qualtrics' ids (ImportId) stand below what may be somebody's answers, and not right below the header",
        help: [
          "export again, with Qualtrics' own columns such as StartDate and without sorting",
          "or move this row, and the one with the texts of the questions above it, right below the header",
        ])
    case .otherKind(let kind):
      diagnostic(kind.code, file, "this is \(kind.title), not a CSV file", help: [kind.advice])
    case .unsupportedEncoding(let name):
      diagnostic(
        .unsupportedEncoding, file, "this text is written in \(name), which raps does not read",
        help: ["save the file as UTF-8"])
    case .encodingContradicted(let marked, let told):
      diagnostic(
        .encodingContradicted, file,
        "the file starts with the mark of \(marked.title), but --encoding says \(told.rawValue)",
        help: ["leave out --encoding, or write --encoding \(marked.rawValue)"])
    }
  }

  func failure(file: String) -> DiagnosedFailure {
    guard case .otherKind(let kind) = self else { return DiagnosedFailure(diagnostic(file: file)) }
    return DiagnosedFailure(FileProblem.otherKind(kind.named(file)).diagnostic(file: file))
  }

  private func diagnostic(
    _ code: ResponseDiagnosticCode, _ file: String, _ message: String, help: [String]
  ) -> Diagnostic {
    Diagnostic(code: code.rawValue, at: .file(file), message, help: help)
  }
}
