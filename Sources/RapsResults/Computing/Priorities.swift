import RapsQuestionnaire

/// The organisation's strengths and risks, for a reader who has no reference group yet.
///
/// A scale is a risk if its whole released interval lies beyond its milder cut-off, a strength if it lies wholly on the
/// other side of an amber one (a scale with a red cut-off only can be a risk, not a strength: "not red" is no praise).
/// They are ranked by how far the released mean lies from that cut-off, as a part of the scale's range; ties keep the
/// questionnaire's order. Only cut-offs that are usable for groups count (METHOD D6), composites do not (their scales
/// do), and there are none under D5's caution.
struct Priorities {
  private(set) var strengths: [RankedScale] = []
  private(set) var risks: [RankedScale] = []

  init(questionnaire: Questionnaire, organisation: GroupFigures?, caution: Caution) {
    guard let organisation, caution != .noPriorities else { return }
    for (index, scale) in questionnaire.scales.enumerated() where !scale.isComposite {
      guard let summary = organisation.scales[index], let cutOffs = scale.cutOffs, cutOffs.status != .validated,
        let bound = cutOffs.amber ?? cutOffs.red
      else { continue }
      let ends = Self.ends(of: summary)
      let range = Self.range(of: scale, questionnaire)
      guard !ends.isEmpty, range > 0 else { continue }
      let distance = (summary.mean.doubleValue - bound.value.doubleValue).magnitude / range
      let ranked = RankedScale(scale: index, distance: distance)
      if ends.allSatisfy({ $0.meets(bound) }) {
        risks.append(ranked)
      } else if cutOffs.amber != nil, !ends.contains(where: { $0.meets(bound) }) {
        strengths.append(ranked)
      }
    }
    strengths = Self.ranked(strengths)
    risks = Self.ranked(risks)
  }

  private static func ranked(_ scales: [RankedScale]) -> [RankedScale] {
    scales.sorted { ($1.distance, $0.scale) < ($0.distance, $1.scale) }
  }

  private static func ends(of summary: ScoreSummary) -> [Figure] {
    switch summary.interval {
    case .interval(let interval): [interval.lower, interval.upper]
    case .everyoneAnswered: [summary.mean]
    case .notDefined: []
    }
  }

  /// Highest minus lowest possible score.
  private static func range(of scale: Scale, _ questionnaire: Questionnaire) -> Double {
    switch scale.metric {
    case .percent: return 100
    case .mean: return itemRange(of: scale, questionnaire)
    case .sum(let factor): return itemRange(of: scale, questionnaire) * Double(factor * scale.items.count)
    }
  }

  private static func itemRange(of scale: Scale, _ questionnaire: Questionnaire) -> Double {
    guard let item = scale.items.first?.item else { return 0 }
    return Double(questionnaire.answerSets[questionnaire.items[item].answerSet].width)
  }
}
