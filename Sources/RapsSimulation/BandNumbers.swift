import RapsQuestionnaire

/// Numbers that lie inside a declared band.
enum BandNumbers {
  /// At most this many different numbers stand for a band.
  private static let largestCount = 40
  /// How far a band without an end reaches, in whole units.
  private static let openReach: Int64 = 10
  /// Larger bounds are cut down to this, far from the ends of the integers.
  private static let largestWhole: Int64 = 1_000_000_000_000_000

  /// Whole numbers in the band, spread evenly; where none lies in it, a decimal between its ends. Never empty.
  static func cells(in band: Variable.Band) -> [String] {
    let lowest = band.lower.map { smallestWhole(from: $0) }
    let highest = band.upper.map { largestWhole(to: $0) }
    let (first, last): (Int64, Int64)
    switch (lowest, highest) {
    case (let lowest?, let highest?): (first, last) = (lowest, highest)
    case (let lowest?, nil): (first, last) = (lowest, lowest + openReach - 1)
    // Counts, ages and years are not negative unless the band says so.
    case (nil, let highest?):
      (first, last) = (highest < 0 ? highest - openReach + 1 : max(0, highest - openReach + 1), highest)
    case (nil, nil): (first, last) = (0, openReach - 1)
    }
    guard first <= last else { return [between(band.lower, band.upper)] }
    let count = min(Int64(largestCount), last - first + 1)
    return (0..<count).map { String(first + (last - first) * $0 / max(1, count - 1)) }
  }

  private static func smallestWhole(from bound: Bound) -> Int64 {
    let floor = flooredWhole(bound.value)
    let isWhole = bound.value.significand % bound.value.denominator == 0
    return isWhole && bound.comparison == .from ? floor : floor + 1
  }

  private static func largestWhole(to bound: Bound) -> Int64 {
    let floor = flooredWhole(bound.value)
    let isWhole = bound.value.significand % bound.value.denominator == 0
    return isWhole && bound.comparison == .below ? floor - 1 : floor
  }

  private static func flooredWhole(_ value: ExactDecimal) -> Int64 {
    let quotient = value.significand / value.denominator
    let floor = value.significand % value.denominator < 0 ? quotient - 1 : quotient
    return min(max(floor, -largestWhole), largestWhole)
  }

  /// The middle of two bounds that have no whole number between them, exactly.
  private static func between(_ lower: Bound?, _ upper: Bound?) -> String {
    guard let low = lower?.value, let high = upper?.value else { return "0" }
    let digits = max(low.fractionDigits, high.fractionDigits)
    let scaled = [low, high].map { value in
      (value.fractionDigits..<digits).reduce(value.significand) { number, _ in number &* 10 }
    }
    // Half of the sum needs one more digit: (a + b) / 2 = 5 (a + b) / 10.
    return ExactDecimal(significand: (scaled[0] &+ scaled[1]) &* 5, fractionDigits: digits + 1).description
  }
}
