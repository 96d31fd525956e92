/// A table of non-negative integers that keeps to what is published about the sums of sets of its cells.
///
/// It stands for one thing that a reader cannot rule out. Moving from one such table to another proves that a sum can
/// have several values; failing to find a move proves nothing, and then more is hidden.
struct CountTable {
  private(set) var values: [Int]
  private(set) var capacities: [Int]
  private var setsOf: [[Int]]
  private(set) var members: [[Int]] = []
  /// What is published: the sum of a set lies within these bounds.
  private var lower: [Int] = []
  private var upper: [Int] = []
  private(set) var sums: [Int] = []
  /// By how much all sums together are out of bounds.
  private(set) var violation = 0
  private var violated: [Int] = []
  private let exchanges: Exchanges
  /// A linear congruential generator (Knuth, MMIX): the same walk for the same table.
  private var random: UInt64

  init(values: [Int], capacities: [Int], exchanges: Exchanges) {
    self.values = values
    self.capacities = capacities
    self.exchanges = exchanges
    random = UInt64(values.count)
    setsOf = Array(repeating: [], count: values.count)
  }

  /// Adds a set about which nothing is published. Returns its number.
  mutating func addSet(_ cells: [Int]) -> Int {
    for cell in cells { setsOf[cell].append(members.count) }
    members.append(cells)
    lower.append(0)
    upper.append(.max)
    sums.append(cells.reduce(0) { $0 + values[$1] })
    return members.count - 1
  }

  func capacity(of set: Int) -> Int { members[set].reduce(0) { $0 + capacities[$1] } }

  mutating func publish(_ set: Int, _ bounds: ClosedRange<Int>) {
    setBounds(set, bounds.lowerBound, bounds.upperBound)
  }

  private mutating func setBounds(_ set: Int, _ low: Int, _ high: Int) {
    let before = excess(set, sums[set])
    (lower[set], upper[set]) = (low, high)
    note(set, before)
  }

  private func excess(_ set: Int, _ sum: Int) -> Int { max(0, lower[set] - sum, sum - upper[set]) }

  private mutating func note(_ set: Int, _ before: Int) {
    let after = excess(set, sums[set])
    violation += after - before
    if before == 0, after > 0 { violated.append(set) }
    if before > 0, after == 0 { violated.removeAll { $0 == set } }
  }

  private mutating func change(_ cell: Int, by step: Int) {
    values[cell] += step
    for set in setsOf[cell] {
      let before = excess(set, sums[set])
      sums[set] += step
      note(set, before)
    }
  }

  private func canChange(_ cell: Int, by step: Int) -> Bool { 0...capacities[cell] ~= values[cell] + step }

  /// The change of `violation` that a step would bring.
  private func gain(_ cell: Int, _ step: Int) -> Int {
    var change = 0
    for set in setsOf[cell] { change += excess(set, sums[set] + step) - excess(set, sums[set]) }
    return change
  }

  /// Moves to another possible table in which a set's sum is one higher (`step` 1) or lower (−1).
  /// False, and nothing is changed, if none is found.
  mutating func shift(_ set: Int, by step: Int) -> Bool {
    let (low, high) = (lower[set], upper[set])
    let target = sums[set] + step
    guard low...high ~= target, violation == 0 else { return false }
    if exchange(set, by: step) { return true }
    let before = (values, sums)
    setBounds(set, step > 0 ? target : low, step > 0 ? high : target)
    if settle(steps: 120) {
      setBounds(set, low, high)
      return true
    }
    (values, sums) = before
    (violation, violated) = (0, [])
    (lower[set], upper[set]) = (low, high)
    return false
  }

