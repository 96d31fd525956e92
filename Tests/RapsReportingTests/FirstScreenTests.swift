import RapsAnalysis
import RapsJSON
import RapsQuestionnaire
import RapsResponses
import RapsResults
import Testing

@testable import RapsReporting

@Suite("The page's first screen") struct FirstScreenTests {
  private static func report(
    _ results: ScoreResults, _ analysis: Analysis? = nil, language: ReportLanguage = .en, plan: JSONValue? = nil
  ) -> Report {
    var builder = ReportBuilder(
      results, analysis: analysis, language: language, country: nil,
      variables: results.partitions.first.map { [$0.variable] } ?? [], medium: .page, plan: plan)
    return builder.report()
  }

  private static func cards(_ report: Report) throws -> [ReportCard] {
    let found = report.blocks.lazy.compactMap { if case .cards(let cards) = $0 { cards } else { nil } }.first
    return try #require(found)
  }

  private static func invited(_ count: Int) -> Headcounts {
    Headcounts(entries: [Headcounts.Entry(group: "organisation", headcount: count, lineNumber: 1)])
  }

  // MARK: What it tells

  @Test(arguments: ReportLanguage.allCases) func itAnswersFiveQuestions(language: ReportLanguage) throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let plan = try AcmePlan.document(language: language)
    let report = Self.report(survey.results, survey.analysis, language: language, plan: plan)
    let cards = try Self.cards(report)
    #expect(cards.count == 4)
    for card in cards {
      #expect(!card.title.isEmpty && card.points.count >= 3, "\(card.title)")
      for point in card.points { #expect(!point.text.isEmpty && point.detail?.isEmpty != true) }
    }
    let sure = Words.in(language).judgement.certainty
    for point in cards[0].points + cards[1].points {
      #expect([Certainty.clear, .likely].contains { point.detail?.contains(sure($0)) == true }, "\(point.text)")
    }
    #expect(cards[2].points[0].text.contains("936"))
    #expect(cards[2].points[0].detail?.contains(Words.in(language).numbers.count(1200)) == true)
  }

  @Test func risksAndStrengthsAreThoseOfTheMatrix() throws {
    for survey in [try AcmeSurvey.benchmarked.get(), try AcmeSurvey.compared.get(), try AcmeSurvey.plain.get()] {
      let matrix = try #require(survey.analysis.matrix)
      let cards = try Self.cards(Self.report(survey.results, survey.analysis))
      let phrasing = Phrasing(survey.results.questionnaire, language: .en)
      func stands(_ scale: Int, on side: ComparisonLevel) -> Bool {
        guard matrix.axis == .normDifference, let level = survey.analysis.comparison.organisation[scale]?.level
        else { return matrix.axis == .redPercent }
        return level.name == side && level.certainty != .borderline
      }
      let tackled = matrix.points.filter {
        $0.quadrant.name == .tackleFirst && $0.quadrant.certainty != .borderline
          && stands($0.scale, on: .lessFavourable)
      }
      let told = cards[0].points.map(\.text)
      #expect(!tackled.isEmpty)
      #expect(told.prefix(tackled.count) == tackled.map { phrasing.scale($0.scale) }.prefix(3))
      // What follows is told to lie on the border, or to need attention.
      for point in cards[0].points.dropFirst(tackled.count) {
        let judgement = matrix.points.first { phrasing.scale($0.scale) == point.text }?.quadrant
        let found = try #require(judgement)
        #expect(point.detail?.contains(phrasing.judgement(found)) == true)
      }
      let kept = matrix.strengths.filter { stands($0.scale, on: .moreFavourable) }.map { phrasing.scale($0.scale) }
      #expect(cards[1].points.map(\.text).prefix(kept.count) == kept.prefix(3))
    }
  }

