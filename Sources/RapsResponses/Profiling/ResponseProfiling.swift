import RapsDiagnostics

/// Looks through a file of which no questionnaire is known, once, and counts what stands in its columns.
///
/// Memory: per column up to twelve values and 256 hashes; the values of the first rows as one byte a cell, 32 MiB at
/// most. Every column is looked at, so what comes of it is personal data.
/// - Throws: `DiagnosedFailure` with what is wrong in the rows; what the source throws.
package func profileResponses(_ file: OpenedResponses) throws -> ResponseProfile {
  try profileResponses(file, limits: ProfileLimits())
}

func profileResponses(_ file: OpenedResponses, limits: ProfileLimits) throws -> ResponseProfile {
  let header = file.header
  let shape = RowShape(header)
  var records = file.takeRecords()
  var columns = header.names.prefix(limits.columnCount).enumerated().map { column, name in
    ColumnProfiler(
      name: name,
      texts: (header.texts.isEmpty ? [] : header.texts[column]) + [header.borrowedNames[column]].compactMap { $0 },
      longestValue: limits.longestValue)
  }
  let mostSampled = limits.sampledCells / max(1, columns.count)
  var problems = ProblemLog()
  var rowCount = 0
  var sampledCount = 0
  var sample: [UInt8] = []
  repeat {
    rowCount += 1
    if let problem = RowProblem(records, shape: shape) {
      problems.add(problem.diagnostic(file: header.fileName, rowNumber: rowCount))
      continue
    }
    let keeps = sampledCount < mostSampled
    profileRow(records, &columns, &sample, keeps: keeps)
    if keeps { sampledCount += 1 }
  } while try records.next()
  guard problems.isEmpty else { throw problems.failure }
  return ResponseProfile(
    header: header, rowCount: rowCount, columns: columns.map { $0.finish() }, sampledRowCount: sampledCount,
    sample: sample)
}

/// Counts the cells of the current record.
private func profileRow(
  _ records: RecordReader, _ columns: inout [ColumnProfiler], _ sample: inout [UInt8], keeps: Bool
) {
  let window = records.input.bytes
  let bytes = window.span
  let scanner = records.scanner
  let filledCount = min(columns.count, scanner.fieldCount)
  for column in 0..<filledCount {
    let field = scanner.fields[column]
    let value =
      field.form == .escaped
      ? records.withContent(of: field) { columns[column].add($0, $1) } : columns[column].add(bytes, field.range)
    if keeps { sample.append(value) }
  }
  if keeps { sample.append(contentsOf: repeatElement(0, count: columns.count - filledCount)) }
}
