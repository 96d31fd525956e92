import RapsQuestionnaire

/// What to do with each cell of a file's rows, laid out for `RowKernel`.
struct RowProgram: Sendable {
  enum Step: UInt8, Sendable {
    case item, group, respondent, duration, skip, end
  }

  /// Cells that the kernel compares at once.
  static let laneCount = 8

  let delimiter: UInt8
  /// The byte that ends a row: LF, or CR before LF.
  let rowEnd: UInt8
  /// Per column, and `end` behind the last.
  let steps: [Step]
  /// Per column what ends its cell.
  let terminators: [UInt8]
  /// Per column the domain in the `CellTable`; 0 where nothing is looked up.
  let domains: [UInt16]
  /// Per column the variable whose cells stand there; 0 if none.
  let variables: [Int]
  /// Per column where the answer set's part of `singles` starts.
  let singleOffsets: [Int]
  /// Per answer set 256 entries: what a cell of one byte means; `AnswerDecoder.unknown` if that must be looked up.
  let singles: [UInt8]
  /// Two bytes per column: what is taken away from a digit and from the delimiter behind it …
  let lowest: [UInt8]
  /// … and what the rest must be below for the two to be a plain cell; 0 where the column is no item's, or in the lanes
  /// behind the last column: there no cell is plain.
  let limits: [UInt8]
  /// The same for quoted cells, four bytes per column: quote, digit, quote, delimiter.
  let quotedLowest: [UInt8]
  let quotedLimits: [UInt8]
  let transposition: Transposition
  let longestRow: Int
  /// Whether the window may hold bytes that are no text.
  let mustValidate: Bool

  var columnCount: Int { terminators.count }

  /// - Parameters:
  ///   - answers: per answer set.
  ///   - singleBytes: per answer set 256 entries, `AnswerDecoder.singleBytes`.
  init?(
    _ plan: RowPlan, columnCount: Int, delimiter: Delimiter, encoding: TextEncoding, endsWithCarriageReturn: Bool,
    limits: RecordLimits, singleBytes: [UInt8], variableCount: Int
  ) {
    let answerSetCount = singleBytes.count >> 8
    // Of one column, a blank line and a row cannot be told apart at a glance.
    guard columnCount > 1, answerSetCount + variableCount <= Int(UInt16.max) else { return nil }
    self.delimiter = delimiter.byte
    rowEnd = endsWithCarriageReturn ? UInt8(ascii: "\r") : UInt8(ascii: "\n")
    let quote = UInt8(ascii: "\"")
    var steps = [Step](repeating: .skip, count: columnCount) + [.end]
    var domains = [UInt16](repeating: 0, count: columnCount)
    var variables = [Int](repeating: 0, count: columnCount)
    var singleOffsets = variables
    terminators = [UInt8](repeating: delimiter.byte, count: columnCount - 1) + [rowEnd]
    var lowest = [UInt8](repeating: 0, count: 2 * (columnCount + Self.laneCount))
    var highest = lowest
    var quotedLowest = [UInt8](repeating: 0, count: 4 * (columnCount + Self.laneCount))
    var quotedHighest = quotedLowest
    for item in plan.items {
      steps[item.column] = .item
      domains[item.column] = UInt16(truncatingIfNeeded: item.answerSet)
      singleOffsets[item.column] = item.answerSet << 8
      let digits = Self.plainDigits(singleBytes[item.answerSet << 8..<(item.answerSet + 1) << 8])
      lowest[2 * item.column] = digits.lowerBound
      lowest[2 * item.column + 1] = terminators[item.column]
      highest[2 * item.column] = UInt8(digits.count)
      highest[2 * item.column + 1] = 1
      for (index, byte) in [quote, digits.lowerBound, quote, terminators[item.column]].enumerated() {
        quotedLowest[4 * item.column + index] = byte
        quotedHighest[4 * item.column + index] = index == 1 ? UInt8(digits.count) : 1
      }
    }
    for group in plan.groups {
      steps[group.column] = .group
      domains[group.column] = UInt16(truncatingIfNeeded: answerSetCount + group.variable)
      variables[group.column] = group.variable
    }
    if let column = plan.respondentColumn { steps[column] = .respondent }
    if let duration = plan.duration {
      steps[duration.column] = .duration
      variables[duration.column] = duration.variable
    }
    self.steps = steps
    self.domains = domains
    self.variables = variables
    self.singleOffsets = singleOffsets
    self.lowest = lowest
    self.limits = highest
    self.quotedLowest = quotedLowest
    quotedLimits = quotedHighest
    var singles = singleBytes
    for answerSet in 0..<answerSetCount { singles[answerSet << 8 + Int(delimiter.byte)] = AnswerDecoder.unknown }
    self.singles = singles
    transposition = Transposition(items: plan.items, columnCount: columnCount)
    mustValidate = encoding == .utf8
    longestRow = min(limits.cellLength, limits.rowLength)
  }

  /// The digits that stand for the cells 1, 2, 3 … of a block.
  private static func plainDigits(_ singleBytes: ArraySlice<UInt8>) -> Range<UInt8> {
    let start = singleBytes.startIndex
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = digits.first(where: { singleBytes[start + Int($0)] == 1 }) else { return 0..<0 }
    var end = first
    while digits ~= end, singleBytes[start + Int(end)] == end - first + 1 { end += 1 }
    return first..<end
  }
}
