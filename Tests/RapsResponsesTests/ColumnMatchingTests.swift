import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsResponses

@Suite struct ColumnMatchingTests {
  private func match(_ names: [String], _ questionnaire: Questionnaire = sampleQuestionnaire) throws -> ColumnMatching {
    try matchColumns(header: ResponseHeader(fileName: "r.csv", names: names), questionnaire: questionnaire)
  }

  private func failure(_ names: [String], _ questionnaire: Questionnaire = sampleQuestionnaire) -> [Diagnostic] {
    let error = #expect(throws: DiagnosedFailure.self) { try match(names, questionnaire) }
    return error?.diagnostics ?? []
  }

  @Test func idsAndAliasesMatchWhateverTheirCase() throws {
    let matching = try match(["WL1", "q2", "other", " wl3 ", "DEP", "Gender"])
    #expect(
      matching.uses == [
        .item(0, .id), .item(1, .alias), .ignored, .item(2, .id), .variable(0, .alias), .variable(1, .id),
      ])
    #expect(matching.itemColumns == [0, 1, 3, nil, nil])
    #expect(matching.variableColumns == [4, 5, nil, nil, nil])
  }

  @Test(arguments: [
    "hoe vaak is er  haast?", "How often do you rush?", "\u{FEFF}HOE VAAK IS ER\nHAAST?", "Hoe vaak is er haast?\u{A0}",
  ])
  func textsMatchInAnyLanguage(text: String) throws {
    #expect(try match([text, "Afdeling"]).uses == [.item(0, .text), .variable(0, .text)])
  }

  @Test func textsCountOnlyIfNoIdOrAliasMatchesAnItem() throws {
    let matching = try match(["wl1", "Is er te veel werk?", "Afdeling"])
    #expect(matching.uses == [.item(0, .id), .ignored, .variable(0, .text)])
  }

  @Test(arguments: [
    ("G01Q01[wl1]", 0), ("group/part/wl2", 1), ("wl3. Loopt het vast?", 2), ("G1[Q2]", 1), ("x/[wl1]", 0),
  ])
  func codesInHeadersOfSurveyToolsMatch(name: String, item: Int) throws {
    #expect(try match([name]).uses == [.item(item, .surveyTool)])
  }

  @Test(arguments: ["wl1x", "wl", "[wl1", "wl1]", "wl1.x", "wl1/", "wl1 (1)", ""])
  func nearlyACodeIsNone(name: String) throws {
    #expect(try match([name, "wl2"]).uses == [.ignored, .item(1, .id)])
  }

  @Test(arguments: [["wl1", "wl1"], ["wl1", "Q1"], ["wl1", "G[wl1]"], ["Wl1", " wL1"]])
  func twoColumnsForOneItemAreAnError(names: [String]) {
    let found = failure(names + ["wl2"])
    #expect(found.map(\.code) == ["D0202"])
    #expect(found.first?.message == "columns 1 and 2 both are item wl1")
  }

  @Test func duplicatesOfColumnsThatNobodyNeedsAreIgnored() throws {
    #expect(try match(["note", "note", "", "", "wl1"]).uses.last == .item(0, .id))
  }

  @Test func anAliasOfTwoIsAnErrorButAnIdIsStronger() {
    let questionnaire = Questionnaire(
      id: "q", version: "1", languages: [Language("nl")], title: texts("q", "q"), answerSets: [frequency],
      items: [
        .init(id: "a", answerSet: 0, columns: ["x", "b"]), .init(id: "b", answerSet: 0, columns: ["x"]),
        .init(id: "c", answerSet: 0, text: texts("Same", "same")),
        .init(id: "d", answerSet: 0, text: texts("same", "same")),
      ], scales: [])
    #expect(failure(["x", "a"], questionnaire).map(\.code) == ["D0203"])
    #expect(failure(["SAME"], questionnaire).map(\.code) == ["D0203"])
    #expect(throws: Never.self) { try match(["b", "a"], questionnaire) }
  }

  @Test func aHeaderWithoutItemsIsAnError() {
    #expect(failure(["department", "note"]).map(\.code) == ["D0201"])
    let numeric = failure(["4", "5", "3"])
    #expect(numeric.map(\.code) == ["D0201"])
    #expect(numeric.first?.notes == ["the first row seems to hold answers, not the names of columns"])
    #expect(failure(["id", "question_code", "Answer"]).first?.notes.first?.contains("a row for each answer") == true)
  }

  @Test(arguments: [["Survey of March"], ["Survey of March", "", ""]])
  func aTitleAboveTheTableIsSuspected(names: [String]) {
    #expect(failure(names).first?.notes.first?.contains("a title above the table") == true)
    #expect(failure(names + ["note"]).first?.notes == [])
  }

  @Test func itemsWithoutAColumnAreTold() throws {
    let notices = try match(["wl1", "Q2"]).notices
    #expect(notices.map(\.code) == ["D0209", "D0206"])
    #expect(notices[0].message == "recognised 1 item by alias")
    #expect(notices[1].message == "items without a column, which count as not answered: 3 of 5")
    #expect(notices[1].notes == ["wl3, sat1, sat2"])
    #expect(try match(["wl1", "wl2", "wl3", "sat1", "sat2"]).notices.isEmpty)
  }
}

