import RapsQuestionnaire
import Testing

@testable import RapsResults

@Suite("Levels and priorities (D6)") struct LevelTests {
  /// A survey of 200 people whose answers 0–10 alternate around a level.
  private func results(around level: Int, spread: Int = 0, cutOffs: String, risk: String = "high") throws
    -> ScoreResults
  {
    var survey = try oneItemSurvey(respondents: "identified", cutOffs: cutOffs)
    survey.rows = (0..<200).map { [min(10, max(0, level + ($0 % 2 == 0 ? spread : -spread)))] }
    survey.groups = survey.rows.map { _ in [nil] }
    return survey.results()
  }

  @Test(
    "a mean lies on a side only with its whole interval",
    arguments: [
      (3, 1, Level.favourable), (6, 1, .intermediate), (8, 1, .unfavourable), (5, 2, .notClear), (7, 1, .notClear),
    ])
  func sides(level: Int, spread: Int, expected: Level) throws {
    let results = try results(around: level, spread: spread, cutOffs: "amber from 50 red from 70 status provisional")
    #expect(results.organisation?.scales[0]?.level == expected)
    #expect(results.strengths.isEmpty == (expected != .favourable))
    // Unfavourable, or wholly beyond the milder cut-off though across the stricter one.
    #expect(results.risks.isEmpty == (level < 6))
  }

  @Test("cut-offs for persons give a share and never a level, a strength or a risk")
  func validated() throws {
    let results = try results(
      around: 8, cutOffs: "red from 70 status validated source \"Manual\" population \"Adults\"")
    let summary = try #require(results.organisation?.scales[0])
    #expect(summary.level == nil && results.risks.isEmpty && results.strengths.isEmpty)
    guard case .percent(let percent, _) = summary.beyondCutOff else {
      Issue.record("no share")
      return
    }
    #expect(percent.doubleValue == 100)
  }

  @Test("not red is no praise: a red cut-off alone makes risks, not strengths", arguments: [2, 9])
  func redOnly(level: Int) throws {
    let results = try results(around: level, cutOffs: "red from 70 status norm-based source \"x\"")
    #expect(results.strengths.isEmpty)
    #expect(results.risks.count == (level == 9 ? 1 : 0))
  }

  @Test("levels are judged on released figures, so that words never tell more than numbers")
  func released() {
    let cutOffs = CutOffs(amber: Bound(.from, ExactDecimal(50)), red: nil, status: .provisional)
    let interval = FigureInterval(
      lower: Figure(mantissa: 50, fractionDigits: 0), upper: Figure(mantissa: 54, fractionDigits: 0))
    let level = Level(mean: Figure(mantissa: 52, fractionDigits: 0), interval: .interval(interval), cutOffs: cutOffs)
    #expect(level == .unfavourable)
  }
}
