import RapsResponses

/// The loops behind sums of products of scale scores, over columns of grid steps (METHOD S7, S9).
///
/// A column holds the steps of a full batch of consecutive respondents, 0 where there is no score: such a respondent adds
/// nothing to a product, so one loop serves complete and incomplete data. Row r belongs to lane r mod 64, which is the
/// jackknife block of the batch's respondents; lanes lie side by side, so that a vector holds as many blocks.
///
/// Wrapping arithmetic here cannot wrap: steps are at most 2²⁰ (`ScoreGrid.maximumSteps`), a lane has 8 rows, and
/// `ExactSums.reserve` has made room for the result. Products in 16 bits, for short grids, gained a seventh of this
/// loop's time and were left out.
enum CrossProductKernel {
  static let laneCount = CrossProducts.jackknifeBlockCount
  static let rowsPerLane = ResponseBlock.capacity / laneCount

  /// Adds, per lane, the sum of the products of two columns.
  ///
  /// - Parameter start: where the lanes' sums begin.
  static func addProducts(_ left: [UInt32], _ right: [UInt32], into sums: inout [Int], at start: Int) {
    let left = left.span
    let right = right.span
    var sums = sums.mutableSpan
    precondition(left.count == rowsPerLane * laneCount && right.count == left.count)
    precondition(0...sums.count - laneCount ~= start)
    for lane in 0..<laneCount {
      var sum: UInt64 = 0
      for row in 0..<rowsPerLane {
        let index = row &* laneCount &+ lane
        sum &+= UInt64(left[index]) &* UInt64(right[index])
      }
      sums[start &+ lane] &+= Int(sum)
    }
  }

  /// Adds, per lane, the sum of a column.
  static func addColumn(_ column: [UInt32], into sums: inout [Int], at start: Int) {
    let column = column.span
    var sums = sums.mutableSpan
    precondition(column.count == rowsPerLane * laneCount)
    precondition(0...sums.count - laneCount ~= start)
    for lane in 0..<laneCount {
      var sum: UInt32 = 0
      for row in 0..<rowsPerLane { sum &+= column[row &* laneCount &+ lane] }
      sums[start &+ lane] &+= Int(sum)
    }
  }
}
