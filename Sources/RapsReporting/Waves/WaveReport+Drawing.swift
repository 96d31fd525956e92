import RapsAnalysis
import RapsResults

/// The changes of a pair of waves as a drawing; the table below it has its figures.
extension WaveReport {
  mutating func addDrawing(_ pair: WavePair, _ scales: [Int]) {
    let (before, after) = (comparison.waves[pair.earlier], comparison.waves[pair.later])
    let rows = scales.compactMap { scale -> ReportChange.Row? in
      guard let change = pair.organisation[scale], let earlier = before.organisation?.scales[scale],
        let later = after.organisation?.scales[scale]
      else { return nil }
      let means = "\(numbers.figure(earlier.mean)) → \(numbers.figure(later.mean))"
      return ReportChange.Row(
        name: phrasing.scale(scale), before: Self.point(earlier, before.scaleFacts[scale]),
        after: Self.point(later, after.scaleFacts[scale]), tone: Self.tone(of: change),
        text: ([means] + relevance(of: change)).joined(separator: " "))
    }
    guard !rows.isEmpty else { return }
    let page = PageWords.in(phrasing.language)
    blocks.append(
      .drawing(
        .change(
          ReportChange(
            title: words.fromTo("\(pair.earlier + 1)", "\(pair.later + 1)"),
            key: "○ \(words.before)   ● \(words.after)   — \(words.interval)", lowText: page.lowEnd,
            highText: page.highEnd, rows: rows))))
  }

  /// The sign, and in words what the colour says.
  private func relevance(of change: WaveChange) -> [String] {
    guard change.isRelevant else { return [] }
    return [Self.relevant] + [change.level.name.map(GroupSheetWords.in(phrasing.language).level)].compactMap { $0 }
  }

  private static func point(_ summary: ScoreSummary, _ facts: ScaleFacts) -> ReportChange.Point {
    var interval: ClosedRange<Double>?
    if case .interval(let ends) = summary.interval {
      let places = [ends.lower, ends.upper].map(facts.place).sorted()
      interval = places[0]...places[1]
    }
    return ReportChange.Point(place: summary.place, interval: interval)
  }

  private static func tone(of change: WaveChange) -> ReportChange.Tone {
    guard change.isRelevant else { return .plain }
    return switch change.level.name {
    case .moreFavourable: .favourable
    case .lessFavourable: .unfavourable
    case .asElsewhere, nil: .plain
    }
  }
}
