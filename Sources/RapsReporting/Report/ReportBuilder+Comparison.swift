import RapsAnalysis
import RapsResults

/// The organisation beside a norm (METHOD C1–C4).
extension ReportBuilder {
  private var texts: AnalysisWords { words.analysis }

  mutating func addComparison() {
    guard let comparison = analysis?.comparison, case .norm(let facts)? = comparison.organisationReference else {
      return
    }
    blocks.append(.heading(texts.comparedWithOthers))
    addNorm(facts)
    let compared = comparison.organisation.enumerated().compactMap { scale, entry in entry.map { (scale, $0) } }
    guard !compared.isEmpty else { return }
    blocks.append(
      .columnHelp([
        Report.ColumnHelp(texts.readPoints), Report.ColumnHelp(texts.readStandardised),
        Report.ColumnHelp(texts.readStandardisedInterval, for: words.intervalColumn),
        Report.ColumnHelp(texts.readPercentile, for: texts.percentileColumn),
      ]))
    for level in [ComparisonLevel.lessFavourable, .moreFavourable] { addCompared(compared, level: level) }
    addOthers(compared)
    if compared.contains(where: { $0.1.isRelevant }) {
      blocks.append(.legend([Report.LegendEntry(mark: .sign("*"), text: texts.relevantRemark)]))
    }
    addComposition(compared)
  }

  // MARK: The norm

  private mutating func addNorm(_ facts: NormFacts) {
    var details = [facts.period, phrasing.evidence(facts.status)].compactMap { $0 }
    if let count = facts.organisationCount { details.append(texts.organisations(numbers.count(count))) }
    details.append(words.people(numbers.count(facts.respondentCount)))
    var sentences = [texts.normIs(words.quoted(facts.name), details.joined(separator: ", "))]
    if let source = facts.source { sentences.append(texts.normSource(source)) }
    if let year = facts.expires { sentences.append(texts.normExpires(String(year))) }
    add(sentences.joined(separator: " "))
    if let share = facts.ownSharePercent {
      add(
        texts.ownShare(numbers.percent(share, isSomebody: true))
          + (facts.isOwnSubtracted ? " " + texts.ownSubtracted : ""))
    }
    if !facts.allowsTests { add(whyNoTests(facts), .caution) }
    let missing = facts.scalesNotCompared.filter { results.measured.scales[$0] }
    if !missing.isEmpty { add(texts.notCompared(names(of: missing))) }
  }

  /// Which of the conditions of a test (METHOD C2) does not hold.
  func whyNoTests(_ facts: NormFacts) -> String {
    let leastOrganisations = 10
    guard let count = facts.organisationCount else { return texts.noTestsSpreadUnknown }
    if count - (facts.isOwnSubtracted ? 1 : 0) < leastOrganisations { return texts.noTestsFewOrganisations }
    if !facts.isOwnSubtracted, let share = facts.ownSharePercent, share.doubleValue >= 10 {
      return texts.noTestsOwnShare
    }
    return texts.noTestsSpreadUnknown
  }

  private func names(of scales: [Int]) -> String { scales.map(phrasing.scale).joined(separator: ", ") }

  // MARK: Differences

  private func isTold(_ comparison: ScaleComparison, as level: ComparisonLevel) -> Bool {
    comparison.level.name == level && (comparison.level.certainty != .borderline || comparison.isRelevant)
  }

  private mutating func addCompared(_ compared: [(Int, ScaleComparison)], level: ComparisonLevel) {
    blocks.append(.subheading(phrasing.capitalised(words.judgement.level(level, .norm))))
    let found = compared.filter { isTold($0.1, as: level) }.sorted { left, right in
      let (leftSize, rightSize) = (
        left.1.standardised.doubleValue.magnitude, right.1.standardised.doubleValue.magnitude
      )
      if left.1.isRelevant != right.1.isRelevant { return left.1.isRelevant }
      return leftSize != rightSize ? leftSize > rightSize : left.0 < right.0
    }
    guard !found.isEmpty else { return add(texts.noneHere) }
    let columns = [
      ReportTable.Column(head: words.scaleColumn, role: .name),
      ReportTable.Column(head: texts.pointsColumn, role: .number),
      ReportTable.Column(head: texts.standardisedColumn + "\u{A0}\u{A0}", role: .number),
      ReportTable.Column(head: words.intervalColumn, role: .detail(2)), ReportTable.Column(head: "q", role: .detail(1)),
      ReportTable.Column(head: texts.percentileColumn, role: .detail(0)),
      ReportTable.Column(head: texts.certaintyColumn, role: .text),
    ]
    let rows = found.prefix(longestList).map { scale, comparison -> [ReportTable.Cell] in
      [
        .text(phrasing.scale(scale)), .text(numbers.signed(comparison.difference)),
        .text(phrasing.standardised(comparison)), text(comparison.interval.map(phrasing.signedInterval)),
        text(comparison.q.map(phrasing.atMost)), text(comparison.percentile.map(phrasing.percentile)),
        .text(words.judgement.certainty(comparison.level.certainty)),
      ]
    }
    blocks.append(.table(ReportTable(columns: columns, rows: rows)))
    addMore(found.count - rows.count)
  }

