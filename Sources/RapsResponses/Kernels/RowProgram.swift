import RapsQuestionnaire

/// What to do with each cell of a file's rows, laid out for `RowKernel`.
struct RowProgram: Sendable {
  enum Step: UInt8, Sendable {
    case item, group, respondent, duration, skip, end
  }

  /// What finds the groups of a column's cells.
  struct GroupColumn: Sendable, BitwiseCopyable {
    /// What ends its cells, sixteen times.
    var terminators: SIMD16<UInt8>
    var domain: UInt16 = 0
    /// Where the variable's column of a block starts.
    var blockStart = 0
  }

  /// Cells that the kernel compares at once.
  static let laneCount = 8
  /// In `itemEnds`, what no byte is.
  static let noEnd: UInt16 = 0x100
  /// In `tens`, what no three bytes are.
  static let noTen = UInt32.max

  let delimiter: UInt8
  /// The byte that ends a row: LF, or CR before LF.
  let rowEnd: UInt8
  /// Per column, and `end` behind the last.
  let steps: [Step]
  /// Per column what ends its cell.
  let terminators: [UInt8]
  /// Per column the domain in the `CellTable`; 0 where nothing is looked up.
  let domains: [UInt16]
  /// Per column what finds the group of a cell.
  let groups: [GroupColumn]
  /// Per column where the answer set's part of `singles` starts.
  let singleOffsets: [Int]
  /// Per answer set 256 entries: what a cell of one byte means; `AnswerDecoder.unknown` if that must be looked up.
  let singles: [UInt8]
  /// Two bytes per column: what is taken away from a digit and the delimiter behind it, as one number …
  let lowest: [UInt8]
  /// … and what the rest must be below for the two to be a plain cell; 0 where the column is no item's, or in the lanes
  /// behind the last column: there no cell is plain. Nor is any on a machine that stores the high byte first.
  let limits: [UInt8]
  /// Per column the byte that ends an item's cell, and behind the last: `noEnd` where the column is no item's.
  let itemEnds: [UInt16]
  /// Per column, and behind the last, the bytes of a cell `10` and what ends it, the first with the lowest weight;
  /// `noTen` where that is no code.
  let tens: [UInt32]
  /// Per column, and behind the last, what a block holds for it; junk where there is none.
  let tenCells: [UInt8]
  /// Per column, and behind the last, where the items that follow each other from there on end.
  let runEnds: [Int]
  /// How often items follow each other.
  let itemRunCount: Int
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
  ///   - tens: per answer set `AnswerDecoder.ten`.
  init?(
    _ plan: RowPlan, columnCount: Int, delimiter: Delimiter, encoding: TextEncoding, endsWithCarriageReturn: Bool,
    limits: RecordLimits, singleBytes: [UInt8], tens answerTens: [UInt8], variableCount: Int
  ) {
    let answerSetCount = singleBytes.count >> 8
    // Of one column, a blank line and a row cannot be told apart at a glance.
    guard columnCount > 1, answerSetCount + variableCount <= Int(UInt16.max) else { return nil }
    self.delimiter = delimiter.byte
    rowEnd = endsWithCarriageReturn ? UInt8(ascii: "\r") : UInt8(ascii: "\n")
    let quote = UInt8(ascii: "\"")
    var steps = [Step](repeating: .skip, count: columnCount) + [.end]
    var domains = [UInt16](repeating: 0, count: columnCount)
    var singleOffsets = [Int](repeating: 0, count: columnCount)
    terminators = [UInt8](repeating: delimiter.byte, count: columnCount - 1) + [rowEnd]
    var groups = terminators.map { GroupColumn(terminators: SIMD16(repeating: $0)) }
    var lowest = [UInt8](repeating: 0, count: 2 * (columnCount + Self.laneCount))
    var highest = lowest
    var quotedLowest = [UInt8](repeating: 0, count: 4 * (columnCount + Self.laneCount))
    var quotedHighest = quotedLowest
    var itemEnds = [UInt16](repeating: Self.noEnd, count: columnCount + 1)
    var tens = [UInt32](repeating: Self.noTen, count: columnCount + 1)
    var tenCells = [UInt8](repeating: ResponseBlock.missing, count: columnCount + 1)
    let storesLowByteFirst = UInt16(1).littleEndian == 1
    for item in plan.items {
      steps[item.column] = .item
      domains[item.column] = UInt16(truncatingIfNeeded: item.answerSet)
      singleOffsets[item.column] = item.answerSet << 8
      let digits = Self.plainDigits(singleBytes[item.answerSet << 8..<(item.answerSet + 1) << 8])
      lowest[2 * item.column] = digits.lowerBound
      lowest[2 * item.column + 1] = terminators[item.column]
      // Of another delimiter, the upper byte is not 0.
      highest[2 * item.column] = storesLowByteFirst ? UInt8(digits.count) : 0
      itemEnds[item.column] = UInt16(terminators[item.column])
      if answerTens[item.answerSet] != AnswerDecoder.unknown {
        tens[item.column] = 0x3031 | UInt32(terminators[item.column]) << 16
        tenCells[item.column] = answerTens[item.answerSet]
      }
      for (index, byte) in [quote, digits.lowerBound, quote, terminators[item.column]].enumerated() {
        quotedLowest[4 * item.column + index] = byte
        quotedHighest[4 * item.column + index] = index == 1 ? UInt8(digits.count) : 1
      }
    }
    for group in plan.groups {
      steps[group.column] = .group
      domains[group.column] = UInt16(truncatingIfNeeded: answerSetCount + group.variable)
      groups[group.column].domain = domains[group.column]
      groups[group.column].blockStart = group.variable * ResponseBlock.capacity
    }
    if let column = plan.respondentColumn { steps[column] = .respondent }
    if let duration = plan.duration { steps[duration.column] = .duration }
    var runEnds = Array(0...columnCount)
    for column in (0..<columnCount).reversed() where steps[column] == .item { runEnds[column] = runEnds[column + 1] }
    self.runEnds = runEnds
    itemRunCount = (0..<columnCount).count { steps[$0] == .item && steps[$0 + 1] != .item }
    self.itemEnds = itemEnds
    self.tens = tens
    self.tenCells = tenCells
    self.steps = steps
    self.domains = domains
    self.groups = groups
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
