/// A table of non-negative integers that keeps to what is published about the sums of sets of its cells.
///
/// It stands for one thing that a reader cannot rule out. Moving from one such table to another proves that a sum can
/// have several values; failing to find a move proves nothing, and then more is hidden.
///
/// Tables may have hundreds of thousands of cells and tens of thousands of sets. So a move costs what it touches: what
/// cannot be found in a set is looked up by `CellIndex`, a walk that fails is walked back, and sums that changed are
/// noted for whoever watches them.
struct CountTable {
  /// What is published of a set, and its sum now.
  private struct Sum {
    var value: Int
    var lower = 0
    var upper = Int.max
    /// Whether it is among the sets that changed.
    var hasChanged = false

    var excess: Int { value < lower ? lower - value : value > upper ? value - upper : 0 }

    var costs: Costs {
      Costs(
        up: value < lower ? -1 : value >= upper ? 1 : 0, down: value > upper ? -1 : value <= lower ? 1 : 0,
        isExact: lower == upper)
    }
  }

  /// By how much a step up or down would change `excess`: what is asked most often, in few bytes.
  private struct Costs {
    let up: Int8
    let down: Int8
    let isExact: Bool
  }

  private(set) var values: [Int]
  private let capacities: [Int]
  private var sets: CountSets
  private var sums: [Sum]
  /// Per set `Sum.costs`.
  private var costs: [Costs]
  /// By how much all sums together are out of bounds.
  private(set) var violation = 0
  private var violated: [Int] = []
  private let exchanges: Exchanges
  private var scratch: Exchanges.Scratch
  /// A linear congruential generator (Knuth, MMIX): the same walk for the same table.
  private var random: UInt64
  /// Cells that can be raised or lowered by one; nil before the first exchange.
  private var canRise: CellIndex?
  private var canFall: CellIndex?
  /// Cells that changed since these were looked at: most changes are taken back before they are again.
  private var moved: [Int] = []
  /// Per set the last cell looked at that is in it, as `mark` counts them, if its sum is told.
  private var marks: [Int]
  private var mark = 0
  /// Sets whose sum changed since `takeChanged`, each once.
  private var changed: [Int] = []

  init(values: [Int], capacities: [Int], sets: CountSets, exchanges: Exchanges) {
    self.values = values
    self.capacities = capacities
    self.sets = sets
    self.exchanges = exchanges
    scratch = Exchanges.Scratch(vertexCount: exchanges.overlap.vertexCount)
    random = UInt64(values.count)
    sums = (0..<sets.members.count).map { set in Sum(value: sets.members[set].reduce(0) { $0 + values[$1] }) }
    costs = sums.map(\.costs)
    marks = sums.map { _ in 0 }
  }

  var setCount: Int { sums.count }

  func sum(of set: Int) -> Int { sums[set].value }

  /// Adds sets about which nothing is published. They are numbered on from `setCount`.
  mutating func addSets(_ lists: [[Int]]) {
    guard !lists.isEmpty else { return }
    sets = sets.adding(lists)
    let added = lists.map { cells in Sum(value: cells.reduce(0) { $0 + values[$1] }) }
    sums += added
    costs += added.map(\.costs)
    marks += added.map { _ in 0 }
  }

  mutating func publish(_ set: Int, _ bounds: ClosedRange<Int>) {
    setBounds(set, bounds.lowerBound, bounds.upperBound)
  }

  /// The sets whose sum may have changed since the last time.
  mutating func takeChanged() -> [Int] {
    for set in changed { sums[set].hasChanged = false }
    defer { changed = [] }
    return changed
  }

  private mutating func setBounds(_ set: Int, _ low: Int, _ high: Int) {
    let before = sums[set].excess
    (sums[set].lower, sums[set].upper) = (low, high)
    costs[set] = sums[set].costs
    Self.note(set, before, sums[set].excess, &violation, &violated)
  }

  /// Keeps the account of a set whose excess was `before`.
  private static func note(
    _ set: Int, _ before: Int, _ after: Int, _ violation: inout Int, _ violated: inout [Int]
  ) {
    guard before != after else { return }
    violation += after - before
    if before == 0 {
      violated.append(set)
    } else if after == 0, let place = violated.firstIndex(of: set) {
      violated.remove(at: place)
    }
  }

