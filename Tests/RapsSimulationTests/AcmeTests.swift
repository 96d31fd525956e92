import BundledQuestionnaires
import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import RapsSimulation
import Testing
import _RapsTestSupport

/// The fixture of one organisation is what the simulation makes of its plan.
@Suite struct AcmeTests {
  private static let folder = repositoryPath + "/Fixtures/acme/"
  private static let seed: UInt64 = 2026

  private func bytes(of file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: Self.folder + file)))
  }

  private func instrument() throws -> Questionnaire {
    let bundled = try #require(BundledQuestionnaire.all.first { $0.id == "raps-jdr" })
    let parsed = parseQuestionnaire(SourceText(name: "raps-jdr.raps", bytes: bundled.bytes)) { _ in nil }
    return try #require(parsed.questionnaire, "\(parsed.diagnostics.map(\.message))")
  }

  private func organisation(for questionnaire: Questionnaire) throws -> Organisation {
    try Organisation(
      reading: SourceText(name: "organisation.csv", bytes: bytes(of: "organisation.csv")), for: questionnaire)
  }

  private func simulator() throws -> Simulator {
    let questionnaire = try instrument()
    return Simulator(
      questionnaire: questionnaire, seed: Self.seed,
      options: SimulationOptions(organisation: try organisation(for: questionnaire)))
  }

  private func responses() throws -> [UInt8] {
    let simulator = try simulator()
    var file = simulator.header()
    simulator.appendRows(0..<simulator.defaultRowCount, into: &file)
    return file
  }

  @Test func theResponsesAreWhatTheSimulationMakes() throws {
    try expectFixture(responses(), at: "Fixtures/acme/responses.csv")
  }

  @Test(arguments: SurveyTool.allCases) func theExportsAreTheSameAnswers(tool: SurveyTool) throws {
    let simulator = try simulator()
    let export = try SurveyExport(simulator, as: tool)
    var file = try export.header()
    try export.appendRows(0..<simulator.defaultRowCount, into: &file)
    try expectFixture(file + export.footer(), at: "Fixtures/acme/exports/\(tool.rawValue).csv")
  }

  @Test func theHeadcountsAreThePlansOwn() throws {
    try expectFixture(organisation(for: instrument()).headcountFile(), at: "Fixtures/acme/headcount.csv")
  }

  @Test func thePlanHasDepartmentsOfVeryDifferentSize() throws {
    let organisation = try organisation(for: instrument())
    #expect(organisation.headcount == 1200)
    #expect(organisation.respondentCount == 936)
    #expect(Set(organisation.units.map { $0.path[0] }).count == 3)
    #expect(organisation.units.count == 14)
    #expect(organisation.units.count { $0.respondentCount < 10 } == 3)
    #expect(organisation.units.map(\.respondentCount).min() == 3)
  }

  @Test func oneRowPerRespondentAndAFewWhoNameNoDepartment() throws {
    let lines = String(decoding: try responses(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 937)
    let cells = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(Set(cells.map(\.count)).count == 1)
    let blanks = cells.dropFirst().count { $0[1].isEmpty }
    #expect((5...60).contains(blanks))
  }
}
