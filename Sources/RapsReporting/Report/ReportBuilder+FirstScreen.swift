import RapsAnalysis
import RapsJSON
import RapsPlanning
import RapsQuestionnaire
import RapsResults

/// What a reader of a page sees first: what to tackle, what to keep, who answered and how sure that is, what is proposed.
extension ReportBuilder {
  private var screen: FirstScreenWords { .in(phrasing.language) }

  mutating func addFirstScreen() {
    addReported()
    let findings = Findings(results, analysis)
    blocks.append(.cards([tackleCard(findings), keepCard(findings), whoCard(), proposalCard(findings)]))
  }

  // MARK: Unwanted behaviour

  /// Above everything else, whatever the weights say, and under any response (METHOD P3).
  private mutating func addReported() {
    let lines = reportedExposures
    if !lines.isEmpty { add(([screen.reported] + lines + [screen.reportedRemark]).joined(separator: " "), .caution) }
  }

  /// Who is told to behave how, by source; without a number, which the tables have.
  var reportedExposures: [String] {
    guard let organisation = results.organisation else { return [] }
    let told = exposureLists.compactMap { list -> (source: String?, names: String)? in
      let exposures = list.exposures.filter { organisation.exposures[$0]?.isReported == true }
      guard !exposures.isEmpty else { return nil }
      return (list.source.map(words.sources), exposures.map(list.name).joined(separator: ", "))
    }
    // The same behaviour from either side is named once.
    if told.count == 2, told[0].names == told[1].names, let one = told[0].source, let other = told[1].source {
      return [phrasing.capitalised(words.analysis.and(one, other)) + words.colon + told[0].names + "."]
    }
    return told.map { source, names in
      (source.map { phrasing.capitalised($0) + words.colon } ?? "") + names + "."
    }
  }

  // MARK: Risks and strengths

  private func tackleCard(_ findings: Findings) -> ReportCard {
    var card = ReportCard(title: screen.tackleTitle, tone: .unfavourable, isRanked: true)
    switch findings.basis {
    case .tooFew: card.introduction = screen.noRisksNamed
    case .nothing: card.introduction = words.noCutOffs
    case .norm, .red, .cutOff:
      card.introduction =
        findings.risks.isEmpty
        ? nothingToTackle(findings) : screen.onlyThose(isPartial) + screen.risksAre(findings.basis)
    }
    card.points = findings.risks.map { point($0, findings.basis, isRisk: true) }
    return card
  }

  private func nothingToTackle(_ findings: Findings) -> String {
    findings.basis == .cutOff ? words.noRisks : words.analysis.nothingToTackle
  }

  private func keepCard(_ findings: Findings) -> ReportCard {
    var card = ReportCard(title: words.strengths, tone: .favourable, isRanked: true)
    switch findings.basis {
    case .tooFew, .nothing: card.introduction = screen.noStrengthsNamed
    case .norm, .red, .cutOff:
      card.introduction =
        findings.strengths.isEmpty
        ? words.noStrengths : screen.onlyThose(isPartial) + screen.strengthsAre(findings.basis)
    }
    card.points = findings.strengths.map { point($0, findings.basis, isRisk: false) }
    return card
  }

  /// Under half of those invited: nothing is told of the others (METHOD D5).
  private var isPartial: Bool { results.caution == .lowResponse }

  private func point(_ finding: Findings.Finding, _ basis: Findings.Basis, isRisk: Bool) -> ReportCard.Point {
    let direction = direction(of: finding.scale, isRisk: isRisk)
    let reason = reason(of: finding, basis).map { $0 + direction + "." }
    let told = [reason, sureness(of: finding)].compactMap { $0 }.map(phrasing.capitalised)
    return ReportCard.Point(text: phrasing.scale(finding.scale), detail: told.joined(separator: " "))
  }

  /// A low mean among the strengths needs its direction, and so does a low one among the risks.
  func direction(of scale: Int, isRisk: Bool) -> String {
    switch questionnaire.scales[scale].risk {
    case .high: isRisk ? "" : " (\(words.lowIsFavourable))"
    case .low: isRisk ? " (\(words.highIsFavourable))" : ""
    }
  }

  /// Mean and norm, share beyond the cut-off, or mean and interval.
  private func reason(of finding: Findings.Finding, _ basis: Findings.Basis) -> String? {
    guard let summary = results.organisation?.scales[finding.scale] else { return nil }
    let mean = numbers.figure(summary.mean)
    if case .norm = basis, let comparison = analysis?.comparison.organisation[finding.scale] {
      return screen.meanBesideNorm(mean, numbers.figure(comparison.referenceMean))
    }
    let cutOffs = questionnaire.scales[finding.scale].cutOffs
    if case .red = basis, let bound = Phrasing.shareBound(cutOffs),
      let share = summary.beyondCutOff.flatMap(phrasing.share)
    {
      return words.shareSentence(share, phrasing.score(beyond: bound))
    }
    switch summary.interval {
    case .interval(let interval): return screen.meanWithInterval(mean, phrasing.interval(interval))
    case .everyoneAnswered, .notDefined: return screen.mean(mean)
    }
  }

