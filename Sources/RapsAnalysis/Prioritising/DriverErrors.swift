import RapsNumerics
import RapsScoring

/// What chance may have done to the weights: the delete-m jackknife over 64 blocks, on √weight, whose distribution is
/// closer to normal than the weight's (METHOD P1).
struct DriverErrors: Sendable {
  static let drawCount = 2_000
  static let seed: UInt64 = 0x7261_6E6B

  /// Quantile of t with blocks − 1 degrees of freedom.
  let quantile: Double
  /// Per outcome and factor: standard errors of √weight and of √share.
  let weightErrors: [[Double]]
  let shareErrors: [[Double]]
  /// Per factor: of √share of the outcomes together.
  let togetherErrors: [Double]
  /// Per factor: correlation between √share of the outcomes together and the factor's own mean.
  let meanCorrelations: [Double]
  /// Seeded draws of √share of the outcomes together: a column of `drawCount` per factor.
  let togetherDraws: [Float]

  /// - Parameters:
  ///   - correlations: of factors first, then outcomes.
  ///   - sums: what the correlations were made of.
  ///   - full: shares of everyone.
  init?(
    _ correlations: ScoreCorrelations, sums: CrossProducts, full: FactorShares, together: [Double],
    runsOtherWay: [[Bool]]
  ) {
    let order = correlations.scales.count
    let factorCount = together.count
    let leftOut = correlations.leftOut.map { FactorShares($0, order: order, factorCount: factorCount) }
    func errors(_ full: [Double], _ part: (FactorShares) -> [Double]) -> DeleteGroupJackknife? {
      deleteGroupJackknife(
        full: full.map { $0.squareRoot() }, leftOut: leftOut.map { part($0).map { $0.squareRoot() } },
        blockSizes: correlations.blockSizes)
    }
    var weightErrors: [[Double]] = []
    var shareErrors: [[Double]] = []
    for outcome in full.weights.indices {
      guard let weight = errors(full.weights[outcome], { $0.weights[outcome] }),
        let share = errors(full.shares(outcome: outcome), { $0.shares(outcome: outcome) })
      else { return nil }
      weightErrors.append((0..<factorCount).map(weight.standardError))
      shareErrors.append((0..<factorCount).map(share.standardError))
    }
    let means = BlockMeans(sums, scales: Array(correlations.scales[..<factorCount]))
    let joint = deleteGroupJackknife(
      full: together.map { $0.squareRoot() } + means.everyone,
      leftOut: zip(leftOut, means.leftOut).map { shares, means in
        shares.together(runsOtherWay: runsOtherWay).map { $0.squareRoot() } + means
      }, blockSizes: correlations.blockSizes)
    guard let joint else { return nil }
    self.weightErrors = weightErrors
    self.shareErrors = shareErrors
    togetherErrors = (0..<factorCount).map(joint.standardError)
    meanCorrelations = (0..<factorCount).map { factor in
      let covariance = joint.covariance[factor * 2 * factorCount + factorCount + factor]
      let product = joint.standardError(factor) * joint.standardError(factorCount + factor)
      return product > 0 ? min(max(covariance / product, -1), 1) : 0
    }
    quantile = StudentT(degreesOfFreedom: Double(joint.blockCount - 1)).quantile(0.975)
    let covariance = (0..<factorCount).flatMap { row in
      (0..<factorCount).map { joint.covariance[row * 2 * factorCount + $0] }
    }
    guard let normals = CorrelatedNormals(covariance: covariance, order: factorCount) else { return nil }
    var random = SeededRandom(seed: Self.seed)
    var draws = Array(repeating: Float(0), count: factorCount * Self.drawCount)
    for draw in 0..<Self.drawCount {
      for (factor, deviation) in normals.draw(using: &random).enumerated() {
        draws[factor * Self.drawCount + draw] = Float(max(0, together[factor].squareRoot() + deviation))
      }
    }
    togetherDraws = draws
  }

  /// The 95 % interval of a weight or share whose root has that standard error.
  func interval(_ value: Double, error: Double) -> ClosedRange<Double> {
    let root = value.squareRoot()
    let lower = max(0, root - quantile * error)
    let upper = max(lower, root + quantile * error)
    return lower * lower...max(lower * lower, min(1, upper * upper))
  }
}

/// Mean grid steps of some scales, of everyone and with each block left out.
private struct BlockMeans {
  let everyone: [Double]
  let leftOut: [[Double]]

  init(_ sums: CrossProducts, scales: [Int]) {
    let rows = scales.compactMap { sums.scales.firstIndex(of: $0) }
    func total(_ row: Int, _ values: [Int]) -> Int {
      (0..<sums.blockCount).reduce(0) { $0 + values[sums.index(block: $1, row, row)] }
    }
    let counts = rows.map { total($0, sums.counts) }
    let totals = rows.map { total($0, sums.sums) }
    everyone = rows.indices.map { Double(totals[$0]) / Double(max(1, counts[$0])) }
    leftOut = (0..<sums.blockCount).compactMap { block in
      let places = sums.scales.indices.map { sums.index(block: block, $0, $0) }
      guard places.contains(where: { sums.counts[$0] > 0 }) else { return nil }
      return rows.indices.map { index in
        let place = sums.index(block: block, rows[index], rows[index])
        return Double(totals[index] - sums.sums[place]) / Double(max(1, counts[index] - sums.counts[place]))
      }
    }
  }
}
