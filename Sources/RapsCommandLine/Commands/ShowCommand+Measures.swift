import RapsDiagnostics
import RapsQuestionnaire
import RapsReporting

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
    return describeMeasures(library, name: text.name, language: language)
  }

  private static func languages(of library: MeasureLibrary) -> [Language] {
    var seen: Set<Language> = []
    return (library.measures.map(\.title) + library.guidances.map(\.objective))
      .flatMap { $0.entries.map(\.language) }.filter { seen.insert($0).inserted }
  }
}
