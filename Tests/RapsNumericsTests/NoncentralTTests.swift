import Testing

@testable import RapsNumerics

@Suite struct NoncentralTTests {
  /// mpmath 1.3.0, the integral over the density of S in 20 digits; scipy 1.17.1 `nct.cdf` agrees within 1e-9.
  @Test func probabilitiesEqualTheOracle() throws {
    let rows = try OracleTables.rows("noncentral_t.csv")
    try #require(rows.count == 320)
    for row in rows {
      let distribution = NoncentralT(degreesOfFreedom: row[0], noncentrality: row[1])
      let error = abs(distribution.cumulativeProbability(row[2]) - row[3])
      #expect(error < 1e-12, "ν \(row[0]), δ \(row[1]), t \(row[2])")
    }
  }

  @Test func withoutNoncentralityItIsStudent() {
    for degreesOfFreedom in [1.0, 2.5, 8, 60, 4_000] {
      for t in [-6.0, -1, 0, 0.4, 3] {
        let central = StudentT(degreesOfFreedom: degreesOfFreedom).cumulativeProbability(t)
        let distribution = NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: 0)
        #expect(abs(distribution.cumulativeProbability(t) - central) < 1e-13)
      }
    }
  }

  @Test func manyDegreesOfFreedomLeadToTheNormalDistribution() {
    let exact = NoncentralT(degreesOfFreedom: .infinity, noncentrality: 3)
    #expect(exact.cumulativeProbability(4) == NormalDistribution.cumulativeProbability(1))
    let near = NoncentralT(degreesOfFreedom: 1e14, noncentrality: 3)
    #expect(abs(near.cumulativeProbability(4) - exact.cumulativeProbability(4)) < 1e-12)
  }

  @Test func mirroredInBothArguments() {
    let distribution = NoncentralT(degreesOfFreedom: 7, noncentrality: 1.3)
    let mirrored = NoncentralT(degreesOfFreedom: 7, noncentrality: -1.3)
    #expect(abs(distribution.cumulativeProbability(2) + mirrored.cumulativeProbability(-2) - 1) < 1e-14)
  }

  @Test func endsAndOutside() {
    let distribution = NoncentralT(degreesOfFreedom: 7, noncentrality: 1.3)
    #expect(distribution.cumulativeProbability(.infinity) == 1)
    #expect(distribution.cumulativeProbability(-.infinity) == 0)
    #expect(distribution.cumulativeProbability(.nan).isNaN)
    #expect(distribution.cumulativeProbability(0) == NormalDistribution.cumulativeProbability(-1.3))
  }

  /// scipy 1.17.1: `brentq` on `nct.cdf`, as R's MBESS::conf.limits.nct does.
  @Test func intervalsEqualTheOracle() throws {
    let rows = try OracleTables.rows("noncentrality_interval.csv")
    try #require(rows.count == 126)
    for row in rows {
      let interval = noncentralityInterval(t: row[1], degreesOfFreedom: row[0], confidence: row[2])
      #expect(largestError([interval.lower, interval.upper], [row[3], row[4]]) < 1e-9, "\(row): \(interval)")
    }
  }

  @Test(arguments: [(1.0, 0.2), (3, 1e4), (12, -4), (199, 7.7), (5_000, 60), (1e6, -0.001), (1e6, 700)])
  func boundsAreTheirOwnQuantiles(degreesOfFreedom: Double, t: Double) {
    let interval = noncentralityInterval(t: t, degreesOfFreedom: degreesOfFreedom, confidence: 0.9)
    let lower = NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: interval.lower)
    let upper = NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: interval.upper)
    #expect(abs(lower.cumulativeProbability(t) - 0.95) < 1e-10)
    #expect(abs(upper.cumulativeProbability(t) - 0.05) < 1e-10)
  }

  /// scipy 1.17.1: `t * sqrt(chi2.ppf([0.025, 0.975], 20) / 20)`, for Z is nothing beside δ.
  @Test func absurdlyLargeValuesTakeNoLongerAndScale() {
    let interval = noncentralityInterval(t: 1e200, degreesOfFreedom: 20)
    #expect(relativeError(interval.lower, 6.924874508705867e+199) < 1e-7)
    #expect(relativeError(interval.upper, 1.3070884993533974e+200) < 1e-7)
    let distribution = NoncentralT(degreesOfFreedom: 20, noncentrality: interval.upper)
    #expect(abs(distribution.cumulativeProbability(1e200) - 0.025) < 1e-7)
  }

  @Test func intervalsOutsideOfTheDomain() {
    #expect(noncentralityInterval(t: .nan, degreesOfFreedom: 3).lower.isNaN)
    #expect(noncentralityInterval(t: 1, degreesOfFreedom: 0).upper.isNaN)
    #expect(noncentralityInterval(t: 1, degreesOfFreedom: 3, confidence: 1).upper.isNaN)
    let normal = noncentralityInterval(t: 1, degreesOfFreedom: .infinity)
    #expect(abs(normal.upper - 2.959963984540054) < 1e-14)
  }
}
