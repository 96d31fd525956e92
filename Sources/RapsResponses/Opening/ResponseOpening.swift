import RapsDiagnostics

/// Finds out how a file is written and reads its header.
///
/// Encoding, delimiter and header are settled by the first 64 KiB; whatever contradicts them later is an error at
/// its row, never a second guess. What is decided about files that are not quite as RFC 4180 has them:
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
  let (head, isWhole) = try readHead(of: source, count: buffers.head)
  var buffers = buffers
  if let byteCount = (source as? any PositionalByteSource)?.byteCount {
    buffers.chunk = min(buffers.chunk, max(1 << 12, byteCount - head.count))
  }
  do {
    let encoding = try checkKind(head, isWhole: isWhole, told: options.encoding)
    let body = head.dropFirst(encoding.byteOrderMarkLength)
    let start = TextStart(body, isWhole: isWhole, encoding: encoding.encoding)
    try start.checkKind()
    let delimiter = start.delimiter(told: options.delimiter)
    let text = ResponseText(
      encoding: encoding.encoding, delimiter: delimiter.delimiter, byteOrderMarkLength: encoding.byteOrderMarkLength,
      declaresDelimiter: start.declaresDelimiter, buffers: buffers)
    var records = text.records(source, head: body, isWhole: isWhole)
    if start.declaresDelimiter { _ = try records.next() }
    guard try records.next() else { throw FileProblem.blankLinesOnly }
    let layout = start.headerLayout(delimiter: delimiter.delimiter, names: names)
    let header = try layout.read(&records, fileName: source.name)
    guard try records.next() else { throw FileProblem.noDataRows(headerLine: header.lineNumber) }
    return OpenedResponses(
      source: source, text: text, header: header,
      notices: formatNotices(file: source.name, encoding: encoding, delimiter: delimiter, header: header),
      records: records)
  } catch let problem as FileProblem {
    throw problem.failure(file: source.name)
  }
}

/// Reads up to `count` bytes, in as many calls as it takes.
private func readHead(of source: any ByteSource, count: Int) throws -> (head: [UInt8], isWhole: Bool) {
  var head: [UInt8] = []
  var buffer: [UInt8] = []
  while head.count < count {
    buffer = Array(repeating: 0, count: count - head.count)
    let readCount = try source.read(into: &buffer)
    if readCount == 0 { return (head, true) }
    head.append(contentsOf: buffer[0..<readCount])
  }
  return (head, false)
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
