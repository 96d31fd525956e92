import RapsDiagnostics
import RapsQuestionnaire

extension Organisation {
  /// Reads an organisation file: comma-separated, one row per smallest unit.
  ///
  ///     division,department,headcount,respondents
  ///     Operations,Production,380,290
  ///
  /// The first columns are grouping variables of the questionnaire, each the parent of the next; `respondents` tells how
  /// many of the `headcount` people answered. Quotes as in RFC 4180; a byte order mark and CRLF are accepted.
  /// - Throws: codes H0101…H0107, one diagnostic per faulty row, at most ten.
  package init(reading source: SourceText, for questionnaire: Questionnaire) throws(DiagnosedFailure) {
    var reader = OrganisationReader(source: source, questionnaire: questionnaire)
    self = try reader.read()
  }
}

/// One pass over an organisation file.
private struct OrganisationReader {
  private static let mostDiagnostics = 10
  /// More people than any organisation has; keeps the table of who works where small.
  private static let mostPeople = 10_000_000

  private let source: SourceText
  private let questionnaire: Questionnaire
  private var diagnostics: [Diagnostic] = []
  private var omittedCount = 0

  init(source: SourceText, questionnaire: Questionnaire) {
    self.source = source
    self.questionnaire = questionnaire
  }

  mutating func read() throws(DiagnosedFailure) -> Organisation {
    var records = CommaSeparatedRecords(bytes: source.bytes)
    guard let header = records.next() else {
      throw DiagnosedFailure(fileError("H0101", "the organisation file is empty", expected: Self.exampleHeader))
    }
    let variables = try chain(of: header.cells)
    var units: [Organisation.Unit] = []
    var paths: Set<[String]> = []
    var peopleCount = 0
    while let record = records.next() {
      guard let unit = unit(from: record, header: header.cells) else { continue }
      peopleCount += unit.headcount
      if !paths.insert(unit.path).inserted {
        report("H0105", record, "the unit stands in the file twice")
      } else if peopleCount > Self.mostPeople {
        throw DiagnosedFailure(fileError("H0106", "the organisation has more than \(Self.mostPeople) people"))
      } else {
        units.append(unit)
      }
    }
    if records.hasUnclosedQuote { throw DiagnosedFailure(fileError("H0107", "a quote is never closed")) }
    guard diagnostics.isEmpty else { throw DiagnosedFailure(diagnostics, omittedCount: omittedCount) }
    guard units.contains(where: { $0.respondentCount > 0 }) else {
      throw DiagnosedFailure(fileError("H0101", "the organisation file has nobody who answered"))
    }
    return Organisation(variables: variables, units: units)
  }

  private static let exampleHeader = "a header such as \"division,department,headcount,respondents\""

  /// The variables that the header names before `headcount` and `respondents`.
  private func chain(of header: [String]) throws(DiagnosedFailure) -> [Int] {
    guard header.count >= 3, header.suffix(2).map({ $0.lowercased() }) == ["headcount", "respondents"] else {
      throw DiagnosedFailure(
        fileError("H0102", "the header does not end with \"headcount,respondents\"", expected: Self.exampleHeader))
    }
    var chain: [Int] = []
    for name in header.dropLast(2) {
      let index = questionnaire.variables.firstIndex { $0.id.lowercased() == name.lowercased() }
      guard let index, questionnaire.variables[index].role == .group, questionnaire.variables[index].domain == .text,
        questionnaire.variables[index].parent == chain.last
      else {
        let expected = questionnaire.variables.first { candidate in
          candidate.role == .group && candidate.domain == .text && candidate.parent == chain.last
        }
        throw DiagnosedFailure(
          fileError(
            "H0103",
            "column \"\(name)\" is no text variable \(chain.isEmpty ? "without a parent" : "of the next level")",
            expected: expected.map { "\"\($0.id)\"" }))
      }
      chain.append(index)
    }
    return chain
  }

  private mutating func unit(from record: CommaSeparatedRecords.Record, header: [String]) -> Organisation.Unit? {
    guard record.cells.count == header.count else {
      report("H0104", record, "the row has \(record.cells.count) cells", expected: "\(header.count), as the header")
      return nil
    }
    let path = Array(record.cells.dropLast(2))
    guard path.allSatisfy({ !$0.isEmpty }) else {
      report("H0104", record, "a unit has no name")
      return nil
    }
    let counts = record.cells.suffix(2).map { Int($0) }
    guard let headcount = counts[0], let respondentCount = counts[1], (0...Self.mostPeople).contains(headcount),
      (0...headcount).contains(respondentCount)
    else {
      report(
        "H0104", record, "the row's counts make no sense",
        expected: "whole numbers, no more respondents than headcount")
      return nil
    }
    return Organisation.Unit(path: path, headcount: headcount, respondentCount: respondentCount)
  }

  private mutating func report(
    _ code: String, _ record: CommaSeparatedRecords.Record, _ message: String, expected: String? = nil
  ) {
    guard diagnostics.count < Self.mostDiagnostics else {
      omittedCount += 1
      return
    }
    diagnostics.append(
      Diagnostic(
        code: code,
        at: .cell(file: source.name, lineNumber: record.lineNumber, rowNumber: record.rowNumber, column: nil), message,
        expected: expected))
  }

  private func fileError(_ code: String, _ message: String, expected: String? = nil) -> Diagnostic {
    Diagnostic(code: code, at: .file(source.name), message, expected: expected)
  }
}
