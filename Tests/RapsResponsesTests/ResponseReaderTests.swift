import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsResponses

@Suite struct ResponseReaderTests {
  @Test func aTableBecomesCodesGroupsKeysAndDurations() throws {
    let text = """
      respondent;seconds;department;gender;age;wl1;wl2;wl3;sat1;sat2;free text
      a;61,5;Sales;vrouw;34,5;1;"4,0";vaak;10;0;my name is "Jan"
      b;;;;;;8;9;-1;;

      c;9;HR;M;60;5 - always;2.0;n/a;goed;7;"two
      lines"
      """
    let (table, notices) = try readTable([NamedBytes(text: text)])
    let missing = ResponseBlock.missing
    let notApplicable = ResponseBlock.notApplicable
    #expect(
      table.codes == [
        [cell(1), cell(4), cell(4), cell(10, minimum: 0), cell(0, minimum: 0)],
        [missing, notApplicable, missing, missing, missing],
        [cell(5), cell(2), notApplicable, cell(10, minimum: 0), cell(7, minimum: 0)],
      ])
    #expect(table.groups.map { $0[0] } == [.text("Sales"), .notStated, .text("HR")])
    #expect(table.groups.map { $0[1] } == [.declared(0), .notStated, .declared(1)])
    #expect(table.groups.map { $0[2] } == [.declared(1), .notStated, .declared(2)])
    // Variables with a role are no groups.
    #expect(table.groups.allSatisfy { $0[3] == .notStated && $0[4] == .notStated })
    #expect(table.durationMilliseconds == [61_500, -1, 9_000])
    #expect(table.fileRowCounts == [3])
    #expect(notices.map(\.code) == ["D0401", "D0402"])
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let straight = try readTable(text: "wl1,wl2,department,sat1\n1,2,A,3\n4,5,B,6\n")
    let turned = try readTable(text: "sat1,department,x,wl2,wl1\n3,A,?,2,1\n6,B,?,5,4\n")
    #expect(straight == turned)
  }

  @Test func absentColumnsAreMissingAndNotStated() throws {
    let table = try readTable(text: "wl2\n3\n")
    #expect(table.codes == [[0, cell(3), 0, 0, 0]])
    #expect(table.groups[0].allSatisfy { $0 == .notStated })
    #expect(table.respondentKeys == [0] && table.durationMilliseconds == [-1])
  }

  @Test func blocksAreFullButForTheLastOfAFile() throws {
    let rows = ResponseBlock.capacity * 2 + 3
    let text = "wl1,department\n" + (0..<rows).map { "\(1 + $0 % 5),D\($0 % 7)\n" }.joined()
    var reader = ResponseReader(questionnaire: sampleQuestionnaire, options: ReadingOptions())
    var sizes: [Int] = []
    for name in ["a", "b"] {
      let opened = try openResponses(
        MemoryByteSource(name: name, bytes: Array(text.utf8)), options: ReadingOptions())
      let matching = try matchColumns(header: opened.header, questionnaire: sampleQuestionnaire)
      try reader.read(opened, matching: matching) { sizes.append($0.rowCount) }
    }
    #expect(sizes == [512, 512, 3, 512, 512, 3])
    #expect(try reader.finish().rowCount == 2 * rows)
    #expect(reader.groups[0].labels.count == 8)
    #expect(try readTable(text: text).codes.map { $0[0] } == (0..<rows).map { cell(1 + $0 % 5) })
  }

  @Test func filesOfUnlikeFormAreOneDataSet() throws {
    let first = NamedBytes("a.csv", text: "wl1,wl2,department\n1,2,Sales\n3,4,HR\n")
    let latin = try #require(encode("Afdeling;Q2;G[wl1]\nCafé;vaak;5\nHR;1;2\n", .windows1252))
    let (table, notices) = try readTable([first, NamedBytes("b.csv", latin)])
    #expect(
      table.codes.map { Array($0[0...1]) } == [[1, 2], [3, 4], [5, 4], [2, 1]])
    #expect(table.groups.map { $0[0] } == [.text("Sales"), .text("HR"), .text("Café"), .text("HR")])
    #expect(table.fileRowCounts == [2, 2])
    #expect(!notices.contains { $0.code == "D0207" })
  }

  @Test func aFileThatLacksColumnsOfAnotherIsTold() throws {
    let files = [
      NamedBytes("a.csv", text: "wl1,wl2,department\n1,2,Sales\n"), NamedBytes("b.csv", text: "wl1,age\n1,30\n"),
    ]
    let notices = try readTable(files).notices.filter { $0.code == "D0207" }
    #expect(notices.map(\.location) == [.file("a.csv"), .file("b.csv")])
    #expect(notices.map(\.notes) == [["age"], ["wl2, department"]])
  }

  @Test func rowNumbersStartAgainInEachFile() throws {
    let files = [NamedBytes("a.csv", text: "wl1\n1\n7\n"), NamedBytes("b.csv", text: "\nwl1\n\n\n6\n")]
    #expect(
      try problems(files).map(\.location) == [
        .cell(file: "a.csv", lineNumber: 3, rowNumber: 2, column: "wl1"),
        .cell(file: "b.csv", lineNumber: 5, rowNumber: 1, column: "wl1"),
      ])
  }

  @Test func anInvalidAnswerNamesRowColumnAndExpectation() throws {
    let found = try problems(text: "wl1,\"Q2\"\n\"1\n\",\"oft\"\"en\"\n2,6\n")
    #expect(found.map(\.code) == ["D0301", "D0301"])
    #expect(found[0].location == .cell(file: "r.csv", lineNumber: 3, rowNumber: 1, column: "Q2"))
    #expect(found[0].message == "\"oft\"en\" is no answer")
    #expect(found[0].expected == "1…5 (or 9, 8), a label of \"frequency\", or empty")
    #expect(found[1].location == .cell(file: "r.csv", lineNumber: 4, rowNumber: 2, column: "Q2"))
    // Advice is given once.
    #expect(found.map(\.help.count) == [1, 0])
  }

  @Test func tenErrorsAreShownAndTheOthersCounted() throws {
    let text = "wl1,wl2\n" + String(repeating: "x,7\n", count: 700)
    let failure = #expect(throws: DiagnosedFailure.self) { try readTable(text: text) }
    #expect(failure?.diagnostics.count == 10)
    #expect(failure?.omittedCount == 1390)
  }

  @Test func invalidAnswersMayCountAsMissing() throws {
    var setup = ReadingSetup()
    setup.options.invalidAnswers = .missing
    let (table, notices) = try readTable(
      [NamedBytes(text: "wl1,wl2\n1,6\nx,4 - never\n,2\n")], setup)
    #expect(table.codes.map { Array($0[0...1]) } == [[1, 0], [0, 0], [0, 2]])
    #expect(table.invalidAnswerCount == 3)
    #expect(notices.contains { $0.code == "D0304" && $0.message.hasPrefix("3 cells") })
    // But a label that could be two answers, a repeated header and a ragged row stay errors.
    #expect(try problems(text: "wl1,wl2\nhalf,1\n", setup).map(\.code) == ["D0303"])
    #expect(try problems(text: "wl1,wl2\n1,1\nwl1,wl2\n", setup).map(\.code) == ["D0105"])
    #expect(try problems(text: "wl1,wl2\n1\n", setup).map(\.code) == ["D0104"])
  }

  @Test func undeclaredGroupsAreNotStatedAndTold() throws {
    let (table, notices) = try readTable(
      [NamedBytes(text: "wl1,gender,age\n1,woman,30\n1,Jan,x\n1,5,50.5\n1,,\n")])
    #expect(table.groups.map { $0[1] } == [.declared(0), .notStated, .notStated, .notStated])
    #expect(table.groups.map { $0[2] } == [.declared(0), .notStated, .notStated, .notStated])
    #expect(table.undeclaredCounts == [0, 2, 2, 0, 0])
    #expect(
      notices.filter { $0.severity == .warning && $0.code != "D0206" }.map(\.message) == [
        "2 cells of variable gender with a value that is not declared, taken as not stated",
        "1 cell of variable age with a value that is not declared, taken as not stated",
        "1 cell of variable age without a number, taken as not stated",
      ])
  }

  @Test(
    arguments: [
      ("wl1,wl2\n1,2,\n1,2, ,\n1,2\n", []),
      ("wl1,wl2,,\n1,2\n1,2,\n1,2,,,\n1,2,note,\n", []),
      ("wl1,wl2\n1,2\n\n , \n,\n", []),
      ("wl1,wl2\n1,2,3\n", ["D0103"]),
      ("wl1,wl2\n1,2,,x\n", ["D0103"]),
      ("wl1,wl2\n1\n", ["D0104"]),
      ("wl1,wl2,,\n1,2,,,x\n", ["D0103"]),
      ("wl1,,wl2\n1,5\n", ["D0104"]),
      ("wl1,wl2\n1,2\nWL1,wl2\n", ["D0105"]),
      ("wl1,wl2,note\n1,2,x\n wl1 ,\"wl2\",other\n", ["D0105"]),
      ("wl1,wl2\n1,2\n\u{FEFF}wl1,wl2\n1,2\n", ["D0106"]),
      ("wl1,wl2\n1,2\n\u{FEFF}3,4\n", ["D0106"]),
      ("wl1,wl2\n1,\u{FEFF}2\n", []),
      ("wl1,wl2\n1,2\u{0}\n", ["D0107"]),
      ("wl1,note\n1,2\u{0}\n", ["D0107"]),
      ("wl1,wl2\n1,\"2\n3,4\n5,1\n", ["D0101"]),
      ("wl1,wl2\n1,\"2\"x\n3,4\n", ["D0102"]),
      ("wl1,w\u{0}l2\n1,2\n", ["D0107"]),
      ("wl1,\"wl2\n1,2\n", ["D0101"]),
      ("wl1,wl2\n.4,1\n", ["D0301"]),
    ] as [(String, [String])])
  func eachOddityIsDecided(text: String, codes: [String]) throws {
    #expect(try problems(text: text).map(\.code) == codes)
  }

  @Test func aRowThatIsNoRowIsNotHandedOver() throws {
    var reader = ResponseReader(questionnaire: sampleQuestionnaire, options: ReadingOptions())
    let source = MemoryByteSource(name: "r", bytes: Array("wl1,wl2\n1,2\n1\nwl1,wl2\n3,4\n".utf8))
    let opened = try openResponses(source, options: ReadingOptions())
    let matching = try matchColumns(header: opened.header, questionnaire: sampleQuestionnaire)
    var codes: [UInt8] = []
    try reader.read(opened, matching: matching) { codes += $0.codes[0..<$0.rowCount] }
    #expect(codes == [1, 3])
    #expect(throws: DiagnosedFailure.self) { try reader.finish() }
  }

  @Test func freeTextInAGroupColumnIsRefused() throws {
    var setup = ReadingSetup()
    setup.mostGroups = 3
    let many = "wl1,department\n" + (0..<9).map { "1,person \($0)\n" }.joined()
    let found = try problems(text: many, setup)
    #expect(found.map(\.code) == ["D0307"])
    #expect(found.first?.location == .cell(file: "r.csv", lineNumber: 5, rowNumber: 4, column: "department"))
    let long = "wl1,department\n1,\(String(repeating: "é", count: 501))\n"
    #expect(try problems(text: long).map(\.code) == ["D0308"])
    #expect(try problems(text: "wl1,gender\n1,anders\n").map(\.code) == ["D0309"])
  }

  /// ANONYMITY A13: outside item columns no value is shown, in item columns only short printable ASCII.
  @Test(arguments: ["Jan-Willem-Janssens", "jan@x.be", "Jan J", "Zoë", "\u{1B}[31m", "J\u{7F}"])
  func diagnosticsKeepValuesToThemselves(value: String) throws {
    let text = "wl1,gender,age,department,respondent,seconds\n\(value),\(value),\(value),\(value),\(value),\(value)\n"
    var setup = ReadingSetup()
    for policy in ReadingOptions.InvalidAnswers.allCases {
      setup.options.invalidAnswers = policy
      let told =
        policy == .error
        ? try problems(text: text, setup) : try readTable([NamedBytes(text: text)], setup).notices
      #expect(!told.isEmpty)
      for diagnostic in told { #expect(!"\(diagnostic)".contains(value)) }
    }
    let short = try problems(text: "wl1,gender\nabc!12345678,abc!12345678\n")
    #expect(short.map(\.message) == ["\"abc!12345678\" is no answer"])
  }

  @Test func whatTheConsumerThrowsPasses() throws {
    struct Stop: Error {}
    var reader = ResponseReader(questionnaire: sampleQuestionnaire, options: ReadingOptions())
    let opened = try openResponses(
      MemoryByteSource(name: "r", bytes: Array("wl1\n1\n".utf8)), options: ReadingOptions())
    let matching = try matchColumns(header: opened.header, questionnaire: sampleQuestionnaire)
    #expect(throws: Stop.self) { try reader.read(opened, matching: matching) { _ in throw Stop() } }
  }
}
