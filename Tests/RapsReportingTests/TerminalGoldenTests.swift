import RapsDisclosure
import RapsResults
import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("A page for a terminal") struct TerminalGoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let options: TerminalOptions
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "en-80-departments", options: TerminalOptions(language: .en, country: .be, groups: [1])),
    Case(name: "nl-120-gender", options: TerminalOptions(language: .nl, country: .nl, groups: [2], width: 120)),
    Case(name: "fr-100", options: TerminalOptions(language: .fr, country: .fr, width: 100)),
    Case(name: "de-80-plain", options: TerminalOptions(language: .de, country: .de, usesUnicode: false)),
    Case(name: "en-80-color", options: TerminalOptions(language: .en, groups: [0], usesColor: true)),
  ]

  static let survey = Result { try SampleSurvey(headcounts: headcounts) }
  static let headcounts = Headcounts(entries: [
    .init(group: "Total", headcount: 480, lineNumber: 2), .init(group: "Noord", headcount: 215, lineNumber: 3),
    .init(group: "zuid", headcount: 265, lineNumber: 4),
  ])

  @Test("looks as agreed", arguments: cases)
  func golden(_ entry: Case) throws {
    let page = renderTerminal(try Self.survey.get().results, options: entry.options)
    expectGolden(page, "score-\(entry.name).txt")
  }

  @Test("has no line wider than asked for", arguments: cases)
  func width(_ entry: Case) throws {
    var options = entry.options
    options.usesColor = false
    let page = renderTerminal(try Self.survey.get().results, options: options)
    for line in page.split(separator: "\n") { #expect(displayWidth(String(line)) <= options.width, "\(line)") }
  }

  @Test("keeps control characters of the data off the terminal", arguments: cases)
  func isSafe(_ entry: Case) throws {
    var options = entry.options
    options.usesColor = false
    let page = renderTerminal(try Self.survey.get().results, options: options)
    let unsafe = page.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 0x20 || $0.properties.generalCategory == .format)
    }
    #expect(unsafe.isEmpty)
  }

  @Test("in plain style draws with ASCII only; letters of the language stay")
  func plain() throws {
    let page = renderTerminal(
      try Self.survey.get().results, options: TerminalOptions(language: .en, width: 80, usesUnicode: false))
    #expect(page.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test("colours only if asked, and never says by colour alone")
  func color() throws {
    let results = try Self.survey.get().results
    let plain = renderTerminal(results, options: TerminalOptions(language: .en, groups: [0]))
    let colored = renderTerminal(results, options: TerminalOptions(language: .en, groups: [0], usesColor: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }

  @Test("tells a small organisation only what A17 allows", arguments: [9, 10, 29, 30, 49, 50])
  func smallFirm(count: Int) throws {
    let survey = try SampleSurvey(respondentCount: count)
    let page = unwrapped(renderTerminal(survey.results, options: TerminalOptions(language: .en, groups: [0])))
    let words = Words.english
    #expect((survey.results.organisation == nil) == (count < 10))
    #expect(page.contains("Checklist method") == (count < 10))
    #expect(page.contains("results are shown for the whole organisation only") == (10...49 ~= count))
    #expect(page.contains("CAUTION: fewer than 30 people") == (10...29 ~= count))
    #expect(page.contains(words.strengths) == (count >= 30))
  }

  @Test("first tells the response, and identified respondents before it")
  func firstLine() throws {
    let survey = try Self.survey.get()
    let page = renderTerminal(survey.results, options: TerminalOptions(language: .en))
    #expect(page.hasPrefix("Response: 400 of 480 invited people (83%)"))
    let source = SampleSurvey.source.replacing("sample\n", with: "sample\n  respondents identified\n")
    let open = try SampleSurvey(
      protection: Protection(minimumGroupSize: 1, isIdentified: true), source: identifiable(source))
    let openPage = renderTerminal(open.results, options: TerminalOptions(language: .en))
    #expect(openPage.hasPrefix(Words.english.identifiedLine + "\nResponse: 400 people"))
  }

  @Test("names the reason for groups below 10")
  func smallGroups() throws {
    let survey = try SampleSurvey(protection: Protection(minimumGroupSize: 5, reason: "asked by the committee"))
    let page = unwrapped(renderTerminal(survey.results, options: TerminalOptions(language: .en)))
    #expect(page.contains("from 5 people on instead of 10. Reason given: asked by the committee"))
  }

  @Test("explains one scale", arguments: ReportLanguage.allCases)
  func explanation(language: ReportLanguage) throws {
    let options = TerminalOptions(language: language)
    let page = try #require(renderExplanation(try Self.survey.get().results, measure: "workload", options: options))
    expectGolden(page, "explain-workload-\(language).txt")
  }

  @Test("explains a composite, and nothing that is not there")
  func explanationOfOthers() throws {
    let results = try Self.survey.get().results
    let options = TerminalOptions(language: .en)
    #expect(renderExplanation(results, measure: "resources", options: options)?.contains("S4") == true)
    #expect(renderExplanation(results, measure: "bullying", options: options) == nil)
  }
}

/// The page in one line, for finding sentences.
func unwrapped(_ page: String) -> String {
  page.split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
}

/// The sample without what identified respondents may not be asked (ANONYMITY A12).
func identifiable(_ source: String) -> String {
  let sections = source.split(separator: "\n", omittingEmptySubsequences: false)
  var kept: [Substring] = []
  var isKept = true
  for line in sections {
    if !line.hasPrefix(" ") && !line.isEmpty {
      isKept = !line.hasPrefix("exposure") && !line.hasPrefix("scale wellbeing")
    }
    if isKept { kept.append(line) }
  }
  return kept.joined(separator: "\n")
}
