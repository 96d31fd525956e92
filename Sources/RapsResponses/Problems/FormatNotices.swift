import RapsDiagnostics

/// One note per guess about how a file is written.
func formatNotices(
  file: String, encoding: EncodingGuess, delimiter: DelimiterChoice, header: ResponseHeader
) -> [Diagnostic] {
  var notices: [Diagnostic] = []
  func note(_ code: ResponseDiagnosticCode, _ message: String) {
    notices.append(Diagnostic(code: code.rawValue, severity: .note, at: .file(file), message))
  }
  switch encoding.evidence {
  case .told: break
  case .byteOrderMark: note(.encodingGuessed, "read as \(encoding.encoding.title), by its byte order mark")
  case .guessed:
    note(.encodingGuessed, "read as \(encoding.encoding.title) (--encoding \(encoding.encoding.rawValue))")
  }
  let columns = header.names.count == 1 ? "1 column" : "\(header.names.count) columns"
  let option = "--delimiter \(delimiter.delimiter.rawValue)"
  switch delimiter.evidence {
  case .told: break
  case .declared:
    note(.delimiterDeclared, "\(columns), separated by \(delimiter.delimiter.rawValue), as its first line says")
  case .guessed:
    note(.delimiterGuessed, "\(columns), separated by \(delimiter.delimiter.rawValue) (\(option))")
  case .oneColumn: note(.delimiterGuessed, "1 column: no delimiter found (\(option))")
  }
  if header.records.count > 1 || header.records.preambleCount > 0 { note(.headerFound, header.records.title) }
  return notices
}

extension ResponseHeader.Records {
  /// Where the header stands, for people.
  package var title: String {
    let first = lines.lowerBound
    let rows = count == 1 ? "header in line \(first)" : "header of \(count) rows, from line \(first)"
    return preambleCount == 0 ? rows : "\(rows); what stands above it is not read"
  }
}
