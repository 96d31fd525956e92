import RapsResponses

/// Rows of a data set in their order, row-major: a byte per item, four per variable, and 16.
struct RetainedRows: Sendable {
  let itemCount: Int
  let variableCount: Int
  private var codes: [UInt8] = []
  private var groups: [UInt32] = []
  private var keys: [UInt64] = []
  private var durations: [Int64] = []

  init(itemCount: Int, variableCount: Int) {
    self.itemCount = itemCount
    self.variableCount = variableCount
  }

  var rowCount: Int { keys.count }

  mutating func append(_ block: borrowing ResponseBlock, row: Int) {
    for item in 0..<itemCount { codes.append(block.codes[item * ResponseBlock.capacity + row]) }
    for variable in 0..<variableCount { groups.append(block.groups[variable * ResponseBlock.capacity + row]) }
    keys.append(block.respondentKeys[row])
    durations.append(block.durationMilliseconds[row])
  }

  /// Appends rows whose groups have the indexes `labels` here; nil if they are the same.
  mutating func append(_ other: RetainedRows, labels: [[UInt32]]?) {
    codes += other.codes
    keys += other.keys
    durations += other.durations
    guard let labels, variableCount > 0 else { return groups += other.groups }
    groups += other.groups.enumerated().map { labels[$0 % variableCount][Int($1)] }
  }

  /// The rows without those whose respondent has a more complete one, or as complete a later one; ascending. Rows without an id
  /// all stay.
  ///
  /// Ids are compared by their hash of 64 bits: of a million different ids the odds of any two being taken for one are below
  /// 1 in 30 million. Complexity: O(rows × items).
  func rowsWithoutRepetition() -> [Int] {
    var best: [UInt64: (row: Int, answerCount: Int)] = [:]
    for row in keys.indices where keys[row] != 0 {
      let answerCount = answerCount(row)
      if let known = best[keys[row]], known.answerCount > answerCount { continue }
      best[keys[row]] = (row, answerCount)
    }
    return keys.indices.filter { keys[$0] == 0 || best[keys[$0]]?.row == $0 }
  }

  /// "Does not apply" is an answer here.
  private func answerCount(_ row: Int) -> Int {
    codes[row * itemCount..<(row + 1) * itemCount].count { $0 != ResponseBlock.missing }
  }

  /// Hands over some of the rows, in the order given.
  func forEachBlock(of rows: [Int], _ body: (ResponseBlock) -> Void) {
    var block = ResponseBlock(itemCount: itemCount, variableCount: variableCount)
    for start in stride(from: 0, to: rows.count, by: ResponseBlock.capacity) {
      let part = rows[start..<min(rows.count, start + ResponseBlock.capacity)]
      block.rowCount = part.count
      for (place, row) in part.enumerated() { copy(row, to: &block, at: place) }
      body(block)
    }
  }

  private func copy(_ row: Int, to block: inout ResponseBlock, at place: Int) {
    for item in 0..<itemCount {
      block.codes[item * ResponseBlock.capacity + place] = codes[row * itemCount + item]
    }
    for variable in 0..<variableCount {
      block.groups[variable * ResponseBlock.capacity + place] = groups[row * variableCount + variable]
    }
    block.respondentKeys[place] = keys[row]
    block.durationMilliseconds[place] = durations[row]
  }
}
