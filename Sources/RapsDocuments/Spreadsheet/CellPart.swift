/// A cell's XML (ECMA-376 part 1, 18.3.1.4).
struct CellPart {
  /// What Excel takes for a cell at most, in UTF-16 units (its specifications and limits).
  static let textLimit = 32_767

  private let cell: Worksheet.Cell

  init(_ cell: Worksheet.Cell) { self.cell = cell }

  /// - Parameter place: as "A1".
  func write(at place: String, _ writer: inout MarkupWriter) {
    let style = cell.style == .plain ? nil : "\(cell.style.rawValue)"
    switch cell.content {
    case .empty:
      if let style { writer.element("c", ("r", place), ("s", style)) }
    case .number(let mantissa, let fractionDigits):
      let number = Self.decimal(mantissa, fractionDigits)
      writer.element("c", ("r", place), ("s", style)) { $0.element("v", text: number) }
    case .real(let number):
      guard number.isFinite else { return writer.element("c", ("r", place), ("s", style)) }
      writer.element("c", ("r", place), ("s", style)) { $0.element("v", text: "\(number)") }
    case .text(let text):
      let style = Self.wouldBeTyped(text) ? "\(StylesPart.quoted(cell.style))" : style
      let text = Self.escaped(Self.fitting(Self.seen(text)))
      // A string of its own in the cell: Excel never reads one as a formula.
      writer.element("c", ("r", place), ("s", style), ("t", "inlineStr")) { writer in
        writer.element("is") { writer in
          writer.element("t", ("xml:space", Self.hasOuterSpace(text) ? "preserve" : nil), text: text)
        }
      }
    }
  }

  /// Whether Excel would take the text for a formula, a number or a date, or its first sign for its own, if somebody
  /// typed it: after a double click and Enter it does so. Signs that are left out do not count.
  private static func wouldBeTyped(_ text: String) -> Bool {
    let seen = text.unicodeScalars.first { !MarkupWriter.isLeftOut($0) && !$0.properties.isWhitespace }
    return seen.map { "=+-@'0123456789＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  private static func hasOuterSpace(_ text: String) -> Bool {
    (text.first?.isWhitespace ?? false) || (text.last?.isWhitespace ?? false) || text.utf8.contains(0x0A)
  }

  private static func decimal(_ mantissa: Int, _ fractionDigits: Int) -> String {
    guard fractionDigits > 0 else { return "\(mantissa)" }
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
    let split = padded.index(padded.endIndex, offsetBy: -fractionDigits)
    return (mantissa < 0 ? "-" : "") + padded[..<split] + "." + padded[split...]
  }

  /// Without what is left out of markup, which could else part a code from its underscore.
  private static func seen(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: MarkupWriter.isLeftOut) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !MarkupWriter.isLeftOut($0) }))
  }

  /// The text's beginning, with "…" where its end does not fit.
  private static func fitting(_ text: String) -> String {
    guard text.utf16.count > textLimit else { return text }
    var units = 0
    let end = text.firstIndex { character in
      units += character.utf16.count
      return units > textLimit - 1
    }
    return String(text[..<(end ?? text.endIndex)]) + "…"
  }

  /// Excel reads `_x0041_` as a character (ECMA-376 part 1, 22.9.2.19, ST_Xstring); an underscore that would begin such
  /// a code is written as a code itself.
  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    // By scalar: a mark that follows the code joins its underscore to another character.
    let scalars = text.unicodeScalars
    var escaped = String.UnicodeScalarView()
    for index in scalars.indices {
      let code = Array(scalars[index...].prefix(7))
      let isCode =
        code.count == 7 && code[0] == "_" && code[1] == "x" && code[6] == "_"
        && code[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
      if isCode { escaped.append(contentsOf: "_x005F_".unicodeScalars) } else { escaped.append(scalars[index]) }
    }
    return String(escaped)
  }
}
