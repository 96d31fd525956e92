/// Turns eight rows of cells into columns of a block, eight columns at a time.
///
/// An 8 × 8 block of bytes is transposed in eight words by exchanging halves, quarters and eighths between pairs of
/// them (H. S. Warren, Hacker's Delight, 2nd ed., § 7-3): about one operation per cell, where storing each cell by
/// itself costs four and touches eight times as many cache lines.
struct Transposition: Sendable, Hashable {
  /// Rows that are turned together.
  static let rowCount = 8

  /// Eight neighbouring columns of the file.
  private struct Tile: Hashable {
    let column: Int
    /// Per column where the item's column of a block starts; −1 if the column is no item's.
    let blockOffsets: SIMD8<Int32>
  }

  private let tiles: [Tile]
  /// Bytes from one row to the next.
  let rowStride: Int

  init(items: [RowPlan.ItemColumn], columnCount: Int) {
    var tiles: [Tile] = []
    var rest = items[...]
    while let first = rest.first {
      var offsets = SIMD8<Int32>(repeating: -1)
      while let item = rest.first, item.column < first.column + 8 {
        offsets[item.column - first.column] = Int32(item.blockOffset)
        rest.removeFirst()
      }
      tiles.append(Tile(column: first.column, blockOffsets: offsets))
    }
    self.tiles = tiles
    // Sixteen cells may be stored from the last column on.
    rowStride = columnCount + 16
  }

  /// Appends the first `count` rows of cells to a block's codes.
  ///
  /// - Parameters:
  ///   - cells: eight rows of `rowStride` bytes.
  ///   - block: what stands behind its rows may be overwritten; it must have room for `count` rows.
  func write(_ cells: Span<UInt8>, count: Int, to block: inout ResponseBlock) {
    let row = block.rowCount
    let isRoomy = row + Self.rowCount <= ResponseBlock.capacity
    var codes = block.codes.mutableSpan
    for tile in tiles {
      let columns = transposed(cells, at: tile.column)
      for lane in 0..<8 where tile.blockOffsets[lane] >= 0 {
        let target = Int(tile.blockOffsets[lane]) + row
        if isRoomy {
          codes.store(columns[lane], at: target)
        } else {
          for row in 0..<count { codes[target + row] = UInt8(truncatingIfNeeded: columns[lane] >> UInt64(8 * row)) }
        }
      }
    }
    block.rowCount += count
  }

  /// Eight rows of the eight columns from one on: element c holds column c, its row r in the byte of weight 256^r.
  @inline(__always)
  private func transposed(_ cells: Span<UInt8>, at column: Int) -> InlineArray<8, UInt64> {
    var words = InlineArray<8, UInt64>(repeating: 0)
    for row in 0..<8 { words[row] = cells.word64(at: row * rowStride + column) }
    Self.exchange(&words, distance: 4, shift: 32, mask: 0x0000_0000_FFFF_FFFF)
    Self.exchange(&words, distance: 2, shift: 16, mask: 0x0000_FFFF_0000_FFFF)
    Self.exchange(&words, distance: 1, shift: 8, mask: 0x00FF_00FF_00FF_00FF)
    return words
  }

  /// Exchanges the high parts of each word with the low parts of the word at a distance.
  @inline(__always)
  private static func exchange(
    _ words: inout InlineArray<8, UInt64>, distance: Int, shift: UInt64, mask: UInt64
  ) {
    for index in 0..<8 where index & distance == 0 {
      let difference = (words[index] &>> shift ^ words[index + distance]) & mask
      words[index + distance] ^= difference
      words[index] ^= difference &<< shift
    }
  }
}
