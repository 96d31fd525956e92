import RapsNorms
import RapsNumerics
import Foundation
import RapsDisclosure
import RapsQuestionnaire
import RapsDiagnostics
import RapsResponses
import RapsResults
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsAnalysis

private let leadershipFile = "\(repositoryPath)/../shared/data/leadership_units.csv"

/// lq2002 from the file to the analysis; the expected figures are published with the data (R package multilevel).
@Suite(
  "Published figures of 49 companies",
  .enabled(
    if: FileManager.default.fileExists(atPath: leadershipFile), "there is no ../shared/data with the real survey files")
)
struct LeadershipTests {
  private func analysis() throws -> (Analysis, ScoreResults) {
    let text = try String(contentsOfFile: "\(repositoryPath)/Fixtures/real/lq2002.raps", encoding: .utf8)
    let questionnaire = try #require(
      parseQuestionnaire(SourceText(name: "lq2002.raps", text: text), load: { _ in nil }).questionnaire)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: leadershipFile)))
    let file = try openResponses(MemoryByteSource(name: "lq2002.csv", bytes: bytes), options: ReadingOptions())
    let plan = ScoringPlan(questionnaire: questionnaire)
    var builder = TallyBuilder(
      plan: plan,
      partitionVariables: questionnaire.variables.indices.filter { questionnaire.variables[$0].role == .group })
    var reader = ResponseReader(questionnaire: questionnaire, options: ReadingOptions())
    try reader.read(file, matching: try matchColumns(header: file.header, questionnaire: questionnaire)) {
      builder.add($0)
    }
    _ = try reader.finish()
    let tally = disclose(
      builder.finish(dictionaries: reader.groups), plan: plan,
      protection: Protection(minimumGroupSize: 1, isIdentified: true))
    let results = computeResults(tally, plan: plan)
    return (analyse(tally, results: results, plan: plan, norm: nil), results)
  }

  @Test func leadershipClimate() throws {
    let (analysis, results) = try analysis()
    let spread = try #require(analysis.spreads.first { $0.scale == 0 })
    expectClose(spread.betweenDeviation.map { $0.doubleValue * $0.doubleValue }, 0.059_822, within: 5e-7, "tau2")
    expectClose(spread.icc1?.doubleValue, 0.087_96, within: 5e-6, "ICC(1)")
    expectClose(spread.icc2?.doubleValue, 0.800_75, within: 5e-6, "ICC(2)")
    let companies = results.partitions[0].groups
    for (name, shrunken) in [("17", 3.103_480), ("13", 3.056_637)] {
      let place = try #require(companies.firstIndex { $0.name == .text(name) })
      let group = try #require(spread.groups[place])
      expectClose(group.shrunkenMean?.doubleValue, shrunken, within: 5e-7, name)
      let interval = try #require(group.interval)
      #expect(interval.lower.doubleValue < shrunken && shrunken < interval.upper.doubleValue)
    }
    let ranks = spread.groups.compactMap { $0?.rank }
    #expect(ranks.map(\.rank).sorted() == Array(1...49))
    #expect(ranks.allSatisfy { $0.best <= $0.rank && $0.rank <= $0.worst })
  }
}
