import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsResponses

/// Rows that can be read and are perhaps no respondents, and respondents that were perhaps not read.
@Suite struct DoubtfulRowTests {
  private static func warnings(_ text: String, _ setup: ReadingSetup = ReadingSetup()) throws -> [Diagnostic] {
    try readTable([NamedBytes(text: text)], setup).notices.filter { ["D0111", "D0112", "D0315"].contains($0.code) }
  }

  private static func codes(_ text: String, _ setup: ReadingSetup = ReadingSetup()) throws -> [String] {
    try warnings(text, setup).map(\.code)
  }

  private static func rows(_ count: Int, end: String = "\n") -> String {
    (0..<count).map { "\(1 + $0 % 5),\(1 + $0 % 4),\(1 + $0 % 3)\(end)" }.joined()
  }

  // MARK: Quotes

  @Test func rowsThatAnUnclosedQuoteTookInAreTold() throws {
    let text = "wl1,wl2,wl3,note\n5,3,2,\n3,5,2,\"too much\n4,3,4,\n5,4,2,\n1,1,1,of 27\"\"\"\n3,3,1,\n"
    let found = try #require(try Self.warnings(text).first)
    #expect(found.code == "D0111")
    #expect(found.severity == .warning)
    #expect(found.location == .cell(file: "r.csv", lineNumber: 3, rowNumber: 2, column: "note"))
    #expect(found.message.contains("3 lines that look like rows"))
    #expect(!found.message.contains("of 27"), "no value is shown")
  }

  @Test(arguments: ["\r\n", "\r"])
  func lineEndsOfAllKindsAreSeen(end: String) throws {
    let text = ["note,wl1,wl2", "\"a", "b,3,4", "c,2,1", "d\",1,1"].joined(separator: end) + end
    #expect(try Self.codes(text) == ["D0111"])
  }

  @Test(arguments: [
    "\"one\ntwo\nthree\"", "\"one, two\nthree, four, five\nsix, seven, eight, nine\"",
    "\"first, second, third, fourth\nand, then, some, more\nlast, of, all, them\"",
    "\"1, too busy\n2, noise\n3, heat\"", "\",,,\n,,,\n,,,\"", "\"9,9,9,9\n6,6,6,6\n7,7,7,7\"",
  ])
  func commentsOfManyLinesAreComments(comment: String) throws {
    #expect(try Self.codes("wl1,wl2,wl3,note\n5,3,2,\(comment)\n1,2,3,\n") == [])
  }

  @Test func rowsInQuotesAreToldOnceAFile() throws {
    let cell = "\"a\n1,2,3,\n1,2,3,\n\""
    let found = try Self.warnings("wl1,wl2,wl3,note\n5,3,2,\(cell)\n1,2,3,\(cell)\n4,4,4,\(cell)\n")
    #expect(found.count == 1)
    #expect(found.first?.message.contains("2 more") == true)
  }

  // MARK: Gaps

  @Test(arguments: [12, 500, 506, 511, 512, 513, 1022, 1024])
  func rowsBelowARowWithoutAnythingAreTold(count: Int) throws {
    for legend in [",,\n1 = never,,\n5 = always,,\n", "\n1 = never,,\n5 = always,,\n", ",,\n,,\n,never,\n,,5\n"] {
      let found = try #require(try Self.warnings("wl1,wl2,wl3\n" + Self.rows(count) + legend).first, "\(count)")
      #expect(found.code == "D0112")
      #expect(found.message.hasPrefix("2 rows follow"))
    }
  }

  @Test func theRowBelowTheGapIsNamed() throws {
    let found = try Self.warnings("wl1,wl2,wl3\n" + Self.rows(600) + ",,\n1,,\n,,2\n")
    #expect(found.first?.message.contains("from row 602 on") == true)
  }

  @Test(arguments: [
    "wl1,wl2,wl3\n" + rows(3) + ",,\n" + rows(3), "wl1,wl2,wl3\n" + rows(30) + ",,\n",
    "wl1,wl2,wl3\n" + rows(30) + "\n\n", "wl1,wl2,wl3\n" + rows(30) + ",,\n1,2,\n",
    "wl1,wl2,wl3\n" + rows(30, end: "\n\n"), "wl1,wl2,wl3\n" + rows(30) + "\n" + rows(25),
    "wl1,wl2,wl3\n\n" + rows(30), "wl1,wl2,wl3\n" + rows(30) + "1,,\n,2,\n",
  ])
  func otherGapsAreNot(text: String) throws {
    #expect(try Self.codes(text) == [])
  }

  @Test func rowsWithAGroupOrAnIDAreNotEmpty() throws {
    #expect(try Self.codes("wl1,wl2,dep\n" + Self.rows(30) + ",,Care\n1,,Care\n") == [])
    #expect(try Self.codes("wl1,wl2,respondent\n" + Self.rows(30) + ",,31\n1,,32\n") == [])
  }

