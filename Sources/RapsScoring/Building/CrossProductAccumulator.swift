import RapsResponses

/// Sums of products of scale scores in 64 jackknife blocks: a respondent's block is his ordinal among the respondents,
/// mod 64 (METHOD S9).
///
/// Plan. Respondents fill a batch, column by column; a full batch goes through `CrossProductKernel`, pair by pair.
/// Batches start at ordinals that are multiples of 64, so that a row's place in the batch tells its block. Who lacks
/// a score counts there as 0, and `MissingScoreSums` keeps what this does to the pair's other sums.
///
/// Merging rotates: the other's block b becomes (b + respondents here) mod 64. So parts of a data set that are merged in
/// the order of the data give exactly what one accumulator gives; another order, as another order of rows, moves
/// respondents between blocks and leaves the sums over all blocks alone.
struct CrossProductAccumulator: Sendable {
  private static let capacity = CrossProductKernel.batchCapacity
  private static let columnStride = CrossProductKernel.columnStride
  private static let blockCount = CrossProducts.jackknifeBlockCount
  /// A divisor of `blockCount`.
  private static let blocksAtATime = 8

  private let grid: GridColumns
  /// Per scale as in `grid`; empty if a grid is too fine for 16 bits.
  private let narrowSteps: [[Int16]]
  private var respondentCount = 0
  /// Scales × rows of the batch (`CrossProductKernel.place`): steps.
  private var narrow: [Int16] = []
  /// Scales × rows of the batch, where 16 bits do not do.
  private var wide: [UInt32] = []
  /// Row × scales + index of the scale, of who has no score.
  private var gaps: [Int] = []
  /// Rows of the batch; the first few stay empty where respondents were merged in.
  private var rowCount = 0
  /// Pairs (i ≤ j) × blocks, each the sum over everybody.
  private var products: ExactSums
  /// Scales × blocks.
  private var sums: ExactSums
  /// 0, as `CrossProductKernel.addProducts` needs it.
  private let zero: SIMD4<Int32>
  private var missing: MissingScoreSums

  init(plan: ScoringPlan) {
    let grid = GridColumns(plan: plan, scales: plan.correlatedScales)
    self.grid = grid
    let count = grid.scales.count
    let largest = grid.largestStep
    let isNarrow = largest <= CrossProductKernel.maximumNarrowStep
    narrowSteps = isNarrow ? grid.steps.map { $0.map { Int16($0) } } : []
    zero = SIMD4(repeating: Int32(largest / (ScoreGrid.maximumSteps + 1)))
    products = ExactSums(count: count * (count + 1) / 2 * Self.blockCount, largestTerm: largest * largest)
    sums = ExactSums(count: count * Self.blockCount, largestTerm: largest)
    missing = MissingScoreSums(scaleCount: count, largestStep: largest)
  }

  var scales: [Int] { grid.scales }

  private var isNarrow: Bool { !narrowSteps.isEmpty }

  /// Adds respondents.
  ///
  /// - Parameters:
  ///   - states: per scale of the questionnaire its column of state indexes.
  ///   - lacking: per scale the rows without a score, ascending.
  /// - Complexity: O(rows × scales²).
  mutating func add(rowCount newRows: Int, states: [[UInt32]], lacking: [[Int]]) {
    guard scales.count > 1 else { return }
    if isNarrow && narrow.isEmpty {
      narrow = Array(repeating: 0, count: scales.count * Self.columnStride)
    } else if !isNarrow && wide.isEmpty {
      wide = Array(repeating: 0, count: scales.count * Self.columnStride)
    }
    respondentCount += newRows
    var done = 0
    while done < newRows {
      let rows = done..<min(newRows, done + Self.capacity - rowCount)
      for (index, scale) in grid.scales.enumerated() { fill(index, states[scale], rows) }
      for (index, scale) in grid.scales.enumerated() {
        for row in lacking[scale] where rows.contains(row) {
          gaps.append((rowCount + row - rows.lowerBound) * scales.count + index)
        }
      }
      rowCount += rows.count
      done = rows.upperBound
      if rowCount == Self.capacity { multiply() }
    }
  }

  private mutating func fill(_ index: Int, _ column: [UInt32], _ rows: Range<Int>) {
    let states = column.span.extracting(rows)
    let start = index * Self.columnStride
    if isNarrow {
      CrossProductKernel.fill(&narrow, start, states: states, steps: narrowSteps[index], at: rowCount)
    } else {
      CrossProductKernel.fill(&wide, start, states: states, steps: grid.steps[index], at: rowCount)
    }
  }

  /// Sums the batch and begins the next one, which goes on in the next block.
  private mutating func multiply() {
    if rowCount > 0 && !(narrow.isEmpty && wide.isEmpty) {
      clear(rowCount..<Self.capacity)
      products.reserve(terms: CrossProductKernel.rowsPerBlock)
      sums.reserve(terms: CrossProductKernel.rowsPerBlock)
      if isNarrow { multiplyNarrow() } else { multiplyWide() }
      noteGaps()
    }
    beginBatch(in: rowCount % Self.blockCount)
  }

  /// Where the sums of a pair (row ≤ column) begin.
  private func start(_ row: Int, _ column: Int) -> Int {
    (row * scales.count - row * (row - 1) / 2 + column - row) * Self.blockCount
  }

  private mutating func multiplyNarrow() {
    for row in scales.indices {
      CrossProductKernel.addColumn(narrow, row * Self.columnStride, into: &sums.recent, at: row * Self.blockCount)
    }
    for first in stride(from: 0, to: Self.blockCount, by: Self.blocksAtATime) {
      for row in scales.indices {
        for column in row..<scales.count {
          CrossProductKernel.addProducts(
            narrow, row * Self.columnStride, column * Self.columnStride, blocks: first..<first + Self.blocksAtATime,
            into: &products.recent, at: start(row, column), zero: zero)
        }
      }
    }
  }

  private mutating func multiplyWide() {
    for row in scales.indices {
      CrossProductKernel.addColumn(wide, row * Self.columnStride, into: &sums.recent, at: row * Self.blockCount)
      for column in row..<scales.count {
        CrossProductKernel.addProducts(
          wide, row * Self.columnStride, column * Self.columnStride, into: &products.recent, at: start(row, column))
      }
    }
  }

  private mutating func beginBatch(in block: Int) {
    rowCount = block
    clear(0..<block)
  }

  private mutating func clear(_ rows: Range<Int>) {
    for row in rows {
      let place = CrossProductKernel.place(ofRow: row)
      for start in stride(from: 0, to: narrow.count, by: Self.columnStride) { narrow[start + place] = 0 }
      for start in stride(from: 0, to: wide.count, by: Self.columnStride) { wide[start + place] = 0 }
    }
  }

  private mutating func noteGaps() {
    guard !gaps.isEmpty else { return }
    gaps.sort()
    var steps = Array(repeating: UInt32(0), count: scales.count)
    var lacking: [Int] = []
    for (index, gap) in gaps.enumerated() {
      let (row, scale) = gap.quotientAndRemainder(dividingBy: scales.count)
      lacking.append(scale)
      if index + 1 < gaps.count && gaps[index + 1] / scales.count == row { continue }
      let place = CrossProductKernel.place(ofRow: row)
      for scale in scales.indices {
        steps[scale] =
          isNarrow ? UInt32(narrow[scale * Self.columnStride + place]) : wide[scale * Self.columnStride + place]
      }
      missing.add(set: row % Self.blockCount, steps: steps, lacking: lacking)
      lacking.removeAll(keepingCapacity: true)
    }
    gaps.removeAll(keepingCapacity: true)
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
