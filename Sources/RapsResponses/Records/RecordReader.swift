/// Reads the records of a text one after the other, passing over blank lines.
struct RecordReader {
  private(set) var input: TextInput
  private(set) var scanner: RecordScanner
  /// 1-based line where the current record starts.
  private(set) var lineNumber = 1
  /// Whether the current record starts with a byte order mark: a file that was joined to another.
  private(set) var startsWithByteOrderMark = false
  /// The first character of the current record that the file cannot have.
  private(set) var flaw: TextFlaw?
  /// Line ends of the current record, with the one that ends it.
  private(set) var lineCount = 1
  /// Whether a blank line stands above the current record.
  private(set) var followsBlankLine = false
  private var isEnded = false
  let delimiter: Delimiter
  let limits: RecordLimits

  init(input: TextInput, delimiter: Delimiter, limits: RecordLimits) {
    self.delimiter = delimiter
    self.limits = limits
    self.input = input
    scanner = RecordScanner(delimiter: delimiter.byte, limits: limits)
  }

  /// Goes to the next record that is not a blank line; false if there is none.
  /// - Throws: what the source throws.
  mutating func next() throws -> Bool {
    followsBlankLine = false
    while true {
      leaveRecord()
      guard !isEnded, try scanRecord() else { return false }
      lineCount = scanner.hasQuotes ? lineEndCount(input.start..<scanner.end) : 1
      flaw = input.takeFlaw(before: scanner.end)
      if scanner.fault?.endsFile == true { isEnded = true }
      if !isBlankLine { return true }
      followsBlankLine = true
    }
  }

  /// Gives up the current record, if that is not done.
  mutating func leaveRecord() {
    guard scanner.end > input.start else { return }
    lineNumber += lineCount
    input.consume(to: scanner.end)
  }

  /// Passes rows of one line each that were read in another way.
  ///
  /// - Parameter end: where the next record starts. The current record must have been left.
  mutating func pass(rows: Int, to end: Int) {
    lineNumber += rows
    input.consume(to: end)
  }

  /// Whether the current record ends with CR and LF.
  var endsWithCarriageReturnAndLineFeed: Bool {
    let end = scanner.end
    return end >= input.start + 2 && input.bytes[end - 2] == 0x0D && input.bytes[end - 1] == 0x0A
  }

  private mutating func scanRecord() throws -> Bool {
    while true {
      let markLength = byteOrderMarkLength
      startsWithByteOrderMark = markLength == 3
      switch markLength >= 0 ? scanWindow(from: input.start + markLength) : .incomplete {
      case .record: return true
      case .end: return false
      case .incomplete: try input.fill()
      }
    }
  }

  /// A function of its own so that no second reference to the window lives on when it is filled, which would copy it.
  private mutating func scanWindow(from start: Int) -> RecordScanner.Outcome {
    let isAtEnd = input.isAtEnd
    let end = input.end
    let window = input.bytes
    return scanner.scan(window.span.extracting(0..<end), from: start, isAtEnd: isAtEnd)
  }

  /// 3 if a byte order mark stands at the start of the record, 0 if not, −1 if that cannot be told yet.
  private var byteOrderMarkLength: Int {
    let bytes = input.bytes.span
    guard input.start < input.end, bytes[input.start] == 0xEF else { return 0 }
    guard input.start + 2 < input.end else { return input.isAtEnd ? 0 : -1 }
    return bytes[input.start + 1] == 0xBB && bytes[input.start + 2] == 0xBF ? 3 : 0
  }

  /// A line without cells: nothing but spaces and tabs, or Ctrl-Z, with which old programs end a text, also behind a
  /// byte order mark. (A line of delimiters is a row.)
  private var isBlankLine: Bool {
    guard scanner.fieldCount == 1, scanner.fault == nil, flaw == nil, scanner.fields[0].form == .plain else {
      return false
    }
    return scanner.fields[0].range.allSatisfy { [0x20, 0x09, 0x1A].contains(input.bytes[$0]) }
  }

  /// The 1-based line of an index of the window, inside the current record.
  func lineNumber(at index: Int) -> Int { lineNumber + lineEndCount(input.start..<index) }

  /// LF, CRLF and CR each count once.
  private func lineEndCount(_ range: Range<Int>) -> Int {
    let bytes = input.bytes.span
    var count = 0
    for index in range {
      if bytes[index] == 0x0A {
        count += 1
      } else if bytes[index] == 0x0D, index + 1 == input.end || bytes[index + 1] != 0x0A {
        count += 1
      }
    }
    return count
  }

  /// Calls with the content of a cell of the current record, with doubled quotes made single.
  func withContent<Result>(of field: Field, _ body: (Span<UInt8>, Range<Int>) -> Result) -> Result {
    if field.form == .escaped {
      let content = unescaped(field)
      return body(content.span, content.indices)
    }
    let window = input.bytes
    return body(window.span, field.range)
  }

  /// The content of a cell without the blanks at its ends.
  func trimmedBytes(of field: Field) -> [UInt8] {
    withContent(of: field) { bytes, range in trimmed(bytes, range).map { bytes[$0] } }
  }

  private func unescaped(_ field: Field) -> [UInt8] {
    var content: [UInt8] = []
    var isSecondQuote = false
    for byte in input.bytes[field.range] {
      if byte == UInt8(ascii: "\""), !isSecondQuote {
        isSecondQuote = true
        continue
      }
      isSecondQuote = false
      content.append(byte)
    }
    return content
  }
}
