import RapsResponses

/// What the rows of a block answered to the items of one answer set, as cells (1 + code − minimum).
struct AnswerSetColumns: Sendable {
  private(set) var counts = Array(repeating: UInt32(0), count: ResponseBlock.capacity)
  private(set) var sums = Array(repeating: UInt32(0), count: ResponseBlock.capacity)
  private(set) var sumsOfSquares = Array(repeating: UInt32(0), count: ResponseBlock.capacity)
  /// The lowest cell − 1; no answer counts as 254 or 255.
  private(set) var lowest = Array(repeating: UInt8.max, count: ResponseBlock.capacity)
  private(set) var highest = Array(repeating: UInt8(0), count: ResponseBlock.capacity)

  mutating func clear() {
    for row in 0..<ResponseBlock.capacity {
      counts[row] = 0
      sums[row] = 0
      sumsOfSquares[row] = 0
      lowest[row] = .max
      highest[row] = 0
    }
  }

  /// Adds an item's cells, one per row.
  mutating func add(_ codes: Span<UInt8>) {
    QualityKernel.accumulate(codes, counts: &counts, sums: &sums, sumsOfSquares: &sumsOfSquares)
    QualityKernel.extremes(codes, lowest: &lowest, highest: &highest)
  }
}

/// The loops behind data quality (METHOD S6). Wrapping arithmetic here cannot wrap: a questionnaire would need more than
/// 100,000 items.
enum QualityKernel {
  static func accumulate(
    _ codes: Span<UInt8>, counts: inout [UInt32], sums: inout [UInt32], sumsOfSquares: inout [UInt32]
  ) {
    precondition(min(counts.count, sums.count, sumsOfSquares.count) >= codes.count)
    var counts = counts.mutableSpan
    var sums = sums.mutableSpan
    var sumsOfSquares = sumsOfSquares.mutableSpan
    for row in codes.indices {
      let isAnswer = StateKernel.isAnswer(codes[row])
      let cell = isAnswer ? UInt32(codes[row]) : 0
      counts[row] &+= isAnswer ? 1 : 0
      sums[row] &+= cell
      sumsOfSquares[row] &+= cell &* cell
    }
  }

  static func extremes(_ codes: Span<UInt8>, lowest: inout [UInt8], highest: inout [UInt8]) {
    precondition(min(lowest.count, highest.count) >= codes.count)
    var lowest = lowest.mutableSpan
    var highest = highest.mutableSpan
    for row in codes.indices {
      let cell = codes[row]
      lowest[row] = min(lowest[row], cell &- 1)
      highest[row] = max(highest[row], StateKernel.isAnswer(cell) ? cell : 0)
    }
  }

  /// Remembers the position of an item in the rows that answered it and no later one.
  static func markLast(codes: Span<UInt8>, position: Int, into last: inout [Int]) {
    for row in codes.indices where last[row] == 0 && codes[row] != ResponseBlock.missing { last[row] = position }
  }
}
