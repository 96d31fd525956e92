import RapsDiagnostics

/// Finds out how a file is written and reads its header.
///
/// Encoding, delimiter and header are settled by the first 64 KiB, or by up to 1 MiB if these hold fewer than eight
/// records; whatever contradicts them later is an error at its row, never a second guess. What is decided about files
/// that are not quite as RFC 4180 has them:
/// - The encoding is the option's, the byte order mark's, or guessed (`guessEncoding`); a mark against the option, and
///   bytes that are no text in the encoding, are errors, also in columns that nobody reads. So are NUL characters.
/// - A first line `sep=;`, as spreadsheets write it, settles the delimiter. Else it is the one that parses best.
/// - LF, CRLF and CR end a row, also mixed. Lines of nothing but spaces and tabs are passed over before, between and
///   behind rows; a line of delimiters is a row of blank cells.
/// - The first row is the header, unless `HeaderFinder` finds it below a title, or over two or three rows. A row that
///   repeats it, or that starts with a byte order mark, is an error: files were joined.
/// - A row has a cell for each named column (`RowShape`): fewer are an error, more are one unless they are blank.
/// - A cell is quoted if a quote is its first character that is not a blank. An unclosed quote, and text behind a
///   closing one, are errors that name the line where the quote opened. Other quotes are characters.
/// - A cell of more than 1 MiB and a row of more than 16 MiB or 65,536 cells end the reading with an error.
/// - Parameter names: what columns may be called; without it a header is found only by what every table has.
/// - Throws: `DiagnosedFailure` if the file is no text of records or has no rows; what the source throws.
package func openResponses(
  _ source: any ByteSource, options: ReadingOptions, names: HeaderNames? = nil
) throws -> OpenedResponses {
  try openResponses(source, options: options, names: names, buffers: BufferSizes())
}

func openResponses(
  _ source: any ByteSource, options: ReadingOptions, names: HeaderNames? = nil, buffers: BufferSizes
) throws -> OpenedResponses {
  var head = ResponseHead(source)
  try head.grow(to: buffers.head)
  do {
    var start = try FormatGuess(head, options)
    let mostBytes = buffers.head * buffers.headGrowth
    while !head.isWhole, start.needsMore, head.bytes.count < mostBytes {
      try head.grow(to: min(mostBytes, head.bytes.count * 4))
      start = try FormatGuess(head, options)
    }
    var buffers = buffers
    if let byteCount = (source as? any PositionalByteSource)?.byteCount {
      buffers.chunk = min(buffers.chunk, max(1 << 12, byteCount - head.bytes.count))
    }
    let text = ResponseText(
      encoding: start.encoding.encoding, delimiter: start.delimiter.delimiter,
      byteOrderMarkLength: start.encoding.byteOrderMarkLength, declaresDelimiter: start.declaresDelimiter,
      buffers: buffers)
    let body = head.bytes.dropFirst(start.encoding.byteOrderMarkLength)
    var records = text.records(source, head: body, isWhole: head.isWhole)
    if start.declaresDelimiter { _ = try records.next() }
    guard try records.next() else { throw FileProblem.blankLinesOnly }
    var finder = HeaderFinder(start.leading.records, names: names)
    let header = try finder.layout().read(&records, fileName: source.name)
    guard try records.next() else { throw FileProblem.noDataRows(headerLine: header.lineNumber) }
    return OpenedResponses(
      source: source, text: text, header: header,
      notices: formatNotices(
        file: source.name, encoding: start.encoding, delimiter: start.delimiter, header: header), records: records)
  } catch let problem as FileProblem {
    throw problem.failure(file: source.name)
  }
}

/// The first bytes of a source.
private struct ResponseHead {
  private let source: any ByteSource
  private(set) var bytes: [UInt8] = []
  /// Whether they are all there is.
  private(set) var isWhole = false

  init(_ source: any ByteSource) {
    self.source = source
  }

  /// Reads up to `count` bytes in all, in as many calls as it takes.
  mutating func grow(to count: Int) throws {
    while bytes.count < count, !isWhole {
      var buffer = [UInt8](repeating: 0, count: count - bytes.count)
      let readCount = try source.read(into: &buffer)
      bytes.append(contentsOf: buffer[0..<readCount])
      isWhole = readCount == 0
    }
  }
}

/// How a file seems to be written.
private struct FormatGuess {
  /// Records from which the header is told safely: its own, and a few rows below.
  private static let leastRecords = 8

  let encoding: EncodingGuess
  let delimiter: DelimiterChoice
  let declaresDelimiter: Bool
  let leading: LeadingRecords

  init(_ head: ResponseHead, _ options: ReadingOptions) throws(FileProblem) {
    encoding = try checkKind(head.bytes, isWhole: head.isWhole, told: options.encoding)
    let body = head.bytes.dropFirst(encoding.byteOrderMarkLength)
    let start = TextStart(body, isWhole: head.isWhole, encoding: encoding.encoding)
    try start.checkKind()
    delimiter = start.delimiter(told: options.delimiter)
    declaresDelimiter = start.declaresDelimiter
    leading = start.leadingRecords(delimiter: delimiter.delimiter)
  }

  /// Whether the head ends before the header and a few rows did.
  var needsMore: Bool { leading.isCutOff && leading.records.count < Self.leastRecords }
}

/// Refuses what is no text at all, and settles the encoding of the rest.
private func checkKind(
  _ head: [UInt8], isWhole: Bool, told: TextEncoding?
) throws(FileProblem) -> EncodingGuess {
  if head.isEmpty { throw FileProblem.empty }
  if let kind = FileKind.ofSignature(head) { throw FileProblem.otherKind(kind) }
  let guess = try guessEncoding(head: head, isWhole: isWhole, told: told)
  let isUTF16 = guess.encoding == .utf16LittleEndian || guess.encoding == .utf16BigEndian
  if !isUTF16, FileKind.isBinary(head) {
    throw FileProblem.otherKind(.binary("a binary file"))
  }
  return guess
}
