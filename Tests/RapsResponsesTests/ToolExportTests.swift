import RapsDiagnostics
import RapsQuestionnaire
import Testing

@testable import RapsResponses

/// A small file as a survey tool writes it, with the items wl1, wl2 and wl3 answered 2, 4 and 1 in its first row.
struct ToolExport: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// The columns of wl1, wl2 and wl3.
  let columns: [Int]
  var firstRowLine = 2
  var rowCount = 2
  var durationMilliseconds: Int64 = -1

  var testDescription: String { name }
}

private let importIDs = [
  "startDate", "endDate", "status", "progress", "duration", "_recordId", "QID1_1", "QID1_2", "QID1_3",
].map { "\"{\"\"ImportId\"\":\"\"\($0)\"\"}\"" }.joined(separator: ",")

private let qualtricsNames = "StartDate,EndDate,Status,Progress,Duration (in seconds),ResponseId,Q1_1,Q1_2,Q1_3"

/// The text of Q1_2 has a line end, and no text ends as it does in the questionnaire.
private let qualtricsTexts =
  "Startdatum,Einddatum,Antworttyp,Voortgang,Duur,Antwoord-id,"
  + "\"In welke mate? - Hoe vaak is er haast\",\"In welke mate?\n- Is er te veel werk\","
  + "In welke mate? - <b>Loopt</b> het&nbsp;vast?"

private let qualtricsRows =
  "2026-03-02 10:01:02,2026-03-02 10:05:02,0,100,240,R_1,2,4,1\n"
  + "2026-03-02 11:01:02,2026-03-02 11:05:02,0,100,180,R_2,3,3,3\n"

