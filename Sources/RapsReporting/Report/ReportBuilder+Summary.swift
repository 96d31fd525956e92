import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// One page for everyone who works here: what they said, what is not shown, what happens next.
extension ReportBuilder {
  private var summary: SummaryWords { .in(phrasing.language) }

  mutating func addSummary() {
    blocks.append(.sheet(ReportSheet(kind: .summary, title: summary.title)))
    add(summary.introduction)
    addHowMany()
    if results.organisation != nil { addWhatWasSaid(Findings(results, analysis)) }
    addWhatIsNotShown()
    blocks.append(.subheading(summary.nextTitle))
    blocks.append(.bullets(summary.next(words.body(country))))
    blocks.append(.notes(summary.whenToHear))
    blocks.append(.notes(summary.whomToAsk))
    blocks.append(.subheading(summary.helpTitle))
    add(words.routesForHelp)
  }

  private mutating func addHowMany() {
    blocks.append(.subheading(summary.howManyTitle))
    guard let answered = results.response.answered else { return add(summary.tooFew) }
    let people = words.people(numbers.count(answered))
    let count =
      results.response.invited.map { summary.ofInvited(people, numbers.count($0)) } ?? summary.answered(people)
    add(
      [count, results.caution == .none ? nil : summary.onlyThose, summary.thanks].compactMap { $0 }.joined(
        separator: " "))
  }

  // MARK: What was said

  private mutating func addWhatWasSaid(_ findings: Findings) {
    blocks.append(.subheading(summary.saidTitle))
    switch findings.basis {
    case .tooFew, .nothing: add(summary.nothingNamed)
    case .norm, .red, .cutOff:
      addList(findings.strengths, findings.basis, isRisk: false)
      addList(findings.risks, findings.basis, isRisk: true)
    }
    if !reportedExposures.isEmpty { add(summary.reported) }
  }

  private mutating func addList(_ list: [Findings.Finding], _ basis: Findings.Basis, isRisk: Bool) {
    guard !list.isEmpty else { return add(isRisk ? summary.noRisks : summary.noStrengths) }
    add(isRisk ? summary.risks : summary.strengths)
    blocks.append(
      .bullets(
        list.map { finding in
          phrasing.scale(finding.scale) + direction(of: finding.scale, isRisk: isRisk) + words.colon
            + told(finding, basis, isRisk: isRisk) + "."
        }))
  }

  /// Where a factor stands, without a technical word.
  private func told(_ finding: Findings.Finding, _ basis: Findings.Basis, isRisk: Bool) -> String {
    if case .mostInRed = finding.sureness { return summary.mostUnfavourable }
    if case .norm = basis, let level = analysis?.comparison.organisation[finding.scale]?.level {
      // As sure as the first screen says, which takes the weights into account.
      guard case .sure(let certainty) = finding.sureness, level.certainty != .borderline else {
        return phrasing.judgement(level, comparedWith: .norm)
      }
      let told = Judgement(certainty: certainty, name: level.name, alternative: level.alternative)
      return phrasing.judgement(told, comparedWith: .norm)
    }
    let share = results.organisation?.scales[finding.scale]?.beyondCutOff.flatMap(phrasing.share)
    if case .red = basis, let share { return summary.unfavourableShare(share) }
    return isRisk ? summary.onUnfavourableSide : summary.onFavourableSide
  }

  // MARK: What is not shown

  private mutating func addWhatIsNotShown() {
    blocks.append(.subheading(words.whatIsNotShown))
    guard !results.release.isIdentified else { return add(words.identifiedLine) }
    add(summary.protection(numbers.count(results.release.minimumGroupSize)))
  }
}
