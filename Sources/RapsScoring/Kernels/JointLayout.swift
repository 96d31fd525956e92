/// How the items of a scale are counted together, so that every pair's sums can be told afterwards (METHOD D3, S7).
///
/// The joint histogram of a few items' codes holds the counts, sums and products of all their pairs, at the cost of one
/// increment per respondent; it holds each item's histogram too. A table of three items serves three pairs, so a scale of
/// four, five, six or eight items of five codes needs 3, 4, 7 or 11 of them instead of 6, 10, 15 or 28 of two (the
/// best possible is 3, 4, 6 and 11).
/// Larger tables mean fewer increments and more memory; the layout joins items while a table stays below a limit.
struct JointLayout: Sendable, Hashable {
  /// Room for three items of five codes. Against pairs it saves a sixth of the time of all scoring. Four items in a table mean
  /// half as many increments, but with 200 groups they miss the caches: 5 to 7 % more time; with batches of 60,000 rows
  /// 7 to 11 % less, of which reading the larger tables off at the end costs more than half for a million rows.
  static let usualStateCount = 216

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

  /// Covers all pairs of a scale's items greedily: a table begins with the first pair that none has, and takes in the item
  /// that adds most such pairs while there is one and room for it.
  ///
  /// - Parameters:
  ///   - widths: per item of the scale.
  ///   - positions: the items that the data have, ascending; one at least.
  ///   - maximumStateCount: of a table of more than two items.
  init(widths: [Int], positions: [Int], maximumStateCount: Int) {
    var isCovered = Array(repeating: false, count: widths.count * widths.count)
    func isNew(_ one: Int, _ other: Int) -> Bool { !isCovered[min(one, other) * widths.count + max(one, other)] }
    var tables: [Table] = []
    for first in positions {
      for second in positions where second > first || positions.count == 1 {
        guard isNew(first, second) else { continue }
        var items = first == second ? [first] : [first, second]
        var stateCount = items.reduce(1) { $0 * (widths[$1] + 2) }
        while true {
          let candidates = positions.filter {
            !items.contains($0) && stateCount * (widths[$0] + 2) <= maximumStateCount
          }
          var best = (item: 0, gain: 0)
          for candidate in candidates {
            let gain = items.count { isNew($0, candidate) }
            if gain > best.gain { best = (candidate, gain) }
          }
          guard best.gain > 0 else { break }
          items.append(best.item)
          stateCount *= widths[best.item] + 2
        }
        items.sort()
        var pairs: [(first: Int, second: Int)] = []
        for one in items.indices {
          for other in one..<items.count where isNew(items[one], items[other]) {
            isCovered[items[one] * widths.count + items[other]] = true
            pairs.append((one, other))
          }
        }
        tables.append(Table(items: items, radices: items.map { widths[$0] + 2 }, pairs: pairs))
      }
    }
    self.tables = tables
  }
}