private let toolExports: [ToolExport] = [
  ToolExport(
    name: "LimeSurvey, codes",
    text: """
      "id";"submitdate";"lastpage";"startlanguage";"G01Q01[wl1]";"G01Q01[wl2]";"wl3";"wl3[other]";"interviewtime";\
      "groupTime12";"wl1Time";"wl3Time"
      "1";"2026-03-02 10:01:02";"3";"nl";"2";"4";"1";"";"61.5";"30";"2";"4"
      "2";"2026-03-02 10:01:02";"3";"nl";"2";"4";"1";"9";"61.5";"30";"2";"4"

      """, columns: [4, 5, 6], durationMilliseconds: 61500),
  ToolExport(
    name: "LimeSurvey, texts",
    text: """
      "Antwoord ID","Verzenddatum","Starttaal","Op het werk [Hoe vaak is er haast?]","Op het werk [Is er te veel werk?]",\
      "Loopt het vast?","Loopt het vast? [Anders]","Totale tijd","Groepstijd: Werk"
      "1","2026-03-02 10:01:02","nl","2","4","1","x","12","3"
      "2","2026-03-02 10:01:02","nl","2","4","1","x","12","3"

      """, columns: [3, 4, 5], durationMilliseconds: 12000),
  ToolExport(
    name: "LimeSurvey, codes and texts",
    text: """
      "id. Antwoord ID","G01Q01[wl1]. Op het werk [Hoe vaak is er haast?]","G01Q01[wl2]. Op het werk [Te veel werk?]",\
      "wl3. Loopt het vast?","wl3[other]. Loopt het vast? [Anders]","interviewtime. Totale tijd"
      "1","2","4","1","3","12"
      "2","2","4","1","3","12"

      """, columns: [1, 2, 3], durationMilliseconds: 12000),
  ToolExport(
    name: "LimeSurvey, codes and texts with another separator",
    text: "id - Antwoord ID;G01Q01[wl1] - Haast [x];G01Q01[wl2] - Haast [y];wl3 - Vast?\n1;2;4;1\n2;3;3;3\n",
    columns: [1, 2, 3]),
  ToolExport(
    name: "LimeSurvey, for SPSS", text: "id,submitdate,G01Q01_wl1,G01Q01_wl2,wl3\n1,,2,4,1\n2,,3,3,3\n",
    columns: [2, 3, 4]),
  ToolExport(
    name: "LimeSurvey, for R", text: "\"G01Q01_wl1\",\"G01Q01_wl2\",\"G02Q01_wl3\"\n2,4,1\n3,3,3\n", columns: [0, 1, 2]),
  ToolExport(
    name: "LimeSurvey, as R writes it again",
    text: "\"G01Q01.wl1.\",\"G01Q01.wl2.\",\"wl3..Loopt.het.vast.\"\n2,4,1\n3,3,3\n",
    columns: [0, 1, 2]),
  ToolExport(
    name: "LimeSurvey, abbreviated",
    text:
      "\"Op het werk .. [Hoe vaak is er h.. ]\",\"Op het werk .. [Is er te veel w.. ]\",\"Loopt het v.. \"\n2,4,1\n3,3,3\n",
    columns: [0, 1, 2]),
  ToolExport(
    name: "Qualtrics", text: "\(qualtricsNames)\n\(qualtricsTexts)\n\(importIDs)\n\(qualtricsRows)",
    columns: [6, 7, 8],
    firstRowLine: 5, durationMilliseconds: 240_000),
  ToolExport(
    name: "Qualtrics, without its ids", text: "\(qualtricsNames)\n\(qualtricsTexts)\n\(qualtricsRows)",
    columns: [6, 7, 8],
    firstRowLine: 4, durationMilliseconds: 240_000),
  ToolExport(
    name: "Qualtrics, items by name",
    text: qualtricsNames.replacing("Q1_1", with: "wl1").replacing("Q1_2", with: "wl2").replacing("Q1_3", with: "wl3")
      + ",wl1_First Click\n\(qualtricsTexts.replacing("Loopt", with: "Stokt")),Timing\n"
      + "\(importIDs),\"{\"\"ImportId\"\":\"\"QID9\"\"}\"\n"
      + qualtricsRows.replacing("1\n2026", with: "1,3\n2026")
      .replacing("3,3,3\n", with: "3,3,3,2\n"), columns: [6, 7, 8], firstRowLine: 5, durationMilliseconds: 240_000),
  ToolExport(
    name: "Qualtrics, older",
    text: """
      V1,V2,V3,V4,V5,V6,Q1,Q2,Q3,
      ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,Status,Hoe vaak is er haast?,Is er te veel werk?,Stokt?,
      R_1,Default,Anonymous,,,0,2,4,1,
      R_2,Default,Anonymous,,,0,3,3,3,

      """.replacing("Stokt?", with: "Loopt het vast?").replacing("Q1,Q2,Q3", with: "X1,X2,X3"), columns: [6, 7, 8],
    firstRowLine: 3),
  ToolExport(
    name: "Google Forms",
    text: """
      Tijdstempel,Op het werk [Hoe vaak is er haast?],Op het werk [Is er te veel werk?],"3. Loopt het
      vast?",Opmerkingen
      2026/03/02 10:01:02 AM CET,zelden,vaak,nooit,
      2026/03/02 11:01:02 AM CET,zelden,vaak,nooit,

      """, columns: [1, 2, 3], firstRowLine: 3),
  ToolExport(
    name: "Microsoft Forms",
    text: "Id;Begintijd;Tijd van voltooien;E-mail;Naam;Hoe vaak\u{A0}is er haast?\u{A0};\"Is er te veel werk?\n\";"
      + "Op het werk.Loopt het vast;Loopt het vast2\n"
      + "1;2-3-2026 10:01:02;2-3-2026 10:01:02;anonymous;;zelden;vaak;nooit;vaak\n"
      + "2;2-3-2026 10:01:02;2-3-2026 10:01:02;anonymous;;zelden;vaak;nooit;vaak\n", columns: [5, 6, 7], firstRowLine: 3
  ),
  ToolExport(
    name: "Microsoft Forms, all numbered",
    text:
      "Id;Naam;Hoe vaak is er haast?2;Is er te veel werk?2;Loopt het vast2\n1;;zelden;vaak;nooit\n2;;zelden;vaak;nooit\n",
    columns: [2, 3, 4]),
  ToolExport(
    name: "KoBo, names",
    text: "\"start\";\"group/wl1\";\"group/wl2\";\"group/note_wl1\";\"group/sub/wl3\";\"_id\";\"_uuid\"\n"
      + "\"2026-03-02\";\"2\";\"4\";\"\";\"1\";\"7\";\"a\"\n\"2026-03-02\";\"3\";\"3\";\"\";\"3\";\"8\";\"b\"\n",
    columns: [1, 2, 4]),
  ToolExport(
    name: "KoBo, labels",
    text:
      "start;Werk/**Hoe vaak is er haast?**;Werk/<span style=\"color:red\">Is er te veel werk?</span>;Werk/Loopt het vast?;"
      + "_id\n2026-03-02;zelden;vaak;nooit;7\n2026-03-02;zelden;vaak;nooit;7\n", columns: [1, 2, 3]),
  ToolExport(
    name: "ODK Central",
    text: "SubmissionDate,group-wl1,group-wl2,group-note_wl1,group-sub-wl3,KEY\n"
      + "2026-03-02T10:01:02.000Z,2,4,,1,uuid:1\n2026-03-02T10:01:02.000Z,3,3,,3,uuid:2\n", columns: [1, 2, 4]),
  ToolExport(
    name: "SurveyMonkey",
    text: """
      Respondent ID,Collector ID,Start Date,End Date,IP Address,Custom Data 1,Op het werk,,Loopt het vast?,,Opmerkingen
      ,,,,,,Hoe vaak is er haast?,Is er te veel werk?,Response,Other (please specify),Open-Ended Response
      118001,4001,03/02/2026 10:01:02 AM,03/02/2026 10:05:02 AM,,,zelden,vaak,nooit,,niets
      118002,4001,03/02/2026 11:01:02 AM,03/02/2026 11:05:02 AM,,,zelden,vaak,nooit,,

      """, columns: [6, 7, 8], firstRowLine: 3),
  ToolExport(
    name: "SurveyMonkey, one header row",
    text: "Respondent ID,Collector ID,Start Date,Op het werk - Hoe vaak is er haast?,Op het werk - Is er te veel werk?,"
      + "Loopt het vast?\n118001,4001,03/02/2026 10:01:02 AM,zelden,vaak,nooit\n118002,4001,03/02/2026,zelden,vaak,nooit\n",
    columns: [3, 4, 5]),
  ToolExport(
    name: "Excel, title above", text: "Enquête, maart 2026\nAfgesloten op 31-03-2026\n\nwl1;wl2;wl3\n2;4;1\n3;3;3\n",
    columns: [0, 1, 2], firstRowLine: 5),
  ToolExport(
    name: "Excel, title above, padded",
    text: "sep=;\nEnquête, maart;;\n;;\nOp:;31-03-2026;\nwl1;wl2;wl3\n2;4;1\n3;3;3\n",
    columns: [0, 1, 2], firstRowLine: 6),
  ToolExport(
    name: "Excel, long form above",
    text: "Organisatie:,Acme,Dienst:,HR\nMaand:,maart,Versie:,twee\nid,wl1,wl2,wl3\n1,2,4,1\n2,3,3,3\n",
    columns: [1, 2, 3],
    firstRowLine: 4),
  ToolExport(
    name: "texts above names", text: "Nr,Vraag 1,Vraag 2,Vraag 3\nid,wl1,wl2,wl3\n1,2,4,1\n2,3,3,3\n",
    columns: [1, 2, 3],
    firstRowLine: 3),
]

