import RapsQuestionnaire
import Testing

@testable import RapsSimulation

@Suite("Answers as a survey tool would export them")
struct ExportTests {
  private let survey = surveyQuestionnaire()

  private func export(
    _ questionnaire: Questionnaire, as tool: SurveyTool, language: Language? = nil, missing: Int = 20
  ) throws -> SurveyExport {
    let options = SimulationOptions(missingPerMille: missing)
    return try SurveyExport(
      Simulator(questionnaire: questionnaire, seed: 7, options: options), as: tool, language: language)
  }

  private func rows(_ export: SurveyExport, _ rows: Range<Int>) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try export.appendRows(rows, into: &bytes)
    return bytes
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// One item, answered with yes, no or a label that needs quotes.
  private func single(yes: String, title: String = "Only?") -> Questionnaire {
    let options = [(1, yes), (2, "no; never")].map { code, label in
      AnswerSet.Option(code: code, label: RapsSimulationTests.text(label))
    }
    return Questionnaire(
      id: "single", version: "1", languages: [Language("en")], title: RapsSimulationTests.text("Single"),
      answerSets: [AnswerSet(id: "yes-no", options: options)],
      items: [Questionnaire.Item(id: "only_1", answerSet: 0, text: RapsSimulationTests.text(title))], scales: [])
  }

  @Test(arguments: SurveyTool.allCases) func chunksGiveTheSameBytesAsOneRun(tool: SurveyTool) throws {
    let export = try export(survey, as: tool)
    let whole = try rows(export, 0..<12)
    #expect(try rows(export, 0..<5) + rows(export, 5..<12) == whole)
    #expect(try rows(self.export(survey, as: tool), 0..<12) == whole)
  }

  @Test func headingsAreTheToolsOwn() throws {
    let heads: [(SurveyTool, String)] = [
      (.limeSurvey, "\"G02Q01[only1]\""), (.limeSurveyText, "\"How far does this apply to you? [Only?]\""),
      (.limeSurveyCodeText, "\"G02Q01[only1]. How far does this apply to you? [Only?]\""),
      (.limeSurveyR, "\"G02Q01_only1\""), (.qualtrics, ",UserLanguage,Q1_1\r\n"),
      (.qualtrics, "\"{\"\"ImportId\"\":\"\"QID3_1\"\"}\""),
      (.googleForms, "\"Timestamp\",\"How far does this apply to you? [Only?]\""),
      (.microsoftForms, ",How far does this apply to you?.Only?\r\n"), (.kobo, "\"single/only_1\""),
      (.koboLabels, "\"Only?\""), (.odk, ",single-only_1,"), (.surveyMonkey, ",How far does this apply to you?\n,,"),
      (.surveyMonkey, ",Only?\n"), (.excelBelgium, "Single\r\nExported on 20/03/2026\r\n\r\nonly_1\r\n"),
    ]
    for (tool, heading) in heads {
      let header = try text(export(single(yes: "yes"), as: tool).header())
      #expect(header.contains(heading), "\(tool.rawValue): \(header)")
    }
  }

  @Test func labelsAreQuotedAsTheToolDoes() throws {
    let always = try text(rows(export(single(yes: "say \"yes\""), as: .googleForms, missing: 0), 0..<40))
    #expect(always.contains(",\"say \"\"yes\"\"\"\n"))
    let excel = try text(rows(export(single(yes: "yes"), as: .excelFrance, missing: 0), 0..<40))
    #expect(excel.contains("\"no; never\"\r\n") && excel.contains("yes\r\n") && !excel.contains("\"yes"))
  }

  /// A reader sees bytes: a delimiter or a quote that a mark combines with is one all the same.
  @Test(arguments: [(",", ","), ("\"", "\"\""), ("\n", "\n"), ("\r", "\r")])
  func whatAMarkCombinesWithIsQuotedToo(sign: String, written: String) throws {
    let export = try export(single(yes: "a\(sign)\u{301}b"), as: .surveyMonkey, missing: 0)
    let bytes = try rows(export, 0..<40)
    let cell = Array("\"a\(written)\u{301}b\"\n".utf8)
    #expect(bytes.indices.contains { bytes[$0...].starts(with: cell) }, "\(text(bytes))")
  }

