import RapsAnalysis
import RapsQuestionnaire
import RapsResults
import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("A page that compares and prioritises") struct AnalysisGoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let options: TerminalOptions
    var testDescription: String { name }
  }

  /// Variables of raps-jdr: division, department under it, function group, age, gender, seniority.
  static let cases = [
    Case(name: "en-80", options: TerminalOptions(language: .en, country: .be, groups: [1])),
    Case(name: "nl-100", options: TerminalOptions(language: .nl, country: .be, groups: [0], width: 100)),
    Case(name: "fr-120", options: TerminalOptions(language: .fr, country: .fr, groups: [4], width: 120)),
    Case(name: "de-80", options: TerminalOptions(language: .de, country: .de, usesUnicode: false)),
    Case(name: "en-60", options: TerminalOptions(language: .en, width: 60)),
    Case(name: "en-80-color", options: TerminalOptions(language: .en, usesColor: true)),
  ]

  private func page(_ options: TerminalOptions) throws -> String {
    let survey = try AcmeSurvey.compared.get()
    return renderTerminal(survey.results, analysis: survey.analysis, options: options)
  }

  @Test("looks as agreed", arguments: cases)
  func golden(_ entry: Case) throws {
    expectGolden(try page(entry.options), "acme-\(entry.name).txt")
  }

  @Test("has no line wider than asked for", arguments: cases)
  func width(_ entry: Case) throws {
    var options = entry.options
    options.usesColor = false
    for line in try page(options).split(separator: "\n") {
      #expect(displayWidth(String(line)) <= options.width, "\(line)")
    }
  }

  @Test("colours only what marks and words say too")
  func color() throws {
    let plain = try page(TerminalOptions(language: .en))
    let colored = try page(TerminalOptions(language: .en, usesColor: true))
    #expect(colored.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }

  @Test("in plain style draws with ASCII only")
  func plain() throws {
    let page = try page(TerminalOptions(language: .en, groups: [1], usesUnicode: false))
    let drawn = page.unicodeScalars.filter { !$0.isASCII }
    #expect(drawn.isEmpty, "\(Set(drawn))")
  }

  @Test("never says that something causes something", arguments: ReportLanguage.allCases)
  func noCauses(language: ReportLanguage) throws {
    let page = unwrapped(try page(TerminalOptions(language: language, groups: [1]))).lowercased()
    // The only mentions deny it.
    let words = Words.in(language)
    let denial = words.analysis.ownBasis("914").split(separator: " ").joined(separator: " ").lowercased()
    let rest = page.replacing(denial, with: "")
    for word in ["causes", "caused by", "oorza", "ursache", "leads to", "leidt tot", "führt zu", "conduit à"] {
      #expect(!rest.contains(" \(word)"), "\(word)")
    }
  }

  @Test("writes what figures mean as JSON and CSV")
  func data() throws {
    let survey = try AcmeSurvey.compared.get()
    let options = DataOptions(language: .en, groups: [0])
    expectGolden(
      String(decoding: writeJSON(survey.results, analysis: survey.analysis, options: options), as: UTF8.self),
      "acme.json")
    expectGolden(
      String(decoding: writeCSV(survey.results, analysis: survey.analysis, options: options), as: UTF8.self),
      "acme.csv")
  }

  @Test("explains how one scale compares and what it weighs", arguments: ReportLanguage.allCases)
  func explanation(language: ReportLanguage) throws {
    let survey = try AcmeSurvey.compared.get()
    let page = try #require(
      renderExplanation(
        survey.results, analysis: survey.analysis, measure: "workload",
        options: TerminalOptions(language: language, groups: [1])))
    expectGolden(page, "acme-explain-workload-\(language).txt")
  }

  @Test("without a matrix says why and nothing else (D5, A17)")
  func noPriorities() throws {
    let survey = try SampleSurvey(respondentCount: 25)
    let nothing = Analysis(
      comparison: Comparison(
        organisationReference: nil, organisation: survey.questionnaire.scales.map { _ in nil },
        groupReference: .restOfOrganisation, groups: survey.results.partitions.map { $0.groups.map { _ in [] } }),
      spreads: [], drivers: nil, matrix: nil,
      groupMatrices: survey.results.partitions.map { $0.groups.map { _ in nil } })
    let page = unwrapped(renderTerminal(survey.results, analysis: nothing, options: TerminalOptions(language: .en)))
    let words = Words.english.analysis
    #expect(page.contains(words.noPriorities))
    for text in [words.inShort, words.alerts, words.readPlace, words.comparedWithOthers] {
      #expect(!page.contains(text), "\(text)")
    }
  }

  @Test("explains a column only where there is room for it", arguments: ReportLanguage.allCases)
  func columnHelp(language: ReportLanguage) throws {
    let words = Words.in(language)
    for width in [60, 80, 120] {
      let page = try page(TerminalOptions(language: language, width: width))
      let lines = page.split(separator: "\n")
      let text = unwrapped(page)
      let comparisons = lines.filter { $0.hasPrefix(words.scaleColumn) && $0.contains(words.analysis.pointsColumn) }
      let hasPercentile = comparisons.contains { $0.contains(words.analysis.percentileColumn) }
      #expect(text.contains(unwrapped(words.analysis.readPercentile)) == hasPercentile, "\(width)")
      let priorities = lines.filter { $0.contains(words.analysis.riskColumn + "  ") }
      #expect(!priorities.isEmpty)
      let hasWeight = priorities.contains { $0.contains(words.analysis.weightColumn) }
      #expect(text.contains(unwrapped(words.analysis.readMatrixWeight)) == hasWeight, "\(width)")
    }
  }

  @Test("breaks a long name with a hyphen that shows", arguments: [80, 120])
  func longNames(width: Int) throws {
    let page = try page(TerminalOptions(language: .de, width: width))
    // Whole, or with a hyphen.
    let cut = page.split(separator: "\n").filter { $0.contains("Arbeitsplatzun") }
    #expect(!cut.isEmpty)
    for line in cut { #expect(line.contains(/Arbeitsplatzun(sicherheit|-|si-)/), "\(line)") }
  }

  @Test(
    "says how sure it is by one vocabulary (P4)",
    arguments: [
      (Judgement<ComparisonLevel>(certainty: .clear, name: .lessFavourable), "clearly less favourable than elsewhere"),
      (Judgement(certainty: .likely, name: .moreFavourable), "likely more favourable than elsewhere"),
      (
        Judgement(certainty: .borderline, name: .asElsewhere, alternative: .lessFavourable),
        "borderline between “as elsewhere” and “less favourable than elsewhere”"
      ),
      (Judgement(certainty: .cannotSay, name: .asElsewhere), "cannot be said"),
      (Judgement(certainty: .cannotSay, name: nil), "cannot be said"),
    ])
  func vocabulary(judgement: Judgement<ComparisonLevel>, text: String) throws {
    let phrasing = Phrasing(try AcmeSurvey.compared.get().results.questionnaire, language: .en)
    #expect(phrasing.judgement(judgement, comparedWith: .norm) == text)
  }
}
