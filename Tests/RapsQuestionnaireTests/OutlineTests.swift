import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

/// The quick scan must see what the full parse sees.
struct OutlineTests {
  private func expectSameItems(
    _ text: String, using others: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let parsed = parse(text, using: others)
    let questionnaire = try #require(parsed.questionnaire, "\(rendered(parsed))", sourceLocation: sourceLocation)
    let outline = try #require(scanOutline(Array(text.utf8)), sourceLocation: sourceLocation)
    let items = outline.items(name: "test.raps") { reference in
      switch reference {
      case .id(let name), .path(let name, _):
        others[name].flatMap { scanOutline(Array($0.utf8)) }.map { (name, $0) }
      }
    }
    #expect(outline.id == questionnaire.id, sourceLocation: sourceLocation)
    #expect(outline.isIdentified == (questionnaire.respondents == .identified), sourceLocation: sourceLocation)
    #expect(
      items == questionnaire.items.map { QuestionnaireOutline.Item(id: $0.id, columns: $0.columns) },
      sourceLocation: sourceLocation)
  }

  @Test(arguments: ["everything", "who-5", "raps-jdr"])
  func itemsEqualThoseOfTheFullParse(name: String) throws {
    let text = try #require(validTexts()[name])
    try expectSameItems(text)
    try expectSameItems(text.replacing("\n", with: "\r\n"))
    try expectSameItems("\u{FEFF}" + text.replacing("  item", with: "\t\titem\t"))
  }

  @Test(arguments: [
    "", "remove scale workload wl1\nremove composite mixed",
    "keep scale workload wl2\nkeep scale calm\nremove composite mixed",
    "keep exposure all\nremove exposure bullying",
    "remove profile all\nremove composite all\nkeep scale energy\nremove exposure all",
    "override exposure bullying\n title nl \"x\" en \"y\"\n answered frequency\n positive when 2\n item new1 column \"N\" nl \"a\" en \"b\"",
    "scale more\n kind resource\n title nl \"x\" en \"y\"\n answered ten\n score mean\n risk low\n item new1 nl \"item x\" en \"b\"",
  ])
  func itemsEqualThoseOfTheFullParseAfterUse(statements: String) throws {
    let text = "raps 1\nquestionnaire own\n version 1\n title nl \"t\" en \"t\"\nuse \"sample\" 1.10\n\(statements)\n"
    try expectSameItems(text, using: ["sample": everything])
  }

  @Test func listsNames() throws {
    let outline = try #require(scanOutline(Array(everything.utf8)))
    #expect(outline.itemNames.first { $0.first == "wl2" } == ["wl2", "W2", "w.2"])
    #expect(outline.uses.isEmpty)
  }

  @Test(arguments: ["", "hello", "raps 2\nquestionnaire q\n", "raps 1\nscale s\n"])
  func thereIsNoneOfOtherTexts(text: String) {
    #expect(scanOutline(Array(text.utf8)) == nil)
  }
}