  /// Survey tools give rows an id and a date that nobody reads; those who stop early are often the last.
  @Test(arguments: [("3", false), ("\"3\"", false), ("", true), ("\"\"", true), (" ", true)])
  func aRowIsEmptyIfAllItsColumnsAre(note: String, isEmpty: Bool) throws {
    for count in [30, 511, 512, 600] {
      let text =
        "wl1,wl2,wl3,note\n" + Self.rows(count, end: ",7\n") + ",,,\(note)\n"
        + (count == 511 ? "often" : "4") + ",,,8\n,,2,9\n"
      #expect(try Self.codes(text) == (isEmpty ? ["D0112"] : []))
      let file = NamedBytes(text: text)
      var setup = ReadingSetup()
      let whole = try ReadingOutcome.of(file, setup, .carefully).outcome
      #expect(try ReadingOutcome.of(file, setup, .fast).outcome == whole)
      setup.buffers = BufferSizes(head: 100, chunk: 64, smallestStrip: 100)
      #expect(try ReadingOutcome.of(file, setup, .fast).outcome == whole)
      #expect(try ReadingOutcome.of(file, setup, .strips(threadCount: 3)).outcome == whole)
    }
  }

  // MARK: Totals

  @Test(arguments: ["Total", "TOTAAL", "gemiddelde:", "Moyenne", "Mittelwert", "Durchschnitt ", "Average"])
  func aGroupThatIsCalledATotalIsTold(name: String) throws {
    let found = try Self.warnings("dep,wl1,wl2\nCare,1,2\nSales,2,3\n\(name),2,2\n")
    #expect(found.map(\.code) == ["D0315"])
    #expect(found.allSatisfy { !$0.message.contains(name) }, "no value is shown")
    #expect(try Self.codes("dep,wl1,wl2\nCare,1,2\n\(name) care,2,3\n") == [])
  }

  /// A file is told of the names that it brings, and not of those of others.
  @Test func groupNamesAreToldOfTheFileThatHasThem() throws {
    let clean = "dep,wl1,wl2\nCare,1,2\nSales,2,3\n"
    let doubtful = "dep,wl1,wl2\ncare,1,2\nTotal,2,3\n"
    for (texts, name) in [([clean, doubtful], "1.csv"), ([doubtful, doubtful, clean], "0.csv")] {
      let files = texts.enumerated().map { NamedBytes("\($0).csv", text: $1) }
      let totals = try readTable(files).notices.filter { $0.code == "D0315" }
      #expect(totals.map(\.location) == [.file(name)])
    }
    let twins = try readTable([NamedBytes("0.csv", text: clean), NamedBytes("1.csv", text: doubtful)]).notices
      .filter { $0.code == "D0314" }
    #expect(twins.map(\.location) == [.file("1.csv")])
    #expect(twins.first?.message.hasSuffix("counted apart: 1") == true)
  }

  // MARK: Ends and shapes

  @Test(arguments: ["\u{1A}", "\u{1A}\n", "\u{1A}\r\n"])
  func ctrlZEndsAText(end: String) throws {
    #expect(try readTable(text: "wl1,wl2\n1,2\n3,4\n" + end).fileRowCounts == [2])
    #expect(try readTable(text: "wl1\n1\n3\n" + end).fileRowCounts == [2])
  }

  @Test func rowNamesAreGuessedAtTheFirstRowOnly() throws {
    let named = try problems(text: "wl1,wl2\n1,5,4\n2,3,3\n")
    #expect(named.map(\.code) == ["D0103", "D0103"])
    #expect(named.first?.help.first?.contains("row.names = FALSE, or col.names = NA") == true)
    let comma = try problems(text: "wl1,wl2\n5,4\n2,3,3\n")
    #expect(comma.first?.help.first?.contains("row.names") == false)
  }

  @Test func linesInQuotesAreTold() throws {
    let found = try problems(text: "\"wl1,wl2,wl3\"\n\"5,4,3\"\n")
    #expect(found.first?.notes.contains { $0.contains("each line stand in quotes") } == true)
  }

  // MARK: Shifted codes

  private static func advice(_ text: String) throws -> String {
    try problems(text: text).first { $0.code == "D0301" }?.help.joined(separator: "\n") ?? ""
  }

  @Test(arguments: [
    ("wl1,wl2\n0,4\n1,2\n", "by one: 0 to 4 for 1 to 5"), ("wl1,wl2\n6,4\n3,2\n", "by one: 2 to 6 for 1 to 5"),
    ("wl1,wl2\n11,15\n12,11\n", "by 10: 11 to 15 for 1 to 5"),
    ("wl1,wl2\n11,14\n12,12\n", "by 10: 11 to 15 for 1 to 5"),
    ("sat1,sat2\n11,4\n3,2\n", "by one: 1 to 11 for 0 to 10"),
  ])
  func codesThatAreShiftedAreNotLeftOut(text: String, shift: String) throws {
    let advice = try Self.advice(text)
    #expect(advice.contains(shift))
    #expect(!advice.contains("--invalid missing"))
  }

