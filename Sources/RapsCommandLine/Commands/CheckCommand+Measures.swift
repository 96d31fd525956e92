import RapsDiagnostics
import RapsQuestionnaire

extension CheckCommand {
  /// Checks a measure library against a questionnaire, raps-jdr if none is given. What it leaves open is judged with the
  /// bundled library below it, because that is what a plan draws on.
  static func library(
    _ text: SourceText, for chosen: Questionnaire?, on console: Console
  ) throws -> CheckedText {
    let questionnaire = try chosen ?? QuestionnaireStore.questionnaire(named: "raps-jdr", on: console)
    let parsed = parseMeasureLibrary(text, for: questionnaire)
    let gaps = parsed.library.map { own in
      let library = QuestionnaireStore.measureLibrary().overlaid(by: questionnaire.measureLibrary).overlaid(by: own)
      return measureGaps(of: library, for: questionnaire, inFile: text.name)
    }
    return CheckedText(
      findings: parsed.diagnostics + (gaps ?? []), omittedCount: parsed.omittedDiagnosticCount,
      sources: parsed.sources,
      summary: parsed.library.map { library in { summary(of: text, library, for: questionnaire, $0) } })
  }

  /// What the measures of a questionnaire leave open; nothing is said of one that brings none.
  static func gaps(in questionnaire: Questionnaire, _ text: SourceText) -> [Diagnostic] {
    guard !questionnaire.measureLibrary.isEmpty else { return [] }
    let library = QuestionnaireStore.measureLibrary().overlaid(by: questionnaire.measureLibrary)
    return measureGaps(of: library, for: questionnaire, inFile: text.name)
  }

  private static func summary(
    of text: SourceText, _ library: MeasureLibrary, for questionnaire: Questionnaire, _ count: FindingCount
  ) -> String {
    let levels = Measure.Level.allCases.map { level in
      "\(library.measures.count { $0.level == level }) \(level.rawValue)"
    }
    return """
      \(terminalSafe(text.name)): a measure library for \(questionnaire.id) \(questionnaire.version), sound, \
      \(count.warningText)
        measures: \(library.measures.count) (\(levels.joined(separator: ", "))); guidance: \(library.guidances.count)

      """
  }
}
