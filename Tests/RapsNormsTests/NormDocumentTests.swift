import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsNorms

@Suite("Norms and working files are read as they were written")
struct NormDocumentTests {
  private static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(repositoryPath)/Fixtures/Invalid/norms/\(name)")))
  }

  @Test func aNormSurvivesWritingAndReading() throws {
    let norm = try readNorm(SourceText(name: "valid.json", bytes: Self.bytes(of: "valid.json")))
    let written = writeNorm(norm)
    #expect(try readNorm(SourceText(name: "again.json", bytes: written)) == norm)
    #expect(written.starts(with: "{\"schemaVersion\": 1,\n\"document\": \"raps-norm\"".utf8))
  }

  @Test func membersThatALaterVersionAddsDoNotMatter() throws {
    let text = String(decoding: try Self.bytes(of: "valid.json"), as: UTF8.self)
    let more = text.replacing("\"period\"", with: "\"region\": {\"a\": [1]}, \"period\"")
    #expect(
      try readNorm(SourceText(name: "a", text: more)) == readNorm(SourceText(name: "b", text: text)))
  }

  @Test(arguments: 1...4) func aPoolSurvivesWritingAndReading(seed: Int) throws {
    let plan = try SmallPool.plan()
    let pool = SmallPool.pool(seed: seed, organisations: seed, people: 40, plan: plan)
    let bytes = writePool(pool, plan: plan)
    #expect(looksLikePool(bytes))
    let read = try readPool(SourceText(name: "a.tally", bytes: bytes)).tally(for: plan, fileName: "a.tally")
    #expect(read == pool)
    #expect(writePool(read, plan: plan) == bytes)
  }

  /// A14: the first thing in the file, before anything else that a reader could see.
  @Test func aWorkingFileSaysFirstThatItIsConfidential() throws {
    let plan = try SmallPool.plan()
    let bytes = writePool(SmallPool.pool(seed: 1, organisations: 1, people: 3, plan: plan), plan: plan)
    #expect(bytes.starts(with: "{\"confidential\": \"".utf8))
  }

  @Test(arguments: [
    ("score 0..100", "score mean"), ("require 2 of 3", "require all"), ("item p3 reversed", "item p3"),
    ("How often do you rush?", "Do you rush?"), ("range 1..5", "range 0..5"), ("item p2 en", "item p4 en"),
    ("  item p2 en \"How often is it too much?\"\n", ""),
  ]) func anotherDefinitionHasAnotherHash(old: String, new: String) throws {
    let before = try SmallPool.questionnaire()
    let changed = SmallPool.text.replacing(old, with: new).replacing(
      "require 2 of 3", with: new.isEmpty ? "require 2 of 2" : "require 2 of 3")
    let after = try SmallPool.questionnaire(changed)
    #expect(scaleDefinitionHash(before, before.scales[0]) != scaleDefinitionHash(after, after.scales[0]))
  }

  @Test(arguments: [
    ("title en \"Pace\"", "title en \"Tempo\""), ("risk high", "risk high\n  cutoffs red from 67 status provisional"),
    ("languages en", "languages en nl"), ("version 1.0", "version 2.0"), ("five", "agreement"),
    ("item p1 en \"How often do you rush?\"", "item p1 en \"How often do you rush?\" nl \"Hoe vaak haast u zich?\""),
    ("item p1 en", "item p1 column \"q7\" en"), ("Are you heard?", "Are you listened to?"),
  ]) func whatChangesNoScoreLeavesTheHash(old: String, new: String) throws {
    let before = try SmallPool.questionnaire()
    let languages = new.contains(" nl ") ? "languages en nl\n" : "languages en\n"
    let text = SmallPool.text.replacing("languages en\n", with: languages).replacing(old, with: new)
    #expect(text != SmallPool.text)
    let after = try SmallPool.questionnaire(text)
    #expect(scaleDefinitionHash(before, before.scales[0]) == scaleDefinitionHash(after, after.scales[0]))
  }

  @Test func aNormOfAnotherVersionComparesWhatIsAlike() throws {
    let questionnaire = try SmallPool.questionnaire()
    let hashes = questionnaire.scales.map { scaleDefinitionHash(questionnaire, $0) }
    let norm = try #require(declaredNorm(of: questionnaire))
    func scale(_ id: String, _ hash: String?) -> NormScale {
      NormScale(
        id: id, definitionHash: hash, overall: norm.scales[0].overall, strata: [], organisationPercentiles: [])
    }
    let other = NormGroup(
      name: "n", period: nil, status: .provisional, source: nil, expires: nil, questionnaireID: "small",
      questionnaireVersion: "0.9", contentHash: norm.contentHash, respondentCount: 1, organisationCount: nil, salt: "",
      members: [], strataVariables: [], scales: [scale("old", hashes[0]), scale("pace", hashes[1])], correlations: nil)
    let coverage = NormCoverage(of: other, for: questionnaire)
    #expect(coverage.alike.isEmpty)
    #expect(coverage.different == ["pace"])
    #expect(coverage.withoutNorm == ["voice"])
    #expect(coverage.unknown == ["old"])
    #expect(NormCoverage(of: norm, for: questionnaire).alike == ["pace"])
  }

  @Test func theNewestDeclaredNormCounts() throws {
    let norm = try #require(declaredNorm(of: SmallPool.questionnaire()))
    #expect(norm.name == "Newer")
    #expect(norm.status == .provisional)
    #expect(norm.period == "2021")
    #expect(norm.source == "Somebody 2021")
    #expect(norm.scales.map(\.id) == ["pace"])
    #expect(norm.scales[0].overall.mean == 45.5)
    #expect(norm.scales[0].overall.standardDeviation == 19)
    #expect(norm.scales[0].overall.organisationCount == 30)
    #expect(norm.scales[0].overall.standardError == nil)
    #expect(norm.scales[0].scoreRange == 0...100)
    let without = try SmallPool.questionnaire(SmallPool.text.replacing(#/  norm [^\n]*\n/#, with: ""))
    #expect(declaredNorm(of: without) == nil)
  }
}
