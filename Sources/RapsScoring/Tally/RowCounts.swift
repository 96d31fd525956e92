/// What became of the rows read.
package struct RowCounts: Sendable, Hashable {
  /// Data rows in the files, blank lines not counted.
  package var read = 0
  /// Rows with at least one valid answer to a scale or exposure: the respondents (METHOD S1).
  package var used = 0
  /// Rows without any valid answer.
  package var withoutAnswers = 0
  /// Cells that are neither an answer nor a missing code and were taken as missing on request.
  package var invalidCellsTakenAsMissing = 0
  /// Rows with answers that were left out on request. They are read and not used.
  package var excluded = ExcludedRows()

  package init() {}
}
