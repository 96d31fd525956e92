import RapsDiagnostics

extension Lexer {
  /// Lexes a text whose quote stands at `start`; returns the offset behind it.
  mutating func lexText(_ start: Int, _ end: Int) -> Int {
    var index = start + 1
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        tokens.append(Token(.text, start, index + 1))
        return index + 1
      case UInt8(ascii: "\\"):
        index = checkedEscape(index, end)
      case 0x00..<0x20, 0x7F:
        reportControlCharacter(at: index)
        index += 1
      default:
        index += 1
      }
    }
    reportUnclosed(start, end)
    tokens.append(Token(.text, start, end))
    return end
  }

  private func checkedEscape(_ index: Int, _ end: Int) -> Int {
    if let escape = Escape(bytes[..<end], at: index) { return escape.end }
    let length = index + 1 < end && bytes[index + 1] < 0x80 ? 2 : 1
    log.report(
      .badEscape, at: place(index, index + length), "a backslash starts an escape that the language does not have",
      expected: "\\\" \\\\ \\n or \\u{…}", help: ["write \\\\ for a backslash itself"])
    // The quote of an escape at the line's end still closes the text.
    return index + 1
  }

  private func reportUnclosed(_ start: Int, _ end: Int) {
    var help = ["close the text with \" on the same line"]
    if let curly = (start..<end).first(where: { curlyQuote(at: $0) != nil }) {
      let quote = String(decoding: bytes[curly..<(curly + (curlyQuote(at: curly) ?? 1))], as: UTF8.self)
      help = ["the text starts with \" and seems to end with the curly quote \(quote); write \" there too"]
    }
    log.report(.unclosedText, at: place(start, end), "the text is not closed", help: help)
  }

  /// Lexes a text in curly quotes or guillemets as if they were straight, after saying so.
  mutating func lexCurlyText(_ start: Int, _ end: Int, quoteLength: Int) -> Int {
    var index = start + quoteLength
    while index < end, bytes[index] != UInt8(ascii: "\""), curlyQuote(at: index) == nil { index += 1 }
    let closeLength = index < end ? curlyQuote(at: index) ?? 1 : 0
    let content = String(decoding: bytes[(start + quoteLength)..<index], as: UTF8.self)
    log.report(
      .curlyQuote, at: place(start, index + closeLength), "a text stands in straight quotes",
      help: ["write \"\(content)\"", "switch off \"smart quotes\" in the editor"])
    tokens.append(Token(.text, start, index + closeLength))
    return index + closeLength
  }

  /// The length in bytes of the curly quote or guillemet at the offset.
  func curlyQuote(at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB ? 2 : nil }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
    switch bytes[index + 2] {
    case 0x98...0x9F, 0xB9, 0xBA: return 3
    default: return nil
    }
  }
}
