import Foundation
import RapsDisclosure
import RapsQuestionnaire
import Testing
import _RapsTestSupport

@testable import RapsResults

/// Published instruments against a reckoning of their own (`Fixtures/Oracle/instruments.py`), before rounding, within
/// 1e-9: which items belong to a scale, which are reversed, how many are needed, and the cut-offs of the totals.
@Suite("Published instruments give the figures of their manuals' rules") struct InstrumentOracleTests {
  private static let instruments = ["bat-12", "bat-23", "copsoq-3", "hse-indicator", "uwes-17", "uwes-9"]

  @Test("every scale has its figures", arguments: instruments)
  func figures(id: String) throws {
    let survey = try survey(id)
    // Full precision; the questionnaire itself stays anonymous.
    let results = survey.results(protection: Protection(minimumGroupSize: 1, isIdentified: true))
    let rows = try OracleTests.oracleRows("instruments", nil).filter { $0.measure.hasPrefix("\(id) ") }
    #expect(Set(rows.map(\.measure)) == Set(survey.questionnaire.scales.map { "\(id) \($0.id)" }))
    for row in rows {
      let scale = try #require(survey.questionnaire.scales.firstIndex { "\(id) \($0.id)" == row.measure })
      let summary = try #require(results.organisation?.scales[scale], "\(row.measure)")
      let value = try #require(figure(row.statistic, summary), "\(row)")
      #expect((value - row.value).magnitude <= 1e-9, "\(row): \(value) is not \(row.value)")
    }
  }

  private func figure(_ statistic: String, _ summary: ScoreSummary) -> Double? {
    switch statistic {
    case "n": return Double(summary.validCount)
    case "mean": return summary.mean.doubleValue
    case "sd": return summary.standardDeviation?.doubleValue
    case "q1": return summary.quartiles?.lower.doubleValue
    case "median": return summary.quartiles?.median.doubleValue
    case "q3": return summary.quartiles?.upper.doubleValue
    default:
      guard case .percent(let percent, _) = summary.beyondCutOff else { return nil }
      return percent.doubleValue / 100 * Double(summary.validCount)
    }
  }

  /// The bundled questionnaire with the oracle's respondents.
  private func survey(_ id: String) throws -> TestSurvey {
    var survey = try TestSurvey(
      try String(contentsOfFile: "\(repositoryPath)/Questionnaires/\(id).raps", encoding: .utf8))
    let path = "\(repositoryPath)/Fixtures/Oracle/instrument_answers.csv"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let names = lines[0].split(separator: ",").map(String.init)
    let columns = try survey.questionnaire.items.map { item in try #require(names.firstIndex(of: item.id), "\(item.id)")
    }
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",")
      survey.rows.append(columns.map { Int(cells[$0]) })
    }
    try #require(survey.rows.count == 200)
    return survey
  }
}
