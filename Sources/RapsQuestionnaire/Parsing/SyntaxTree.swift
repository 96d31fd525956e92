/// One statement: its first line and the lines that continue it.
struct SyntaxStatement: Sendable {
  /// What the first word is, if it is a word of the language.
  let keyword: Keyword?
  var tokens: Range<Int>
  /// Comments on lines of their own above the statement.
  let leadingComments: Range<Int>
  /// Comments from the statement's first to its last line: behind it, or between its lines.
  var innerComments: Range<Int>
  /// Right above the statement's first line, below its leading comments.
  let hasBlankLineBefore: Bool
}

/// A section word and the statements up to the next section.
struct SyntaxSection: Sendable {
  let kind: SectionKind
  let isOverride: Bool
  let head: SyntaxStatement
  var body: [SyntaxStatement] = []
  /// True if something below the head could not be told, so that nothing is said about what is absent.
  var isDamaged = false
}

/// A top-level statement, in the order of the text.
enum SyntaxNode: Sendable {
  case section(SyntaxSection)
  /// `use`, `keep` or `remove`.
  case directive(SyntaxStatement)
}

/// A text cut into sections and statements.
struct SyntaxFile: Sendable {
  let source: LexedSource
  /// The statement `raps 1`.
  var edition: SyntaxStatement?
  var nodes: [SyntaxNode] = []
  /// Comments behind the last statement.
  var closingComments: Range<Int> = 0..<0

  var sections: [SyntaxSection] {
    nodes.compactMap { if case .section(let section) = $0 { section } else { nil } }
  }

  /// Whether the text is a measure library: it has measures or guidance, and is no questionnaire.
  var isMeasureLibrary: Bool {
    sections.contains { $0.kind.isOfPlans } && !sections.contains { $0.kind == .questionnaire }
  }

  /// The languages of the texts in their order, at most as many as a questionnaire may have.
  var occurringLanguages: [Language] {
    var languages: [Language] = []
    for statement in sections.flatMap(\.body) {
      for index in statement.tokens.dropFirst() where source.startsText(at: index) {
        let language = Language(source.spelling(source.tokens[index]))
        guard !languages.contains(language) else { continue }
        languages.append(language)
        if languages.count == SectionReader.mostLanguages { return languages }
      }
    }
    return languages
  }
}
