import RapsDiagnostics

/// Cuts a text into tokens, line by line.
///
/// Works on UTF-8 bytes; nothing is built per character or per word. Whatever is wrong is reported once and leaves a
/// token behind (`Token.Kind.reported`, or a text), so that the parser stays silent about it.
/// Complexity: linear in the text's length, on any bytes.
struct Lexer {
  static let longestFile = 32 << 20
  /// Longer lines are refused unread, so that columns and excerpts of diagnostics stay cheap.
  static let longestLine = 16 << 10

  let bytes: [UInt8]
  let file: Int
  let log: FindingLog
  var tokens: [Token] = []
  private var comments: [Comment] = []
  private var lines: [LexedLine] = []
  private var tabulator: (first: Place, lineCount: Int)?

  /// The tokens of a text; nil, after a diagnostic, if it is no text at all.
  static func lex(_ bytes: [UInt8], file: Int, log: FindingLog) -> LexedSource? {
    guard bytes.count <= longestFile else {
      log.report(
        .tooLong, at: Place(file: file, 0, 0), "the file has \(bytes.count) bytes",
        expected: "at most \(longestFile) bytes")
      return nil
    }
    var lexer = Lexer(bytes: bytes, file: file, log: log)
    guard lexer.isText() else { return nil }
    lexer.lexLines()
    return LexedSource(
      file: file, bytes: bytes, tokens: lexer.tokens, comments: lexer.comments, lines: lexer.lines)
  }

  private init(bytes: [UInt8], file: Int, log: FindingLog) {
    self.bytes = bytes
    self.file = file
    self.log = log
  }

  /// Reports bytes that no UTF-8 text has.
  private func isText() -> Bool {
    if let nul = bytes.firstIndex(of: 0) {
      log.report(
        .nulByte, at: place(nul, nul + 1), "a NUL byte: this is no UTF-8 text",
        help: ["save the file as \"UTF-8\" plain text; a word processor's own format cannot be read"])
      return false
    }
    if let invalid = firstInvalidUTF8(bytes) {
      log.report(
        .notUTF8, at: place(invalid, invalid + 1), "this is not UTF-8",
        notes: ["the byte is 0x\(String(bytes[invalid], radix: 16, uppercase: true))"],
        help: ["save the file with the encoding \"UTF-8\""])
      return false
    }
    return true
  }

  private mutating func lexLines() {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var hasBlankLineBefore = false
    while start < bytes.count {
      var next = start
      while next < bytes.count, bytes[next] != UInt8(ascii: "\n") { next += 1 }
      let isCRLF = next > start && next < bytes.count && bytes[next - 1] == UInt8(ascii: "\r")
      let hasContent = lexLine(start, isCRLF ? next - 1 : next, hasBlankLineBefore: hasBlankLineBefore)
      hasBlankLineBefore = !hasContent
      start = next + 1
      // What follows is of a language that this lexer does not know.
      if tokens.count == 2, tokens[0].keyword == .raps, isNewerEdition(tokens[1]) { return }
    }
    if let tabulator {
      log.report(
        .tabulator, at: tabulator.first, "a tab between words",
        notes: tabulator.lineCount > 1 ? ["\(tabulator.lineCount) lines have tabs"] : [],
        help: ["write spaces; `raps fmt` replaces all tabs"])
    }
  }

  private func isNewerEdition(_ token: Token) -> Bool {
    token.kind == .number && !bytes[token.start..<token.end].elementsEqual("1".utf8)
  }

  /// Returns false for a blank line.
  private mutating func lexLine(_ start: Int, _ end: Int, hasBlankLineBefore: Bool) -> Bool {
    guard end - start <= Self.longestLine else {
      log.report(
        .tooLong, at: place(start, start), "the line has \(end - start) bytes",
        expected: "at most \(Self.longestLine) bytes in a line")
      // Stands for the line, so that nothing is said about what it may have held.
      tokens.append(Token(.reported, start, start))
      lines.append(
        LexedLine(
          tokens: (tokens.count - 1)..<tokens.count, comment: nil, hasBlankLineBefore: hasBlankLineBefore,
          isIndented: true))
      return true
    }
    let firstToken = tokens.count
    var hasTabulator = false
    var comment: Int?
    var index = start
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "):
        index += 1
      case UInt8(ascii: "\t"):
        if !hasTabulator { noteTabulator(at: index) }
        hasTabulator = true
        index += 1
      case UInt8(ascii: "\""):
        index = lexText(index, end)
      case UInt8(ascii: "#") where index == start || isBlank(before: index):
        comment = addComment(index, end, anchor: tokens.count > firstToken, hasBlankLineBefore: hasBlankLineBefore)
        index = end
      case 0x00..<0x20, 0x7F:
        reportControlCharacter(at: index)
        index += 1
      default:
        index = lexWordOrOddity(index, end)
      }
    }
    guard tokens.count > firstToken || comment != nil else { return false }
    lines.append(
      LexedLine(
        tokens: firstToken..<tokens.count, comment: comment, hasBlankLineBefore: hasBlankLineBefore,
        isIndented: tokens.count > firstToken && tokens[firstToken].start > start))
    return true
  }

  private mutating func addComment(_ start: Int, _ end: Int, anchor hasAnchor: Bool, hasBlankLineBefore: Bool) -> Int {
    var end = end
    while bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    if let control = bytes[start..<end].firstIndex(where: { ($0 < 0x20 && $0 != UInt8(ascii: "\t")) || $0 == 0x7F }) {
      reportControlCharacter(at: control)
    }
    comments.append(
      Comment(
        start: start, end: end, anchor: hasAnchor ? tokens.count - 1 : nil, hasBlankLineBefore: hasBlankLineBefore))
    return comments.count - 1
  }

  private mutating func noteTabulator(at index: Int) {
    let first = tabulator?.first ?? place(index, index + 1)
    tabulator = (first, (tabulator?.lineCount ?? 0) + 1)
  }

  /// Whether a comment may start here: after a blank of any kind, because odd blanks have their own diagnostic.
  private func isBlank(before index: Int) -> Bool {
    let previous = bytes[index - 1]
    return previous == UInt8(ascii: " ") || previous == UInt8(ascii: "\t")
      || (index >= 3 && oddBlank(at: index - 3)?.length == 3) || (index >= 2 && oddBlank(at: index - 2)?.length == 2)
  }

  func reportControlCharacter(at index: Int) {
    let value = String(bytes[index], radix: 16, uppercase: true)
    let name =
      bytes[index] == UInt8(ascii: "\t") ? "a tab" : "the control character U+00" + (value.count < 2 ? "0" : "") + value
    log.report(
      .controlCharacter, at: place(index, index + 1), "\(name) cannot stand here",
      help: [bytes[index] == UInt8(ascii: "\t") ? "write a space, or `\\u{9}` for a tab in a text" : "remove it"])
  }

  func place(_ start: Int, _ end: Int) -> Place { Place(file: file, start, end) }
}

/// The offset of the first byte that breaks UTF-8's rules. Complexity: linear.
private func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
  guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
  var index = 0
  while index < bytes.count {
    let length = bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    let end = min(index + length, bytes.count)
    if length > 1, String(validating: bytes[index..<end], as: UTF8.self) == nil { return index }
    index = end
  }
  return nil
}
