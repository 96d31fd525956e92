import RapsQuestionnaire
import RapsResponses

/// Counts the signs of careless answering, block by block (METHOD S6).
struct QualityAccumulator: Sendable {
  /// The items of one answer set that the data have, in the questionnaire's order.
  private let itemsBySet: [[Int]]
  private let presentItems: [Int]
  private var straightLiners = 0
  private var deviationBins = Array(repeating: 0, count: QualityTally.deviationBinCount)
  private var dropOuts = 0
  private var speeders = 0
  private var hasDuration = false
  private var identifiedRows = 0
  private var respondentKeys: Set<UInt64> = []
  private var answers: [SetAnswers]
  /// Per row: answers within the set of which most were given.
  private var main: [SetAnswers]
  private var rows: [RowSigns]

  /// One respondent's answers within one answer set, as cells (1 + code − minimum).
  private struct SetAnswers {
    var count = 0
    var sum = 0
    var sumOfSquares = 0
    var first: UInt8 = 0
    var isUniform = true

    mutating func add(_ cell: UInt8) {
      if count == 0 { first = cell } else if cell != first { isUniform = false }
      count += 1
      sum += Int(cell)
      sumOfSquares += Int(cell) * Int(cell)
    }
  }

  private struct RowSigns {
    var answered = 0
    var isStraightLiner = false
    /// Position among the present items of the last one that was answered, be it "does not apply".
    var lastAnswered = -1
  }

  /// The least run of equal codes that counts.
  private static let shortestRun = 10
  private static let millisecondsPerItem = 2_000

  init(plan: ScoringPlan) {
    let questionnaire = plan.questionnaire
    let present = questionnaire.items.indices.filter { plan.presentItems[$0] }
    presentItems = present
    itemsBySet = questionnaire.answerSets.indices.map { set in
      present.filter { questionnaire.items[$0].answerSet == set }
    }
    answers = Array(repeating: SetAnswers(), count: ResponseBlock.capacity)
    main = answers
    rows = Array(repeating: RowSigns(), count: ResponseBlock.capacity)
  }

  /// - Parameter block: respondents only.
  mutating func add(_ block: borrowing ResponseBlock) {
    let count = block.rowCount
    for row in 0..<count {
      main[row] = SetAnswers()
      rows[row] = RowSigns()
    }
    for items in itemsBySet where !items.isEmpty { addAnswerSet(items, block) }
    for (position, item) in presentItems.enumerated() {
      let cells = block.codes.span.extracting(block.cells(ofItem: item))
      for row in cells.indices where cells[row] != ResponseBlock.missing { rows[row].lastAnswered = position }
    }
    for row in 0..<count { conclude(row, block) }
  }

  private mutating func addAnswerSet(_ items: [Int], _ block: borrowing ResponseBlock) {
    for row in 0..<block.rowCount { answers[row] = SetAnswers() }
    for item in items {
      let cells = block.codes.span.extracting(block.cells(ofItem: item))
      for row in cells.indices
      where cells[row] != ResponseBlock.missing && cells[row] != ResponseBlock.notApplicable {
        answers[row].add(cells[row])
      }
    }
    for row in 0..<block.rowCount {
      rows[row].answered += answers[row].count
      if answers[row].isUniform && answers[row].count >= Self.shortestRun { rows[row].isStraightLiner = true }
      if answers[row].count > main[row].count { main[row] = answers[row] }
    }
  }

  private mutating func conclude(_ row: Int, _ block: borrowing ResponseBlock) {
    let signs = rows[row]
    if signs.isStraightLiner { straightLiners += 1 }
    let tail = (presentItems.count + 3) / 4
    if signs.lastAnswered >= 0 && presentItems.count - 1 - signs.lastAnswered >= tail { dropOuts += 1 }
    if let bin = Self.deviationBin(count: main[row].count, sum: main[row].sum, sumOfSquares: main[row].sumOfSquares) {
      deviationBins[bin] += 1
    }
    let duration = block.durationMilliseconds[row]
    if duration >= 0 {
      hasDuration = true
      if duration < Int64(Self.millisecondsPerItem * signs.answered) { speeders += 1 }
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
