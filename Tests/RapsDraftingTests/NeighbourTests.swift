import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

@testable import RapsDrafting

@Suite("Columns without a common name are drafted, or it is said why not")
struct NeighbourTests {
  private func table(_ names: [String], _ rows: [[Int]]) -> [[String]] {
    [names] + rows.map { $0.map(String.init) }
  }

  /// Answers that have nothing to do with each other.
  private func unrelated(rows: Int, items: Int, seed: Int) -> [[Int]] {
    var random = SeededGenerator(seed: seed)
    return (0..<rows).map { _ in (0..<items).map { _ in Int.random(in: 1...5, using: &random) } }
  }

  @Test(arguments: [60, 150], 1...6) func neighboursWithTheSameCodesAreTakenTogether(rows: Int, seed: Int) throws {
    for names in [["I am tired.", "I sleep badly.", "I worry."], ["tired", "sleep", "worry"]] {
      let drafted = try draft(table(names, unrelated(rows: rows, items: 3, seed: seed)))
      #expect(try checked(drafted).items.count == 3)
      #expect(drafted.text.contains("GUESS: neighbours"))
    }
  }

  @Test func propertiesOfPeopleAreNoItems() throws {
    let rows = table(["gender", "job", "tired", "sleep", "worry"], unrelated(rows: 300, items: 5, seed: 3))
    let questionnaire = try checked(draft(rows))
    #expect(questionnaire.items.map(\.id) == ["tired", "sleep", "worry"])
    #expect(questionnaire.variables.map(\.id) == ["gender", "job"])
  }

  /// The same words are in names of scales.
  @Test func whatPeopleThinkOfPropertiesAreItems() throws {
    let names = ["Job satisfaction", "Work pressure", "Team spirit", "Autonomy", "Role clarity"]
    let rows = table(["Contract type"] + names, unrelated(rows: 150, items: 6, seed: 4))
    let questionnaire = try checked(draft(rows))
    #expect(questionnaire.items.count == names.count)
    #expect(questionnaire.variables.map(\.id) == ["contract-type"])
  }

  @Test(arguments: [
    "Job", "job title", "Type de contrat", "q12_gender", "Age group", "dept2", "Your department",
    "Employment contract", "Age in years", "Work shift", "Geslacht respondent",
  ])
  func namesOfPropertiesAreKnown(name: String) {
    #expect(KnownNames.isProperty(name))
  }

  @Test(arguments: ["I worry.", "Rook je?", "Ça va ?"]) func aShortSentenceIsAText(name: String) throws {
    let rows = table([name, "I am tired today.", "I sleep badly."], answers(rows: 60, items: 3, codes: 1...5))
    #expect(try checked(draft(rows)).items.allSatisfy { !$0.text.entries.isEmpty })
  }

  /// What a quiz has beside each question.
  @Test func pointsAndRemarksDoNotPartNeighbours() throws {
    let questions = ["Je saute des pauses.", "Je suis souvent fatigué.", "Je dors bien.", "Je ris."]
    let words = ["jamais", "rarement", "parfois", "souvent", "toujours"]
    var rows = [questions.flatMap { [$0, "Points : \($0)", "Commentaires : \($0)"] }]
    for (row, codes) in answers(rows: 60, items: 4, codes: 0...4).enumerated() {
      rows.append(codes.flatMap { [words[$0], row % 2 == 0 ? "1" : "0", row % 9 == 0 ? "parfois" : ""] })
    }
    let questionnaire = try checked(draft(rows))
    #expect(questionnaire.scales.map(\.items.count) == [4])
  }

  @Test func remarksOfASurveyToolAreNoItems() throws {
    let names = ["G01Q01[wl1]", "G01Q01[wl1comment]", "G01Q01[wl2]", "G01Q01[wl2comment]"]
    let rows = table(names, answers(rows: 60, items: 4, codes: 1...5))
    #expect(try checked(draft(rows)).items.map(\.id) == ["wl1", "wl2"])
  }

  @Test func answersThatASpreadsheetMadeDaysAreTold() throws {
    let words = ["01-feb", "03-apr", "05-jun"]
    var rows = worded(words, ["s1", "s2"], rows: 90)
    rows = zip(rows, table(["a1", "a2"], answers(rows: 90, items: 2, codes: 1...5))).map { $0 + $1 }
    let drafted = try draft(rows)
    #expect(drafted.warnings.map(\.code) == ["N0105", "N0106"])
    #expect(drafted.warnings[1].message.contains("s1, s2"))
    #expect(drafted.text.contains("a spreadsheet makes that of 1-5"))
  }

  private func refusal(_ rows: [[String]]) throws -> Diagnostic {
    let failure = #expect(throws: DiagnosedFailure.self) { try draft(rows) }
    return try #require(failure?.diagnostics.first)
  }

  @Test func theNearestColumnsAreNamedWithWhatFails() throws {
    var rare = answers(rows: 150, items: 3, codes: 1...5)
    for item in 0..<3 { rare[item * 4][item] = 77 }
    let told = try refusal(table(["s1", "s2", "s3"], rare))
    #expect(told.code == "N0103")
    #expect(told.notes.count == 3)
    #expect(told.notes[0].hasPrefix("s1: fewer than 10 rows"))
    #expect(told.notes.allSatisfy { !$0.contains("77") })
    let sliders = (0..<200).map { row in (0..<4).map { ($0 * 37 + row * 13) % 101 } }
    let wide = try refusal(table(["s1", "s2", "s3", "s4"], sliders))
    #expect(
      wide.notes.first == "s1: more than 12 different numbers, as a slider gives; such items have to be written by hand"
    )
    #expect(wide.notes.last == "and 1 more")
    #expect(wide.help.contains { $0.contains("e1, e2 and e3") })
  }

  /// One row is an answer and not a person, as the names or the repeated numbers of people tell.
  @Test(arguments: [
    ["Response ID", "Question", "Answer", "Numeric value"], ["respondent_id", "department", "item", "answer"],
    ["respondent", "department", "about", "given"],
  ])
  func aRowForEachAnswerIsRefused(names: [String]) throws {
    let words = ["never", "rarely", "sometimes", "often"]
    let rows = (0..<180).map { row in
      ["\(row / 3)", "I have too much of \(row % 3)", words[(row * 7 + row / 3) % 4], "\((row * 7 + row / 3) % 4)"]
    }
    #expect(try refusal([names] + rows).code == "N0104")
  }

  @Test func questionsWithNumbersAndAScoreAreATableOfPeople() throws {
    let rows = table(["Question 1", "Question 2", "Score"], answers(rows: 60, items: 3, codes: 1...5))
    #expect(try checked(draft(rows)).items.count >= 2)
  }
}
