import BundledQuestionnaires
import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import RapsReporting
import Testing
import _RapsTestSupport

/// Questionnaires as people wrote them, rather than models made in a test.
@Suite struct DescribingFilesTests {
  private func parse(_ name: String, _ bytes: [UInt8]) throws -> Questionnaire {
    let parsed = parseQuestionnaire(SourceText(name: name, bytes: bytes)) { reference in
      guard case .id(let id) = reference, let used = BundledQuestionnaire.all.first(where: { $0.id == id }) else {
        return nil
      }
      return SourceText(name: id, bytes: used.bytes)
    }
    return try #require(parsed.questionnaire, "\(name): \(parsed.diagnostics.map(\.message))")
  }

  private func parseFixture(_ name: String) throws -> Questionnaire {
    try parse(name, [UInt8](Data(contentsOf: URL(filePath: repositoryPath + "/Fixtures/real/" + name))))
  }

  @Test(arguments: ["nl", "fr", "de", "en"])
  func theBundledQuestionnairesFitAPageInEveryLanguage(language: String) throws {
    for bundled in BundledQuestionnaire.all {
      let questionnaire = try parse(bundled.id, bundled.bytes)
      let page = describe(questionnaire, language: Language(language))
      for line in page.split(separator: "\n") { #expect(line.count <= 80, "\(bundled.id): \(line)") }
      let flowing = page.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
      for item in questionnaire.items {
        #expect(flowing.contains(item.id))
        if let text = item.text[Language(language)] { #expect(flowing.contains(text), "\(bundled.id): \(text)") }
      }
      for scale in questionnaire.scales { #expect(flowing.contains("(\(scale.id))"), "\(bundled.id)") }
      #expect(page.contains(questionnaire.contentHash))
    }
  }

  @Test func theLeadershipDataAreDefined() throws {
    let questionnaire = try parseFixture("lq2002.raps")
    #expect(questionnaire.respondents == .identified)
    #expect(questionnaire.scales.map(\.items.count) == [11, 3, 5])
    #expect(questionnaire.scales.allSatisfy { $0.requiredItemCount == $0.items.count && $0.metric == .mean })
    let columns = questionnaire.items.flatMap(\.columns)
    #expect(columns.count == 19 && columns.first == "LEAD01" && columns[10] == "LEAD11")
    #expect(columns[11...13] == ["TSIG01", "TSIG02", "TSIG03"] && columns.last == "HOSTIL05")
    #expect(describe(questionnaire, language: Language("en")).contains("LEAD11"))
  }

  @Test func theSwedishSurveyIsDefined() throws {
    let questionnaire = try parseFixture("prevent-osa.raps")
    #expect(questionnaire.respondents == .anonymous && questionnaire.isWordingWithheld)
    #expect(questionnaire.items.count == 45 && questionnaire.scales.count == 8)
    #expect(questionnaire.variables.map { $0.columns } == [["q0001"], ["q0002"], ["q0003"], ["q0004"]])
    // Code 1 is the good answer throughout: scales on which low is a risk turn it round.
    for scale in questionnaire.scales {
      #expect(scale.items.allSatisfy { $0.isReverseKeyed == (scale.risk == .low) }, "\(scale.id)")
    }
  }
}
