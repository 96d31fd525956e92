import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

/// One folder per code in `Fixtures/Invalid/language`: what is wrong in `input.raps`, and what a user reads about it.
struct InvalidFixtureTests {
  private static let folder = "\(repositoryPath)/Fixtures/Invalid/language"

  @Test(arguments: LanguageProblem.allCases)
  func everyCodeHasAFixtureThatGivesIt(problem: LanguageProblem) throws {
    let folder = "\(Self.folder)/\(problem.code)"
    let input = try #require(FileManager.default.contents(atPath: "\(folder)/input.raps"), "no fixture")
    let outcome = outcome(of: SourceText(name: "input.raps", bytes: [UInt8](input)), in: folder)
    let diagnostics = outcome.failure.diagnostics
    #expect(diagnostics.map(\.code) == [problem.code], "a fixture shows one mistake, and a mistake gives one finding")
    #expect(diagnostics.first?.severity == problem.severity)
    #expect(outcome.isUsable == (problem.severity == .warning))
    let text = DiagnosticRenderer(sources: outcome.sources).render(outcome.failure)
    try expectStored(text, at: "\(folder)/expected.txt")
  }

  private struct Outcome {
    let failure: DiagnosedFailure
    let sources: [SourceText]
    let isUsable: Bool
  }

  /// Where `questionnaire.raps` stands beside it the input is a measure library for that one.
  private func outcome(of input: SourceText, in folder: String) -> Outcome {
    func file(_ name: String) -> SourceText? {
      FileManager.default.contents(atPath: "\(folder)/\(name)").map { SourceText(name: name, bytes: [UInt8]($0)) }
    }
    if let questionnaire = file("questionnaire.raps").flatMap({ parse($0).questionnaire }) {
      let parsed = parseMeasureLibrary(input, for: questionnaire)
      let gaps = parsed.library.map { measureGaps(of: $0, for: questionnaire, inFile: input.name) } ?? []
      return Outcome(
        failure: DiagnosedFailure(parsed.diagnostics + gaps, omittedCount: parsed.omittedDiagnosticCount),
        sources: parsed.sources, isUsable: parsed.library != nil)
    }
    let parsed = parseQuestionnaire(input, bundledAnonymousItems: { ["bundled-item": "bundled"] }) { reference in
      guard case .path(let path, _) = reference else { return nil }
      return file(path)
    }
    return Outcome(
      failure: DiagnosedFailure(parsed.diagnostics, omittedCount: parsed.omittedDiagnosticCount),
      sources: parsed.sources, isUsable: parsed.questionnaire != nil)
  }

  @Test func everyFixtureBelongsToACode() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    #expect(Set(folders) == Set(LanguageProblem.allCases.map(\.code)))
  }

  /// Compares with the stored text; `RAPS_UPDATE_GOLDEN=1` stores it and still fails.
  private func expectStored(_ text: String, at path: String) throws {
    let stored = try? String(contentsOfFile: path, encoding: .utf8)
    if stored != text, ProcessInfo.processInfo.environment["RAPS_UPDATE_GOLDEN"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("stored anew: \(path)")
    } else {
      #expect(stored == text)
    }
  }
}
