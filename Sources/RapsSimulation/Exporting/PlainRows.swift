/// Takes apart the rows that `Simulator.appendRows` writes.
struct PlainRows {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The cells of the next row.
  mutating func next() -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && offset < bytes.count && bytes[offset] == byte:
        cell.append(byte)
        offset += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case CommaSeparated.comma where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case CommaSeparated.lineFeed where !isQuoted:
        return cells + [String(decoding: cell, as: UTF8.self)]
      default: cell.append(byte)
      }
    }
    return cells
  }
}
