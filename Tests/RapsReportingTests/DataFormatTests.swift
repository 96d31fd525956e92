import Foundation
import RapsDisclosure
import RapsResults
import Testing
import _RapsTestSupport

@testable import RapsReporting

@Suite("JSON and CSV") struct DataFormatTests {
  private let survey: SampleSurvey
  private let options = DataOptions(language: .en, country: .be, groups: [0, 1, 2])

  init() throws {
    survey = try TerminalGoldenTests.survey.get()
  }

  private func json(_ results: ScoreResults) -> String {
    String(decoding: writeJSON(results, options: options), as: UTF8.self)
  }
  private func csv(_ results: ScoreResults) -> String {
    String(decoding: writeCSV(results, options: options), as: UTF8.self)
  }

  @Test("look as agreed")
  func golden() {
    expectGolden(json(survey.results), "score.json")
    expectGolden(csv(survey.results), "score.csv")
  }

  @Test("JSON in pieces is the document, and is not gone on with when nobody wants it")
  func pieces() {
    var pieces: [[UInt8]] = []
    writeJSON(survey.results, analysis: nil, options: options) { piece in
      pieces.append(piece)
      return true
    }
    #expect(String(decoding: pieces.joined(), as: UTF8.self) == json(survey.results))
    var count = 0
    writeJSON(survey.results, analysis: nil, options: options) { _ in
      count += 1
      return false
    }
    #expect(count == 1)
  }

  @Test("JSON is read by another parser, for every kind of result", arguments: [9, 12, 40, 400, 1_200])
  func isValid(count: Int) throws {
    let survey = try SampleSurvey(respondentCount: count)
    let object = try JSONSerialization.jsonObject(with: Data(writeJSON(survey.results, options: options)))
    let document = try #require(object as? [String: Any])
    #expect(document["schemaVersion"] as? Int == 1)
    let response = try #require(document["response"] as? [String: Any])
    #expect(response["answered"] as? Int == (count < 10 ? nil : count))
  }

  /// Documents of every shape, for `Fixtures/Schema/validate.py`.
  @Test("JSON of every shape looks as agreed", arguments: ["tiny", "small", "identified", "everyone"])
  func shapes(name: String) throws {
    let survey: SampleSurvey
    switch name {
    case "tiny": survey = try SampleSurvey(respondentCount: 9)
    case "small": survey = try SampleSurvey(respondentCount: 25)
    case "identified": survey = try Self.identified()
    default:
      let everyone = Headcounts(entries: [.init(group: "total", headcount: 400, lineNumber: 2)])
      survey = try SampleSurvey(headcounts: everyone)
    }
    // Unrounded figures pass through the platform's exp and log: their last digits are no part of the agreement.
    let text = json(survey.results).replacing(#/\d+\.\d{9,}/#) { number in
      String(format: "%.7f", Double(number.output) ?? .nan)
    }
    expectGolden(text, "score-\(name).json")
  }

  private static func identified() throws -> SampleSurvey {
    let source = SampleSurvey.source.replacing("sample\n", with: "sample\n  respondents identified\n")
    return try SampleSurvey(
      respondentCount: 40, protection: Protection(minimumGroupSize: 1, isIdentified: true),
      source: identifiable(source))
  }

  @Test("the first line of JSON has the response, and whether respondents are identified")
  func firstLine() throws {
    let line = try #require(json(survey.results).split(separator: "\n").first)
    #expect(line.hasPrefix("{\"schemaVersion\": 1, \"respondents\": \"anonymous\", \"response\": {\"invited\": 480"))
  }

  @Test("a hidden group has one face")
  func hidden() throws {
    let lines = json(survey.results).split(separator: "\n").filter {
      $0.contains("\"hidden\"") && $0.contains("\"group\"")
    }
    try #require(!lines.isEmpty)
    for line in lines {
      #expect(line.hasSuffix("\"status\": \"hidden\"}") || line.hasSuffix("\"status\": \"hidden\"},"))
    }
  }

  @Test("identified figures are written in full")
  func fullPrecision() throws {
    #expect(json(try Self.identified().results).contains(#/"mean": \d+\.\d{10,}/#))
    #expect(!json(survey.results).contains(#/"mean": \d+\.\d{4,}/#))
  }

  @Test("the same results give the same bytes")
  func isDeterministic() throws {
    let again = try SampleSurvey(headcounts: TerminalGoldenTests.headcounts)
    #expect(json(again.results) == json(survey.results))
    #expect(csv(again.results) == csv(survey.results))
  }

  @Test("CSV keeps formulas and control characters of the data harmless")
  func formulas() {
    let text = csv(survey.results)
    #expect(text.contains(",'=cmd|'/c calc'!A1,"))
    #expect(!text.contains(",=cmd"))
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\r"))
  }

  @Test("CSV rows all have the header's cells")
  func shape() throws {
    let lines = csv(survey.results).split(separator: "\n")
    let columns = lines[0].split(separator: ",").count
    for line in lines {
      // Quoted cells are taken out first; none of the sample's has a quote inside.
      let plain = line.replacing(/"[^"]*"/, with: "")
      #expect(plain.split(separator: ",", omittingEmptySubsequences: false).count == columns, "\(line)")
    }
  }

  @Test(
    "CSV quotes as RFC 4180 says",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"), ("+1", "'+1"),
      ("-1", "'-1"), ("@x", "'@x"), ("\tx", " x"), ("\t=1", " '=1"), ("\n+1", "\u{FFFD}'+1"), ("a; -1", "a; '-1"),
      ("\u{FF1D}1", "'\u{FF1D}1"), ("a\nb", "a\u{FFFD}b"),
    ])
  func quoting(text: String, cell: String) {
    var row = CSVRow()
    row.setText(text, .respondents)
    #expect(row.line == cell + String(repeating: ",", count: CSVRow.Column.allCases.count - 1) + "\n")
  }

  @Test(
    "numbers are the shortest that read back",
    arguments: [
      (Figure(mantissa: 320, fractionDigits: 2), "3.2"), (Figure(mantissa: 300, fractionDigits: 2), "3"),
      (Figure(mantissa: -5, fractionDigits: 1), "-0.5"), (Figure(mantissa: 0, fractionDigits: 3), "0"),
      (Figure(mantissa: 7, fractionDigits: 3), "0.007"), (Figure(full: 0.1), "0.1"), (Figure(full: 64), "64.0"),
    ])
  func numbers(figure: Figure, text: String) {
    #expect(figure.shortestText == text)
  }
}
