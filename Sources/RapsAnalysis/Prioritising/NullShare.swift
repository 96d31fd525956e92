import RapsNumerics

/// What a factor weighs that has nothing to do with the outcome: chance alone gives every factor a part (METHOD P1).
///
/// Each of 500 seeded draws adds a factor whose correlations with everything are the sampling error of zero: they are
/// normal with covariance R/n. Its relative weight in the enlarged matrix follows from R^½ by a step of perturbation:
/// with c its correlations with the factors and c_y that with the outcome, the new column of the square root is
/// x = (R^½ + s·1)⁻¹c, s = √(1 − x'x), and b₀ = (c_y − x'β)/(s − x'R^-½x); the weight is Σx²b² + s²b₀². The error is of
/// the third order in c; a test compares it with the full decomposition.
struct NullShare {
  static let drawCount = 500
  static let seed: UInt64 = 0x6E75_6C6C

  /// - Parameters:
  ///   - correlations: of factors first, then outcomes; positive definite.
  ///   - factorCount: how many of the rows are factors.
  ///   - respondentCount: n of the sampling error.
  ///   - rSquared: per outcome.
  /// - Returns: per outcome the expected share of R², 0…1.
  /// - Complexity: draws × rows².
  static func expected(
    correlations: [Double], order: Int, factorCount: Int, respondentCount: Int, rSquared: [Double]
  ) -> [Double]? {
    guard let normals = CorrelatedNormals(covariance: correlations, order: order), respondentCount > 1 else {
      return nil
    }
    let root = SquareRoot(correlations, order: order, factorCount: factorCount)
    let outcomes = factorCount..<order
    let betas = outcomes.map { outcome in
      root.inverse(times: (0..<factorCount).map { correlations[outcome * order + $0] })
    }
    var random = SeededRandom(seed: Self.seed)
    var totals = Array(repeating: 0.0, count: outcomes.count)
    let scale = 1 / Double(respondentCount - 1).squareRoot()
    for _ in 0..<drawCount {
      let draw = normals.draw(using: &random).map { $0 * scale }
      let x = root.newColumn(Array(draw[..<factorCount]))
      let s = max(0, 1 - dot(x, x)).squareRoot()
      let inverseX = root.inverse(times: x)
      for (index, outcome) in outcomes.enumerated() {
        let beta = betas[index]
        let divisor = s - dot(x, inverseX)
        guard divisor > 0.1 else { continue }
        let own = (draw[outcome] - dot(x, beta)) / divisor
        var weight = s * s * own * own
        for k in 0..<factorCount {
          let b = beta[k] - inverseX[k] * own
          weight += x[k] * x[k] * b * b
        }
        totals[index] += weight / (rSquared[index] + weight)
      }
    }
    return totals.map { $0 / Double(drawCount) }
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}

/// Functions of R^½ by the eigenvectors of R.
private struct SquareRoot {
  let order: Int
  let roots: [Double]
  let vectors: [Double]

  init(_ correlations: [Double], order: Int, factorCount: Int) {
    self.order = factorCount
    let factors = (0..<factorCount).flatMap { row in (0..<factorCount).map { correlations[row * order + $0] } }
    let eigen = symmetricEigen(factors, order: factorCount)
    roots = eigen.values.map { max($0, 1e-8).squareRoot() }
    vectors = eigen.vectors
  }

  /// R^-½ times a vector.
  func inverse(times vector: [Double]) -> [Double] { apply(vector) { 1 / $0 } }

  /// (R^½ + 1)⁻¹ times a vector.
  func newColumn(_ vector: [Double]) -> [Double] { apply(vector) { 1 / ($0 + 1) } }

  private func apply(_ vector: [Double], _ function: (Double) -> Double) -> [Double] {
    var result = Array(repeating: 0.0, count: order)
    for k in 0..<order {
      var component = 0.0
      for i in 0..<order { component += vectors[k * order + i] * vector[i] }
      component *= function(roots[k])
      for i in 0..<order { result[i] += vectors[k * order + i] * component }
    }
    return result
  }
}
