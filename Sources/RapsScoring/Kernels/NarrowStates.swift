import RapsResponses

/// State indexes of a scale whose number of answers and sum of units fit 16 bits together, which is nearly every scale: twice
/// as many rows per vector as `StateKernel`, its twin, and the state by look-up in a table that stays in the cache.
///
/// Wrapping arithmetic here cannot wrap: the initialiser fails for a scale that could.
struct NarrowStates: Sendable {
  /// Bits of the sum, below the number of answers.
  private let shift: Int
  /// By number of answers and sum; a power of two of them.
  private let states: [UInt32]

  init?(space: StateSpace) {
    let maximumSum = space.itemCount * space.unitsPerItem
    shift = Int.bitWidth - maximumSum.leadingZeroBitCount
    guard (space.itemCount + 1) << shift <= 1 << 14 else { return nil }
    let bits = Int.bitWidth - space.itemCount.leadingZeroBitCount + shift
    var states = Array(repeating: UInt32(StateSpace.withoutScore), count: 1 << bits)
    space.forEachState { [shift] index, answered, sum in states[answered << shift + sum] = UInt32(index) }
    self.states = states
  }

  /// Fills the first rows of a column with 0.
  static func clear(_ sums: inout [UInt16], rowCount: Int) {
    var sums = sums.mutableSpan
    for row in 0..<rowCount { sums[row] = 0 }
  }

  /// Adds an item's recoded answers; parameters as of `StateKernel.accumulate`.
  func accumulate(codes: Span<UInt8>, width: Int, isReverseKeyed: Bool, units: Int, into sums: inout [UInt16]) {
    let step = UInt16(units)
    let slope = isReverseKeyed ? 0 &- step : step
    let intercept = UInt16(1 << shift) &+ (isReverseKeyed ? step &* UInt16(width + 1) : 0 &- step)
    precondition(sums.count >= codes.count)
    var sums = sums.mutableSpan
    for row in codes.indices {
      let value = intercept &+ slope &* UInt16(codes[row])
      sums[row] &+= StateKernel.isAnswer(codes[row]) ? value : 0
    }
  }

  private static let stretch = 32

  /// Writes state indexes, and which rows have no score.
  ///
  /// Those are rare, so that looking for them is left to the few stretches that have one.
  func index(sums: [UInt16], rowCount: Int, into output: inout [UInt32], lacking: inout [Int]) {
    let sums = sums.span.extracting(0..<rowCount)
    let states = states.span
    let mask = states.count - 1
    var output = output.mutableSpan
    precondition(output.count >= rowCount && states.count.nonzeroBitCount == 1)
    var start = 0
    while start < rowCount {
      let rows = start..<min(start + Self.stretch, rowCount)
      var lowest = UInt32.max
      for row in rows {
        // The states are a power of two, so the mask keeps the index below their number; rows are below `rowCount`.
        let state = unsafe states[unchecked: Int(sums[row]) & mask]
        unsafe output[unchecked: row] = state
        lowest = min(lowest, state)
      }
      if lowest == StateSpace.withoutScore {
        for row in rows where output[row] == StateSpace.withoutScore { lacking.append(row) }
      }
      start = rows.upperBound
    }
  }
}
