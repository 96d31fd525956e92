import RapsResponses

/// The loops behind sums of products of scale scores, over columns of grid steps (METHOD S7, S9).
///
/// A column holds the steps of a full batch of consecutive respondents, 0 where there is no score: such a respondent adds
/// nothing to a product, so one loop serves complete and incomplete data. The respondents of a jackknife block, every
/// 64th of the batch, lie side by side (`place`), so that a block's product is one short dot product.
///
/// Steps of up to `maximumNarrowStep` are 16 bits wide and multiplied in 32, in tiles of 2 × 2 columns that load each step
/// half as often: a quarter of the time that 64-bit products took, which wider grids still take.
///
/// Wrapping arithmetic here cannot wrap: steps are at most 2²⁰ (`ScoreGrid.maximumSteps`), a block has 64 rows, and
/// `ExactSums.reserve` has made room for the result.
enum CrossProductKernel {
  static let blockCount = CrossProducts.jackknifeBlockCount
  static let rowsPerBlock = 64
  static let batchCapacity = blockCount * rowsPerBlock
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

  /// Adds, per block, the sums of the products of two columns with two others.
  ///
  /// - Parameters:
  ///   - left: where the first of the first two columns begins, which follow each other; `right` likewise.
  ///   - starts: where the blocks' sums begin: first × first, first × second, second × first, second × second.
  static func addTile(
    _ columns: [Int16], _ left: Int, _ right: Int, into sums: inout [Int], at starts: (Int, Int, Int, Int)
  ) {
    let columns = columns.span
    var sums = sums.mutableSpan
    let limit = sums.count - blockCount
    precondition(min(starts.0, starts.1, starts.2, starts.3) >= 0)
    precondition(max(starts.0, starts.1, starts.2, starts.3) <= limit)
    for block in 0..<blockCount {
      let first = columns.extracting(left + block * rowsPerBlock..<left + (block + 1) * rowsPerBlock)
      let second = columns.extracting(
        left + batchCapacity + block * rowsPerBlock..<left + batchCapacity + (block + 1) * rowsPerBlock)
      let third = columns.extracting(right + block * rowsPerBlock..<right + (block + 1) * rowsPerBlock)
      let fourth = columns.extracting(
        right + batchCapacity + block * rowsPerBlock..<right + batchCapacity + (block + 1) * rowsPerBlock)
      var (one, two, three, four) = (Int32(0), Int32(0), Int32(0), Int32(0))
      for row in 0..<rowsPerBlock {
        one &+= Int32(first[row]) &* Int32(third[row])
        two &+= Int32(first[row]) &* Int32(fourth[row])
        three &+= Int32(second[row]) &* Int32(third[row])
        four &+= Int32(second[row]) &* Int32(fourth[row])
      }
      sums[starts.0 &+ block] &+= Int(one)
      sums[starts.1 &+ block] &+= Int(two)
      sums[starts.2 &+ block] &+= Int(three)
      sums[starts.3 &+ block] &+= Int(four)
    }
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
    for row in states.indices {
      // A place is below the batch's capacity, and the column was checked to hold it.
      unsafe columns[unchecked: column &+ place(ofRow: start &+ row)] = steps[Int(states[row])]
    }
  }
}
