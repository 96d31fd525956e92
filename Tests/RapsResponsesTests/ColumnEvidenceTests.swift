import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsResponses

/// Items with ids as survey tools number their questions.
private let numberedQuestionnaire = Questionnaire(
  id: "numbered", version: "1", languages: [Language("en")], title: texts("q", "q"), answerSets: [frequency],
  items: [
    .init(id: "q1", answerSet: 0, text: texts("Ik heb te veel werk.", "I have too much work.")),
    .init(id: "q2", answerSet: 0, columns: ["Later: overtime"], text: texts("Ik werk over.", "I work overtime.")),
    .init(id: "q3", answerSet: 0, text: texts("Ik kan pauzes nemen.", "I can take breaks.")),
    .init(id: "q4", answerSet: 0, text: texts("Ik ga op tijd weg.", "I leave on time.")),
    .init(
      id: "rec_1", answerSet: 0,
      text: texts("Mijn chef helpt.", "My manager gives me feedback about my work and about how I could grow in it.")),
  ],
  scales: [])

private let itemTexts = ["I have too much work.", "I work overtime.", "I can take breaks.", "I leave on time."]

/// What a column's name says in two ways, and whether the two agree.
@Suite struct ColumnEvidenceTests {
  private func match(_ names: [String], texts: [[String]] = []) throws -> [Int?] {
    let header = ResponseHeader(fileName: "r.csv", names: names, texts: texts)
    return try matchColumns(header: header, questionnaire: numberedQuestionnaire).itemColumns
  }

  private func failures(_ names: [String], texts: [[String]] = []) -> [Diagnostic] {
    let error = #expect(throws: DiagnosedFailure.self, "\(names)") { try match(names, texts: texts) }
    return error?.diagnostics ?? []
  }

  private func codes(_ names: [String], texts: [[String]] = []) -> [String] {
    failures(names, texts: texts).map(\.code)
  }

  // MARK: Codes beside texts

  @Test(arguments: ["Q%. ", "Q%: ", "Q% - ", "[Q%] ", "Q%) ", "Q% – ", "Q1[q%]. How often? - "])
  func aCodeBesideTheTextOfAnotherItemIsAnError(pattern: String) {
    let names = ["Age group"] + itemTexts
    let numbered = names.enumerated().map { pattern.replacing("%", with: "\($0.offset + 1)") + $0.element }
    #expect(Set(codes(numbered)) == ["D0210"])
  }

  @Test func aCodeBehindTheTextOfAnotherItemIsAnError() {
    #expect(codes(["I work overtime. [q1]", "q2"]) == ["D0210"])
    #expect(codes(["I work overtime./q1", "q3"]) == ["D0210"])
    #expect(codes(["How often? [I work overtime.][q1]", "q3"]) == ["D0210"])
  }

  @Test func theErrorTellsBothItems() {
    let found = failures(["Q1. I work overtime."]).first
    #expect(found?.message == "the column's name is that of item q1, but its text is that of item q2")
    #expect(found?.help == ["name the columns by item id alone, or by their texts alone"])
  }

  @Test(arguments: ["Q%. ", "q%: ", "[Q%] ", "G1[q%]. Often? - ", "Q%..", "q% | "])
  func aCodeBesideItsOwnTextIsFound(pattern: String) throws {
    let names = itemTexts.enumerated().map { pattern.replacing("%", with: "\($0.offset + 1)") + $0.element }
    #expect(try match(names) == [0, 1, 2, 3, nil])
  }

  /// A survey tool numbers all its questions, and the items are the seventh to the tenth.
  @Test func aNumberBesideATextThatIsNoItemsSaysNothing() throws {
    let names = itemTexts.enumerated().map { "Q\($0.offset + 7). \($0.element)" }
    #expect(try match(["Q1. Age group"] + names) == [1, 2, 3, 4, nil])
    #expect(try match(names + ["[Q1] Age group", "Q2: Comments"]) == [0, 1, 2, 3, nil])
    #expect(try match(["Age group [Q1]"] + names) == [1, 2, 3, 4, nil])
    #expect(try match(["Q1..Age.group"] + names) == [1, 2, 3, 4, nil])
  }

