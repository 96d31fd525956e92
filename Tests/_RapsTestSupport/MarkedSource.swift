package import RapsDiagnostics

/// A text with the codes of the diagnostics that are expected in it, each at its place.
///
/// A marker `⟪Q0025⟫` stands right before the first character of the diagnostic's span.
package struct MarkedSource: Sendable {
  package struct Mark: Hashable, Sendable, CustomStringConvertible {
    package let code: String
    package let lineNumber: Int
    package let columnNumber: Int

    package init(code: String, lineNumber: Int, columnNumber: Int) {
      self.code = code
      self.lineNumber = lineNumber
      self.columnNumber = columnNumber
    }

    package var description: String { "\(lineNumber):\(columnNumber): \(code)" }
  }

  package let source: SourceText
  /// In the order of the text.
  package let marks: [Mark]

  package init(_ marked: String, name: String = "test.raps") {
    var text = ""
    var codes: [(offset: Int, code: String)] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "⟪") {
      text += rest[..<open]
      let close = rest[open...].firstIndex(of: "⟫") ?? rest.index(before: rest.endIndex)
      codes.append((text.utf8.count, String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    let source = SourceText(name: name, text: text + rest)
    self.source = source
    marks = codes.map { offset, code in
      Mark(
        code: code, lineNumber: source.lineNumber(at: offset), columnNumber: source.columnNumber(at: offset))
    }
  }

  /// Where diagnostics of this text are, in their order.
  package func marks(of diagnostics: [Diagnostic]) -> [Mark] {
    diagnostics.map { diagnostic in
      guard case .source(_, let span) = diagnostic.location else {
        return Mark(code: diagnostic.code, lineNumber: 0, columnNumber: 0)
      }
      return Mark(
        code: diagnostic.code, lineNumber: source.lineNumber(at: span.startUTF8),
        columnNumber: source.columnNumber(at: span.startUTF8))
    }
  }
}
