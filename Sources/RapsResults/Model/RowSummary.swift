/// What became of the rows read: never a silent drop.
package struct RowSummary: Sendable, Hashable {
  package let read: Int
  package let used: Int
  package let withoutAnswers: Int
  package let invalidCellsTakenAsMissing: Int
  /// Left out on request, by every reason that was asked for.
  package let excluded: [ExcludedRowCount]
}
