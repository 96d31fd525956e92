import RapsQuestionnaire

/// The scores next to a cut-off that someone who answers all items can have (METHOD D6).
package struct AttainableScores: Sendable, Hashable {
  /// The highest attainable score on the lower side of the cut; nil if there is none.
  package let below: ExactFraction?
  /// The lowest attainable score on its upper side; nil if there is none.
  package let above: ExactFraction?
  /// Whether a score lies within 1 point (1/100 of the score range) of the cut without being equal to it, so that a
  /// little change of the cut would move people across.
  package let isWithinOnePoint: Bool
}

/// What `raps check` prints beside a cut-off of a scale.
///
/// Complexity: O(items × codes × sums / 64).
/// - Parameters:
///   - bound: the cut-off, whose own value belongs to the upper side if it is `from` or `below`, else to the lower.
///   - scale: index into the plan's scales, not one of `unscorableScales`.
package func attainableScores(beside bound: Bound, scale: Int, plan: ScoringPlan) -> AttainableScores {
  let scalePlan = plan.scales[scale]
  let itemCount = plan.questionnaire.scales[scale].items.count
  let whole = itemCount * scalePlan.space.unitsPerItem
  let upperSide = Bound(bound.comparison == .from || bound.comparison == .below ? .from : .above, bound.value)
  var (below, above): (ExactFraction?, ExactFraction?) = (nil, nil)
  for sum in attainableSums(scale: scale, plan: plan) {
    let score = scalePlan.axis.score(numerator: sum, denominator: whole)
    if score.satisfies(upperSide) {
      above = score
      break
    }
    below = score
  }
  let cut = ExactFraction(bound.value)
  let isNear = [below, above].contains { score in
    guard let score, score != cut else { return false }
    let distance = score < cut ? cut + score * -1 : score + cut * -1
    return distance * 100 < ExactFraction(numerator: Int128(scalePlan.axis.span), denominator: 1)
  }
  return AttainableScores(below: below, above: above, isWithinOnePoint: isNear)
}

/// The sums of units of complete answers, ascending.
private func attainableSums(scale: Int, plan: ScoringPlan) -> [Int] {
  let items = plan.questionnaire.scales[scale].items
  var sums = SumSet()
  for (position, item) in items.enumerated() {
    let answers = plan.questionnaire.answerSet(ofItem: item.item)
    var next = SumSet(isEmpty: ())
    for option in answers.options {
      let recoded = item.isReverseKeyed ? answers.maximumCode - option.code : option.code - answers.minimumCode
      next.formUnion(sums, shiftedBy: recoded * plan.scales[scale].unitsPerCode[position])
    }
    sums = next
  }
  return sums.members
}

/// A set of numbers that are not negative, as bits.
private struct SumSet {
  private var words: [UInt64]

  /// The set of 0.
  init() {
    words = [1]
  }

  init(isEmpty: Void) {
    words = []
  }

  mutating func formUnion(_ other: SumSet, shiftedBy distance: Int) {
    let (offset, shift) = distance.quotientAndRemainder(dividingBy: 64)
    let needed = other.words.count + offset + 1
    if words.count < needed { words += repeatElement(0, count: needed - words.count) }
    for (index, word) in other.words.enumerated() {
      words[index + offset] |= word << UInt64(shift)
      if shift > 0 { words[index + offset + 1] |= word >> UInt64(64 - shift) }
    }
  }

  var members: [Int] {
    words.indices.flatMap { index in
      (0..<64).filter { words[index] >> UInt64($0) & 1 == 1 }.map { index * 64 + $0 }
    }
  }
}