  /// A mean stands beside the norm's, as in the tables.
  @Test func reasonsAreFiguresOfTheTables() throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let phrasing = Phrasing(survey.results.questionnaire, language: .nl)
    for point in try Self.cards(Self.report(survey.results, survey.analysis, language: .nl))[0].points {
      let scale = try #require(phrasing.questionnaire.scales.indices.first { phrasing.scale($0) == point.text })
      let mean = try #require(survey.results.organisation?.scales[scale]?.mean)
      let norm = try #require(survey.analysis.comparison.organisation[scale]?.referenceMean)
      #expect(point.detail?.contains("Gemiddeld \(phrasing.numbers.figure(mean)), ") == true)
      #expect(point.detail?.contains(" \(phrasing.numbers.figure(norm)).") == true)
    }
  }

  @Test func withoutAnalysisCutOffsDecide() throws {
    let survey = try SampleSurvey()
    let cards = try Self.cards(Self.report(survey.results))
    let phrasing = Phrasing(survey.questionnaire, language: .en)
    let risks = survey.results.risks.filter { survey.questionnaire.scales[$0.scale].isFactor }
    #expect(cards[0].points.map(\.text) == risks.prefix(3).map { phrasing.scale($0.scale) })
    #expect(!(cards[0].points + cards[1].points).isEmpty)
  }

  @Test func unwantedBehaviourComesFirstAndWithoutANumber() throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let report = Self.report(survey.results, survey.analysis)
    let place = try #require(report.blocks.firstIndex { if case .cards = $0 { true } else { false } })
    guard case .paragraph(let text, .caution) = report.blocks[place - 1] else {
      Issue.record("no caution before the cards")
      return
    }
    #expect(text.contains("Bullying") && !text.contains { $0.isNumber })
  }

  // MARK: Few answers

  @Test func underHalfOfThoseInvitedNothingIsToldOfTheOthers() throws {
    let survey = try SampleSurvey(headcounts: Self.invited(1000))
    #expect(survey.results.caution == .lowResponse)
    let screen = FirstScreenWords.english
    let cards = try Self.cards(Self.report(survey.results))
    for card in cards.prefix(2) where !card.points.isEmpty {
      #expect(card.introduction?.hasPrefix(screen.onlyThose(true)) == true)
    }
    #expect(cards[2].points.contains { $0.text == screen.reach(.minority) })
  }

  @Test(arguments: [(400, 2000), (25, 25), (5, 5)])
  func tooFewAnswersNameNoRisks(answered: Int, invited: Int) throws {
    let survey = try SampleSurvey(respondentCount: answered, headcounts: Self.invited(invited))
    for language in ReportLanguage.allCases {
      let screen = FirstScreenWords.in(language)
      let report = Self.report(survey.results, language: language)
      let cards = try Self.cards(report)
      #expect(cards[0].points.isEmpty && cards[0].introduction == screen.noRisksNamed)
      #expect(cards[1].points.isEmpty && cards[1].introduction == screen.noStrengthsNamed)
      let limit = survey.results.organisation == nil ? screen.tooFewAnswered : screen.reach(.tooFew)
      #expect(cards[2].points.contains { $0.text == limit })
      #expect(!cards[3].points.isEmpty)
    }
  }

  // MARK: What is proposed

  @Test(arguments: ReportLanguage.allCases) func measuresOnTheScreenAreInThePlan(language: ReportLanguage) throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let plan = try AcmePlan.document(language: language)
    let tree = PlanTree(plan)
    let titles = tree.rows("measures").map(tree.title)
    let report = Self.report(survey.results, survey.analysis, language: language, plan: plan)
    let told = try Self.cards(report)[3].points
    #expect(told.count == 4 && Set(told.map(\.text)).count == 4)
    for point in told { #expect(titles.contains(point.text)) }
    // One for each factor that the first card names, in its order.
    let named = try Self.cards(report)[0].points.map { tree.words.about($0.text) }
    #expect(told.dropFirst().map(\.detail) == named)
  }

  // MARK: The rest of the page

  @Test(arguments: ReportLanguage.allCases) func nothingIsCutOnAPage(language: ReportLanguage) throws {
    let survey = try AcmeSurvey.compared.get()
    let options = DataOptions(language: language, groups: survey.results.partitions.map(\.variable))
    let page = String(decoding: renderHTML(survey.results, analysis: survey.analysis, options: options), as: UTF8.self)
    let words = Words.in(language)
    for sentence in [words.analysis.moreInJSON("@"), words.andMore("@")] {
      for part in sentence.split(separator: "@") where part.count > 8 { #expect(!page.contains(part), "\(part)") }
    }
    let terminal = renderTerminal(
      survey.results, analysis: survey.analysis, options: TerminalOptions(language: language, width: 120))
    #expect(terminal.contains("JSON"))
  }

  @Test func headingsSkipNoLevel() throws {
    let survey = try AcmeSurvey.benchmarked.get()
    let plan = try AcmePlan.document()
    let options = DataOptions(language: .en, groups: survey.results.partitions.prefix(1).map(\.variable))
    let page = String(
      decoding: renderHTML(survey.results, analysis: survey.analysis, plan: plan, options: options), as: UTF8.self)
    var last = 0
    for match in page.matches(of: #/<h([1-6])[ >]/#) {
      let level = try #require(Int(match.1))
      #expect(level <= last + 1, "h\(level) after h\(last)")
      last = level
    }
    #expect(page.matches(of: #/<h1[ >]/#).count == 1)
  }

  @Test(arguments: ReportLanguage.allCases) func everyoneIsToldWhereToTurn(language: ReportLanguage) throws {
    for survey in [try SampleSurvey(), try SampleSurvey(respondentCount: 5)] {
      let report = Self.report(survey.results, language: language)
      let start = report.blocks.firstIndex {
        if case .sheet(let sheet) = $0 { sheet.kind == .summary } else { false }
      }
      let sheet = report.blocks[try #require(start)...]
      #expect(sheet.contains(.paragraph(Words.in(language).routesForHelp, .plain)))
      #expect(sheet.count { if case .notes = $0 { true } else { false } } >= 2)
    }
  }

  @Test(arguments: ReportLanguage.allCases) func noWordIsEmpty(language: ReportLanguage) {
    for words in [FirstScreenWords.in(language) as Any, SummaryWords.in(language)] {
      for child in Mirror(reflecting: words).children {
        if let text = child.value as? String { #expect(!text.isEmpty, "\(child.label ?? "")") }
      }
    }
    let screen = FirstScreenWords.in(language)
    #expect(Set(FirstScreenWords.Reach.allCases.map(screen.reach)).count == FirstScreenWords.Reach.allCases.count)
  }
}
