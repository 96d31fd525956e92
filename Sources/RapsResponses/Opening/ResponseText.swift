/// How the bytes of a response file become records.
struct ResponseText: Sendable {
  let encoding: TextEncoding
  let delimiter: Delimiter
  /// Bytes before the text.
  let byteOrderMarkLength: Int
  /// Whether a first line `sep=;` stands before the header.
  let declaresDelimiter: Bool
  let buffers: BufferSizes

  /// Bytes of the smallest character.
  var unitLength: Int { encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1 }

  /// The records of bytes that were not read yet.
  func records(_ source: any ByteSource) -> RecordReader {
    records(source, head: [], isWhole: false)
  }

  /// - Parameters:
  ///   - head: the first bytes, already read, without a byte order mark.
  ///   - isWhole: whether the head is all there is.
  func records(_ source: any ByteSource, head: ArraySlice<UInt8>, isWhole: Bool) -> RecordReader {
    let input = TextInput(
      source: source, head: head, isWhole: isWhole, encoding: encoding, chunkSize: buffers.chunk)
    return RecordReader(input: input, delimiter: delimiter, limits: buffers.limits)
  }
}
