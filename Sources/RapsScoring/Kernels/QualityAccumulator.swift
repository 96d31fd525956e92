import RapsQuestionnaire
import RapsResponses

/// Counts the signs of careless answering, batch by batch (METHOD S6).
struct QualityAccumulator: Sendable {
  private let sets: [QualityItemSet]
  private let presentItems: [Int]
  private var straightLiners = 0
  private var deviationBins = Array(repeating: 0, count: QualityTally.deviationBinCount)
  private var dropOuts = 0
  private var speeders = 0
  private var hasDuration = false
  private var identifiedRows = 0
  private var respondentKeys: Set<UInt64> = []
  private var answers: AnswerSetColumns
  /// What was answered within the answer set of which most items were answered.
  private var most: AnswerSetColumns
  /// Per row all bits of the cells of the last items.
  private var tail: [UInt8]

  init(plan: ScoringPlan, capacity: Int) {
    let questionnaire = plan.questionnaire
    let present = questionnaire.items.indices.filter { plan.presentItems[$0] }
    presentItems = present
    sets = QualityItemSet.all(of: plan)
    answers = AnswerSetColumns(capacity: capacity)
    most = answers
    tail = Array(repeating: 0, count: capacity)
  }

  /// Counts rows of a block: what only the block holds of them.
  ///
  /// - Parameter rows: respondents only.
  mutating func addRespondents(_ block: borrowing ResponseBlock, rows: Range<Int>) {
    let durations = block.durationMilliseconds.span.extracting(rows)
    let keys = block.respondentKeys.span.extracting(rows)
    var (all, longest) = (UInt64(0), Int64(-1))
    for row in keys.indices {
      all |= keys[row]
      longest = max(longest, durations[row])
    }
    if longest >= 0 { addDurations(block, rows: rows) }
    guard all > 0 else { return }
    for row in keys.indices where keys[row] != 0 {
      identifiedRows += 1
      respondentKeys.insert(keys[row])
    }
  }

  private mutating func addDurations(_ block: borrowing ResponseBlock, rows: Range<Int>) {
    hasDuration = true
    for row in rows where block.isTooFast(row: row, presentItems: presentItems) { speeders += 1 }
  }

  /// Counts a batch of respondents.
  mutating func add(_ batch: borrowing RowBatch) {
    addDropOuts(batch)
    for (index, set) in sets.enumerated() {
      let starts = set.items.map { batch.cells(ofItem: $0).lowerBound }
      set.collect(batch.codes, starts: starts, rowCount: batch.rowCount, into: &answers)
      take(isFirst: index == 0, rowCount: batch.rowCount)
    }
    guard !sets.isEmpty else { return }
    addDeviations(rowCount: batch.rowCount)
  }

  private mutating func addDeviations(rowCount: Int) {
    straightLiners += Self.addDeviations(most, rowCount: rowCount, to: &deviationBins)
  }

  /// - Returns: how many gave one code to a long set.
  private static func addDeviations(_ most: borrowing AnswerSetColumns, rowCount: Int, to bins: inout [Int]) -> Int {
    let counts = most.counts.span.extracting(0..<rowCount)
    let sums = most.sums.span.extracting(0..<rowCount)
    let squares = most.sumsOfSquares.span.extracting(0..<rowCount)
    let marks = most.isUniform.span.extracting(0..<rowCount)
    var bins = bins.mutableSpan
    var straightLiners = 0
    for row in counts.indices {
      straightLiners += Int(marks[row] >> 1)
      if let bin = deviationBin(count: Int(counts[row]), sum: Int(sums[row]), sumOfSquares: Int(squares[row])) {
        bins[bin] += 1
      }
    }
    return straightLiners
  }

  /// Who answered none of the last quarter; respondents have answered something.
  private mutating func addDropOuts(_ batch: borrowing RowBatch) {
    for row in 0..<batch.rowCount { tail[row] = 0 }
    for item in presentItems.suffix((presentItems.count + 3) / 4) {
      QualityKernel.collectBits(batch.codes.span.extracting(batch.cells(ofItem: item)), into: &tail)
    }
    dropOuts += tail[..<batch.rowCount].count { $0 == ResponseBlock.missing }
  }

