import BundledQuestionnaires
import RapsDiagnostics
import RapsQuestionnaire
import RapsResponses

/// Finds questionnaires and measure libraries: the bundled ones by id, others by path.
enum QuestionnaireStore {
  /// What the bundled measure library is called where a questionnaire's id may stand. It is no questionnaire: it stands in
  /// no list of them, and no answers belong to it.
  static let measureLibraryID = "measures"

  /// A bundled questionnaire's text.
  static func bundled(_ id: String) -> SourceText? {
    BundledQuestionnaire.all.first { $0.id == id.lowercased() }.map {
      SourceText(name: "\($0.id).raps", bytes: $0.bytes)
    }
  }

  /// The text that a user named: a bundled id, `measures`, a path, or `-` for standard input.
  /// - Throws: `CommandFailure` if there is neither.
  static func text(named name: String, on console: Console) throws -> SourceText {
    if name == "-" { return SourceText(name: console.input.name, bytes: try readWholeFile(console.input)) }
    if let text = bundled(name) { return text }
    if name.lowercased() == measureLibraryID { return bundledMeasures }
    if fileKind(at: name) == .absent {
      let near = nearestName(to: name, among: BundledQuestionnaire.all.map(\.id))
      throw CommandFailure.file(
        .noInput, "F0001", name, "there is no such file and no bundled questionnaire of that name",
        help: (near.map { ["did you mean \($0)?"] } ?? [])
          + ["bundled are: \(BundledQuestionnaire.all.map(\.id).joined(separator: ", "))"])
    }
    return try fileText(at: name, "a questionnaire")
  }

  /// - Throws: `CommandFailure` if the file cannot be read, or holds people's answers instead.
  private static func fileText(at path: String, _ what: String) throws -> SourceText {
    let bytes = try readWholeFile(FileByteSource.open(path))
    if looksLikeTable(bytes) {
      throw CommandFailure.file(
        .data, "F0011", path, "looks like a table of answers, not like \(what)",
        help: ["answers are read with raps score \(path)"])
    }
    return SourceText(name: path, bytes: bytes)
  }

  /// Whether the first line is a row of cells: its words are people's answers perhaps, which no diagnostic of the
  /// language may quote (A13).
  private static func looksLikeTable(_ bytes: [UInt8]) -> Bool {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard !line.contains(UInt8(ascii: "#")), !line.starts(with: "raps ".utf8) else { return false }
    return Delimiter.allCases.contains { delimiter in line.count { $0 == delimiter.byte } >= 2 }
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
    try questionnaire(try text(named: name, on: console))
  }

  /// - Throws: `CommandFailure` with exit code 65 and all findings if the text has errors.
  static func questionnaire(_ text: SourceText) throws -> Questionnaire {
    let parsed = parse(text)
    guard let questionnaire = parsed.questionnaire else {
      throw CommandFailure(
        .data, DiagnosedFailure(parsed.diagnostics, omittedCount: parsed.omittedDiagnosticCount),
        sources: parsed.sources)
    }
    return questionnaire
  }

  // MARK: Measures

  private static var bundledMeasures: SourceText {
    SourceText(name: BundledMeasureLibrary.fileName, bytes: BundledMeasureLibrary.bytes)
  }

  /// The bundled measure library. Complexity: linear in its size; parsed anew at each call.
  static func measureLibrary() -> MeasureLibrary {
    parseMeasureLibrary(bundledMeasures).library ?? MeasureLibrary()
  }

  /// What a plan draws on: the bundled library, over it what the questionnaire brings itself, over that the file that
  /// `--measures` names. The same id replaces what lies below.
  ///
  /// Factors that the questionnaire lacks are no mistake: their measures are not used.
  /// - Throws: `CommandFailure` if the file cannot be read, with exit code 65 and all findings if it is no measure
  ///   library without errors.
  static func measureLibrary(for questionnaire: Questionnaire, with path: String?) throws -> MeasureLibrary {
    let library = measureLibrary().overlaid(by: questionnaire.measureLibrary)
    guard let path else { return library }
    let parsed = parseMeasureLibrary(try fileText(at: path, "a measure library"))
    guard let own = parsed.library else {
      throw CommandFailure(
        .data, DiagnosedFailure(parsed.diagnostics, omittedCount: parsed.omittedDiagnosticCount),
        sources: parsed.sources)
    }
    return library.overlaid(by: own)
  }

  // MARK: Recognising

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

  /// What columns may be called: as the given questionnaire says, or else any bundled one.
  static func headerNames(_ given: Questionnaire?) -> HeaderNames {
    given.map(HeaderNames.init) ?? HeaderNames(of: { candidates }, itemTexts: itemTexts)
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
