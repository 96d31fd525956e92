/// The integer steps on which the scores of a scale are summed and multiplied (METHOD S8).
///
/// A state's place between the lowest and the highest score is `sum / (answered · unitsPerItem)`. With G the least
/// common multiple of the admissible numbers of answers, that times `G · unitsPerItem` is an integer for every state:
/// the grid is exact if these are at most 2²⁰ steps. Else the grid has 2²⁰ steps and scores are rounded to the nearest,
/// ties to even: the error of a score is at most half a step, 2⁻²¹ of the range (0.00005 points on 0…100).
package struct ScoreGrid: Sendable, Hashable {
  package static let maximumSteps = 1 << 20

  /// Steps between the lowest and the highest score.
  package let steps: Int
  /// Whether every attainable score lies on a step.
  package let isExact: Bool

  package init(steps: Int, isExact: Bool) {
    self.steps = steps
    self.isExact = isExact
  }

  package init(space: StateSpace) {
    let counts = space.requiredItemCount...space.itemCount
    if let common = leastCommonMultiple(counts, atMost: Self.maximumSteps / space.unitsPerItem) {
      self.init(steps: common * space.unitsPerItem, isExact: true)
    } else {
      self.init(steps: Self.maximumSteps, isExact: false)
    }
  }

  /// The step of a state with a score. Complexity: O(1).
  package func step(answered: Int, sum: Int, unitsPerItem: Int) -> Int {
    roundedHalfEven(sum * steps, dividedBy: answered * unitsPerItem)
  }

  /// The width that sums of products of steps need.
  package var productSumWidth: SumWidth { SumWidth(largestTerm: Int128(steps) * Int128(steps)) }
}
