import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import Testing
import _RapsTestSupport

@testable import RapsResponses

/// `Fixtures/Invalid/responses/<code>/…`: each file must give that code, and what people read is kept in
/// `expected.txt` beside the folders. `RAPS_UPDATE_GOLDEN=1` rewrites it, and fails that run.
@Suite struct DiagnosticFixtureTests {
  private static let folder = "\(repositoryPath)/Fixtures/Invalid/responses"

  private static let codes =
    ResponseDiagnosticCode.allCases.map(\.rawValue) + HeadcountDiagnosticCode.allCases.map(\.rawValue)

  private static func files(of code: String) throws -> [NamedBytes] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(code)").sorted()
    return try names.map { name in
      NamedBytes(name, Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(code)/\(name)"))))
    }
  }

  /// What must be told besides the file to get some codes.
  private static func setup(for code: String) -> ReadingSetup {
    var setup = ReadingSetup()
    switch code {
    case "D0012": setup.options.encoding = .windows1252
    case "D0108": setup.options.encoding = nil
    case "D0109": setup.buffers.limits.cellLength = 100
    case "D0110": setup.buffers.limits = RecordLimits(cellLength: 100, rowLength: 500)
    case "D0203": setup.questionnaire = sharedTextQuestionnaire
    case "D0304": setup.options.invalidAnswers = .missing
    case "D0307": setup.mostGroups = 4
    case "D0311": setup.questionnaire = hoursQuestionnaire
    default: break
    }
    return setup
  }

  private static let sharedTextQuestionnaire = Questionnaire(
    id: "shared", version: "1", languages: [Language("nl")], title: texts("q", "q"), answerSets: [frequency],
    items: [
      .init(id: "a", answerSet: 0, text: texts("Gelijk", "Same")),
      .init(id: "b", answerSet: 0, text: texts("gelijk", "Alike")),
    ], scales: [])

  private static let hoursQuestionnaire = Questionnaire(
    id: "hours", version: "1", languages: [Language("nl")], title: texts("q", "q"), answerSets: [frequency],
    items: [.init(id: "wl1", answerSet: 0, text: texts("a", "a"))], scales: [],
    variables: [
      .init(
        id: "hours", title: texts("Uren", "Hours"),
        domain: .list([.init(id: "few", label: texts("1-5", "1-5")), .init(id: "more", label: texts("6-10", "6-10"))]))
    ])

  private static let candidates = [
    QuestionnaireCandidate(id: "sample", itemNames: sampleQuestionnaire.items.map { [$0.id] + $0.columns }),
    QuestionnaireCandidate(id: "pulse", itemNames: ["p1", "p2", "p3"].map { [$0] }),
  ]

  /// Everything that is told about files that are read as one data set.
  private static func told(_ files: [NamedBytes], code: String) -> DiagnosedFailure {
    var setup = setup(for: code)
    if code == "D0108", files[0].name.contains("told-utf-8") { setup.options.encoding = .utf8 }
    do {
      if code.hasPrefix("H") {
        _ = try parseHeadcounts(MemoryByteSource(name: files[0].name, bytes: files[0].bytes))
        return DiagnosedFailure([])
      }
      if ["D0204", "D0205", "D0208"].contains(code) {
        let opened = try openResponses(
          MemoryByteSource(name: files[0].name, bytes: files[0].bytes), options: setup.options)
        return DiagnosedFailure(
          try chooseQuestionnaire(header: opened.header, among: candidates, itemTexts: { _ in [] }).notice)
      }
      return DiagnosedFailure(try readTable(files, setup).notices)
    } catch let failure as DiagnosedFailure {
      return failure
    } catch {
      Issue.record(error)
      return DiagnosedFailure([])
    }
  }

  private static func groups(of code: String) throws -> [[NamedBytes]] {
    let files = try files(of: code)
    return code == "D0207" ? [files] : files.map { [$0] }
  }

  @Test(arguments: codes)
  func everyCodeHasAFixtureThatGivesIt(code: String) throws {
    let groups = try Self.groups(of: code)
    #expect(!groups.isEmpty)
    for files in groups {
      let told = Self.told(files, code: code)
      #expect(told.diagnostics.contains { $0.code == code }, "\(files[0].name)")
    }
  }

  @Test func everyFolderBelongsToACode() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { !$0.contains(".") }
    #expect(folders.sorted() == Self.codes.sorted())
  }

  @Test func whatPeopleReadStaysAsItIs() throws {
    let renderer = DiagnosticRenderer()
    var text = ""
    for code in Self.codes {
      text += "## \(code)\n"
      for files in try Self.groups(of: code) { text += renderer.render(Self.told(files, code: code)) }
      text += "\n"
    }
    let path = "\(Self.folder)/expected.txt"
    if ProcessInfo.processInfo.environment["RAPS_UPDATE_GOLDEN"] == "1" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("rewrote \(path)")
      return
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    let difference = zip(text.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
    #expect(text == expected, "first difference: \(String(describing: difference))")
  }
}
