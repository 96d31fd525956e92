import RapsDiagnostics
import RapsQuestionnaire
import Testing

struct QuestionnaireTemplateTests {
  @Test(arguments: ["en", "nl", "fr", "de", "es"])
  func templateParsesWithoutFindingsAndIsCanonical(code: String) throws {
    let text = try #require(questionnaireTemplate(id: "my-survey", language: Language(code)))
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

  @Test(arguments: [("1st", "en"), ("", "en"), ("a b", "en"), ("a--b", "en"), ("survey", "EN"), ("survey", "english")])
  func badIdsAndLanguagesGiveNone(id: String, code: String) {
    #expect(questionnaireTemplate(id: id, language: Language(code)) == nil)
  }
}
