import Foundation
import RapsDiagnostics
import RapsQuestionnaire
import RapsSimulation
import Testing
import _RapsTestSupport

/// The data that R's figures in `Fixtures/Oracle/psych` are of.
@Suite struct PsychDataTests {
  private static let folder = repositoryPath + "/Fixtures/Oracle/psych/"

  @Test func theResponsesAreWhatTheSimulationMakes() throws {
    let definition = try Data(contentsOf: URL(filePath: Self.folder + "teaching.raps"))
    let parsed = parseQuestionnaire(SourceText(name: "teaching.raps", bytes: [UInt8](definition))) { _ in nil }
    let questionnaire = try #require(parsed.questionnaire, "\(parsed.diagnostics.map(\.message))")
    let simulator = Simulator(
      questionnaire: questionnaire, seed: 1971, options: SimulationOptions(missingPerMille: 60))
    var file = simulator.header()
    simulator.appendRows(0..<1200, into: &file)
    try expectFixture(file, at: "Fixtures/Oracle/psych/responses.csv")
  }
}
