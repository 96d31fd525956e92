import BundledQuestionnaires
import RapsDiagnostics
import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsResults
import Testing

@testable import RapsReporting

/// Plans of `Fixtures/acme`, drafted with the bundled measures.
enum AcmePlan {
  static func library() throws -> MeasureLibrary {
    let source = SourceText(name: BundledMeasureLibrary.fileName, bytes: BundledMeasureLibrary.bytes)
    let library = parseMeasureLibrary(source).library
    return try #require(library)
  }

  /// - Parameter isAnalysed: false leaves out all that compares and weighs.
  static func draft(unit: PlanUnit = .organisation, isAnalysed: Bool = true, top: Int = 5) throws -> PlanDraft {
    let survey = try AcmeSurvey.benchmarked.get()
    return draftPlan(
      unit: unit, results: survey.results, analysis: isAnalysed ? survey.analysis : nil, library: try library(),
      top: top)
  }

  static func document(
    unit: PlanUnit = .organisation, isAnalysed: Bool = true, language: ReportLanguage = .en
  ) throws -> JSONValue {
    let survey = try AcmeSurvey.benchmarked.get()
    return planDocument(
      try draft(unit: unit, isAnalysed: isAnalysed), results: survey.results,
      options: DataOptions(language: language, country: .be))
  }

  /// A department that is shown.
  static func department() throws -> PlanUnit {
    let results = try AcmeSurvey.benchmarked.get().results
    let partition = try #require(
      results.partitions.firstIndex { results.questionnaire.variables[$0.variable].id == "department" })
    let group = try #require(
      results.partitions[partition].groups.firstIndex { ($0.figures?.respondentCount ?? 0) >= 50 })
    return .group(partition: partition, group: group)
  }
}
