extension [ScoreMoments] {
  /// The sums of those who are in none of the parts, which are disjoint sets of the people in here.
  ///
  /// Nothing new is told by them: whoever sees the whole and the parts can subtract, and for this reason a residual of
  /// shown sets has passed every rule itself (ANONYMITY A3).
  package func subtracting(_ parts: [[ScoreMoments]]) -> [ScoreMoments] {
    var rest = self
    for moments in parts.joined() {
      guard let place = rest.firstIndex(where: { $0.answered == moments.answered }) else { continue }
      let before = rest[place]
      rest[place] = ScoreMoments(
        answered: before.answered, count: before.count - moments.count, sum: before.sum - moments.sum,
        sumOfSquares: before.sumOfSquares - moments.sumOfSquares)
    }
    return rest.filter { $0.count > 0 }
  }
}
