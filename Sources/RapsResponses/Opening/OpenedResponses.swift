import RapsDiagnostics

/// A response file of which the header is read and the rows are not. Can be read once.
package final class OpenedResponses {
  package let format: FileFormat
  package let header: ResponseHeader
  /// One note per guess.
  package let notices: [Diagnostic]
  let source: any ByteSource
  let text: ResponseText
  /// At the first row; nil once taken.
  private var records: RecordReader?

  init(
    source: any ByteSource, text: ResponseText, header: ResponseHeader, notices: [Diagnostic], records: RecordReader
  ) {
    self.source = source
    self.text = text
    format = FileFormat(encoding: text.encoding, delimiter: text.delimiter)
    self.header = header
    self.notices = notices
    self.records = records
  }

  /// More rows than that do not fit the file, as every cell takes a delimiter or the end of its line; nil if nobody
  /// knows how long it is.
  package var mostRows: Int? {
    (source as? any PositionalByteSource)?.byteCount.map { $0 / max(1, RowShape(header).namedCount) + 1 }
  }

  /// The rows. The source can be read only once: taking them again is a mistake of ours.
  func takeRecords() -> RecordReader {
    guard let records = records.take() else { preconditionFailure("the rows of \(header.fileName) are already read") }
    return records
  }

  /// Gives up the rows, which were read in another way.
  func dropRecords() { records = nil }
}
