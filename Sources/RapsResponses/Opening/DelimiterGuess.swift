/// Finds the delimiter with which a text parses most consistently.
///
/// Every candidate parses the whole text. It must find at least two columns; the one with the largest share of rows
/// that fit its header is taken, among equals the one with most columns. If most rows fit no candidate's header, the
/// first lines may be a title and a date: then the rows below decide. Nil if no candidate finds two columns: a table of
/// one column, for which any delimiter does.
/// - Parameters:
///   - text: the start of a file, in UTF-8.
///   - isWhole: whether the text is all of the file; else its last row may be cut off and does not count.
func guessDelimiter(text: [UInt8], isWhole: Bool) -> Delimiter? {
  var best: (delimiter: Delimiter, fit: DelimiterFit)?
  for delimiter in Delimiter.allCases {
    let fit = DelimiterFit(of: delimiter, text: text, isWhole: isWhole)
    if fit.columnCount >= 2, best.map({ fit.isBetter(than: $0.fit) }) ?? true { best = (delimiter, fit) }
  }
  if let best, best.fit.fitsMostRows { return best.delimiter }
  return guessDelimiterBelowTitle(text: text, isWhole: isWhole) ?? best?.delimiter
}

/// The delimiter with which most records, from the first of them on, have the same number of cells.
private func guessDelimiterBelowTitle(text: [UInt8], isWhole: Bool) -> Delimiter? {
  var best: (delimiter: Delimiter, fit: BodyFit)?
  for delimiter in Delimiter.allCases {
    guard let fit = BodyFit(of: delimiter, text: text, isWhole: isWhole) else { continue }
    if best.map({ fit.isBetter(than: $0.fit) }) ?? true { best = (delimiter, fit) }
  }
  return best?.delimiter
}

/// How even the records below a title are with a delimiter.
private struct BodyFit {
  /// At least nine of ten records have the same number of cells, …
  private static let leastShare = (numerator: 9, denominator: 10)
  /// … and no fewer than this.
  private static let leastRecordCount = 2
  private static let mostRecordsAbove = 16

  private let columnCount: Int
  private let recordCount: Int
  private let evenRecordCount: Int

  init?(of delimiter: Delimiter, text: [UInt8], isWhole: Bool) {
    var scanner = RecordScanner(delimiter: delimiter.byte)
    var cellCounts: [Int] = []
    var start = 0
    while scanner.scan(text.span, from: start, isAtEnd: isWhole) == .record, scanner.fault?.endsFile != true {
      start = scanner.end
      let isBlank = scanner.fieldCount == 1 && RowShape.filledCount(scanner, text.span) == 0
      if !isBlank { cellCounts.append(scanner.fieldCount) }
    }
    let occurrences = Dictionary(cellCounts.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.key >= 2 }
    guard let most = occurrences.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      let first = cellCounts.firstIndex(of: most.key), first <= Self.mostRecordsAbove
    else { return nil }
    columnCount = most.key
    recordCount = cellCounts.count - first
    evenRecordCount = most.value
    guard evenRecordCount >= Self.leastRecordCount,
      evenRecordCount * Self.leastShare.denominator >= recordCount * Self.leastShare.numerator
    else { return nil }
  }

  func isBetter(than other: BodyFit) -> Bool {
    let mine = evenRecordCount * other.recordCount
    let others = other.evenRecordCount * recordCount
    return mine != others ? mine > others : columnCount > other.columnCount
  }
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

  /// Whether more rows than not fit the header.
  var fitsMostRows: Bool { fittingRowCount * 2 >= rowCount }

  func isBetter(than other: DelimiterFit) -> Bool {
    // fitting/rows against fitting/rows, without division; no rows count as all fitting.
    let mine = (fittingRowCount + (rowCount == 0 ? 1 : 0)) * max(1, other.rowCount)
    let others = (other.fittingRowCount + (other.rowCount == 0 ? 1 : 0)) * max(1, rowCount)
    return mine != others ? mine > others : columnCount > other.columnCount
  }
}
