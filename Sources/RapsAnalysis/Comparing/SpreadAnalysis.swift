import RapsDisclosure
import RapsNumerics
import RapsQuestionnaire
import RapsResults
import RapsScoring

/// How the groups of one variable differ on one scale, and how far that goes beyond chance (METHOD C5, D4).
struct SpreadAnalysis {
  /// Fewer shown groups tell nothing of how groups differ.
  static let leastGroups = 5

  let questionnaire: Questionnaire
  let plan: ScoringPlan
  let draws: RankDraws
  let rounding: ReleaseRounding

  /// Nil where there are too few groups and no group's agreement can be told.
  func spread(
    _ released: ReleasablePartition, partition: Int, scale: Int, scores: PartitionScores
  ) -> GroupSpread? {
    let counts = scores.all.map(\.count)
    let means = scores.all.map(\.mean)
    let shown = scores.groups.count { $0 != nil }
    let axis = plan.scales[scale].axis
    let variance = shown >= Self.leastGroups ? scores.withinVariance : nil
    let analysis = variance.flatMap { OneWayVariance(counts: counts, means: means, withinVariance: $0) }
    let bayes = variance.flatMap { variance in
      EmpiricalBayes(
        counts: counts, means: means, withinVariance: variance,
        withinDegreesOfFreedom: Double(scores.withinDegreesOfFreedom))
    }
    let rounding = rounding.derived(fromCounts: counts)
    let shrunken = bayes.map { estimates($0, scores: scores, scale: scale, rounding: rounding) }
    let groups = scores.groups.enumerated().map { group, unit -> GroupEstimate? in
      guard let unit else { return nil }
      let told = released.groups[group].figures?.scales[scale]
      // Two camps are at least a quarter in either outer third: that would bound a count that is not told so that
      // another group's cannot be pinned (ANONYMITY A6).
      let camps = told?.beyondCutOff == .notShown ? nil : told?.histogram
      return GroupEstimate(
        shrunken?[group], agreement: agreement(unit, histogram: told?.histogram, scale: scale),
        hasTwoCamps: camps.map { isTwoCamps(of: $0, in: plan.scales[scale].space) } ?? false)
    }
    guard bayes != nil || groups.contains(where: { $0?.agreement != nil }) else { return nil }
    let coefficient = { (number: Double) in
      number.isFinite ? rounding.coefficient(number, respondentCount: counts.min() ?? 0) : nil
    }
    return GroupSpread(
      partition: partition, scale: scale, differsBeyondChance: bayes.map { $0.betweenVariance > 0 },
      betweenDeviation: bayes.map {
        rounding.distance(
          $0.betweenVariance.squareRoot() / Double(axis.span), on: axis, respondentCount: counts.min() ?? 0)
      },
      icc1: analysis.flatMap { coefficient($0.intraclassCorrelation1) },
      icc2: analysis.flatMap { coefficient($0.intraclassCorrelation2) }, groups: groups)
  }

  // MARK: Shrunken means and ranks

  /// Parallel to the groups; reliability only where groups differ no more than by chance.
  private func estimates(
    _ bayes: EmpiricalBayes, scores: PartitionScores, scale: Int, rounding: ReleaseRounding
  ) -> [GroupEstimate?] {
    let places = scores.groups.indices.filter { scores.groups[$0] != nil }
    let differ = bayes.betweenVariance > 0
    let ranks = differ ? ranks(of: places.indices.map { bayes.groups[$0] }, scale: scale) : []
    var estimates = scores.groups.map { _ in GroupEstimate?.none }
    for (index, place) in places.enumerated() {
      let group = bayes.groups[index]
      let count = scores.groups[place]?.count ?? 0
      estimates[place] = GroupEstimate(
        shrunkenMean: differ ? score(group.shrunkenMean, scale, count, rounding) : nil,
        interval: differ ? interval(group, scale, count, rounding) : nil,
        reliability: rounding.coefficient(group.reliability, respondentCount: count),
        rank: differ ? ranks[index] : nil, agreement: nil, hasTwoCamps: false)
    }
    return estimates
  }

  private func score(_ score: Double, _ scale: Int, _ count: Int, _ rounding: ReleaseRounding) -> Figure {
    let axis = plan.scales[scale].axis
    return rounding.score(at: (score - Double(axis.offset)) / Double(axis.span), on: axis, respondentCount: count)
  }

  /// ± 1.96 of Morris's standard errors, cut at the scale's ends.
  private func interval(
    _ group: EmpiricalBayes.Group, _ scale: Int, _ count: Int, _ rounding: ReleaseRounding
  ) -> FigureInterval {
    let half = NormalDistribution.quantile975 * group.standardError
    return FigureInterval(
      lower: score(group.shrunkenMean - half, scale, count, rounding),
      upper: score(group.shrunkenMean + half, scale, count, rounding))
  }

  /// 1 is the least favourable.
  private func ranks(of groups: [EmpiricalBayes.Group], scale: Int) -> [RankRange] {
    let sign: Double = questionnaire.scales[scale].risk == .high ? -1 : 1
    return draws.ranks(
      means: groups.map { sign * $0.shrunkenMean }, standardErrors: groups.map(\.standardError))
  }

  // MARK: Agreement

  /// r_wg of the scale's mean, in units of its answers, where all items have one number of options. From 30 valid answers
  /// on, where a histogram is released (ANONYMITY A5). One score, not r_wg(J): variances of items are told of larger
  /// units only.
  private func agreement(_ unit: UnitScores, histogram: StateHistogram?, scale: Int) -> Figure? {
    guard histogram != nil, let variance = unit.variance else { return nil }
    let items = questionnaire.scales[scale].items.map { questionnaire.items[$0.item] }
    let widths = Set(items.map { questionnaire.answerSets[$0.answerSet].width })
    guard let width = widths.first, widths.count == 1 else { return nil }
    let unitsPerPoint = Double(width) / Double(plan.scales[scale].axis.span)
    let value = withinGroupAgreement(
      variance: variance * unitsPerPoint * unitsPerPoint, optionCount: width + 1)
    return value.isFinite ? rounding.coefficient(value, respondentCount: unit.count) : nil
  }
}

/// Whether a mean stands between two camps: at least a quarter of the scores in each outer third of the range, less than a
/// quarter in the middle third. Decided in integers; scores on a boundary belong to the outer third.
private func isTwoCamps(of histogram: StateHistogram, in space: StateSpace) -> Bool {
  var low = 0
  var middle = 0
  var high = 0
  space.forEachState { index, answered, sum in
    let count = histogram.counts.indices.contains(index) ? histogram.counts[index] : 0
    let whole = answered * space.unitsPerItem
    if 3 * sum <= whole { low += count } else if 3 * sum >= 2 * whole { high += count } else { middle += count }
  }
  let quarter = low + middle + high
  return quarter > 0 && 4 * low >= quarter && 4 * high >= quarter && 4 * middle < quarter
}

extension GroupEstimate {
  /// A shrunken mean, if there is one, with what the group's own answers tell.
  fileprivate init(_ estimate: GroupEstimate?, agreement: Figure?, hasTwoCamps: Bool) {
    self.init(
      shrunkenMean: estimate?.shrunkenMean, interval: estimate?.interval, reliability: estimate?.reliability,
      rank: estimate?.rank, agreement: agreement, hasTwoCamps: hasTwoCamps)
  }
}
