import Foundation
import Testing
import _RapsTestSupport

@testable import RapsNumerics

/// METHOD C5, D4.
@Suite struct EmpiricalBayesTests {
  struct Case {
    let counts: [Int]
    let means: [Double]
    let within: Double
    let degreesOfFreedom: Double

    init(_ oracle: [String: [Double]]) throws {
      counts = try #require(oracle["counts"]).map { Int($0) }
      means = try #require(oracle["means"])
      within = try #require(oracle["within"]?.first)
      degreesOfFreedom = try #require(oracle["df"]?.first)
    }
  }

  /// R 4.2.2: mean squares by `aov`, the rest by its formulas in base R.
  @Test func equalsR() throws {
    let cases = try OracleTables.cases("bayes-")
    #expect(cases.count == 3)
    for (name, oracle) in cases {
      let given = try Case(oracle)
      let analysis = try #require(
        OneWayVariance(counts: given.counts, means: given.means, withinVariance: given.within))
      let figures = [
        ("between", analysis.betweenMeanSquare), ("grandMean", analysis.grandMean), ("n0", analysis.adjustedGroupSize),
        ("tau2", analysis.betweenVariance), ("icc1", analysis.intraclassCorrelation1),
        ("icc2", analysis.intraclassCorrelation2),
      ]
      for (quantity, value) in figures {
        #expect(largestError([value], oracle[quantity]) < 1e-11, "\(name) \(quantity)")
      }
      let bayes = try #require(
        EmpiricalBayes(
          counts: given.counts, means: given.means, withinVariance: given.within,
          withinDegreesOfFreedom: given.degreesOfFreedom))
      #expect(largestError(bayes.groups.map(\.reliability), oracle["reliability"]) < 1e-12, "\(name)")
      #expect(largestError(bayes.groups.map(\.shrunkenMean), oracle["shrunken"]) < 1e-12, "\(name)")
      #expect(largestError(bayes.groups.map(\.standardError), oracle["error"]) < 1e-12, "\(name)")
      #expect(bayes.betweenVariance == analysis.betweenVariance && bayes.grandMean == analysis.grandMean)
    }
  }

  /// Morris 1983, section 1, for equal sizes: s² = V (1 − (k − 1)/k B̂) + 2/(k − 3) B̂² (mean − μ)².
  @Test func ofGroupsOfOneSizeIsMorrissFormula() throws {
    let means = [2.1, 3.4, 2.8, 4.0, 3.1, 2.2]
    let bayes = try #require(
      EmpiricalBayes(
        counts: [Int](repeating: 8, count: 6), means: means, withinVariance: 0.9, withinDegreesOfFreedom: 1e12))
    let (variance, k) = (0.9 / 8, 6.0)
    let factor = (k - 3) / (k - 1) * variance / (variance + bayes.betweenVariance)
    let expected = means.map { mean in
      let distance = mean - bayes.grandMean
      return (variance * (1 - (k - 1) / k * factor) + 2 / (k - 3) * factor * factor * distance * distance).squareRoot()
    }
    #expect(largestError(bayes.groups.map(\.standardError), expected) < 1e-12)
  }

  @Test func groupsThatDoNotDifferBeyondChanceAllHaveTheGrandMean() throws {
    let bayes = try #require(
      EmpiricalBayes(
        counts: [20, 30, 25, 40], means: [3, 3.02, 2.99, 3.01], withinVariance: 1, withinDegreesOfFreedom: 111))
    #expect(bayes.betweenVariance == 0)
    #expect(bayes.groups.allSatisfy { $0.reliability == 0 && $0.shrunkenMean == bayes.grandMean })
    #expect(bayes.groups.allSatisfy { $0.standardError > 0 })
  }

  @Test func peopleWhoAgreeWithinTheirGroupsLeaveTheMeansAsTheyAre() throws {
    let bayes = try #require(
      EmpiricalBayes(counts: [5, 6, 7, 8], means: [1, 2, 3, 4], withinVariance: 0, withinDegreesOfFreedom: 22))
    #expect(bayes.groups.map(\.shrunkenMean) == [1, 2, 3, 4])
    #expect(bayes.groups.allSatisfy { $0.reliability == 1 && $0.standardError == 0 })
  }

  @Test func fewerThanFourGroupsOrNoVarianceGiveNothing() {
    func bayes(_ means: [Double], _ within: Double) -> EmpiricalBayes? {
      EmpiricalBayes(
        counts: means.map { _ in 9 }, means: means, withinVariance: within, withinDegreesOfFreedom: 20)
    }
    #expect(bayes([1, 2, 3], 1) == nil)
    #expect(bayes([2, 2, 2, 2], 0) == nil)
    #expect(bayes([2, 2, 2, 2], 1) != nil)
  }

  /// Known truth: the intervals hold the true mean as often as they say, averaged over groups.
  @Test(arguments: [0.03, 0.15]) func intervalsHoldTheTrueMeans(between: Double) throws {
    var random = SeededRandom(seed: 51)
    let counts = (1...12).map { 10 * $0 }
    var held = 0
    let rounds = 400
    for _ in 0..<rounds {
      let truths = counts.map { _ in between.squareRoot() * random.normal() }
      let means = zip(counts, truths).map { $1 + random.normal() / Double($0).squareRoot() }
      let bayes = try #require(
        EmpiricalBayes(counts: counts, means: means, withinVariance: 1, withinDegreesOfFreedom: 768))
      for (group, truth) in zip(bayes.groups, truths) where abs(group.shrunkenMean - truth) < 1.96 * group.standardError
      {
        held += 1
      }
    }
    let coverage = Double(held) / Double(rounds * counts.count)
    #expect(coverage > 0.93 && coverage < 0.97, "\(coverage)")
  }
}

