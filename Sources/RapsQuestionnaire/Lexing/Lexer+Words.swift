import RapsDiagnostics

extension Lexer {
  /// Lexes what starts with a byte that is neither blank, quote, comment nor control character.
  mutating func lexWordOrOddity(_ start: Int, _ end: Int) -> Int {
    if bytes[start] >= 0x80 {
      if let blank = oddBlank(at: start) { return skipOddBlanks(start, end, name: blank.name) }
      if let quote = curlyQuote(at: start) { return lexCurlyText(start, end, quoteLength: quote) }
    }
    return lexWord(start, end)
  }

  private mutating func lexWord(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, !endsWord(at: index) { index += 1 }
    // A lone quote sign inside a word never leaves the word empty.
    index = max(index, start + 1)
    tokens.append(classified(start, index))
    return index
  }

  private func endsWord(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0x80 { return oddBlank(at: index) != nil || curlyQuote(at: index) != nil }
    return byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == 0x7F
  }

  private func classified(_ start: Int, _ end: Int) -> Token {
    let word = bytes[start..<end]
    if isLetter(bytes[start]) {
      guard isIdentifier(word) else { return Token(.malformed, start, end) }
      return Token(.word, keyword: Keyword.spelled(by: word), start, end)
    }
    if word.count == 1, bytes[start] == UInt8(ascii: "-") { return Token(.dash, start, end) }
    guard isDigit(bytes[start]) || bytes[start] == UInt8(ascii: "-") else { return Token(.malformed, start, end) }
    return classifiedNumber(start, end)
  }

  private func classifiedNumber(_ start: Int, _ end: Int) -> Token {
    var index = afterInteger(start, end)
    guard index > start else { return Token(.malformed, start, end) }
    if index == end { return Token(.number, start, end) }
    if bytes[index] == UInt8(ascii: ","), afterDigits(index + 1, end) == end, index + 1 < end {
      reportDecimalComma(start, index, end)
      return Token(.reported, start, end)
    }
    guard bytes[index] == UInt8(ascii: "."), index + 1 < end else { return Token(.malformed, start, end) }
    if bytes[index + 1] == UInt8(ascii: ".") {
      let upper = afterInteger(index + 2, end)
      return Token(upper == end && upper > index + 2 ? .range : .malformed, start, end)
    }
    var pointCount = 0
    while index < end, bytes[index] == UInt8(ascii: ".") {
      pointCount += 1
      let next = afterDigits(index + 1, end)
      guard next > index + 1 else { return Token(.malformed, start, end) }
      index = next
    }
    guard index == end else { return Token(.malformed, start, end) }
    return Token(pointCount == 1 ? .number : .version, start, end)
  }

  private func reportDecimalComma(_ start: Int, _ comma: Int, _ end: Int) {
    let before = String(decoding: bytes[start..<comma], as: UTF8.self)
    let after = String(decoding: bytes[(comma + 1)..<end], as: UTF8.self)
    log.report(
      .decimalComma, at: place(start, end), "a number is written with a point",
      help: ["write \(before).\(after)"])
  }

  private func afterInteger(_ start: Int, _ end: Int) -> Int {
    guard start < end, bytes[start] == UInt8(ascii: "-") else { return afterDigits(start, end) }
    let index = afterDigits(start + 1, end)
    return index > start + 1 ? index : start
  }

  private func afterDigits(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isDigit(bytes[index]) { index += 1 }
    return index
  }

  private mutating func skipOddBlanks(_ start: Int, _ end: Int, name: String) -> Int {
    var index = start
    while index < end, let blank = oddBlank(at: index) { index += blank.length }
    log.report(
      .noBreakSpace, at: place(start, index), "\(name) between words", help: ["replace it by an ordinary space"])
    return index
  }

  /// Blanks that look like a space and are none, among them the byte order mark inside a text.
  func oddBlank(at index: Int) -> (length: Int, name: String)? {
    guard index + 1 < bytes.count, bytes[index] >= 0xC2 else { return nil }
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0xA0 ? (2, "a no-break space") : nil }
    guard index + 2 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A): return (3, "a typographic space")
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, "an invisible character")
    case (0xE2, 0x80, 0xA8...0xA9): return (3, "a line separator")
    case (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): return (3, "a narrow no-break space")
    case (0xE3, 0x80, 0x80): return (3, "an ideographic space")
    default: return nil
    }
  }
}

/// Whether a word is an id: an ASCII letter, then letters, digits, and single `-` or `_` between them.
/// The length is checked where an id is wanted, because a long word may be anything.
package func isIdentifier(_ word: ArraySlice<UInt8>) -> Bool {
  guard let first = word.first, isLetter(first) else { return false }
  var previousIsJoint = false
  for byte in word {
    let isJoint = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    guard isJoint ? !previousIsJoint : isLetter(byte) || isDigit(byte) else { return false }
    previousIsJoint = isJoint
  }
  return !previousIsJoint
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
