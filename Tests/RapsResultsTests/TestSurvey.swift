import RapsDiagnostics
import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import RapsScoring
import Testing

@testable import RapsResults

/// Rows of answers to a questionnaire, and what comes of them.
struct TestSurvey {
  let questionnaire: Questionnaire
  /// Per respondent the code of each item; nil is no answer.
  var rows: [[Int?]] = []
  /// Per respondent and grouping variable; nil is "not stated".
  var groups: [[GroupLabel?]] = []

  init(_ source: String) throws {
    let parsed = parseQuestionnaire(SourceText(name: "test.raps", text: source), load: { _ in nil })
    let findings = parsed.diagnostics.map { DiagnosticRenderer(sources: parsed.sources).render($0) }
    let found = parsed.questionnaire
    questionnaire = try #require(found, "\(findings.joined())")
  }

  var plan: ScoringPlan { ScoringPlan(questionnaire: questionnaire) }

  func results(protection: Protection? = nil, headcounts: Headcounts? = nil) -> ScoreResults {
    let isIdentified = questionnaire.respondents == .identified
    let rules = protection ?? Protection(minimumGroupSize: isIdentified ? 1 : 10, isIdentified: isIdentified)
    return computeResults(
      disclose(tally(), plan: plan, protection: rules), plan: plan, headcounts: headcounts)
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
        for (variable, label) in (groups.isEmpty ? [] : groups[row]).enumerated() {
          let index = dictionaries[variable].index(of: label ?? .notStated)
          block.groups[variable * ResponseBlock.capacity + row - start] = index
        }
      }
      builder.add(block)
      start = end
    }
    return builder.finish(dictionaries: dictionaries)
  }
}

/// One scale of one item 0–10 in percent with cut-offs 50 and 70, and one text variable.
func oneItemSurvey(
  respondents: String = "anonymous", cutOffs: String = "amber from 50 red from 70 status provisional"
) throws -> TestSurvey {
  try TestSurvey(
    """
    raps 1
    questionnaire small
      version 1
      languages en
      title en "Small"
      respondents \(respondents)
    answers ten
      range 0..10
    scale load
      kind hindrance
      title en "Load"
      answered ten
      score 0..100
      risk high
      cutoffs \(cutOffs)
      item l1 en "One?"
    variable unit
      title en "Unit"
      values text
    """)
}