/// Companies of the US Army (data set `lq2002` of the R package multilevel); it lies beside the checkout, not in it.
private enum LeadershipUnits {
  static let path = "\(repositoryPath)/../shared/data/leadership_units.csv"
  static var isPresent: Bool { FileManager.default.fileExists(atPath: path) }

  /// The authors' scale mean LEAD by company.
  static func scores() throws -> [Int: [Double]] {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isNewline).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(lines.first).map { $0.replacing("\u{FEFF}", with: "").replacing("\"", with: "") }
    let company = try #require(header.firstIndex(of: "COMPID"))
    let score = try #require(header.firstIndex(of: "LEAD"))
    var found: [Int: [Double]] = [:]
    for line in lines.dropFirst() {
      let text = line[score].hasPrefix(".") ? "0\(line[score])" : String(line[score])
      found[try #require(Int(line[company])), default: []].append(try #require(Double(text)))
    }
    return found
  }
}

@Suite(.enabled(if: LeadershipUnits.isPresent, "there is no ../shared/data/leadership_units.csv"))
struct LeadershipUnitsTests {
  /// Published with the data: mean squares 3.08552 and .61478, ICC(1) .08796, ICC(2) .80075, τ² .059822, σ² .614776,
  /// grand mean 3.00071, company 17 (n = 10) 3.209091 → 3.103480, company 13 (n = 99) 3.062443 → 3.056637.
  @Test func figuresAreThePublishedOnes() throws {
    let scores = try LeadershipUnits.scores()
    let companies = scores.keys.sorted()
    let groups = try companies.map { try #require(scores[$0]) }
    let means = groups.map { $0.reduce(0, +) / Double($0.count) }
    let counts = groups.map(\.count)
    let freedom = Double(counts.reduce(0, +) - groups.count)
    let squares = zip(groups, means).map { group, mean in group.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } }
    let within = squares.reduce(0, +) / freedom

    let analysis = try #require(OneWayVariance(counts: counts, means: means, withinVariance: within))
    #expect(abs(analysis.betweenMeanSquare - 3.08552) < 5.1e-6)
    #expect(abs(analysis.withinMeanSquare - 0.61478) < 5.1e-6)
    #expect(abs(analysis.intraclassCorrelation1 - 0.08796) < 5.1e-6)
    #expect(abs(analysis.intraclassCorrelation2 - 0.80075) < 5.1e-6)

    let bayes = try #require(
      EmpiricalBayes(counts: counts, means: means, withinVariance: within, withinDegreesOfFreedom: freedom))
    #expect(abs(bayes.betweenVariance - 0.059822) < 5.1e-7)
    #expect(abs(bayes.withinVariance - 0.614776) < 5.1e-7)
    #expect(abs(bayes.grandMean - 3.00071) < 5.1e-6)
    for (company, count, mean, shrunken) in [(17, 10, 3.209091, 3.103480), (13, 99, 3.062443, 3.056637)] {
      let index = try #require(companies.firstIndex(of: company))
      #expect(counts[index] == count)
      #expect(abs(means[index] - mean) < 5.1e-7)
      #expect(abs(bayes.groups[index].shrunkenMean - shrunken) < 5.1e-7)
    }
  }
}
