import RapsDiagnostics
import RapsDisclosure
import RapsNorms
import RapsQuestionnaire
import RapsResponses
import RapsResults
import RapsScoring
import Testing

@testable import RapsAnalysis

/// Rows of answers to a questionnaire, and what is released and said of them.
struct TalliedSurvey {
  let questionnaire: Questionnaire
  /// Per respondent the code of each item; nil is no answer.
  var rows: [[Int?]] = []
  /// Per respondent and grouping variable; nil is "not stated".
  var groups: [[String?]] = []

  init(_ source: String) throws {
    let parsed = parseQuestionnaire(SourceText(name: "test.raps", text: source), load: { _ in nil })
    let findings = parsed.diagnostics.map { DiagnosticRenderer(sources: parsed.sources).render($0) }
    questionnaire = try #require(parsed.questionnaire, "\(findings.joined())")
  }

  var plan: ScoringPlan { ScoringPlan(questionnaire: questionnaire) }

  func released(minimumGroupSize: Int = 10) -> ReleasableTally {
    let isIdentified = questionnaire.respondents == .identified
    return disclose(
      tally(), plan: plan,
      protection: Protection(minimumGroupSize: isIdentified ? 1 : minimumGroupSize, isIdentified: isIdentified))
  }

  func analysis(norm: NormGroup? = nil, isMember: Bool = false) -> Analysis {
    let tally = released()
    return analyse(
      tally, results: computeResults(tally, plan: plan), plan: plan, norm: norm, isMember: isMember)
  }

  func tally() -> Tally {
    let variables = questionnaire.variables.indices.filter { questionnaire.variables[$0].role == .group }
    var builder = TallyBuilder(plan: plan, partitionVariables: variables)
    var dictionaries = questionnaire.variables.map { _ in GroupDictionary() }
    var start = 0
    while start < rows.count {
      let end = min(rows.count, start + ResponseBlock.capacity)
      var block = ResponseBlock(itemCount: questionnaire.items.count, variableCount: questionnaire.variables.count)
      block.rowCount = end - start
      for row in start..<end {
        for (item, code) in rows[row].enumerated() {
          guard let code else { continue }
          let minimum = questionnaire.answerSets[questionnaire.items[item].answerSet].minimumCode
          block.codes[item * ResponseBlock.capacity + row - start] = UInt8(1 + code - minimum)
        }
        for (variable, text) in (groups.isEmpty ? [] : groups[row]).enumerated() {
          let index = dictionaries[variable].index(of: text.map(GroupLabel.text) ?? .notStated)
          block.groups[variable * ResponseBlock.capacity + row - start] = index
        }
      }
      builder.add(block)
      start = end
    }
    return builder.finish(dictionaries: dictionaries)
  }

  /// Scales of one item 0–10 each, scored 0–100, the first unfavourable when high, the others when low; text variables.
  static func sliders(
    respondents: String = "identified", scales: Int = 1, variables: [String] = ["unit"]
  ) throws -> TalliedSurvey {
    let scaleSections = (0..<scales).map { index in
      """
      scale s\(index)
        kind \(index == 0 ? "hindrance" : "resource")
        title en "Scale \(index)"
        answered ten
        score 0..100
        risk \(index == 0 ? "high" : "low")
        cutoffs \(index == 0 ? "amber from 50 red from 70" : "amber to 50 red to 30") status provisional
        item i\(index) en "Item \(index)?"
      """
    }
    let variableSections = variables.map { "variable \($0)\n  title en \"\($0)\"\n  values text" }
    return try TalliedSurvey(
      """
      raps 1
      questionnaire sliders
        version 1
        languages en
        title en "Sliders"
        respondents \(respondents)
      answers ten
        range 0..10
      \((scaleSections + variableSections).joined(separator: "\n"))
      """)
  }
}

/// Norms made for tests.
enum SampleNorm {
  static func figures(
    count: Int = 12_000, organisations: Int? = 40, effective: Double? = 22, mean: Double = 54.3,
    deviation: Double = 20.5, tau: Double? = 5.1
  ) -> NormFigures {
    NormFigures(
      respondentCount: count, organisationCount: organisations, effectiveOrganisationCount: effective, mean: mean,
      standardDeviation: deviation, organisationDeviation: tau)
  }

  /// The same figures for scales `s0`, `s1` …
  static func group(
    scales: Int = 1, _ figures: NormFigures = figures(), percentiles: [Double] = [], strataVariables: [String] = [],
    strata: [NormStratum] = []
  ) -> NormGroup {
    NormGroup(
      name: "Sample", period: "2024", status: .normBased, source: nil, expires: nil, questionnaireID: "sliders",
      questionnaireVersion: "1", contentHash: "", respondentCount: figures.respondentCount,
      organisationCount: figures.organisationCount, salt: "", members: [], strataVariables: strataVariables,
      scales: (0..<scales).map {
        NormScale(
          id: "s\($0)", definitionHash: nil, overall: figures, strata: strata, organisationPercentiles: percentiles)
      }, correlations: nil)
  }
}

func expectClose(
  _ value: Double?, _ expected: Double?, within tolerance: Double = 1e-9, _ what: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let value, let expected else {
    if value != nil || expected != nil { Issue.record("\(what): \(value as Double?), not \(expected as Double?)") }
    return
  }
  #expect(
    abs(value - expected) <= tolerance * max(1, abs(expected)), "\(what): \(value), not \(expected)",
    sourceLocation: sourceLocation)
}
