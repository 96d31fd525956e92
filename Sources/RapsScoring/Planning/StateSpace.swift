/// The states a respondent can have on one scale: how many items were answered, and the sum of the recoded answers.
///
/// A recoded answer is 0...`unitsPerItem`: the code counted from the favourable-neutral low end of the declared range
/// (reverse-keyed items from the high end), times a factor that brings items of unlike ranges to one unit (METHOD S2).
/// States with fewer than `requiredItemCount` answers are one state, index 0. The others follow by number of answers,
/// then by sum, so the histogram of a scale is a flat array (METHOD S7).
package struct StateSpace: Sendable, Hashable {
  package let itemCount: Int
  package let requiredItemCount: Int
  package let unitsPerItem: Int

  package init(itemCount: Int, requiredItemCount: Int, unitsPerItem: Int) {
    precondition(1...itemCount ~= requiredItemCount && unitsPerItem > 0)
    self.itemCount = itemCount
    self.requiredItemCount = requiredItemCount
    self.unitsPerItem = unitsPerItem
  }

  /// Index 0: too few answers for a score.
  package static let withoutScore = 0

  /// The most states a scale may have: a histogram of 8 MiB.
  package static let maximumStateCount = 1 << 20
  /// The largest sum of units a scale may have, so that the sum of its squares over 2³¹ rows stays below 2⁶³.
  package static let maximumSum = 0xFFFF

  /// The index of the first state with that many answers (`requiredItemCount...itemCount + 1`).
  package func firstIndex(answered: Int) -> Int {
    let levels = answered - requiredItemCount
    // 1 + Σ over a in required..<answered of (a · unitsPerItem + 1); the product of two numbers, one of them even
    return 1 + levels + unitsPerItem * (levels * (requiredItemCount + answered - 1) / 2)
  }

  package var stateCount: Int { firstIndex(answered: itemCount + 1) }

  /// The index of a state. Complexity: O(1).
  package func index(answered: Int, sum: Int) -> Int {
    answered < requiredItemCount ? Self.withoutScore : firstIndex(answered: answered) + sum
  }

  /// All states with a score, in index order. Complexity: linear in `stateCount`.
  package func forEachState(_ body: (_ index: Int, _ answered: Int, _ sum: Int) -> Void) {
    var index = 1
    for answered in requiredItemCount...itemCount {
      for sum in 0...answered * unitsPerItem {
        body(index, answered, sum)
        index += 1
      }
    }
  }
}
