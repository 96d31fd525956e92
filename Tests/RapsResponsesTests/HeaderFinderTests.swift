import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

@testable import RapsResponses

private func header(of text: String, knowsNames: Bool = true) throws -> ResponseHeader {
  try openResponses(
    MemoryByteSource(name: "r.csv", bytes: Array(text.utf8)), options: ReadingOptions(),
    names: knowsNames ? HeaderNames(of: sampleQuestionnaire) : nil
  ).header
}

private func rows(_ row: String, _ count: Int = 12) -> String { String(repeating: "\(row)\n", count: count) }

/// A person's words must not become the names of columns, nor a person disappear (ANONYMITY A13).
@Suite struct PeopleAreNoHeaderTests {
  /// Cells of people, without numbers, that look like a header of several records.
  static let files: [String] = [
    // Qualtrics, of which somebody left only the columns that tell nobody apart, with answers as labels.
    "Status,Finished,DistributionChannel,UserLanguage,wl1,wl2,wl3\n"
      + "IP Address,True,anonymous,EN,zelden,vaak,nooit\nIP Address,True,anonymous,EN,vaak,nooit,zelden\n",
    "Status,Finished,DistributionChannel,UserLanguage,wl1,wl2\n"
      + "IP Address,Finished,anonymous,NL,zelden,vaak\nSurvey Preview,True,email,EN,vaak,nooit\n",
    // A remark in a column without a name.
    "Status,Finished,DistributionChannel,UserLanguage,wl1,wl2,\n"
      + "IP Address,True,anonymous,EN,zelden,vaak,My boss is mean\nIP Address,True,anonymous,EN,vaak,nooit,Nothing\n",
    // Groups that end with the title of a variable or the id of an item.
    "department,team,wl1,wl2\nHR / Department,Alpha - Gender,vaak,nooit\nIT / Department,Beta - Gender,zelden,vaak\n",
    "unit,division,site,wl1\nDepartment,Gender,Age,vaak\nSales,HR,North,nooit\n",
    "unit,division,site,wl1\nNorth-wl1,South-wl2,A/wl3,vaak\nSales,HR,North,nooit\n",
    "unit,last,first,wl1\nNorth,wl1,wl3,vaak\nSales,wl2,wl1,nooit\n",
    // Columns without names, and a person who left the first cells blank.
    "department,team,wl1,wl2,wl3,,\n,,,vaak,nooit,a remark,x\nHR,A,nooit,zelden,vaak,another,x\n",
    "department,team,unit,wl1,,\n,,,vaak,a remark,more\nHR,A,B,nooit,another,less\n",
    "Respondent ID,Collector ID,Start Date,wl1,wl2,,\n,,,vaak,vaak,a,b\n118,4,2026-03-02,nooit,zelden,c,d\n",
    // What a person wrote where all others have dates is no name of a tool.
    "StartDate,Status,Finished,UserLanguage,wl1,wl2\nunknown,IP Address,True,EN,vaak,nooit\n"
      + "2026-03-02,Spam,False,NL,zelden,zelden\n",
  ]

  @Test(arguments: files, [true, false]) func theFirstRowIsAPerson(text: String, knowsNames: Bool) throws {
    let header = try header(of: text, knowsNames: knowsNames)
    #expect(header.lineNumber == 1 && header.records.count == 1 && header.records.preambleCount == 0)
    #expect(header.texts.isEmpty)
  }

  /// Answers as labels, groups with any words, the columns of tools, columns without a name and blank cells.
  @Test(arguments: 0..<600) func asManyRowsAreReadAsWereWritten(seed: Int) throws {
    var file = LabelledFile(seed: seed)
    let (text, rowCount) = file.written()
    let opened = try header(of: text)
    #expect(opened.lineNumber == 1 && opened.records.count == 1 && opened.records.preambleCount == 0, "\(text)")
    #expect(try header(of: text, knowsNames: false).records.count == 1, "\(text)")
    var setup = ReadingSetup()
    setup.options.delimiter = .comma
    #expect(try readTable(text: text, setup).codes.count == rowCount, "\(text)")
  }
}

