/// A correlation matrix made consistent: eigenvalues below `floor` are raised to it and the diagonal is restored to 1.
///
/// Correlations that each rest on other people (pairwise deletion) may contradict each other; the matrix then has
/// negative eigenvalues and a regression on it explains more than everything. With R = V D Vᵀ, R* = V max(D, floor) Vᵀ
/// and the result is r*ᵢⱼ / √(r*ᵢᵢ r*ⱼⱼ); its smallest eigenvalue may be below `floor` by the factor of the largest r*ᵢᵢ.
///
/// Source: Rousseeuw and Molenberghs 1993, "Transformation of non positive semidefinite correlation matrices",
/// Communications in Statistics: Theory and Methods 22, 965–984 (the eigenvalue method); `psych::cor.smooth` likewise.
///
/// Complexity: O(order³).
/// - Parameters:
///   - matrix: `order` × `order`, symmetric with unit diagonal, finite.
///   - floor: above 0.
/// - Returns: the matrix itself, bit for bit, and false if no eigenvalue is below `floor`.
package func clippedCorrelations(
  _ matrix: [Double], order: Int, floor: Double = 1e-8
) -> (matrix: [Double], isClipped: Bool) {
  let eigen = symmetricEigen(matrix, order: order)
  guard let least = eigen.values.first, least < floor else { return (matrix, false) }
  var raised = [Double](repeating: 0, count: order * order)
  for (index, value) in eigen.values.enumerated() {
    let vector = eigen.vectors[(index * order)..<(index * order + order)]
    for (row, one) in vector.enumerated() {
      for (column, other) in vector.enumerated() { raised[row * order + column] += max(value, floor) * one * other }
    }
  }
  let roots = (0..<order).map { raised[$0 * order + $0].squareRoot() }
  for row in 0..<order {
    for column in 0..<order where column != row { raised[row * order + column] /= roots[row] * roots[column] }
    raised[row * order + row] = 1
  }
  return (raised, true)
}
