import RapsQuestionnaire
import RapsResponses

/// Counts the signs of careless answering, batch by batch (METHOD S6).
struct QualityAccumulator: Sendable {
  /// The items of one answer set that the data have, in the questionnaire's order, without those of exposures: "never"
  /// throughout is what most people honestly answer there, so it is no sign of anything.
  private struct ItemSet: Sendable {
    let items: [Int]
    let isNarrow: Bool
  }

  private let sets: [ItemSet]
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

  /// The least run of equal codes that counts.
  private static let shortestRun = 10
  private static let millisecondsPerItem = 2_000

  init(plan: ScoringPlan, capacity: Int) {
    let questionnaire = plan.questionnaire
    let present = questionnaire.items.indices.filter { plan.presentItems[$0] }
    presentItems = present
    let exposed = Set(questionnaire.exposures.flatMap(\.items))
    sets = questionnaire.answerSets.indices.compactMap { set in
      let items = present.filter { questionnaire.items[$0].answerSet == set && !exposed.contains($0) }
      guard !items.isEmpty else { return nil }
      return ItemSet(
        items: items,
        isNarrow: QualityKernel.isNarrow(itemCount: items.count, width: questionnaire.answerSets[set].width))
    }
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
    for row in rows where block.durationMilliseconds[row] >= 0 {
      let answered = presentItems.count { StateKernel.isAnswer(block.codes[$0 * ResponseBlock.capacity + row]) }
      if block.durationMilliseconds[row] < Int64(Self.millisecondsPerItem * answered) { speeders += 1 }
    }
  }

  /// Counts a batch of respondents.
  mutating func add(_ batch: borrowing RowBatch) {
    addDropOuts(batch)
    for (index, set) in sets.enumerated() {
      let starts = set.items.map { batch.cells(ofItem: $0).lowerBound }
      if set.isNarrow {
        QualityKernel.collect(batch.codes, starts: starts, rowCount: batch.rowCount, into: &answers)
      } else {
        QualityKernel.collectPlainly(batch.codes, starts: starts, rowCount: batch.rowCount, into: &answers)
      }
      take(isFirst: index == 0, rowCount: batch.rowCount)
    }
    guard !sets.isEmpty else { return }
    for row in 0..<batch.rowCount {
      if most.isUniform[row] > 1 { straightLiners += 1 }
      if let bin = Self.deviationBin(
        count: Int(most.counts[row]), sum: Int(most.sums[row]), sumOfSquares: Int(most.sumsOfSquares[row]))
      {
        deviationBins[bin] += 1
      }
    }
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
    let shortest = UInt32(Self.shortestRun)
    for row in 0..<rowCount {
      let isLong = answers.counts[row] >= shortest && answers.isUniform[row] == 1
      let mark = (isFirst ? 0 : most.isUniform[row] & 2) | (isLong ? 2 : 0)
      if isFirst || answers.counts[row] > most.counts[row] {
        most.counts[row] = answers.counts[row]
        most.sums[row] = answers.sums[row]
        most.sumsOfSquares[row] = answers.sumsOfSquares[row]
      }
      most.isUniform[row] = mark
    }
  }

  /// The largest b with b/10 ≤ SD, at most the last bin; nil for fewer than two answers.
  static func deviationBin(count: Int, sum: Int, sumOfSquares: Int) -> Int? {
    guard count > 1 else { return nil }
    let scaled = 100 * (count * sumOfSquares - sum * sum)
    let pairs = count * (count - 1)
    // Of 31 bins in five steps without a branch.
    var bin = 0
    var step = 16
    while step > 0 {
      let next = bin + step
      bin = next < QualityTally.deviationBinCount && next * next * pairs <= scaled ? next : bin
      step >>= 1
    }
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
