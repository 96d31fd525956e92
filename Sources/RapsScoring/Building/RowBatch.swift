import RapsResponses

/// Respondents collected from blocks until there are so many that a table of counts, once in a cache, is used often.
///
/// Column-major like a block, but only the items that the data have.
struct RowBatch: Sendable {
  /// With 200 departments, 8,192 to 61,440 rows make the same tally within what a busy machine lets one see; more cost
  /// memory, and this many are half a MiB.
  static let usualCapacity = 16 * ResponseBlock.capacity

  /// So that the numbers of rows fit 16 bits.
  static let maximumCapacity = Int(UInt16.max)

  let capacity: Int
  private(set) var rowCount = 0
  private(set) var codes: [UInt8] = []
  private let items: [Int]
  /// Per place in `items` the highest cell.
  private var highest: [UInt8]
  /// Per item its place in `items`.
  private let columns: [Int]

  init(plan: ScoringPlan, capacity: Int) {
    self.capacity = capacity
    let items = plan.presentItems.indices.filter { plan.presentItems[$0] }
    var columns = Array(repeating: items.count, count: plan.presentItems.count)
    for (column, item) in items.enumerated() { columns[item] = column }
    self.items = items
    self.columns = columns
    highest = Array(repeating: 0, count: items.count)
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
    var highest = highest
    defer { self.highest = highest }
    var target = codes.mutableSpan
    for (column, item) in items.enumerated() {
      let cells = source.extracting(
        item * ResponseBlock.capacity + rows.lowerBound..<item * ResponseBlock.capacity + rows.upperBound)
      let start = column * capacity + rowCount
      precondition(start + cells.count <= target.count)
      var last = highest[column]
      for row in cells.indices {
        // Checked above, for all rows.
        unsafe target[unchecked: start &+ row] = cells[row]
        last = max(last, cells[row])
      }
      highest[column] = last
    }
    self.rowCount += rows.count
  }

  /// Whether the item does not apply to someone.
  func hasNotApplicable(_ item: Int) -> Bool { highest[columns[item]] == ResponseBlock.notApplicable }

  mutating func clear() {
    rowCount = 0
    for column in highest.indices { highest[column] = 0 }
  }
}
