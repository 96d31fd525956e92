import RapsDiagnostics

/// What was read without an error and may yet be no respondents' answers: a warning of each kind for a file.
struct ReadingDoubts {
  /// A quoted cell that holds lines which look like rows.
  struct SwallowedRows {
    let location: Diagnostic.Location
    let rowCount: Int
  }

  /// Rows at the end of a file, below a gap.
  struct RowsBelowGap {
    /// 1-based.
    let firstRow: Int
    let rowCount: Int
  }

  private var swallowed: SwallowedRows?
  private var swallowingCellCount = 0
  private var belowGap: RowsBelowGap?

  /// Whether there may be something that only a look at the whole file tells.
  var concernsStrips = false

  var isEmpty: Bool { swallowed == nil && belowGap == nil && !concernsStrips }

  mutating func add(_ rows: SwallowedRows) {
    if swallowed == nil { swallowed = rows }
    swallowingCellCount += 1
  }

  mutating func add(_ rows: RowsBelowGap) { belowGap = rows }

  /// No value is shown (ANONYMITY A13).
  func notices(file: String) -> [Diagnostic] {
    var notices: [Diagnostic] = []
    if let swallowed {
      let lines =
        swallowed.rowCount == 1 ? "a line that looks like a row" : "\(swallowed.rowCount) lines that look like rows"
      let others = swallowingCellCount - 1
      notices.append(
        Diagnostic(
          code: ResponseDiagnosticCode.rowsInQuotes.rawValue, severity: .warning, at: swallowed.location,
          "the quoted cell that starts on this line holds \(lines): read as its text, and not as answers"
            + (others == 0 ? "" : " (cells like it in the file: \(others) more)"),
          help: ["look at the quotes there: a quote that is not closed takes in all lines to the next one"]))
    }
    if let belowGap {
      let rows = belowGap.rowCount == 1 ? "a row follows" : "\(belowGap.rowCount) rows follow"
      notices.append(
        Diagnostic(
          code: ResponseDiagnosticCode.rowsBelowGap.rawValue, severity: .warning, at: .file(file),
          "\(rows) below an empty one at the end, from row \(belowGap.firstRow) on, counted as "
            + (belowGap.rowCount == 1 ? "a respondent" : "respondents"),
          help: ["delete what is a second table, a legend, or a row of totals or averages"]))
    }
    return notices
  }
}
