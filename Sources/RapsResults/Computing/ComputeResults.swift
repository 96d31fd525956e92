import RapsConcurrency
import RapsDisclosure
import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// Turns what may be shown into the figures that are shown, each computed exactly and rounded once (METHOD D1–D6).
///
/// Complexity: linear in the size of the released tally.
/// - Parameters:
///   - tally: what Disclosure released.
///   - plan: the plan that the tally was made with.
///   - headcounts: how many people were invited, if known.
///   - keepsGroups: false to make the figures of a group when they are asked for: for a page that asks once.
package func computeResults(
  _ tally: ReleasableTally, plan: ScoringPlan, headcounts: Headcounts? = nil, keepsGroups: Bool = true
) -> ScoreResults {
  ResultsAssembly(tally: tally, plan: plan, headcounts: headcounts, keepsGroups: keepsGroups).results()
}

/// Brings the parts of one release together. A class, so that groups whose figures are still to be made share it.
private final class ResultsAssembly: Sendable {
  let tally: ReleasableTally
  let plan: ScoringPlan
  let headcounts: MatchedHeadcounts
  let quantiles: StudentQuantiles
  let rounding: ReleaseRounding
  let keepsGroups: Bool
  /// Per scale.
  let orders: [StateOrder]

  init(tally: ReleasableTally, plan: ScoringPlan, headcounts: Headcounts?, keepsGroups: Bool) {
    self.tally = tally
    self.plan = plan
    self.keepsGroups = keepsGroups
    quantiles = StudentQuantiles(tally)
    orders = plan.scales.map { StateOrder($0.space) }
    self.headcounts = MatchedHeadcounts(
      headcounts ?? Headcounts(entries: []), partitions: tally.partitions, questionnaire: plan.questionnaire)
    rounding = ReleaseRounding(isIdentified: tally.protection.isIdentified)
  }

  func results() -> ScoreResults {
    let organisation = tally.organisation?.figures.map { figures in
      computation(of: figures, headcount: headcounts.organisation, leastHeadcount: 0, showsItems: true).groupFigures()
    }
    let response = responseSummary
    let caution = response.answered.map { Caution(answered: $0, invited: response.invited) } ?? .noPriorities
    let priorities = Priorities(questionnaire: plan.questionnaire, organisation: organisation, caution: caution)
    return ScoreResults(
      questionnaire: plan.questionnaire,
      release: ReleaseRules(
        minimumGroupSize: tally.protection.minimumGroupSize, reason: tally.protection.reason,
        isIdentified: tally.protection.isIdentified, rollsUp: rollsUp),
      rows: RowSummary(
        read: tally.rows.read, used: tally.rows.used, withoutAnswers: tally.rows.withoutAnswers,
        invalidCellsTakenAsMissing: tally.rows.invalidCellsTakenAsMissing, excluded: excludedRows),
      response: response,
      caution: caution,
      notices: notices(organisation: organisation, caution: caution),
      measured: MeasuredParts(
        scales: plan.scales.map(\.isMeasured), composites: plan.composites.map(\.isMeasured),
        exposures: plan.measuredExposures, profiles: plan.measuredProfiles),
      scaleFacts: plan.questionnaire.scales.indices.map { ScaleFacts(scale: $0, plan: plan) },
      organisation: organisation,
      partitions: tally.partitions.indices.map(partitionResult),
      strengths: priorities.strengths,
      risks: priorities.risks,
      quality: qualitySummary,
      unmatchedHeadcountLines: headcounts.unmatchedLines,
      ambiguousHeadcountLines: headcounts.ambiguousLines)
  }

  private func computation(
    of figures: ReleasableFigures, headcount: Int?, leastHeadcount: Int, showsItems: Bool = false
  ) -> GroupComputation {
    GroupComputation(
      figures: figures, plan: plan, headcount: headcount, leastHeadcount: leastHeadcount, showsItems: showsItems,
      minimumGroupSize: tally.protection.minimumGroupSize, quantiles: quantiles, orders: orders, rounding: rounding)
  }

  private func computation(ofGroup position: Int, in partition: Int) -> GroupComputation? {
    tally.partitions[partition].groups[position].figures.map {
      computation(
        of: $0, headcount: headcounts.groups[partition][position],
        leastHeadcount: headcounts.leastGroups[partition][position])
    }
  }

  private func partitionResult(_ index: Int) -> PartitionResult {
    let partition = tally.partitions[index]
    let group = { @Sendable [self] (position: Int) in
      let group = partition.groups[position]
      return GroupResult(
        name: name(ofGroup: position, in: index), parentGroup: group.parentGroup,
        caution: computation(ofGroup: position, in: index)?.caution,
        isKept: keepsGroups
      ) { [self] in computation(ofGroup: position, in: index)?.groupFigures() }
    }
    let count = partition.groups.count
    return PartitionResult(
      variable: partition.variable, parent: partition.parent,
      groups: keepsGroups ? concurrentMap(count, group) : (0..<count).map(group), isWithheld: partition.isWithheld)
  }

  private func name(ofGroup position: Int, in index: Int) -> GroupName {
    let partition = tally.partitions[index]
    let group = partition.groups[position]
    guard group.label == .other, let parent = partition.parent, let parentGroup = group.parentGroup else {
      return GroupName(group.label, domain: plan.questionnaire.variables[partition.variable].domain)
    }
    let around = name(ofGroup: parentGroup, in: parent)
    let domain = plan.questionnaire.variables[partition.variable].domain
    let isTaken = partition.groups.contains { sibling in
      sibling.parentGroup == parentGroup && sibling.label != .other
        && GroupName(sibling.label, domain: domain).mayBeCalledAsMerged
    }
    return .other(of: around, isNameTaken: isTaken)
  }