/// Above Qualtrics' ids stand names and texts, unless somebody sorted the rows.
@Suite struct ImportIDTests {
  private static func ids(_ ids: [String]) -> String {
    ids.map { "\"{\"\"ImportId\"\":\"\"\($0)\"\"}\"" }.joined(separator: ",") + "\n"
  }

  private static let questions = ids(["QID1_1", "QID1_2", "QID2_TEXT"])
  private static let dates = "2026-03-02 10:01:02,2026-03-02 10:05:02"

  /// People in the place of the texts, one or more: with numbers, with labels, with words alone, with hardly anything.
  @Test(
    arguments: [
      ("ResponseId,q1,q2,note\n", "R_0,3,3,x\n", "R_1,5,3,y"),
      ("ResponseId,q1,q2,note\n", "R_0,why do you ask,what is this,my boss is mean\n", "R_1,5,3,y"),
      ("ResponseId,q1,q2,note\n", "R_0,,,\n", "R_1,5,3,y"),
      ("ResponseId,wl1,wl2,note\n", "R_0,vaak,nooit,my boss is mean\n", "R_1,zelden,vaak,y"),
      ("Status,wl1,wl2,note\n", "IP Address,vaak,nooit,my boss is mean\n", "Spam,zelden,vaak,y"),
      ("q0,q1,q2,note\n", "a,vaak,nooit,my boss is mean\n", "b,zelden,vaak,y"),
      ("q0,q1,q2,note\n", "a,4,nooit,my boss is mean\n", "b,3,4,y"),
    ], [1, 2, 5])
  func peopleAboveTheIDsAreRefused(lines: (names: String, person: String, row: String), count: Int) throws {
    let people = String(repeating: lines.person, count: count)
    let text = lines.names + people + Self.ids(["_recordId", "QID1_1", "QID1_2", "QID2_TEXT"]) + rows(lines.row)
    for knowsNames in [true, false] {
      let error = #expect(throws: DiagnosedFailure.self) { try header(of: text, knowsNames: knowsNames) }
      #expect(error?.diagnostics.map(\.code) == ["D0113"])
      #expect(error?.diagnostics.first.map { "\($0)".contains("boss") } == false)
    }
  }

  /// With the texts among the rows too, or with nothing below the ids.
  @Test(arguments: [
    "q1,q2,note\n3,4,x\n\(questions)Haste?,Too much?,Anything?\n1,2,y\n",
    "q1,q2,note\n3,4,x\nHaste?,Too much?,Anything?\n\(questions)1,2,y\n", "q1,q2,note\n3,4,x\n1,2,y\n\(questions)",
  ])
  func idsAmongRowsAreRefused(text: String) throws {
    let error = #expect(throws: DiagnosedFailure.self) { try header(of: text) }
    #expect(error?.diagnostics.map(\.code) == ["D0113"])
  }

  /// Below a title too.
  @Test(
    arguments: [
      // With one of Qualtrics' own columns.
      ("ResponseId,q1,q2", "Response ID,2026,\"<b>Too</b>\n much, 18-29?\"", "R_1,zelden,vaak"),
      ("Progress,q1,q2", "Progress,1.,2.", "100,zelden,vaak"),
      // In a language that is not known here, with numbers.
      ("StartDate,EndDate,q1", "Fecha de inicio,Fecha final,2026", "\(dates),zelden"),
      // Without Qualtrics' own columns: numbers below, or texts that are known.
      ("q1,q2,note", "Haste?,Too much?,Anything?", "1,2,x"),
      ("wl1,wl2,note", "Hoe vaak is er haast?,Is er te veel werk?,18-29", "zelden,vaak,x"),
    ], ["", "March\n"])
  func textsAboveTheIDsAreRead(lines: (names: String, texts: String, row: String), title: String) throws {
    let header = try header(of: "\(title)\(lines.names)\n\(lines.texts)\n\(Self.questions)" + rows(lines.row))
    #expect(header.records.count == 3 && header.records.preambleCount == (title.isEmpty ? 0 : 1))
    #expect(header.texts.allSatisfy { $0.count == 1 })
  }

