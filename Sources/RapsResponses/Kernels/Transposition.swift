/// Turns rows of cells into columns of a block.
///
/// An 8 × 8 square of bytes is transposed in eight words by exchanging halves, quarters and eighths between pairs of
/// them (H. S. Warren, Hacker's Delight, 2nd ed., § 7-3): about one operation per cell, where storing each cell by
/// itself costs four. A block's columns lie 512 bytes apart, so the same row of all of them falls into few sets of the
/// cache: sixty-four rows at a time, which fill whole lines, take half the time of eight.
struct Transposition: Sendable, Hashable {
  /// Rows that are turned together at most.
  static let rowCount = 64
  private static let side = 8

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
      while let item = rest.first, item.column < first.column + Self.side {
        offsets[item.column - first.column] = Int32(item.blockOffset)
        rest.removeFirst()
      }
      let run = SIMD8<Int32>(0, 1, 2, 3, 4, 5, 6, 7) &* Int32(ResponseBlock.capacity) &+ Int32(first.blockOffset)
      tiles.append(Tile(column: first.column, blockOffsets: offsets, isContiguous: offsets == run))
    }
    self.tiles = tiles
    // Eight cells may be stored from the last column on.
    rowStride = columnCount + Self.side
  }

  /// Appends the first `count` rows of cells to a block's codes.
  ///
  /// - Parameters:
  ///   - cells: `rowCount` rows of `rowStride` bytes.
  ///   - block: what stands behind its rows may be overwritten; it must have room for `count` rows.
  func write(_ cells: Span<UInt8>, count: Int, to block: inout ResponseBlock) {
    let firstRow = block.rowCount
    var codes = block.codes.mutableSpan
    for tile in tiles {
      for start in stride(from: 0, to: count, by: Self.side) {
        let columns = transposed(cells, at: start * rowStride + tile.column)
        let row = firstRow + start
        if row + Self.side > ResponseBlock.capacity {
          Self.storeBytes(of: columns, count: count - start, tile, row, &codes)
        } else if tile.isContiguous {
          let target = Int(tile.blockOffsets[0]) + row
          for lane in 0..<8 { codes.store(columns[lane], at: target + lane * ResponseBlock.capacity) }
        } else {
          for lane in 0..<8 where tile.blockOffsets[lane] >= 0 {
            codes.store(columns[lane], at: Int(tile.blockOffsets[lane]) + row)
          }
        }
      }
    }
    block.rowCount += count
  }

  /// Stores byte by byte where eight rows would reach into the next column.
  private static func storeBytes(
    of columns: InlineArray<8, UInt64>, count: Int, _ tile: Tile, _ row: Int, _ codes: inout MutableSpan<UInt8>
  ) {
    for lane in 0..<8 where tile.blockOffsets[lane] >= 0 {
      for offset in 0..<min(side, count) {
        let byte = UInt8(truncatingIfNeeded: columns[lane] >> UInt64(8 * offset))
        codes[Int(tile.blockOffsets[lane]) + row + offset] = byte
      }
    }
  }

  /// The square of cells whose first is at an index: element c holds column c, its row r in the byte of weight 256^r.
  @inline(__always)
  private func transposed(_ cells: Span<UInt8>, at start: Int) -> InlineArray<8, UInt64> {
    var words = InlineArray<8, UInt64>(repeating: 0)
    for row in 0..<8 { words[row] = cells.word64(at: start + row * rowStride) }
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
