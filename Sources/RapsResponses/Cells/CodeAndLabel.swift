/// A cell read as a number and a text: `4 - often`, `4. often`, `4 (often)`, `0=never`, `4_very_often`, `[4] often`,
/// `often (4)`, `often 4`.
struct CodeAndLabel {
  let code: Int
  let label: [UInt8]
  /// Whether the form is one in which tools write a code with its label, so that nothing else is meant. `5 times` and
  /// `room 5` are not.
  let isPlain: Bool

  /// All ways to read a text so.
  ///
  /// - Parameter text: in the form `LooseText.canonical`.
  static func readings(_ text: [UInt8]) -> [CodeAndLabel] {
    [numberFirst(text), numberLast(text)].compactMap { $0 }
  }

  private init?(_ text: [UInt8], number: Range<Int>, label: Range<Int>, isPlain: Bool) {
    let label = trimmed(text.span, label)
    guard !label.isEmpty, let code = DecimalSpelling(text.span, number)?.integer else { return nil }
    self.code = code
    self.label = Array(text[label])
    self.isPlain = isPlain
  }

  private static func numberFirst(_ text: [UInt8]) -> CodeAndLabel? {
    guard let first = text.first else { return nil }
    let bracket = closing(first)
    let start = bracket == nil ? 0 : 1
    var index = start
    if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
    while index < text.count, isDigit(text[index]) { index += 1 }
    if index + 1 < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ","),
      text[index + 1] == 0x30
    {
      index += 1
      while index < text.count, text[index] == 0x30 { index += 1 }
    }
    let number = start..<index
    if let bracket {
      guard index < text.count, text[index] == bracket else { return nil }
      return CodeAndLabel(text, number: number, label: index + 1..<text.count, isPlain: true)
    }
    let rest = trimmed(text.span, index..<text.count)
    guard let separator = rest.first.map({ text[$0] }) else { return nil }
    if let close = closing(separator), text[rest.upperBound - 1] == close {
      return CodeAndLabel(text, number: number, label: rest.lowerBound + 1..<rest.upperBound - 1, isPlain: true)
    }
    if "-.:)=".utf8.contains(separator) {
      return CodeAndLabel(text, number: number, label: rest.lowerBound + 1..<rest.upperBound, isPlain: true)
    }
    if separator == UInt8(ascii: "_") {
      // The name of an answer in a form, which may have no blanks.
      let spaced = text.map { $0 == separator ? 0x20 : $0 }
      return CodeAndLabel(spaced, number: number, label: rest, isPlain: false)
    }
    guard rest.lowerBound > index else { return nil }
    return CodeAndLabel(text, number: number, label: rest, isPlain: false)
  }

  private static func numberLast(_ text: [UInt8]) -> CodeAndLabel? {
    var end = text.count
    var bracket: UInt8?
    if let last = text.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
      bracket = last
      end -= 1
    }
    var start = end
    while start > 0, isDigit(text[start - 1]) { start -= 1 }
    guard start > 0, start < end else { return nil }
    if let bracket {
      guard closing(text[start - 1]) == bracket else { return nil }
      return CodeAndLabel(text, number: start..<end, label: 0..<start - 1, isPlain: true)
    }
    let before = trimmed(text.span, 0..<start)
    guard let last = before.last.map({ text[$0] }) else { return nil }
    if "-:=".utf8.contains(last) {
      return CodeAndLabel(text, number: start..<end, label: 0..<before.upperBound - 1, isPlain: false)
    }
    guard before.upperBound < start else { return nil }
    return CodeAndLabel(text, number: start..<end, label: before, isPlain: false)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: nil
    }
  }
}
