/// Draws from a multivariate normal distribution around 0, by the Cholesky factor of its covariances.
///
/// L is lower triangular with L Lᵀ the covariance matrix, and a draw is L z with z independent standard normals. A pivot
/// that is 0 up to rounding leaves a column of zeros, so that variables without variance and variables that follow from
/// earlier ones are drawn as such.
///
/// Source: Golub and Van Loan 2013, "Matrix computations", 4.2.
///
/// Complexity: O(order³) once, O(order²) per draw.
package struct CorrelatedNormals: Sendable {
  package let order: Int
  /// L, row-major.
  package let factor: [Double]

  /// - Parameter covariance: `order` × `order`, row-major, or correlations; only the lower triangle is looked at.
  /// - Returns: nil if an element is NaN or infinite, or the matrix is indefinite beyond rounding: a pivot below −10⁻⁸ of
  ///   its variance, or a covariance with a variable that does not vary.
  package init?(covariance: [Double], order: Int) {
    precondition(order >= 0 && covariance.count == order * order)
    var factor = [Double](repeating: 0, count: order * order)
    for column in 0..<order {
      let variance = covariance[column * order + column]
      let pivot = variance - Self.product(factor, column, column, order)
      guard pivot.isFinite, pivot >= -Self.slack * abs(variance) else { return nil }
      let isZero = pivot <= Double(order) * Self.rounding * variance
      let root = isZero ? 0 : pivot.squareRoot()
      factor[column * order + column] = root
      for row in (column + 1)..<max(order, column + 1) {
        let rest = covariance[row * order + column] - Self.product(factor, row, column, order)
        guard rest.isFinite else { return nil }
        if !isZero {
          factor[row * order + column] = rest / root
        } else if rest * rest > Self.slack * abs(variance * covariance[row * order + row]) {
          return nil
        }
      }
    }
    self.order = order
    self.factor = factor
  }

  /// How far below 0 a pivot may be, in units of its variance; its root is how far a correlation may be off.
  private static let slack = 1e-8
  private static let rounding = 1e-14

  /// Σ L[row, k] L[column, k] over k < column.
  private static func product(_ factor: [Double], _ row: Int, _ column: Int, _ order: Int) -> Double {
    var sum = 0.0
    for k in 0..<column { sum += factor[row * order + k] * factor[column * order + k] }
    return sum
  }

  /// One draw of `order` numbers.
  package func draw(using random: inout SeededRandom) -> [Double] {
    let independent = (0..<order).map { _ in random.normal() }
    return (0..<order).map { row in
      var sum = 0.0
      for column in 0...row { sum += factor[row * order + column] * independent[column] }
      return sum
    }
  }
}
