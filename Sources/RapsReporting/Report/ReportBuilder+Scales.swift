import RapsAnalysis
import RapsQuestionnaire
import RapsResults

extension ReportBuilder {
  // MARK: Strengths and risks

  mutating func addStrengthsAndRisks(_ organisation: GroupFigures) {
    // The banner has said so already (D5).
    guard results.caution != .noPriorities else { return }
    // What comparable organisations reach tells more than provisional cut-offs, and two lists of strengths confuse.
    let isJudgedByNorm = analysis?.matrix?.axis == .normDifference && analysis?.matrix?.impactCutPercent != nil
    // A page's first screen tells it in short.
    if medium == .page, isJudgedByNorm { return }
    blocks.append(.heading(words.strengthsAndRisks))
    if medium == .text { addInShort() }
    if !isJudgedByNorm { addBeyondCutOffs(organisation) }
    if hasGroupCutOffs, !questionnaire.exposures.isEmpty, medium == .text || reportedExposures.isEmpty {
      add(words.exposuresToo)
    }
  }

  private mutating func addBeyondCutOffs(_ organisation: GroupFigures) {
    guard hasGroupCutOffs else { return add(words.noCutOffs) }
    add(results.caution == .lowResponse ? words.amongThoseWhoAnswered : words.wholeIntervalBeyond, .quiet)
    let strengths = sentences(of: results.strengths, organisation, tellsShare: false)
    // On a page "strengths to keep" are those of its first screen, by their weight.
    let sides = medium == .page ? FirstScreenWords.in(phrasing.language) : nil
    addRanked(strengths, heading: sides?.favourableSide ?? words.strengths, none: words.noStrengths)
    let risks = sentences(of: results.risks, organisation, tellsShare: true)
    addRanked(risks, heading: sides?.unfavourableSide ?? words.risks, none: words.noRisks)
  }

  /// Whether any measured scale has cut-offs that say something of groups (D6).
  private var hasGroupCutOffs: Bool {
    questionnaire.scales.indices.contains { index in
      guard let cutOffs = questionnaire.scales[index].cutOffs else { return false }
      return results.measured.scales[index] && cutOffs.status != .validated
    }
  }

  private mutating func addRanked(_ sentences: [String], heading: String, none: String) {
    blocks.append(.subheading(heading))
    if sentences.isEmpty { add(none) } else { blocks.append(.bullets(sentences)) }
  }

  /// The first few in sentences, and how many are left for the tables.
  private func sentences(
    of ranked: [RankedScale], _ organisation: GroupFigures, tellsShare: Bool
  ) -> [String] {
    var sentences = ranked.prefix(longestList).compactMap { entry in
      organisation.scales[entry.scale].map { sentence(of: entry.scale, $0, tellsShare: tellsShare) }
    }
    let left = ranked.count - sentences.count
    if left > 0 { sentences.append(words.andMore(numbers.count(left))) }
    return sentences
  }

  /// Mean and share of one scale, told of those who answered. The share is that on the unfavourable side.
  private func sentence(of scale: Int, _ summary: ScoreSummary, tellsShare: Bool) -> String {
    let mean = numbers.figure(summary.mean)
    // A low mean among the strengths needs its direction, and so does a high one among the risks.
    let direction = questionnaire.scales[scale].risk == .high ? " (\(words.lowIsFavourable))" : ""
    let name = phrasing.scale(scale) + direction
    var text =
      switch summary.interval {
      case .interval(let interval): words.meanSentence(name, mean, phrasing.interval(interval))
      default: words.meanOfEveryone(name, mean)
      }
    if tellsShare, let bound = Phrasing.shareBound(questionnaire.scales[scale].cutOffs),
      let share = summary.beyondCutOff,
      case .percent = share, let percent = phrasing.share(share)
    {
      text += ". " + words.shareSentence(percent, phrasing.score(beyond: bound))
    }
    return text + "."
  }

  // MARK: Tables

  mutating func addReadingHelp(_ organisation: GroupFigures) {
    guard !(organisation.scales + organisation.composites).allSatisfy({ $0 == nil }) else { return }
    blocks.append(.heading(words.howToRead))
    var lines = [words.readBar, words.readInterval]
    let cutOffs = ScaleKind.allCases.flatMap { measures(of: $0) }.compactMap(\.cutOffs)
    if let bound = cutOffs.lazy.compactMap(Phrasing.shareBound).first {
      lines.append(words.readShare(shareHead(bound), phrasing.score(beyond: bound)))
    }
    if cutOffs.contains(where: { $0.status == .provisional }) { lines.append(words.provisionalCutOffs) }
    if !results.release.isIdentified { lines.append(words.readRounding) }
    blocks.append(.bullets(lines))
    let shares = (organisation.scales + organisation.composites).compactMap { $0?.beyondCutOff }
    var legend = (hasGroupCutOffs ? levelLegend : []) + phrasing.shareSigns(shares, ofExposures: false)
    if hasHiddenCell(organisation) || hasHiddenShare(organisation) {
      legend.append(Report.LegendEntry(mark: .hidden, text: words.notShown))
    }
    if !legend.isEmpty { blocks.append(.legend(legend)) }
  }