  @Test(arguments: [
    "wl1,wl2\n0,5\n1,2\n", "wl1,wl2\n6,1\n3,2\n", "wl1,wl2\n0,6\n1,2\n", "wl1,wl2\n0,x\n1,2\n", "wl1,wl2\n7,4\n1,2\n",
    "wl1,wl2\n11,15\n12,1\n",
  ])
  func otherInvalidCodesAreAsked(text: String) throws {
    #expect(try Self.advice(text).contains("--invalid missing"))
  }

  @Test func aLateZeroIsNoShift() throws {
    let text = "wl1\n" + String(repeating: "4\n", count: 600) + "0\n"
    #expect(try Self.advice(text).contains("--invalid missing"))
    #expect(try Self.advice("wl1\n" + String(repeating: "0\n", count: 600) + "5\n").contains("--invalid missing"))
  }

  /// The errors that are told to look shifted.
  private static func shifted(_ found: [Diagnostic]) -> [Diagnostic] {
    found.filter { $0.help.contains { $0.contains("look shifted") } }
  }

  @Test func nobodyKnowsTheAnswersBeforeTheFirstErrorOfTheirKind() throws {
    let text = "wl1,sat1\nx,0\n" + String(repeating: "3,5\n", count: 600) + "3,11\n"
    let found = try problems(text: text)
    #expect(found.count == 2)
    #expect(Self.shifted(found).isEmpty)
  }

  @Test func shiftsAreToldWithAnErrorOfTheirAnswers() throws {
    let found = try problems(text: "wl1,sat1\nx,4\n3,11\n")
    #expect(found.first?.help.first?.contains("--invalid missing") == true)
    #expect(
      Self.shifted(found).map(\.location) == [.cell(file: "r.csv", lineNumber: 3, rowNumber: 2, column: "sat1")])
    #expect(found.last?.help.first?.contains("\"ten\" look shifted by one: 1 to 11") == true)
    let both = try problems(text: "wl1,sat1\n0,11\n3,4\n")
    #expect(Self.shifted(both).count == 2)
  }

  @Test func shiftsAreToldWithAnErrorOfTheirFile() throws {
    let found = try problems([
      NamedBytes("a.csv", text: "wl1,wl2\nx,3\n1,2\n"), NamedBytes("b.csv", text: "wl1,wl2\n3,4\n0,2\n"),
      NamedBytes("c.csv", text: "wl1,wl2\n3,5\n0,2\n"),
    ])
    #expect(
      Self.shifted(found).map(\.location) == [.cell(file: "b.csv", lineNumber: 3, rowNumber: 2, column: "wl1")])
    #expect(found.dropFirst().first?.help.last?.contains("in b.csv") == true)
  }

  @Test func aShiftIsToldThoughItsErrorsAreOnlyCounted() throws {
    let found = try problems(text: "wl1,sat1\n" + String(repeating: "x,4\n", count: 12) + "3,11\n")
    #expect(found.count == 10)
    #expect(Self.shifted(found) == found.suffix(1))
    #expect(found.last?.help.first?.contains("\"ten\"") == true)
  }

  @Test func aShiftOfManyCodesIsSeenHoweverOftenTheyCome() throws {
    var setup = ReadingSetup()
    setup.questionnaire = Questionnaire(
      id: "long", version: "1", languages: [Language("nl")], title: texts("q", "q"),
      answerSets: [AnswerSet(id: "long", options: (1...32).map { .init(code: $0) })],
      items: [.init(id: "wl1", answerSet: 0, text: texts("a", "a"))], scales: [])
    let codes = (101...132).map { "\($0)\n" }.joined()
    let found = try problems(text: "wl1\n" + codes + codes, setup)
    #expect(found.first?.help.first?.contains("by 100: 101 to 132 for 1 to 32") == true)
  }

  @Test func shiftsAreToldAlikeOnAnyNumberOfThreads() throws {
    let rows = String(repeating: "3,4\n", count: 40)
    let file = NamedBytes(text: "wl1,sat1\n\(rows)x,4\n\(rows)3,11\n\(rows)")
    var setup = ReadingSetup()
    let whole = try ReadingOutcome.of(file, setup, .carefully).outcome
    #expect(Self.shifted(whole.diagnostics).count == 1)
    setup.buffers.smallestStrip = 50
    for threadCount in [2, 5] {
      #expect(try ReadingOutcome.of(file, setup, .strips(threadCount: threadCount)).outcome == whole)
    }
  }
}