  private mutating func change(_ cell: Int, by step: Int) {
    let value = values[cell] + step
    values[cell] = value
    if canRise != nil { moved.append(cell) }
    let setsOfCell = sets.setsOfCell
    for place in setsOfCell.places(cell) {
      let set = setsOfCell.elements[place]
      var sum = sums[set]
      let before = sum.excess
      sum.value += step
      if !sum.hasChanged {
        sum.hasChanged = true
        changed.append(set)
      }
      sums[set] = sum
      costs[set] = sum.costs
      Self.note(set, before, sum.excess, &violation, &violated)
    }
  }

  private func canChange(_ cell: Int, by step: Int) -> Bool { 0...capacities[cell] ~= values[cell] + step }

  /// The change of `violation` that a step would bring.
  private func gain(_ cell: Int, _ step: Int) -> Int {
    var change = 0
    for place in sets.setsOfCell.places(cell) {
      let cost = costs[sets.setsOfCell.elements[place]]
      change += Int(step > 0 ? cost.up : cost.down)
    }
    return change
  }

  /// Moves to another possible table in which a set's sum is one higher (`step` 1) or lower (−1).
  /// False, and nothing is changed, if none is found.
  mutating func shift(_ set: Int, by step: Int) -> Bool {
    let (low, high) = (sums[set].lower, sums[set].upper)
    let target = sums[set].value + step
    guard low...high ~= target, violation == 0 else { return false }
    if exchange(set, by: step) { return true }
    setBounds(set, step > 0 ? target : low, step > 0 ? high : target)
    var walk: [Exchange] = []
    if settle(steps: 120, made: { walk.append($0) }) {
      setBounds(set, low, high)
      return true
    }
    takeBack(&walk, to: 0)
    setBounds(set, low, high)
    (violation, violated) = (0, [])
    return false
  }

  /// One change of a cell.
  struct Exchange {
    let cell: Int
    let step: Int
  }

  private mutating func make(_ cell: Int, _ step: Int, _ changes: inout [Exchange]) {
    change(cell, by: step)
    changes.append(Exchange(cell: cell, step: step))
  }

  private mutating func takeBack(_ changes: inout [Exchange], to start: Int) {
    while changes.count > start {
      let last = changes.removeLast()
      change(last.cell, by: -last.step)
    }
  }

  /// Exchanges a cell within the set and one outside, and mends every hierarchy that this upsets.
  private mutating func exchange(_ set: Int, by step: Int) -> Bool {
    let target = sums[set].value + step
    var changes: [Exchange] = []
    for pair in pairs(set, step) {
      let (raised, lowered) = step > 0 ? (pair.inner, pair.outer) : (pair.outer, pair.inner)
      make(pair.inner, step, &changes)
      make(pair.outer, -step, &changes)
      mend(raised: raised, lowered: lowered, &changes)
      if violation == 0, sums[set].value == target { return true }
      takeBack(&changes, to: 0)
    }
    return false
  }

