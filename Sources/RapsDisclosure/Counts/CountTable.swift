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
  private var triesLeft = 0

  init(values: [Int], capacities: [Int]) {
    self.values = values
    self.capacities = capacities
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
    setBounds(set, step > 0 ? target : low, step > 0 ? high : target)
    triesLeft = 48
    var path: [Int] = []
    let isFound = repair(depth: 6, path: &path)
    setBounds(set, low, high)
    return isFound
  }

  /// Depth-first: mends the violated set with fewest cells, the most mending cells first.
  private mutating func repair(depth: Int, path: inout [Int]) -> Bool {
    guard let set = violated.min(by: { members[$0].count < members[$1].count }) else { return true }
    guard depth > 0, triesLeft > 0 else { return false }
    triesLeft -= 1
    let step = sums[set] < lower[set] ? 1 : -1
    var candidates: [(gain: Int, cell: Int)] = []
    for cell in members[set] where canChange(cell, by: step) && !path.contains(cell) {
      let gain = gain(cell, step)
      if violation + gain == 0 {
        change(cell, by: step)
        return true
      }
      // Every later step mends at most all sets of one cell.
      if violation + gain <= (depth - 1) * setsOf[cell].count { candidates.append((gain, cell)) }
    }
    guard depth > 1 else { return false }
    candidates.sort { $0.gain != $1.gain ? $0.gain < $1.gain : $0.cell < $1.cell }
    for (_, cell) in candidates.prefix(5) {
      change(cell, by: step)
      path.append(cell)
      if repair(depth: depth - 1, path: &path) { return true }
      path.removeLast()
      change(cell, by: -step)
    }
    return false
  }

  /// Walks until all bounds hold: mends a violated set by the cell that mends most, now and then by any.
  /// False if they still do not hold after a number of steps proportional to the number of cells.
  mutating func settle() -> Bool {
    var random = UInt64(values.count)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: (random >> 33) % UInt64(bound))
    }
    let longScan = 64
    var stepsLeft = 400 + 10 * values.count
    while violation > 0, stepsLeft > 0 {
      stepsLeft -= 1
      let set = violated[next(violated.count)]
      let step = sums[set] < lower[set] ? 1 : -1
      let cells = members[set]
      let offset = next(cells.count)
      let isBlind = next(8) == 0
      var best: (gain: Int, cell: Int)?
      for position in cells.indices {
        let cell = cells[position + offset < cells.count ? position + offset : position + offset - cells.count]
        guard canChange(cell, by: step) else { continue }
        let gain = gain(cell, step)
        if best.map({ gain < $0.gain }) ?? true { best = (gain, cell) }
        // Nothing mends more than all sets of a cell; in a long set, anything that mends will do.
        if isBlind || gain == -setsOf[cell].count || (position > longScan && best.map { $0.gain < 0 } ?? false) {
          break
        }
      }
      guard let best else { return false }
      change(best.cell, by: step)
    }
    return violation == 0
  }
}
