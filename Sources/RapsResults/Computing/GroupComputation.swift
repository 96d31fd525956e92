import RapsDisclosure
import RapsQuestionnaire
import RapsScoring

/// The figures of one visible set of respondents.
struct GroupComputation {
  let figures: ReleasableFigures
  let plan: ScoringPlan
  /// People invited; N of the finite population correction (METHOD D2).
  let headcount: Int?
  /// People who were surely invited, where not everyone is known: it may be enough to tell that few answered (D5).
  let leastHeadcount: Int
  let showsItems: Bool
  let minimumGroupSize: Int
  let quantiles: StudentQuantiles
  /// Per scale.
  let orders: [StateOrder]
  var rounding: ReleaseRounding

  func groupFigures() -> GroupFigures {
    let questionnaire = plan.questionnaire
    return GroupFigures(
      respondentCount: figures.respondentCount,
      response: response(of: headcount),
      scales: questionnaire.scales.indices.map { index in
        figures.scales[index].flatMap { scaleSummary($0, scale: index) }
      },
      composites: questionnaire.composites.indices.map { index in
        figures.composites[index].flatMap { composite in
          derived(from: questionnaire.composites[index].scales).compositeSummary(composite, index: index)
        }
      },
      exposures: figures.exposures.map { $0.flatMap(exposureSummary) },
      profiles: figures.profiles.map { $0.flatMap(profileSummary) },
      items: showsItems ? figures.items.enumerated().map { itemSummary($1, item: $0) } : [],
      caution: caution)
  }

  /// That of the figures.
  var caution: Caution {
    Caution(answered: figures.respondentCount, invited: response(of: headcount ?? leastHeadcount)?.invited)
  }

  private func response(of headcount: Int?) -> GroupResponse? {
    headcount.flatMap { invited in
      rounding.responseRate(
        answered: figures.respondentCount, invited: invited, minimumGroupSize: minimumGroupSize
      ).map { GroupResponse(invited: invited, rate: $0) }
    }
  }

  // MARK: Scores

  /// Parts of plan and questionnaire are read in their place: a copy is counted, by all cores at once.
  private func scaleSummary(_ released: ReleasableScale, scale: Int) -> ScoreSummary? {
    let (axis, unitsPerItem) = (plan.scales[scale].axis, plan.scales[scale].space.unitsPerItem)
    guard let moments = SampleMoments(released.moments, unitsPerItem: unitsPerItem) else { return nil }
    return summary(
      of: moments, axis: axis, values: released.histogram.map { orders[scale].values(of: $0) }, isBinned: false,
      cutOffs: plan.questionnaire.scales[scale].cutOffs, beyond: released.beyondCutOff,
      distribution: released.distribution,
      reliability: released.reliability.flatMap { reliability($0, scale: scale, count: moments.count) },
      answeredCounts: released.moments)
  }

  /// Rounds no finer than the scales that a composite is made of (A4).
  private func derived(from scales: [Int]) -> GroupComputation {
    var computation = self
    computation.rounding = rounding.derived(fromCounts: scales.compactMap { figures.scales[$0]?.validCount })
    return computation
  }

  private func compositeSummary(_ released: ReleasableComposite, index: Int) -> ScoreSummary? {
    let composite = plan.questionnaire.composites[index]
    let plan = plan.composites[index]
    guard
      let moments = SampleMoments(
        count: released.validCount, sum: released.sum, sumOfSquares: released.sumOfSquares, gridSteps: plan.gridSteps)
    else { return nil }
    return summary(
      of: moments, axis: plan.axis, values: released.bins.map { WeightedValues(bins: $0) }, isBinned: true,
      cutOffs: composite.cutOffs, beyond: released.beyondCutOff, distribution: nil, reliability: nil,
      answeredCounts: [])
  }

  private func summary(
    of moments: SampleMoments, axis: ScoreAxis, values: WeightedValues?, isBinned: Bool, cutOffs: CutOffs?,
    beyond: ReleasableCount?, distribution: [ReleasableCategory]?, reliability: Reliability?,
    answeredCounts: [ScoreMoments]
  ) -> ScoreSummary {
    let count = moments.count
    let mean = rounding.score(moments.mean, on: axis, respondentCount: count)
    let interval = meanInterval(moments, axis: axis)
    return ScoreSummary(
      validCount: count,
      mean: mean,
      place: axis.span == 0 ? 0 : (mean.doubleValue - Double(axis.offset)) / Double(axis.span),
      interval: interval,
      standardDeviation: values == nil
        ? nil
        : moments.standardDeviation.map { rounding.distance($0, on: axis, respondentCount: count) },
      quartiles: values.flatMap { quartiles($0, axis: axis) },
      isBinned: isBinned,
      beyondCutOff: beyond.map { share($0, of: count) },
      distribution: distribution.map { categories($0, count: count) },
      level: Level(mean: mean, interval: interval, cutOffs: cutOffs),
      reliability: reliability,
      rangeParts: rounding.stepCount(respondentCount: count),
      answeredCounts: rounding.isIdentified
        ? answeredCounts.map { AnsweredCount(answered: $0.answered, respondentCount: $0.count) } : [])
  }

