/// A record at the start of a file, as far as telling what it is needs.
struct LeadingRecord {
  /// Trimmed; without the blank ones at the end.
  let cells: [String]
  /// Cells that are not blank.
  let filledCount: Int
  /// Cells that are a number, a date or a time, which no header has.
  let datumCount: Int

  init(cells: [String]) {
    var cells = cells
    while cells.last?.isEmpty == true { cells.removeLast() }
    self.cells = cells
    filledCount = cells.count { !$0.isEmpty }
    datumCount = cells.count(where: Self.isDatum)
  }

  var hasDatum: Bool { datumCount > 0 }

  func cell(_ column: Int) -> String { column < cells.count ? cells[column] : "" }

  /// Digits with what stands between the parts of dates, times and numbers; at most six letters, as in `10:33 AM`,
  /// `2026-03-12T10:33:01Z` and `12 mrt 2026`.
  static func isDatum(_ cell: String) -> Bool {
    var digits = 0
    var letters = 0
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "0"..."9": digits += 1
      case "-", "+", "/", ".", ",", ":", " ", "%", "\u{A0}", "\u{202F}": break
      default:
        guard scalar.properties.isAlphabetic else { return false }
        letters += 1
      }
    }
    return digits > 0 && (letters == 0 || digits >= 4 && letters <= 6 && digits > letters && isNumberFirst(cell))
  }

  private static func isNumberFirst(_ cell: String) -> Bool { cell.first.map { $0.isASCII && $0.isNumber } ?? false }
}

/// The first records of a text, without blank lines, as `RecordReader` reads them.
struct LeadingRecords {
  var records: [LeadingRecord] = []
  /// Whether the text ended before there were as many as wanted.
  private(set) var isCutOff = false

  /// Ends before a record that is not written right or goes on behind the text.
  /// - Parameter isWhole: whether the text is all of the file.
  init(_ text: [UInt8], delimiter: Delimiter, isWhole: Bool, atMost count: Int) {
    var scanner = RecordScanner(delimiter: delimiter.byte)
    var start = 0
    while records.count < count {
      let outcome = scanner.scan(text.span, from: start, isAtEnd: isWhole)
      guard outcome == .record, scanner.fault == nil else {
        isCutOff = outcome == .incomplete
        return
      }
      start = scanner.end
      let fields = scanner.fields[0..<scanner.fieldCount]
      let isBlankLine =
        fields.count == 1 && fields[0].form == .plain
        && fields[0].range.allSatisfy { text[$0] == 0x20 || text[$0] == 0x09 }
      if isBlankLine { continue }
      records.append(LeadingRecord(cells: fields.map { Self.cell($0, text) }))
    }
  }

  private static func cell(_ field: Field, _ text: [UInt8]) -> String {
    let content = String(decoding: text[trimmed(text.span, field.range)].filter { $0 != 0 }, as: UTF8.self)
    guard field.form == .escaped else { return content }
    return content.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}