@Suite struct ToolExportTests {
  private static func open(_ text: String, _ buffers: BufferSizes = BufferSizes()) throws -> OpenedResponses {
    try openResponses(
      SlowByteSource(name: "r.csv", bytes: Array(text.utf8)), options: ReadingOptions(),
      names: HeaderNames(of: sampleQuestionnaire), buffers: buffers)
  }

  @Test(arguments: toolExports)
  func everyToolsExportIsReadWithoutAnOption(export: ToolExport) throws {
    let opened = try Self.open(export.text)
    let matching = try matchColumns(header: opened.header, questionnaire: sampleQuestionnaire)
    #expect(matching.itemColumns == export.columns.map { $0 } + [nil, nil])
    let table = try readTable(text: export.text)
    #expect(table.codes.first == [cell(2), cell(4), cell(1), 0, 0])
    #expect(table.codes.count == export.rowCount)
    #expect(table.durationMilliseconds.first == export.durationMilliseconds)
  }

  /// An answer that nobody declared is told at its line, and counted from the first row below the header.
  @Test(arguments: toolExports)
  func rowsBelowAHeaderOfAnyHeightAreToldAtTheirPlace(export: ToolExport) throws {
    let lines = export.text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = export.firstRowLine - 1
    let delimiter = try Self.open(export.text).format.delimiter == .semicolon ? ";" : ","
    var cells = lines[first].split(separator: Character(delimiter), omittingEmptySubsequences: false)
    cells[export.columns[1]] = "77"
    let broken = lines[..<first] + [cells.joined(separator: delimiter)[...]] + lines[(first + 1)...]
    let found = try problems(text: broken.joined(separator: "\n"))
    #expect(found.map(\.code) == ["D0301"])
    guard case .cell(_, let line, let row, _)? = found.first?.location else {
      Issue.record("no place")
      return
    }
    #expect(line == export.firstRowLine && row == 1)
  }