  private func sureness(of finding: Findings.Finding) -> String? {
    switch finding.sureness {
    case .sure(let certainty): return screen.howSure(words.judgement.certainty(certainty))
    case .quadrant(let judgement): return screen.howSure(phrasing.judgement(judgement))
    case .level(let judgement): return screen.howSure(phrasing.judgement(judgement, comparedWith: .norm))
    case .mostInRed:
      let bound = questionnaire.scales[finding.scale].cutOffs?.red
      return screen.mostInRed(bound.map(phrasing.score) ?? "")
    }
  }

  // MARK: Who answered

  private func whoCard() -> ReportCard {
    var card = ReportCard(title: screen.whoTitle, tone: .plain)
    card.points = [answered] + variables.compactMap(groupsShown)
    let reach = results.organisation.map { _ in screen.reach(self.reach) }
    card.points += [reach, unevenMix].compactMap { $0 }.map { ReportCard.Point(text: $0, detail: nil) }
    if results.organisation != nil, results.caution != .noPriorities { card.remark = words.judgement.readCertainty }
    return card
  }

  private var answered: ReportCard.Point {
    let response = results.response
    guard let answered = response.answered else {
      return ReportCard.Point(text: screen.tooFewAnswered, detail: nil)
    }
    let detail =
      switch (response.invited, response.rate) {
      case (let invited?, let rate?): screen.ofInvited(numbers.count(invited), phrasing.rate(rate))
      case (let invited?, nil): screen.invited(numbers.count(invited))
      case (nil, _): screen.invitedUnknown
      }
    return ReportCard.Point(
      text: screen.peopleAnswered(words.people(numbers.count(answered))), detail: detail)
  }

  /// How many of the groups that the tables name have figures there.
  private func groupsShown(of variable: Int) -> ReportCard.Point? {
    guard let partition = results.partitions.first(where: { $0.variable == variable }) else { return nil }
    let named = partition.groups.filter { $0.name != .notStated }
    let shown = named.count { $0.caution != nil }
    let title = phrasing.variable(variable)
    let text =
      shown == 0
      ? screen.noGroups(title)
      : shown == named.count
        ? screen.allGroups(title, numbers.count(shown))
        : screen.groupsShown(title, numbers.count(shown), numbers.count(named.count))
    return ReportCard.Point(text: text, detail: shown == named.count ? nil : screen.whyHidden)
  }

  private var reach: FirstScreenWords.Reach {
    let response = results.response
    guard let answered = response.answered, results.caution != .noPriorities else { return .tooFew }
    guard let invited = response.invited, response.rate != nil, answered <= invited else { return .unknown }
    if answered == invited { return .everyone }
    return results.caution == .lowResponse ? .minority : .majority
  }

  private var unevenMix: String? {
    results.notices.contains { if case .mixGap = $0 { true } else { false } } ? screen.unevenMix : nil
  }

  // MARK: What is proposed

  private func proposalCard(_ findings: Findings) -> ReportCard {
    var card = ReportCard(title: screen.proposalTitle, tone: .plain)
    let body = words.body(country)
    guard let plan else {
      let isNamed = !findings.risks.isEmpty || !findings.strengths.isEmpty
      card.points = [
        isNamed ? screen.talkAbout(body) : screen.talkWithoutFindings(body), screen.addOtherSources, screen.askForPlan,
      ].map { ReportCard.Point(text: $0, detail: nil) }
      return card
    }
    let tree = PlanTree(plan)
    let proposals = firstMeasures(of: tree, findings)
    if proposals.isEmpty {
      card.points = [screen.noMeasures, screen.talkWithoutFindings(body)].map {
        ReportCard.Point(text: $0, detail: nil)
      }
    } else {
      card.introduction = screen.fromPlan(body)
      card.points = proposals
      card.remark = screen.allMeasures(numbers.count(tree.rows("measures").count))
    }
    return card
  }

  /// The first measure for unwanted behaviour and for each factor named on this screen, else for the plan's next ones.
  private func firstMeasures(of tree: PlanTree, _ findings: Findings) -> [ReportCard.Point] {
    let current = tree.rows("priorities").filter(tree.isCurrent)
    let exposures = current.filter { $0["kind"]?.string == "exposure" }
    let factors = current.filter { $0["kind"]?.string != "exposure" }
    let named = findings.risks.map { questionnaire.scales[$0.scale].id }
    let first = named.compactMap { id in factors.first { tree.id($0) == id } }
    let next = factors.filter { !named.contains(tree.id($0)) }
    var used: Set<String> = []
    func measure(for priority: JSONValue) -> String? {
      let serving = tree.rows("measures").filter { tree.texts($0["priorities"]).contains(tree.id(priority)) }
      guard let measure = tree.ordered(serving).first(where: { !used.contains(tree.title($0)) }) else { return nil }
      used.insert(tree.title(measure))
      return tree.title(measure)
    }
    var points: [ReportCard.Point] = []
    if let title = exposures.lazy.compactMap(measure).first {
      points.append(ReportCard.Point(text: title, detail: screen.onUnwantedBehaviour))
    }
    for priority in (first + next).prefix(Findings.most) {
      guard let title = measure(for: priority) else { continue }
      points.append(ReportCard.Point(text: title, detail: tree.words.about(tree.title(priority))))
    }
    return points
  }
}