  /// Pairs of a cell in the set and one outside that can be exchanged: a sample of all, spread evenly, and of that the
  /// few that break fewest bounds and so need the least mending; of equal ones the first by the cell inside.
  private mutating func pairs(_ set: Int, _ step: Int) -> [(inner: Int, outer: Int)] {
    let mostSampled = 200
    let mostMended = 16
    if canRise == nil {
      canRise = CellIndex(zip(values, capacities).map { $0 < $1 })
      canFall = CellIndex(values.map { $0 > 0 })
    }
    for cell in moved {
      canRise?.set(cell, values[cell] < capacities[cell])
      canFall?.set(cell, values[cell] > 0)
    }
    moved.removeAll(keepingCapacity: true)
    guard let movable = step > 0 ? canFall : canRise else { return [] }
    // In order, as the members are.
    var inside: [Int] = []
    var excluded: [Int] = []
    for place in sets.members.places(set) {
      let cell = sets.members.elements[place]
      if canChange(cell, by: step) { inside.append(cell) }
      if canChange(cell, by: -step) { excluded.append(cell) }
    }
    let pairCount = inside.count * (movable.count - excluded.count)
    guard pairCount > 0 else { return [] }
    var innerBreaches = Array(repeating: -1, count: inside.count)
    var outer = (cell: -1, place: -1, breaches: 0)
    let setsOfCell = sets.setsOfCell
    var cursor = CellIndex.Cursor()
    // Of all cells that can move, those in the set do not count.
    var skipped = 0
    var nextSkipped = excluded.first.map { movable.rank(of: $0) } ?? .max
    var sampleCount = 0
    var best: [(key: Int, inner: Int, outer: Int)] = []
    best.reserveCapacity(mostMended + 1)
    for pair in stride(from: 0, to: pairCount, by: max(1, pairCount / mostSampled)) {
      let (place, position) = pair.quotientAndRemainder(dividingBy: inside.count)
      let inner = inside[position]
      // What either step would break; all bounds hold.
      if innerBreaches[position] < 0 { innerBreaches[position] = gain(inner, step) }
      if place != outer.place {
        while nextSkipped <= place {
          skipped += 1
          nextSkipped = skipped < excluded.count ? movable.rank(of: excluded[skipped]) - skipped : .max
        }
        let cell = movable.member(place + skipped, &cursor)
        outer = (cell, place, 0)
        mark += 1
        for place in setsOfCell.places(cell) {
          let set = setsOfCell.elements[place]
          let cost = costs[set]
          outer.breaches += Int(step > 0 ? cost.down : cost.up)
          if cost.isExact { marks[set] = mark }
        }
      }
      // An exchange keeps the sum of a set with both cells, though either step alone would break it.
      var breaches = innerBreaches[position] + outer.breaches
      for place in setsOfCell.places(inner) where marks[setsOfCell.elements[place]] == mark { breaches -= 2 }
      let key = (breaches << 32 | inner) << 12 | sampleCount
      sampleCount += 1
      if best.count < mostMended || key < best[mostMended - 1].key {
        best.insert((key, inner, outer.cell), at: best.firstIndex { key < $0.key } ?? best.count)
        if best.count > mostMended { best.removeLast() }
      }
      if breaches == 0 { break }
    }
    return best.map { (inner: $0.inner, outer: $0.outer) }
  }

  /// Moves one yes back in each hierarchy as long as bounds are broken there.
  private mutating func mend(raised: Int, lowered: Int, _ changes: inout [Exchange]) {
    for chain in 0..<exchanges.overlap.width where violation > 0 {
      let (from, to) = (exchanges.overlap.vertex(of: raised, chain), exchanges.overlap.vertex(of: lowered, chain))
      guard from != to else { continue }
      let before = violation
      guard let path = exchanges.path(from: from, to: to, values: values, capacities: capacities, &scratch)
      else { continue }
      let start = changes.count
      for step in path {
        guard canChange(step.from, by: -1), canChange(step.to, by: 1) else { break }
        make(step.from, -1, &changes)
        make(step.to, 1, &changes)
      }
      if violation >= before { takeBack(&changes, to: start) }
    }
  }

  /// Walks until all bounds hold: mends a violated set by the cell of a sample that mends most, now and then by any.
  /// False if they still do not hold after so many steps.
  /// - Parameter made: is told of every change.
  mutating func settle(steps: Int, made: (Exchange) -> Void = { _ in }) -> Bool {
    var stepsLeft = steps
    while violation > 0, stepsLeft > 0 {
      stepsLeft -= 1
      let set = violated[next(violated.count)]
      let step = sums[set].value < sums[set].lower ? 1 : -1
      guard let cell = bestCell(in: set, step: step) else { return false }
      change(cell, by: step)
      made(Exchange(cell: cell, step: step))
    }
    return violation == 0
  }

  private mutating func bestCell(in set: Int, step: Int) -> Int? {
    let sampleSize = 24
    let places = sets.members.places(set)
    let offset = next(places.count)
    let isBlind = next(8) == 0
    var samplesLeft = sampleSize
    var best: (gain: Int, cell: Int)?
    for position in 0..<places.count {
      let shifted = position + offset < places.count ? position + offset : position + offset - places.count
      let cell = sets.members.elements[places.lowerBound + shifted]
      guard canChange(cell, by: step) else { continue }
      let gain = gain(cell, step)
      if best.map({ gain < $0.gain }) ?? true { best = (gain, cell) }
      samplesLeft -= 1
      // Nothing mends more than all sets of a cell.
      if isBlind || gain == -sets.setsOfCell.places(cell).count || samplesLeft == 0 { break }
    }
    return best?.cell
  }

  private mutating func next(_ bound: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: (random >> 33) % UInt64(bound))
  }
}
