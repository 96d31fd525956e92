/// Finds the delimiter with which a text parses most consistently.
///
/// Every candidate parses the whole text. It must find at least two columns; the one with the largest share of rows
/// that fit its header is taken, among equals the one with most columns. Nil if no candidate finds two columns: a
/// table of one column, for which any delimiter does.
/// - Parameters:
///   - text: the start of a file, in UTF-8.
///   - isWhole: whether the text is all of the file; else its last row may be cut off and does not count.
func guessDelimiter(text: [UInt8], isWhole: Bool) -> Delimiter? {
  var best: (delimiter: Delimiter, fit: DelimiterFit)?
  for delimiter in Delimiter.allCases {
    let fit = DelimiterFit(of: delimiter, text: text, isWhole: isWhole)
    if fit.columnCount >= 2, best.map({ fit.isBetter(than: $0.fit) }) ?? true { best = (delimiter, fit) }
  }
  return best?.delimiter
}

/// How consistently a text parses with a delimiter.
private struct DelimiterFit {
  private(set) var columnCount = 0
  private var rowCount = 0
  private var fittingRowCount = 0

  init(of delimiter: Delimiter, text: [UInt8], isWhole: Bool) {
    var scanner = RecordScanner(delimiter: delimiter.byte)
    var shape: RowShape?
    var start = 0
    while scanner.scan(text.span, from: start, isAtEnd: isWhole) == .record {
      start = scanner.end
      let filled = RowShape.filledCount(scanner, text.span)
      if scanner.fieldCount == 1, filled == 0, scanner.fault == nil { continue }
      guard let header = shape else {
        columnCount = filled
        shape = RowShape(namedCount: filled, columnCount: scanner.fieldCount)
        continue
      }
      rowCount += 1
      if scanner.fault == nil, header.check(cellCount: scanner.fieldCount, filledCount: filled) == nil {
        fittingRowCount += 1
      }
      if scanner.fault?.endsFile == true { break }
    }
    // A header longer than the text, or a lone title above a table: at least count what is there.
    if shape == nil { columnCount = scanner.fieldCount }
  }

  func isBetter(than other: DelimiterFit) -> Bool {
    // fitting/rows against fitting/rows, without division; no rows count as all fitting.
    let mine = (fittingRowCount + (rowCount == 0 ? 1 : 0)) * max(1, other.rowCount)
    let others = (other.fittingRowCount + (other.rowCount == 0 ? 1 : 0)) * max(1, rowCount)
    return mine != others ? mine > others : columnCount > other.columnCount
  }
}
