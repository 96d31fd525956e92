/// The loops behind pools: one respondent at a time, because each belongs to another organisation and stratum; along a row
/// of grid steps, 0 where there is no score.
///
/// Wrapping arithmetic here cannot wrap: `ExactSums.reserve` has made room.
enum PoolKernel {
  /// Copies a scale's column of steps into a table of rows.
  ///
  /// - Parameters:
  ///   - steps: by state index.
  ///   - rows: at least `rowCount` rows of `width` scales.
  /// - Returns: whether every row has a score.
  static func transpose(
    states: [UInt32], rowCount: Int, steps: [UInt32], scale: Int, width: Int, into rows: inout [UInt32]
  ) -> Bool {
    let states = states.span
    let steps = steps.span
    var rows = rows.mutableSpan
    var isComplete = true
    for row in 0..<rowCount {
      let state = Int(states[row])
      rows[row &* width &+ scale] = steps[state]
      if state == StateSpace.withoutScore { isComplete = false }
    }
    return isComplete
  }

  /// Adds a row's steps.
  static func addSteps(_ rows: [UInt32], of range: Range<Int>, into sums: inout [Int], at start: Int) {
    let row = rows.span.extracting(range)
    var sums = sums.mutableSpan
    precondition(0...sums.count - row.count ~= start)
    for index in row.indices { sums[start &+ index] &+= Int(row[index]) }
  }

  /// Adds the squares of a row's steps.
  static func addSquares(_ rows: [UInt32], of range: Range<Int>, into sums: inout [Int], at start: Int) {
    let row = rows.span.extracting(range)
    var sums = sums.mutableSpan
    precondition(0...sums.count - row.count ~= start)
    for index in row.indices { sums[start &+ index] &+= Int(UInt64(row[index]) &* UInt64(row[index])) }
  }

  /// Adds the products of all pairs of a row's first steps, in the order of pairs (0, 0), (0, 1) … (1, 1), (1, 2) …
  static func addProducts(_ rows: [UInt32], of range: Range<Int>, into sums: inout [Int], at start: Int) {
    let row = rows.span.extracting(range)
    var sums = sums.mutableSpan
    precondition(0...sums.count - row.count * (row.count + 1) / 2 ~= start)
    var first = start
    for left in row.indices {
      let step = UInt64(row[left])
      let rest = row.extracting(left..<row.count)
      for index in rest.indices { sums[first &+ index] &+= Int(step &* UInt64(rest[index])) }
      first += rest.count
    }
  }
}
