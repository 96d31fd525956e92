import RapsAnalysis
import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsResults
import Testing

@testable import RapsReporting

/// What is put into a plan, and in which order (METHOD P2, P3, P5).
@Suite("A plan is drafted from the analysis") struct PlanDraftTests {
  @Test("unwanted behaviour that is reported comes first, then the matrix's risks in its order (P3)")
  func order() throws {
    let draft = try AcmePlan.draft(top: 3)
    let survey = try AcmeSurvey.benchmarked.get()
    let matrix = try #require(survey.analysis.matrix)
    let exposures = draft.priorities.prefix { $0.reason == .exposureReported }
    #expect(exposures.count == survey.results.questionnaire.exposures.count)
    let risks = draft.priorities.dropFirst(exposures.count).compactMap { priority -> Int? in
      if case .scale(let index) = priority.factor { index } else { nil }
    }
    let expected = matrix.points.filter { $0.quadrant.name == .tackleFirst || $0.quadrant.name == .needsAttention }
    #expect(risks == expected.prefix(3).map(\.scale))
    #expect(risks.count == 3)
  }

  @Test("only factors of work become priorities or strengths, never people or outcomes")
  func factors() throws {
    let questionnaire = try AcmeSurvey.benchmarked.get().results.questionnaire
    let draft = try AcmePlan.draft(top: 20)
    let scales = draft.priorities.map(\.factor) + draft.strengths.map { .scale($0.scale) } + draft.risks.map(\.factor)
    for case .scale(let index) in scales {
      #expect(questionnaire.isPlanFactor(scale: index), "\(questionnaire.scales[index].id)")
    }
    let indexes = questionnaire.scales.indices.filter { questionnaire.scales[$0].kind == .outcome }
    #expect(!indexes.isEmpty && indexes.allSatisfy { !questionnaire.isPlanFactor(scale: $0) })
  }

  @Test("a measure stands once, serves a priority, and primary prevention comes before the rest")
  func measures() throws {
    let draft = try AcmePlan.draft()
    #expect(Set(draft.measures.map(\.id)).count == draft.measures.count)
    let current = Set(draft.priorities.map(\.factor))
    for priority in draft.priorities {
      let rows = draft.measures.filter { $0.priorities.first == priority.factor }
      #expect(rows.count <= 6)
      let stages = rows.compactMap { $0.measure?.prevention }.map {
        Measure.Prevention.allCases.firstIndex(of: $0) ?? 9
      }
      if case .scale = priority.factor { #expect(stages == stages.sorted(), "\(rows.map(\.id))") }
    }
    for row in draft.measures { #expect(!row.priorities.isEmpty && row.priorities.allSatisfy(current.contains)) }
  }

  @Test("a target is never less favourable than today, and what is better than the reference is to be kept")
  func targets() throws {
    let draft = try AcmePlan.draft()
    let questionnaire = try AcmeSurvey.benchmarked.get().results.questionnaire
    var kept = 0
    for row in draft.measures {
      guard case .scale(let index) = row.indicator?.factor, case .score(let score)? = row.indicator?.reading else {
        #expect(row.indicator?.target == .nobody)
        continue
      }
      switch row.indicator?.target {
      case .referenceMean(let mean):
        let isHighRisk = questionnaire.scales[index].risk == .high
        #expect((mean.doubleValue < score.mean.doubleValue) == isHighRisk, "\(row.id)")
      case .cutOff, .favourableEnd, .nobody: Issue.record("\(row.id) has a target that a norm makes needless")
      case nil: kept += 1
      }
    }
    #expect(kept > 0)
  }

  @Test("the risk table has every factor once: high, then medium, then low")
  func risks() throws {
    let draft = try AcmePlan.draft()
    let levels = draft.risks.map(\.level).map { PlanRisk.Level.allCases.firstIndex(of: $0) ?? 9 }
    #expect(levels == levels.sorted())
    #expect(Set(levels) == [0, 1, 2])
    #expect(Set(draft.risks.map(\.factor)).count == draft.risks.count)
    for risk in draft.risks { #expect(risk.controls.isEmpty == (risk.level == .low)) }
    for priority in draft.priorities where priority.reason == .exposureReported {
      #expect(draft.risks.first { $0.factor == priority.factor }?.level == .high)
    }
  }

  @Test("without an analysis the organisation's risks by cut-off are its priorities (D6)")
  func cutOffs() throws {
    let draft = try AcmePlan.draft(isAnalysed: false)
    #expect(draft.basis == .cutOffs)
    let results = try AcmeSurvey.benchmarked.get().results
    let scales = draft.priorities.filter { $0.reason == .cutOff }.map(\.factor)
    let expected = results.risks.filter { results.questionnaire.isPlanFactor(scale: $0.scale) }.prefix(5)
    #expect(scales == expected.map { .scale($0.scale) })
  }

  @Test("thirty people or fewer get questions, no priorities (D5)", arguments: [8, 25])
  func fewRespondents(count: Int) throws {
    let sample = try SampleSurvey(respondentCount: count)
    let draft = draftPlan(
      unit: .organisation, results: sample.results, analysis: nil, library: try AcmePlan.library())
    #expect(draft.basis == .none(count < 10 ? .tooFewForFigures : .fewRespondents))
    #expect(draft.priorities.isEmpty && draft.measures.isEmpty && draft.risks.isEmpty)
    let document = planDocument(draft, results: sample.results, options: DataOptions(language: .en))
    #expect(document["basis"]?["kind"]?.string == "none")
    #expect(document["response"]?["answered"]?.integer == (count < 10 ? nil : count))
  }

  @Test("rows of an earlier plan get today's figures, and are no priorities")
  func keptRows() throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let kept = KeptRows(
      priorities: ["meaning", "gone"], strengths: ["workload"],
      measures: [KeptRows.MeasureRow(id: "ours", indicator: "meaning")])
    let draft = draftPlan(
      unit: .organisation, results: survey.results, analysis: survey.analysis, library: try AcmePlan.library(),
      keeping: kept)
    let meaning = try #require(draft.priorities.last)
    #expect(meaning.factor.id(in: survey.results.questionnaire) == "meaning")
    #expect(!meaning.isCurrent && meaning.figures.score != nil)
    #expect(draft.strengths.last?.isCurrent == false)
    let ours = try #require(draft.measures.last)
    #expect(ours.measure == nil && ours.priorities.isEmpty && ours.indicator?.reading != nil)
  }
}
