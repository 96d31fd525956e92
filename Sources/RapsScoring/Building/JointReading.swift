import RapsQuestionnaire

/// Reads item histograms, pair sums and scale states off a joint table.
///
/// A group's counts are summed to one small matrix of codes × codes per pair of the table, which then gives the pair's
/// sums; an item's own margin is taken off such a matrix. The sums run along the table's strides, so that no state is
/// taken apart into digits: a fifth of the time of looking up, state by state, where its count belongs.
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
  private var matrices: [UInt32]

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
    matrices = Array(repeating: 0, count: size)
    let scale = plan.scales[joint.scale]
    scaleStateCount = scale.space.stateCount
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
    let stateCount = joint.table.stateCount
    precondition(counts.count == groupCount * stateCount)
    let pairs = joint.table.pairs
    var findings = Findings(totals: [], histograms: [])
    findings.totals.reserveCapacity(groupCount * pairs.count)
    let told = pairs.indices.compactMap { pair in joint.itemChannels[pair].map { (pair, $0) } }
    var items = told.map { pair, _ in Array(repeating: UInt32(0), count: groupCount * (margins[pair].left + 1)) }
    var states = Array(repeating: UInt32(0), count: joint.scaleChannel == nil ? 0 : groupCount * scaleStateCount)
    for group in 0..<groupCount {
      let own = counts.span.extracting(group * stateCount..<(group + 1) * stateCount)
      fillMatrices(own)
      for pair in pairs.indices { findings.totals.append(totals(pair: pair)) }
      for (place, (pair, _)) in told.enumerated() {
        let margin = margins[pair]
        for digit in 1..<margin.left { items[place][group * (margin.left + 1) + digit] = matrices[margin.start + digit] }
      }
      if joint.scaleChannel != nil { addStates(own, to: &states, at: group * scaleStateCount) }
    }
    findings.histograms = zip(told, items).map { ($0.1, $1) }
    if let channel = joint.scaleChannel { findings.histograms.append((channel, states)) }
    return findings
  }

  private func addStates(_ counts: Span<UInt32>, to states: inout [UInt32], at start: Int) {
    let scaleStates = scaleStates.span
    var states = states.mutableSpan
    for state in counts.indices where counts[state] > 0 { states[start + scaleStates[state]] += counts[state] }
  }

  private mutating func fillMatrices(_ counts: Span<UInt32>) {
    for place in matrices.indices { matrices[place] = 0 }
    for (pair, margin) in margins.enumerated() where sources[pair] == nil { Self.add(counts, to: &matrices, margin) }
    for (pair, source) in sources.enumerated() {
      guard let source else { continue }
      let (from, item) = (margins[source], joint.table.pairs[pair].first)
      let isFirst = joint.table.pairs[source].first == item
      for left in 0..<from.left {
        for right in 0..<from.right {
          matrices[margins[pair].start + (isFirst ? left : right)] += matrices[from.start + left * from.right + right]
        }
      }
    }
  }

  private static func add(_ counts: Span<UInt32>, to matrices: inout [UInt32], _ margin: Margin) {
    var sums = matrices.mutableSpan
    var state = 0
    for _ in 0..<margin.outer {
      var row = margin.start
      for _ in 0..<margin.left {
        for _ in 0..<margin.middle {
          for right in 0..<margin.right {
            var sum: UInt32 = 0
            for _ in 0..<margin.inner {
              sum &+= counts[state]
              state &+= 1
            }
            sums[row &+ right] &+= sum
          }
        }
        row &+= margin.right
      }
    }
  }

  private func totals(pair: Int) -> PairTotals {
    let ((first, second), margin) = (joint.table.pairs[pair], margins[pair])
    var totals = PairTotals()
    if first == second {
      for digit in 1..<margin.left {
        let answer = recoded[first][digit]
        totals.add(Int(matrices[margin.start + digit]), left: answer, right: answer)
      }
      return totals
    }
    let (lefts, rights) = (recoded[first], recoded[second])
    let matrices = matrices.span
    for left in 1..<margin.left {
      let row = margin.start + left * margin.right
      var (count, sum) = (0, 0)
      for right in 1..<margin.right {
        count += Int(matrices[row + right])
        sum += Int(matrices[row + right]) * rights[right]
      }
      totals.count += count
      totals.left += count * lefts[left]
      totals.right += sum
      totals.product += sum * lefts[left]
    }
    return totals
  }
}

/// The sums of one pair of items in one group.
struct PairTotals: Sendable {
  var count = 0
  var left = 0
  var right = 0
  var product = 0

  /// Adds respondents who gave the same two answers.
  fileprivate mutating func add(_ respondents: Int, left: Int, right: Int) {
    count += respondents
    self.left += respondents * left
    self.right += respondents * right
    product += respondents * left * right
  }
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

  mutating func add(_ other: PairSums) {
    for cell in counts.indices {
      counts[cell] += other.counts[cell]
      sums[cell] += other.sums[cell]
      products[cell] += other.products[cell]
    }
  }
}
