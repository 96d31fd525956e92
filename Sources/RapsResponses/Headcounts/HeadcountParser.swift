import RapsDiagnostics

/// Reads a CSV `group,headcount`, optionally with a column `variable`; other columns are ignored. A row with `total` or
/// `organisation` as its group is the whole organisation.
///
/// Encoding, delimiter and quoting are found as for response files.
/// - Throws: `DiagnosedFailure` with the first ten errors: codes H… for what the file says, D… for how it is written.
package func parseHeadcounts(
  _ source: any ByteSource, options: ReadingOptions = ReadingOptions()
) throws -> HeadcountTable {
  let file = try openResponses(source, options: options)
  var parser = HeadcountParser(header: file.header, columns: try HeadcountColumns(file.header))
  var records = file.takeRecords()
  repeat { parser.readRow(records) } while try records.next()
  return try parser.finish()
}

/// Where the columns of a headcount file stand.
private struct HeadcountColumns {
  let group: Int
  let headcount: Int
  let variable: Int?

  init(_ header: ResponseHeader) throws {
    let names = header.names.map(NormalizedText.init)
    func column(_ name: String) throws -> Int? {
      let columns = names.indices.filter { names[$0].text == name }
      guard columns.count < 2 else {
        throw DiagnosedFailure(
          Diagnostic(
            code: HeadcountDiagnosticCode.columnTwice.rawValue, at: header.location(column: columns[1]),
            "there are two columns \"\(name)\"", help: ["delete or rename one of them"]))
      }
      return columns.first
    }
    guard let group = try column("group"), let headcount = try column("headcount") else {
      throw DiagnosedFailure(
        Diagnostic(
          code: HeadcountDiagnosticCode.columnMissing.rawValue, at: header.location(),
          "a headcount file needs the columns \"group\" and \"headcount\"",
          expected: "a first row such as group,headcount or variable,group,headcount"))
    }
    self.group = group
    self.headcount = headcount
    variable = try column("variable")
  }
}

private struct HeadcountParser {
  /// More people than any organisation has; keeps later products within 64 bits.
  private static let largestHeadcount = 1_000_000_000
  private static let organisationNames = ["total", "organisation"]

  private struct GroupName: Hashable {
    let variable: NormalizedText?
    let group: String
  }

  private let header: ResponseHeader
  private let columns: HeadcountColumns
  private let shape: RowShape
  private var rowNumber = 0
  private var organisation: Int?
  private var entries: [HeadcountTable.Entry] = []
  private var lines: [GroupName: Int] = [:]
  private var organisationLine: Int?
  private var problems = ProblemLog()

  init(header: ResponseHeader, columns: HeadcountColumns) {
    self.header = header
    self.columns = columns
    shape = RowShape(header)
  }

  mutating func readRow(_ records: RecordReader) {
    rowNumber += 1
    if let problem = RowProblem(records, shape: shape) {
      problems.add(problem.diagnostic(file: header.fileName, rowNumber: rowNumber))
      return
    }
    let count = records.withContent(of: records.scanner.fields[columns.headcount]) { bytes, range in
      DecimalSpelling(bytes, trimmed(bytes, range))?.integer
    }
    guard let count, 0...Self.largestHeadcount ~= count else {
      report(
        .headcountUnreadable, records, columns.headcount, "the headcount is not a whole number of people",
        expected: "a number such as 120, without separators")
      return
    }
    let group = text(records, columns.group)
    guard !group.isEmpty else {
      report(
        .groupMissing, records, columns.group, "this row names no group",
        expected: "the name of a group, or total for everyone; \"not stated\" has no headcount")
      return
    }
    let isOrganisation = Self.organisationNames.contains(NormalizedText(group).text)
    if isOrganisation { addOrganisation(count, records) } else { addGroup(group, count, records) }
  }

  private mutating func addOrganisation(_ count: Int, _ records: RecordReader) {
    if let first = organisationLine {
      report(
        .organisationTwice, records, columns.group,
        "the whole organisation stands on line \(first) already: a row with the group total or organisation")
      return
    }
    organisation = count
    organisationLine = records.lineNumber
  }

  private mutating func addGroup(_ group: String, _ count: Int, _ records: RecordReader) {
    let variable = columns.variable.map { text(records, $0) }.flatMap { $0.isEmpty ? nil : $0 }
    let name = GroupName(variable: variable.map(NormalizedText.init), group: group)
    if let first = lines[name] {
      report(.groupTwice, records, columns.group, "the group of this row stands on line \(first) already")
      return
    }
    lines[name] = records.lineNumber
    entries.append(
      HeadcountTable.Entry(variable: variable, group: group, headcount: count, lineNumber: records.lineNumber))
  }

  private func text(_ records: RecordReader, _ column: Int) -> String {
    String(decoding: records.trimmedBytes(of: records.scanner.fields[column]), as: UTF8.self)
  }

  private mutating func report(
    _ code: HeadcountDiagnosticCode, _ records: RecordReader, _ column: Int, _ message: String, expected: String? = nil
  ) {
    let location = Diagnostic.Location.cell(
      file: header.fileName, lineNumber: records.lineNumber, rowNumber: rowNumber, column: header.shownName(column))
    problems.add(Diagnostic(code: code.rawValue, at: location, message, expected: expected))
  }

  func finish() throws -> HeadcountTable {
    guard problems.isEmpty else { throw problems.failure }
    return HeadcountTable(fileName: header.fileName, organisation: organisation, entries: entries)
  }
}
