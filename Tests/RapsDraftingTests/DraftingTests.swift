import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsDrafting

@Suite("A draft finds scales, answers, directions and groups")
struct DraftingTests {
  private func table(_ names: [String], _ rows: [[Int]]) -> [[String]] {
    [names] + rows.map { $0.map(String.init) }
  }

  @Test func scalesAreFoundByTheirNames() throws {
    let names = ["wl1", "wl2", "wl3", "LEAD01", "LEAD02", "q5_0001", "q5_0002", "bul_int", "bul_ext"]
    let rows = table(names, answers(rows: 60, items: 9, codes: 1...5))
    let questionnaire = try checked(draft(rows))
    #expect(questionnaire.scales.map(\.id) == ["wl", "lead", "q5", "bul"])
    #expect(questionnaire.scales.map(\.items.count) == [3, 2, 2, 2])
    #expect(questionnaire.answerSets.map(\.minimumCode) == [1])
    #expect(questionnaire.answerSets.map(\.maximumCode) == [5])
    try expectReads(questionnaire, rows)
  }

  @Test func headersOfSurveyToolsAreUnwrapped() throws {
    let names = [
      "G01Q01[SQ001]", "G01Q01[SQ002]", "G01Q02[SQ001]", "G01Q02[SQ002]", "work/load", "work/pace",
      "How often do you … [hurry]", "How often do you … [wait]", "Pressure at work - I hurry",
      "Pressure at work - I wait",
      "x1. I like my work a lot", "x2. I like my team a lot",
    ]
    let rows = table(names, answers(rows: 60, items: names.count, codes: 0...4))
    let questionnaire = try checked(draft(rows))
    #expect(questionnaire.scales.map(\.items.count) == [2, 2, 2, 2, 2, 2])
    #expect(questionnaire.scales[3].title.entries.first?.text == "How often do you …")
    #expect(questionnaire.items[6].text.entries.first?.text == "hurry")
    #expect(questionnaire.items.last?.id == "x2")
    try expectReads(questionnaire, rows)
  }

  @Test(arguments: [[2], [0], [1, 3]]) func reversedItemsRunAgainstTheOthers(reversed: [Int]) throws {
    let rows = answers(rows: 300, items: 6, codes: 1...5, reversed: Set(reversed))
    let drafted = try draft(table((1...6).map { "a\($0)" }, rows))
    let questionnaire = try checked(drafted)
    let found = questionnaire.scales[0].items.indices.filter { questionnaire.scales[0].items[$0].isReverseKeyed }
    #expect(found == reversed)
    #expect(drafted.reversedCount == reversed.count)
    #expect(drafted.text.contains("correlation about -"))
  }

  /// METHOD D3: not from 99 rows.
  @Test func directionsAreNotToldFromFewRows() throws {
    let rows = answers(rows: 99, items: 4, codes: 1...5, reversed: [2])
    let drafted = try draft(table((1...4).map { "a\($0)" }, rows))
    #expect(drafted.reversedCount == 0)
    #expect(!drafted.text.contains("correlation"))
  }

  @Test func codesForNoAnswerStandApart() throws {
    var rows = answers(rows: 80, items: 3, codes: 1...5)
    for row in 0..<12 { rows[row * 5][row % 3] = 8 }
    for row in 0..<3 { rows[row * 7 + 1][row % 3] = 99 }
    let text = table(["a1", "a2", "a3"], rows)
    let questionnaire: Questionnaire = try checked(draft(text))
    #expect(questionnaire.answerSets[0].maximumCode == 5)
    #expect(questionnaire.answerSets[0].missing.map(\.code) == [8, 9, 99, 999, -9, -99])
    try expectReads(questionnaire, text)
  }

  private static let gaps: [String: [Int]] = [
    "1 2 3 4 5 8 9": [8, 9], "1 2 3 4 5 6 7 8 9": [], "0 1 2 3 4 5 6 7 8 9 10": [], "1 2 3 99": [99], "-99 0 1": [-99],
    "-1 0 1": [], "1 2 3 4 5 6 7 9": [9], "9": [], "": [], "-9 1 2 99": [-9, 99],
  ]

