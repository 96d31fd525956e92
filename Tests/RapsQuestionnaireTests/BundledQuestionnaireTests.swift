import BundledQuestionnaires
import RapsDiagnostics
import RapsQuestionnaire
import Testing

/// Fetches what a questionnaire uses among the bundled ones.
func loadBundled(_ reference: UseReference) -> SourceText? {
  guard case .id(let id) = reference else { return nil }
  return BundledQuestionnaire.all.first { $0.id == id }.map { SourceText(name: "\($0.id).raps", bytes: $0.bytes) }
}

/// A bundled questionnaire; parsed once for all tests.
func bundled(_ id: String) throws -> Questionnaire {
  try #require(parsedBundled[id], "no bundled questionnaire \(id) without errors")
}

private let parsedBundled: [String: Questionnaire] = Dictionary(
  uniqueKeysWithValues: BundledQuestionnaire.all.compactMap { source in
    let text = SourceText(name: "\(source.id).raps", bytes: source.bytes)
    return parseQuestionnaire(text, load: loadBundled).questionnaire.map { (source.id, $0) }
  })

@Suite("Bundled questionnaires") struct BundledQuestionnaireTests {
  static let ids = [
    "bat-12", "bat-23", "copsoq-3", "hse-indicator", "raps-jdr", "raps-pulse", "uwes-17", "uwes-9", "who-5",
  ]

  @Test("are these")
  func list() {
    #expect(BundledQuestionnaire.all.map(\.id) == Self.ids)
  }

  @Test("do not count the measure library among them")
  func library() {
    #expect(isMeasureLibrary(SourceText(name: BundledMeasureLibrary.fileName, bytes: BundledMeasureLibrary.bytes)))
    #expect(scanOutline(BundledMeasureLibrary.bytes) == nil)
    #expect(loadBundled(.id("measures")) == nil)
  }

  /// COPSOQ III measures five dimensions with one item each; that is its authors' choice.
  @Test("parse without an error or a warning, but for published scales of one item", arguments: ids)
  func isFlawless(id: String) throws {
    let source = try #require(loadBundled(.id(id)))
    let parsed = parseQuestionnaire(source, load: loadBundled)
    let renderer = DiagnosticRenderer(sources: parsed.sources)
    let questionnaire = try #require(parsed.questionnaire)
    let single = parsed.diagnostics.filter { $0.code == "Q0202" }
    #expect(parsed.diagnostics.filter { $0.code != "Q0202" }.map(renderer.render) == [])
    #expect(single.count == (id == "copsoq-3" ? 5 : 0))
    #expect(single.count == questionnaire.scales.count { $0.items.count == 1 })
    #expect(parsed.omittedDiagnosticCount == 0)
    #expect(questionnaire.id == id, "the id is the file's name")
  }

  @Test("stand in the canonical form", arguments: ids)
  func isFormatted(id: String) throws {
    let source = try #require(loadBundled(.id(id)))
    guard case .formatted(let formatted) = formatQuestionnaire(source) else {
      Issue.record("\(id) has errors of syntax")
      return
    }
    #expect(String(decoding: formatted.bytes, as: UTF8.self) == String(decoding: source.bytes, as: UTF8.self))
  }

  @Test("protect respondents", arguments: ids)
  func isAnonymous(id: String) throws {
    #expect(try bundled(id).respondents == .anonymous)
  }

  @Test("have every title and about in every language", arguments: ids)
  func titles(id: String) throws {
    let questionnaire = try bundled(id)
    let languages = questionnaire.languages
    #expect(languages.map(\.code) == ["nl", "fr", "de", "en"])
    var texts = [questionnaire.title]
    texts += questionnaire.scales.flatMap { [$0.title, $0.about] }
    texts += questionnaire.composites.flatMap { [$0.title, $0.about] }
    texts += questionnaire.exposures.flatMap { [$0.title, $0.about] }
    texts += questionnaire.profiles.flatMap { [$0.title, $0.about] + $0.quadrantTitles }
    texts += questionnaire.variables.map(\.title)
    for text in texts {
      #expect(text.entries.map(\.language) == languages, "\(text.entries.first?.text ?? "an empty text")")
    }
  }
}

@Suite("WHO-5") struct WHO5Tests {
  @Test("is five withheld items from 0 to 5, summed and multiplied by 4, all required, low unfavourable")
  func facts() throws {
    let questionnaire = try bundled("who-5")
    #expect(questionnaire.isWordingWithheld)
    #expect(questionnaire.items.allSatisfy { $0.text.isEmpty })
    let scale = try #require(questionnaire.scales.first)
    #expect(questionnaire.scales.count == 1)
    #expect(scale.items.count == 5 && scale.items.allSatisfy { !$0.isReverseKeyed })
    #expect(scale.kind == .outcome && scale.risk == .low)
    #expect(scale.metric == .sum(factor: 4))
    #expect(scale.requiredItemCount == 5)
    for item in questionnaire.items {
      let answers = questionnaire.answerSets[item.answerSet]
      #expect(answers.options.map(\.code) == Array(0...5))
    }
  }

  @Test("has a sourced cut-off at 50, and no other")
  func cutOff() throws {
    let cutOffs = try #require(try bundled("who-5").scales.first?.cutOffs)
    #expect(cutOffs.amber == Bound(.to, ExactDecimal(50)))
    #expect(cutOffs.red == nil)
    #expect(cutOffs.status == .validated)
    #expect(cutOffs.source?.isEmpty == false && cutOffs.population?.isEmpty == false)
  }
}
