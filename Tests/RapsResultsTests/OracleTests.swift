import Foundation
import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import RapsScoring
import Testing
import _RapsTestSupport

@testable import RapsResults

/// Numbers of R psych and scipy on `Fixtures/Oracle/answers.csv` (1,500 respondents, missing answers, reversed items).
///
/// Tolerance 1e-9: both sides compute in double precision, in other orders.
@Suite("Statistics agree with other programs to 1e-9") struct OracleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let statistic: String
    let measure: String
    let item: String
    let value: Double
    var testDescription: String { "\(statistic) \(measure) \(item)" }
  }

  static let survey = Result { try oracleSurvey() }
  static let results = survey.map { $0.results() }
  static let finiteResults = survey.map {
    $0.results(
      headcounts: Headcounts(entries: [
        .init(group: "total", headcount: 2_000, lineNumber: 2), .init(group: "north", headcount: 600, lineNumber: 3),
      ]))
  }

  @Test("psych: n, mean, SD, quartiles", arguments: try oracleRows("psych", ["n", "mean", "sd", "q1", "median", "q3"]))
  func descriptives(row: Row) throws {
    let parts = row.measure.split(separator: " ")
    let results = try Self.results.get()
    let figures = parts.count == 1 ? results.organisation : try north(results)
    let summary = try #require(try summary(String(parts[0]), figures, results))
    let value: Double? =
      switch row.statistic {
      case "n": Double(summary.validCount)
      case "mean": summary.mean.doubleValue
      case "sd": summary.standardDeviation?.doubleValue
      case "q1": summary.quartiles?.lower.doubleValue
      case "median": summary.quartiles?.median.doubleValue
      default: summary.quartiles?.upper.doubleValue
      }
    expectClose(try #require(value), row.value)
  }

  @Test(
    "psych: alpha, alpha if dropped, item–rest, Spearman–Brown",
    arguments: try oracleRows("psych", ["alpha", "spearman-brown", "alpha-if-dropped", "r.drop"]))
  func reliability(row: Row) throws {
    let results = try Self.results.get()
    let summary = try #require(try summary(row.measure, results.organisation, results))
    let reliability = try #require(summary.reliability)
    guard row.statistic == "alpha-if-dropped" || row.statistic == "r.drop" else {
      #expect(reliability.coefficient.rawValue == row.statistic)
      return expectClose(reliability.value.doubleValue, row.value)
    }
    let item = try #require(reliability.items.first { results.questionnaire.items[$0.item].id == row.item })
    let value = row.statistic == "r.drop" ? item.itemRestCorrelation : item.valueIfDropped
    expectClose(try #require(value).doubleValue, row.value)
  }

  @Test("psych leaves an item without variance out, and so do we")
  func constantItem() throws {
    let results = try Self.results.get()
    let reliability = try #require(try summary("meaning", results.organisation, results)?.reliability)
    #expect(reliability.constantItems.map { results.questionnaire.items[$0].id } == ["m3"])
  }

  @Test("scipy: t and Wilson intervals, with and without a finite population", arguments: try intervalRows())
  func intervals(row: Row) throws {
    let results = try row.item.isEmpty ? Self.results.get() : Self.finiteResults.get()
    let figures = row.measure.hasSuffix("all") ? results.organisation : try north(results)
    let summary = try #require(try summary("load", figures, results))
    guard case .interval(let mean) = summary.interval, case .percent(let percent, let share?) = summary.beyondCutOff
    else {
      Issue.record("no interval")
      return
    }
    let end = row.statistic.contains("lower")
    switch row.statistic.prefix(1) {
    case "t": expectClose((end ? mean.lower : mean.upper).doubleValue, row.value)
    case "w": expectClose((end ? share.lower : share.upper).doubleValue / 100, row.value)
    default: expectClose(percent.doubleValue / 100 * Double(summary.validCount), row.value)
    }
  }

  @Test(
    "scipy: Wilson intervals at the ends", arguments: try oracleRows("scipy", nil).filter { $0.measure.contains("of") })
  func wilson(row: Row) {
    let parts = row.measure.split(separator: " ").compactMap { Int($0) }
    let interval = ConfidenceIntervals.proportion(parts[0], of: parts[1], populationCount: nil)
    expectClose(row.statistic == "wilson-lower" ? interval.lowerBound : interval.upperBound, row.value)
  }

  // MARK: - Reading the fixtures

  static func intervalRows() throws -> [Row] { try oracleRows("scipy", nil).filter { $0.measure.hasPrefix("load") } }

  static func oracleRows(_ name: String, _ statistics: Set<String>?) throws -> [Row] {
    let path = "\(repositoryPath)/Fixtures/Oracle/\(name).csv"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4, let value = Double(cells[3]), statistics?.contains(cells[0]) ?? true else { return nil }
      return Row(statistic: cells[0], measure: cells[1], item: cells[2], value: value)
    }
  }

  private func north(_ results: ScoreResults) throws -> GroupFigures {
    try #require(results.partitions.first?.groups.first { $0.name == .text("north") }?.figures)
  }

  private func summary(_ id: String, _ figures: GroupFigures?, _ results: ScoreResults) throws -> ScoreSummary? {
    let index = try #require(results.questionnaire.scales.firstIndex { $0.id == id })
    return figures?.scales[index]
  }

  private func expectClose(_ actual: Double, _ expected: Double, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect((actual - expected).magnitude <= 1e-9, "\(actual) is not \(expected)", sourceLocation: sourceLocation)
  }

  /// The survey of `Fixtures/Oracle/README.md`; identified, for full precision.
  private static func oracleSurvey() throws -> TestSurvey {
    var survey = try TestSurvey(oracleQuestionnaire)
    let path = "\(repositoryPath)/Fixtures/Oracle/answers.csv"
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",")
      survey.groups.append([.text(String(cells[0]))])
      survey.rows.append(cells.dropFirst().map { Int($0) })
    }
    try #require(survey.rows.count >= 1_000)
    return survey
  }

  private static let oracleQuestionnaire = """
    raps 1
    questionnaire oracle
      version 1
      languages en
      title en "Oracle"
      respondents identified
      wording withheld
    answers five
      range 1..5
    answers often
      range 0..4
    answers seven
      range 1..7
    scale load
      kind challenge
      title en "Load"
      answered five
      score 0..100
      risk high
      cutoffs red from 62.5 status provisional
      item l1
      item l2r reversed
      item l3
      item l4r reversed
      item l5
      item l6
    scale autonomy
      kind resource
      title en "Autonomy"
      answered five
      score mean
      risk low
      item a1
      item a2
      item a3r reversed
      item a4
    scale recovery
      kind resource
      title en "Recovery"
      answered often
      score sum times 4
      require all
      risk low
      item r1
      item r2
    scale meaning
      kind resource
      title en "Meaning"
      answered seven
      score 0..100
      require 3 of 4
      risk low
      item m1
      item m2
      item m3
      item m4
    variable unit
      title en "Unit"
      values text
    """
}
