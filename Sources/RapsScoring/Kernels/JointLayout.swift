/// How the items of a scale are counted together, so that every pair's sums can be told afterwards (METHOD D3, S7).
///
/// The joint histogram of a few items' codes holds the counts, sums and products of all their pairs, at the cost of one
/// increment per respondent. Items are cut into chunks; there is one table per pair of chunks (or one of all items if
/// these are one or two chunks). Larger chunks mean fewer increments and more memory; the layout takes the largest
/// chunks with which the scale's tables stay below `maximumStateCount` states per group.
struct JointLayout: Sendable, Hashable {
  /// 2 KiB of counts per group: with some hundred groups larger tables, of fewer increments, miss the caches and lose.
  static let maximumStateCount = 512

  /// Items counted together, and the pairs that are read off this table.
  struct Table: Sendable, Hashable {
    /// Positions in the scale.
    let items: [Int]
    /// Per item its number of states: no valid answer, or one of its codes.
    let radices: [Int]
    /// Indexes into `items`, first ≤ second.
    let pairs: [(first: Int, second: Int)]

    var stateCount: Int { radices.reduce(1, *) }

    /// The items' digits of a state: 0 without a valid answer, else 1 + code − minimum.
    func digits(of state: Int) -> [Int] {
      var rest = state
      var digits = Array(repeating: 0, count: radices.count)
      for index in radices.indices.reversed() {
        (rest, digits[index]) = rest.quotientAndRemainder(dividingBy: radices[index])
      }
      return digits
    }

    static func == (left: Self, right: Self) -> Bool {
      left.items == right.items && left.radices == right.radices
        && left.pairs.elementsEqual(right.pairs) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(items)
      hasher.combine(radices)
    }
  }

  let tables: [Table]

  /// - Parameter widths: per item of the scale.
  init(widths: [Int]) {
    var size = 1
    while size < widths.count, Self.stateCount(widths: widths, chunkSize: size + 1) <= Self.maximumStateCount {
      size += 1
    }
    tables = Self.tables(widths: widths, chunkSize: size)
  }

  private static func stateCount(widths: [Int], chunkSize: Int) -> Int {
    var total = 0
    for chunks in chunkPairs(itemCount: widths.count, chunkSize: chunkSize) {
      var product = 1
      for item in chunks {
        product *= widths[item] + 2
        if product > maximumStateCount { return product }
      }
      total += product
      if total > maximumStateCount { return total }
    }
    return total
  }

  /// The item positions of every pair of chunks.
  private static func chunkPairs(itemCount: Int, chunkSize: Int) -> [[Int]] {
    let chunks = stride(from: 0, to: itemCount, by: chunkSize).map { Array($0..<min($0 + chunkSize, itemCount)) }
    guard chunks.count > 1 else { return chunks }
    return chunks.indices.flatMap { first in
      chunks[(first + 1)...].map { chunks[first] + $0 }
    }
  }

  private static func tables(widths: [Int], chunkSize: Int) -> [Table] {
    var isCovered = Array(repeating: false, count: widths.count * widths.count)
    return chunkPairs(itemCount: widths.count, chunkSize: chunkSize).map { items in
      var pairs: [(first: Int, second: Int)] = []
      for first in items.indices {
        for second in first..<items.count where !isCovered[items[first] * widths.count + items[second]] {
          isCovered[items[first] * widths.count + items[second]] = true
          pairs.append((first, second))
        }
      }
      return Table(items: items, radices: items.map { widths[$0] + 2 }, pairs: pairs)
    }
  }
}

extension PairSums {
  /// Adds respondents who gave the same answers.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - digits: of the table's items, as `JointLayout.Table.digits` gives them.
  ///   - reversedWidths: per position in the scale the width of the item's answer set if it is reverse-keyed, else nil.
  mutating func add(_ count: Int, digits: [Int], table: JointLayout.Table, reversedWidths: [Int?]) {
    func recoded(_ index: Int) -> Int {
      reversedWidths[table.items[index]].map { $0 + 1 - digits[index] } ?? digits[index] - 1
    }
    for (first, second) in table.pairs where digits[first] > 0 && digits[second] > 0 {
      let (row, column) = (table.items[first], table.items[second])
      let (left, right) = (recoded(first), recoded(second))
      add(count, row: row, column: column, value: left, product: left * right)
      if row != column { add(count, row: column, column: row, value: right, product: left * right) }
    }
  }

  private mutating func add(_ count: Int, row: Int, column: Int, value: Int, product: Int) {
    let cell = row * itemCount + column
    counts[cell] += count
    sums[cell] += count * value
    products[cell] += count * product
  }
}
