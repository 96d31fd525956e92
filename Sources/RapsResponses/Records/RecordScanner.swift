/// Splits a record into its cells (RFC 4180, with these additions).
///
/// A record ends with LF, CRLF or CR, or with the text. A cell is quoted if its first character that is not a blank
/// is a quote; blanks around the quotes do not count. A quote inside an unquoted cell is a character. The outcome
/// depends on the bytes of the text only, never on where a buffer ended.
struct RecordScanner {
  enum Outcome: Hashable {
    case record
    /// The record goes on behind the bytes at hand.
    case incomplete
    case end
  }

  private let delimiter: UInt8
  private let limits: RecordLimits
  /// The cells of the record in `0..<fieldCount`; junk behind it.
  private(set) var fields: [Field] = Array(repeating: Field(start: 0, end: 0, form: .plain), count: 64)
  private(set) var fieldCount = 0
  /// Where the next record starts.
  private(set) var end = 0
  private(set) var hasQuotes = false
  private(set) var fault: RecordFault?

  init(delimiter: UInt8, limits: RecordLimits = RecordLimits()) {
    self.delimiter = delimiter
    self.limits = limits
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Scans one record. Complexity: linear in its length.
  mutating func scan(_ bytes: Span<UInt8>, from start: Int, isAtEnd: Bool) -> Outcome {
    fieldCount = 0
    hasQuotes = false
    fault = nil
    end = start
    if start == bytes.count { return isAtEnd ? .end : .incomplete }
    var position = start
    while true {
      if position - start > limits.rowLength || fieldCount == limits.cellCount {
        return fail(.rowTooLong, at: bytes.count)
      }
      if isSingleByteCell(bytes, at: position) {
        append(
          Field(start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: position + 1), form: .plain))
        position += 2
        continue
      }
      let (field, next) = scanField(bytes, from: position, isAtEnd: isAtEnd)
      // A cell without an end yet ends no earlier than the bytes at hand, so this is the same for every buffer size.
      if (next ?? bytes.count) - position > limits.cellLength {
        return fail(.cellTooLong(startedAt: position), at: bytes.count)
      }
      if let fault, fault.endsFile { return fail(fault, at: bytes.count) }
      guard let next else { return .incomplete }
      append(field)
      if next == bytes.count {
        end = next
        return .record
      }
      if bytes[next] == delimiter {
        position = next + 1
      } else {
        return endRecord(bytes, at: next, isAtEnd: isAtEnd)
      }
    }
  }

  private mutating func fail(_ fault: RecordFault, at end: Int) -> Outcome {
    self.fault = fault
    self.end = end
    return .record
  }

  private mutating func append(_ field: Field) {
    if fieldCount < fields.count { fields[fieldCount] = field } else { fields.append(field) }
    fieldCount += 1
  }

  /// Passes the line end at an index: LF, CR, or CR and LF, which may come in the next buffer.
  private mutating func endRecord(_ bytes: Span<UInt8>, at index: Int, isAtEnd: Bool) -> Outcome {
    end = index + 1
    guard bytes[index] == Self.carriageReturn else { return .record }
    if end == bytes.count { return isAtEnd ? .record : .incomplete }
    if bytes[end] == Self.lineFeed { end += 1 }
    return .record
  }

  /// The usual cell of a survey: one digit and a delimiter.
  @inline(__always)
  private func isSingleByteCell(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == delimiter && bytes[position] > Self.quote
      && bytes[position] != delimiter
  }

  /// The cell at a position and the index of what ends it; nil if the cell may go on behind the bytes at hand.
  @inline(__always)
  private mutating func scanField(
    _ bytes: Span<UInt8>, from start: Int, isAtEnd: Bool
  ) -> (field: Field, next: Int?) {
    var index = start
    if index < bytes.count, bytes[index] <= Self.quote {
      index = skipBlanks(bytes, from: start)
      if index < bytes.count, bytes[index] == Self.quote {
        return scanQuotedField(bytes, openedAt: index, isAtEnd: isAtEnd)
      }
      index = start
    }
    while index < bytes.count, !endsField(bytes[index]) { index += 1 }
    let field = Field(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), form: .plain)
    return (field, index < bytes.count || isAtEnd ? index : nil)
  }

  @inline(__always)
  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private func skipBlanks(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09, bytes[index] != delimiter { index += 1 }
    return index
  }

  private mutating func scanQuotedField(
    _ bytes: Span<UInt8>, openedAt open: Int, isAtEnd: Bool
  ) -> (field: Field, next: Int?) {
    hasQuotes = true
    var field = Field(start: Int32(truncatingIfNeeded: open + 1), end: 0, form: .quoted)
    var index = open + 1
    while true {
      while index < bytes.count, bytes[index] != Self.quote { index += 1 }
      if index == bytes.count {
        if isAtEnd { fault = .unclosedQuote(openedAt: open) }
        return (field, nil)
      }
      if index + 1 == bytes.count, !isAtEnd { return (field, nil) }
      guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
      field.form = .escaped
      index += 2
    }
    field.end = Int32(truncatingIfNeeded: index)
    index = skipBlanks(bytes, from: index + 1)
    if index < bytes.count, !endsField(bytes[index]) {
      if fault == nil { fault = .textAfterQuote(openedAt: open) }
      while index < bytes.count, !endsField(bytes[index]) { index += 1 }
    }
    return (field, index < bytes.count || isAtEnd ? index : nil)
  }
}
