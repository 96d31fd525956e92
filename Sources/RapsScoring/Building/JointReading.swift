import RapsQuestionnaire

/// Reads item histograms, pair sums and scale states off a joint table.
///
/// A group's counts are summed to one small matrix of codes × codes per pair of the table, which then gives the pair's
/// sums; an item's own margin is taken off such a matrix. Eight groups at a time, side by side in vectors, and along the
/// table's strides, so that no state is taken apart into digits.
struct JointReading {
  /// What a table tells of some groups.
  struct Findings: Sendable {
    /// Groups × pairs of the table, row-major.
    var totals: [PairTotals]
    /// Channels that the table tells: groups × states, row-major.
    var histograms: [(channel: Int, counts: [UInt32])]
  }

  /// Where the digits of a pair stand in a state.
  private struct Margin {
    let start: Int
    let left: Int
    let right: Int
    /// States before, between and behind the two digits.
    let outer: Int
    let middle: Int
    let inner: Int

    init(start: Int, radices: [Int], first: Int, second: Int) {
      self.start = start
      left = radices[first]
      right = first == second ? 1 : radices[second]
      outer = radices[..<first].reduce(1, *)
      middle = radices[(first + 1)..<max(first + 1, second)].reduce(1, *)
      inner = radices[(second + 1)...].reduce(1, *)
    }
  }

  private let joint: CountingPlan.Joint
  private let margins: [Margin]
  /// Per pair of an item with itself the pair of this table, of two items, whose matrix has that item; nil if there is none.
  private let sources: [Int?]
  /// By state the scale's state, if the table tells it.
  private let scaleStates: [Int]
  private let scaleStateCount: Int
  /// Per item of the table its recoded answers by digit; none for digit 0.
  private let recoded: [[Int]]
  /// Of eight groups: their counts by state, the pairs' matrices, and the scale's histogram.
  private var counts: [Lanes]
  private var matrices: [Lanes]
  private var histogram: [Lanes]

  private typealias Lanes = SIMD8<UInt32>
  private typealias Sums = SIMD8<Int>

  init(_ joint: CountingPlan.Joint, plan: ScoringPlan) {
    self.joint = joint
    let table = joint.table
    let items = plan.questionnaire.scales[joint.scale].items
    let recoded = table.items.indices.map { index in
      let width = table.radices[index] - 2
      return (0...width + 1).map { items[table.items[index]].isReverseKeyed ? width + 1 - $0 : $0 - 1 }
    }
    self.recoded = recoded
    var size = 0
    margins = table.pairs.map { first, second in
      let margin = Margin(start: size, radices: table.radices, first: first, second: second)
      size += margin.left * margin.right
      return margin
    }
    sources = table.pairs.map { item, other in
      item == other ? table.pairs.firstIndex { $0 != $1 && ($0 == item || $1 == item) } : nil
    }
    counts = Array(repeating: .zero, count: table.stateCount)
    matrices = Array(repeating: .zero, count: size)
    let scale = plan.scales[joint.scale]
    scaleStateCount = scale.space.stateCount
    histogram = joint.scaleChannel == nil ? [] : Array(repeating: .zero, count: scaleStateCount)
    guard joint.scaleChannel != nil else {
      scaleStates = []
      return
    }
    var states = [(answered: 0, sum: 0)]
    for index in table.items.indices {
      let units = scale.unitsPerCode[table.items[index]]
      states = states.flatMap { state in
        recoded[index].enumerated().map { digit, answer in
          digit == 0 ? state : (state.answered + 1, state.sum + answer * units)
        }
      }
    }
    scaleStates = states.map { scale.space.index(answered: $0.answered, sum: $0.sum) }
  }

  /// What the table tells of each group. Complexity: O(groups × states × pairs).
  ///
  /// - Parameter counts: groups × states, row-major.
  mutating func read(_ counts: [UInt32], groupCount: Int) -> Findings {
    precondition(counts.count == groupCount * joint.table.stateCount)
    let pairs = joint.table.pairs
    let told = pairs.indices.compactMap { pair in joint.itemChannels[pair].map { (pair, $0) } }
    var totals = Array(repeating: PairTotals(), count: groupCount * pairs.count)
    var items = told.map { pair, _ in Array(repeating: UInt32(0), count: groupCount * (margins[pair].left + 1)) }
    var states = Array(repeating: UInt32(0), count: groupCount * histogram.count)
    for first in stride(from: 0, to: groupCount, by: Lanes.scalarCount) {
      let groups = first..<min(first + Lanes.scalarCount, groupCount)
      place(counts, of: groups)
      fillMatrices()
      for pair in pairs.indices { writeTotals(pair: pair, of: groups, to: &totals) }
      for (place, (pair, _)) in told.enumerated() {
        let margin = margins[pair]
        for digit in 1..<margin.left {
          let found = matrices[margin.start + digit]
          for group in groups { items[place][group * (margin.left + 1) + digit] = found[group - first] }
        }
      }
      if !histogram.isEmpty { writeStates(of: groups, to: &states) }
    }
    var histograms = zip(told, items).map { (channel: $0.1, counts: $1) }
    if let channel = joint.scaleChannel { histograms.append((channel, states)) }
    return Findings(totals: totals, histograms: histograms)
  }

