import RapsDiagnostics
import RapsQuestionnaire
import Testing

struct QuestionnaireTemplateTests {
  @Test(arguments: ["en", "nl", "fr", "de", "es"])
  func templateParsesWithoutFindingsAndIsCanonical(code: String) throws {
    let text = questionnaireTemplate(try QuestionnaireNames(id: "my-survey", language: Language(code)))
    let parsed = parse(text)
    #expect(rendered(parsed) == "")
    let questionnaire = try #require(parsed.questionnaire)
    #expect(questionnaire.id == "my-survey" && questionnaire.languages == [Language(code)])
    #expect(questionnaire.respondents == .anonymous)
    guard case .formatted(let formatted) = formatQuestionnaire(SourceText(name: "t", text: text)) else {
      Issue.record("not formatted")
      return
    }
    #expect(String(decoding: formatted.bytes, as: UTF8.self) == text)
  }

  @Test(
    arguments: [
      ("1st", "en", .id), ("", "en", .id), ("a b", "en", .id), ("a--b", "en", .id),
      (String(repeating: "a", count: 65), "en", .id), ("survey", "EN", .language), ("survey", "english", .language),
      ("1st", "e", .language),
    ] as [(String, String, QuestionnaireNames.Problem)])
  func badIdsAndLanguagesAreTold(id: String, code: String, problem: QuestionnaireNames.Problem) {
    #expect(throws: problem) { try QuestionnaireNames(id: id, language: Language(code)) }
  }
}
