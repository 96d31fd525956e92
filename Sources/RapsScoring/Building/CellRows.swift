/// Where the rows of a batch belong in a bundle's tables.
struct CellRows: Sendable {
  /// Per row its cell.
  private(set) var cells: [UInt32]
  private(set) var rowCount = 0
  private(set) var cellCount = 0
  private(set) var rowsPerCell: [Int] = []
  /// The rows sorted by cell; nil where there are few cells.
  private(set) var order: [UInt16]?
  /// Per row where its cell begins in a table of `offsetWidth` states, unless the rows are sorted.
  private(set) var offsets: [UInt32]
  private(set) var offsetWidth = 0

  /// From so many cells on, rows are counted in the order of their cells: a usual table (`JointLayout`) is then larger than
  /// a third of a first-level cache. With fewer, rows of one cell that follow each other would wait for the same counters.
  private static let fewestSortedCells = 48

  init(cells: [UInt32]) {
    self.cells = cells
    offsets = cells
  }

  /// Takes the rows of a batch, whose atoms' cells are in `cellOfAtom`; that is empty where the cells stay as they are.
  mutating func begin(atoms: [UInt32], cellOfAtom: [UInt32], rowCount: Int, cellCount: Int) {
    if !cellOfAtom.isEmpty { CountKernel.locate(atoms, cellOfAtom: cellOfAtom, rowCount: rowCount, into: &cells) }
    self.rowCount = rowCount
    self.cellCount = cellCount
    offsetWidth = 0
    // This checks that every cell is below their number.
    rowsPerCell = CountKernel.rowsPerCell(cells, rowCount: rowCount, cellCount: cellCount)
    guard cellCount >= Self.fewestSortedCells else {
      order = nil
      return
    }
    var sorted = order ?? Array(repeating: 0, count: cells.count)
    order = nil
    CountKernel.sort(cells, rowsPerCell: rowsPerCell, into: &sorted)
    order = sorted
  }

  /// Writes `offsets`.
  mutating func locate(width: Int) {
    guard order == nil, width != offsetWidth else { return }
    offsetWidth = width
    CountKernel.locate(cells: cells, width: width, rowCount: rowCount, into: &offsets)
  }
}
