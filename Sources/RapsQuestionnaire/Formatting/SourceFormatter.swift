/// Writes a text without errors of syntax in canonical layout.
struct SourceFormatter {
  private let file: SyntaxFile
  private let source: LexedSource
  private var lines: [FormattedLine] = []

  init(_ file: SyntaxFile) {
    self.file = file
    source = file.source
  }

  mutating func format() -> [UInt8] {
    if let edition = file.edition { append(edition, indent: "", shape: .line(headWidth: 0, textWidths: [])) }
    var isAfterDirective = false
    for node in file.nodes {
      switch node {
      case .directive(let statement):
        if !isAfterDirective { appendBlank() }
        append(statement, indent: "", shape: .line(headWidth: 0, textWidths: []))
        isAfterDirective = true
      case .section(let section):
        appendBlank()
        append(section)
        isAfterDirective = false
      }
    }
    for index in file.closingComments { append(source.comments[index], indent: "") }
    return joined(lines)
  }

  private mutating func append(_ section: SyntaxSection) {
    append(section.head, indent: "", shape: .line(headWidth: 0, textWidths: []))
    let body = section.body.map { StatementParts($0, of: source) }
    let layout = SectionLayout(section.kind, body)
    for (index, parts) in body.enumerated() {
      append(parts, indent: SectionLayout.indent, shape: layout.shape(of: parts), isFirst: index == 0)
    }
  }

  private mutating func append(_ statement: SyntaxStatement, indent: String, shape: SectionLayout.Shape) {
    append(StatementParts(statement, of: source), indent: indent, shape: shape, isFirst: false)
  }

  private mutating func append(
    _ parts: StatementParts, indent: String, shape: SectionLayout.Shape, isFirst: Bool
  ) {
    let statement = parts.statement
    var isAtStart = isFirst
    for index in statement.leadingComments {
      append(source.comments[index], indent: indent, mayHaveBlank: !isAtStart)
      isAtStart = false
    }
    if statement.hasBlankLineBefore, !isAtStart { appendBlank() }
    if let line = SectionLayout.line(parts, shape) {
      appendLine(indent + line, comments: statement.innerComments, indent: indent)
    } else {
      appendBlock(parts, indent: indent)
    }
  }

  /// One comment stays behind the line; where lines with comments were joined, the comments go above.
  private mutating func appendLine(_ code: String, comments: Range<Int>, indent: String) {
    if comments.count == 1, let index = comments.first, source.comments[index].anchor != nil {
      lines.append(FormattedLine(code: code, comment: spelling(source.comments[index])))
      return
    }
    for index in comments { lines.append(commentLine(source.comments[index], indent: indent)) }
    lines.append(FormattedLine(code: code))
  }

  private mutating func appendBlock(_ parts: StatementParts, indent: String) {
    var pending = parts.statement.innerComments
    lines.append(FormattedLine(code: indent + parts.head))
    for (index, text) in parts.texts.enumerated() {
      if index == 0 { attach(before: text.firstToken, from: &pending) }
      placeOwnLines(before: text.firstToken, from: &pending)
      lines.append(FormattedLine(code: SectionLayout.textIndent + text.written))
      attach(before: text.firstToken + 2, from: &pending)
    }
  }

  /// Puts the next comment behind the line just written if it stood behind one of its words.
  private mutating func attach(before token: Int, from pending: inout Range<Int>) {
    guard let index = pending.first, let anchor = source.comments[index].anchor, anchor < token else { return }
    lines[lines.count - 1].comment = spelling(source.comments[index])
    pending = pending.dropFirst()
  }

  private mutating func placeOwnLines(before token: Int, from pending: inout Range<Int>) {
    while let index = pending.first, source.comments[index].start < source.tokens[token].start {
      lines.append(commentLine(source.comments[index], indent: SectionLayout.textIndent))
      pending = pending.dropFirst()
    }
  }

  private mutating func append(_ comment: Comment, indent: String, mayHaveBlank: Bool = true) {
    if comment.hasBlankLineBefore, mayHaveBlank { appendBlank() }
    lines.append(commentLine(comment, indent: indent))
  }

  private func commentLine(_ comment: Comment, indent: String) -> FormattedLine {
    FormattedLine(code: "", comment: indent + spelling(comment))
  }

  /// A blank line, unless there is one or nothing stands above.
  private mutating func appendBlank() {
    guard let last = lines.last, !(last.code.isEmpty && last.comment == nil) else { return }
    lines.append(.blank)
  }

  private func spelling(_ comment: Comment) -> String {
    String(decoding: source.bytes[comment.start..<comment.end], as: UTF8.self)
  }
}