  /// People chose words, and Qualtrics' own columns are left out; with a stem before the items, and without known ones.
  @Test(arguments: [
    ("wl1,wl2,note", "At work - Hoe vaak is er haast?,At work - Is er te veel werk?,18-29", true),
    ("Finished,q1,q2,q3,note", "Finished,Haste?,Too much?,Tired?,Anything?", false),
    ("q1,q2,q3,note", "Haste?,Too much?,Tired?,Anything?", false),
  ])
  func textsAboveChosenWordsAreRead(names: String, texts: String, knowsNames: Bool) throws {
    let words = ["nooit", "zelden", "vaak"]
    let ids = Self.ids(names.split(separator: ",").map { $0 == "note" ? "QID9_TEXT" : "QID1_\($0)" })
    let rows = (0..<15).map { row in
      names.split(separator: ",").enumerated().map { column, name in
        name == "Finished" ? "True" : name == "note" ? "x\(row)" : words[(row + row / 3 * column) % 3]
      }.joined(separator: ",") + "\n"
    }
    let text = "\(names)\n\(texts)\n\(ids)\(rows.joined())"
    #expect(try header(of: text, knowsNames: knowsNames).records.count == 3)
    // The same with somebody in the place of the texts.
    let error = #expect(throws: DiagnosedFailure.self) {
      try header(of: "\(names)\n\(rows[0])\(ids)\(rows[1...].joined())", knowsNames: knowsNames)
    }
    #expect(error?.diagnostics.map(\.code) == ["D0113"])
  }

  /// Programs number columns; people do not stand above names.
  @Test func aRowOfNumbersMayStandAboveTheNames() throws {
    let names = "StartDate,EndDate,Progress,ResponseId,q1\n"
    let texts = "Start Date,End Date,Progress,Response ID,Haste?\n"
    let ids = Self.ids(["startDate", "endDate", "progress", "_recordId", "QID1"])
    let header = try header(of: "1,2,3,4,5\n\(names)\(texts)\(ids)" + rows("\(Self.dates),100,R_1,zelden"))
    #expect(header.records.count == 3 && header.records.preambleCount == 1)
  }

  @Test func idsMayStandRightBelowTheNames() throws {
    let header = try header(of: "q1,q2,note\n\(Self.questions)" + rows("zelden,vaak,x"))
    #expect(header.records.count == 2 && header.names == ["q1", "q2", "note"])
  }

  @Test func aHeaderAloneHasNoRows() throws {
    let error = #expect(throws: DiagnosedFailure.self) {
      try header(of: "ResponseId,q1,q2\nResponse ID,Haste?,Too much?\n\(Self.questions)")
    }
    #expect(error?.diagnostics.map(\.code) == ["D0003"])
  }
}

/// A file with one record of names, of people who answer with words.
private struct LabelledFile {
  private static let labels = ["nooit", "zelden", "vaak", "never", "rarely", "sometimes", "often", "always", ""]
  private static let words = [
    "HR / Department", "Alpha - Team", "IT-wl1", "B/wl2", "Department", "Gender", "Age", "Number", "wl1", "wl3",
    "Sales",
    "My boss is mean to me", "no remarks", "x", "",
  ]
  private static let tools: [[(name: String, values: [String])]] = [
    [
      ("Status", ["IP Address", "Survey Preview"]), ("Finished", ["True", "False", "Finished"]),
      ("DistributionChannel", ["anonymous", "email"]), ("UserLanguage", ["EN", "NL", "FR"]),
      ("RecipientLastName", ["", "Smith"]), ("ResponseId", ["R_abc", "R_def", "R_ghi"]),
    ],
    [("V1", ["R_1x", "R_2x"]), ("V2", ["Default"]), ("V3", ["Anonymous"]), ("V5", ["", "a@b.be"]), ("V6", ["x"])],
    [
      ("RespondentID", ["118001", "118002", "118003"]), ("CollectorID", ["4001"]), ("First Name", ["", "Ann"]),
      ("Email Address", ["", "a@b.be"]), ("Custom Data 1", ["", "x"]),
    ],
    [("Timestamp", ["2026-03-02 10:01:02", "2026-03-03 11:01:02"])],
    [("startlanguage", ["nl", "fr"]), ("token", ["abc", "def"])],
    [],
  ]

