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
      #expect(questionnaire.scales[index].isFactor, "\(questionnaire.scales[index].id)")
    }
    let indexes = questionnaire.scales.indices.filter { questionnaire.scales[$0].kind == .outcome }
    #expect(!indexes.isEmpty && indexes.allSatisfy { !questionnaire.scales[$0].isFactor })
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
    #expect(Set(levels).isSuperset(of: [0, 1, 3]))
    #expect(Set(draft.risks.map(\.factor)).count == draft.risks.count)
    for risk in draft.risks { #expect(risk.controls.isEmpty == [.low, .notJudged].contains(risk.level)) }
    for priority in draft.priorities where priority.reason == .exposureReported {
      #expect(draft.risks.first { $0.factor == priority.factor }?.level == .high)
    }
  }

  /// Every shown group of acme, with and without the norm.
  private static func groupDrafts() throws -> [(draft: PlanDraft, results: ScoreResults)] {
    try [AcmeSurvey.plain.get(), AcmeSurvey.benchmarked.get()].flatMap { survey in
      try survey.results.partitions.enumerated().flatMap { partition, found in
        try found.groups.indices.filter { found.groups[$0].figures != nil }.map { group in
          let draft = draftPlan(
            unit: .group(partition: partition, group: group), results: survey.results, analysis: survey.analysis,
            library: try AcmePlan.library())
          return (draft, survey.results)
        }
      }
    }
  }

  @Test("of a count that is not told a group's plan says nothing but that it is hidden (A6, A11)")
  func hiddenCounts() throws {
    var count = 0
    for (draft, _) in try Self.groupDrafts() {
      for (index, exposure) in (draft.figures?.exposures ?? []).enumerated() where exposure?.prevalence == .notShown {
        count += 1
        #expect(draft.gaps.hidden.contains(.exposure(index)))
        #expect(!draft.priorities.contains { $0.factor == .exposure(index) })
        #expect(draft.risks.first { $0.factor == .exposure(index) }?.level ?? .notJudged == .notJudged)
      }
    }
    #expect(count > 10)
  }

  @Test("a risk is low only where a figure says so; reported by fewer than three is not low (A6)")
  func notJudged() throws {
    var count = 0
    for (draft, results) in try Self.groupDrafts() {
      let points = Set(draft.priorities.compactMap(\.figures.point?.scale))
      for risk in draft.risks {
        switch (risk.factor, risk.ground) {
        case (.exposure, .alert): #expect(risk.level == .high)
        case (.exposure, _): #expect(risk.level == .notJudged)
        case (.scale, .nothing):
          count += 1
          #expect(risk.level == .notJudged && risk.certainty == nil)
        case (.scale(let scale), .cutOff):
          #expect(risk.level == .medium)
          #expect([.intermediate, .unfavourable].contains(draft.figures?.scales[scale]?.level))
        case (.scale, .alert), (.scale, .matrix): #expect(risk.level != .notJudged)
        }
      }
      #expect(points.allSatisfy { results.questionnaire.scales[$0].isFactor })
    }
    #expect(count > 10)
  }

  @Test("by the share in red no strength has its mean beyond a cut-off (D6)")
  func strengths() throws {
    for (draft, _) in try Self.groupDrafts() where draft.reference == nil || draft.reference == .restOfOrganisation {
      for strength in draft.strengths {
        #expect(![.intermediate, .unfavourable].contains(draft.figures?.scales[strength.scale]?.level))
      }
    }
  }

  @Test("what an organisation wrote itself is offered before what is bundled")
  func ownMeasures() throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let bundled = try AcmePlan.library()
    let first = try #require(bundled.measures(for: "workload").last)
    let own = Measure(
      id: "workload-own", factors: ["workload"], level: .individual, prevention: .tertiary, term: .structural,
      effort: 3,
      title: first.title, about: first.about, responsible: first.responsible, executor: first.executor,
      executorText: first.executorText, target: first.target, timing: first.timing, indicator: "workload",
      indicatorText: first.indicatorText)
    for library in [bundled.overlaid(by: MeasureLibrary(measures: [own])), bundled] {
      let draft = draftPlan(
        unit: .organisation, results: survey.results, analysis: survey.analysis, library: library)
      #expect(draft.measures.contains { $0.id == "workload-own" } == library.isOwn(own))
    }
  }

  @Test("without an analysis the organisation's risks by cut-off are its priorities (D6)")
  func cutOffs() throws {
    let draft = try AcmePlan.draft(isAnalysed: false)
    #expect(draft.basis == .cutOffs)
    let results = try AcmeSurvey.benchmarked.get().results
    let scales = draft.priorities.filter { $0.reason == .cutOff }.map(\.factor)
    let expected = results.risks.filter { results.questionnaire.scales[$0.scale].isFactor }.prefix(5)
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
