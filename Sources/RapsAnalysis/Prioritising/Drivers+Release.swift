import RapsResults

extension Drivers {
  /// Rounds the estimates, once (ANONYMITY A4).
  init(_ estimates: DriverEstimates, rounding: ReleaseRounding) {
    let count = estimates.respondentCount
    func percent(_ share: Double) -> Figure { rounding.percent(proportion: share, respondentCount: count) }
    func percents(_ range: ClosedRange<Double>) -> FigureInterval {
      FigureInterval(lower: percent(range.lowerBound), upper: percent(range.upperBound))
    }
    let errors = estimates.errors
    self.init(
      basis: estimates.isOwn ? .own(respondentCount: count) : .norm(respondentCount: count),
      isAdjusted: estimates.shares.isAdjusted,
      factors: estimates.factors,
      omittedFactors: estimates.omittedFactors,
      outcomes: estimates.outcomes.indices.map { outcome in
        let shares = estimates.shares.shares(outcome: outcome)
        let opposed = estimates.runsOtherWay[outcome]
        return OutcomeDrivers(
          outcome: estimates.outcomes[outcome],
          rSquared: rounding.coefficient(estimates.shares.rSquared[outcome], respondentCount: count),
          weights: shares.indices.map { factor in
            let weight = estimates.shares.weights[outcome][factor]
            let weightRange = errors.map { $0.interval(weight, error: $0.weightErrors[outcome][factor]) }
            let shareRange = errors.map { $0.interval(shares[factor], error: $0.shareErrors[outcome][factor]) }
            return FactorWeight(
              weight: rounding.coefficient(weight, respondentCount: count),
              weightInterval: weightRange.map {
                FigureInterval(
                  lower: rounding.coefficient($0.lowerBound, respondentCount: count),
                  upper: rounding.coefficient($0.upperBound, respondentCount: count))
              },
              sharePercent: percent(shares[factor]), interval: shareRange.map(percents),
              isBeyondChance: Self.isBeyond(estimates.nullShares?[outcome], shareRange),
              runsOtherWay: opposed[factor], rank: nil)
          })
      },
      together: Self.together(estimates, percent: percent, percents: percents),
      nullSharePercent: estimates.nullShares.map { percent($0.reduce(0, +) / Double(max(1, $0.count))) })
  }

  private static func together(
    _ estimates: DriverEstimates, percent: (Double) -> Figure, percents: (ClosedRange<Double>) -> FigureInterval
  ) -> [FactorWeight] {
    let shares = estimates.together
    let opposed = shares.indices.map(estimates.runsOtherWayMostly)
    let ranks = estimates.errors.map { rankRanges(shares, opposed: opposed, roots: $0.togetherDraws) } ?? [:]
    let null = estimates.nullShares.map { $0.reduce(0, +) / Double(max(1, $0.count)) }
    return shares.indices.map { factor in
      let range = estimates.errors.map { $0.interval(shares[factor], error: $0.togetherErrors[factor]) }
      return FactorWeight(
        weight: nil, weightInterval: nil, sharePercent: percent(shares[factor]), interval: range.map(percents),
        isBeyondChance: isBeyond(null, range), runsOtherWay: opposed[factor], rank: ranks[factor])
    }
  }

  private static func isBeyond(_ null: Double?, _ range: ClosedRange<Double>?) -> Bool {
    guard let null, let range else { return false }
    return range.lowerBound > null
  }

  /// Ranks by share, the heaviest first; ties in the questionnaire's order.
  /// - Parameter roots: draws of √share, a column per factor.
  private static func rankRanges(_ shares: [Double], opposed: [Bool], roots: [Float]) -> [Int: RankRange] {
    let draws = DriverErrors.drawCount
    let ranked = shares.indices.filter { !opposed[$0] }
    let order = ranked.indices.sorted { (shares[ranked[$1]], $0) < (shares[ranked[$0]], $1) }
    let keys = ranked.flatMap { factor in roots[factor * draws..<(factor + 1) * draws].map { -$0 } }
    let ranges = RankIntervals.ranks(order: order, keys: keys, draws: draws)
    return Dictionary(uniqueKeysWithValues: zip(ranked, ranges))
  }
}
