import RapsDiagnostics

/// What is wrong with how a row is written: such a row is not read at all.
struct RowProblem: Hashable {
  enum Cause: Hashable {
    case unclosedQuote, textAfterQuote
    case cellTooLong
    case rowTooLong
    case nul
    case undecodable(TextEncoding)
    case byteOrderMark
    case tooFewCells(Int, expected: Int)
    case tooManyCells(Int, expected: Int)
    /// The first row has one cell more than the header.
    case rowName(Int, expected: Int)
    case repeatedHeader
  }

  let cause: Cause
  /// 1-based line in the file.
  let lineNumber: Int

  init(_ cause: Cause, lineNumber: Int) {
    self.cause = cause
    self.lineNumber = lineNumber
  }

  /// The fault of the current record's writing, nil if there is none.
  init?(writingOf records: RecordReader) {
    if let flaw = records.flaw {
      let cause: Cause = flaw.kind == .nul ? .nul : .undecodable(records.input.encoding)
      self.init(cause, lineNumber: records.lineNumber(at: records.input.index(of: flaw)))
      return
    }
    switch records.scanner.fault {
    case .unclosedQuote(let open): self.init(.unclosedQuote, lineNumber: records.lineNumber(at: open))
    case .textAfterQuote(let open): self.init(.textAfterQuote, lineNumber: records.lineNumber(at: open))
    case .cellTooLong(let start): self.init(.cellTooLong, lineNumber: records.lineNumber(at: start))
    case .rowTooLong: self.init(.rowTooLong, lineNumber: records.lineNumber)
    case nil: return nil
    }
  }

  /// What keeps the current record from being a row of that shape, nil if nothing does.
  init?(_ records: RecordReader, shape: RowShape, isFirst: Bool = false) {
    if records.startsWithByteOrderMark {
      self.init(.byteOrderMark, lineNumber: records.lineNumber)
      return
    }
    if records.flaw != nil || records.scanner.fault != nil {
      self.init(writingOf: records)
      return
    }
    let cellCount = records.scanner.fieldCount
    if cellCount == shape.columnCount { return nil }
    let filledCount = RowShape.filledCount(records.scanner, records.input.bytes.span)
    switch shape.check(cellCount: cellCount, filledCount: filledCount) {
    case nil: return nil
    case .tooFewCells: self.init(.tooFewCells(cellCount, expected: shape.namedCount), lineNumber: records.lineNumber)
    case .tooManyCells:
      let isNamed = isFirst && filledCount == shape.columnCount + 1
      self.init(
        isNamed
          ? .rowName(filledCount, expected: shape.columnCount)
          : .tooManyCells(filledCount, expected: shape.columnCount),
        lineNumber: records.lineNumber)
    }
  }

  /// - Parameter rowNumber: 1-based data row; nil for the header.
  func diagnostic(file: String, rowNumber: Int?) -> Diagnostic {
    let wording = self.wording
    return Diagnostic(
      code: wording.code.rawValue,
      at: .cell(file: file, lineNumber: lineNumber, rowNumber: rowNumber, column: nil),
      wording.message, help: [wording.help])
  }

  private var wording: (code: ResponseDiagnosticCode, message: String, help: String) {
    switch cause {
    case .unclosedQuote:
      (
        .unclosedQuote, "the quote that opens on this line is never closed",
        "close it, or double it if it belongs to the text"
      )
    case .textAfterQuote:
      (
        .textAfterQuote, "text follows the quote that closes the cell opened on this line",
        "double a quote that belongs to the text, or look for a quote too many in the rows above"
      )
    case .cellTooLong:
      (
        .cellTooLong, "the cell that starts on this line is longer than raps reads",
        "look for a quote that is never closed"
      )
    case .rowTooLong:
      (.rowTooLong, "the row is longer than raps reads", "check that this is a CSV file with one row per respondent")
    case .nul:
      (
        .nulCharacter, "the row has a NUL character, which no text has",
        "the file is damaged or is no text: export it again"
      )
    case .undecodable(let encoding):
      (
        .undecodableByte, "the row has bytes that are no \(encoding.title) text",
        "name the encoding, as in --encoding windows-1252, or save the file as UTF-8"
      )
    case .byteOrderMark:
      (
        .byteOrderMarkInside, "a byte order mark stands in the middle: files were joined into one",
        "give the files one by one: raps reads several as one data set"
      )
    case .tooFewCells(let count, let expected):
      (
        .tooFewCells, "the row has \(Self.cells(count)), the header has \(expected)",
        "look for a line end inside an unquoted cell, for delimiters that were lost, or for a program that leaves out "
          + "the empty cells at the end of a row"
      )
    case .tooManyCells(let count, let expected):
      (
        .tooManyCells, "the row has \(Self.cells(count)), the header has \(expected)",
        "quote cells that have the delimiter in them, or name the delimiter, as in --delimiter semicolon"
      )
    case .rowName(let count, let expected):
      (
        .tooManyCells, "the row has \(Self.cells(count)), the header has \(expected)",
        "are there row names? in R, write with row.names = FALSE, or col.names = NA; else quote cells that have the "
          + "delimiter in them, or name the delimiter, as in --delimiter semicolon"
      )
    case .repeatedHeader:
      (
        .repeatedHeader, "the row repeats the header: files were joined into one",
        "delete the row, or give the files one by one: raps reads several as one data set"
      )
    }
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}
