/// What stands in a file of which no questionnaire is known, column by column, and the answers of its first rows.
package struct ResponseProfile: Sendable {
  package let header: ResponseHeader
  package let rowCount: Int
  /// Of the first columns of the header, in their order; a file may have more.
  package let columns: [ColumnProfile]
  /// Rows of which the answers are kept.
  package let sampledRowCount: Int
  /// Row by row: 0 is a blank cell, 1… the column's value of that place, 255 any other.
  let sample: [UInt8]

  package init(
    header: ResponseHeader, rowCount: Int, columns: [ColumnProfile], sampledRowCount: Int, sample: [UInt8]
  ) {
    self.header = header
    self.rowCount = rowCount
    self.columns = columns
    self.sampledRowCount = sampledRowCount
    self.sample = sample
  }

  /// What the sampled rows hold in a column: 0 for nothing, 1… for the value of that place in `values`, 255 for
  /// something else. Complexity: linear in the rows.
  package func sampledValues(ofColumn column: Int) -> [UInt8] {
    var values = [UInt8](repeating: 0, count: sampledRowCount)
    var index = column
    for row in values.indices {
      values[row] = sample[index]
      index += columns.count
    }
    return values
  }
}
