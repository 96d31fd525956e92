import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// What a page draws beside its tables: only figures that these have.
extension ReportBuilder {
  private var page: PageWords { .in(phrasing.language) }
  private var drawing: DrawingWords { .in(phrasing.language) }

  // MARK: Profiles

  /// The section's means, with the norm's where there is one; nil where none is shown.
  func profile(of section: (title: String, measures: [ReportMeasure]), in figures: GroupFigures) -> ReportProfile? {
    let rows = section.measures.map { profileRow(of: $0, in: figures) }
    guard rows.contains(where: { $0.place != nil }) else { return nil }
    let ranges = Set(section.measures.compactMap { $0.facts(in: results).map { [$0.lowestScore, $0.highestScore] } })
    var (low, high) = (page.lowEnd, page.highEnd)
    if ranges.count == 1, let range = ranges.first {
      (low, high) = ("\(low) (\(numbers.count(range[0])))", "\(high) (\(numbers.count(range[1])))")
    }
    return ReportProfile(
      title: drawing.profile(section.title), lowText: low, highText: high,
      normText: rows.contains { $0.norm != nil } ? page.normMark : nil, rows: rows)
  }

  private func profileRow(of measure: ReportMeasure, in figures: GroupFigures) -> ReportProfile.Row {
    guard let summary = measure.summary(in: figures), let facts = measure.facts(in: results) else {
      return ReportProfile.Row(name: measure.title, place: nil, interval: nil, norm: nil, level: nil, text: "")
    }
    var interval: ClosedRange<Double>?
    if case .interval(let ends) = summary.interval {
      interval = facts.place(of: ends.lower.doubleValue)...facts.place(of: ends.upper.doubleValue)
    }
    return ReportProfile.Row(
      name: measure.title, place: summary.place, interval: interval,
      norm: referenceMean(of: measure).map { facts.place(of: $0.doubleValue) }, level: summary.level,
      text: numbers.figure(summary.mean), zones: zones(of: measure, facts))
  }

  private func referenceMean(of measure: ReportMeasure) -> Figure? {
    guard case .scale(let index) = measure.index, let comparison = analysis?.comparison,
      comparison.organisationReference != nil
    else { return nil }
    return comparison.organisation[index]?.referenceMean
  }

  /// From the milder cut-off to the stricter one, and from there to the scale's end.
  private func zones(of measure: ReportMeasure, _ facts: ScaleFacts) -> [ReportProfile.Zone] {
    guard let cutOffs = measure.cutOffs, cutOffs.status != .validated else { return [] }
    let place = { (bound: Bound?) in bound.map { min(max(facts.place(of: $0.value.doubleValue), 0), 1) } }
    let (amber, red) = (place(cutOffs.amber), place(cutOffs.red))
    let end = measure.risk == .high ? 1.0 : 0.0
    let parts = [(Level.intermediate, amber, red ?? end), (.unfavourable, red, end)]
    return parts.compactMap { level, from, to in
      from.map { ReportProfile.Zone(level: level, range: min($0, to)...max($0, to)) }
    }
  }

  // MARK: Distributions

  /// How the answers of each scale of the section are spread over its range: a table of its own, for pages only.
  mutating func addDistribution(_ section: (title: String, measures: [ReportMeasure]), _ figures: GroupFigures) {
    guard medium == .page else { return }
    let rows = section.measures.map { measure -> ReportDistribution.Row in
      guard let categories = measure.summary(in: figures)?.distribution, let facts = measure.facts(in: results) else {
        return ReportDistribution.Row(name: measure.title, parts: [])
      }
      return ReportDistribution.Row(
        name: measure.title,
        parts: categories.map { category in
          let middle = facts.place(of: (category.lower.doubleValue + category.upper.doubleValue) / 2)
          return ReportDistribution.Part(
            range: score(category.lower) + "–" + score(category.upper),
            percent: category.percent.doubleValue, text: numbers.percent(category.percent),
            favour: measure.risk == .low ? middle : 1 - middle)
        })
    }
    guard rows.contains(where: { !$0.parts.isEmpty }) else { return }
    let columns = [
      ReportTable.Column(head: words.scaleColumn, role: .name),
      ReportTable.Column(head: drawing.shares, role: .text),
    ]
    let cells = rows.map { row -> [ReportTable.Cell] in
      let shares = row.parts.map { "\($0.range)\(words.colon)\($0.text)" }
      return [.text(row.name), shares.isEmpty ? .hidden : .text(shares.joined(separator: words.clauseBreak))]
    }
    blocks.append(.subheading(page.distribution))
    let distribution = ReportDistribution(title: page.distribution + words.colon + section.title, rows: rows)
    blocks.append(.table(ReportTable(columns: columns, rows: cells, drawing: .distribution(distribution))))
  }

