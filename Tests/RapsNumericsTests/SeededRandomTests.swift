import Testing

@testable import RapsNumerics

@Suite struct SeededRandomTests {
  /// Vigna's splitmix64.c with state 1234567, as quoted by Rosetta Code ("Pseudo-random numbers/Splitmix64").
  @Test func bitsEqualTheReferenceImplementation() {
    var random = SeededRandom(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in random.next() } == expected)
  }

  @Test func uniformNumbersAreSpreadEvenlyWithoutTheEnds() {
    var random = SeededRandom(seed: 3)
    var counts = [Int](repeating: 0, count: 10)
    for _ in 0..<20_000 {
      let number = random.uniform()
      #expect(number > 0 && number < 1)
      counts[Int(number * 10)] += 1
    }
    // χ² with 9 degrees of freedom exceeds 27.9 once in a thousand seeds.
    #expect(counts.reduce(0) { $0 + Double(($1 - 2000) * ($1 - 2000)) / 2000 } < 27.9)
  }

  @Test func normalNumbersHaveTheirMoments() {
    var random = SeededRandom(seed: 8)
    let numbers = (0..<20_000).map { _ in random.normal() }
    let moments = (1...4).map { power in
      numbers.reduce(0) { sum, z in sum + (1...power).reduce(1) { product, _ in product * z } } / 20_000
    }
    // Four standard errors: √(1, 2, 15, 96)/√n.
    for (moment, (expected, margin)) in zip(moments, [(0.0, 0.029), (1, 0.04), (0, 0.11), (3, 0.28)]) {
      #expect(abs(moment - expected) < margin)
    }
  }

  @Test func sameSeedSameNumbers() {
    var one = SeededRandom(seed: 77)
    var other = one
    #expect((0..<50).allSatisfy { _ in one.normal() == other.normal() })
  }

  @Test func sixteenNormalsAreTheNextSixteenOneByOne() {
    var together = SeededRandom(seed: 41)
    var single = together
    for _ in 0..<500 {
      let expected = (0..<16).map { _ in Float(single.normal()) }
      let lanes = together.normals()
      #expect(lanes.indices.map { lanes[$0] } == expected)
    }
  }

  @Test func quantilesSideBySideAreThoseOneByOne() {
    let probabilities: [Double] = [
      0, 1e-300, 1e-9, 0.07, 0.0751, 0.4, 0.5, 0.924, 0.926, 1, -0.1, 1.5, .nan, 0.9, 0.3, 0.2,
    ]
    for start in stride(from: 0, to: probabilities.count, by: 8) {
      let lanes = SIMD8(probabilities[start..<start + 8])
      let quantiles = NormalDistribution.quantiles(lanes)
      for lane in lanes.indices {
        #expect(quantiles[lane].bitPattern == NormalDistribution.quantile(lanes[lane]).bitPattern)
      }
    }
  }

  @Test(arguments: [0, 1, 7, 2_000]) func skippedNumbersAreTheOnesLeftOut(count: Int) {
    var skipping = SeededRandom(seed: 5)
    var drawing = skipping
    skipping.skip(count)
    for _ in 0..<count { _ = drawing.next() }
    #expect(skipping.next() == drawing.next())
  }

  /// R 4.2.2: `t(chol(m))`.
  @Test func factorsEqualR() throws {
    let oracle = try OracleTables.oneCase("cholesky-6")
    let matrix = try #require(oracle["matrix"])
    let normals = try #require(CorrelatedNormals(covariance: matrix, order: 6))
    #expect(largestError(normals.factor, oracle["factor"]) < 1e-13)
  }

  @Test func drawsHaveTheirCovariances() throws {
    let covariance = [4, -1.2, 0.6, -1.2, 1, 0, 0.6, 0, 0.25]
    let normals = try #require(CorrelatedNormals(covariance: covariance, order: 3))
    var random = SeededRandom(seed: 12)
    var sums = [Double](repeating: 0, count: 9)
    let count = 10_000
    for _ in 0..<count {
      let draw = normals.draw(using: &random)
      for (row, one) in draw.enumerated() {
        for (column, other) in draw.enumerated() { sums[row * 3 + column] += one * other / Double(count) }
      }
    }
    for index in 0..<9 {
      let (row, column) = (index / 3, index % 3)
      let spread = (covariance[row * 4] * covariance[column * 4] + covariance[index] * covariance[index]).squareRoot()
      #expect(abs(sums[index] - covariance[index]) < 4 * spread / Double(count).squareRoot())
    }
  }

  @Test func singularCovariancesAreDrawnAsSuch() throws {
    // The second does not vary, the third is twice the first.
    let normals = try #require(CorrelatedNormals(covariance: [1, 0, 2, 0, 0, 0, 2, 0, 4], order: 3))
    var random = SeededRandom(seed: 4)
    let draw = normals.draw(using: &random)
    #expect(draw[1] == 0)
    #expect(draw[2] == 2 * draw[0] && draw[0] != 0)
    #expect(CorrelatedNormals(covariance: [], order: 0)?.draw(using: &random).isEmpty == true)
  }

  @Test func indefiniteMatricesGiveNothing() {
    #expect(CorrelatedNormals(covariance: [1, 2, 2, 1], order: 2) == nil)
    #expect(CorrelatedNormals(covariance: [0, 1, 1, 1], order: 2) == nil)
    #expect(CorrelatedNormals(covariance: [-1], order: 1) == nil)
    #expect(CorrelatedNormals(covariance: [1, 0, .nan, 1], order: 2) == nil)
  }
}
