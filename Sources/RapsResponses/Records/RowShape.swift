/// How many cells a row must and may have.
///
/// A row has a cell for every named column. Cells behind the last named column may be absent; cells behind the last
/// column must be blank. So a row never shifts silently.
struct RowShape: Hashable {
  enum Mismatch: Hashable {
    case tooFewCells, tooManyCells
  }

  /// Columns up to the last one that has a name.
  let namedCount: Int
  let columnCount: Int

  init(namedCount: Int, columnCount: Int) {
    self.namedCount = namedCount
    self.columnCount = columnCount
  }

  init(_ header: ResponseHeader) {
    let namedCount = header.names.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    self.init(namedCount: namedCount, columnCount: header.names.count)
  }

  /// - Parameter filledCount: cells up to the last one that is not blank.
  func check(cellCount: Int, filledCount: Int) -> Mismatch? {
    if cellCount < namedCount { return .tooFewCells }
    return filledCount > columnCount ? .tooManyCells : nil
  }

  /// The cells of the scanned record up to the last one that is not blank.
  static func filledCount(_ scanner: RecordScanner, _ bytes: Span<UInt8>) -> Int {
    var count = scanner.fieldCount
    while count > 0, isBlank(bytes, scanner.fields[count - 1].range) { count -= 1 }
    return count
  }
}
