/// SHA-256 of the canonical form of a questionnaire after `use`: every statement on one line with single blanks, texts
/// in Unicode form NFC with the fewest escapes, no comments.
///
/// Layout, comments, escapes and the way of using change nothing; a word, a number's spelling, or the order of
/// statements does. Measures and guidance take no part: norms are tied to the hash, and no score depends on them.
func contentHash(of questionnaire: ResolvedQuestionnaire) -> String {
  var writer = CanonicalWriter()
  writer.write(header: questionnaire.header, languages: questionnaire.languages)
  for section in questionnaire.sections where !section.kind.isOfPlans { writer.write(section) }
  return SHA256.hexadecimalDigest(of: writer.bytes)
}

/// Writes sections in canonical form.
private struct CanonicalWriter {
  private(set) var bytes: [UInt8] = Array("raps 1\n".utf8)

  mutating func write(header: QuestionnaireDraft, languages: [Language]) {
    write(line: "questionnaire \(header.id?.value ?? "")")
    write(line: "version \(header.version ?? "")")
    write(line: "languages \(languages.map(\.code).joined(separator: " "))")
    for (word, texts) in [("title", header.title), ("about", header.about)] {
      guard let texts else { continue }
      write(line: word + texts.value.entries.map { " \($0.language) \(canonicalLiteral($0.text))" }.joined())
    }
    if let source = header.source { write(line: "source \(canonicalLiteral(source))") }
    if header.isWordingWithheld { write(line: "wording withheld") }
    write(line: "respondents \((header.respondents?.value ?? .anonymous).rawValue)")
  }

  mutating func write(_ section: DraftedSection) {
    let source = section.source
    let head = section.syntax.head.tokens
    write(source, section.isOverride ? head.dropFirst() : head)
    let kept: Set<String>? =
      if section.lostItems, case .scored(let draft) = section.content { Set(draft.items.map(\.id.value)) } else { nil }
    for statement in section.syntax.body {
      if let kept, !isKept(statement, in: source, items: kept) { continue }
      write(source, statement.tokens)
    }
  }

  /// A section that lost items has neither their lines nor its cut-offs, norms and expectations.
  private func isKept(_ statement: SyntaxStatement, in source: LexedSource, items: Set<String>) -> Bool {
    switch statement.keyword {
    case .norm, .cutoffs, .expect: false
    case .item:
      statement.tokens.count > 1 && items.contains(source.spelling(source.tokens[statement.tokens.lowerBound + 1]))
    default: true
    }
  }

  private mutating func write(_ source: LexedSource, _ tokens: Range<Int>) {
    for index in tokens {
      if index > tokens.lowerBound { bytes.append(UInt8(ascii: " ")) }
      source.appendCanonical(source.tokens[index], to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func write(line: String) {
    bytes += Array(line.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}
