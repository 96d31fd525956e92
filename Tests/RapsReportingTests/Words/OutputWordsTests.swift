import Foundation
import RapsDiagnostics
import RapsDocuments
import RapsJSON
import RapsNorms
import RapsQuestionnaire
import RapsResults
import Testing
import _RapsTestSupport

@testable import RapsReporting

/// All outputs about acme, as a reader of one language gets them.
@Suite("What a reader gets", .serialized) struct OutputWordsTests {
  enum Output: String, CaseIterable, Sendable {
    case terminal, page, workbook, wordPlan, markdownPlan, explanation, questionnaire, measures, norm, waves
  }

  static let cases = ReportLanguage.allCases.flatMap { language in Output.allCases.map { (language, $0) } }

  /// Names from the data: of groups, of the norm and its source. They are in the language of whoever wrote them.
  private static let data = [
    "Made up for tests", "Services", "Invented organisations", "raps simulate; nobody in it exists", "Customer service",
    "Commerce", "Operations", "Support", "Own wording of the raps project, Apache License 2.0", "nl fr de en",
  ]

  private static func texts(_ output: Output, _ language: ReportLanguage) throws -> [String] {
    let survey = try AcmeSurvey.compared.get()
    let questionnaire = survey.results.questionnaire
    let groups = [0, 1]
    let data = DataOptions(language: language, country: .be, groups: groups)
    let page = TerminalOptions(language: language, country: .be, groups: groups, width: 120)
    switch output {
    case .terminal: return paragraphs(renderTerminal(survey.results, analysis: survey.analysis, options: page))
    case .page:
      let html = renderHTML(
        survey.results, analysis: survey.analysis, plan: try AcmePlan.document(language: language), options: data)
      return textNodes(String(decoding: html, as: UTF8.self))
    case .workbook:
      let book = ResultsWorkbook(
        results: survey.results, analysis: survey.analysis, plan: try AcmePlan.document(language: language),
        options: data
      )
      .workbook()
      return book.sheets.flatMap {
        [$0.name]
          + $0.rows.flatMap { $0 }.compactMap { cell in
            if case .text(let text) = cell.content { text } else { nil }
          }
      }
    case .wordPlan: return texts(of: try AcmePlan.document(language: language))
    case .markdownPlan:
      let plan = try AcmePlan.document(language: language)
      return paragraphs(String(decoding: renderPlanMarkdown(plan, country: .be), as: UTF8.self))
    case .explanation:
      return paragraphs(
        renderExplanation(survey.results, analysis: survey.analysis, measure: "workload", options: page) ?? "")
    case .questionnaire: return paragraphs(describe(questionnaire, language: language.language, width: 120))
    case .measures:
      return paragraphs(describeMeasures(try AcmePlan.library(), name: "raps", language: language.language))
    case .norm:
      let path = "\(repositoryPath)/Fixtures/acme/norm.json"
      let bytes = Array(try #require(FileManager.default.contents(atPath: path)))
      let norm = try readNorm(SourceText(name: "norm.json", bytes: bytes))
      return paragraphs(describeNorm(norm, questionnaire: questionnaire, language: language))
    case .waves:
      // Compared by the command, which has two waves.
      return paragraphs(
        try String(contentsOfFile: "\(repositoryPath)/Fixtures/Golden/compare-\(language).txt", encoding: .utf8))
    }
  }

  /// The lines between empty ones, each joined.
  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).split { $0.allSatisfy(\.isWhitespace) }.map {
      $0.joined(separator: " ").replacing(#/\x20+/#, with: " ")
    }
  }

  private static func textNodes(_ html: String) -> [String] {
    let shown = html.replacing(#/<(style|script)[^>]*>.*?<\/(style|script)>/#.dotMatchesNewlines(), with: "")
    return shown.split(separator: ">").compactMap { part -> String? in
      let text = String(part.prefix { $0 != "<" })
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      return text.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
        .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
  }

  private static func texts(of plan: JSONValue) -> [String] {
    let tree = PlanTree(plan)
    let page = WordPage(colon: tree.common.colon, words: .in(tree.language), language: tree.language.rawValue)
    let document = PlanLayout(tree, country: .be, on: page).laidOut().document()
    return document.sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.runs.map(\.text).joined()]
      case .table(let table): table.head + table.rows.flatMap { $0 }.flatMap { $0 }.map { $0.runs.map(\.text).joined() }
      case .contents(let title): [title]
      }
    }
  }

  private static func withoutData(_ text: String) -> String {
    data.reduce(text) { $0.contains($1) ? $0.replacing($1, with: "") : $0 }.replacing(#/[0-9a-f]{64}/#, with: "")
  }

  /// Texts that say something, each once: a page has many equal cells.
  private static func distinct(_ texts: [String]) -> [String] {
    Set(texts).filter { !wordsOfText($0).isEmpty }.sorted()
  }

  @Test("is in the chosen language, with its numbers and marks", arguments: cases)
  func language(language: ReportLanguage, output: Output) throws {
    let texts = Self.distinct(try Self.texts(output, language)).map(Self.withoutData)
    #expect(texts.count >= 4)
    for text in texts {
      for sentence in LanguageOfText.sentences(text) {
        let foreign = LanguageOfText.foreign(sentence, expected: language)
        #expect(foreign == nil, "\(sentence)")
      }
      #expect(!Self.hasForeignNumber(text, language), "\(text)")
      #expect(!Self.hasForeignMarks(text, language, output), "\(text)")
    }
    // There is much of the language at all.
    let all = texts.joined(separator: " ")
    let own = LanguageOfText.functionWordCount(all, in: language)
    for other in ReportLanguage.allCases where other != language {
      #expect(LanguageOfText.functionWordCount(all, in: other) < own, "\(other)")
    }
  }

  private static func hasForeignNumber(_ text: String, _ language: ReportLanguage) -> Bool {
    guard text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return false }
    // Versions, ids, addresses and DOIs are no figures.
    let plain = text.replacing(#/(raps-jdr,?|Versie:?|Version(\x{A0}?:)?)\x20+\S+|\S*[A-Za-z\/]\S*\d\S*/#, with: "")
    return switch language {
    case .en: plain.contains(#/\d,\d(?!\d\d(\D|$))/#)
    case .nl, .de: plain.contains(#/\d\.\d(?!\d\d(\D|$))/#)
    case .fr: plain.contains(#/\d\.\d/#)
    }
  }

  private static func hasForeignMarks(_ text: String, _ language: ReportLanguage, _ output: Output) -> Bool {
    if text.contains(#/\p{L}\x20[.,](\s|$)/#) { return true }
    switch language {
    // A questionnaire is described as it is written; a terminal breaks its lines itself.
    case .fr: return output != .terminal && output != .questionnaire && text.contains(#/\p{L}\x20[:;!?»](\s\p{Lu}|$)/#)
    case .nl, .de, .en: return text.contains(#/\p{L}[\x20\u{A0}][;!?](\s\p{Lu}|$)/#)
    }
  }
}
