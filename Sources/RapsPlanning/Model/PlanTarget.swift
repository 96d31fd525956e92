import RapsQuestionnaire
import RapsResults

/// Where an indicator should go: the first of these that is more favourable than today.
///
/// 1. The mean of the reference: what comparable organisations, or the rest of this one, already reach.
/// 2. The favourable side of the amber cut-off, if it says something of groups (METHOD D6).
/// 3. The favourable end of today's 95 % interval: as much as chance alone might show, so the least worth aiming at, and
///    only where there is no reference. What is as favourable as the reference already is to be kept so.
///
/// Of unwanted behaviour the target is always that nobody meets it. All of them lie on the scale. A target is for
/// discussion: context decides what can be reached, and by when.
package enum PlanTarget: Sendable, Hashable {
  case referenceMean(Figure)
  /// The favourable side of this bound.
  case cutOff(Bound)
  case favourableEnd(Figure)
  case nobody

  /// The target of a scale; nil if it is to be kept as it is.
  package init?(for scale: Scale, score: ScoreSummary, referenceMean: Figure?) {
    let today = score.mean.doubleValue
    func isBetter(_ value: Double) -> Bool { scale.risk == .high ? value < today : value > today }
    if let referenceMean, isBetter(referenceMean.doubleValue) {
      self = .referenceMean(referenceMean)
    } else if let amber = scale.cutOffs?.amber, scale.cutOffs?.status != .validated, score.mean.meets(amber) {
      self = .cutOff(amber)
    } else if referenceMean == nil, case .interval(let interval) = score.interval {
      let end = scale.risk == .high ? interval.lower : interval.upper
      guard isBetter(end.doubleValue) else { return nil }
      self = .favourableEnd(end)
    } else {
      return nil
    }
  }

  /// As JSON names it.
  package var rule: String {
    switch self {
    case .referenceMean: "reference-mean"
    case .cutOff: "amber-cut-off"
    case .favourableEnd: "favourable-end-of-interval"
    case .nobody: "nobody"
    }
  }
}
