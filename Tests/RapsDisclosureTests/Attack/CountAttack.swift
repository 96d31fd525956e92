import RapsQuestionnaire
import RapsScoring

@testable import RapsDisclosure

/// Unknown counts per column of people, and what is told about sums of them: integer reasoning by bounds.
struct CountReasoning {
  struct Constraint {
    let columns: [Int]
    var low: Int
    var high: Int
  }

  var low: [Int]
  var high: [Int]
  var constraints: [Constraint]

  /// Tightens all bounds until nothing changes. False if no table is possible.
  mutating func propagate() -> Bool {
    var isChanged = true
    while isChanged {
      isChanged = false
      for constraint in constraints {
        var (least, most) = (0, 0)
        for column in constraint.columns {
          least += low[column]
          most += high[column]
        }
        if least > constraint.high || most < constraint.low { return false }
        if most <= constraint.high && least >= constraint.low { continue }
        for column in constraint.columns where low[column] < high[column] {
          let ceiling = constraint.high - (least - low[column])
          let floor = constraint.low - (most - high[column])
          if ceiling < high[column] {
            most -= high[column] - ceiling
            high[column] = ceiling
            isChanged = true
          }
          if floor > low[column] {
            least += floor - low[column]
            low[column] = floor
            isChanged = true
          }
          if low[column] > high[column] { return false }
        }
      }
    }
    return true
  }

  /// Whether a full table exists; nil if the search gives up.
  func isPossible(_ triesLeft: inout Int) -> Bool? {
    var next = self
    guard next.propagate() else { return false }
    let open = next.low.indices.filter { next.low[$0] < next.high[$0] }
    guard let column = open.min(by: { next.high[$0] - next.low[$0] < next.high[$1] - next.low[$1] }) else {
      return true
    }
    for value in next.low[column]...next.high[column] {
      triesLeft -= 1
      if triesLeft < 0 { return nil }
      var branch = next
      (branch.low[column], branch.high[column]) = (value, value)
      switch branch.isPossible(&triesLeft) {
      case true?: return true
      case nil: return nil
      case false?: continue
      }
    }
    return false
  }
}

extension Attacker {
  private static let counted: [MeasureReference] = [.exposure(0), .scale(0), .scale(1), .composite(0)]

  private func told(_ figures: ReleasableFigures?, _ family: MeasureReference) -> ReleasableCount? {
    switch family {
    case .exposure(let index): figures?.exposures[index]?.positive
    case .scale(let index): figures?.scales[index]?.beyondCutOff
    case .composite(let index): figures?.composites[index]?.beyondCutOff
    case .profile: nil
    }
  }

  private func range(_ count: ReleasableCount, _ total: Int) -> ClosedRange<Int> {
    switch count {
    case .exact(let value): value...value
    case .fewerThanThree: 0...min(2, total)
    case .nearlyAll: max(0, total - 2)...total
    case .notShown: 0...total
    }
  }

  private func isBounded(_ count: Int, _ total: Int) -> Bool { total > 0 && (count <= 2 || count >= total - 2) }

  /// (3) What all counts of a measure together tell of a bounded one.
  func countBreaches(isThorough: Bool) -> [String] {
    Self.counted.flatMap { family -> [String] in
      guard shows(released.organisation?.figures, family) else { return [] }
      let (valid, positive) = (valid(family), positive(family))
      let sights = shown(family)
      let all =
        sights.map { ($0.members, told(figures($0), family)) } + [
          (everyone, told(released.organisation?.figures, family))
        ]
      var found: [String] = []
      var targets: [UInt128] = []
      for (members, count) in all {
        let (true_, total) = ((members & positive).nonzeroBitCount, (members & valid).nonzeroBitCount)
        guard let count else {
          found.append("A6 \(family): no count")
          continue
        }
        if !range(count, total).contains(true_) { found.append("A6 \(family): a wrong count") }
        if case .exact = count, isBounded(true_, total) { found.append("A6 \(family): \(true_) of \(total) told") }
        if isBounded(true_, total) { targets.append(members) }
      }
      for (_, _, rest) in wholes(sights)
      where isBounded((rest & positive).nonzeroBitCount, (rest & valid).nonzeroBitCount) {
        targets.append(rest)
      }
      for outer in sights {
        for inner in sights where inner.members & ~outer.members == 0 && inner.members != outer.members {
          let rest = outer.members & ~inner.members
          if isBounded((rest & positive).nonzeroBitCount, (rest & valid).nonzeroBitCount) { targets.append(rest) }
        }
      }
      guard !targets.isEmpty, found.isEmpty else { return found }
      return pinned(family, all.compactMap { entry in entry.1.map { (entry.0, $0) } }, targets, valid, isThorough)
    }
  }