  private var generator: SeededGenerator

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func written() -> (text: String, rowCount: Int) {
    var columns = Self.tools.randomElement(using: &generator) ?? []
    for name in ["department", "unit", "division", "site", "remark"] where !generator.isOneIn(2) {
      columns.append((name, Self.words))
    }
    for name in ["wl1", "wl2", "wl3"].prefix(Int.random(in: 1...3, using: &generator)) {
      columns.append((name, Self.labels))
    }
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      columns.append(("", [Self.words, Self.labels, ["x"]].randomElement(using: &generator) ?? []))
    }
    // A column that is never blank, so that no row is a blank line.
    columns.append(("row", ["a", "b", "c"]))
    if generator.isOneIn(3) { columns.shuffle(using: &generator) }
    let rowCount = Int.random(in: 1...12, using: &generator)
    var text = columns.map(\.name).joined(separator: ",") + "\n"
    for _ in 0..<rowCount {
      text += columns.map { $0.values.randomElement(using: &generator) ?? "" }.joined(separator: ",") + "\n"
    }
    return (text, rowCount)
  }
}

@Suite struct HeaderOfSeveralRecordsTests {
  private static let qualtricsNames = "StartDate,EndDate,Status,Progress,Finished,Q1_1,Q1_2,Q1_3"
  private static let person = "2026-03-02 10:01:02,2026-03-02 10:05:02,IP Address,100,True,zelden,vaak,nooit"

  /// The texts below Qualtrics' own columns are known, or stand above dates and numbers in any language.
  @Test(
    arguments: [
      "Start Date,End Date,Response Type,Progress,Finished,Haste?,Too much?,Stuck?",
      "Start Date,End Date,Response Type,Progress,Finished,2026,18-29,Stuck?",
      "Fecha de inicio,Fecha final,Tipo,Progreso,Finalizado,Haste?,Too much?,Stuck?",
    ], [true, false])
  func textsOfQualtricsBelongToTheHeader(texts: String, knowsNames: Bool) throws {
    let header = try header(of: "\(Self.qualtricsNames)\n\(texts)\n" + rows(Self.person), knowsNames: knowsNames)
    #expect(header.records.count == 2 && header.texts[7] == ["Stuck?"])
  }

  @Test func textsOfAFewColumnsAreKnownToo() throws {
    let names = "Status,Finished,DistributionChannel,UserLanguage,wl1,wl2"
    let texts = "Response Type,Finished,Distribution Channel,User Language,Haste?,Too much?"
    let header = try header(of: "\(names)\n\(texts)\n" + rows("IP Address,True,anonymous,EN,vaak,nooit"))
    #expect(header.records.count == 2)
  }

  @Test func textsThatHaveNumbersOnlyDoNotHideTheIds() throws {
    let texts = "Start Date,End Date,Response Type,Progress,Finished,2024,2025,2026"
    let ids = (1...8).map { "\"{\"\"ImportId\"\":\"\"QID\($0)\"\"}\"" }.joined(separator: ",")
    #expect(try header(of: "\(Self.qualtricsNames)\n\(texts)\n\(ids)\n" + rows(Self.person)).records.count == 3)
  }

  @Test func textsOfItemsStandBelowTheirIds() throws {
    let header = try header(
      of: "department,wl1,wl2,wl3\nWhere?,Hoe vaak is er haast?,Anything,Loopt het vast?\n" + rows("HR,vaak,nooit,vaak")
    )
    #expect(header.records.count == 2 && header.texts[3] == ["Loopt het vast?"])
  }

  /// The columns of a choice hold nothing but the choice; a choice may be a range.
  @Test func rowsOfSurveyMonkeyMayBeRanges() throws {
    let header = try header(
      of: "RespondentID,Where?,Age,,,Stuck?\n,Open-Ended Response,18-29,30-44,> 60,Response\n"
        + "3190851410,here,,30-44,,vaak\n3190851411,there,18-29,,,nooit\n3190851412,,,30-44,,vaak\n")
    #expect(header.records.count == 2 && header.names[3] == "Age [30-44]" && header.names[5] == "Stuck?")
  }

