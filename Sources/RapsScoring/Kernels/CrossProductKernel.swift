import RapsResponses

/// The loops behind sums of products of scale scores, over columns of grid steps (METHOD S7, S9).
///
/// A column holds the steps of a full batch of consecutive respondents, 0 where there is no score: such a respondent adds
/// nothing to a product, so one loop serves complete and incomplete data. The respondents of a jackknife block, every
/// 64th of the batch, lie side by side (`place`), so that a block's product is one short dot product.
///
/// Steps of up to `maximumNarrowStep` are 16 bits wide and multiplied in 32, by an instruction that multiplies eight and adds
/// neighbours (`pairedProducts`): half the time of what the compiler makes of a plain loop. In tiles of 2 × 2
/// columns the compiler did not find it. Wider grids take 64-bit products. A few blocks go through all pairs while they are in the
/// nearest cache.
///
/// Wrapping arithmetic here cannot wrap: steps are at most 2²⁰ (`ScoreGrid.maximumSteps`), a block has 64 rows, and
/// `ExactSums.reserve` has made room for the result.
enum CrossProductKernel {
  static let blockCount = CrossProducts.jackknifeBlockCount
  static let rowsPerBlock = 64
  static let batchCapacity = blockCount * rowsPerBlock
  /// From one column to the next: a block's rows of many columns shall not compete for the same few lines of a cache.
  static let columnStride = batchCapacity + rowsPerBlock
  /// 64 products of this step with itself stay below 2³¹.
  static let maximumNarrowStep = 5_792

  /// Where a row of the batch stands in its column.
  static func place(ofRow row: Int) -> Int { (row & (blockCount - 1)) &* rowsPerBlock &+ row &>> 6 }

  /// Adds, per block, the sum of the products of two columns.
  ///
  /// - Parameters:
  ///   - left: where the first column begins; `right` likewise.
  ///   - start: where the blocks' sums begin.
  static func addProducts(_ columns: [UInt32], _ left: Int, _ right: Int, into sums: inout [Int], at start: Int) {
    let left = columns.span.extracting(left..<left + batchCapacity)
    let right = columns.span.extracting(right..<right + batchCapacity)
    var sums = sums.mutableSpan
    precondition(0...sums.count - blockCount ~= start)
    for block in 0..<blockCount {
      var sum: UInt64 = 0
      for row in block &* rowsPerBlock..<(block &+ 1) &* rowsPerBlock {
        sum &+= UInt64(left[row]) &* UInt64(right[row])
      }
      sums[start &+ block] &+= Int(sum)
    }
  }

  /// Adds, per block, the sum of the products of two columns of narrow steps.
  ///
  /// - Parameters:
  ///   - left: where the first column begins; `right` likewise.
  ///   - blocks: of all.
  ///   - start: where the blocks' sums begin.
  ///   - zero: 0, which the compiler must not know (`pairedProducts`).
  static func addProducts(
    _ columns: [Int16], _ left: Int, _ right: Int, blocks: Range<Int>, into sums: inout [Int], at start: Int,
    zero: SIMD4<Int32>
  ) {
    let bytes = unsafe columns.span.bytes
    var sums = sums.mutableSpan
    precondition(blocks.lowerBound >= 0 && blocks.upperBound <= blockCount)
    precondition(0...sums.count - blockCount ~= start)
    precondition(min(left, right) >= 0 && max(left, right) + batchCapacity <= columns.count)
    for block in blocks {
      var sum = SIMD4<Int32>()
      let one = (left &+ block &* rowsPerBlock) &* 2
      let other = (right &+ block &* rowsPerBlock) &* 2
      for step in 0..<rowsPerBlock / 8 {
        // In bounds: a column of a whole batch begins at each place, as was checked above.
        let products = pairedProducts(
          unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: one &+ step &* 16, as: SIMD8<Int16>.self),
          unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: other &+ step &* 16, as: SIMD8<Int16>.self))
        sum &+= products ^ zero
      }
      sums[start &+ block] &+= Int(sum.wrappedSum())
    }
  }

  /// The products of neighbours, added: one instruction, if what it returns is not itself an operand of an addition, for the
  /// compiler adds in the order it likes and then finds no neighbours.
  @inline(__always)
  private static func pairedProducts(_ left: SIMD8<Int16>, _ right: SIMD8<Int16>) -> SIMD4<Int32> {
    SIMD4(truncatingIfNeeded: left.evenHalf) &* SIMD4(truncatingIfNeeded: right.evenHalf)
      &+ SIMD4(truncatingIfNeeded: left.oddHalf) &* SIMD4(truncatingIfNeeded: right.oddHalf)
  }

  /// Adds, per block, the sum of a column.
  static func addColumn<Step: FixedWidthInteger>(
    _ columns: [Step], _ column: Int, into sums: inout [Int], at start: Int
  ) {
    let column = columns.span.extracting(column..<column + batchCapacity)
    var sums = sums.mutableSpan
    precondition(0...sums.count - blockCount ~= start)
    for block in 0..<blockCount {
      var sum: Int32 = 0
      for row in block &* rowsPerBlock..<(block &+ 1) &* rowsPerBlock { sum &+= Int32(truncatingIfNeeded: column[row]) }
      sums[start &+ block] &+= Int(sum)
    }
  }

  /// Writes rows' steps into a column, whose first row is at `start` of the batch.
  static func fill<Step: FixedWidthInteger>(
    _ columns: inout [Step], _ column: Int, states: Span<UInt32>, steps: [Step], at start: Int
  ) {
    let steps = steps.span
    var columns = columns.mutableSpan
    precondition(column >= 0 && column + batchCapacity <= columns.count && start + states.count <= batchCapacity)
    var row = 0
    while row < states.count {
      let rows = row..<min(states.count, row &+ blockCount &- (start &+ row) % blockCount)
      var place = column &+ place(ofRow: start &+ row)
      for row in rows {
        // A place is below the batch's capacity, and the column was checked to hold it.
        unsafe columns[unchecked: place] = steps[Int(states[row])]
        place &+= rowsPerBlock
      }
      row = rows.upperBound
    }
  }
}