  @Test(arguments: gaps.keys.sorted()) func missingCodesAreThoseBehindAGap(codes: String) {
    let written = codes.split(separator: " ").compactMap { Int($0) }
    #expect(missingCodes(among: Set(written)) == Set(Self.gaps[codes] ?? [0]))
  }

  /// Nobody chose 1, and answers start at 1.
  @Test func aRangeStartsAtOneThoughNobodyChoseIt() throws {
    let questionnaire = try checked(draft(table(["a1", "a2"], answers(rows: 60, items: 2, codes: 2...5))))
    #expect(questionnaire.answerSets[0].minimumCode == 1)
  }

  @Test func columnsWithOtherRangesAreNotOneScale() throws {
    var rows: [[Int]] = []
    for (row, codes) in answers(rows: 300, items: 3, codes: 1...6).enumerated() {
      rows.append([5, 4, 8, 6].map { row % $0 + 1 } + codes)
    }
    let drafted = try draft(table(["q1", "q2", "q3", "q4", "s1", "s2", "s3"], rows))
    let questionnaire = try checked(drafted)
    #expect(questionnaire.scales.map(\.id) == ["s"])
    #expect(questionnaire.variables.map(\.id) == ["q1", "q2", "q3", "q4"])
    #expect(drafted.text.contains("value code-8 coded \"8\""))
  }

  /// Each column has an 8, too rare for it alone, which stands for no answer.
  @Test func textsWithRareMissingCodesAreStillItems() throws {
    let names = ["I run.", "I have to think a lot.", "There are many forms.", "My desk is tidy."]
    var rows = answers(rows: 200, items: 4, codes: 1...5)
    for item in names.indices { for row in 0..<4 { rows[10 * item + row][item] = 8 } }
    let text = table(names, rows)
    let questionnaire = try checked(draft(text))
    #expect(questionnaire.items.count == 4)
    #expect(questionnaire.answerSets[0].missing.contains { $0.code == 8 })
    try expectReads(questionnaire, text)
  }

  @Test func aGroupsCodeSpeltInTwoWaysIsOneValue() throws {
    var rows = [["site", "a1", "a2"]]
    for (row, codes) in answers(rows: 120, items: 2, codes: 1...5).enumerated() {
      rows.append([["7", "8", "9", "09", "9.0"][row % 5]] + codes.map(String.init))
    }
    let questionnaire = try checked(draft(rows))
    #expect(questionnaire.variables.map(\.id) == ["site"])
    try expectReads(questionnaire, rows)
  }

  /// Of other columns with as many values nobody knows what they are.
  @Test(arguments: ["department": 1, "Welke afdeling?": 1, "favourite dish": 0])
  func manyGroupsCountIfTheNameSaysWhatTheyAre(name: String, count: Int) throws {
    var rows = [[name, "a1", "a2"]]
    for (row, codes) in answers(rows: 400, items: 2, codes: 1...5).enumerated() {
      rows.append(["group \(row % 20)"] + codes.map(String.init))
    }
    let drafted = try draft(rows)
    #expect(try checked(drafted).variables.count == count)
    #expect(!drafted.text.contains("group 1"), "ANONYMITY A13: no more than twelve values are told")
    try expectReads(checked(drafted), rows)
  }

  @Test func aSurveyToolsCodesBeforeTheTextsAreTheNames() throws {
    let names = ["wl1", "wl2", "cog1", "cog2"].map { "G02Q07[\($0)]. How far does this apply? [Text of \($0).]" }
    let text = table(names, answers(rows: 120, items: 4, codes: 1...5))
    let questionnaire = try checked(draft(text))
    #expect(questionnaire.scales.map(\.items.count) == [2, 2])
    #expect(questionnaire.items.map(\.id) == ["wl1", "wl2", "cog1", "cog2"])
    try expectReads(questionnaire, text)
  }

  @Test func knownLabelsBringTheirOrderAndLanguage() throws {
    let words = ["nooit", "zelden", "soms", "vaak", "altijd"]
    let rows = answers(rows: 40, items: 3, codes: 0...4).map { $0.map { words[min($0, 3)] } }
    let questionnaire = try checked(draft([["s1", "s2", "s3"]] + rows))
    #expect(questionnaire.languages == [Language("nl")])
    // "altijd" was chosen by nobody and stands in the list all the same.
    #expect(questionnaire.answerSets[0].options.compactMap { $0.label.entries.first?.text } == words)
    try expectReads(questionnaire, [["s1", "s2", "s3"]] + rows)
  }