@Suite struct QuestionnaireChoiceTests {
  private static func candidate(_ id: String, _ items: Range<Int>, prefix: String = "i") -> QuestionnaireCandidate {
    QuestionnaireCandidate(id: id, itemNames: items.map { ["\(prefix)\($0)", "\(prefix.uppercased())x\($0)"] })
  }

  private func choose(
    _ names: [String], _ candidates: [QuestionnaireCandidate], texts: [String: [[String]]] = [:]
  ) throws -> QuestionnaireChoice {
    try chooseQuestionnaire(
      header: ResponseHeader(fileName: "r.csv", names: names), among: candidates, itemTexts: { texts[$0] ?? [] })
  }

  private func failure(_ names: [String], _ candidates: [QuestionnaireCandidate]) -> Diagnostic? {
    #expect(throws: DiagnosedFailure.self) { try choose(names, candidates) }?.diagnostics.first
  }

  private let full = candidate("full", 0..<20)
  private let short = candidate("short", 0..<5)
  private let other = candidate("other", 0..<5, prefix: "o")

  @Test func fourInFiveItemsAreEnough() throws {
    let choice = try choose(["x", "i0", "I1", "Ix2", "G[i3]"], [short, other])
    #expect(choice.id == "short" && choice.matchedItemCount == 4 && choice.itemCount == 5)
    #expect(choice.notice.message == "taken for short: 4/5 items found (--questionnaire short)")
    #expect(failure(["i0", "i1", "i2"], [short, other])?.code == "D0204")
  }

  @Test func twoItemsAreTooFewEvenIfTheyAreAll() {
    #expect(failure(["i0", "i1"], [Self.candidate("tiny", 0..<2)])?.code == "D0204")
  }

  @Test func theFullFormWinsOverTheShortFormInside() throws {
    #expect(try choose((0..<20).map { "i\($0)" }, [short, full]).id == "full")
    #expect(try choose((0..<20).map { "i\($0)" }, [full, short]).id == "full")
    #expect(try choose((0..<5).map { "i\($0)" }, [full, short]).id == "short")
  }

  @Test func aLargerQuestionnaireThatLacksTooManyItemsIsTold() throws {
    let notice = try choose((0..<12).map { "i\($0)" }, [short, full]).notice
    #expect(notice.message == "taken for short: 5/5 items found (--questionnaire short)")
    #expect(notice.notes == ["full has 12/20 of its items here too: --questionnaire full takes these"])
    #expect(try choose((0..<5).map { "i\($0)" }, [short, full]).notice.notes == [])
  }

  @Test func aRivalWithColumnsOfItsOwnIsAnError() {
    let names = (0..<20).map { "i\($0)" } + (0..<4).map { "o\($0)" }
    let diagnostic = failure(names, [full, short, other])
    #expect(diagnostic?.code == "D0205")
    #expect(diagnostic?.message == "the columns fit several questionnaires: full 20/20, short 5/5, other 4/5")
  }

  @Test func equalMatchesAreAnError() {
    #expect(failure((0..<5).map { "i\($0)" }, [short, Self.candidate("twin", 0..<5)])?.code == "D0205")
  }

  @Test func nearMissesAreListed() {
    let diagnostic = failure(
      ["i0", "i1", "o1", "z"], [full, short, other, Self.candidate("none", 0..<9, prefix: "n")])
    #expect(diagnostic?.notes == ["items found: full 2/20, short 2/5, other 1/5"])
  }

  private static let texts = [
    "short": (0..<5).map { ["Vraag \($0)?", "Question \($0)?"] },
    "full": (0..<20).map { ["Vraag \($0)?", "Question \($0)?"] },
  ]

  @Test func textsInOneLanguageChooseIfNoNameMatches() throws {
    let names = (0..<20).map { "question \($0)?" }
    #expect(try choose(["x"] + names, [short, full, other], texts: Self.texts).id == "full")
    #expect(
      try choose(["Vraag 1?", "Vraag 2?", "Vraag 3?", "Vraag 4?"], [short, full], texts: Self.texts).id == "short")
    #expect(failure(["Vraag 1?", "Vraag 2?", "Vraag 3?"], [short, full])?.code == "D0204")
  }

  /// As `matchColumns` would not find the texts either.
  @Test func textsCountNotForAQuestionnaireOfWhichAnIdMatches() {
    let names = ["i19", "Vraag 0?", "Vraag 1?", "Vraag 2?", "Vraag 3?"]
    #expect(throws: Never.self) { try choose(names, [short], texts: Self.texts) }
    #expect(throws: DiagnosedFailure.self) { try choose(names, [full], texts: Self.texts) }
    #expect(throws: DiagnosedFailure.self) { try choose(["i4"] + names, [short], texts: Self.texts) }
  }
}