  func text(_ text: String?) -> ReportTable.Cell { text.map { .text($0) } ?? .empty }

  mutating func addMore(_ count: Int) {
    if count > 0 { add(texts.moreInJSON(numbers.count(count)), .quiet) }
  }

  /// What is as elsewhere, and what lies between two levels: by name only.
  private mutating func addOthers(_ compared: [(Int, ScaleComparison)]) {
    let rest = compared.filter { entry in
      !isTold(entry.1, as: .lessFavourable) && !isTold(entry.1, as: .moreFavourable)
    }
    var levels: [String] = []
    var scales: [String: [Int]] = [:]
    for (scale, comparison) in rest {
      let level = comparison.level
      let name =
        level.certainty == .borderline || level.name == nil
        ? phrasing.judgement(level, comparedWith: .norm) : words.judgement.level(.asElsewhere, .norm)
      if scales[name] == nil { levels.append(name) }
      scales[name, default: []].append(scale)
    }
    guard !levels.isEmpty else { return }
    blocks.append(.subheading(texts.between))
    blocks.append(
      .bullets(levels.map { texts.namesWithLevel(names(of: scales[$0] ?? []), phrasing.capitalised($0)) }))
  }

  // MARK: Composition (C4)

  private mutating func addComposition(_ compared: [(Int, ScaleComparison)]) {
    let adjusted = compared.compactMap { scale, comparison in
      comparison.composition.map { (scale: scale, raw: comparison.difference, effect: $0) }
    }.sorted {
      let (left, right) = (
        $0.effect.compositionEffect.doubleValue.magnitude, $1.effect.compositionEffect.doubleValue.magnitude
      )
      return left != right ? left > right : $0.scale < $1.scale
    }
    guard let first = adjusted.first else { return }
    blocks.append(.subheading(texts.composition))
    guard first.effect.compositionEffect.doubleValue != 0 else { return add(texts.noComposition) }
    add(texts.readComposition, .quiet)
    let columns = [
      ReportTable.Column(head: words.scaleColumn, role: .name),
      ReportTable.Column(head: texts.expectedColumn, role: .number),
      ReportTable.Column(head: texts.pointsColumn, role: .number),
      ReportTable.Column(head: texts.adjustedColumn, role: .number),
      ReportTable.Column(head: words.intervalColumn, role: .detail(0)),
      ReportTable.Column(head: texts.mixColumn, role: .number),
    ]
    let rows = adjusted.prefix(longestList).map { scale, raw, effect -> [ReportTable.Cell] in
      [
        .text(phrasing.scale(scale)), .text(numbers.figure(effect.expected)), .text(numbers.signed(raw)),
        .text(numbers.signed(effect.adjustedDifference)), text(effect.interval.map(phrasing.signedInterval)),
        .text(numbers.signed(effect.compositionEffect)),
      ]
    }
    blocks.append(.table(ReportTable(columns: columns, rows: rows)))
    addMore(adjusted.count - rows.count)
    let absent = adjusted.map(\.effect.absentPercent).max { $0.doubleValue < $1.doubleValue }
    if let absent, absent.doubleValue > 0 { add(texts.absentShare(numbers.percent(absent))) }
    if !variables.isEmpty { add(texts.compareWithExpected) }
  }
}

extension Phrasing {
  /// As "+0.4 *", the mark for what is relevant; figures stand under each other with and without it.
  func standardised(_ comparison: ScaleComparison) -> String {
    numbers.signed(comparison.standardised) + (comparison.isRelevant ? "\u{A0}*" : "\u{A0}\u{A0}")
  }
}
