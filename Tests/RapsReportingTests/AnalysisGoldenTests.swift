import Foundation
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

  /// The matrix of acme with its first three shares bounded: the third on both sides of the cut.
  private func bounded() throws -> (results: ScoreResults, analysis: Analysis) {
    let survey = try AcmeSurvey.compared.get()
    let matrix = try #require(survey.analysis.matrix)
    let points = matrix.points.enumerated().map { position, point -> MatrixPoint in
      guard position < 3 else { return point }
      return MatrixPoint(
        scale: point.scale, risk: nil, riskInterval: nil, boundedRisk: position == 1 ? .nearlyAll : .fewerThanThree,
        impactPercent: point.impactPercent,
        quadrant: position == 2
          ? Judgement(certainty: .cannotSay, name: nil)
          : Judgement(certainty: .clear, name: position == 1 ? .tackleFirst : .strengthToKeep),
        rank: point.rank)
    }
    let changed = PriorityMatrix(
      axis: .redPercent, impactCutPercent: matrix.impactCutPercent, hasBorrowedWeights: false, alerts: [],
      points: points, strengths: [])
    return (
      survey.results,
      Analysis(
        comparison: survey.analysis.comparison, spreads: survey.analysis.spreads, drivers: survey.analysis.drivers,
        matrix: changed, groupMatrices: survey.analysis.groupMatrices)
    )
  }

  @Test("tells a bounded share in words, never as a number (A6)", arguments: ReportLanguage.allCases)
  func boundedShares(language: ReportLanguage) throws {
    let (results, analysis) = try bounded()
    let words = Words.in(language)
    let page = renderTerminal(results, analysis: analysis, options: TerminalOptions(language: language, width: 120))
    let phrasing = Phrasing(results.questionnaire, language: language)
    let matrix = try #require(analysis.matrix)
    let rows = (0..<3).map { position in
      let title = phrasing.scale(matrix.points[position].scale)
      return page.split(separator: "\n").filter {
        $0.contains("\(position + 1)\u{A0}\(title)") || $0.contains("\(position + 1) \(title)")
      }
    }
    for (position, lines) in rows.enumerated() {
      let told = position == 1 ? words.nearlyAll : words.fewerThanThree
      #expect(lines.contains { $0.contains(told) }, "\(position): \(lines)")
    }
  }

  @Test("writes a bounded share as null with its reason (A6)")
  func boundedShareInJSON() throws {
    let (results, analysis) = try bounded()
    let bytes = writeJSON(results, analysis: analysis, options: DataOptions(language: .en))
    let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let points = try #require((document["matrix"] as? [String: Any])?["points"] as? [[String: Any]])
    #expect(points.prefix(3).map { $0["riskReason"] as? String } == ["fewer-than-3", "nearly-all", "fewer-than-3"])
    for (position, point) in points.enumerated() {
      #expect((point["risk"] is NSNull) == (position < 3))
      #expect((point["riskInterval"] is NSNull) == (position < 3))
      #expect((point["riskReason"] != nil) == (position < 3))
    }
  }

  @Test("without a matrix says why and nothing else (D5, A17)")
  func noPriorities() throws {
    let survey = try SampleSurvey(respondentCount: 25)
    let nothing = Analysis(
      comparison: Comparison(
        organisationReference: nil, organisation: survey.questionnaire.scales.map { _ in nil },
        groupReference: .restOfOrganisation,
        groups: survey.results.partitions.map { partition in GroupValues(partition.groups.map { _ in [] }) }),
      spreads: [], drivers: nil, matrix: nil,
      groupMatrices: survey.results.partitions.map { partition in GroupValues(partition.groups.map { _ in nil }) })
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
