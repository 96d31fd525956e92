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
    let parsed = parseQuestionnaire(
      SourceText(name: "input.raps", bytes: [UInt8](input)),
      bundledAnonymousItems: { ["bundled-item": "bundled"] },
      load: { reference in
        guard case .path(let path, _) = reference else { return nil }
        return FileManager.default.contents(atPath: "\(folder)/\(path)").map {
          SourceText(name: path, bytes: [UInt8]($0))
        }
      })
    #expect(Set(parsed.codes) == [problem.code], "a fixture shows one mistake, and a mistake gives one finding")
    #expect(parsed.diagnostics.count == 1)
    #expect(parsed.diagnostics.first?.severity == problem.severity)
    #expect((parsed.questionnaire == nil) == (problem.severity == .error))
    try expectStored(rendered(parsed), at: "\(folder)/expected.txt")
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