  /// Somebody may answer a question with the words that stand below it.
  @Test(arguments: ["", "March\n"]) func rowsOfSurveyMonkeyMayBeAnswers(title: String) throws {
    let header = try header(
      of: title + "Respondent ID,Collector ID,Start Date,Which device?,Work,,Anything else?\n"
        + ",,,Response,Hoe vaak is er haast?,Is er te veel werk?,Open-Ended Response\n"
        + "118001,4001,2026-03-02,Phone,zelden,vaak,Open-Ended Response\n"
        + "118002,4001,2026-03-02,Response,vaak,vaak,nothing\n")
    #expect(header.records.count == 2 && header.names[3] == "Which device?")
    #expect(header.names[4] == "Work [Hoe vaak is er haast?]" && header.names[6] == "Anything else?")
  }

  /// A survey of tables only, and one in a language that raps does not know.
  @Test(arguments: [
    "Respondent ID,Collector ID,Start Date,Work,,\n,,,Haste?,Too much?,Stuck?\n",
    "Respondent ID,Collector ID,Start Date,Haste?,Too much?,Stuck?\n,,,Respuesta,Respuesta,Respuesta\n",
  ])
  func rowsOfSurveyMonkeyStandAboveNumbers(header text: String) throws {
    let header = try header(
      of: text + "118001,4001,2026-03-02,zelden,vaak,nooit\n118002,4001,2026-03-02,vaak,vaak,nooit\n")
    #expect(header.records.count == 2 && header.lineNumber == 1)
  }

  /// 300 questions with long texts fill the first 64 KiB.
  @Test(arguments: [(300, 250), (2000, 200)]) func aLongHeaderIsRead(questionCount: Int, length: Int) throws {
    let numbers = 0..<questionCount
    let names =
      "StartDate,EndDate,Status,Progress,Finished,wl1,wl2,wl3," + numbers.map { "QX\($0)" }.joined(separator: ",")
    let texts =
      "Start Date,End Date,Response Type,Progress,Finished,a,b,c,"
      + numbers.map { "\($0) " + String(repeating: "é", count: length / 2) }.joined(separator: ",")
    let ids = (0..<8 + questionCount).map { "\"{\"\"ImportId\"\":\"\"QID\($0)\"\"}\"" }.joined(separator: ",")
    let row = Self.person + "," + numbers.map { "\($0 % 5 + 1)" }.joined(separator: ",")
    #expect(texts.utf8.count > 1 << 16)
    for (above, count) in [("\(names)\n\(texts)\n\(ids)\n", 3), ("\(names)\n\(texts)\n", 2)] {
      #expect(try header(of: above + rows(row)).records.count == count)
      #expect(try readTable(text: above + rows(row)).codes.count == 12)
    }
  }

  /// More than 1 MiB is not looked at: then the first record is the header.
  @Test func theHeadEndsSomewhere() throws {
    let texts = String(repeating: "a", count: 1 << 19)
    let header = try header(of: "wl1,wl2,wl3\n\(texts),\(texts),\(texts)\n" + rows("1,2,3"))
    #expect(header.records.count == 1)
  }
}

@Suite struct ShownNameTests {
  /// One character may have any number of marks.
  @Test func aNameIsCutHoweverFewCharactersItHas() {
    let name = "a" + String(repeating: "\u{301}", count: 100_000)
    let shown = ResponseHeader(fileName: "r.csv", names: [name, "short", String(repeating: "é", count: 150)])
    #expect(name.count == 1 && shown.shownName(0).utf8.count < 1_000 && shown.shownName(0).hasSuffix("…"))
    #expect(shown.shownName(1) == "short" && shown.shownName(2) == String(repeating: "é", count: 150))
  }
}

@Suite struct DelimiterHintTests {
  /// The one name of such a file ends as an item does.
  @Test func anotherDelimiterIsSuspectedAlsoWhereAnItemIsFound() throws {
    let header = try header(of: "department:wl1:wl2:wl3\n" + rows("HR:1:2:3"))
    let candidate = QuestionnaireCandidate(id: "sample", itemNames: ["wl1", "wl2", "wl3"].map { [$0] })
    let error = #expect(throws: DiagnosedFailure.self) {
      try chooseQuestionnaire(header: header, among: [candidate], itemTexts: { _ in [] })
    }
    let notes = error?.diagnostics.first?.notes ?? []
    #expect(notes.contains { $0.contains("is the delimiter another one?") }, "\(notes)")
  }
}
