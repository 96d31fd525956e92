import Testing

@testable import RapsNumerics

@Suite struct BivariateNormalTests {
  /// mpmath 1.3.0, the integral of one density times the other's conditional probability, in 20 digits.
  @Test func massesEqualTheOracle() throws {
    let rows = try OracleTables.rows("bivariate_normal.csv")
    try #require(rows.count == 128)
    for row in rows {
      let mass = bivariateNormalMass(below: row[0], y: row[1], correlation: row[2])
      #expect(abs(mass - row[3]) < 1e-14, "\(row)")
    }
  }

  @Test(arguments: [-1.0, -0.95, -0.5, 0, 0.2, 0.8, 0.9999, 1])
  func ofTheOriginIsKnown(correlation: Double) {
    // Sheppard 1899: ¼ + asin(ρ)/2π
    let known = 0.25 + LibMath.asin(correlation) / (2 * Double.pi)
    #expect(abs(bivariateNormalMass(below: 0, y: 0, correlation: correlation) - known) < 1e-15)
  }

  @Test func degenerateCorrelations() {
    let less = NormalDistribution.cumulativeProbability(-0.4)
    let more = NormalDistribution.cumulativeProbability(1.1)
    #expect(bivariateNormalMass(below: -0.4, y: 1.1, correlation: 1) == less)
    #expect(abs(bivariateNormalMass(below: -0.4, y: 1.1, correlation: -1) - (less + more - 1)) < 1e-15)
    #expect(bivariateNormalMass(below: -0.4, y: 0.3, correlation: -1) == 0)
  }

  @Test func endsAndOutside() {
    let margin = NormalDistribution.cumulativeProbability(0.7)
    for correlation in [-1.0, -0.99, -0.3, 0, 0.5, 0.96, 1] {
      #expect(abs(bivariateNormalMass(below: 0.7, y: .infinity, correlation: correlation) - margin) < 1e-15)
      #expect(bivariateNormalMass(below: -.infinity, y: 0.7, correlation: correlation) == 0)
    }
    #expect(bivariateNormalMass(below: .nan, y: 0, correlation: 0).isNaN)
    #expect(bivariateNormalMass(below: 0, y: 0, correlation: 1.01).isNaN)
    #expect(bivariateNormalMass(below: 0, y: 0, correlation: .nan).isNaN)
  }

  @Test(arguments: [-1.0, -0.93, -0.4, 0, 0.6, 0.99, 1])
  func quadrantsShareOutEverything(correlation: Double) {
    let masses = quadrantMasses(
      meanX: 1, meanY: -2, sdX: 0.5, sdY: 3, correlation: correlation, cutX: 1.2, cutY: 0)
    let (x, y) = (0.4, 2.0 / 3)
    let sum = masses.belowBelow + masses.belowAbove + masses.aboveBelow + masses.aboveAbove
    #expect(abs(sum - 1) < 1e-15)
    // Each quadrant by mirroring its axes.
    let expected = [
      bivariateNormalMass(below: x, y: y, correlation: correlation),
      bivariateNormalMass(below: x, y: -y, correlation: -correlation),
      bivariateNormalMass(below: -x, y: y, correlation: -correlation),
      bivariateNormalMass(below: -x, y: -y, correlation: correlation),
    ]
    let actual = [masses.belowBelow, masses.belowAbove, masses.aboveBelow, masses.aboveAbove]
    #expect(largestError(actual, expected) < 1e-14)
  }

  @Test func pointsWithoutSpreadLieInOneQuadrantOrOnTheCut() {
    let point = quadrantMasses(meanX: 1, meanY: 1, sdX: 0, sdY: 0, correlation: .nan, cutX: 1, cutY: 2)
    #expect(point.aboveBelow == 1)
    #expect(point.belowBelow == 0 && point.belowAbove == 0 && point.aboveAbove == 0)
    let line = quadrantMasses(meanX: 0.9, meanY: 2, sdX: 0, sdY: 3, correlation: 0.5, cutX: 1, cutY: 2)
    #expect(line.belowBelow == 0.5 && line.belowAbove == 0.5 && line.aboveAbove == 0)
  }

  @Test func correlationsJustBeyondOneAreOne() {
    let beyond = quadrantMasses(meanX: 0, meanY: 0, sdX: 1, sdY: 1, correlation: 1 + 1e-15, cutX: 0, cutY: 0)
    #expect(beyond.belowBelow == 0.5 && beyond.aboveAbove == 0.5)
    let unknown = quadrantMasses(meanX: 0, meanY: 0, sdX: 1, sdY: 1, correlation: .nan, cutX: 0, cutY: 0)
    #expect(unknown.belowBelow.isNaN && unknown.aboveAbove.isNaN)
    let negative = quadrantMasses(meanX: 0, meanY: 0, sdX: -1, sdY: 1, correlation: 0, cutX: 0, cutY: 0)
    #expect(negative.belowAbove.isNaN)
  }
}
