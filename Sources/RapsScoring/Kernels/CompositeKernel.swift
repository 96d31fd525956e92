/// The composites of a block: per row the sum of the components' counts and the number of valid components.
struct CompositeColumns: Sendable {
  var sums: [Int]
  var valid: [Int]
  /// The grid step of each row with a score, else 0.
  var steps: [Int]

  init(capacity: Int) {
    sums = Array(repeating: 0, count: capacity)
    valid = sums
    steps = sums
  }

  mutating func clear(rowCount: Int) {
    for row in 0..<rowCount {
      sums[row] = 0
      valid[row] = 0
      steps[row] = 0
    }
  }

  /// Adds a component.
  ///
  /// - Parameter packed: the scale's packed states (`StateKernel.oneAnswer`).
  mutating func add(
    packed: borrowing [UInt32], space: StateSpace, plan: ScoringPlan.CompositePlan, rowCount: Int
  ) {
    for row in 0..<rowCount {
      let answered = Int(packed[row] >> 16)
      guard answered >= space.requiredItemCount else { continue }
      sums[row] += plan.count(answered: answered, sum: Int(packed[row] & 0xFFFF), unitsPerItem: space.unitsPerItem)
      valid[row] += 1
    }
  }
}

/// What is counted of a composite beside its sums, as the bits of a state.
enum CompositeFlag {
  static let isValid: UInt32 = 1
  static let isAmber: UInt32 = 2
  static let isRed: UInt32 = 4
  /// All components are valid.
  static let isComplete: UInt32 = 8
  static let stateCount = 16
}

extension CompositeColumns {
  /// Writes, per row, the flags and the bin (0 is no score, else 1 + bin), and sets `steps`.
  mutating func decide(
    plan: ScoringPlan.CompositePlan, scaleCount: Int, rowCount: Int, flags: inout [UInt32], bins: inout [UInt32]
  ) {
    for row in 0..<rowCount {
      let level = valid[row] - plan.requiredScaleCount
      flags[row] = 0
      bins[row] = 0
      guard level >= 0 else { continue }
      var flag = CompositeFlag.isValid
      if !plan.amber.isEmpty && plan.amber[level].admits(sums[row]) { flag |= CompositeFlag.isAmber }
      if !plan.red.isEmpty && plan.red[level].admits(sums[row]) { flag |= CompositeFlag.isRed }
      if valid[row] == scaleCount { flag |= CompositeFlag.isComplete }
      flags[row] = flag
      steps[row] = plan.step(sum: sums[row], valid: valid[row])
      bins[row] = UInt32(1 + plan.bin(step: steps[row]))
    }
  }

  /// Whether a row is above the high bound of a profile's axis; nil without a score.
  func isHigh(row: Int, thresholds: [IntegerThreshold], plan: ScoringPlan.CompositePlan) -> Bool? {
    let level = valid[row] - plan.requiredScaleCount
    return level < 0 ? nil : thresholds[level].admits(sums[row])
  }
}
