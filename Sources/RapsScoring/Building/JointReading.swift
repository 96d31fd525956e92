import RapsQuestionnaire

/// Reads item histograms, pair sums and scale states off a joint table.
///
/// Every count above 0 is added to the margins of the table's pairs, small matrices of codes × codes, which then give
/// the pair's sums; so a table costs its filled states × pairs, not its states × codes.
struct JointReading {
  private let joint: CountingPlan.Joint
  private let stateCount: Int
  /// States × pairs: where the state's count belongs in `margins`.
  private var places: [Int] = []
  /// Per pair where its margin begins, and its end.
  private var starts: [Int] = [0]
  /// By state the scale's state, if the table tells it.
  private var scaleStates: [Int] = []
  /// Per item of the table its recoded answers by digit; none for digit 0.
  private let recoded: [[Int]]
  private var margins: [UInt32]

  init(_ joint: CountingPlan.Joint, plan: ScoringPlan) {
    self.joint = joint
    let table = joint.table
    let items = plan.questionnaire.scales[joint.scale].items
    stateCount = table.stateCount
    recoded = table.items.indices.map { index in
      let width = table.radices[index] - 2
      return (0...width + 1).map { items[table.items[index]].isReverseKeyed ? width + 1 - $0 : $0 - 1 }
    }
    for (first, second) in table.pairs {
      starts.append(starts[starts.count - 1] + table.radices[first] * (first == second ? 1 : table.radices[second]))
    }
    margins = Array(repeating: 0, count: starts[starts.count - 1])
    let scalePlan = plan.scales[joint.scale]
    for state in 0..<stateCount {
      let digits = table.digits(of: state)
      for (pair, (first, second)) in table.pairs.enumerated() {
        places.append(
          starts[pair] + (first == second ? digits[first] : digits[first] * table.radices[second] + digits[second]))
      }
      guard joint.scaleChannel != nil else { continue }
      var (answered, sum) = (0, 0)
      for index in digits.indices where digits[index] > 0 {
        answered += 1
        sum += recoded[index][digits[index]] * scalePlan.unitsPerCode[table.items[index]]
      }
      scaleStates.append(scalePlan.space.index(answered: answered, sum: sum))
    }
  }

  /// Adds what the table tells of a group.
  ///
  /// - Parameters:
  ///   - counts: of the group, by state.
  mutating func read(_ counts: Span<UInt32>, group: Int, into stratum: inout Stratum) {
    let pairCount = joint.table.pairs.count
    Self.add(counts, to: &margins, places: places, pairCount: pairCount)
    if let channel = joint.scaleChannel {
      for state in counts.indices where counts[state] > 0 {
        stratum.add(counts[state], channel: channel, group: group, state: scaleStates[state])
      }
    }
    for (pair, (first, second)) in joint.table.pairs.enumerated() {
      let margin = starts[pair]..<starts[pair + 1]
      if let channel = joint.itemChannels[pair] {
        for (digit, place) in margin.enumerated().dropFirst() where margins[place] > 0 {
          stratum.add(margins[place], channel: channel, group: group, state: digit)
        }
      }
      stratum.addPair(
        totals(pair: pair), scale: joint.scale, row: joint.table.items[first], column: joint.table.items[second],
        group: group)
    }
    for place in margins.indices { margins[place] = 0 }
  }

  private static func add(_ counts: Span<UInt32>, to margins: inout [UInt32], places: [Int], pairCount: Int) {
    let places = places.span
    var margins = margins.mutableSpan
    for state in counts.indices where counts[state] > 0 {
      for place in state * pairCount..<(state + 1) * pairCount { margins[places[place]] += counts[state] }
    }
  }

  private func totals(pair: Int) -> PairTotals {
    let (first, second) = joint.table.pairs[pair]
    var totals = PairTotals()
    if first == second {
      for digit in 1..<recoded[first].count {
        totals.add(Int(margins[starts[pair] + digit]), left: recoded[first][digit], right: recoded[first][digit])
      }
      return totals
    }
    let radix = joint.table.radices[second]
    for left in 1..<recoded[first].count {
      for right in 1..<radix {
        totals.add(
          Int(margins[starts[pair] + left * radix + right]), left: recoded[first][left], right: recoded[second][right])
      }
    }
    return totals
  }
}

/// The sums of one pair of items in one group.
struct PairTotals {
  var count = 0
  var left = 0
  var right = 0
  var product = 0

  mutating func add(_ respondents: Int, left: Int, right: Int) {
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
