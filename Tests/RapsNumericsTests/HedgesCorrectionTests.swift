import Testing

@testable import RapsNumerics

@Suite struct HedgesCorrectionTests {
  /// mpmath 1.3.0: `exp(loggamma(m/2) - loggamma((m - 1)/2)) / sqrt(m/2)` in 40 digits.
  @Test func equalsTheOracle() throws {
    for row in try OracleTables.rows("hedges.csv") {
      #expect(relativeError(hedgesCorrection(degreesOfFreedom: row[0]), row[1]) < 1e-13, "ν \(row[0])")
    }
  }

  /// Hedges 1981: 1 − 3/(4ν − 1), within 0.007 from 2 degrees of freedom on.
  @Test func isNearTheKnownApproximation() {
    for degreesOfFreedom in [2.0, 5, 10, 50] {
      let approximation = 1 - 3 / (4 * degreesOfFreedom - 1)
      #expect(abs(hedgesCorrection(degreesOfFreedom: degreesOfFreedom) - approximation) < 0.0075)
    }
  }

  @Test func endsAndOutside() {
    #expect(hedgesCorrection(degreesOfFreedom: .infinity) == 1)
    #expect(hedgesCorrection(degreesOfFreedom: 1).isNaN)
    #expect(hedgesCorrection(degreesOfFreedom: .nan).isNaN)
  }
}
