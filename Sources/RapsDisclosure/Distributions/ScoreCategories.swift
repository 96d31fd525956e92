import RapsQuestionnaire
import RapsScoring

/// The categories that a scale's distribution starts from (A7): at most ten of equal width, the edge nearest to a
/// cut-off moved onto it, so that no category straddles one.
struct ScoreCategories {
  static let mostCategories = 10

  /// One more than there are categories; lower edges are inclusive, and so is the last upper one.
  let edges: [ExactDecimal]
  /// Per state its category; −1 for the state without a score.
  let categoryOfState: [Int]
  /// The category that begins at the printed cut-off; nil if there is none.
  let barrier: Int?

  init(_ plan: ScoringPlan.ScalePlan, cutOffs: CutOffs?) {
    let space = plan.space
    let attainableCount = space.itemCount * space.unitsPerItem + 1
    let count = min(Self.mostCategories, attainableCount)
    var edges = (0...count).map { index in
      // Hundredths, rounded down: what is counted and what is printed is the same number.
      ExactDecimal(
        significand: Int64(plan.axis.offset * 100 + plan.axis.span * 100 * index / count), fractionDigits: 2)
    }
    var fixed: Set<Int> = []
    for bound in [cutOffs?.red, cutOffs?.amber].compactMap({ $0 }) {
      let edge = Self.edge(of: bound, plan)
      let free = edges.indices.dropFirst().dropLast().filter { !fixed.contains($0) }
      let nearest = free.min { Self.distance(edges[$0], edge) < Self.distance(edges[$1], edge) }
      if let nearest, edge.isBetween(edges[0], edges[count]) {
        edges[nearest] = edge
        fixed.insert(nearest)
      }
    }
    edges = Self.sortedWithoutDoubles(edges)
    self.edges = edges
    let interior = edges.dropFirst().dropLast().map { plan.states(satisfying: Bound(.from, $0)) }
    categoryOfState = (0..<space.stateCount).map { state in
      state == StateSpace.withoutScore ? -1 : interior.count { $0[state] }
    }
    barrier = cutOffs?.printed.flatMap { bound in
      let edge = Self.edge(of: bound, plan)
      return edges.indices.dropFirst().dropLast().first { Self.distance(edges[$0], edge) == 0 }
    }
  }

  /// The smallest number that belongs to the upper side of a bound and parts the attainable scores like it.
  private static func edge(of bound: Bound, _ plan: ScoringPlan.ScalePlan) -> ExactDecimal {
    guard bound.comparison == .above || bound.comparison == .to else { return bound.value }
    let isUpper = plan.states(satisfying: Bound(.above, bound.value))
    for digits in max(1, bound.value.fractionDigits)...9 {
      let shifted = bound.value.withFractionDigits(digits)
      let edge = ExactDecimal(significand: shifted.significand + 1, fractionDigits: digits)
      if plan.states(satisfying: Bound(.from, edge)) == isUpper { return edge }
    }
    return bound.value
  }

  private static func distance(_ left: ExactDecimal, _ right: ExactDecimal) -> Int128 {
    let difference =
      Int128(left.significand) * Int128(right.denominator) - Int128(right.significand) * Int128(left.denominator)
    // On one scale: both denominators are powers of ten up to 10⁹.
    return Int128(difference.magnitude) * 1_000_000_000 * 1_000_000_000
      / (Int128(left.denominator) * Int128(right.denominator))
  }

  private static func sortedWithoutDoubles(_ edges: [ExactDecimal]) -> [ExactDecimal] {
    var result: [ExactDecimal] = []
    for edge in edges.sorted(by: { $0.isLess(than: $1) }) {
      if let last = result.last, !last.isLess(than: edge) { continue }
      result.append(edge)
    }
    return result
  }
}

extension ExactDecimal {
  func isLess(than other: ExactDecimal) -> Bool {
    Int128(significand) * Int128(other.denominator) < Int128(other.significand) * Int128(denominator)
  }

  func isBetween(_ low: ExactDecimal, _ high: ExactDecimal) -> Bool { low.isLess(than: self) && isLess(than: high) }

  /// The same number with more digits.
  func withFractionDigits(_ digits: Int) -> ExactDecimal {
    guard digits > fractionDigits else { return self }
    let factor = ExactDecimal(significand: 1, fractionDigits: digits - fractionDigits).denominator
    return ExactDecimal(significand: significand * factor, fractionDigits: digits)
  }
}
