import Testing

@testable import RapsNumerics

@Suite struct WilsonIntervalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let positive: Int
    let count: Int
    let confidence: Double
    let lower: Double
    let upper: Double

    var testDescription: String { "\(positive) of \(count) at \(confidence)" }
  }

  /// scipy 1.17.1: `scipy.stats.binomtest(k, n).proportion_ci(confidence, method="wilson")`. Tolerance 1e-11, because
  /// scipy takes small bounds as differences.
  @Test(arguments: [
    Case(positive: 0, count: 10, confidence: 0.95, lower: 0, upper: 0.27753279986288926),
    Case(positive: 3, count: 10, confidence: 0.95, lower: 0.10779126740630102, upper: 0.6032218525388546),
    Case(positive: 10, count: 10, confidence: 0.95, lower: 0.7224672001371109, upper: 1),
    Case(positive: 1, count: 1000, confidence: 0.95, lower: 0.00017654637062607809, upper: 0.0056425585979579355),
    Case(positive: 480, count: 1203, confidence: 0.99, lower: 0.3632850352710473, upper: 0.43582790311820485),
    Case(positive: 29, count: 30, confidence: 0.9, lower: 0.863595857848183, upper: 0.9925281212350576),
  ]) func equalsScipy(_ oracle: Case) {
    let proportion = Double(oracle.positive) / Double(oracle.count)
    let interval = wilsonInterval(
      proportion: proportion, count: Double(oracle.count), confidence: oracle.confidence)
    #expect(relativeError(interval.lower, oracle.lower) < 1e-11)
    #expect(relativeError(interval.upper, oracle.upper) < 1e-11)
  }

  @Test func endsAreExact() {
    #expect(wilsonInterval(proportion: 0, count: 7.5).lower == 0)
    #expect(wilsonInterval(proportion: 1, count: 7.5).upper == 1)
  }

  @Test func realCountsLieBetweenTheirNeighbours() {
    let widths = [20, 20.4, 21].map { count in
      let interval = wilsonInterval(proportion: 0.3, count: count)
      return interval.upper - interval.lower
    }
    #expect(widths[0] > widths[1] && widths[1] > widths[2])
  }

  @Test func everyoneAnsweredLeavesNoInterval() {
    let size = effectiveSampleSize(count: 40, populationCount: 40)
    #expect(size == .infinity)
    #expect(wilsonInterval(proportion: 0.3, count: size) == (0.3, 0.3))
  }

  @Test func finitePopulationEnlargesTheSample() {
    // 50 · 99 / 50
    #expect(effectiveSampleSize(count: 50, populationCount: 100) == 99)
    #expect(effectiveSampleSize(count: 101, populationCount: 100).isNaN)
  }

  @Test func outsideOfTheDomainIsNotANumber() {
    #expect(wilsonInterval(proportion: 1.2, count: 10).lower.isNaN)
    #expect(wilsonInterval(proportion: 0.2, count: 0).lower.isNaN)
  }
}
