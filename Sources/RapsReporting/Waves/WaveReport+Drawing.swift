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
        text: change.isRelevant ? "\(means) \(Self.relevant)" : means)
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

  private static func point(_ summary: ScoreSummary, _ facts: ScaleFacts) -> ReportChange.Point {
    var interval: ClosedRange<Double>?
    if case .interval(let ends) = summary.interval {
      interval = facts.place(of: ends.lower)...facts.place(of: ends.upper)
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
