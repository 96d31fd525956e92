import RapsNumerics

/// Relative weights of factors for several outcomes, from one correlation matrix.
struct FactorShares: Sendable {
  /// Per outcome, per factor: parts of R² (Johnson's relative weights).
  let weights: [[Double]]
  let rSquared: [Double]
  let isAdjusted: Bool

  /// - Parameters:
  ///   - correlations: of factors first, then outcomes.
  init(_ correlations: [Double], order: Int, factorCount: Int) {
    let usable = clippedCorrelations(correlations, order: order)
    isAdjusted = usable.isClipped
    let matrix = usable.matrix
    let factors = (0..<factorCount).flatMap { row in (0..<factorCount).map { matrix[row * order + $0] } }
    let decomposed = RelativeWeights(predictors: factors, count: factorCount)
    let results = (factorCount..<order).map { outcome in
      decomposed.weights(for: (0..<factorCount).map { matrix[outcome * order + $0] })
    }
    weights = results.map(\.raw)
    rSquared = results.map(\.rSquared)
  }

  /// Per factor of one outcome its part of what all factors weigh, 0…1.
  func shares(outcome: Int) -> [Double] {
    rSquared[outcome] > 0 ? weights[outcome].map { $0 / rSquared[outcome] } : weights[outcome].map { _ in 0 }
  }

  /// Mean share over the outcomes; what runs the other way for an outcome counts nothing there (METHOD P1, P2).
  func together(runsOtherWay: [[Bool]]) -> [Double] {
    guard let first = weights.first else { return [] }
    var totals = Array(repeating: 0.0, count: first.count)
    for outcome in weights.indices {
      for (factor, share) in shares(outcome: outcome).enumerated() where !runsOtherWay[outcome][factor] {
        totals[factor] += share
      }
    }
    return totals.map { $0 / Double(weights.count) }
  }
}