  /// Exchanges a cell within the set and one outside, and mends every hierarchy that this upsets.
  private mutating func exchange(_ set: Int, by step: Int) -> Bool {
    let mostPairs = 200
    let mostMended = 16
    let inside = members[set].filter { canChange($0, by: step) }
    let outside = values.indices.filter { canChange($0, by: -step) && !setsOf[$0].contains(set) }
    let pairCount = inside.count * outside.count
    // A sample of all pairs, spread evenly; those that break fewest bounds need the least mending.
    var pairs: [(breaches: Int, inner: Int, outer: Int)] = []
    for pair in stride(from: 0, to: pairCount, by: max(1, pairCount / mostPairs)) {
      let (inner, outer) = (inside[pair % inside.count], outside[pair / inside.count])
      let breaches = breaches(raising: step > 0 ? inner : outer, lowering: step > 0 ? outer : inner)
      pairs.append((breaches, inner, outer))
      if breaches == 0 { break }
    }
    pairs.sort { $0.breaches != $1.breaches ? $0.breaches < $1.breaches : $0.inner < $1.inner }
    let target = sums[set] + step
    for pair in pairs.prefix(mostMended) {
      var changes: [(cell: Int, step: Int)] = [(pair.inner, step), (pair.outer, -step)]
      for (cell, step) in changes { change(cell, by: step) }
      mend(raised: step > 0 ? pair.inner : pair.outer, lowered: step > 0 ? pair.outer : pair.inner, &changes)
      if violation == 0, sums[set] == target { return true }
      for (cell, step) in changes.reversed() { change(cell, by: -step) }
    }
    return false
  }

  /// Bounds that an exchange would break.
  private func breaches(raising: Int, lowering: Int) -> Int {
    var count = 0
    for set in setsOf[raising] where sums[set] == upper[set] { count += 1 }
    for set in setsOf[lowering] where sums[set] == lower[set] { count += 1 }
    // Sets with both cells keep their sum.
    for set in setsOf[raising] where lower[set] == upper[set] && setsOf[lowering].contains(set) { count -= 2 }
    return count
  }

  /// Moves one yes back in each hierarchy as long as bounds are broken there.
  private mutating func mend(raised: Int, lowered: Int, _ changes: inout [(cell: Int, step: Int)]) {
    let (from, to) = (exchanges.vertices[raised], exchanges.vertices[lowered])
    for chain in from.indices where from[chain] != to[chain] && violation > 0 {
      let before = violation
      let path = exchanges.path(from: from[chain], to: to[chain]) { step in
        canChange(step.from, by: -1) && canChange(step.to, by: 1)
      }
      guard let path else { continue }
      let start = changes.count
      for step in path {
        guard canChange(step.from, by: -1), canChange(step.to, by: 1) else { break }
        for (cell, by) in [(step.from, -1), (step.to, 1)] {
          change(cell, by: by)
          changes.append((cell, by))
        }
      }
      if violation >= before {
        for (cell, step) in changes[start...].reversed() { change(cell, by: -step) }
        changes.removeSubrange(start...)
      }
    }
  }

  /// Walks until all bounds hold: mends a violated set by the cell of a sample that mends most, now and then by any.
  /// False if they still do not hold after so many steps.
  mutating func settle(steps: Int) -> Bool {
    let sampleSize = 24
    var stepsLeft = steps
    while violation > 0, stepsLeft > 0 {
      stepsLeft -= 1
      let set = violated[next(violated.count)]
      let step = sums[set] < lower[set] ? 1 : -1
      let cells = members[set]
      let offset = next(cells.count)
      let isBlind = next(8) == 0
      var samplesLeft = sampleSize
      var best: (gain: Int, cell: Int)?
      for position in cells.indices {
        let cell = cells[position + offset < cells.count ? position + offset : position + offset - cells.count]
        guard canChange(cell, by: step) else { continue }
        let gain = gain(cell, step)
        if best.map({ gain < $0.gain }) ?? true { best = (gain, cell) }
        samplesLeft -= 1
        // Nothing mends more than all sets of a cell.
        if isBlind || gain == -setsOf[cell].count || samplesLeft == 0 { break }
      }
      guard let best else { return false }
      change(best.cell, by: step)
    }
    return violation == 0
  }

  private mutating func next(_ bound: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: (random >> 33) % UInt64(bound))
  }
}
