import BundledQuestionnaires
import RapsQuestionnaire
import Testing

@testable import RapsCommandLine

@Suite("A bundled questionnaire is recognised by its columns")
struct RecognitionTests {
  private let items: [Questionnaire.Item]

  init() throws {
    let text = try #require(QuestionnaireStore.bundled("raps-jdr"))
    items = try #require(QuestionnaireStore.parse(text).questionnaire).items
  }

  private func dryRun(_ names: [String]) -> Outcome {
    let header = names.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
    let row = names.map { _ in "1" }.joined(separator: ";")
    return raps("score", "-", "--dry-run", input: "\(header)\n\(row)\n")
  }

  /// As Google Forms and Microsoft Forms name their columns.
  @Test(arguments: ["nl", "fr", "de", "en"]) func byTheTextsOfItsItems(code: String) {
    let texts = items.compactMap { item in item.text.entries.first { $0.language.code == code }?.text }
    let outcome = dryRun(["Timestamp"] + texts)
    #expect(outcome.exitCode == .success, "\(outcome.error)")
    #expect(outcome.error.contains("taken for raps-jdr: \(items.count)/\(items.count) items found"))
    #expect(outcome.output.contains("item \(items[0].id)\n"))
  }

  @Test func byTooFewTextsItIsNot() {
    let texts = items.prefix(20).compactMap { $0.text.entries.first?.text }
    let outcome = dryRun(texts)
    #expect(outcome.exitCode == .data)
    #expect(outcome.error.contains("items found: raps-jdr 20/\(items.count)"))
    #expect(outcome.output.isEmpty)
  }
}
