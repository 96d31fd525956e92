import RapsResponses

/// Sums of products of scale scores in 64 jackknife blocks: a respondent's block is his ordinal among the respondents,
/// mod 64 (METHOD S9).
///
/// Plan. Respondents fill a batch of 512 rows, column by column; a full batch goes through `CrossProductKernel`, pair by
/// pair. Batches start at ordinals that are multiples of 64, so that a row's place in the batch tells its block. Who lacks
/// a score counts there as 0, and `MissingScoreSums` keeps what this does to the pair's other sums.
///
/// Merging rotates: the other's block b becomes (b + respondents here) mod 64. So parts of a data set that are merged in
/// the order of the data give exactly what one accumulator gives; another order, as another order of rows, moves
/// respondents between blocks and leaves the sums over all blocks alone.
struct CrossProductAccumulator: Sendable {
  private static let capacity = ResponseBlock.capacity
  private static let blockCount = CrossProducts.jackknifeBlockCount

  private let grid: GridColumns
  private var respondentCount = 0
  /// Per scale the steps of the batch at hand; of an earlier one beyond its rows.
  private var columns: [[UInt32]]
  /// Per row of the batch the scales without a score, as indexes into `grid.scales`.
  private var lacking: [[Int]]
  private var hasGaps = false
  /// Rows of the batch; the first few stay empty where respondents were merged in.
  private var rowCount = 0
  /// Pairs (i ≤ j) × blocks, each the sum over everybody.
  private var products: ExactSums
  /// Scales × blocks.
  private var sums: ExactSums
  private var missing: MissingScoreSums

  init(plan: ScoringPlan) {
    grid = GridColumns(plan: plan, scales: plan.correlatedScales)
    let count = grid.scales.count
    let largest = grid.largestStep
    columns = Array(repeating: Array(repeating: 0, count: Self.capacity), count: count)
    lacking = Array(repeating: [], count: Self.capacity)
    products = ExactSums(count: count * (count + 1) / 2 * Self.blockCount, largestTerm: largest * largest)
    sums = ExactSums(count: count * Self.blockCount, largestTerm: largest)
    missing = MissingScoreSums(scaleCount: count, largestStep: largest)
  }

  var scales: [Int] { grid.scales }

  /// Adds respondents.
  ///
  /// - Parameter states: per scale of the questionnaire its column of state indexes.
  /// - Complexity: O(rows × scales²).
  mutating func add(rowCount newRows: Int, states: [[UInt32]]) {
    guard scales.count > 1 else { return }
    respondentCount += newRows
    var done = 0
    while done < newRows {
      let count = min(newRows - done, Self.capacity - rowCount)
      for (index, scale) in grid.scales.enumerated() {
        fill(index, states[scale], from: done, count: count, at: rowCount)
      }
      rowCount += count
      done += count
      if rowCount == Self.capacity { multiply() }
    }
  }

  private mutating func fill(_ index: Int, _ states: [UInt32], from: Int, count: Int, at start: Int) {
    let states = states.span
    let table = grid.steps[index]
    let steps = table.span
    var hasAll = true
    var column = columns[index].mutableSpan
    for row in 0..<count {
      let state = Int(states[from + row])
      column[start + row] = steps[state]
      if state == StateSpace.withoutScore { hasAll = false }
    }
    guard !hasAll else { return }
    hasGaps = true
    for row in 0..<count where states[from + row] == StateSpace.withoutScore { lacking[start + row].append(index) }
  }

  /// Sums the batch and begins the next one, which goes on in the next block.
  private mutating func multiply() {
    clear(rowCount..<Self.capacity)
    products.reserve(terms: CrossProductKernel.rowsPerLane)
    sums.reserve(terms: CrossProductKernel.rowsPerLane)
    var start = 0
    for row in columns.indices {
      CrossProductKernel.addColumn(columns[row], into: &sums.recent, at: row * Self.blockCount)
      for column in row..<columns.count {
        CrossProductKernel.addProducts(columns[row], columns[column], into: &products.recent, at: start)
        start += Self.blockCount
      }
    }
    if hasGaps { noteGaps() }
    beginBatch(in: rowCount % Self.blockCount)
  }

  private mutating func beginBatch(in block: Int) {
    rowCount = block
    clear(0..<block)
  }

  private mutating func clear(_ rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    for index in columns.indices {
      for row in rows { columns[index][row] = 0 }
    }
  }

  private mutating func noteGaps() {
    var steps = Array(repeating: UInt32(0), count: columns.count)
    for row in 0..<rowCount where !lacking[row].isEmpty {
      for index in columns.indices { steps[index] = columns[index][row] }
      missing.add(set: row % Self.blockCount, steps: steps, lacking: lacking[row])
      lacking[row].removeAll(keepingCapacity: true)
    }
    hasGaps = false
  }

  /// Adds the respondents of another accumulator of the same plan, as if they came after those here.
  mutating func merge(_ other: CrossProductAccumulator) {
    guard scales.count > 1 else { return }
    var other = other
    other.multiply()
    multiply()
    let blocks = (0..<Self.blockCount).map { ($0 + respondentCount) % Self.blockCount }
    products.merge(other.products, at: Self.rotated(other.products, blocks))
    sums.merge(other.sums, at: Self.rotated(other.sums, blocks))
    missing.merge(other.missing, sets: blocks)
    respondentCount += other.respondentCount
    beginBatch(in: respondentCount % Self.blockCount)
  }

  private static func rotated(_ sums: ExactSums, _ blocks: [Int]) -> [Int] {
    sums.recent.indices.map { $0 - $0 % blockCount + blocks[$0 % blockCount] }
  }

  /// The sums of every pair; nil if there is none.
  func finish() -> CrossProducts? {
    guard scales.count > 1 else { return nil }
    var all = self
    all.multiply()
    return all.crossProducts
  }

  private var crossProducts: CrossProducts {
    var result = CrossProducts(scales: scales)
    var pair = 0
    for row in scales.indices {
      for column in row..<scales.count {
        for block in 0..<Self.blockCount {
          let product = products[pair * Self.blockCount + block]
          result.products[result.index(block: block, row, column)] = product
          result.products[result.index(block: block, column, row)] = product
        }
        pair += 1
      }
    }
    for block in 0..<Self.blockCount {
      let respondents = (respondentCount - block + Self.blockCount - 1) / Self.blockCount
      result.fillPairs(
        block: block, respondentCount: respondents,
        sums: scales.indices.map { Int(sums[$0 * Self.blockCount + block]) }, missing: missing, set: block)
    }
    return result
  }
}

extension CrossProducts {
  /// Writes counts, sums and squares of a block whose products are there, from those of all its respondents.
  ///
  /// - Parameters:
  ///   - sums: per scale over all respondents with a score on it.
  ///   - set: of `missing`, which holds what to take off.
  mutating func fillPairs(block: Int, respondentCount: Int, sums: [Int], missing: MissingScoreSums, set: Int) {
    for row in scales.indices {
      let square = products[index(block: block, row, row)]
      let lackRow = missing.count(set, row, row)
      for column in scales.indices {
        let place = index(block: block, row, column)
        let lackEither = lackRow + missing.count(set, column, column) - missing.count(set, row, column)
        counts[place] = respondentCount - lackEither
        self.sums[place] = sums[row] - missing.sum(set, lacked: column, of: row)
        squares[place] = square - missing.sumOfSquares(set, lacked: column, of: row)
      }
    }
  }
}
