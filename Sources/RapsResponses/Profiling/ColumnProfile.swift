/// What stands in a column of a file of which no questionnaire is known.
///
/// Personal data: values of few people are in it. What may be told of it is not decided here.
package struct ColumnProfile: Sendable, Hashable {
  /// A content of cells, without the blanks around it.
  package struct Value: Sendable, Hashable {
    package let text: String
    /// Rows that hold it, at least 1.
    package let rowCount: Int

    package init(text: String, rowCount: Int) {
      self.text = text
      self.rowCount = rowCount
    }
  }

  /// More different values than that are not kept (ANONYMITY A13).
  package static let mostValues = 12
  /// More different values than that are not counted.
  package static let mostCounted = 256

  /// Cells that hold something.
  package let filledCount: Int
  /// The different values in the order in which they first stand, if `hasMoreValues` is false; else none.
  package let values: [Value]
  /// Whether there are more than `mostValues` different ones, or one that is longer than a code or label is.
  package let hasMoreValues: Bool
  /// Up to `mostCounted`; nil if there are more.
  package let distinctCount: Int?
  package let shapes: CellShapes
  /// Whether a cell holds the column's own name.
  package let holdsItsName: Bool
  /// Whether a cell holds what a further record of the header says of the column, or adds to its name.
  package let holdsItsText: Bool

  package init(
    filledCount: Int, values: [Value], hasMoreValues: Bool, distinctCount: Int?, shapes: CellShapes,
    holdsItsName: Bool = false, holdsItsText: Bool = false
  ) {
    self.filledCount = filledCount
    self.values = values
    self.hasMoreValues = hasMoreValues
    self.distinctCount = distinctCount
    self.shapes = shapes
    self.holdsItsName = holdsItsName
    self.holdsItsText = holdsItsText
  }
}
