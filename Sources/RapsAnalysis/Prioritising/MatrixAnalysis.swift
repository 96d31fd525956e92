import RapsDisclosure
import RapsNumerics
import RapsQuestionnaire
import RapsResults

/// Puts the factors of one unit into the priority matrix (METHOD P2, P3, P5).
struct MatrixAnalysis: Sendable {
  let questionnaire: Questionnaire
  /// Nil: a list ranked by risk instead of a matrix (P3).
  let drivers: DriverEstimates?
  let keys: PriorityKeys
  let rounding: ReleaseRounding

  /// One factor with both estimates.
  private struct Candidate {
    let scale: Int
    let risk: UnitRisk.Estimate
    /// What the risk may be: more than one estimate of a bounded share.
    let possibilities: [UnitRisk.Estimate]
    let bounded: BoundedRisk?
    /// Position in `DriverEstimates.factors`; nil where the factor has no weight or runs the other way.
    let weighed: Int?
  }

  /// - Parameters:
  ///   - isOrganisation: its own answers made the weights, so that risk and weight are correlated.
  /// - Complexity: factors × draws × log factors.
  func matrix(of figures: ReleasableFigures, risk: UnitRisk, isOrganisation: Bool) -> PriorityMatrix {
    let candidates = questionnaire.scales.indices.compactMap { scale -> Candidate? in
      guard questionnaire.scales[scale].isFactor, let estimate = risk.estimates[scale] else { return nil }
      return Candidate(
        scale: scale, risk: estimate, possibilities: risk.possibilities(scale), bounded: risk.bounded(scale),
        weighed: weighed(scale))
    }
    let order = priorityOrder(candidates, risk)
    let ranks = rankRanges(order, candidates, risk)
    let points = order.map { index -> MatrixPoint in
      let candidate = candidates[index]
      let count = figures.scales[candidate.scale]?.validCount ?? 0
      return MatrixPoint(
        scale: candidate.scale,
        risk: candidate.bounded == nil ? riskFigure(candidate.risk.value, axis: risk.axis, count: count) : nil,
        riskInterval: candidate.bounded == nil ? interval(candidate.risk, axis: risk.axis, count: count) : nil,
        boundedRisk: candidate.bounded,
        impactPercent: candidate.weighed.flatMap { weighed in
          drivers.map {
            rounding.percent(proportion: $0.together[weighed], respondentCount: min(count, $0.respondentCount))
          }
        },
        quadrant: quadrant(of: candidate, cut: risk.axis.cut, isOrganisation: isOrganisation), rank: ranks[index])
    }
    return PriorityMatrix(
      axis: risk.axis,
      impactCutPercent: drivers.map {
        rounding.percent(proportion: 1 / Double($0.factors.count), respondentCount: $0.respondentCount)
      },
      hasBorrowedWeights: drivers.map { !isOrganisation || !$0.isOwn } ?? false,
      alerts: alerts(figures, risk), points: points, strengths: strengths(candidates, order, risk))
  }

  private func weighed(_ scale: Int) -> Int? {
    guard let drivers, let factor = drivers.factors.firstIndex(of: scale), !drivers.runsOtherWayMostly(factor) else {
      return nil
    }
    return factor
  }

  // MARK: Quadrants

  private func quadrant(
    of candidate: Candidate, cut: Double, isOrganisation: Bool
  ) -> Judgement<MatrixQuadrant> {
    leastSure(
      candidate.possibilities.compactMap { risk in
        quadrantMasses(candidate, risk: risk, cut: cut, isOrganisation: isOrganisation).map(judge)
      }) ?? Judgement(certainty: .cannotSay, name: nil)
  }

  /// Of judgements that have one name; nil if they have not.
  private func leastSure<Name>(_ judgements: [Judgement<Name>]) -> Judgement<Name>? {
    guard let first = judgements.first, judgements.allSatisfy({ $0.name == first.name }) else { return nil }
    let order = Certainty.allCases
    return judgements.max { left, right in
      (order.firstIndex(of: left.certainty) ?? 0) < (order.firstIndex(of: right.certainty) ?? 0)
    }
  }

  /// Mass of each quadrant under a bivariate normal of the risk and √share, where share is cut at 1/p.
  private func quadrantMasses(
    _ candidate: Candidate, risk: UnitRisk.Estimate, cut: Double, isOrganisation: Bool
  ) -> [MatrixQuadrant: Double]? {
    guard let drivers, let factor = candidate.weighed else { return nil }
    let masses = RapsNumerics.quadrantMasses(
      meanX: risk.value, meanY: drivers.together[factor].squareRoot(),
      sdX: risk.standardError, sdY: drivers.errors?.togetherErrors[factor] ?? 0,
      correlation: isOrganisation ? riskCorrelation(candidate.scale, factor) : 0, cutX: cut,
      cutY: keys.rootCut)
    return [
      .tackleFirst: masses.aboveAbove, .needsAttention: masses.aboveBelow, .strengthToKeep: masses.belowAbove,
      .monitor: masses.belowBelow,
    ]
  }

