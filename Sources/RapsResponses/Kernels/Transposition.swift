/// Turns rows of cells into columns of a block.
///
/// Sixteen rows by eight columns at a time, in four rounds of interleaving vectors by bytes, pairs, quadruples and halves:
/// half an operation per cell. (Four rounds by bytes would do too, but the compiler makes one unspeakable shuffle of
/// them.) Exchanging halves, quarters and eighths of 64-bit words (H. S. Warren, Hacker's Delight, 2nd ed., § 7-3) took
/// twice the time, storing each cell by itself five times. A block's columns lie 512 bytes apart, so the same row of all
/// of them falls into few sets of the cache: sixty-four rows at a time, which fill whole lines, take half the time of
/// eight.
struct Transposition: Sendable, Hashable {
  /// Rows that are turned together at most.
  static let rowCount = 64
  /// Rows and columns of a tile.
  private static let height = 16
  private static let width = 8

  /// Eight neighbouring columns of the file.
  private struct Tile: Hashable {
    let column: Int
    /// Per column where the item's column of a block starts; −1 if the column is no item's.
    let blockOffsets: SIMD8<Int32>
    /// Whether the columns follow each other in the block too.
    let isContiguous: Bool
  }

  private let tiles: [Tile]
  /// Bytes from one row to the next.
  let rowStride: Int

  init(items: [RowPlan.ItemColumn], columnCount: Int) {
    var tiles: [Tile] = []
    var rest = items[...]
    while let first = rest.first {
      var offsets = SIMD8<Int32>(repeating: -1)
      while let item = rest.first, item.column < first.column + Self.width {
        offsets[item.column - first.column] = Int32(item.blockOffset)
        rest.removeFirst()
      }
      let run = SIMD8<Int32>(0, 1, 2, 3, 4, 5, 6, 7) &* Int32(ResponseBlock.capacity) &+ Int32(first.blockOffset)
      tiles.append(Tile(column: first.column, blockOffsets: offsets, isContiguous: offsets == run))
    }
    self.tiles = tiles
    // Eight cells may be stored from the last column on.
    rowStride = columnCount + Self.width
  }

  /// Appends the first `count` rows of cells to a block's codes.
  ///
  /// - Parameters:
  ///   - cells: `rowCount` rows of `rowStride` bytes.
  ///   - block: what stands behind its rows may be overwritten; it must have room for `count` rows.
  func write(_ cells: Span<UInt8>, count: Int, to block: inout ResponseBlock) {
    let firstRow = block.rowCount
    precondition(cells.count >= Self.rowCount * rowStride && count <= Self.rowCount)
    var codes = block.codes.mutableSpan
    for tile in tiles {
      for start in stride(from: 0, to: count, by: Self.height) {
        // In bounds: the rows start below `rowCount`, a multiple of `height`, and a tile's columns end in its row.
        let columns = unsafe transposed(cells, at: start &* rowStride &+ tile.column)
        let row = firstRow + start
        if row + Self.height > ResponseBlock.capacity {
          columns.forEach { lane, column in
            Self.storeBytes(of: column, count: count - start, at: Int(tile.blockOffsets[lane]), row, &codes)
          }
        } else if tile.isContiguous {
          let target = Int(tile.blockOffsets[0]) + row
          columns.forEach { lane, column in codes.store(column, at: target + lane * ResponseBlock.capacity) }
        } else {
          columns.forEach { lane, column in
            if tile.blockOffsets[lane] >= 0 { codes.store(column, at: Int(tile.blockOffsets[lane]) + row) }
          }
        }
      }
    }
    block.rowCount += count
  }

  /// Stores byte by byte where sixteen rows would reach into the next column.
  private static func storeBytes(
    of column: SIMD16<UInt8>, count: Int, at blockOffset: Int, _ row: Int, _ codes: inout MutableSpan<UInt8>
  ) {
    guard blockOffset >= 0 else { return }
    for offset in 0..<min(height, count) { codes[blockOffset + row + offset] = column[offset] }
  }

  /// The tile of cells whose first is at an index, column by column. It must be inside the span: that is not checked.
  @unsafe
  @inline(__always)
  private func transposed(_ cells: Span<UInt8>, at start: Int) -> EightVectors {
    func pair(_ row: Int) -> SIMD16<UInt8> {
      let index = start &+ row &* rowStride
      return unsafe interleaved(cells.eightBytes(unchecked: index), cells.eightBytes(unchecked: index &+ rowStride))
    }
    // Two rows of eight columns in each vector, four rows of four, eight rows of two.
    let (a, b) = (interleavedPairs(pair(0), pair(2)), interleavedPairs(pair(4), pair(6)))
    let (c, d) = (interleavedPairs(pair(8), pair(10)), interleavedPairs(pair(12), pair(14)))
    let (e, f) = (interleavedQuadruples(a.low, b.low), interleavedQuadruples(a.high, b.high))
    let (g, h) = (interleavedQuadruples(c.low, d.low), interleavedQuadruples(c.high, d.high))
    let (first, second) = (interleavedHalves(e.low, g.low), interleavedHalves(e.high, g.high))
    let (third, fourth) = (interleavedHalves(f.low, h.low), interleavedHalves(f.high, h.high))
    return EightVectors(
      a: first.low, b: first.high, c: second.low, d: second.high, e: third.low, f: third.high, g: fourth.low,
      h: fourth.high)
  }
}

/// Eight vectors by name: of an array in line, the compiler would keep them in memory.
private struct EightVectors {
  let a, b, c, d, e, f, g, h: SIMD16<UInt8>

  @inline(__always)
  func forEach(_ body: (Int, SIMD16<UInt8>) -> Void) {
    body(0, a)
    body(1, b)
    body(2, c)
    body(3, d)
    body(4, e)
    body(5, f)
    body(6, g)
    body(7, h)
  }
}
