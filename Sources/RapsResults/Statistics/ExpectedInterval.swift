import RapsNumerics

/// Half the width of the 95 % interval of a mean that is to be expected: t · SD / √n · √(1 − n/N) (METHOD D1, D2).
///
/// - Parameters:
///   - standardDeviation: of the people's scores, in the unit of the result.
///   - count: n, who answer.
///   - populationCount: N, who are asked.
/// - Returns: nil for fewer than two people, or if everyone answers.
package func expectedHalfWidth(standardDeviation: Double, count: Int, populationCount: Int) -> Double? {
  guard count > 1, count < populationCount else { return nil }
  let quantile = StudentT(degreesOfFreedom: Double(count - 1)).quantile975
  let correction = (1 - Double(count) / Double(populationCount)).squareRoot()
  return quantile * standardDeviation / Double(count).squareRoot() * correction
}