  @Test(arguments: toolExports)
  func textsAndCodesChooseTheQuestionnaireToo(export: ToolExport) throws {
    let candidates = [
      QuestionnaireCandidate(id: "sample", itemNames: ["wl1", "wl2", "wl3"].map { [$0] }),
      QuestionnaireCandidate(id: "other", itemNames: ["a", "b", "c"].map { [$0] }),
    ]
    let texts = sampleQuestionnaire.items.prefix(3).map { $0.text.entries.map(\.text) }
    let opened = try openResponses(
      SlowByteSource(name: "r.csv", bytes: Array(export.text.utf8)), options: ReadingOptions(),
      names: HeaderNames(of: { candidates }, itemTexts: { $0 == "sample" ? texts : [] }))
    let choice = try chooseQuestionnaire(
      header: opened.header, among: candidates, itemTexts: { $0 == "sample" ? texts : [] })
    #expect(choice.id == "sample" && choice.matchedItemCount == 3)
  }

  @Test(arguments: toolExports)
  func stripsGiveTheSame(export: ToolExport) throws {
    let lines = export.text.split(separator: "\n")
    let text = export.text + String(repeating: "\(lines[lines.count - 1])\n", count: 40)
    var setup = ReadingSetup()
    let whole = try ReadingOutcome.of(NamedBytes(text: text), setup, .carefully).outcome
    #expect(whole.diagnostics.isEmpty && whole.rows.codes.count == export.rowCount + 40)
    setup.buffers.smallestStrip = 40
    for threadCount in [2, 5, 20] {
      #expect(try ReadingOutcome.of(NamedBytes(text: text), setup, .strips(threadCount: threadCount)).outcome == whole)
    }
    for start in text.utf8.enumerated().filter({ $0.element == UInt8(ascii: "\n") }).map({ $0.offset + 1 }).prefix(8) {
      #expect(
        try ReadingOutcome.of(NamedBytes(text: text), setup, .cut([0, start])).outcome == whole, "cut at \(start)")
    }
  }

  @Test func theHeaderIsToldInOneLine() throws {
    let told = try Self.open("Survey\n\nwl1,wl2\n1,2\n2,3\n").notices.last
    #expect(told?.code == "D0404" && told?.message == "header in line 3; what stands above it is not read")
    #expect(try Self.open("wl1,wl2\n1,2\n2,3\n").notices.contains { $0.code == "D0404" } == false)
  }
}

/// What looks like a header of several rows, or like an item, and is none.
@Suite struct ToolExportRefusalTests {
  private func header(_ text: String, knowsNames: Bool = true) throws -> ResponseHeader {
    try openResponses(
      MemoryByteSource(name: "r.csv", bytes: Array(text.utf8)), options: ReadingOptions(),
      names: knowsNames ? HeaderNames(of: sampleQuestionnaire) : nil
    ).header
  }

