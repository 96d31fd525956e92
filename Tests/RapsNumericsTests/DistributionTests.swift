import Testing

@testable import RapsNumerics

/// |actual − expected| / |expected|, or |actual| where 0 is expected.
func relativeError(_ actual: Double, _ expected: Double) -> Double {
  if actual == expected { return 0 }
  return expected == 0 ? abs(actual) : abs(actual - expected) / abs(expected)
}

@Suite struct DistributionTests {
  /// The library's functions are off by a few units in the last place; beside them the conditioning at the far tails.
  static let tolerance = 1e-12

  @Test(arguments: studentUpperTails) func studentTailsEqualTheOracle(degreesOfFreedom: Double, t: Double, tail: Double)
  {
    let distribution = StudentT(degreesOfFreedom: degreesOfFreedom)
    #expect(relativeError(distribution.cumulativeProbability(-t), tail) < Self.tolerance)
    #expect(relativeError(distribution.cumulativeProbability(t), 1 - tail) < Self.tolerance)
  }

  @Test(arguments: studentQuantiles) func studentQuantilesEqualTheOracle(
    degreesOfFreedom: Double, probability: Double, t: Double
  ) {
    let actual = StudentT(degreesOfFreedom: degreesOfFreedom).quantile(probability)
    #expect(relativeError(actual, t) < Self.tolerance)
  }

  /// Two units in the last place.
  @Test(arguments: studentQuantiles975) func quickStudentQuantilesEqualTheOracle(degreesOfFreedom: Double, t: Double) {
    #expect(relativeError(StudentT(degreesOfFreedom: degreesOfFreedom).quantile975, t) < 4.5e-16)
  }

  /// The search is the quick one's plain twin, on either side of where it changes its way.
  @Test func quickStudentQuantilesAreTheSearched() {
    let sizes = (1...400).map { Double($0) / 4 + 0.75 } + [29.999, 30, 30.001, 1_803, 9_875, 123_456.7, 1e7]
    for degreesOfFreedom in sizes {
      let distribution = StudentT(degreesOfFreedom: degreesOfFreedom)
      #expect(relativeError(distribution.quantile975, distribution.quantile(0.975)) < 1e-14, "ν \(degreesOfFreedom)")
    }
  }

  @Test func studentOfEndsAndOutside() {
    let distribution = StudentT(degreesOfFreedom: 3)
    #expect(distribution.quantile(0) == -.infinity)
    #expect(distribution.quantile(1) == .infinity)
    #expect(distribution.quantile(0.5) == 0)
    #expect(distribution.quantile(-0.1).isNaN)
    #expect(distribution.quantile(.nan).isNaN)
    #expect(distribution.cumulativeProbability(.infinity) == 1)
    #expect(distribution.cumulativeProbability(-.infinity) == 0)
    #expect(distribution.cumulativeProbability(0) == 0.5)
    #expect(distribution.cumulativeProbability(.nan).isNaN)
  }

  @Test(arguments: normalProbabilities) func normalProbabilitiesEqualTheOracle(z: Double, probability: Double) {
    #expect(relativeError(NormalDistribution.cumulativeProbability(z), probability) < Self.tolerance)
  }

  @Test(arguments: normalQuantiles) func normalQuantilesEqualTheOracle(probability: Double, z: Double) {
    #expect(relativeError(NormalDistribution.quantile(probability), z) < Self.tolerance)
  }

  @Test func normalOfEndsAndOutside() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.quantile(0.5) == 0)
    #expect(NormalDistribution.quantile(1.5).isNaN)
  }

  @Test(arguments: incompleteBetas) func incompleteBetasEqualTheOracle(x: Double, a: Double, b: Double, value: Double) {
    #expect(relativeError(regularizedIncompleteBeta(x, a: a, b: b), value) < Self.tolerance)
  }

  @Test func incompleteBetaOfEndsAndOutside() {
    #expect(regularizedIncompleteBeta(0, a: 2, b: 3) == 0)
    #expect(regularizedIncompleteBeta(1, a: 2, b: 3) == 1)
    #expect(regularizedIncompleteBeta(1.5, a: 2, b: 3).isNaN)
    #expect(regularizedIncompleteBeta(0.5, a: 0, b: 3).isNaN)
  }
}
