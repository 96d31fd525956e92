/// The delete-m_j jackknife: errors of estimates from leaving out one block of the sample after the other, where blocks
/// are of unequal size.
///
/// With n = Σ m_j, h_j = n/m_j, θ the full estimate and θ₍ⱼ₎ that without block j, over the g blocks that are not empty:
///
/// - jackknife estimate θ_J = g θ − Σ (1 − m_j/n) θ₍ⱼ₎;
/// - pseudo-values θ̃ⱼ = h_j θ − (h_j − 1) θ₍ⱼ₎;
/// - covariance (1/g) Σ (θ̃ⱼ − θ_J)(θ̃ⱼ − θ_J)ᵀ / (h_j − 1).
///
/// For blocks of equal size this is the ordinary grouped jackknife, (g − 1)/g Σ (θ₍ⱼ₎ − θ̄)².
///
/// Source: Busing, Meijer and van der Leeden 1999, "Delete-m jackknife for unequal m", Statistics and Computing 9, 3–8.
package struct DeleteGroupJackknife: Sendable {
  /// θ_J, one per estimate.
  package let estimates: [Double]
  /// Of the estimates, row-major; the square of the standard errors on the diagonal.
  package let covariance: [Double]
  /// g: how many blocks hold anything.
  package let blockCount: Int

  package func variance(_ index: Int) -> Double { covariance[index * estimates.count + index] }
  package func standardError(_ index: Int) -> Double { variance(index).squareRoot() }

  /// Nil with fewer than two blocks that are not empty.
  fileprivate init?(full: [Double], leftOut: [[Double]], blockSizes: [Int]) {
    let blocks = blockSizes.indices.filter { blockSizes[$0] > 0 }
    guard blocks.count > 1 else { return nil }
    let total = Double(blocks.reduce(0) { $0 + blockSizes[$1] })
    let count = Double(blocks.count)
    var estimates = full.map { $0 * count }
    for block in blocks {
      let kept = 1 - Double(blockSizes[block]) / total
      for index in estimates.indices { estimates[index] -= kept * leftOut[block][index] }
    }
    var covariance = [Double](repeating: 0, count: full.count * full.count)
    for block in blocks {
      let inverseShare = total / Double(blockSizes[block])
      let deviations = full.indices.map { index in
        inverseShare * full[index] - (inverseShare - 1) * leftOut[block][index] - estimates[index]
      }
      let weight = 1 / (count * (inverseShare - 1))
      for (row, one) in deviations.enumerated() {
        for (column, other) in deviations.enumerated() {
          covariance[row * full.count + column] += weight * (one * other)
        }
      }
    }
    self.estimates = estimates
    self.covariance = covariance
    blockCount = blocks.count
  }
}

/// The delete-m_j jackknife of one or more estimates.
///
/// Complexity: O(blocks · estimates²).
/// - Parameters:
///   - full: the estimates from everyone.
///   - leftOut: `leftOut[j][i]` is estimate i without block j; not looked at for an empty block.
///   - blockSizes: parallel to `leftOut`, none negative.
/// - Returns: nil with fewer than two blocks that are not empty.
package func deleteGroupJackknife(
  full: [Double], leftOut: [[Double]], blockSizes: [Int]
) -> DeleteGroupJackknife? {
  precondition(leftOut.count == blockSizes.count)
  return DeleteGroupJackknife(full: full, leftOut: leftOut, blockSizes: blockSizes)
}
