/// How cells and lines become bytes.
struct FileManner: Sendable {
  enum Quoting: Sendable {
    /// Where the delimiter, a quote, a line end or one of these characters stands in the cell.
    case whereNeeded(alsoAround: [Unicode.Scalar])
    /// Around every cell that has a value; what is not stored is left bare.
    case always
    /// Around texts, not around numbers.
    case texts
  }

  let delimiter: String
  let lineEnd: String
  let quoting: Quoting
  let encoding: ExportEncoding
  let startsWithByteOrderMark: Bool
  /// What stands for a cell without a value.
  let blank: String

  init(
    delimiter: String, lineEnd: String, quoting: Quoting, encoding: ExportEncoding = .utf8,
    startsWithByteOrderMark: Bool = false, blank: String = ""
  ) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.quoting = quoting
    self.encoding = encoding
    self.startsWithByteOrderMark = startsWithByteOrderMark
    self.blank = blank
  }

  func bytes(of cell: ExportCell) throws(UnwritableText) -> [UInt8] {
    try encoding.bytes(of: written(cell))
  }

  private func written(_ cell: ExportCell) -> String {
    switch (cell, quoting) {
    case (.blank, _): blank
    case (.number(let digits), .texts): digits
    case (.number(let text), .always), (.text(let text), .always), (.text(let text), .texts): Self.quoted(text)
    case (.number(let text), .whereNeeded(let others)), (.text(let text), .whereNeeded(let others)):
      text.unicodeScalars.contains { needsQuotes($0) || others.contains($0) } ? Self.quoted(text) : text
    }
  }

  /// Readers go by bytes: marks that combine with a delimiter do not hide it.
  private func needsQuotes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || delimiter.unicodeScalars.contains(scalar) || 0x0A...0x0D ~= scalar.value
      || [0x85, 0x2028, 0x2029].contains(scalar.value)
  }

  private static func quoted(_ text: String) -> String {
    let doubled = text.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
