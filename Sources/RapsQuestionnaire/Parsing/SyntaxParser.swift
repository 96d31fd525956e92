import RapsDiagnostics

/// Groups lines into statements and statements into sections.
///
/// Recovers at every line: an unknown statement is reported and left out; an unknown section word swallows its
/// section silently, or opens the section that was probably meant. Complexity: linear.
struct SyntaxParser {
  /// No questionnaire has as many sections; a hostile text ends here.
  private static let mostSections = 10_000

  private static let sectionWords: [Keyword] = [
    .questionnaire, .answers, .scale, .composite, .exposure, .profile, .variable, .measure, .guidance, .use, .keep,
    .remove, .override,
  ]

  /// Where the next statement goes.
  private enum Context {
    case outside
    case section
    /// In a section that could not be told: nothing more is said about it.
    case swallowed
  }

  private let source: LexedSource
  private let log: FindingLog
  private var file: SyntaxFile
  private var context = Context.outside
  private var section: SyntaxSection?
  private var statement: SyntaxStatement?
  /// Comments above the next statement.
  private var pendingComments: Range<Int>
  private var isFirstStatement = true

  /// Nil, after a diagnostic, if the text is of a newer edition.
  static func parse(_ source: LexedSource, log: FindingLog) -> SyntaxFile? {
    var parser = SyntaxParser(source: source, log: log)
    return parser.parse()
  }

  private init(source: LexedSource, log: FindingLog) {
    self.source = source
    self.log = log
    file = SyntaxFile(source: source)
    pendingComments = 0..<0
  }

  private mutating func parse() -> SyntaxFile? {
    for line in source.lines {
      if line.tokens.isEmpty {
        addComment(of: line)
      } else if statement != nil, source.startsText(at: line.tokens.lowerBound) {
        extendStatement(with: line)
      } else {
        finishStatement()
        guard file.nodes.count < Self.mostSections else {
          reportTooManySections(at: line)
          break
        }
        startStatement(with: line)
        if isFirstStatement, !readEdition() { return nil }
      }
    }
    finishStatement()
    finishSection()
    if isFirstStatement { reportMissingEdition(at: Place(file: source.file, 0, 0)) }
    file.closingComments = pendingComments
    return file
  }

  private mutating func addComment(of line: LexedLine) {
    guard let comment = line.comment else { return }
    if pendingComments.isEmpty { pendingComments = comment..<comment }
    pendingComments = pendingComments.lowerBound..<(comment + 1)
  }

  private mutating func extendStatement(with line: LexedLine) {
    guard let start = statement?.tokens.lowerBound else { return }
    statement?.tokens = start..<line.tokens.upperBound
    if !pendingComments.isEmpty { adoptComments(through: pendingComments.upperBound, from: pendingComments.lowerBound) }
    if let comment = line.comment { adoptComments(through: comment + 1, from: comment) }
    pendingComments = 0..<0
  }

  private mutating func adoptComments(through end: Int, from start: Int) {
    guard let inner = statement?.innerComments else { return }
    statement?.innerComments = (inner.isEmpty ? start : inner.lowerBound)..<end
  }

  private mutating func startStatement(with line: LexedLine) {
    let inner = line.comment.map { $0..<($0 + 1) } ?? 0..<0
    let started = SyntaxStatement(
      keyword: source.tokens[line.tokens.lowerBound].keyword, tokens: line.tokens, leadingComments: pendingComments,
      innerComments: inner, hasBlankLineBefore: line.hasBlankLineBefore)
    pendingComments = 0..<0
    statement = started
    if !isFirstStatement { route(started, isIndented: line.isIndented) }
  }