  private func meanInterval(_ moments: SampleMoments, axis: ScoreAxis) -> MeanInterval {
    if moments.count == headcount { return .everyoneAnswered }
    let interval = ConfidenceIntervals.mean(
      moments, quantile: quantiles.quantile(count: moments.count),
      populationCount: populationCount(beyond: moments.count))
    guard let interval else { return .notDefined }
    // Cut at the scale's ends (D2): `score(at:)` does.
    return .interval(
      FigureInterval(
        lower: rounding.score(at: interval.lowerBound, on: axis, respondentCount: moments.count),
        upper: rounding.score(at: interval.upperBound, on: axis, respondentCount: moments.count)))
  }

  /// N where it corrects anything: known and greater than n. For n > N the correction is off, with a notice.
  private func populationCount(beyond count: Int) -> Int? {
    headcount.flatMap { $0 > count ? $0 : nil }
  }

  private func quartiles(_ values: WeightedValues, axis: ScoreAxis) -> Quartiles? {
    guard let lower = values.quantile(0.25), let median = values.quantile(0.5), let upper = values.quantile(0.75)
    else { return nil }
    return Quartiles(
      lower: rounding.score(at: lower, on: axis, respondentCount: values.count),
      median: rounding.score(at: median, on: axis, respondentCount: values.count),
      upper: rounding.score(at: upper, on: axis, respondentCount: values.count))
  }

  private func categories(_ released: [ReleasableCategory], count: Int) -> [DistributionCategory] {
    released.map {
      DistributionCategory(
        lower: $0.lower, upper: $0.upper, percent: rounding.percent($0.count, of: count, respondentCount: count))
    }
  }

  // MARK: Shares

  /// The share that a count stands for. `count` is positive.
  private func share(_ part: ReleasableCount, of count: Int) -> Share {
    switch part {
    case .fewerThanThree: return .fewerThanThree
    case .nearlyAll: return .nearlyAll
    case .notShown: return .notShown
    case .exact(let number):
      let percent = rounding.percent(number, of: count, respondentCount: count)
      if count == headcount { return .percent(percent, interval: nil) }
      let interval = ConfidenceIntervals.proportion(number, of: count, populationCount: populationCount(beyond: count))
      return .percent(
        percent,
        interval: FigureInterval(
          lower: rounding.percent(proportion: interval.lowerBound, respondentCount: count),
          upper: rounding.percent(proportion: interval.upperBound, respondentCount: count)))
    }
  }

  private func exposureSummary(_ released: ReleasableExposure) -> ExposureSummary? {
    guard released.validCount > 0 else { return nil }
    return ExposureSummary(
      validCount: released.validCount, prevalence: share(released.positive, of: released.validCount))
  }

  private func profileSummary(_ released: ReleasableProfile) -> ProfileSummary? {
    guard released.validCount > 0 else { return nil }
    return ProfileSummary(
      validCount: released.validCount, quadrants: released.quadrants.map { share($0, of: released.validCount) })
  }

  // MARK: Items

  private func itemSummary(_ released: ItemTally?, item: Int) -> ItemSummary? {
    guard let released, released.validCount > 0 else { return nil }
    let answers = plan.questionnaire.answerSets[plan.questionnaire.items[item].answerSet]
    let count = released.validCount
    let sum = released.codeCounts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    let asked = count + released.notApplicableCount
    let isOftenNotApplicable =
      100 * released.notApplicableCount > ReleaseThresholds.oftenNotApplicablePercent * asked
    return ItemSummary(
      validCount: count,
      mean: rounding.score(
        AxisPosition(numerator: Int128(sum), denominator: Int128(count) * Int128(answers.width)),
        on: ScoreAxis(offset: answers.minimumCode, span: answers.width), respondentCount: count),
      notApplicablePercent: isOftenNotApplicable
        ? rounding.percent(released.notApplicableCount, of: asked, respondentCount: asked) : nil)
  }

  private func reliability(_ sums: PairSums, scale: Int, count: Int) -> Reliability? {
    guard count >= ReleaseThresholds.leastForReliability,
      let statistics = ReliabilityStatistics(sums, weights: plan.scales[scale].unitsPerCode)
    else { return nil }
    let items = plan.questionnaire.scales[scale].items
    return Reliability(
      coefficient: statistics.isSpearmanBrown ? .spearmanBrown : .alpha,
      value: rounding.coefficient(statistics.coefficient, respondentCount: count),
      items: statistics.items.map {
        Reliability.Item(
          item: items[$0.position].item,
          itemRestCorrelation: rounding.coefficient($0.itemRest, respondentCount: count),
          valueIfDropped: $0.alphaIfDropped.map { rounding.coefficient($0, respondentCount: count) })
      },
      constantItems: statistics.constantItems.map { items[$0].item },
      itemsToCheck: count < ReleaseThresholds.leastToCheckItems
        ? [] : statistics.items.filter { $0.itemRest < 0 }.map { items[$0.position].item })
  }
}
