import RapsAnalysis
import RapsNumerics
import RapsResults

/// Are the strongest factors found, are all put in the right order, and do the intervals of weights hold (METHOD P1)?
package struct DriverStudy: Sendable {
  package let weights: PlantedWeights
  package let outcomeCount: Int
  package let respondentCount: Int

  /// In seeds whose weights could be told: those whose top three are right as a set.
  package private(set) var topThree = Frequency()
  /// Sum over seeds of Kendall's τ.
  private var rankCorrelations = 0.0
  /// Intervals of weights of at least 0.05 of the outcome's variance that hold the true weight.
  package private(set) var weightCoverage = Frequency()
  /// Intervals of shares of at least a twentieth of R² that hold the true share: of each outcome, and of all together.
  package private(set) var shareCoverage = Frequency()
  package private(set) var togetherCoverage = Frequency()
  /// Factors without any tie that are said to be beyond chance.
  package private(set) var falseDrivers = Frequency()

  /// - Parameter claimed: what to judge by, if not by what is planted: to see that the study notices.
  package init(
    _ weights: PlantedWeights, outcomeCount: Int, respondentCount: Int, seeds: ClosedRange<UInt64>,
    claimed: PlantedWeights? = nil
  ) {
    self.weights = claimed ?? weights
    self.outcomeCount = outcomeCount
    self.respondentCount = respondentCount
    let design = SurveyDesign(factorCount: weights.effects.count, outcomeCount: outcomeCount)
    let organisation = PlantedOrganisation(
      design, correlations: weights.correlations(design), respondentCount: respondentCount)
    for seed in seeds {
      var random = SeededRandom(seed: seed)
      let tally = organisation.tally(using: &random)
      guard let drivers = organisation.analysis(tally, norm: nil, isExact: true).drivers else { continue }
      judge(drivers)
    }
  }

  package var meanRankCorrelation: Double { rankCorrelations / Double(topThree.all) }

  private mutating func judge(_ drivers: Drivers) {
    let effects = weights.effects
    let order = effects.indices.sorted { (effects[$1], $0) < (effects[$0], $1) }
    // What runs the other way has no rank and comes last.
    let ranks = drivers.together.map { $0.rank?.rank ?? effects.count }
    topThree.note(Set(effects.indices.filter { ranks[$0] <= 3 }) == Set(order.prefix(3)))
    rankCorrelations += rankCorrelation(ranks)
    for outcome in drivers.outcomes {
      for (effect, estimate) in zip(effects, outcome.weights) {
        let weight = effect * effect
        let share = weight / weights.rSquared
        if weight >= 0.05 { weightCoverage.note(estimate.weightInterval, holds: weight) }
        if share >= 0.05 { shareCoverage.note(estimate.interval, holds: 100 * share) }
      }
    }
    for (effect, estimate) in zip(effects, drivers.together) {
      let share = effect * effect / weights.rSquared
      if share >= 0.05 { togetherCoverage.note(estimate.interval, holds: 100 * share) }
      if effect == 0 { falseDrivers.note(estimate.isBeyondChance) }
    }
  }

  /// Kendall's τ over the pairs whose true effects differ; those that do not have no true order.
  private func rankCorrelation(_ ranks: [Int]) -> Double {
    let effects = weights.effects
    var (agreeing, pairs) = (0, 0)
    for left in effects.indices {
      for right in effects.indices where effects[left] > effects[right] {
        pairs += 1
        agreeing += ranks[left] < ranks[right] ? 1 : ranks[left] > ranks[right] ? -1 : 0
      }
    }
    return Double(agreeing) / Double(pairs)
  }

  private var subject: String {
    let factors =
      weights.factorCorrelation == 0 ? "uncorrelated factors" : "factors at r = \(weights.factorCorrelation)"
    return "\(factors), \(outcomeCount) outcome\(outcomeCount == 1 ? "" : "s"), n = \(respondentCount)"
  }

  /// - Parameter isDemanded: whether the issue's bounds apply, or the figures are told for information.
  package func orderFindings(isDemanded: Bool) -> [Finding] {
    [
      topThree.finding("top 3 of 12 right as a set; \(subject)", bound: isDemanded ? 95...100 : nil),
      Finding(
        "order of all 12; \(subject)", measure: .rankCorrelation, bound: isDemanded ? 0.8...1 : nil,
        found: meanRankCorrelation, count: topThree.all),
    ]
  }

  package var coverageFindings: [Finding] {
    let bound = ClosedRange.coverage(respondentCount: respondentCount)
    var findings = [
      weightCoverage.finding("intervals of weights ≥ .05; \(subject)", bound: bound),
      shareCoverage.finding("intervals of shares of R² ≥ 5 %; \(subject)", bound: bound),
      togetherCoverage.finding("the same, outcomes together; \(subject)", bound: bound),
    ]
    if falseDrivers.all > 0 {
      findings.append(
        falseDrivers.finding("factors without any tie said to be beyond chance; \(subject)", bound: 0...6))
    }
    return findings
  }
}

extension Frequency {
  /// Notes whether an interval holds a number; no interval holds nothing.
  package mutating func note(_ interval: FigureInterval?, holds number: Double) {
    note(interval.map { $0.lower.doubleValue <= number && number <= $0.upper.doubleValue } ?? false)
  }
}
