/// The records of a small comma-separated text: quotes as in RFC 4180, blanks around cells trimmed, empty lines skipped.
struct CommaSeparatedRecords {
  struct Record {
    let cells: [String]
    /// 1-based, of the record's first line.
    let lineNumber: Int
    /// 0 for the header.
    let rowNumber: Int
  }

  private let bytes: [UInt8]
  private var offset: Int
  private var lineNumber = 1
  private var recordCount = 0
  private(set) var hasUnclosedQuote = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> Record? {
    while offset < bytes.count {
      let firstLine = lineNumber
      let cells = nextCells()
      guard cells != [""] else { continue }
      defer { recordCount += 1 }
      return Record(cells: cells, lineNumber: firstLine, rowNumber: recordCount)
    }
    return nil
  }

  private mutating func nextCells() -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    scan: while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") { lineNumber += 1 }
      switch byte {
      case UInt8(ascii: "\""):
        if isQuoted, offset < bytes.count, bytes[offset] == byte {
          cell.append(byte)
          offset += 1
        } else {
          isQuoted.toggle()
        }
      case UInt8(ascii: ",") where !isQuoted:
        cells.append(Self.text(cell))
        cell = []
      case UInt8(ascii: "\n") where !isQuoted:
        break scan
      default:
        cell.append(byte)
      }
    }
    if isQuoted { hasUnclosedQuote = true }
    cells.append(Self.text(cell))
    return cells
  }

  private static func text(_ cell: [UInt8]) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    guard let first = cell.firstIndex(where: { !isBlank($0) }), let last = cell.lastIndex(where: { !isBlank($0) })
    else {
      return ""
    }
    return String(decoding: cell[first...last], as: UTF8.self)
  }
}
