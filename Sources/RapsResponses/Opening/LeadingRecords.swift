/// A record at the start of a file, as far as telling what it is needs.
struct LeadingRecord {
  /// 1-based line where it starts.
  let lineNumber: Int
  /// Trimmed; without the blank ones at the end.
  let cells: [String]
  /// Cells that are not blank.
  let filledCount: Int
  /// Cells that are a number, a date or a time, which no header has.
  let datumCount: Int
  /// Whether it holds only what Qualtrics calls its questions inside.
  let isImportIDs: Bool

  init(cells: [String], lineNumber: Int) {
    var cells = cells
    self.lineNumber = lineNumber
    while cells.last?.isEmpty == true { cells.removeLast() }
    self.cells = cells
    filledCount = cells.count { !$0.isEmpty }
    datumCount = cells.count(where: Self.isDatum)
    isImportIDs = ToolHeadings.areImportIDs(cells)
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

/// The first records of a text, as `RecordReader` reads them.
struct LeadingRecords {
  var records: [LeadingRecord] = []
  /// Whether the text ended before there were as many as wanted.
  private(set) var isCutOff = false

  /// Ends before a record that is not written right or goes on behind the text.
  /// - Parameter isWhole: whether the text is all of the file.
  init(_ text: [UInt8], delimiter: Delimiter, isWhole: Bool, atMost count: Int) {
    let input = TextInput(
      source: UnreadSource(), head: text[...], isWhole: isWhole, encoding: .utf8, chunkSize: 1)
    var reader = RecordReader(input: input, delimiter: delimiter, limits: RecordLimits())
    do {
      while records.count < count, try reader.next(), reader.scanner.fault == nil {
        records.append(LeadingRecord(cells: reader.trimmedCells, lineNumber: reader.lineNumber))
      }
    } catch {
      isCutOff = true
    }
  }
}

/// What stands behind the start of a file: nobody knows yet.
private final class UnreadSource: ByteSource {
  struct Failure: Error {}

  let name = ""

  func read(into buffer: inout [UInt8], _ range: Range<Int>) throws -> Int { throw Failure() }
}
