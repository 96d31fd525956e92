import RapsDiagnostics

/// A piece of a line. Offsets are UTF-8 offsets into the text, which is at most `Lexer.longestFile` long.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    /// A correct id, which may be a keyword.
    case word
    /// `12`, `-3`, `62.5`
    case number
    /// `0..100`
    case range
    /// Digits with more than one point, as `1.0.2`.
    case version
    /// `-` alone.
    case dash
    /// A text with its quotes.
    case text
    /// A word that is none of these and was not reported yet, for example a misspelt id.
    case malformed
    /// Something wrong that was reported already.
    case reported
  }

  let kind: Kind
  let keyword: Keyword?
  private let startOffset: UInt32
  private let endOffset: UInt32

  init(_ kind: Kind, keyword: Keyword? = nil, _ start: Int, _ end: Int) {
    self.kind = kind
    self.keyword = keyword
    startOffset = UInt32(start)
    endOffset = UInt32(end)
  }

  var start: Int { Int(startOffset) }
  var end: Int { Int(endOffset) }
}

/// A `#` comment, from the `#` to the last character that is no blank.
struct Comment: Sendable {
  let start: Int
  let end: Int
  /// The token before it on its line, or nil if it has a line of its own.
  let anchor: Int?
  let hasBlankLineBefore: Bool
}

/// A line that holds at least one token or a comment.
struct LexedLine: Sendable {
  let tokens: Range<Int>
  /// Index into the comments.
  let comment: Int?
  let hasBlankLineBefore: Bool
  let isIndented: Bool
}

/// A text cut into tokens. A class because everything that was read from it holds on to it.
final class LexedSource: Sendable {
  let file: Int
  let bytes: [UInt8]
  let tokens: [Token]
  let comments: [Comment]
  let lines: [LexedLine]

  init(file: Int, bytes: [UInt8], tokens: [Token], comments: [Comment], lines: [LexedLine]) {
    self.file = file
    self.bytes = bytes
    self.tokens = tokens
    self.comments = comments
    self.lines = lines
  }

  func place(_ token: Token) -> Place { Place(file: file, token.start, token.end) }

  func place(of tokens: Range<Int>) -> Place {
    guard let first = tokens.first, let last = tokens.last else { return Place(file: file, 0, 0) }
    return Place(file: file, self.tokens[first].start, self.tokens[last].end)
  }

  /// The token as written.
  func spelling(_ token: Token) -> String {
    String(decoding: bytes[token.start..<token.end], as: UTF8.self)
  }

  /// Whether the token can name a language: two or three letters in lower case.
  func isLanguageCode(_ token: Token) -> Bool {
    guard token.kind == .word, (2...3).contains(token.end - token.start) else { return false }
    return bytes[token.start..<token.end].allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// Whether a pair LANGUAGE "text" starts at that token; `use "path"` is none.
  func startsText(at index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .text else { return false }
    return isLanguageCode(tokens[index]) && tokens[index].keyword != .use
  }

  /// The value of a text token: escapes resolved, in Unicode form NFC.
  func text(_ token: Token) -> String { decodedText(content(of: token)) }

  /// What stands between the quotes.
  private func content(of token: Token) -> ArraySlice<UInt8> {
    let isClosed = token.end - token.start >= 2 && bytes[token.end - 1] == UInt8(ascii: "\"")
    return bytes[(token.start + 1)..<(isClosed ? token.end - 1 : token.end)]
  }

  /// A token as the formatter writes it: a text in Unicode form NFC with escapes for what cannot be seen, anything else as
  /// written.
  func formatted(_ token: Token) -> String {
    if token.kind == .text {
      let text = text(token)
      if hasUnseen(text) { return visibleLiteral(text) }
    }
    var canonical: [UInt8] = []
    appendCanonical(token, to: &canonical)
    return String(decoding: canonical, as: UTF8.self)
  }

  /// A token in canonical spelling: a text in Unicode form NFC with the fewest escapes, anything else as written.
  func appendCanonical(_ token: Token, to canonical: inout [UInt8]) {
    if token.kind == .text, needsDecoding(content(of: token)) {
      canonical += Array(canonicalLiteral(text(token)).utf8)
    } else {
      canonical += bytes[token.start..<token.end]
    }
  }
}
