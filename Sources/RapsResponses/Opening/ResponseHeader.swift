import RapsDiagnostics

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

  /// The longest part of a name that a diagnostic shows, in characters.
  private static let longestShownName = 200

  /// A column's name for a diagnostic; names can be as long as a cell.
  func shownName(_ column: Int) -> String {
    let name = names[column]
    return name.utf8.count <= Self.longestShownName ? name : name.prefix(Self.longestShownName) + "…"
  }

  func location(column: Int? = nil) -> Diagnostic.Location {
    .cell(file: fileName, lineNumber: lineNumber, rowNumber: nil, column: column.map(shownName))
  }
}
