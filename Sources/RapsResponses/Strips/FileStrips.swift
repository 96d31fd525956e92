/// A file cut into strips.
struct FileStrips: Sendable {
  let source: any PositionalByteSource
  let text: ResponseText
  /// Where each strip starts, and the end of the last.
  let bounds: [Int]

  var count: Int { bounds.count - 1 }

  func records(_ index: Int) -> RecordReader {
    text.records(StripSource(source, bounds[index]..<bounds[index + 1]))
  }

  /// Passes the header, and what stands above it, in the first strip; false if the strip has nothing but blank lines.
  /// - Throws: `StripTrouble` if the strip ends before the header does.
  func skipHeader(_ records: inout RecordReader, _ header: ResponseHeader) throws -> Bool {
    if text.declaresDelimiter, try !records.next() { return false }
    for (index, cellCount) in header.records.cellCounts.enumerated() {
      guard try records.next() else {
        if index == 0 { return false }
        throw StripTrouble()
      }
      // A cut inside the header.
      guard RowProblem(writingOf: records) == nil, records.scanner.fieldCount == cellCount else { throw StripTrouble() }
    }
    return true
  }
}

extension OpenedResponses {
  /// The file in at most so many strips; nil if it is read in one piece anyway.
  func strips(atMost count: Int) throws -> FileStrips? {
    guard let source = source as? any PositionalByteSource, let byteCount = source.byteCount else { return nil }
    let stripCount = min(count, byteCount / text.buffers.smallestStrip)
    guard stripCount > 1 else { return nil }
    let cuts = StripCuts(text: text, shape: RowShape(header))
    let starts = try cuts.starts(in: source, byteCount: byteCount, count: stripCount)
    return starts.count > 1 ? FileStrips(source: source, text: text, bounds: starts + [byteCount]) : nil
  }
}
