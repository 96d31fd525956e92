import RapsQuestionnaire
import RapsScoring

extension CutOffs {
  /// The bound whose share is printed: the red one, or the amber one if there is no red.
  var printed: Bound? { red ?? amber }
}

extension Bound {
  /// Whether a state's score, `offset + span · sum / parts`, lies on the bound's side. Exact.
  func includes(_ axis: ScoreAxis, sum: Int, parts: Int) -> Bool {
    let score = Int128(axis.offset * parts + axis.span * sum) * Int128(value.denominator)
    let limit = Int128(value.significand) * Int128(parts)
    return switch comparison {
    case .from: score >= limit
    case .above: score > limit
    case .to: score <= limit
    case .below: score < limit
    }
  }
}

extension ScoringPlan.ScalePlan {
  /// Per state whether its score lies on the bound's side; false for the state without a score.
  func states(beyond bound: Bound) -> [Bool] {
    var result = Array(repeating: false, count: space.stateCount)
    space.forEachState { index, answered, sum in
      result[index] = bound.includes(axis, sum: sum, parts: answered * space.unitsPerItem)
    }
    return result
  }
}