  // MARK: Response first (D5)

  private var excludedRows: [ExcludedRowCount] {
    ExcludedRowCount.Reason.allCases.compactMap { reason in
      let exclusion: Exclusion =
        switch reason {
        case .careless: .careless
        case .duplicates: .duplicates
        case .speeders: .speeders
        }
      return tally.rows.excluded.counts[exclusion].map { ExcludedRowCount(reason: reason, count: $0) }
    }
  }

  private var responseSummary: ResponseSummary {
    guard let figures = tally.organisation?.figures else {
      return ResponseSummary(invited: headcounts.organisation, answered: nil, rate: nil, completed: nil)
    }
    let answered = figures.respondentCount
    let rate = headcounts.organisation.flatMap {
      rounding.responseRate(answered: answered, invited: $0, minimumGroupSize: tally.protection.minimumGroupSize)
    }
    return ResponseSummary(
      invited: headcounts.organisation, answered: answered, rate: rate,
      completed: completedCount(of: answered, dropOuts: tally.quality.dropOuts))
  }

  private func completedCount(of answered: Int, dropOuts: ReleasableCount) -> ReleasedCount {
    switch dropOuts {
    case .exact(let count): .exact(answered - count)
    case .fewerThanThree: .nearlyAll
    case .nearlyAll: .fewerThanThree
    case .notShown: .notShown
    }
  }

  private var qualitySummary: QualitySummary {
    QualitySummary(
      straightLiners: ReleasedCount(tally.quality.straightLiners),
      speeders: tally.quality.speeders.map(ReleasedCount.init),
      duplicates: tally.quality.duplicates.map(ReleasedCount.init),
      dropOuts: ReleasedCount(tally.quality.dropOuts),
      medianDeviation: tally.quality.medianDeviationTenths.map { Figure(mantissa: $0, fractionDigits: 1) })
  }

  // MARK: Notices

  /// Identified respondents are in no small group, for groups are not protected then.
  private var rollsUp: Bool { tally.protection.smallGroups == .rollUp && !tally.protection.isIdentified }

  private func notices(organisation: GroupFigures?, caution: Caution) -> [ResultNotice] {
    var notices: [ResultNotice] = []
    if tally.protection.isIdentified { notices.append(.identified) }
    if let reason = tally.protection.reason, !tally.protection.isIdentified {
      notices.append(.smallMinimumGroupSize(tally.protection.minimumGroupSize, reason: reason))
    }
    guard let organisation else { return notices + [.tooFewForFigures] }
    let answered = organisation.respondentCount
    if rollsUp, answered >= SmallFirm.leastForGroups, tally.partitions.contains(where: { $0.parent != nil }) {
      notices.append(.smallGroupsRolledUp)
    }
    let hasGroups = plan.questionnaire.variables.contains { $0.role == .group }
    if answered < SmallFirm.leastForGroups, !tally.protection.isIdentified, hasGroups {
      notices.append(.organisationOnly)
    }
    if answered < Caution.fewRespondents { notices.append(.fewRespondents) }
    notices += headcountNotices(answered: answered, caution: caution)
    for (item, summary) in organisation.items.enumerated() {
      if let percent = summary?.notApplicablePercent { notices.append(.notApplicable(item: item, percent: percent)) }
    }
    for (index, scale) in plan.questionnaire.scales.enumerated()
    where scale.lostInheritedFigures && plan.scales[index].isMeasured {
      notices.append(.lostInheritedFigures(scale: index))
    }
    return notices
  }

  private func headcountNotices(answered: Int, caution: Caution) -> [ResultNotice] {
    var notices: [ResultNotice] = []
    if let invited = headcounts.organisation {
      if answered > invited { notices.append(.moreAnswersThanInvited(partition: nil, group: nil)) }
      if answered <= invited, 100 * answered < Caution.veryLowResponsePercent * invited {
        notices.append(.veryLowResponse)
      } else if answered <= invited, 100 * answered < Caution.lowResponsePercent * invited {
        notices.append(.lowResponse)
      }
    }
    for (index, partition) in tally.partitions.enumerated() {
      for (position, group) in partition.groups.enumerated() {
        guard let count = group.figures?.respondentCount, let invited = headcounts.groups[index][position],
          count > invited
        else { continue }
        notices.append(.moreAnswersThanInvited(partition: index, group: position))
      }
      notices += mixGaps(index, answered: answered)
    }
    return notices
  }

  /// Visible groups of a fully counted variable whose part among all answers differs from that among all invited.
  ///
  /// Respondents without a stated group are in the total of the answers: leaving them out would tell how many they are.
  private func mixGaps(_ index: Int, answered: Int) -> [ResultNotice] {
    let partition = tally.partitions[index]
    let stated = partition.groups.indices.filter { partition.groups[$0].label != .notStated }
    let counts = stated.compactMap { headcounts.groups[index][$0] }
    let invited = counts.reduce(0, +)
    guard counts.count == stated.count, invited > 0, answered > 0 else { return [] }
    return stated.compactMap { position in
      guard let count = partition.groups[position].figures?.respondentCount,
        let headcount = headcounts.groups[index][position]
      else { return nil }
      let gap = (count * invited - headcount * answered).magnitude
      guard 100 * Int(gap) >= ReleaseThresholds.tellingMixGapPercent * answered * invited else { return nil }
      return .mixGap(
        partition: index, group: position,
        answeredPercent: rounding.percent(count, of: answered, respondentCount: answered),
        invitedPercent: rounding.percent(headcount, of: invited, respondentCount: answered))
    }
  }
}
