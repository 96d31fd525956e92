/// Looks into quoted cells for rows that a quote which was not closed made part of a text.
///
/// Only asked of rows with line ends inside quotes.
struct SwallowedRows {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  let plan: RowPlan
  let shape: RowShape
  let delimiter: UInt8

  /// The lines behind a cell's first that have as many cells as a row, at least two answers, and nothing else where
  /// answers belong: hardly what somebody writes into a comment.
  ///
  /// - Parameter isAnswer: whether a cell is an answer of an answer set.
  func count(
    _ bytes: Span<UInt8>, _ cell: Range<Int>, isAnswer: (Span<UInt8>, Range<Int>, Int) -> Bool
  ) -> Int {
    guard shape.namedCount > 1 else { return 0 }
    var count = 0
    var isFirst = true
    var fields: [Range<Int>] = []
    var fieldStart = cell.lowerBound
    for index in cell.lowerBound...cell.upperBound {
      let isEnd = index == cell.upperBound
      let endsLine = isEnd || bytes[index] == Self.lineFeed || bytes[index] == Self.carriageReturn
      guard endsLine || bytes[index] == delimiter else { continue }
      if fields.count <= shape.columnCount { fields.append(fieldStart..<index) }
      fieldStart = index + 1
      guard endsLine else { continue }
      if !isFirst, isRow(bytes, fields, isAnswer) { count += 1 }
      isFirst = false
      fields.removeAll(keepingCapacity: true)
    }
    return count
  }

  private func isRow(
    _ bytes: Span<UInt8>, _ fields: [Range<Int>], _ isAnswer: (Span<UInt8>, Range<Int>, Int) -> Bool
  ) -> Bool {
    guard shape.namedCount...shape.columnCount ~= fields.count else { return false }
    var answerCount = 0
    for column in plan.items {
      let field = trimmed(bytes, fields[column.column])
      if field.isEmpty { continue }
      guard isAnswer(bytes, field, column.answerSet) else { return false }
      answerCount += 1
    }
    return answerCount > 1
  }
}