  @Test func aNumberThatSaysNothingIsTold() throws {
    let header = ResponseHeader(
      fileName: "r.csv", names: ["Q1. Age group", "Q2. I work overtime.", "q3", "q4", "rec_1"])
    let matching = try matchColumns(header: header, questionnaire: numberedQuestionnaire)
    #expect(matching.itemColumns == [nil, 1, 2, 3, 4])
    let notes = matching.notices.first { $0.code == "D0206" }?.notes ?? []
    #expect(notes.contains("\"Q1. Age group\" is not taken for item q1: the text beside the number is no item's"))
  }

  /// Without texts to compare with, or with words of their own beside codes that no tool makes up.
  @Test func aCodeIsTheEvidenceWhereTextsAreUnknown() throws {
    #expect(try match(["Q1. Werkdruk", "Q2. Overwerk", "Q3. Pauze"]) == [0, 1, 2, nil, nil])
    #expect(try match(["rec_1. Werkdruk", "Q2. I work overtime."]) == [nil, 1, nil, nil, 0])
    #expect(try match(["Q3. I can take br...", "Q2. I work overtime."]) == [nil, 1, 0, nil, nil])
    #expect(try match(["Q1", "Q2. I work overtime."]) == [0, 1, nil, nil, nil])
  }

  /// The rows of texts below Qualtrics' names.
  @Test func textsBelowNamesCountAsTextsBesideThem() throws {
    let names = ["Q1", "Q2_1", "Q2_2", "Q2_3", "Q2_4"]
    let texts = [["Age group"]] + itemTexts.map { ["How often? - \($0)"] }
    #expect(try match(names, texts: texts) == [1, 2, 3, 4, nil])
    #expect(codes(["Q1", "Q2"], texts: [["I work overtime."], ["I can take breaks."]]) == ["D0210", "D0210"])
    #expect(try match(["Q1", "Q2"], texts: [["I have too much work."], ["I work overtime."]]).prefix(2) == [0, 1])
  }

  // MARK: Two columns for one item

  @Test func aTextOfAnItemThatACodeNamesIsASecondColumn() {
    #expect(codes(["Q3"] + itemTexts) == ["D0202"])
    #expect(throws: Never.self) { try match(["q1", "q2", "q3", "q4", "Importance? [I work overtime.]"]) }
    #expect(codes(["q1", "q2", "q3", "q4", "How bad is it? [I work overtime.]"]) == ["D0202"])
    #expect(throws: Never.self) { try match(["Q1", "Q9"], texts: [["Age group"], ["I have too much work."]]) }
    #expect(codes(["Q1", "Q9"], texts: [[], ["I have too much work."]]) == ["D0202"])
  }

  /// Of two that are alike, the questionnaire's author names one.
  @Test func aColumnThatIsDeclaredIsTheOne() throws {
    #expect(try match(["I work overtime.", "Later: overtime"]) == [nil, 1, nil, nil, nil])
  }

  @Test func twoMatricesOverTheSameRowsAreAnError() {
    let names = ["How often?", "How bad is it?"].flatMap { stem in itemTexts.map { "\(stem) [\($0)]" } }
    #expect(codes(names) == ["D0202", "D0202", "D0202", "D0202"])
    #expect(codes(itemTexts + ["How bad is it? [I work overtime.]"]) == ["D0202"])
  }

  @Test(arguments: [
    "Points - I work overtime.", "Feedback - I work overtime.", "Toelichting: I work overtime.", "I work overtime.2",
    "Reversed - I work overtime.", "Importance [I work overtime.]", "rec_q2", "q2.1", "I work over...",
    "Matrix - Display Order - I work overtime.",
  ])
  func whatStandsBesideAnItemsOwnColumnIsIgnored(name: String) throws {
    #expect(try match(["I have too much work.", name, "I work overtime."]) == [0, 2, nil, nil, nil])
    #expect(try match(["q1", name, "q2"]) == [0, 2, nil, nil, nil])
  }

  // MARK: Columns that hold something else

