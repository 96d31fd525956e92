import RapsResponses

/// The loops over the rows of a block, one column at a time. Each has a plain twin in `ScalarScorer`, its oracle in tests.
///
/// Wrapping arithmetic here cannot wrap: a row's packed state is at most (2¹⁶ − 1) · 2¹⁶ + 2¹⁶ − 1
/// (`StateSpace.maximumSum`), the rest are single codes.
enum StateKernel {
  /// A row's answers to a scale: number of answers in the upper, sum of units in the lower 16 bits.
  static let oneAnswer: UInt32 = 1 << 16

  /// `ResponseBlock.notApplicable`, known to the compiler: a constant of another module is looked up for every cell, and such
  /// loops are not made into vectors, which cost a sixteenth of a tally.
  static let notApplicable: UInt8 = 255

  /// Whether a cell is neither missing nor not applicable; one comparison, for the sake of vectors.
  static func isAnswer(_ cell: UInt8) -> Bool { cell &- 1 < notApplicable - 1 }

  /// Fills the first rows of a column with 0.
  static func clear(_ column: inout [UInt32], rowCount: Int) {
    var column = column.mutableSpan
    for row in 0..<rowCount { column[row] = 0 }
  }

  /// Adds an item's recoded answers to the packed states of a scale.
  ///
  /// - Parameters:
  ///   - codes: the item's column; its count is the number of rows.
  ///   - width: of the item's answer set.
  ///   - units: per code step.
  static func accumulate(
    codes: Span<UInt8>, width: Int, isReverseKeyed: Bool, units: Int, into packed: inout [UInt32]
  ) {
    let step = UInt32(units)
    let slope = isReverseKeyed ? 0 &- step : step
    // A cell is 1 + code − minimum: forward (cell − 1) units, reversed (width + 1 − cell) units.
    let intercept = oneAnswer &+ (isReverseKeyed ? step &* UInt32(width + 1) : 0 &- step)
    precondition(packed.count >= codes.count)
    var sums = packed.mutableSpan
    for row in codes.indices {
      let value = intercept &+ slope &* UInt32(codes[row])
      sums[row] &+= isAnswer(codes[row]) ? value : 0
    }
  }

  /// Turns packed states into state indexes.
  static func index(packed: [UInt32], space: StateSpace, rowCount: Int, into states: inout [UInt32]) {
    let required = UInt32(space.requiredItemCount)
    let firsts = (0...space.itemCount).map { answered in
      answered < space.requiredItemCount ? 0 : UInt32(space.firstIndex(answered: answered))
    }
    var output = states.mutableSpan
    for row in 0..<rowCount {
      let answered = packed[row] >> 16
      output[row] = answered < required ? 0 : firsts[Int(answered)] &+ (packed[row] & 0xFFFF)
    }
  }

  /// Writes an item's state per row: 0 missing, 1...`width` + 1 the codes, `width` + 2 not applicable.
  static func itemStates(codes: Span<UInt8>, width: Int, into states: inout [UInt32]) {
    let last = UInt8(width + 2)
    precondition(states.count >= codes.count)
    var output = states.mutableSpan
    for row in codes.indices {
      output[row] = UInt32(codes[row] == notApplicable ? last : codes[row])
    }
  }

  static let isPositive: UInt32 = 1
  static let isNegative: UInt32 = 2
  static let isMissing: UInt32 = 4

  /// Marks what an item of an exposure says.
  ///
  /// - Parameter positiveCells: the cells that count as exposed.
  static func markExposure(codes: Span<UInt8>, positiveCells: ClosedRange<Int>, into marks: inout [UInt32]) {
    var output = marks.mutableSpan
    for row in codes.indices {
      let cell = codes[row]
      if cell == 0 {  // `ResponseBlock.missing`
        output[row] |= isMissing
      } else if cell != notApplicable {
        output[row] |= positiveCells ~= Int(cell) ? isPositive : isNegative
      }
    }
  }

  /// Turns an exposure's marks into states: 0 missing, 1 negative, 2 positive (METHOD S5).
  static func exposureStates(marks: inout [UInt32], rowCount: Int) {
    for row in 0..<rowCount {
      let mark = marks[row]
      if mark & isPositive != 0 {
        marks[row] = 2
      } else {
        marks[row] = mark == isNegative ? 1 : 0
      }
    }
  }

  /// Marks rows with a valid answer by 1, where rows without one so far are 0.
  ///
  /// - Returns: whether all rows are marked.
  static func markAnswers(codes: Span<UInt8>, into marks: inout [UInt8]) -> Bool {
    precondition(marks.count >= codes.count)
    var output = marks.mutableSpan
    var lacking: UInt8 = 0
    for row in codes.indices {
      let isAnswered: UInt8 = isAnswer(codes[row]) ? 1 : 0
      let mark = output[row] | isAnswered
      output[row] = mark
      lacking |= mark ^ 1
    }
    return lacking == 0
  }
}
