import Foundation
import RapsDiagnostics
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsNorms

/// `Fixtures/Invalid/norms/<code>/…`: each `.json` read as a norm, each `.tally` as a working file, must give that code
/// and nothing else; what people read is kept in `expected.txt`. `RAPS_UPDATE_GOLDEN=1` rewrites it, and fails that run.
@Suite("A norm or working file that is not as it must be is refused at the place")
struct NormDiagnosticFixtureTests {
  private static let folder = "\(repositoryPath)/Fixtures/Invalid/norms"

  private static let codes =
    NormDiagnosticCode.allCases.map(\.rawValue) + (1...8).map { "J000\($0)" }

  private static func sources(of code: String) throws -> [SourceText] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(code)").sorted().map(source("\(code)/"))
  }

  private static func source(_ folder: String) -> (String) throws -> SourceText {
    { name in
      let data = try Data(contentsOf: URL(filePath: "\(Self.folder)/\(folder)\(name)"))
      return SourceText(name: folder + name, bytes: Array(data))
    }
  }

  private static func told(_ source: SourceText) throws -> DiagnosedFailure {
    do {
      if source.name.hasSuffix(".tally") {
        _ = try readPool(source).tally(for: SmallPool.plan(), fileName: source.name)
      } else {
        _ = try readNorm(source)
      }
      return DiagnosedFailure([])
    } catch let failure as DiagnosedFailure {
      return failure
    }
  }

  @Test(arguments: codes) func everyCodeHasFixturesThatGiveItAlone(code: String) throws {
    let sources = try Self.sources(of: code)
    #expect(!sources.isEmpty)
    for source in sources {
      let told = try Self.told(source)
      #expect(told.diagnostics.map(\.code) == [code], "\(source.name)")
      let isOfWholeFile = told.diagnostics.first.map { if case .file = $0.location { true } else { false } }
      #expect(isOfWholeFile == (code == "N0031"), "\(source.name)")
    }
  }

  @Test func whatTheFixturesDepartFromIsSound() throws {
    _ = try readNorm(Self.source("")("valid.json"))
    _ = try readPool(Self.source("")("valid.tally"))
  }

  @Test func everyFolderBelongsToACode() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { !$0.contains(".") }
    #expect(folders.sorted() == Self.codes.sorted())
  }

  @Test func whatPeopleReadStaysAsItIs() throws {
    var text = ""
    for code in Self.codes {
      text += "## \(code)\n"
      for source in try Self.sources(of: code) {
        text += DiagnosticRenderer(sources: [source]).render(try Self.told(source))
      }
      text += "\n"
    }
    let path = "\(Self.folder)/expected.txt"
    if ProcessInfo.processInfo.environment["RAPS_UPDATE_GOLDEN"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("rewrote \(path)")
      return
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text == expected, "\(lineDifference(from: expected, to: text))")
  }
}
