/// Turns diagnostics into the text a person reads on stderr.
///
/// Untrusted text (names, source lines) passes `terminalSafe` first: no control character leaves this file.
package struct DiagnosticRenderer: Sendable {
  /// The longest part of a source line that is shown around the caret, in characters.
  private static let longestExcerpt = 160

  private let sources: [String: SourceText]

  package init(sources: [SourceText] = []) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The diagnostic as lines, each ended by `\n`.
  package func render(_ diagnostic: Diagnostic) -> String {
    var text =
      "\(place(of: diagnostic.location))\(diagnostic.severity.rawValue)[\(diagnostic.code)]: "
      + terminalSafe(diagnostic.message) + "\n"
    if case .source(let name, let span) = diagnostic.location, let source = sources[name] {
      text += excerpt(of: source, span, expected: diagnostic.expected)
    } else if let expected = diagnostic.expected {
      text += "  = expected \(terminalSafe(expected))\n"
    }
    for note in diagnostic.notes { text += "  = \(terminalSafe(note))\n" }
    for help in diagnostic.help { text += "  = help: \(terminalSafe(help))\n" }
    return text
  }

  /// All diagnostics of a failure in order, and how many were left out.
  package func render(_ failure: DiagnosedFailure) -> String {
    var text = failure.diagnostics.map(render).joined()
    if failure.omittedCount > 0 { text += "and \(failure.omittedCount) more\n" }
    return text
  }

  private func place(of location: Diagnostic.Location) -> String {
    switch location {
    case .commandLine:
      return "raps: "
    case .file(let name):
      return "\(terminalSafe(name)): "
    case .source(let name, let span):
      guard let source = sources[name] else { return "\(terminalSafe(name)): " }
      let line = source.lineNumber(at: span.startUTF8)
      return "\(terminalSafe(name)):\(line):\(source.columnNumber(at: span.startUTF8)): "
    case .cell(let file, let lineNumber, let rowNumber, let column):
      var place = "\(terminalSafe(file)):\(lineNumber): "
      if let rowNumber { place += "row \(rowNumber)" }
      if let column { place += (rowNumber == nil ? "" : ", ") + "column \"\(terminalSafe(column))\"" }
      return rowNumber == nil && column == nil ? place : place + ": "
    }
  }

  /// The source line with a caret under the span: at most `longestExcerpt` characters of a long line.
  private func excerpt(of source: SourceText, _ span: SourceSpan, expected: String?) -> String {
    let lineNumber = source.lineNumber(at: span.startUTF8)
    let line = source.lineRange(lineNumber)
    let start = min(max(span.startUTF8, line.lowerBound), line.upperBound)
    let end = min(max(span.endUTF8, start), line.upperBound)
    var before = terminalSafe(String(decoding: source.bytes[line.lowerBound..<start], as: UTF8.self))
    let marked = terminalSafe(String(decoding: source.bytes[start..<end], as: UTF8.self))
    var after = terminalSafe(String(decoding: source.bytes[end..<line.upperBound], as: UTF8.self))
    let spared = max(20, Self.longestExcerpt - marked.count)
    if before.count > spared / 2 { before = "…" + before.suffix(spared / 2) }
    if after.count > spared / 2 { after = after.prefix(spared / 2) + "…" }
    let shownMark = marked.count > Self.longestExcerpt ? marked.prefix(Self.longestExcerpt) + "…" : marked[...]
    let gutter = "\(lineNumber) | "
    let margin = String(repeating: " ", count: gutter.count - 2) + "| "
    let carets = String(repeating: "^", count: max(1, shownMark.count))
    var text = "\(gutter)\(before)\(shownMark)\(after)\n"
    text += margin + String(repeating: " ", count: before.count) + carets
    if let expected { text += " expected \(terminalSafe(expected))" }
    return text + "\n"
  }
}

/// The text with everything that could steer a terminal or reorder its line made harmless: control characters
/// (C0, C1, DEL), bidirectional overrides, zero-width and line-separating characters become `�`; a tab becomes a space.
package func terminalSafe(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnsafeOnTerminal) else { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    safe.append(scalar == "\t" ? " " : isUnsafeOnTerminal(scalar) ? "\u{FFFD}" : scalar)
  }
  return String(safe)
}

private func isUnsafeOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F: true
  case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  default: false
  }
}
