import RapsDiagnostics

/// The records that name the columns: one, or two to three in the exports of some survey tools.
package struct ResponseHeader: Sendable, Hashable {
  package let fileName: String
  /// 1-based line where the record with the names starts.
  package let lineNumber: Int
  /// Trimmed, otherwise as written; empty for a column without a name. From a header with stems and rows below them,
  /// the two put together as `Stem [Row]`.
  package let names: [String]
  /// Per column what further records of the header say about it, such as the text of the question; without blank ones.
  /// Empty if the header is one record.
  package let texts: [[String]]
  /// By column what of its name stands in another record of the header than the one with the names: all of it, or the
  /// `Row` of `Stem [Row]`. If a record was taken for a part of the header wrongly, it is somebody's answer.
  package let borrowedNames: [Int: String]
  /// The records up to the first row, except blank lines.
  package let records: Records
  /// What stands between the names; nil if that is not known.
  let delimiter: Delimiter?

  /// Where the records of a header stand in a file.
  package struct Records: Sendable, Hashable {
    /// Records above the header, such as a title and a date.
    package let preambleCount: Int
    /// Records of the header.
    package let count: Int
    /// 1-based lines where the first and the last record of the header start.
    package let lines: ClosedRange<Int>
    /// Cells of all records, preamble and header.
    let cellCounts: [Int]
  }

  package init(fileName: String, lineNumber: Int = 1, names: [String], texts: [[String]] = []) {
    self.init(
      fileName: fileName, lineNumber: lineNumber, names: names, texts: texts,
      records: Records(preambleCount: 0, count: 1, lines: lineNumber...lineNumber, cellCounts: [names.count]))
  }

  init(
    fileName: String, lineNumber: Int, names: [String], texts: [[String]], borrowedNames: [Int: String] = [:],
    records: Records, delimiter: Delimiter? = nil
  ) {
    self.fileName = fileName
    self.lineNumber = lineNumber
    self.names = names
    self.texts = texts
    self.borrowedNames = borrowedNames
    self.records = records
    self.delimiter = delimiter
  }

  /// The longest part of a name that a diagnostic shows, in Unicode scalars: one character can have any number of
  /// these.
  private static let longestShownName = 200

  /// A column's name for a diagnostic; names can be as long as a cell.
  func shownName(_ column: Int) -> String {
    let name = names[column]
    guard name.unicodeScalars.count > Self.longestShownName else { return name }
    return String(String.UnicodeScalarView(name.unicodeScalars.prefix(Self.longestShownName))) + "…"
  }

  func location(column: Int? = nil) -> Diagnostic.Location {
    .cell(file: fileName, lineNumber: lineNumber, rowNumber: nil, column: column.map(shownName))
  }
}