  private func pinned(
    _ family: MeasureReference, _ told: [(members: UInt128, count: ReleasableCount)], _ targets: [UInt128],
    _ valid: UInt128, _ isThorough: Bool
  ) -> [String] {
    var columnOf: [UInt64: Int] = [:]
    var columns: [UInt128] = []
    for person in truth.design.rows.indices where valid >> UInt128(person) & 1 == 1 {
      var signature: UInt64 = 0
      for (index, entry) in told.enumerated() where entry.members >> UInt128(person) & 1 == 1 {
        signature |= 1 << UInt64(index)
      }
      let column = columnOf[signature, default: columns.count]
      if column == columns.count { columns.append(0) }
      columnOf[signature] = column
      columns[column] |= 1 << UInt128(person)
    }
    func columnsWithin(_ set: UInt128) -> [Int] { columns.indices.filter { columns[$0] & set != 0 } }
    var reasoning = CountReasoning(
      low: columns.map { _ in 0 }, high: columns.map(\.nonzeroBitCount),
      constraints: told.map { entry in
        let bounds = range(entry.count, (entry.members & valid).nonzeroBitCount)
        return .init(columns: columnsWithin(entry.members), low: bounds.lowerBound, high: bounds.upperBound)
      })
    // A quarter or more in each outer third: the cut-off, 60, lies between them.
    for members in camps[family] ?? [] {
      let total = (members & valid).nonzeroBitCount
      let quarter = (total + 3) / 4
      reasoning.constraints.append(.init(columns: columnsWithin(members), low: quarter, high: total - quarter))
    }
    // Differences of what is told, as bounds of their own: reasoning by single constraints would miss them.
    for outer in told {
      let inner = told.filter { $0.members & ~outer.members == 0 && $0.members != outer.members }
      for part in inner {
        reasoning.constraints.append(difference(outer, [part], valid, columnsWithin))
      }
      for partition in truth.partitions.indices {
        let sets = Set(groups.filter { $0.partition == partition }.map(\.members))
        // The same people may be a group of another partition too.
        let parts = inner.enumerated().filter { index, part in
          sets.contains(part.members) && !inner[..<index].contains { $0.members == part.members }
        }.map(\.element)
        if parts.count > 1 { reasoning.constraints.append(difference(outer, parts, valid, columnsWithin)) }
      }
    }
    guard reasoning.propagate() else { return ["A6 \(family): contradictory counts"] }
    for target in targets {
      let columns = columnsWithin(target)
      let least = columns.reduce(0) { $0 + reasoning.low[$1] }
      let most = columns.reduce(0) { $0 + reasoning.high[$1] }
      let total = (target & valid).nonzeroBitCount
      var possible = 0
      for value in max(0, least)...max(least, min(most, total)) where possible < 3 {
        var next = reasoning
        next.constraints.append(.init(columns: columns, low: value, high: value))
        var tries = 400
        if isThorough ? next.isPossible(&tries) ?? true : next.propagate() { possible += 1 }
      }
      if possible < 3 { return ["A6 \(family): a bounded count of \(total) people can be \(possible) numbers"] }
    }
    return []
  }

  private func difference(
    _ outer: (members: UInt128, count: ReleasableCount), _ parts: [(members: UInt128, count: ReleasableCount)],
    _ valid: UInt128, _ members: (UInt128) -> [Int]
  ) -> CountReasoning.Constraint {
    let whole = range(outer.count, (outer.members & valid).nonzeroBitCount)
    var (low, high, rest) = (whole.lowerBound, whole.upperBound, outer.members)
    for part in parts {
      let bounds = range(part.count, (part.members & valid).nonzeroBitCount)
      low -= bounds.upperBound
      high -= bounds.lowerBound
      rest &= ~part.members
    }
    let total = (rest & valid).nonzeroBitCount
    return .init(columns: members(rest), low: max(0, low), high: min(total, high))
  }

  /// (4) Categories with one or two people, in a distribution or in what is left of a whole.
  func distributionBreaches() -> [String] {
    var found: [String] = []
    for scale in 0..<2 {
      let family = MeasureReference.scale(scale)
      guard let total = released.organisation?.figures?.scales[scale]?.distribution else {
        if groups.contains(where: { figures($0)?.scales[scale]?.distribution != nil }) { found.append("A7: no total") }
        continue
      }
      let sights = shown(family).filter { figures($0)?.scales[scale]?.distribution != nil }
      func row(_ sight: Sight) -> [ReleasableCategory] { figures(sight)?.scales[scale]?.distribution ?? [] }
      if sights.contains(where: { row($0).map(\.lower) != total.map(\.lower) }) {
        found.append("A7: unlike categories")
      }
      if total.count < 3 { found.append("A7: fewer than three categories") }
      for categories in sights.map(row) + [total] where categories.contains(where: { 1...2 ~= $0.count }) {
        found.append("A7 \(family): one or two people in a category")
      }
      for (whole, partition, rest) in wholes(sights) where rest != whole && rest & valid(family) != 0 {
        let parent = parentPartition(partition)
        let parts = sights.filter {
          $0.members & ~whole == 0 && $0.members != whole && ($0.partition == partition || $0.partition == parent)
            && (whole != everyone || parent == nil || rest & $0.members == 0)
        }
        // Departments within divisions that are parts themselves count once.
        let outer = parts.enumerated().filter { index, part in
          !parts[..<index].contains { $0.members == part.members }
            && !parts.contains { $0.members != part.members && part.members & ~$0.members == 0 }
            && (part.partition == partition || rest & part.members == 0)
        }.map(\.element)
        guard outer.reduce(UInt128(0), { $0 | $1.members }) == whole & ~rest else { continue }
        let base = whole == everyone ? total : sights.first { $0.members == whole }.map(row) ?? []
        guard !base.isEmpty else { continue }
        let left = base.indices.map { index in base[index].count - outer.reduce(0) { $0 + row($1)[index].count } }
        if left.contains(where: { 1...2 ~= $0 }) { found.append("A7 \(family): one or two people left of a whole") }
        if left.contains(where: { $0 < 0 }) { found.append("A7 \(family): negative rest") }
        if 1..<30 ~= left.reduce(0, +) { found.append("A5 \(family): a distribution of fewer than 30 is left") }
      }
      for (categories, figures) in sights.map({ (row($0), self.figures($0)) }) + [
        (total, released.organisation?.figures)
      ] {
        let edges = categories.map { $0.lower.doubleValue }
        let isTold = if case .exact? = figures?.scales[scale]?.beyondCutOff { true } else { false }
        if edges.contains(60), !isTold { found.append("A7 \(family): categories tell a bounded share") }
      }
    }
    return found
  }
}