  /// The jackknife tells how a factor's weight moves with its mean; risk is the mean with the sign of the scale's risk.
  /// A share in red is not kept by block: it is taken to move as the mean does.
  private func riskCorrelation(_ scale: Int, _ factor: Int) -> Double {
    let correlation = drivers?.errors?.meanCorrelations[factor] ?? 0
    return questionnaire.scales[scale].risk == .high ? correlation : -correlation
  }

  private func judge(_ masses: [MatrixQuadrant: Double]) -> Judgement<MatrixQuadrant> {
    RapsAnalysis.judge(MatrixQuadrant.allCases.map { ($0, masses[$0] ?? 0) })
  }

  // MARK: Order of priority

  /// Positions of candidates: first those that have a place in the order, then those that run the other way, by risk.
  private func priorityOrder(_ candidates: [Candidate], _ risk: UnitRisk) -> [Int] {
    let keys = candidates.map { candidate in
      let root = candidate.weighed.flatMap { drivers?.together[$0].squareRoot() }
      return self.keys.key(risk: candidate.risk.value, root: root, axis: risk.axis, cut: risk.axis.cut)
        + (isRanked(candidate) ? 0 : 100)
    }
    return candidates.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  private func isRanked(_ candidate: Candidate) -> Bool { drivers == nil || candidate.weighed != nil }

  /// Per candidate; nil if it is not ranked.
  private func rankRanges(_ order: [Int], _ candidates: [Candidate], _ risk: UnitRisk) -> [RankRange?] {
    let ranked = candidates.indices.filter { isRanked(candidates[$0]) }
    var drawn = DrawnKeys(thingCount: ranked.count, drawCount: RiskDraws.drawCount)
    for (position, index) in ranked.enumerated() {
      let candidate = candidates[index]
      keys.draw(
        candidate.risk, scale: candidate.scale, factor: candidate.weighed, axis: risk.axis, cut: risk.axis.cut,
        into: &drawn, thing: position)
    }
    let places = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1, $0) })
    let ranges = RankIntervals.ranks(order: order.compactMap { places[$0] }, keys: drawn)
    return candidates.indices.map { index in places[index].map { ranges[$0] } }
  }

  // MARK: Above and beside the matrix

  /// Exposures that more than two people are told to report, and factors with half or more in red. Of a count that is not
  /// told, nothing is: it may as well be none (ANONYMITY A6).
  private func alerts(_ figures: ReleasableFigures, _ risk: UnitRisk) -> [MatrixAlert] {
    let exposures = figures.exposures.indices.filter { index in
      switch figures.exposures[index]?.positive {
      case .exact(let count): count > 0
      case .nearlyAll: true
      case .fewerThanThree, .notShown, nil: false
      }
    }
    let inRed = questionnaire.scales.indices.filter { index in
      questionnaire.scales[index].isFactor && (risk.redShares[index]?.isAtLeastHalf ?? false)
    }
    return exposures.map(MatrixAlert.exposure) + inRed.map(MatrixAlert.mostInRed)
  }

  /// The same rules with the sign turned (P5): clearly or likely more favourable than elsewhere, or without a norm
  /// under the risk cut, the heaviest first.
  private func strengths(_ candidates: [Candidate], _ order: [Int], _ risk: UnitRisk) -> [PriorityMatrix.Strength] {
    let found = order.compactMap { index -> (index: Int, certainty: Certainty)? in
      let cut = risk.axis == .normDifference ? -risk.axis.cut : risk.axis.cut
      let judgement = leastSure(
        candidates[index].possibilities.map { estimate in
          let z = (cut - estimate.value) / max(estimate.standardError, 1e-12)
          return RapsAnalysis.judge([
            (true, NormalDistribution.cumulativeProbability(z)), (false, NormalDistribution.cumulativeProbability(-z)),
          ])
        })
      guard let judgement, judgement.name == true, judgement.certainty == .clear || judgement.certainty == .likely
      else { return nil }
      return (index, judgement.certainty)
    }
    func impact(_ index: Int) -> Double { candidates[index].weighed.flatMap { drivers?.together[$0] } ?? 0 }
    return found.sorted {
      (impact($1.index), candidates[$0.index].risk.value, $0.index) < (
        impact($0.index), candidates[$1.index].risk.value, $1.index
      )
    }
    .map { PriorityMatrix.Strength(scale: candidates[$0.index].scale, certainty: $0.certainty) }
  }

  // MARK: Figures

  private func riskFigure(_ value: Double, axis: RiskAxis, count: Int) -> Figure {
    switch axis {
    case .normDifference: rounding.standardised(value, respondentCount: count)
    case .redPercent: rounding.percent(proportion: min(max(value / 100, 0), 1), respondentCount: count)
    }
  }

  private func interval(_ estimate: UnitRisk.Estimate, axis: RiskAxis, count: Int) -> FigureInterval? {
    let margin = NormalDistribution.quantile975 * estimate.standardError
    return FigureInterval(
      lower: riskFigure(estimate.value - margin, axis: axis, count: count),
      upper: riskFigure(estimate.value + margin, axis: axis, count: count))
  }
}
