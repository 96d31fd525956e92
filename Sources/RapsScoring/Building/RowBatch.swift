import RapsResponses

/// Respondents collected from blocks until there are so many that a table of counts, once in a cache, is used often.
///
/// Column-major like a block, but only the items that the data have.
struct RowBatch: Sendable {
  /// With tables of some hundred KiB, 512 rows at a time cost half as much again; more than 4,096 gained nothing, because
  /// the batch itself then leaves the second-level cache.
  static let usualCapacity = 8 * ResponseBlock.capacity

  let capacity: Int
  private(set) var rowCount = 0
  private(set) var codes: [UInt8] = []
  private let items: [Int]
  /// Per item its place in `items`.
  private let columns: [Int]

  init(plan: ScoringPlan, capacity: Int) {
    self.capacity = capacity
    let items = plan.presentItems.indices.filter { plan.presentItems[$0] }
    var columns = Array(repeating: items.count, count: plan.presentItems.count)
    for (column, item) in items.enumerated() { columns[item] = column }
    self.items = items
    self.columns = columns
  }

  /// Rows that can still be appended.
  var room: Int { capacity - rowCount }

  /// Where the rows' cells of an item that the data have stand in `codes`.
  func cells(ofItem item: Int) -> Range<Int> {
    columns[item] * capacity..<columns[item] * capacity + rowCount
  }

  /// Takes over rows of a block, at most `room`.
  mutating func append(_ block: borrowing ResponseBlock, rows: Range<Int>) {
    precondition(rows.count <= room)
    if codes.isEmpty { codes = Array(repeating: ResponseBlock.missing, count: items.count * capacity) }
    let source = block.codes.span
    let (items, capacity, rowCount) = (items, capacity, rowCount)
    var target = codes.mutableSpan
    for (column, item) in items.enumerated() {
      let cells = source.extracting(
        item * ResponseBlock.capacity + rows.lowerBound..<item * ResponseBlock.capacity + rows.upperBound)
      let start = column * capacity + rowCount
      for row in cells.indices { target[start &+ row] = cells[row] }
    }
    self.rowCount += rows.count
  }

  mutating func clear() { rowCount = 0 }
}
