import RapsDisclosure

/// How many of a unit's respondents are in red, as far as it may be told (ANONYMITY A6).
struct RedShare: Sendable {
  /// What the count may be.
  let counts: ClosedRange<Int>
  /// Positive.
  let respondentCount: Int
  let bounded: BoundedRisk?

  /// Nil where nothing is told.
  /// - Parameter respondentCount: positive.
  init?(_ count: ReleasableCount, of respondentCount: Int) {
    self.respondentCount = respondentCount
    switch count {
    case .exact(let number): (counts, bounded) = (number...number, nil)
    case .fewerThanThree: (counts, bounded) = (0...min(2, respondentCount), .fewerThanThree)
    case .nearlyAll: (counts, bounded) = (max(0, respondentCount - 2)...respondentCount, .nearlyAll)
    case .notShown: return nil
    }
  }

  /// From so many percent in red on, a factor stands above every matrix (METHOD P3).
  static let alertPercent = 50

  /// Whether it is half or more, whatever the count.
  var isAtLeastHalf: Bool { 100 * counts.lowerBound >= Self.alertPercent * respondentCount }

  /// In percent.
  ///
  /// At the ends a share of 0 or 1 would have no error at all: two are added on either side (Agresti and Coull, 1998).
  func estimate(count: Int) -> UnitRisk.Estimate {
    let adjusted = Double(count + 2) / Double(respondentCount + 4)
    let error = (adjusted * (1 - adjusted) / Double(respondentCount + 4)).squareRoot()
    return UnitRisk.Estimate(value: 100 * Double(count) / Double(respondentCount), standardError: 100 * error)
  }
}