  /// Without zeros at the end of its decimals.
  private func score(_ number: ExactDecimal) -> String {
    var text = Substring(number.description)
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return numbers.written(String(text))
  }

  // MARK: Shares

  /// The exposures of one table. A bounded share is drawn as all that it may be, and no more is told of it (A6).
  func prevalence(of list: ExposureList, in figures: GroupFigures) -> ReportPrevalence {
    let rows = list.exposures.map { index -> ReportPrevalence.Row in
      guard let summary = figures.exposures[index] else {
        return ReportPrevalence.Row(name: list.name(index), share: .hidden, text: "")
      }
      return ReportPrevalence.Row(
        name: list.name(index), share: drawn(summary.prevalence, of: summary.validCount),
        text: phrasing.share(summary.prevalence) ?? "")
    }
    let source = list.source.map { " – " + words.sources($0) } ?? ""
    return ReportPrevalence(title: words.exposures + source, barText: words.prevalenceColumn, rows: rows)
  }

  /// The parts of one profile, in order of its quadrants.
  func shares(of profile: Int, in figures: GroupFigures) -> ReportPrevalence {
    let facts = questionnaire.profiles[profile]
    let summary = figures.profiles[profile]
    return ReportPrevalence(
      title: phrasing.name(facts.title, id: facts.id), barText: words.shareColumn,
      rows: Profile.Quadrant.allCases.map { quadrant in
        let share = summary?.quadrants[quadrant.rawValue] ?? .notShown
        return ReportPrevalence.Row(
          name: phrasing.name(facts.quadrantTitles[quadrant.rawValue], id: "\(quadrant)"),
          share: drawn(share, of: summary?.validCount ?? 0), text: phrasing.share(share) ?? "")
      })
  }

  private func drawn(_ share: Share, of count: Int) -> ReportPrevalence.Share {
    let twoPeople = min(100, 200 / Double(max(1, count)))
    switch share {
    case .percent(let percent, let interval): return .percent(percent.doubleValue, interval: interval?.range)
    case .fewerThanThree: return .between(0...twoPeople)
    case .nearlyAll: return .between(100 - twoPeople...100)
    case .notShown: return .hidden
    }
  }

  /// - Parameter ranked: indexes of scales with their weights, in the table's order.
  func weights(of ranked: some Sequence<(Int, FactorWeight)>, among drivers: Drivers) -> ReportWeights {
    ReportWeights(
      title: words.analysis.driversOf(phrasing.outcomes(drivers.outcomes.map(\.outcome))),
      equalShare: 100 / Double(max(1, drivers.factors.count)),
      rows: ranked.map { factor, weight in
        ReportWeights.Row(
          name: phrasing.scale(factor), percent: weight.sharePercent.doubleValue, interval: weight.interval?.range,
          text: numbers.percent(weight.sharePercent))
      })
  }
}

extension FigureInterval {
  /// To draw it.
  var range: ClosedRange<Double> {
    min(lower.doubleValue, upper.doubleValue)...max(lower.doubleValue, upper.doubleValue)
  }
}

extension ScaleFacts {
  /// A score's place on the scale, 0 (lowest) to 1.
  fileprivate func place(of score: Double) -> Double {
    (score - Double(lowestScore)) / Double(max(1, highestScore - lowestScore))
  }
}
