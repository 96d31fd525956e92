import RapsDiagnostics
import RapsQuestionnaire
import RapsSimulation
import Testing

@Suite struct OrganisationTests {
  private let survey = surveyQuestionnaire()

  private func read(_ text: String) throws(DiagnosedFailure) -> Organisation {
    try Organisation(reading: SourceText(name: "organisation.csv", text: text), for: survey)
  }

  private let small = """
    \u{FEFF}division,department,headcount,respondents\r
    North,"Nuts, bolts",30,20\r
    South,Paint,12,9\r
    North,"The ""Lab""\u{22},5,3\r

    """

  @Test func readsQuotesByteOrderMarkAndWindowsLineEnds() throws {
    let organisation = try read(small)
    #expect(organisation.variables == [1, 2])
    #expect(
      organisation.units.map(\.path) == [["North", "Nuts, bolts"], ["South", "Paint"], ["North", "The \"Lab\""]])
    #expect(organisation.headcount == 47 && organisation.respondentCount == 32)
  }

  @Test func writesAHeadcountFileFromTheWholeToItsParts() throws {
    #expect(
      String(decoding: try read(small).headcountFile(), as: UTF8.self)
        == "group,headcount\ntotal,47\nNorth,35\n\"Nuts, bolts\",30\n\"The \"\"Lab\"\"\",5\nSouth,12\nPaint,12\n")
  }

  @Test func everyUnitAnswersExactlyAsPlanned() throws {
    let organisation = try read(small)
    let simulator = Simulator(
      questionnaire: survey, seed: 6,
      options: SimulationOptions(notStatedPerMille: 0, organisation: organisation))
    #expect(simulator.defaultRowCount == 32)
    let table = SimulatedTable(simulator, rowCount: 32)
    var counts: [[String]: Int] = [:]
    for pair in zip(table.column("division"), table.column("department")) { counts[[pair.0, pair.1], default: 0] += 1 }
    #expect(counts == [["North", "Nuts, bolts"]: 20, ["South", "Paint"]: 9, ["North", "The Lab"]: 3])
    // Shuffled: the file's order does not tell who works where.
    #expect(table.column("division").prefix(20).contains("South"))
  }

  struct Faulty: Sendable, CustomTestStringConvertible {
    let code: String
    let text: String
    var testDescription: String { "\(code): \(text)" }
  }

  @Test(arguments: [
    Faulty(code: "H0101", text: ""),
    Faulty(code: "H0101", text: "division,headcount,respondents\n"),
    Faulty(code: "H0101", text: "division,headcount,respondents\nA,5,0\n"),
    Faulty(code: "H0102", text: "division,headcount\nA,5\n"),
    Faulty(code: "H0102", text: "headcount,respondents\n5,4\n"),
    Faulty(code: "H0103", text: "department,headcount,respondents\nA,5,4\n"),
    Faulty(code: "H0103", text: "gender,headcount,respondents\nA,5,4\n"),
    Faulty(code: "H0103", text: "site,headcount,respondents\nA,5,4\n"),
    Faulty(code: "H0104", text: "division,headcount,respondents\nA,5\n"),
    Faulty(code: "H0104", text: "division,headcount,respondents\n ,5,4\n"),
    Faulty(code: "H0104", text: "division,headcount,respondents\nA,5,6\n"),
    Faulty(code: "H0104", text: "division,headcount,respondents\nA,-5,0\n"),
    Faulty(code: "H0104", text: "division,headcount,respondents\nA,99999999999999999999,6\n"),
    Faulty(code: "H0105", text: "division,headcount,respondents\nA,5,4\nA,6,4\n"),
    Faulty(code: "H0106", text: "division,headcount,respondents\nA,9000000,4\nB,9000000,4\n"),
    Faulty(code: "H0107", text: "division,headcount,respondents\n\"A,5,4\n"),
  ])
  func refuses(faulty: Faulty) {
    let failure = #expect(throws: DiagnosedFailure.self) { try read(faulty.text) }
    #expect(failure?.diagnostics.map(\.code) == [faulty.code])
  }

  @Test func tellsTheLineAndStopsAfterTen() {
    let rows = (1...25).map { "U\($0),1,2\n" }.joined()
    let failure = #expect(throws: DiagnosedFailure.self) { try read("division,headcount,respondents\n" + rows) }
    #expect(failure?.diagnostics.count == 10 && failure?.omittedCount == 15)
    #expect(
      failure?.diagnostics.first?.location == .cell(file: "organisation.csv", lineNumber: 2, rowNumber: 1, column: nil))
  }
}
