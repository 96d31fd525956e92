import Foundation
import RapsDiagnostics
import Testing
import _RapsTestSupport

@testable import RapsPlanning

/// `Fixtures/Invalid/plans/<code>/…`: each read as a plan of the questionnaire "sample" must give that code and nothing
/// else; what people read is kept in `expected.txt`. `RAPS_UPDATE_GOLDEN=1` rewrites it, and fails that run.
@Suite("A plan that is not as it must be is refused at the place")
struct PlanDiagnosticFixtureTests {
  private static let folder = "\(repositoryPath)/Fixtures/Invalid/plans"

  private static let codes = PlanDiagnosticCode.allCases.map(\.rawValue) + ["J0001", "J0005", "J0006"]

  private static func sources(of code: String) throws -> [SourceText] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(code)").sorted().map {
      try source("\(code)/\($0)")
    }
  }

  private static func source(_ name: String) throws -> SourceText {
    SourceText(name: name, bytes: Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))))
  }

  private static func told(_ source: SourceText) -> DiagnosedFailure {
    do {
      try readPlan(source).check(isOf: "sample")
      return DiagnosedFailure([])
    } catch {
      return error
    }
  }

  @Test(arguments: codes) func everyCodeHasFixturesThatGiveItAlone(code: String) throws {
    let sources = try Self.sources(of: code)
    #expect(!sources.isEmpty)
    for source in sources {
      let told = Self.told(source)
      #expect(told.diagnostics.map(\.code) == [code], "\(source.name)")
      let isOfPlace = told.diagnostics.first.map { if case .source = $0.location { true } else { false } }
      #expect(isOfPlace == true, "\(source.name)")
    }
  }

  @Test func whatTheFixturesDepartFromIsSound() throws {
    #expect(Self.told(try Self.source("valid.json")).diagnostics.isEmpty)
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
        text += DiagnosticRenderer(sources: [source]).render(Self.told(source))
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

  @Test func rowsAndTheirIndicatorsAreKnown() throws {
    let source = SourceText(name: "edited.json", bytes: Array(try Data(contentsOf: URL(filePath: editedPlanPath))))
    let plan = try readPlan(source)
    #expect(plan.rows.priorities == ["bullying", "workload", "role-clarity"])
    #expect(plan.rows.strengths == ["autonomy"])
    #expect(plan.rows.measures.map(\.id).last == "own-quiet-room")
    #expect(plan.rows.measures.map(\.indicator) == ["bullying", "workload", "workload", "workload", nil])
    #expect((plan.language, plan.variable, plan.group) == ("en", nil, nil))
  }

  @Test(arguments: 1...200) func damagedPlansAreRefusedOrRead(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(try Data(contentsOf: URL(filePath: editedPlanPath)))
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 7))
      default: bytes.insert(contentsOf: Array("\"{}[],:1".utf8).shuffled(using: &generator).prefix(2), at: place)
      }
    }
    do {
      let plan = try readPlan(SourceText(name: "damaged.json", bytes: bytes))
      _ = updatedPlan(old: plan.document, new: try PlanTrees.newDraft())
    } catch let failure as DiagnosedFailure {
      #expect(failure.diagnostics.count == 1)
    }
  }
}