  /// Puts groups side by side; lanes without a group repeat the last one.
  private mutating func place(_ table: [UInt32], of groups: Range<Int>) {
    let count = counts.count
    func row(_ lane: Int) -> Int { min(groups.lowerBound + lane, groups.upperBound - 1) * count }
    let rows = (row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7))
    let table = table.span
    var lanes = counts.mutableSpan
    for state in 0..<count {
      lanes[state] = Lanes(
        table[rows.0 + state], table[rows.1 + state], table[rows.2 + state], table[rows.3 + state],
        table[rows.4 + state], table[rows.5 + state], table[rows.6 + state], table[rows.7 + state])
    }
  }

  private mutating func writeStates(of groups: Range<Int>, to states: inout [UInt32]) {
    for state in histogram.indices { histogram[state] = .zero }
    for (state, found) in counts.enumerated() { histogram[scaleStates[state]] &+= found }
    for state in histogram.indices {
      let found = histogram[state]
      for group in groups { states[group * histogram.count + state] = found[group - groups.lowerBound] }
    }
  }

  private mutating func fillMatrices() {
    for place in matrices.indices { matrices[place] = .zero }
    for (pair, margin) in margins.enumerated() where sources[pair] == nil {
      Self.add(counts, to: &matrices, margin)
    }
    for (pair, source) in sources.enumerated() {
      guard let source else { continue }
      let (from, item) = (margins[source], joint.table.pairs[pair].first)
      let isFirst = joint.table.pairs[source].first == item
      for left in 0..<from.left {
        for right in 0..<from.right {
          let found = matrices[from.start + left * from.right + right]
          matrices[margins[pair].start + (isFirst ? left : right)] &+= found
        }
      }
    }
  }

  private static func add(_ counts: [Lanes], to matrices: inout [Lanes], _ margin: Margin) {
    let counts = counts.span
    var sums = matrices.mutableSpan
    var state = 0
    for _ in 0..<margin.outer {
      var row = margin.start
      for _ in 0..<margin.left {
        for _ in 0..<margin.middle {
          for right in 0..<margin.right {
            var sum = sums[row &+ right]
            for _ in 0..<margin.inner {
              sum &+= counts[state]
              state &+= 1
            }
            sums[row &+ right] = sum
          }
        }
        row &+= margin.right
      }
    }
  }

  private func writeTotals(pair: Int, of groups: Range<Int>, to totals: inout [PairTotals]) {
    let ((first, second), margin) = (joint.table.pairs[pair], margins[pair])
    var (count, left, right, product) = (Sums.zero, Sums.zero, Sums.zero, Sums.zero)
    for digit in 1..<margin.left {
      let answer = Sums(repeating: recoded[first][digit])
      var (respondents, sum) = (Sums.zero, Sums.zero)
      if first == second {
        respondents = Sums(truncatingIfNeeded: matrices[margin.start + digit])
        sum = respondents &* answer
      } else {
        for other in 1..<margin.right {
          let both = Sums(truncatingIfNeeded: matrices[margin.start + digit * margin.right + other])
          respondents &+= both
          sum &+= both &* Sums(repeating: recoded[second][other])
        }
      }
      count &+= respondents
      left &+= respondents &* answer
      right &+= sum
      product &+= sum &* answer
    }
    for group in groups {
      let lane = group - groups.lowerBound
      totals[group * joint.table.pairs.count + pair] = PairTotals(
        count: count[lane], left: left[lane], right: right[lane], product: product[lane])
    }
  }
}

/// The sums of one pair of items in one group.
struct PairTotals: Sendable {
  var count = 0
  var left = 0
  var right = 0
  var product = 0
}

extension PairSums {
  /// Adds a pair's sums; those of an item with itself once.
  mutating func add(_ totals: PairTotals, row: Int, column: Int) {
    add(totals.count, row: row, column: column, sum: totals.left, product: totals.product)
    if row != column { add(totals.count, row: column, column: row, sum: totals.right, product: totals.product) }
  }

  private mutating func add(_ count: Int, row: Int, column: Int, sum: Int, product: Int) {
    let cell = row * itemCount + column
    counts[cell] += count
    sums[cell] += sum
    products[cell] += product
  }

  /// Adds the sums of other respondents.
  /// - Precondition: as many items.
  package mutating func add(_ other: PairSums) {
    for cell in counts.indices {
      counts[cell] += other.counts[cell]
      sums[cell] += other.sums[cell]
      products[cell] += other.products[cell]
    }
  }
}
