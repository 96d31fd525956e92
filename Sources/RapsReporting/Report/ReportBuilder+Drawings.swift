import RapsAnalysis
import RapsQuestionnaire
import RapsResults

extension ReportBuilder {
  private var page: PageWords { .in(phrasing.language) }

  /// The section's means as a drawing, with the norm's where there is one.
  mutating func addProfile(_ section: (title: String, measures: [ReportMeasure]), _ figures: GroupFigures) {
    var isCompared = false
    let rows = section.measures.map { measure -> ReportProfile.Row in
      guard let summary = measure.summary(in: figures), let facts = measure.facts(in: results) else {
        return ReportProfile.Row(
          name: measure.title, place: nil, interval: nil, norm: nil, level: nil, text: "")
      }
      let place = { (figure: Figure) in
        (figure.doubleValue - Double(facts.lowestScore)) / Double(max(1, facts.highestScore - facts.lowestScore))
      }
      var interval: ClosedRange<Double>?
      if case .interval(let ends) = summary.interval { interval = place(ends.lower)...place(ends.upper) }
      let norm = referenceMean(of: measure).map(place)
      if norm != nil { isCompared = true }
      return ReportProfile.Row(
        name: measure.title, place: summary.place, interval: interval, norm: norm, level: summary.level,
        text: numbers.figure(summary.mean))
    }
    guard rows.contains(where: { $0.place != nil }) else { return }
    blocks.append(
      .drawing(
        .profile(
          ReportProfile(
            title: section.title, lowText: page.lowEnd, highText: page.highEnd,
            normText: isCompared ? page.normMark : nil, rows: rows))))
  }

  private func referenceMean(of measure: ReportMeasure) -> Figure? {
    guard case .scale(let index) = measure.index, let comparison = analysis?.comparison,
      comparison.organisationReference != nil
    else { return nil }
    return comparison.organisation[index]?.referenceMean
  }

  /// How the answers of each scale of the section are spread over its range.
  mutating func addDistribution(_ section: (title: String, measures: [ReportMeasure]), _ figures: GroupFigures) {
    let rows = section.measures.map { measure -> ReportDistribution.Row in
      guard let categories = measure.summary(in: figures)?.distribution, let facts = measure.facts(in: results) else {
        return ReportDistribution.Row(name: measure.title, parts: [])
      }
      let parts = categories.map { category in
        let middle = (category.lower.doubleValue + category.upper.doubleValue) / 2
        let place = (middle - Double(facts.lowestScore)) / Double(max(1, facts.highestScore - facts.lowestScore))
        return ReportDistribution.Part(
          range: numbers.written("\(category.lower)") + "–" + numbers.written("\(category.upper)"),
          percent: category.percent.doubleValue, text: numbers.percent(category.percent),
          favour: measure.risk == .low ? place : 1 - place)
      }
      return ReportDistribution.Row(name: measure.title, parts: parts)
    }
    guard rows.contains(where: { !$0.parts.isEmpty }) else { return }
    blocks.append(
      .drawing(.distribution(ReportDistribution(title: page.distribution + words.colon + section.title, rows: rows))))
  }
}