  @Test func labelledEndsAreCodes() throws {
    let words = ["0 - not at all", "1", "2", "3", "4 - completely"]
    let rows = [["s1", "s2"]] + answers(rows: 80, items: 2, codes: 0...4).map { $0.map { words[$0] } }
    let questionnaire = try checked(draft(rows))
    #expect(questionnaire.answerSets[0].options.map(\.code) == [0, 1, 2, 3, 4])
    #expect(questionnaire.answerSets[0].options[4].label.entries.first?.text == "completely")
    try expectReads(questionnaire, rows)
  }

  /// `NULL` and `NA` beside codes are blank cells, wherever they stand first.
  @Test func wordsForNothingBesideCodesAreBlank() throws {
    var rows = answers(rows: 60, items: 2, codes: 1...5).map { $0.map(String.init) }
    rows[0] = ["NULL", "NA"]
    rows[3] = ["#N/A", "NaN"]
    let text = [["a1", "a2"]] + rows
    let questionnaire = try checked(draft(text))
    #expect(questionnaire.items.map(\.id) == ["a1", "a2"])
    try expectReads(questionnaire, text)
  }

  @Test func otherColumnsAreLeftOutForAReason() throws {
    var rows = [
      ["Response ID", "submitdate", "mail", "remark", "age", "sex", "town", "a1", "a2", "interviewtime", "", "empty"]
    ]
    for (row, codes) in answers(rows: 120, items: 2, codes: 1...5).enumerated() {
      rows.append([
        "\(1000 + row)", "2024-05-0\(row % 9 + 1) 10:00:00", "p\(row)@example.org", "I think \(row)",
        "\(20 + row % 45)",
        row % 2 == 0 ? "f" : "m", row == 3 ? "Ghent" : "Liège", "\(codes[0])", "\(codes[1])", "\(300 + row * 3)", "x",
        "",
      ])
    }
    let drafted = try draft(rows)
    let questionnaire = try checked(drafted)
    #expect(questionnaire.variables.map(\.id) == ["age", "sex"])
    #expect(drafted.leftOutCount == 8)
    for told in ["- mail", "- remark", "- submitdate", "role respondent", "role duration", "variable town", "- empty"] {
      #expect(drafted.text.contains(told), "\(told)")
    }
    #expect(drafted.text.contains("band from-30"))
    try expectReads(questionnaire, rows)
  }

  /// The record below the names is the questions', unless its texts also stand as answers.
  @Test(arguments: [true, false]) func questionsBelowTheNamesAreTexts(isDeleted: Bool) throws {
    let names = ["StartDate", "EndDate", "Status", "Progress", "ResponseId", "Finished", "Q1_1", "Q1_2"]
    let choices = ["I never do that at all", "I often do that with joy"]
    let rows = (0..<40).map { row in
      ["x", "y", "0", "100", "R_\(row)", "1", choices[row % 2], choices[row / 2 % 2]]
    }
    let questions = ["Start Date", "End Date", "Response Type", "Progress", "Response ID", "Finished"]
    let below = isDeleted ? rows[0] : questions + ["I hurry at my work", "I wait for others"]
    let drafted = try draft([names, below] + rows)
    let items = try checked(uncommented(drafted)).items
    #expect(items.map(\.id) == ["q1_1", "q1_2"])
    #expect(items.compactMap(\.text.entries.first?.text) == (isDeleted ? [] : Array(below.suffix(2))))
  }

  @Test func twoColumnsOfOneNameAreBothLeftOut() throws {
    let names = ["a1", "a2", "A1 ", "a3", "b/a3", "c1", "c2"]
    let rows = table(names, answers(rows: 50, items: 7, codes: 1...5))
    let questionnaire = try checked(draft(rows))
    #expect(!questionnaire.items.map(\.id).contains("a1"))
    try expectReads(questionnaire, rows)
  }
}
