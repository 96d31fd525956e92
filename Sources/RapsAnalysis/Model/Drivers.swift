import RapsResults

/// How strongly each factor goes with the outcomes (METHOD P1). It never says what causes what.
package struct Drivers: Sendable, Hashable {
  package enum Basis: Sendable, Hashable {
    /// The organisation's own answers; the smallest number of people with both scores of a pair.
    case own(respondentCount: Int)
    /// Too few answers: the norm's correlations within organisations.
    case norm(respondentCount: Int)
  }

  package let basis: Basis
  /// True if eigenvalues were clipped because the pairs rest on different people.
  package let isAdjusted: Bool
  /// Indexes into `Questionnaire.scales`: the factors that entered.
  package let factors: [Int]
  /// Measured factors that were left out because too few answered them, or all alike.
  package let omittedFactors: [Int]
  package let outcomes: [OutcomeDrivers]
  /// For all outcomes together; parallel to `factors`.
  package let together: [FactorWeight]
  /// Expected share of a factor that has nothing to do with the outcomes, in percent.
  package let nullSharePercent: Figure?

  package init(
    basis: Basis, isAdjusted: Bool, factors: [Int], omittedFactors: [Int], outcomes: [OutcomeDrivers],
    together: [FactorWeight], nullSharePercent: Figure?
  ) {
    self.basis = basis
    self.isAdjusted = isAdjusted
    self.factors = factors
    self.omittedFactors = omittedFactors
    self.outcomes = outcomes
    self.together = together
    self.nullSharePercent = nullSharePercent
  }
}

package struct OutcomeDrivers: Sendable, Hashable {
  /// Index into `Questionnaire.scales`.
  package let outcome: Int
  /// One moment, one source: the factors were asked in the same questionnaire.
  package let rSquared: Figure
  /// Parallel to `Drivers.factors`.
  package let weights: [FactorWeight]

  package init(outcome: Int, rSquared: Figure, weights: [FactorWeight]) {
    self.outcome = outcome
    self.rSquared = rSquared
    self.weights = weights
  }
}

package struct FactorWeight: Sendable, Hashable {
  /// Part of R² that goes with the factor, 0…1, with its 95 % interval; nil for the outcomes together.
  package let weight: Figure?
  package let weightInterval: FigureInterval?
  /// Part of R² that goes with the factor, as a share of all factors' parts, in percent.
  package let sharePercent: Figure
  /// 95 %, nil for weights of a norm.
  package let interval: FigureInterval?
  /// False if chance alone gives as much: the interval holds the expected share of a factor without any tie.
  package let isBeyondChance: Bool
  /// The correlation's sign contradicts the factor's direction: not ranked.
  package let runsOtherWay: Bool
  /// 1 is the heaviest; only for the outcomes together, by the organisation's own answers, and not if it runs the other
  /// way.
  package let rank: RankRange?

  package init(
    weight: Figure?, weightInterval: FigureInterval?, sharePercent: Figure, interval: FigureInterval?,
    isBeyondChance: Bool, runsOtherWay: Bool, rank: RankRange?
  ) {
    self.weight = weight
    self.weightInterval = weightInterval
    self.sharePercent = sharePercent
    self.interval = interval
    self.isBeyondChance = isBeyondChance
    self.runsOtherWay = runsOtherWay
    self.rank = rank
  }
}