  /// Puts the statement where it belongs once its continuation lines are known.
  private mutating func finishStatement() {
    guard let finished = statement else { return }
    statement = nil
    switch destination {
    case .edition:
      file.edition = finished
      if finished.tokens.count > 2, source.startsText(at: finished.tokens.lowerBound + 2) {
        log.report(
          .strayText, at: source.place(source.tokens[finished.tokens.lowerBound + 2]),
          "a text continues the statement above, and `raps` takes none")
      }
    case .directive: file.nodes.append(.directive(finished))
    case .head(let kind, let isOverride, let isDamaged):
      section = SyntaxSection(kind: kind, isOverride: isOverride, head: finished, isDamaged: isDamaged)
    case .body: section?.body.append(finished)
    case .nowhere: break
    }
  }

  private mutating func finishSection() {
    if let section { file.nodes.append(.section(section)) }
    section = nil
  }

  private func reportTooManySections(at line: LexedLine) {
    log.report(
      .tooLong, at: source.place(source.tokens[line.tokens.lowerBound]),
      "the text has more than \(Self.mostSections) sections; nothing is read from here on",
      help: ["split it into files that `use` each other"])
  }

  // MARK: The first line

  /// Reads `raps 1`; false if the text is of a newer edition.
  private mutating func readEdition() -> Bool {
    isFirstStatement = false
    guard let first = statement else { return true }
    let tokens = first.tokens
    guard first.keyword == .raps else {
      reportMissingEdition(at: source.place(of: tokens.lowerBound..<(tokens.lowerBound + 1)))
      route(first, isIndented: false)
      return true
    }
    destination = .edition
    context = .outside
    guard tokens.count == 2 else {
      reportMissingEdition(at: source.place(of: tokens))
      return true
    }
    let edition = source.tokens[tokens.lowerBound + 1]
    let spelling = source.spelling(edition)
    if edition.kind == .number, spelling == "1" { return true }
    guard edition.kind == .number, let number = Int(spelling.prefix { $0 != "." }), number >= 1 else {
      reportMissingEdition(at: source.place(of: tokens))
      return true
    }
    log.report(
      .newerEdition, at: source.place(edition),
      "the file is written in edition \(spelling) of the language; this raps reads edition 1",
      help: ["install a newer raps"])
    return false
  }

  private func reportMissingEdition(at place: Place) {
    log.report(
      .missingEdition, at: place, "the first statement is not the language's edition", expected: "raps 1",
      help: ["write `raps 1` on the first line"])
  }

  // MARK: Where statements go

  private enum Destination {
    case edition, directive, body, nowhere
    case head(SectionKind, isOverride: Bool, isDamaged: Bool)
  }

  private var destination = Destination.nowhere

  private mutating func route(_ statement: SyntaxStatement, isIndented: Bool) {
    let first = statement.tokens.lowerBound
    switch statement.keyword {
    case .keep where isOfGuidance(statement):
      destination = section == nil ? .nowhere : .body
    case .use, .keep, .remove:
      finishSection()
      context = .outside
      destination = .directive
    case .override:
      let next = statement.tokens.count > 1 ? source.tokens[first + 1] : nil
      if let kind = SectionKind(next?.keyword), kind != .questionnaire {
        open(kind, isOverride: true, isDamaged: false)
      } else {
        reportUnknown(at: next.map(source.place) ?? endPlace(of: statement), "`override` stands before a section")
      }
    default:
      if let kind = SectionKind(statement.keyword) {
        open(kind, isOverride: false, isDamaged: false)
      } else {
        routeIntoSection(statement, isIndented: isIndented)
      }
    }
  }

  /// Whether a `keep` is the statement with texts of a guidance section, rather than a directive with a section word.
  private func isOfGuidance(_ statement: SyntaxStatement) -> Bool {
    let next = statement.tokens.lowerBound + 1
    switch context {
    case .outside: return false
    case .section:
      return section?.kind == .guidance
        && (next == statement.tokens.upperBound || SectionKind(source.tokens[next].keyword) == nil)
    case .swallowed: return next < statement.tokens.upperBound && source.startsText(at: next)
    }
  }

  private func endPlace(of statement: SyntaxStatement) -> Place {
    let end = source.tokens[statement.tokens.upperBound - 1].end
    return Place(file: source.file, end, end)
  }