  private func hasHiddenShare(_ figures: GroupFigures) -> Bool {
    (figures.scales + figures.composites).contains { $0?.beyondCutOff == .notShown }
      || figures.exposures.contains { $0?.prevalence == .notShown }
      || figures.profiles.contains { $0?.quadrants.contains(.notShown) ?? false }
  }

  private var levelLegend: [Report.LegendEntry] {
    Level.allCases.map {
      Report.LegendEntry(mark: .level($0), text: words.levelWords($0) + words.colon + words.levelLegend($0))
    }
  }

  mutating func addScales(_ organisation: GroupFigures) {
    for section in scaleSections {
      let bounds = Set(section.measures.compactMap { Phrasing.shareBound($0.cutOffs) })
      let common = bounds.count == 1 ? bounds.first : nil
      let rows = section.measures.map { row(of: $0, in: organisation, showsBound: common == nil) }
      blocks.append(.heading(section.title))
      let drawing = profile(of: section, in: organisation).map(ReportDrawing.profile)
      blocks.append(.table(ReportTable(columns: scaleColumns(common), rows: rows, drawing: drawing)))
      addDistribution(section, organisation)
    }
  }

  /// The measures by kind and direction: long bars mean the same in all rows of a table.
  var scaleSections: [(title: String, measures: [ReportMeasure])] {
    ScaleKind.allCases.flatMap { kind in
      [RiskDirection.low, .high].compactMap { risk in
        let measures = self.measures(of: kind).filter { $0.risk == risk }
        let direction = risk == .low ? words.highIsFavourable : words.lowIsFavourable
        return measures.isEmpty ? nil : ("\(words.kindTitles(kind)) – \(direction)", measures)
      }
    }
  }

  /// As "% ≥ 67".
  private func shareHead(_ bound: Bound) -> String { "%\u{A0}" + phrasing.symbol(bound) }

  /// With the cut-off that all rows share in the head.
  private func scaleColumns(_ common: Bound?) -> [ReportTable.Column] {
    [
      .init(head: words.scaleColumn, role: .name), .init(head: words.barColumn, role: .bar),
      .init(head: words.meanColumn, role: .number), .init(head: words.intervalColumn, role: .number),
      .init(head: words.countColumn, role: .number),
      .init(head: common.map(shareHead) ?? words.shareColumn, role: .number),
      .init(head: "", role: .text), .init(head: words.levelColumn, role: .level),
    ]
  }

  private func row(of measure: ReportMeasure, in figures: GroupFigures, showsBound: Bool) -> [ReportTable.Cell] {
    let name = ReportTable.Cell.text(measure.title + rangeNote(of: measure))
    guard let summary = measure.summary(in: figures) else {
      return [name, .hidden, .hidden, .hidden, .hidden, .hidden, .empty, .empty]
    }
    let share = summary.beyondCutOff.map { share in
      phrasing.shortShare(share).map { ReportTable.Cell.text($0) } ?? .hidden
    }
    let bound = share == nil || !showsBound ? nil : Phrasing.shareBound(measure.cutOffs)
    return [
      name, .bar(summary.place), .text(numbers.figure(summary.mean)), .text(phrasing.meanInterval(summary.interval)),
      .text(numbers.count(summary.validCount)), share ?? .empty,
      bound.map { .text(phrasing.symbol($0)) } ?? .empty, .level(summary.level),
    ]
  }

  /// The scale's range beside its name, unless it is 0–100.
  private func rangeNote(of measure: ReportMeasure) -> String {
    guard let facts = measure.facts(in: results), (facts.lowestScore, facts.highestScore) != (0, 100) else { return "" }
    return " (\(numbers.count(facts.lowestScore))–\(numbers.count(facts.highestScore)))"
  }

  /// The measured scales of a kind, then its composites.
  func measures(of kind: ScaleKind) -> [ReportMeasure] {
    let scales = questionnaire.scales.indices.filter {
      questionnaire.scales[$0].kind == kind && results.measured.scales[$0]
    }
    let composites = questionnaire.composites.indices.filter {
      questionnaire.composites[$0].kind == kind && results.measured.composites[$0]
    }
    return scales.map { ReportMeasure(.scale($0), phrasing) }
      + composites.map { ReportMeasure(.composite($0), phrasing) }
  }
}
