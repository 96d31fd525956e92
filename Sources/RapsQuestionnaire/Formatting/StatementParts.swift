/// A statement as the formatter sees it: words, then texts with their languages.
struct StatementParts {
  struct Text {
    let language: String
    let literal: String
    let firstToken: Int

    var written: String { "\(language) \(literal)" }
  }

  let statement: SyntaxStatement
  /// The words before the texts, the first one apart.
  let keyword: String
  let words: [String]
  let texts: [Text]

  init(_ statement: SyntaxStatement, of source: LexedSource) {
    self.statement = statement
    func spelling(_ index: Int) -> String { source.formatted(source.tokens[index]) }
    let tokens = statement.tokens
    let firstText = tokens.first { $0 > tokens.lowerBound && source.startsText(at: $0) } ?? tokens.upperBound
    keyword = spelling(tokens.lowerBound)
    words = ((tokens.lowerBound + 1)..<max(firstText, tokens.lowerBound + 1)).map(spelling)
    texts = stride(from: firstText, to: tokens.upperBound - 1, by: 2).map {
      Text(language: spelling($0), literal: spelling($0 + 1), firstToken: $0)
    }
  }

  /// All words before the texts.
  var head: String { ([keyword] + words).joined(separator: " ") }

  /// The whole statement on one line.
  var inline: String { ([head] + texts.map(\.written)).joined(separator: " ") }

  /// Of the texts' languages in their order.
  var languages: [String] { texts.map(\.language) }
}

func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
