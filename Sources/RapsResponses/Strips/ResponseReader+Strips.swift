import Dispatch
import Synchronization

extension ResponseReader {
  /// Reads all rows of a file into a sink, on several threads if the file can be read at any place and is large enough.
  ///
  /// The outcome is that of `read(_:matching:consume:)`, byte by byte, on any number of threads: strips are merged in the
  /// order of the file, and a file in which any strip finds an error is read again in one piece, which tells of it.
  /// - Parameters:
  ///   - threadCount: at most so many, and so many strips.
  ///   - progress: called on this thread with the number of rows read since the last call, now and then.
  /// - Throws: what the source throws, also if the file changes meanwhile.
  package mutating func read<Sink: BlockSink>(
    _ file: OpenedResponses, matching: ColumnMatching, into sink: inout Sink, threadCount: Int,
    progress: (Int) -> Void
  ) throws {
    if let strips = try file.strips(atMost: threadCount) {
      if try read(strips, file.header, matching, into: &sink, progress) { return file.dropRecords() }
    }
    try read(file, matching: matching) { block in
      sink.add(block)
      progress(block.rowCount)
    }
  }

  /// Reads a file in strips; false, and nothing happened, if it must be read in one piece.
  mutating func read<Sink: BlockSink>(
    _ strips: FileStrips, _ header: ResponseHeader, _ matching: ColumnMatching, into sink: inout Sink,
    _ progress: (Int) -> Void
  ) throws -> Bool {
    let told = StripProgress()
    let later = Mutex([Result<StripReading<Sink>, any Error>?](repeating: nil, count: strips.count))
    let group = DispatchGroup()
    let empty = StripReading(reader: emptied(), sink: sink.emptied())
    for index in 1..<strips.count {
      DispatchQueue.global().async(group: group) {
        let outcome = Result { try empty.reading(strips, index, header, matching, told) {} }
        later.withLock { $0[index] = outcome }
      }
    }
    var toldRows = 0
    func tellProgress() {
      let rows = told.rows
      progress(rows - toldRows)
      toldRows = rows
    }
    // Held once, so that merging changes it in place.
    var first: Result? = Result {
      try StripReading(reader: self, sink: sink).reading(strips, 0, header, matching, told, tellProgress)
    }
    group.wait()
    do {
      guard var merged = try first.take()?.get() else { return false }
      for outcome in later.withLock({ $0 }) { if let outcome { try merged.append(outcome.get()) } }
      try strips.source.checkUnchanged()
      merged.reader.endFile(header, matching, rowCount: merged.rowCount, since: counts)
      self = merged.reader
      sink = merged.sink
      tellProgress()
      return true
    } catch is StripTrouble {
      return false
    }
  }
}

/// A reader and a sink at work on a strip of a file.
private struct StripReading<Sink: BlockSink>: Sendable {
  var reader: ResponseReader
  var sink: Sink
  var rowCount = 0

  /// This after reading a strip.
  /// - Throws: `StripTrouble` if anything is wrong with it; what the source throws.
  consuming func reading(
    _ strips: FileStrips, _ index: Int, _ header: ResponseHeader, _ matching: ColumnMatching, _ told: StripProgress,
    _ tell: () -> Void
  ) throws -> StripReading {
    do {
      var records = strips.records(index)
      var hasRow = true
      if index == 0 { hasRow = try strips.skipHeader(&records, header) }
      if hasRow, try records.next() {
        let place = (isFirst: index == 0, isLast: index == strips.count - 1)
        rowCount = try reader.readRows(&records, header, matching, strip: place) { block, isFaultless in
          guard isFaultless else { throw StripTrouble() }
          sink.add(block)
          try told.advance(rows: block.rowCount)
          tell()
        }
      }
      guard reader.isFaultless, rowCount > 0 else { throw StripTrouble() }
      sink.endPart()
    } catch {
      told.abandon()
      throw error
    }
    return self
  }

  /// Adds the strip that comes next.
  /// - Throws: `StripTrouble` if the two together have too many groups.
  mutating func append(_ next: StripReading) throws(StripTrouble) {
    guard let labels = reader.merge(next.reader) else { throw StripTrouble() }
    sink.merge(next.sink, labels: labels)
    rowCount += next.rowCount
  }
}
