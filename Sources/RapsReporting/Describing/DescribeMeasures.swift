import RapsDiagnostics
import RapsQuestionnaire

/// A measure library by main factor, for people to read.
///
/// - Parameters:
///   - name: of the library, as its first line has it.
///   - language: of the library's texts; the words around them are English where raps has none in it.
/// - Returns: plain text without control characters but `\n`, which ends it.
package func describeMeasures(_ library: MeasureLibrary, name: String, language: Language) -> String {
  let description = MeasuresDescription(
    library: library, language: language, words: .in(ReportLanguage(rawValue: language.code) ?? .en))
  return description.lines(name: name).map { terminalSafe($0) + "\n" }.joined()
}

private struct MeasuresDescription {
  let library: MeasureLibrary
  let language: Language
  let words: PlanWords

  func lines(name: String) -> [String] {
    [words.librarySize(name, "\(library.measures.count)", "\(library.guidances.count)")] + factors.flatMap(section)
  }

  private func section(of factor: String) -> [String] {
    var lines = ["", factor]
    if let objective = library.guidance(for: factor).flatMap({ text($0.objective) }) { lines.append("  " + objective) }
    for measure in library.measures where measure.factors.first == factor {
      lines += ["  - " + (text(measure.title) ?? ""), "    " + nature(of: measure)]
    }
    return lines
  }

  private func nature(of measure: Measure) -> String {
    let others = measure.factors.dropFirst().joined(separator: ", ")
    let parts = [
      words.level(measure.level), words.preventionName(measure.prevention), words.term(measure.term),
      words.effort(measure.effort),
    ]
    return "\(measure.id) (" + parts.joined(separator: ", ") + ")"
      + (others.isEmpty ? "" : words.alsoFor(others))
  }

  private func text(_ text: LocalizedText) -> String? { text.text(in: language).map(typographic) }

  /// Main factors and those that have guidance, in the library's order.
  private var factors: [String] {
    var seen: Set<String> = []
    return (library.guidances.map(\.factor) + library.measures.compactMap(\.factors.first))
      .filter { seen.insert($0).inserted }
  }
}