  @Test(
    arguments: [
      "wl1,wl2,wl3\nzelden,vaak,nooit\nzelden,vaak,nooit\n",
      "wl1,,\nzelden,vaak,nooit\nzelden,vaak,nooit\n",
      "dep,wl1,wl2,\n,zelden,vaak,\nHR,zelden,vaak,x\n",
      "department,gender,wl1\n,,\nHR,man,nooit\n",
      "wl1,wl2,wl3\nwl1,wl2,wl3\n1,2,3\n",
      "wl1\nzelden\nvaak\n",
    ], [true, false])
  func theFirstRowIsTheHeaderOfAPlainFile(text: String, knowsNames: Bool) throws {
    let header = try header(text, knowsNames: knowsNames)
    #expect(header.lineNumber == 1 && header.records.count == 1 && header.texts.isEmpty)
  }

  @Test(arguments: [
    ("Personeel\ngroup;headcount\nHR;12\nIT;9\n", 2), ("Personeel;\n;\ngroup;headcount\nHR;12\n", 3),
  ])
  func aTitleIsFoundWithoutKnowingNames(text: String, line: Int) throws {
    #expect(try header(text, knowsNames: false).lineNumber == line)
  }

  private func failure(_ names: [String], texts: [[String]] = []) -> [String] {
    let header = ResponseHeader(fileName: "r.csv", names: names, texts: texts)
    let error = #expect(throws: DiagnosedFailure.self) {
      try matchColumns(header: header, questionnaire: sampleQuestionnaire)
    }
    return error?.diagnostics.map(\.code) ?? []
  }

  @Test func twoColumnsWithTheSameTextAreAnError() {
    #expect(failure(["Agree [Loopt het vast?]", "Important [Loopt het vast?]"]) == ["D0202"])
    #expect(failure(["pre_wl1", "post_wl1"]) == ["D0202"])
    #expect(failure(["Loopt het vast?2", "Loopt het vast?3"]) == ["D0202"])
  }

  @Test func aNameThatContradictsItsTextIsAnError() {
    #expect(failure(["Q1", "x"], texts: [["Werk - Is er te veel werk?"], []]) == ["D0210"])
  }

  @Test func aCutTextOfTwoItemsIsAnError() {
    #expect(failure(["Cijfer voor ..", "x"]) == ["D0203"])
  }

  @Test(arguments: [
    "wl1Time", "wl1[other]", "wl1[comment]", "Loopt het vast? [Anders]", "Loopt het vast? - First Click", "note_wl1x",
    "wl1_1",
    "Loopt het", "Other: Loopt het", "wl1 (1)", "[wl1", "Question time: wl1", "wl1_Page Submit", "wl1.1",
  ])
  func whatAToolAddsIsNoItem(name: String) throws {
    let header = ResponseHeader(fileName: "r.csv", names: [name, "Is er te veel werk?"])
    let matching = try matchColumns(header: header, questionnaire: sampleQuestionnaire)
    #expect(matching.uses == [.ignored, .item(1, .text)])
  }

  /// What was read before keeps its column.
  @Test func looserNamesFillGapsOnly() throws {
    let names = ["x_wl1", "wl1", "x-wl2", "Loopt het vast?"]
    let header = ResponseHeader(fileName: "r.csv", names: names)
    let matching = try matchColumns(header: header, questionnaire: sampleQuestionnaire)
    #expect(matching.itemColumns == [1, nil, nil, nil, nil])
  }

  @Test func aTitleBehindAnotherQuestionIsNoVariable() throws {
    let names = ["wl1", "How happy are you with your - Department", "Q7 - Gender"]
    let header = ResponseHeader(fileName: "r.csv", names: names)
    let matching = try matchColumns(header: header, questionnaire: sampleQuestionnaire)
    #expect(matching.variableColumns == [nil, 2, nil, nil, nil])
  }
}
