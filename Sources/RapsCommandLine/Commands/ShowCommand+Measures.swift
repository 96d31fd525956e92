import RapsDiagnostics
import RapsQuestionnaire

extension ShowCommand {
  /// A measure library by main factor, in the words of the language.
  static func describeLibrary(_ text: SourceText, language written: String?) throws -> String {
    let parsed = parseMeasureLibrary(text)
    guard let library = parsed.library else {
      throw CommandFailure(
        .data, DiagnosedFailure(parsed.diagnostics, omittedCount: parsed.omittedDiagnosticCount),
        sources: parsed.sources)
    }
    let languages = languages(of: library)
    let language = written.map { Language($0.lowercased()) } ?? languages.first
    guard let language, languages.contains(language) else {
      throw CommandFailure.usage(
        "U0020", "\(text.name) has no texts in \"\(written ?? "")\"",
        help: ["its languages are: \(languages.map(\.code).joined(separator: ", "))"])
    }
    let sections = factors(of: library).map { describe($0, of: library, language: language) }
    let size = "measures: \(library.measures.count), guidance: \(library.guidances.count)"
    return terminalSafe("\(text.name): \(size)") + "\n" + sections.joined()
  }

  private static func describe(_ factor: String, of library: MeasureLibrary, language: Language) -> String {
    var lines = ["", factor]
    if let objective = library.guidance(for: factor)?.objective.text(in: language) { lines.append("  \(objective)") }
    for measure in library.measures where measure.factors.first == factor {
      lines.append("  - \(measure.title.text(in: language) ?? "")")
      let others = measure.factors.dropFirst().joined(separator: ", ")
      lines.append(
        "    \(measure.id): \(measure.level.rawValue), \(measure.prevention.rawValue), \(measure.term.rawValue), "
          + "effort \(measure.effort)" + (others.isEmpty ? "" : ", also for \(others)"))
    }
    return lines.map { terminalSafe($0) + "\n" }.joined()
  }

  /// Main factors and those that have guidance, in the library's order.
  private static func factors(of library: MeasureLibrary) -> [String] {
    var seen: Set<String> = []
    return (library.guidances.map(\.factor) + library.measures.compactMap(\.factors.first))
      .filter { seen.insert($0).inserted }
  }

  private static func languages(of library: MeasureLibrary) -> [Language] {
    var seen: Set<Language> = []
    return (library.measures.map(\.title) + library.guidances.map(\.objective))
      .flatMap { $0.entries.map(\.language) }.filter { seen.insert($0).inserted }
  }
}