  private mutating func open(_ kind: SectionKind, isOverride: Bool, isDamaged: Bool) {
    finishSection()
    context = .section
    destination = .head(kind, isOverride: isOverride, isDamaged: isDamaged)
  }

  private mutating func reportUnknown(at place: Place, _ message: String, help: [String] = []) {
    finishSection()
    log.report(
      .unknownSection, at: place, message, expected: SectionKind.allCases.map(\.rawValue).joined(separator: ", "),
      help: help)
    context = .swallowed
    destination = .nowhere
  }

  private mutating func routeIntoSection(_ statement: SyntaxStatement, isIndented: Bool) {
    destination = .nowhere
    let token = source.tokens[statement.tokens.lowerBound]
    switch context {
    case .swallowed:
      break
    case .outside:
      routeOutside(statement, token)
    case .section:
      guard let kind = section?.kind else { return }
      if let keyword = token.keyword, kind.statements.contains(keyword) {
        destination = .body
      } else if kind == .answers, token.kind == .number || token.kind == .reported {
        destination = .body
      } else {
        routeUnknown(token, in: kind, isIndented: isIndented)
      }
    }
  }

  private mutating func routeOutside(_ statement: SyntaxStatement, _ token: Token) {
    if token.kind == .reported { return }
    if source.startsText(at: statement.tokens.lowerBound) {
      log.report(
        .strayText, at: source.place(token), "a text continues the statement above, and there is none",
        help: ["put the text behind the statement that it belongs to"])
    } else if let keyword = token.keyword, SectionKind.allCases.contains(where: { $0.statements.contains(keyword) }) {
      log.report(
        .statementOutsideSection, at: source.place(token), "`\(keyword.rawValue)` stands in no section",
        help: ["start the section first, for example `questionnaire my-survey` or `scale my-scale`"])
    } else {
      openProbableSection(token)
    }
  }

  /// Opens the section whose word was probably meant, else swallows what follows.
  private mutating func openProbableSection(_ token: Token) {
    let spelling = source.spelling(token)
    let near = log.nearest(to: spelling, inFile: source.file, among: Self.sectionWords.map(\.rawValue))
    reportUnknown(
      at: source.place(token), "\"\(shortened(spelling))\" starts no section",
      help: near.map { ["did you mean \"\($0)\"?"] } ?? [])
    if let near, let kind = SectionKind(rawValue: near) { open(kind, isOverride: false, isDamaged: true) }
  }

  private mutating func routeUnknown(_ token: Token, in kind: SectionKind, isIndented: Bool) {
    defer { section?.isDamaged = true }
    if token.kind == .reported || token.kind == .text { return reportUnlessKnown(token, in: kind) }
    let spelling = source.spelling(token)
    if let keyword = token.keyword {
      log.report(
        .unknownStatement, at: source.place(token),
        "`\(keyword.rawValue)` is no statement of \(kind.described)", expected: expectedStatements(of: kind))
      return
    }
    let words = kind.statements.map(\.rawValue)
    let near = log.suggestion(for: spelling, inFile: source.file, among: words)
    if near.isEmpty,
      !isIndented || log.nearest(to: spelling, inFile: source.file, among: Self.sectionWords.map(\.rawValue)) != nil
    {
      return openProbableSection(token)
    }
    log.report(
      .unknownStatement, at: source.place(token), "\"\(shortened(spelling))\" is no statement of \(kind.described)",
      expected: expectedStatements(of: kind), help: near)
  }

  private func reportUnlessKnown(_ token: Token, in kind: SectionKind) {
    guard token.kind == .text else { return }
    log.report(
      .strayText, at: source.place(token), "a text without its language",
      help: ["write the language before it, for example en \"…\""])
  }

  private func expectedStatements(of kind: SectionKind) -> String {
    ((kind == .answers ? ["a code"] : []) + kind.statements.map(\.rawValue)).joined(separator: ", ")
  }
}

/// A found word as messages quote it: at most 40 characters.
func shortened(_ spelling: String) -> String {
  spelling.count <= 40 ? spelling : spelling.prefix(40) + "…"
}
