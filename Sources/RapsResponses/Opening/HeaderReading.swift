import RapsDiagnostics

extension HeaderLayout {
  /// Reads the header and what stands above it, from the current record on; the current record is then its last.
  /// - Throws: `FileProblem` if there are fewer records, `DiagnosedFailure` if one is not written right.
  func read(_ records: inout RecordReader, fileName: String) throws -> ResponseHeader {
    var cells: [[String]] = []
    var cellCounts: [Int] = []
    var lines: [Int] = []
    for index in 0..<preambleCount + count {
      if index > 0, try !records.next() { throw FileProblem.noDataRows(headerLine: records.lineNumber) }
      // SurveyMonkey writes NUL characters where nothing stands below a name.
      let isBelowNames = index > preambleCount + nameRecord
      if let problem = RowProblem(writingOf: records), !(isBelowNames && problem.cause == .nul) {
        throw DiagnosedFailure(problem.diagnostic(file: fileName, rowNumber: nil))
      }
      cellCounts.append(records.scanner.fieldCount)
      guard index >= preambleCount else { continue }
      cells.append(records.trimmedCells)
      lines.append(records.lineNumber)
    }
    let (names, texts) = hasStems ? (Self.namesOfStems(cells[0], cells[1]), []) : namesAndTexts(cells)
    return ResponseHeader(
      fileName: fileName, lineNumber: lines[nameRecord], names: names, texts: texts,
      borrowedNames: borrowedNames(names, cells),
      records: ResponseHeader.Records(
        preambleCount: preambleCount, count: cells.count, lines: lines[0]...lines[lines.count - 1],
        cellCounts: cellCounts), delimiter: records.delimiter)
  }

  private func namesAndTexts(_ cells: [[String]]) -> (names: [String], texts: [[String]]) {
    guard count > 1 else { return (cells[0], []) }
    let columnCount = cells.map(\.count).max() ?? 0
    var names = cells[nameRecord] + repeatElement("", count: columnCount - cells[nameRecord].count)
    var texts = [[String]](repeating: [], count: columnCount)
    for (index, row) in cells.enumerated() where index != nameRecord && !ToolHeadings.areImportIDs(row) {
      for (column, text) in row.enumerated() where !text.isEmpty {
        if names[column].isEmpty { names[column] = text } else { texts[column].append(text) }
      }
    }
    return (names, texts)
  }

  /// What of the names does not stand in the record with the names.
  private func borrowedNames(_ names: [String], _ cells: [[String]]) -> [Int: String] {
    guard count > 1 else { return [:] }
    let own = cells[nameRecord]
    var borrowed: [Int: String] = [:]
    for (column, name) in names.enumerated() where !name.isEmpty && (column >= own.count || own[column] != name) {
      borrowed[column] = hasStems ? cells[1][column] : name
    }
    return borrowed
  }

  /// `Stem [Row]`, or the stem of a question without rows.
  private static func namesOfStems(_ stems: [String], _ rows: [String]) -> [String] {
    let filled = Set(rows.filter { !$0.isEmpty })
    var stem = ""
    return (0..<max(stems.count, rows.count)).map { column in
      let own = column < stems.count ? stems[column] : ""
      let row = column < rows.count ? rows[column] : ""
      if !own.isEmpty { stem = own }
      if own.isEmpty, row.isEmpty { return "" }
      let isAnswer = ToolHeadings.isSurveyMonkeyAnswer(row) || filled.count == 1
      return row.isEmpty || isAnswer && !own.isEmpty ? own : "\(stem) [\(row)]"
    }
  }
}

extension RecordReader {
  /// The cells of the current record, as text.
  var trimmedCells: [String] {
    scanner.fields.prefix(scanner.fieldCount).map { field in
      String(decoding: trimmedBytes(of: field).filter { $0 != 0 }, as: UTF8.self)
    }
  }
}
