import BundledQuestionnaires
import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses

/// Finds questionnaires: the bundled ones by id, others by path.
enum QuestionnaireStore {
  /// A bundled questionnaire's text.
  static func bundled(_ id: String) -> SourceText? {
    BundledQuestionnaire.all.first { $0.id == id.lowercased() }.map {
      SourceText(name: "\($0.id).raps", bytes: $0.bytes)
    }
  }

  /// The text that a user named: a bundled id, a path, or `-` for standard input.
  /// - Throws: `CommandFailure` if there is neither.
  static func text(named name: String, on console: Console) throws -> SourceText {
    if name == "-" { return SourceText(name: console.input.name, bytes: try readWholeFile(console.input)) }
    if let text = bundled(name) { return text }
    if fileKind(at: name) == .absent {
      let near = nearestName(to: name, among: BundledQuestionnaire.all.map(\.id))
      throw CommandFailure.file(
        .noInput, "F0001", name, "there is no such file and no bundled questionnaire of that name",
        help: (near.map { ["did you mean \($0)?"] } ?? [])
          + ["bundled are: \(BundledQuestionnaire.all.map(\.id).joined(separator: ", "))"])
    }
    return SourceText(name: name, bytes: try readWholeFile(FileByteSource.open(name)))
  }

  /// Parses and checks a text and what it uses.
  static func parse(_ text: SourceText) -> ParsedQuestionnaire {
    parseQuestionnaire(text, bundledAnonymousItems: { anonymousItems }, load: load)
  }

  /// What items that may never be scored as identified (A12) are called, in lower case, each with the bundled
  /// questionnaire's id.
  private static var anonymousItems: [String: String] {
    var owners: [String: String] = [:]
    for source in BundledQuestionnaire.all {
      guard let outline = scanOutline(source.bytes), !outline.isIdentified else { continue }
      for name in (outline.itemNames + itemTexts(ofBundled: source.id)).joined() {
        owners[name.lowercased()] = source.id
      }
    }
    return owners
  }

  /// A questionnaire without errors.
  /// - Throws: `CommandFailure` with exit code 65 and all findings.
  static func questionnaire(named name: String, on console: Console) throws -> Questionnaire {
    let parsed = parse(try text(named: name, on: console))
    guard let questionnaire = parsed.questionnaire else {
      throw CommandFailure(
        .data, DiagnosedFailure(parsed.diagnostics, omittedCount: parsed.omittedDiagnosticCount),
        sources: parsed.sources)
    }
    return questionnaire
  }

  /// The bundled questionnaires as far as choosing one by a header needs: their items' names, without a full parse.
  static var candidates: [QuestionnaireCandidate] {
    BundledQuestionnaire.all.compactMap { source in
      guard let outline = scanOutline(source.bytes),
        let items = outline.items(name: "\(source.id).raps", load: loadOutline)
      else { return nil }
      return QuestionnaireCandidate(id: source.id, itemNames: items.map { [$0.id] + $0.columns })
    }
  }

  /// Per item of a bundled questionnaire its texts in all languages.
  static func itemTexts(ofBundled id: String) -> [[String]] {
    let questionnaire = bundled(id).flatMap { parse($0).questionnaire }
    return questionnaire?.items.map { $0.text.entries.map(\.text) } ?? []
  }

  private static func loadOutline(_ reference: UseReference) -> (name: String, outline: QuestionnaireOutline)? {
    guard let text = load(reference), let outline = scanOutline(text.bytes) else { return nil }
    return (text.name, outline)
  }

  /// What a `use` statement names; a path is relative to the file that uses it.
  private static func load(_ reference: UseReference) -> SourceText? {
    switch reference {
    case .id(let id):
      return bundled(id)
    case .path(let path, let user):
      let folder = user.lastIndex { $0 == "/" || $0 == "\\" }.map { user[...$0] } ?? ""
      let isAbsolute = path.hasPrefix("/") || path.dropFirst().hasPrefix(":")
      let place = isAbsolute ? path : folder + path
      guard fileKind(at: place) == .file, let source = try? FileByteSource.open(place),
        let bytes = try? readWholeFile(source)
      else { return nil }
      return SourceText(name: place, bytes: bytes)
    }
  }
}