  @Test(arguments: [
    "Reversed - I leave on time.", "Recoded: I leave on time.", "gehercodeerd [I leave on time.]",
    "Umgepolt: I leave on time.", "Inversé - I leave on time.", "rec_q4", "rev-q4", "R_q4", "q4: Recoded",
    "Q4. Omgekeerd: I leave on time.",
  ])
  func aTurnedColumnIsRefused(name: String) {
    let found = failures([name])
    #expect(found.map(\.code) == ["D0211"])
    #expect(found.first?.message.contains("turned already") == true)
  }

  @Test(arguments: [
    "Importance - I leave on time.", "Belang: I leave on time.", "Wichtigkeit [I leave on time.]",
    "NOT: [I leave on time.]",
  ])
  func anotherQuestionAboutAnItemIsRefused(name: String) {
    #expect(codes(["I can take breaks.", name]) == ["D0211"])
  }

  @Test func aTextBelowANameMaySayThatItWasTurned() {
    #expect(codes(["q3", "q4"], texts: [[], ["I leave on time. (reverse coded)"]]) == ["D0211"])
  }

  @Test func allTurnedColumnsAreTold() {
    #expect(codes(["Reversed - I leave on time.", "Recoded: I leave on time."]) == ["D0211", "D0211"])
  }

  @Test(arguments: [
    "Points - I leave on time.", "Comments: I leave on time.", "Toelichting [I leave on time.]",
    "Matrix - Display Order - I leave on time.",
  ])
  func whatWasAddedToAnItemIsNotTakenForIt(name: String) throws {
    let header = ResponseHeader(fileName: "r.csv", names: ["I can take breaks.", name])
    let matching = try matchColumns(header: header, questionnaire: numberedQuestionnaire)
    #expect(matching.itemColumns == [nil, nil, 0, nil, nil])
    let notes = matching.notices.first { $0.code == "D0206" }?.notes ?? []
    let told = try #require(notes.last)
    #expect(told.hasPrefix("\"\(name)\" is not taken for item q4: ") && told.hasSuffix("than the answers"))
  }

  @Test func whatWasAddedToItemsIsNoQuestionnaire() {
    let found = failures(["Points - I can take breaks.", "Points - I leave on time."])
    #expect(found.map(\.code) == ["D0201"])
    #expect(found.first?.notes.filter { $0.contains("\"points\" says") }.count == 2)
  }

  @Test(arguments: [["Points - ", "Feedback - "], ["Feedback - ", "Points - "], ["Feedback - ", "Feedback: "]])
  func feedbackBesidePointsIsNoStem(stems: [String]) throws {
    #expect(try match(["I can take breaks."] + stems.map { $0 + "I leave on time." }) == [nil, nil, 0, nil, nil])
  }

  /// Words about points and comments are a question's beside its code, and where they are the stem of several.
  @Test(arguments: [
    (["g_comments/q3", "g_comments/q4"], [[], []]), (["points_of_view[q3]", "points_of_view[q4]"], [[], []]),
    (["comments-q3", "comments-q4"], [[], []]), (["q3. My remarks are heard", "q4. Points count"], [[], []]),
    (["q3", "q4"], [["Comments are welcome"], ["Points"]]),
    (["Comments on work [I can take breaks.]", "Comments on work [I leave on time.]"], [[], []]),
    (["Échelle de 5 points [I can take breaks.]", "Échelle de 5 points [I leave on time.]"], [[], []]),
    (["q3. Remarks [I can take breaks.]", "q4. Remarks [I leave on time.]"], [[], []]),
  ])
  func suchWordsMayBeTheQuestions(names: [String], texts: [[String]]) throws {
    #expect(try match(names, texts: texts) == [nil, nil, 0, 1, nil])
  }

  /// The column that says nothing of being turned is the item's, by whatever evidence.
  @Test(arguments: [
    ["R[q4]", "G1-q4"], ["rec/q4", "g-q4"], ["importance/q4", "agree-q4"], ["R[q4]", "I leave on time."],
  ])
  func aTurnedColumnIsNotTakenBesideTheItems(names: [String]) throws {
    #expect(try match(names) == [nil, nil, nil, 1, nil])
  }