  /// Keeps, per row, the answer set with most answers, the first of equals; and a 2 in `isUniform` of whoever gave one code
  /// to a long set.
  private mutating func take(isFirst: Bool, rowCount: Int) {
    Self.mark(answers, rowCount: rowCount, isFirst: isFirst, in: &most.isUniform)
    if isFirst {
      swap(&answers.counts, &most.counts)
      swap(&answers.sums, &most.sums)
      swap(&answers.sumsOfSquares, &most.sumsOfSquares)
    } else {
      Self.keepMore(
        answers, rowCount: rowCount, counts: &most.counts, sums: &most.sums, squares: &most.sumsOfSquares)
    }
  }

  private static func mark(
    _ answers: borrowing AnswerSetColumns, rowCount: Int, isFirst: Bool, in marks: inout [UInt8]
  ) {
    let counts = answers.counts.span.extracting(0..<rowCount)
    let isUniform = answers.isUniform.span.extracting(0..<rowCount)
    let kept: UInt8 = isFirst ? 0 : .max
    var marks = marks.mutableSpan
    for row in counts.indices {
      let mark: UInt8 = counts[row] >= UInt32(QualityTally.shortestRun) && isUniform[row] == 1 ? 2 : 0
      marks[row] = marks[row] & kept | mark
    }
  }

  private static func keepMore(
    _ answers: borrowing AnswerSetColumns, rowCount: Int, counts: inout [UInt32], sums: inout [UInt32],
    squares: inout [UInt32]
  ) {
    let newCounts = answers.counts.span.extracting(0..<rowCount)
    let newSums = answers.sums.span.extracting(0..<rowCount)
    let newSquares = answers.sumsOfSquares.span.extracting(0..<rowCount)
    var counts = counts.mutableSpan
    var sums = sums.mutableSpan
    var squares = squares.mutableSpan
    for row in newCounts.indices {
      let isMore = newCounts[row] > counts[row]
      counts[row] = isMore ? newCounts[row] : counts[row]
      sums[row] = isMore ? newSums[row] : sums[row]
      squares[row] = isMore ? newSquares[row] : squares[row]
    }
  }

  /// The largest b with b/10 ≤ SD, at most the last bin; nil for fewer than two answers.
  static func deviationBin(count: Int, sum: Int, sumOfSquares: Int) -> Int? {
    guard count > 1 else { return nil }
    let scaled = 100 * (count * sumOfSquares - sum * sum)
    let pairs = count * (count - 1)
    // So near that one step up or down is all that may be missing.
    let root = (Float(scaled) / Float(pairs)).squareRoot()
    var bin = min(Int(root), QualityTally.deviationBinCount - 1)
    bin -= bin * bin * pairs > scaled ? 1 : 0
    let next = bin + 1
    bin = next < QualityTally.deviationBinCount && next * next * pairs <= scaled ? next : bin
    return bin
  }

  mutating func merge(_ other: QualityAccumulator) {
    straightLiners += other.straightLiners
    for bin in deviationBins.indices { deviationBins[bin] += other.deviationBins[bin] }
    dropOuts += other.dropOuts
    speeders += other.speeders
    hasDuration = hasDuration || other.hasDuration
    identifiedRows += other.identifiedRows
    respondentKeys.formUnion(other.respondentKeys)
  }

  func finish() -> QualityTally {
    var tally = QualityTally()
    tally.straightLiners = straightLiners
    tally.deviationBins = deviationBins
    tally.dropOuts = dropOuts
    tally.speeders = hasDuration ? speeders : nil
    tally.duplicates = identifiedRows > 0 ? identifiedRows - respondentKeys.count : nil
    return tally
  }
}

extension ResponseBlock {
  /// Where the rows' cells of an item stand in `codes`.
  borrowing func cells(ofItem item: Int) -> Range<Int> {
    item * Self.capacity..<item * Self.capacity + rowCount
  }
}
