import Testing

@testable import RapsNumerics

/// METHOD P1.
@Suite struct RelativeWeightsTests {
  /// METHOD P1: mtcars, mpg ~ cyl disp hp wt.
  @Test func ofMtcarsAreThePublishedOnes() throws {
    let oracle = try OracleTables.oneCase("weights-mtcars")
    let decomposition = RelativeWeights(predictors: try #require(oracle["predictors"]), count: 4)
    let weights = decomposition.weights(for: try #require(oracle["outcome1"]))
    #expect(largestError(weights.raw, [0.2096904, 0.1883043, 0.1799590, 0.2706812]) < 5.1e-8)
    #expect(abs(weights.rSquared - 0.848635) < 5.1e-7)
    #expect(!decomposition.isClipped)
  }

  /// R 4.2.2: weights by Johnson's formulas in base R, R² by `lm`; one decomposition serves all outcomes.
  @Test func equalR() throws {
    let cases = try OracleTables.cases("weights-")
    #expect(cases.count == 4)
    for (name, oracle) in cases {
      let predictors = try #require(oracle["predictors"])
      let count = try #require(oracle["outcome1"]).count
      let decomposition = RelativeWeights(predictors: predictors, count: count)
      for outcome in 1...3 {
        guard let correlations = oracle["outcome\(outcome)"] else { continue }
        let weights = decomposition.weights(for: correlations)
        #expect(largestError(weights.raw, oracle["weights\(outcome)"]) < 1e-12, "\(name) \(outcome)")
        #expect(abs(weights.raw.reduce(0, +) - weights.rSquared) < 1e-14)
        #expect(abs(weights.rescaled.reduce(0, +) - 1) < 1e-14)
        guard let rSquared = oracle["rSquared\(outcome)"] else { continue }
        #expect(largestError([weights.rSquared], rSquared) < 1e-12, "\(name) \(outcome)")
      }
    }
  }

  @Test func uncorrelatedPredictorsCarryTheirSquares() {
    let weights = RelativeWeights(predictors: [1, 0, 0, 1], count: 2).weights(for: [0.3, -0.5])
    #expect(largestError(weights.raw, [0.09, 0.25]) < 1e-15)
    let nothing = RelativeWeights(predictors: [1, 0, 0, 1], count: 2).weights(for: [0, 0])
    #expect(nothing.raw == [0, 0] && nothing.rSquared == 0 && nothing.rescaled == [0, 0])
  }

  @Test func predictorsThatAreTheSameShareAndAreClipped() {
    // The second predictor twice: together they carry what it would carry alone.
    let decomposition = RelativeWeights(predictors: [1, 0, 0, 0, 1, 1, 0, 1, 1], count: 3)
    #expect(decomposition.isClipped)
    let weights = decomposition.weights(for: [0.2, 0.6, 0.6])
    #expect(largestError(weights.raw, [0.04, 0.18, 0.18]) < 1e-7)
  }

  /// R 4.2.2: `eigen`, `pmax(values, floor)`, `cov2cor`.
  @Test func clippedCorrelationsEqualR() throws {
    let cases = try OracleTables.cases("clip-")
    for (name, floor, quantity) in [
      ("clip-pairwise", 1e-8, "clipped"), ("clip-pairwise", 0.05, "clipped-at-0.05"), ("clip-twin", 1e-8, "clipped"),
    ] {
      let oracle = try #require(cases[name])
      let order = name == "clip-pairwise" ? 4 : 5
      let (matrix, isClipped) = clippedCorrelations(try #require(oracle["matrix"]), order: order, floor: floor)
      #expect(isClipped)
      #expect(largestError(matrix, oracle[quantity]) < 1e-12, "\(name)")
      #expect((0..<order).allSatisfy { matrix[$0 * order + $0] == 1 })
    }
  }

  @Test func consistentCorrelationsStayAsTheyAre() {
    let matrix = [1, 0.3, 0.3, 1]
    #expect(clippedCorrelations(matrix, order: 2) == (matrix, false))
  }

  @Test func clippingThePredictorsAndTheOutcomeTogetherKeepsRSquaredWithinBounds() {
    // Of the predictors alone nothing is wrong; with the outcome they contradict each other.
    let joint = [1, 0.9, 0.9, 0.9, 1, 0.2, 0.9, 0.2, 1]
    let apart = RelativeWeights(predictors: [1, 0.9, 0.9, 1], count: 2).weights(for: [0.9, 0.2])
    #expect(apart.rSquared > 1)
    let (matrix, isClipped) = clippedCorrelations(joint, order: 3)
    #expect(isClipped)
    let together = RelativeWeights(predictors: [1, matrix[1], matrix[1], 1], count: 2)
      .weights(for: [matrix[2], matrix[5]])
    #expect(together.rSquared <= 1)
  }
}
