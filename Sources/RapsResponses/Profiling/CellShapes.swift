import RapsQuestionnaire

/// How many cells of a column look like what.
package struct CellShapes: Sendable, Hashable {
  /// Cells that are a number (`DecimalSpelling`).
  package private(set) var numbers = 0
  /// Cells that are a whole number.
  package private(set) var integers = 0
  /// The whole numbers from 14 to 100, as ages of people at work are.
  package private(set) var ages = 0
  /// Cells that start as a date or time of day does: digits, `-`, `/` or `.`, digits, again, or digits and a colon.
  package private(set) var dates = 0
  /// Cells with an @ between other characters and without a space.
  package private(set) var addresses = 0
  /// Cells of more than 60 bytes.
  package private(set) var longTexts = 0

  package init() {}

  /// Counts a cell without blanks around it, `count` times.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, count: Int = 1) {
    if let number = DecimalSpelling(bytes, range) {
      numbers += count
      if let integer = number.integer {
        integers += count
        if 14...100 ~= integer { ages += count }
      }
    } else if Self.isDate(bytes, range) {
      dates += count
    } else if Self.isAddress(bytes, range) {
      addresses += count
    } else if range.count > 60 {
      longTexts += count
    }
  }

  static func isAddress(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var at: Int?
    for index in range {
      if bytes[index] == UInt8(ascii: " ") { return false }
      if bytes[index] == UInt8(ascii: "@") {
        guard at == nil else { return false }
        at = index
      }
    }
    return at.map { $0 > range.lowerBound && $0 + 1 < range.upperBound } ?? false
  }

  /// `2024-05-03…`, `03.05.2024…`, `3/5/24`, `3/5/24 10:30…`, `12:30…`; not `1.2.1 How often …`, which numbers a
  /// question.
  static func isDate(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    var index = range.lowerBound
    var parts = 0
    var hasYear = false
    while true {
      let start = index
      while index < range.upperBound, 0x30...0x39 ~= bytes[index] { index += 1 }
      guard index > start, index - start <= 4 else { return false }
      parts += 1
      if index - start == 4 { hasYear = true }
      guard index < range.upperBound else { return parts == 3 }
      switch bytes[index] {
      case UInt8(ascii: ":") where parts == 1: return isClock(bytes, start..<range.upperBound)
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
        if parts == 3 { return false }
        index += 1
      case UInt8(ascii: " "), UInt8(ascii: "T"), UInt8(ascii: ","):
        return parts == 3 && (hasYear || isClock(bytes, index + 1..<range.upperBound))
      default: return false
      }
    }
  }

  /// Whether hours and minutes stand first, but for blanks.
  private static func isClock(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    var index = start
    while index < range.upperBound, 0x30...0x39 ~= bytes[index] { index += 1 }
    return 1...2 ~= index - start && index + 1 < range.upperBound && bytes[index] == UInt8(ascii: ":")
      && 0x30...0x39 ~= bytes[index + 1]
  }
}

extension CellShapes {
  /// Counts a text as a cell of its own.
  package mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    add(bytes.span, bytes.indices)
  }
}