  /// Groups are named before anybody answers: the name tells of no column what was done with it.
  @Test(arguments: [
    "rec/q4", "R/q4", "form_1/inv/q4", "rec[q4]", "R[q4]", "feedback/q4", "R[q4]. How often?", "rec/rec1",
  ])
  func theGroupOfACodeSaysNothing(name: String) throws {
    let found = try match([name, "G[q3]"])
    #expect(found == (name == "rec/rec1" ? [nil, nil, 1, nil, 0] : [nil, nil, 1, 0, nil]))
    #expect(try match(["x", "Y"], texts: [[name], ["q3"]]).compactMap { $0 } == [1, 0])
  }

  /// A matrix called importance asks something else; one called rec may be about recovery.
  @Test(arguments: [
    "Reversed items/q4", "rec_items/q4", "Recoded [q4]", "R[q4]. Reversed: how often?", "q4_rev/q4", "BELANG[q4]",
    "importance/q4", "not/q4",
  ])
  func moreThanOneWordBesideACodeSaysSomething(name: String) {
    #expect(codes([name, "G[q3]"]).first == "D0211")
  }

  @Test func aTextBelowTellsMoreThanAGroup() {
    #expect(codes(["R[q4]"], texts: [["I leave on time. (reverse coded)"]]) == ["D0211"])
  }

  @Test func aGroupWithSuchANameIsPutOffForAnItemsOtherColumn() throws {
    #expect(try match(["rec/q4", "q4"])[3] == 1)
    #expect(try match(["R[q4]", "q4. I leave on time.", "q3"])[3] == 1)
    #expect(codes(["rec/q4", "R[q4]"]) == ["D0202"])
  }

  @Test func wordsOfAnItemsOwnNameOrOfALongStemSayNothing() throws {
    #expect(try match(["rec_1", "q1"]) == [1, nil, nil, nil, 0])
    #expect(try match(["Please answer what is of importance to you [I leave on time.]"]) == [nil, nil, nil, 0, nil])
    #expect(try match(["Feedback [I leave on time.]"]) == [nil, nil, nil, 0, nil])
  }

  // MARK: Texts that were cut

  @Test(arguments: [
    "My manager gives me feedback about my work.", "My manager gives me feedback about my work",
    "Manager: My manager gives me feedback about my work and", "My manager gives me feedback?",
    "My manager gives me feedback about my work and more to say.....x",
  ])
  func theStartOfATextIsAnotherQuestion(name: String) throws {
    #expect(try match([name, "I work overtime."]) == [nil, 1, nil, nil, nil])
  }

  @Test(arguments: [
    "My manager gives me feedback about my work...", "My manager gives me feedback abo…", "My manager gives ..",
    String("My manager gives me feedback about my work and about how I could grow in it.".prefix(63)),
    String("My manager gives me feedback about my work and about how I could grow in it.".prefix(64)),
  ])
  func aCutTextIsFound(name: String) throws {
    #expect(try match([name, "I work overtime."]) == [nil, 1, nil, nil, 0])
  }

  @Test func aSentenceOfTheLengthOfACutIsNone() throws {
    let name = String("My manager gives me feedback about my work and about how I could".prefix(63)) + "."
    #expect(name.count == 64)
    #expect(try match([name, "I work overtime."]) == [nil, 1, nil, nil, nil])
  }

  // MARK: Numbers before texts

  @Test(arguments: ["1.1 ", "2) ", "3 ", "1.2.3. ", "4.1: "])
  func numberedTextsAreFound(number: String) throws {
    #expect(try match([number + "I work overtime."]) == [nil, 0, nil, nil, nil])
  }

  // MARK: What is told

  @Test func textsThatAreNotReadBesideIdsAreTold() throws {
    let header = ResponseHeader(fileName: "r.csv", names: ["q1", "I work overtime.", "I leave on time."])
    let notices = try matchColumns(header: header, questionnaire: numberedQuestionnaire).notices
    #expect(notices.first { $0.code == "D0206" }?.notes.last?.contains("texts of 2 of them are not read") == true)
  }

  private let qualtricsNames = ["StartDate", "EndDate", "Status", "Progress", "Finished", "ResponseId", "q1"]

