/// Where a file may be cut into strips that are read at the same time.
///
/// Every cut stands behind a line end. Whether that is the end of a row, or stands inside quotes, cannot be known
/// without reading all that comes before; so the first line end is taken behind which a row of the header's shape
/// stands. A wrong cut costs time only: the strip before it then ends inside quotes, which is an error of that strip,
/// and any error has the file read again in one piece.
struct StripCuts {
  /// Bytes that are looked at for one cut.
  private static let probeLength = 1 << 16
  /// Line ends that are tried for one cut. A comment of more lines leaves two strips one.
  private static let mostTrials = 32

  let text: ResponseText
  let shape: RowShape

  /// The starts of at most `count` strips, ascending; the first is the text's. No strip is empty.
  func starts(in source: any PositionalByteSource, byteCount: Int, count: Int) throws -> [Int] {
    var starts = [text.byteOrderMarkLength]
    for index in 1..<max(1, count) {
      let nominal = (byteCount / text.unitLength) * index / count * text.unitLength
      if let start = try start(behind: nominal, in: source, byteCount: byteCount), start > starts[starts.count - 1] {
        starts.append(start)
      }
    }
    return starts
  }

  /// The first place behind an offset where a row seems to start; nil if there is none nearby.
  func start(behind offset: Int, in source: any PositionalByteSource, byteCount: Int) throws -> Int? {
    let offset = max(offset, text.byteOrderMarkLength)
    let first = offset + (offset - text.byteOrderMarkLength) % text.unitLength
    let length = min(Self.probeLength, byteCount - first)
    guard length > 0 else { return nil }
    var probe = [UInt8](repeating: 0, count: length)
    try source.read(into: &probe, probe.indices, at: first)
    let units = asciiUnits(probe)
    var scanner = RecordScanner(delimiter: text.delimiter.byte, limits: text.buffers.limits)
    for index in units.indices.dropLast().lazy.filter({ endsLine(units, $0) }).prefix(Self.mostTrials) {
      if scanner.scan(units.span, from: index + 1, isAtEnd: false) == .record, scanner.fault == nil,
        shape.check(cellCount: scanner.fieldCount, filledCount: RowShape.filledCount(scanner, units.span)) == nil
      {
        return first + (index + 1) * text.unitLength
      }
    }
    return nil
  }

  /// A byte per unit: of quotes, delimiters and line ends their own, of others in UTF-16 perhaps another one's.
  private func asciiUnits(_ bytes: [UInt8]) -> [UInt8] {
    guard text.unitLength == 2 else { return bytes }
    let low = text.encoding == .utf16LittleEndian ? 0 : 1
    return (0..<bytes.count / 2).map { bytes[2 * $0 + 1 - low] == 0 ? bytes[2 * $0 + low] : UInt8(ascii: "x") }
  }

  /// Whether a line ends with the byte: not with a CR before LF.
  private func endsLine(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") && bytes[index + 1] != UInt8(ascii: "\n")
  }
}
