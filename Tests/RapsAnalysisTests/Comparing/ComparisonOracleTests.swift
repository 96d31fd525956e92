import RapsDisclosure
import RapsNorms
import RapsNumerics
import RapsQuestionnaire
import RapsResponses
import RapsResults
import RapsScoring
import Testing

@testable import RapsAnalysis

/// `Fixtures/Oracle/comparison.csv` and `spread.csv`, by scipy. Tolerance 1e-9, both in double precision; intervals 1e-4
/// where they come by expansion.
@Suite("Comparisons agree with scipy before rounding (C1-C3, C5)")
struct ComparisonOracleTests {
  private func estimate(_ line: OracleTable.Line) throws -> DifferenceEstimate {
    let unit = UnitScores(
      count: Int(line["n"]), mean: line["mean"],
      squaredDeviations: line["sd"] * line["sd"] * (line["n"] - 1))
    let norm = SampleNorm.figures(
      count: Int(line["norm_n"]), organisations: Int(line["organisations"]), effective: line["effective"],
      mean: line["norm_mean"], deviation: line["norm_sd"], tau: line["tau"])
    let errors = [try #require(unit.samplingError), try #require(norm.samplingError)]
    return try #require(
      DifferenceEstimate(
        difference: unit.mean - norm.mean, standardDeviation: norm.standardDeviation,
        deviationDegreesOfFreedom: Double(norm.respondentCount - 1), risk: .high,
        error: SamplingError(sumOf: errors)))
  }

  @Test("Unit against norm", arguments: try OracleTable("comparison.csv").lines)
  func unitAgainstNorm(_ line: OracleTable.Line) throws {
    let estimate = try estimate(line)
    expectClose(estimate.error?.standardError, line["se"], "SE")
    expectClose(estimate.error?.degreesOfFreedom, line["df"], "df")
    expectClose(estimate.standardised, line["delta"], "delta")
    expectClose(estimate.interval?.lower, line["lower"], within: 1e-4, "lower")
    expectClose(estimate.interval?.upper, line["upper"], within: 1e-4, "upper")
    expectClose(estimate.probability, line["p"], "p")
    let masses = estimate.masses(asElsewhere: -0.2...0.2)
    for (name, column) in [(ComparisonLevel.asElsewhere, "as"), (.lessFavourable, "less"), (.moreFavourable, "more")] {
      expectClose(masses.first { $0.name == name }?.mass, line[column], column)
    }
  }

  /// All of `spread.csv`, through scoring, release and analysis of identified data, whose figures are not rounded.
  @Test("Groups against the rest, shrunken means and agreement")
  func groupsOfOneOrganisation() throws {
    var survey = try TalliedSurvey.sliders()
    for line in try OracleTable("group_scores.csv").lines {
      survey.rows.append([Int(line["answer"])])
      survey.groups.append([line.cells["group"]])
    }
    let analysis = survey.analysis()
    let names = survey.tally().partitions[0].groups.map(\.label)
    let lines = try OracleTable("spread.csv").lines
    let spread = try #require(analysis.spreads.first)
    for line in lines.dropLast() {
      let place = try #require(names.firstIndex(of: .text(line.cells["group"] ?? "")))
      let comparison = try #require(analysis.comparison.groups[0][place][0])
      expectClose(comparison.referenceMean.doubleValue, line["rest"], "rest")
      expectClose(comparison.difference.doubleValue, line["difference"], "difference")
      expectClose(comparison.standardised.doubleValue, line["delta"], "delta")
      expectClose(comparison.interval?.lower.doubleValue, line["lower"], within: 1e-4, "lower")
      expectClose(comparison.interval?.upper.doubleValue, line["upper"], within: 1e-4, "upper")
      expectClose(comparison.q?.doubleValue, line["q"], "q")
      #expect(comparison.isRelevant == (line["q"] <= 0.05 && line["delta"].magnitude >= 0.2))
      let group = try #require(spread.groups[place])
      expectClose(group.shrunkenMean?.doubleValue, line["shrunken"], "shrunken")
      expectClose(group.interval?.lower.doubleValue, line["shrunken_lower"], "shrunken lower")
      expectClose(group.interval?.upper.doubleValue, line["shrunken_upper"], "shrunken upper")
      expectClose(group.reliability?.doubleValue, line["reliability"], "reliability")
      expectClose(group.agreement?.doubleValue, line["rwg"], "r_wg")
    }
    let all = try #require(lines.last)
    expectClose(spread.betweenDeviation?.doubleValue, all["rest"], "tau")
    expectClose(spread.icc1?.doubleValue, all["difference"], "ICC(1)")
    expectClose(spread.icc2?.doubleValue, all["delta"], "ICC(2)")
    #expect(spread.differsBeyondChance == true)
  }

  @Test(
    "The quick interval is the exact one to 1e-4",
    arguments: [9, 9.4, 12, 15.5, 20, 30, 47.3, 80, 250, 4_000, 2e6])
  func quickInterval(degreesOfFreedom: Double) {
    for t in stride(from: -24.0, through: 24, by: 1.7) {
      let quick = standardisedInterval(t: t, degreesOfFreedom: degreesOfFreedom)
      let exact = noncentralityInterval(t: t, degreesOfFreedom: degreesOfFreedom)
      #expect(abs(quick.lower - exact.lower) < 1e-4, "t \(t)")
      #expect(abs(quick.upper - exact.upper) < 1e-4, "t \(t)")
    }
  }
}