  @Test func aBlankIsNullOnlyBehindTheLastAnswer() throws {
    let rows = try text(rows(export(survey, as: .limeSurvey, missing: 300), 0..<200)).split(separator: "\r\n")
    let stopped = rows.filter { $0.contains(",,,") }
    #expect(stopped.count > 20 && stopped.count < 120)
    // Who stopped has submitted nothing: the second cell is NULL.
    for row in stopped { #expect(row.split(separator: ",", omittingEmptySubsequences: false)[1].isEmpty) }
    #expect(rows.contains { $0.contains(",\"\",") && !$0.contains(",,,") })
  }

  @Test func aCharacterThatWindows1252LacksIsAnError() throws {
    #expect(throws: UnwritableText(character: "ł", encoding: "Windows-1252")) {
      _ = try export(single(yes: "całkowicie"), as: .microsoftForms)
    }
    #expect(throws: UnwritableText(character: "→", encoding: "Windows-1252")) {
      _ = try export(single(yes: "yes", title: "a → b"), as: .excelFrance).header()
    }
    let file = try export(single(yes: "całkowicie"), as: .excelUnicode).header()
    #expect(file.starts(with: [0xFF, 0xFE]))
  }

  @Test func theToolsLanguageGivesWayToTheQuestionnaires() throws {
    #expect(try text(export(survey, as: .googleForms).header()).hasPrefix("\"Timestamp\""))
    let french = Questionnaire(
      id: "survey", version: "1", languages: [Language("en"), Language("fr")], title: survey.title,
      answerSets: survey.answerSets, items: survey.items, scales: survey.scales)
    #expect(try text(export(french, as: .googleForms).header()).hasPrefix("\"Horodateur\""))
    #expect(try text(export(french, as: .googleForms, language: Language("en")).header()).hasPrefix("\"Timestamp\""))
  }

  @Test(arguments: [
    (0, "1970-01-01 00:00:00"), (951_782_400, "2000-02-29 00:00:00"), (1_772_438_712, "2026-03-02 08:05:12"),
    (4_107_542_399, "2100-02-28 23:59:59"), (4_107_542_400, "2100-03-01 00:00:00"),
  ])
  func secondsAreCalendarTimes(seconds: Int, shown: String) {
    #expect(CalendarTime(seconds: seconds).dateAndClock == shown)
  }

  @Test func noonAndMidnightAreTwelveOClock() {
    let hours = [0, 1, 11, 12, 13, 23].map { CalendarTime(seconds: $0 * 3600) }
    #expect(hours.map(\.hourOfTwelve) == [12, 1, 11, 12, 1, 11])
    #expect(hours.map(\.isMorning) == [true, true, true, false, false, false])
  }

  @Test func submissionsComeInOrderAndTakeTheirTime() {
    let submissions = (0..<500).map { row in
      Submission(row: row, seed: 3, itemCount: 10, reachedItemCount: 10, durationSeconds: row)
    }
    for (earlier, later) in zip(submissions, submissions.dropFirst()) { #expect(earlier.endSeconds < later.endSeconds) }
    for submission in submissions {
      #expect(submission.durationHundredths / 100 == submission.durationSeconds)
      // Monday 5 January 1970 was day 4.
      #expect((submission.endSeconds / 86_400 - 4) % 7 < 5)
    }
    #expect(Set(submissions.map(\.uuid)).count == 500 && Set(submissions.map(\.letterKey)).count == 500)
    #expect(submissions[0].uuid.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
  }

  @Test(arguments: [(0, "0"), (7, "0,07"), (50, "0,5"), (1200, "12"), (1230, "12,3"), (1234, "12,34")])
  func hundredthsHaveNoNeedlessZeros(hundredths: Int, written: String) {
    #expect(decimal(hundredths: hundredths, sign: ",") == written)
  }
}
