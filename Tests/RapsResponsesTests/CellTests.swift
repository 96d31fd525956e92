import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsResponses

/// Cells as survey tools and spreadsheets really write them, through the whole reader.
@Suite struct CellTests {
  private func told(_ text: String, code: String, _ setup: ReadingSetup = ReadingSetup()) throws -> [String] {
    try readTable([NamedBytes(text: text)], setup).notices.filter { $0.code == code }.map(\.message)
  }

  @Test func cellsThatSayNothingAreCountedInOneLine() throws {
    let text =
      "wl1,wl2,gender,age,department,seconds,respondent\n"
      + "NA,3,NA,NA,NA,NA,NA\n#N/B,.,1,40,-,9,NULL\nnull,-,#NV,?,None,NaN,7\n<NA>,--,,nan,NULL,.,8\n"
    let (table, notices) = try readTable([NamedBytes(text: text)])
    #expect(table.codes.map { Array($0[0...1]) } == [[0, 3], [0, 0], [0, 0], [0, 0]])
    #expect(table.groups.map { $0[0] } == [.notStated, .notStated, .text("None"), .notStated])
    #expect(table.groups.map { $0[1] } == [.notStated, .declared(0), .notStated, .notStated])
    #expect(table.groups.map { $0[2] } == [.notStated, .declared(1), .notStated, .notStated])
    #expect(table.durationMilliseconds == [-1, 9000, -1, -1])
    #expect(table.respondentKeys.map { $0 == 0 } == [true, true, false, false])
    #expect(
      notices.filter { $0.code == "D0310" }.map(\.message) == [
        "cells with NA, NULL, - or the like: 7 taken as not answered; 3 of variable department, 2 of variable gender, "
          + "2 of variable age taken as not stated"
      ])
    #expect(
      notices.filter { $0.code == "D0306" }.map(\.message) == [
        "1 cell of variable age without a number, taken as not stated"
      ])
    #expect(table.undeclaredCounts == [0, 0, 1, 0, 0])
  }

  @Test func aDeclaredTextIsNoTokenForNothing() throws {
    var setup = ReadingSetup()
    setup.questionnaire = Questionnaire(
      id: "q", version: "1", languages: [Language("en")], title: texts("q", "q"),
      answerSets: [
        AnswerSet(
          id: "a", options: [.init(code: 1, label: texts("-", "none")), .init(code: 2, label: texts("+", "some"))])
      ],
      items: [.init(id: "i", answerSet: 0, text: texts("i", "i"))], scales: [],
      variables: [
        .init(id: "v", title: texts("v", "v"), domain: .list([.init(id: "na", label: texts("NA", "North America"))]))
      ])
    let table = try readTable(text: "i,v\n-,NA\nNone,na\n+,N/A\n", setup)
    #expect(table.codes == [[1], [1], [2]])
    #expect(table.groups == [[.declared(0)], [.declared(0)], [.notStated]])
  }

  @Test func aTextGroupMayBeCalledLikeAToken() throws {
    let table = try readTable(text: "wl1,department\n1,na\n1,None\n1,nil\n1,NA \n1,?\n1,Na\n")
    #expect(
      table.groups.map { $0[0] } == [
        .text("na"), .text("None"), .text("nil"), .notStated, .text("?"), .text("Na"),
      ])
  }

  @Test func tokensForNothingAreNoInvalidAnswers() throws {
    var setup = ReadingSetup()
    setup.options.invalidAnswers = .missing
    let table = try readTable(text: "wl1,wl2\nNA,x\n1,.\n", setup)
    #expect(table.invalidAnswerCount == 1)
    #expect(try told("wl1,wl2\nNA,x\n1,.\n", code: "D0304", setup).count == 1)
  }

  private static let banded = Questionnaire(
    id: "q", version: "1", languages: [Language("nl")], title: texts("q", "q"), answerSets: [frequency],
    items: [.init(id: "wl1", answerSet: 0, text: texts("i", "i"))], scales: [],
    variables: [
      .init(
        id: "size", title: texts("s", "s"),
        domain: .list([
          .init(id: "micro", label: texts("1-5", "1-5")), .init(id: "small", label: texts("6-10", "6-10")),
          .init(id: "middle", label: texts("klein", "small"), codes: ["10-49"]),
          .init(id: "odd", label: texts("5/1", "5/1")),
        ]))
    ])

  @Test func aDateInAGroupColumnIsTheOneValueThatItWasAndTold() throws {
    var setup = ReadingSetup()
    setup.questionnaire = Self.banded
    let text = "wl1,size\n1,10-jun\n2,\"6-okt\"\n3,okt-49\n4,2026-10-06 00:00:00\n5,6-10\n1,24-dec\n"
    let (table, notices) = try readTable([NamedBytes(text: text)], setup)
    #expect(
      table.groups.map { $0[0] } == [
        .declared(1), .declared(1), .declared(2), .declared(1), .declared(1), .notStated,
      ])
    #expect(
      notices.filter { $0.code == "D0311" }.map(\.message) == [
        "cells with a date that a spreadsheet made of a text such as 1-5: 4 of variable size taken as that value"
      ])
    #expect(table.undeclaredCounts == [1])
    #expect(try problems(text: "wl1,size\n1,5-jan\n", setup).map(\.code) == ["D0312"])
  }

  @Test func namesOfListsAreComparedAsToolsChangeThem() throws {
    var setup = ReadingSetup()
    setup.questionnaire = Questionnaire(
      id: "q", version: "1", languages: [Language("nl")], title: texts("q", "q"), answerSets: [frequency],
      items: [.init(id: "wl1", answerSet: 0, text: texts("i", "i"))], scales: [],
      variables: [
        .init(
          id: "team", title: texts("t", "t"),
          domain: .list([
            .init(id: "a", label: texts("R&D", "R&D")), .init(id: "b", label: texts("Hulp", "Care")),
            .init(id: "c", label: texts("Hulp – nacht", "Care at night")),
          ]))
      ])
    let table = try readTable(text: "wl1,team\n1,R&amp;D\n1,hulp-nacht\n1,Hulp.\n1,Hulp – n\n", setup)
    #expect(table.groups.map { $0[0] } == [.declared(0), .declared(2), .declared(1), .notStated])
  }

  @Test func aSurveyToolsOwnCodesAreRefusedWithTheRepair() throws {
    var setup = ReadingSetup()
    for policy in ReadingOptions.InvalidAnswers.allCases {
      setup.options.invalidAnswers = policy
      let found = try problems(text: "wl1\nA4\n", setup)
      #expect(found.map(\.code) == ["D0313"])
      #expect(found[0].help.contains { $0.contains("synonym") })
      #expect(found[0].location == .cell(file: "r.csv", lineNumber: 2, rowNumber: 1, column: "wl1"))
    }
  }

  /// The marks of fast rows are counted exactly, over blocks, files and strips.
  @Test func countsDoNotDependOnTheWayOfReading() throws {
    var setup = ReadingSetup()
    setup.questionnaire = Self.banded
    let cells = ["NA,10-jun", "1,6-10", ".,NA", "2,okt-49", "often,"]
    let rows = (0..<3000).map { cells[$0 % 7 % 5] }
    let file = NamedBytes(text: "wl1,size\n" + rows.joined(separator: "\n") + "\n")
    let careful = try ReadingOutcome.of(file, setup, .carefully).outcome
    let (fast, fastRowCount) = try ReadingOutcome.of(file, setup, .fast)
    #expect(fast == careful)
    #expect(fastRowCount > 2900)
    let starts = [0, 4000, 9000].map { offset in
      (file.bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? 0) + 1
    }
    let cut = try ReadingOutcome.of(file, setup, .cut([0] + starts.dropFirst())).outcome
    #expect(cut == careful)
    let missing = rows.count { $0.hasPrefix("NA") || $0.hasPrefix(".") }
    let message = try #require(careful.summary?.notices.first { $0.code == "D0310" }?.message)
    #expect(message.contains(" \(missing) taken as not answered"))
    #expect(careful.rows.codes.count { $0[0] == 0 } == missing)
  }
}
