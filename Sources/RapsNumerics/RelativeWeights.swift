/// Johnson's relative weights: how much of R² each of several correlated predictors carries (METHOD P1).
///
/// With R = V D Vᵀ the predictors' correlations, Λ = V D^{½} Vᵀ those with the nearest uncorrelated variables Z, and β =
/// Λ⁻¹ r the outcome's coefficients on Z, weight j is Σₖ λⱼₖ² βₖ²; the weights are not negative and sum to R² = Σ βₖ².
/// Eigenvalues of R below 10⁻⁸ are raised to that and the diagonal restored (`clippedCorrelations`).
///
/// The decomposition is of the predictors alone and serves any number of outcomes.
///
/// Source: Johnson 2000, "A heuristic method for estimating the relative weight of predictor variables in multiple
/// regression", Multivariate Behavioral Research 35, 1–19.
package struct RelativeWeights: Sendable {
  package let predictorCount: Int
  /// An eigenvalue was raised: the correlations contradict each other or a predictor nearly follows from others.
  package let isClipped: Bool
  /// Λ⁻¹, row-major.
  private let inverseRoot: [Double]
  /// λⱼₖ², row-major.
  private let squaredRoot: [Double]

  /// Complexity: O(count³).
  /// - Parameters:
  ///   - predictors: correlations, `count` × `count`, row-major, finite.
  ///   - count: 1 or more.
  package init(predictors: [Double], count: Int) {
    precondition(count > 0 && predictors.count == count * count)
    var eigen = symmetricEigen(predictors, order: count)
    isClipped = eigen.values[0] < Self.leastEigenvalue
    if isClipped {
      let clipped = clippedCorrelations(predictors, order: count, floor: Self.leastEigenvalue)
      eigen = symmetricEigen(clipped.matrix, order: count)
    }
    predictorCount = count
    var root = [Double](repeating: 0, count: count * count)
    var inverse = root
    for (index, value) in eigen.values.enumerated() {
      let length = max(value, 0).squareRoot()
      let vector = eigen.vectors[(index * count)..<(index * count + count)]
      for (row, one) in vector.enumerated() {
        for (column, other) in vector.enumerated() {
          let product = one * other
          root[row * count + column] += length * product
          inverse[row * count + column] += product / length
        }
      }
    }
    inverseRoot = inverse
    squaredRoot = root.map { $0 * $0 }
  }

  package static let leastEigenvalue = 1e-8  // METHOD P1

  /// The weights for one outcome.
  ///
  /// Complexity: O(count²).
  /// - Parameter outcome: its correlations with the predictors, in their order.
  package func weights(for outcome: [Double]) -> Weights {
    precondition(outcome.count == predictorCount)
    let squares = product(inverseRoot, outcome).map { $0 * $0 }
    return Weights(raw: product(squaredRoot, squares), rSquared: squares.reduce(0, +))
  }

  private func product(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    (0..<predictorCount).map { row in
      var sum = 0.0
      for column in 0..<predictorCount { sum += matrix[row * predictorCount + column] * vector[column] }
      return sum
    }
  }

  /// What each predictor carries of one outcome's variance.
  package struct Weights: Sendable, Hashable {
    /// Parts of the outcome's variance, 0 or more, in the order of the predictors; their sum is R².
    package let raw: [Double]
    /// 0…1 if the outcome's correlations are consistent with the predictors'; above 1 if not.
    package let rSquared: Double

    /// Parts of R², sum 1; all 0 where R² is.
    package var rescaled: [Double] { raw.map { rSquared > 0 ? $0 / rSquared : 0 } }
  }
}
