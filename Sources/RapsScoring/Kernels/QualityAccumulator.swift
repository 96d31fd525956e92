import RapsQuestionnaire
import RapsResponses

/// Counts the signs of careless answering, block by block (METHOD S6).
struct QualityAccumulator: Sendable {
  /// The items of one answer set that the data have, in the questionnaire's order, without those of exposures.
  private let itemsBySet: [[Int]]
  /// Items of exposures: "never" throughout is what most people honestly answer there, so it is no sign of anything.
  private let exposureItems: [Int]
  private let presentItems: [Int]
  private var straightLiners = 0
  private var deviationBins = Array(repeating: 0, count: QualityTally.deviationBinCount)
  private var dropOuts = 0
  private var speeders = 0
  private var hasDuration = false
  private var identifiedRows = 0
  private var respondentKeys: Set<UInt64> = []
  private var answers = AnswerSetColumns()
  private var rows = RespondentColumns()

  /// Per row what was seen of the whole questionnaire.
  private struct RespondentColumns {
    var answered = Array(repeating: 0, count: ResponseBlock.capacity)
    var isStraightLiner = Array(repeating: false, count: ResponseBlock.capacity)
    /// Position among the present items of the last one that was answered, be it "does not apply"; plus 1.
    var lastAnswered = Array(repeating: 0, count: ResponseBlock.capacity)
    /// Number, sum and sum of squares of the answers within the answer set of which most items were answered.
    var mainCount = Array(repeating: 0, count: ResponseBlock.capacity)
    var mainSum = Array(repeating: 0, count: ResponseBlock.capacity)
    var mainSumOfSquares = Array(repeating: 0, count: ResponseBlock.capacity)
  }

  /// The least run of equal codes that counts.
  private static let shortestRun = 10
  private static let millisecondsPerItem = 2_000

  init(plan: ScoringPlan) {
    let questionnaire = plan.questionnaire
    let present = questionnaire.items.indices.filter { plan.presentItems[$0] }
    presentItems = present
    let exposed = Set(questionnaire.exposures.flatMap(\.items))
    exposureItems = present.filter(exposed.contains)
    itemsBySet = questionnaire.answerSets.indices.map { set in
      present.filter { questionnaire.items[$0].answerSet == set && !exposed.contains($0) }
    }
  }

  /// - Parameter block: respondents only.
  mutating func add(_ block: borrowing ResponseBlock) {
    rows = RespondentColumns()
    for items in itemsBySet where !items.isEmpty { addAnswerSet(items, block) }
    addExposures(block)
    // From the last item back, mostly until the one before.
    for (position, item) in presentItems.enumerated().reversed() {
      let cells = block.codes.span.extracting(block.cells(ofItem: item))
      QualityKernel.markLast(codes: cells, position: position + 1, into: &rows.lastAnswered)
      if !rows.lastAnswered[..<block.rowCount].contains(0) { break }
    }
    for row in 0..<block.rowCount { conclude(row, block) }
  }

  private mutating func addAnswerSet(_ items: [Int], _ block: borrowing ResponseBlock) {
    answers.clear()
    for item in items { answers.add(block.codes.span.extracting(block.cells(ofItem: item))) }
    for row in 0..<block.rowCount {
      let count = Int(answers.counts[row])
      rows.answered[row] += count
      if count >= Self.shortestRun && answers.lowest[row] + 1 == answers.highest[row] {
        rows.isStraightLiner[row] = true
      }
      if count > rows.mainCount[row] {
        rows.mainCount[row] = count
        rows.mainSum[row] = Int(answers.sums[row])
        rows.mainSumOfSquares[row] = Int(answers.sumsOfSquares[row])
      }
    }
  }

  /// Answers about exposures count only for the time they took.
  private mutating func addExposures(_ block: borrowing ResponseBlock) {
    answers.clear()
    for item in exposureItems { answers.add(block.codes.span.extracting(block.cells(ofItem: item))) }
    for row in 0..<block.rowCount { rows.answered[row] += Int(answers.counts[row]) }
  }

  private mutating func conclude(_ row: Int, _ block: borrowing ResponseBlock) {
    if rows.isStraightLiner[row] { straightLiners += 1 }
    let tail = (presentItems.count + 3) / 4
    let last = rows.lastAnswered[row]
    if last > 0 && presentItems.count - last >= tail { dropOuts += 1 }
    if let bin = Self.deviationBin(
      count: rows.mainCount[row], sum: rows.mainSum[row], sumOfSquares: rows.mainSumOfSquares[row])
    {
      deviationBins[bin] += 1
    }
    let duration = block.durationMilliseconds[row]
    if duration >= 0 {
      hasDuration = true
      if duration < Int64(Self.millisecondsPerItem * rows.answered[row]) { speeders += 1 }
    }
    let key = block.respondentKeys[row]
    if key != 0 {
      identifiedRows += 1
      respondentKeys.insert(key)
    }
  }

  /// The largest b with b/10 ≤ SD, at most the last bin; nil for fewer than two answers.
  static func deviationBin(count: Int, sum: Int, sumOfSquares: Int) -> Int? {
    guard count > 1 else { return nil }
    let scaled = 100 * (count * sumOfSquares - sum * sum)
    let pairs = count * (count - 1)
    var bin = 0
    while bin + 1 < QualityTally.deviationBinCount && (bin + 1) * (bin + 1) * pairs <= scaled { bin += 1 }
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
