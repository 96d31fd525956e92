import BundledQuestionnaires
import Foundation
import RapsAnalysis
import RapsDiagnostics
import RapsDisclosure
import RapsNorms
import RapsQuestionnaire
import RapsResponses
import RapsResults
import RapsScoring
import Testing
import _RapsTestSupport

/// The organisation of `Fixtures/acme`, compared with a norm made up around it: of every three scales one is less
/// favourable here, one more favourable, and one about as elsewhere.
struct AcmeSurvey {
  let results: ScoreResults
  let analysis: Analysis

  /// Made once: the drivers of 21 factors take their time in a debug build.
  static let compared = Result { try AcmeSurvey(hasNorm: true) }

  /// Compared with the norm of `Fixtures/acme`, with everyone who was invited.
  static let benchmarked = Result { try AcmeSurvey(hasNorm: true, isBenchmarked: true) }

  /// Compared with nothing.
  static let plain = Result { try AcmeSurvey(hasNorm: false) }

  init(hasNorm: Bool, isBenchmarked: Bool = false) throws {
    let questionnaire = try Self.questionnaire()
    let path = "\(repositoryPath)/Fixtures/acme/responses.csv"
    let bytes = Array(try #require(FileManager.default.contents(atPath: path)))
    let file = try openResponses(MemoryByteSource(name: "acme", bytes: bytes), options: ReadingOptions())
    let matching = try matchColumns(header: file.header, questionnaire: questionnaire)
    let groups = questionnaire.variables.indices.filter {
      questionnaire.variables[$0].role == .group && matching.variableColumns[$0] != nil
    }
    let plan = ScoringPlan(questionnaire: questionnaire)
    var builder = TallyBuilder(plan: plan, partitionVariables: groups)
    var reader = ResponseReader(questionnaire: questionnaire, options: ReadingOptions())
    try reader.read(file, matching: matching) { builder.add($0) }
    _ = try reader.finish()
    let tally = builder.finish(dictionaries: reader.groups)
    let gender = questionnaire.variables.firstIndex { $0.id == "gender" }
    let released = disclose(
      tally, plan: plan, protection: Protection(), strataVariables: hasNorm ? [gender].compactMap { $0 } : [])
    let everyone = Headcounts(entries: [Headcounts.Entry(group: "organisation", headcount: 1200, lineNumber: 1)])
    results = computeResults(released, plan: plan, headcounts: isBenchmarked ? everyone : nil)
    let norm = try isBenchmarked ? Self.benchmark() : hasNorm ? Self.norm(around: results) : nil
    analysis = analyse(released, results: results, plan: plan, norm: norm)
  }

  private static func questionnaire() throws -> Questionnaire {
    let source = try #require(BundledQuestionnaire.all.first { $0.id == "raps-jdr" })
    let parsed = parseQuestionnaire(SourceText(name: "raps-jdr.raps", bytes: source.bytes), load: { _ in nil })
    let found = parsed.questionnaire
    return try #require(found)
  }

  private static func benchmark() throws -> NormGroup {
    let path = "\(repositoryPath)/Fixtures/acme/norm.json"
    let bytes = Array(try #require(FileManager.default.contents(atPath: path)))
    return try readNorm(SourceText(name: "norm.json", bytes: bytes))
  }

  private static func norm(around results: ScoreResults) -> NormGroup {
    let scales = results.questionnaire.scales.enumerated().compactMap { index, scale -> NormScale? in
      guard scale.id != "equipment", let summary = results.organisation?.scales[index] else { return nil }
      let shift = [-8.0, 6.0, 1.0][index % 3]
      let mean = summary.mean.doubleValue + shift
      // Quantiles of a normal distribution at 5, 10 … 95 %.
      let half = [0.1257, 0.2533, 0.3853, 0.5244, 0.6745, 0.8416, 1.0364, 1.2816, 1.6449]
      let quantiles = half.reversed().map { -$0 } + [0] + half
      return NormScale(
        id: scale.id, definitionHash: nil, overall: figures(24_000, mean: mean),
        strata: [
          NormStratum(values: ["woman"], figures: figures(11_000, mean: mean + 2)),
          NormStratum(values: ["man"], figures: figures(12_000, mean: mean - 2)),
        ],
        organisationPercentiles: quantiles.map { mean + 4 * $0 })
    }
    return NormGroup(
      name: "Services", period: "2024–2025", status: .normBased, source: "Made up for tests", expires: 2029,
      questionnaireID: "raps-jdr", questionnaireVersion: "1.0", contentHash: "", respondentCount: 24_000,
      organisationCount: 60, salt: "", members: [], strataVariables: ["gender"], scales: scales, correlations: nil)
  }

  private static func figures(_ count: Int, mean: Double) -> NormFigures {
    NormFigures(
      respondentCount: count, organisationCount: 60, effectiveOrganisationCount: 45, mean: mean, standardDeviation: 20,
      organisationDeviation: 4)
  }
}