  @Test func previewsOfQualtricsAreToldToCount() throws {
    let header = ResponseHeader(fileName: "r.csv", names: qualtricsNames)
    let notices = try matchColumns(header: header, questionnaire: numberedQuestionnaire).notices
    let told = try #require(notices.first { $0.code == "D0212" })
    #expect(told.severity == .note && told.message.contains("\"Status\""))
    for names in [["status", "q1"], qualtricsNames.filter { $0 != "Status" }] {
      let header = ResponseHeader(fileName: "r.csv", names: names)
      let notices = try matchColumns(header: header, questionnaire: numberedQuestionnaire).notices
      #expect(!notices.contains { $0.code == "D0212" })
    }
  }

  private func helpOfNoItem(_ names: [String], ids: [String]) -> [String] {
    let questionnaire = Questionnaire(
      id: "n", version: "1", languages: [Language("en")], title: texts("q", "q"), answerSets: [frequency],
      items: ids.map { .init(id: $0, answerSet: 0) }, scales: [])
    let error = #expect(throws: DiagnosedFailure.self) {
      try matchColumns(header: ResponseHeader(fileName: "r.csv", names: names), questionnaire: questionnaire)
    }
    #expect(error?.diagnostics.map(\.code) == ["D0201"])
    return error?.diagnostics.first?.help ?? []
  }

  @Test func asManyNumberedColumnsAsItemsGetAHint() {
    let hint = "rename Q1 … Q3 to hse1 … hse3 if they are in the order of the manual"
    #expect(helpOfNoItem(["dep", "Q1", "Q2", "Q3"], ids: ["hse3", "hse1", "hse2"]).first == hint)
    #expect(helpOfNoItem(["1", "2", "3", "x"], ids: ["a1", "b1", "c1"]).first?.contains("raps show n") == true)
    #expect(helpOfNoItem(["Q1", "Q2", "Q4"], ids: ["hse3", "hse1", "hse2"]).count == 1)
    #expect(helpOfNoItem(["Q1", "Q2", "Q3", "Q4"], ids: ["hse3", "hse1", "hse2"]).count == 1)
  }

  @Test(arguments: ["RÃ©ponse", "Vraag â€™s", "BelÃ¤stigung", "Priv\u{FFFD}"])
  func garbledNamesAreSuspected(name: String) {
    let header = ResponseHeader(fileName: "r.csv", names: ["x", name])
    #expect(header.suspicions.last?.contains("--encoding") == true)
    #expect(ResponseHeader(fileName: "r.csv", names: ["x", "Réponse", "SÃO", "10 €"]).suspicions == [])
  }

  // MARK: Names that are not one

  /// What joins two numbers is a part of the code: R and SPSS number repeated columns so.
  @Test(arguments: ["q1_1", "Q1.1", "q1-1", "q1 1", "1_q1_1"]) func numbersAreNotJoined(name: String) throws {
    let questionnaire = Questionnaire(
      id: "twelve", version: "1", languages: [Language("en")], title: texts("q", "q"), answerSets: [frequency],
      items: (1...12).map { .init(id: "q\($0)", answerSet: 0) }, scales: [])
    let header = ResponseHeader(fileName: "r.csv", names: [name, "q2"])
    let columns = try matchColumns(header: header, questionnaire: questionnaire).itemColumns
    #expect(columns == [nil, 1] + Array(repeating: nil, count: 10))
  }

  /// What is looked up again for every mark takes minutes here.
  @Test(.timeLimit(.minutes(1)), arguments: ["a.", "a_", "a-", "a [", "a/", "a: ", "<a", "z1. ", ".."])
  func aLongNameTakesNoLongTime(pattern: String) throws {
    let name = String(repeating: pattern, count: 100_000 / pattern.utf8.count)
    #expect(try match([name, "q2", name + "…", name + "]"])[1] == 1)
  }

  /// What is looked up for each part of each name takes minutes here.
  @Test(.timeLimit(.minutes(1)), arguments: ["a-", "a_", "é-", "a.", "a b-", "My manager-"])
  func manyLongNamesTakeNoLongTime(pattern: String) throws {
    let names = (0..<500).map { String(repeating: pattern, count: 200 / pattern.utf8.count) + "x\($0).." }
    #expect(try match(names + ["q2"])[1] == 500)
  }
}
