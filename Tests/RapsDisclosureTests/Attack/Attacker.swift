import RapsQuestionnaire
import RapsScoring

@testable import RapsDisclosure

/// A reader of everything released who knows who is in which group (A0). Shares no code with the mask.
///
/// Respondents are bits of a `UInt128`, so designs have at most 128.
struct Attacker {
  struct Sight {
    let partition: Int
    let group: Int
    let members: UInt128
  }

  let truth: DesignTally
  let released: ReleasableTally
  let minimum: Int
  let everyone: UInt128
  /// All groups, shown or not.
  let groups: [Sight]
  /// Groups that the reader is denied beside those that are hidden: to try out other masks.
  var hidden: Set<UInt128> = []
  /// Per scale the groups of which it is told that they are two camps (`AnalysisAttack`).
  var camps: [MeasureReference: [UInt128]] = [:]
  private let validSets: [MeasureReference: UInt128]
  private let positiveSets: [MeasureReference: UInt128]

  init(_ truth: DesignTally, _ released: ReleasableTally) {
    self.truth = truth
    self.released = released
    minimum = truth.design.minimum
    func sets(_ holds: (DesignTally.Facts, Int) -> Bool) -> [MeasureReference: UInt128] {
      Dictionary(
        uniqueKeysWithValues: DesignTally.measures.enumerated().map { index, measure in
          (measure, Self.bits(truth.facts.indices.filter { holds(truth.facts[$0], index) }))
        })
    }
    validSets = sets { $0.isValid[$1] }
    positiveSets = sets { $0.isPositive[$1] && $0.isValid[$1] }
    everyone = Self.bits(Array(truth.design.rows.indices))
    groups = truth.partitions.enumerated().flatMap { partition, groups in
      groups.enumerated().map { Sight(partition: partition, group: $0, members: Self.bits($1.members)) }
    }
  }

  static func bits(_ members: [Int]) -> UInt128 { members.reduce(0) { $0 | (1 << UInt128($1)) } }

  /// Nil stands for the respondents themselves.
  static let families: [MeasureReference?] = [nil, .scale(0), .scale(1), .composite(0), .exposure(0), .profile(0)]

  func valid(_ family: MeasureReference?) -> UInt128 {
    guard let family else { return everyone }
    return validSets[family] ?? 0
  }

  func positive(_ family: MeasureReference) -> UInt128 { positiveSets[family] ?? 0 }

  func shows(_ figures: ReleasableFigures?, _ family: MeasureReference?) -> Bool {
    guard let figures else { return false }
    return switch family {
    case nil: true
    case .scale(let index): figures.scales[index] != nil
    case .composite(let index): figures.composites[index] != nil
    case .exposure(let index): figures.exposures[index] != nil
    case .profile(let index): figures.profiles[index] != nil
    }
  }

  func figures(_ sight: Sight) -> ReleasableFigures? {
    guard released.partitions.indices.contains(sight.partition) else { return nil }
    return released.partitions[sight.partition].groups[sight.group].figures
  }

  func shown(_ family: MeasureReference?) -> [Sight] {
    groups.filter { shows(figures($0), family) && !hidden.contains($0.members) }
  }

  func parentPartition(_ partition: Int) -> Int? { truth.parents[partition] }

  /// Everything found; empty if nothing leaks.
  func breaches(isThorough: Bool) -> [String] {
    maskBreaches(Self.families, isThorough: isThorough) + components() + countBreaches(isThorough: isThorough)
      + distributionBreaches() + overlapBreaches(isThorough: isThorough)
  }

  /// What sets of people follow.
  func maskBreaches(_ families: [MeasureReference?], isThorough: Bool) -> [String] {
    families.flatMap { family in
      let valid = valid(family)
      guard shows(released.organisation?.figures, family) else {
        return shown(family).isEmpty ? [] : ["A10 \(name(family)): groups without their total"]
      }
      let sights = shown(family)
      return smallSets(family, sights, valid, isThorough: isThorough) + eliminations(family, sights, valid)
        + residuals(family, sights, valid)
    }
  }

  func name(_ family: MeasureReference?) -> String { family.map { "\($0)" } ?? "respondents" }

  // MARK: (1) Unions and differences

  func unions(_ sights: [Sight]) -> [UInt128] {
    let sets = sights.map(\.members)
    var result: [UInt128] = []
    if sets.count <= 5 {
      for choice in 0..<(1 << sets.count) {
        var union: UInt128 = 0
        for (index, set) in sets.enumerated() where choice >> index & 1 == 1 { union |= set }
        result.append(union)
      }
    } else {
      result = [0] + sets
      for (index, set) in sets.enumerated() { result += sets[(index + 1)...].map { $0 | set } }
      result.append(sets.reduce(0, |))
    }
    return result
  }

  private func smallSets(
    _ family: MeasureReference?, _ sights: [Sight], _ valid: UInt128, isThorough: Bool
  ) -> [String] {
    var lists = truth.partitions.indices.map { partition in unions(sights.filter { $0.partition == partition }) }
    for index in lists.indices { lists[index] += lists[index].map { everyone & ~$0 } }
    func isSmall(_ set: UInt128) -> Bool { 1..<minimum ~= (set & valid).nonzeroBitCount }
    for first in lists.indices {
      for second in lists.indices where second >= first {
        for left in lists[first] {
          for right in lists[second] where isSmall(left ^ right) {
            return ["A3/A9 \(name(family)): \(((left ^ right) & valid).nonzeroBitCount) people between two unions"]
          }
        }
      }
    }
    guard isThorough, lists.count > 2 else { return [] }
    for left in lists[0].prefix(32) {
      for middle in lists[1].prefix(32) {
        for right in lists[lists.count - 1].prefix(32) {
          // Where left − middle − right is not 0, and where left − middle + right is not.
          let minus = (left & ~(middle ^ right)) | (~left & (middle | right) & everyone)
          let plus = ((left | right) & ~middle) | (middle & ~(left ^ right))
          if isSmall(minus) || isSmall(plus) { return ["A9 \(name(family)): a small set between three unions"] }
        }
      }
    }
    return []
  }

  // MARK: (2) Linear algebra

  private static let prime = 2_147_483_647

  private static func inverse(_ value: Int) -> Int {
    if value == 1 { return 1 }
    var (old, new, oldFactor, factor) = (value, prime, 1, 0)
    while new != 0 {
      let quotient = old / new
      (old, new) = (new, old - quotient * new)
      (oldFactor, factor) = (factor, oldFactor - quotient * factor)
    }
    return (oldFactor % prime + prime) % prime
  }

  private func eliminations(_ family: MeasureReference?, _ sights: [Sight], _ valid: UInt128) -> [String] {
    // People alike in all shown groups are one column.
    var columnOf: [UInt64: Int] = [:]
    var columns: [(signature: UInt64, people: UInt128)] = []
    for person in truth.design.rows.indices where valid >> UInt128(person) & 1 == 1 {
      var signature: UInt64 = 1
      for (index, sight) in sights.enumerated() where sight.members >> UInt128(person) & 1 == 1 {
        signature |= 2 << UInt64(index)
      }
      if columnOf[signature] == nil {
        columnOf[signature] = columns.count
        columns.append((signature, 0))
      }
      if let column = columnOf[signature] { columns[column].people |= 1 << UInt128(person) }
    }
    let weights = columns.map(\.people.nonzeroBitCount)
    var rows = (0...sights.count).map { row in columns.map { Int($0.signature >> UInt64(row) & 1) } }
    var pivots: [Int] = []
    for column in columns.indices.sorted(by: { weights[$0] > weights[$1] }) {
      let rank = pivots.count
      guard let pivot = rows.indices.dropFirst(rank).first(where: { rows[$0][column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      let inverse = Self.inverse(rows[rank][column])
      if inverse != 1 { rows[rank] = rows[rank].map { $0 * inverse % Self.prime } }
      for other in rows.indices where other != rank && rows[other][column] != 0 {
        let factor = Self.prime - rows[other][column]
        for index in columns.indices where rows[rank][index] != 0 {
          rows[other][index] = (rows[other][index] + factor * rows[rank][index]) % Self.prime
        }
      }
      pivots.append(column)
    }
    for row in rows.prefix(pivots.count) {
      let support = columns.indices.reduce(0) { row[$1] != 0 ? $0 + weights[$1] : $0 }
      if support < minimum { return ["A9 \(name(family)): \(support) people by elimination"] }
    }
    for group in groups where 1..<minimum ~= (group.members & valid).nonzeroBitCount {
      // A column must lie wholly in or out of the group, else the group does not follow.
      let parts = columns.map { ($0.people & group.members) == 0 ? 0 : ($0.people & ~group.members) == 0 ? 1 : -1 }
      if parts.contains(-1) { continue }
      var target = parts
      for (row, pivot) in zip(rows, pivots) where target[pivot] != 0 {
        let factor = Self.prime - target[pivot]
        for index in columns.indices { target[index] = (target[index] + factor * row[index]) % Self.prime }
      }
      if target.allSatisfy({ $0 == 0 }) { return ["A3 \(name(family)): a hidden cell follows"] }
    }
    return []
  }

  // MARK: (5) What a residual tells of the hidden cells in it

  /// Every whole (the organisation, a shown division) less the shown groups of a partition within it.
  func wholes(_ sights: [Sight]) -> [(whole: UInt128, partition: Int, rest: UInt128)] {
    var result: [(UInt128, Int, UInt128)] = []
    for partition in truth.partitions.indices {
      let parent = parentPartition(partition)
      var covered = sights.filter { $0.partition == partition }.reduce(UInt128(0)) { $0 | $1.members }
      // From the inside out: each whole around them, less all that is shown within it.
      var around = parent
      while let outer = around {
        for whole in sights where outer == whole.partition {
          result.append((whole.members, partition, whole.members & ~covered))
        }
        // The organisation less shown departments, without and with shown divisions.
        result.append((everyone, partition, everyone & ~covered))
        covered = sights.filter { $0.partition == outer }.reduce(covered) { $0 | $1.members }
        around = parentPartition(outer)
      }
      result.append((everyone, partition, everyone & ~covered))
    }
    return result
  }

  private func residuals(_ family: MeasureReference?, _ sights: [Sight], _ valid: UInt128) -> [String] {
    guard let family else { return [] }
    for (whole, partition, rest) in wholes(sights) {
      let people = rest & valid
      let total = people.nonzeroBitCount
      if 1..<minimum ~= total { return ["A3 \(name(family)): a residual of \(total)"] }
      if total > 0, rest != whole, tellsAlmostAll(family, people) {
        return ["A5 \(name(family)): residual of one score"]
      }
      guard total > 0, whole == everyone ? parentPartition(partition) == nil : true else { continue }
      for cell in groups where cell.partition == partition && !sights.contains(where: { $0.members == cell.members }) {
        let size = (cell.members & people).nonzeroBitCount
        guard 1..<minimum ~= size, total - size < minimum else { continue }
        if !isVague(family, cell: cell.members & people, rest: people) {
          return ["A3 \(name(family)): a hidden cell of \(size) among \(total)"]
        }
      }
    }
    return []
  }

  private func people(_ set: UInt128) -> [DesignTally.Facts] {
    truth.facts.indices.filter { set >> UInt128($0) & 1 == 1 }.map { truth.facts[$0] }
  }

  func tellsAlmostAll(_ family: MeasureReference, _ set: UInt128) -> Bool {
    guard case .scale(let scale) = family else { return false }
    let scores = people(set).compactMap { $0.scores[scale] }
    let most = Dictionary(grouping: scores) { $0 }.values.map(\.count).max() ?? 0
    return most >= scores.count - 2
  }

  func isVague(_ family: MeasureReference, cell: UInt128, rest: UInt128) -> Bool {
    let values: [Int]
    switch family {
    case .scale(let scale): values = people(rest).compactMap { $0.scores[scale] }
    case .exposure: values = people(rest).map { $0.isPositive[3] ? 10_000 : 0 }
    case .composite: values = people(rest).compactMap(\.composite)
    case .profile: return false
    }
    let (sum, size) = (values.reduce(0, +), cell.nonzeroBitCount)
    var highest = Double(min(10_000 * size, sum))
    var lowest = Double(max(0, sum - 10_000 * (values.count - size)))
    // The spread of all bounds how far a part's sum may be from its share of the whole: m (N − m) / N · Σ(x − mean)².
    let (part, whole) = (Double(size), Double(values.count))
    let centre = part / whole * Double(sum)
    let squares = values.reduce(0.0) { $0 + (Double($1) - Double(sum) / whole) * (Double($1) - Double(sum) / whole) }
    let reach = (part * (whole - part) / whole * squares).squareRoot()
    highest = min(highest, centre + reach)
    lowest = max(lowest, centre - reach)
    return 2 * (highest - lowest) >= 10_000 * part - part
  }

  // MARK: (6) Derived figures

  private func components() -> [String] {
    var found: [String] = []
    let complete = valid(.profile(0))
    for derived in [MeasureReference.composite(0), .profile(0)] {
      let sights = shown(derived)
      let all = sights.map { ($0.members, figures($0)) } + [(everyone, released.organisation?.figures)]
      for (members, figures) in all where shows(figures, derived) {
        if !shows(figures, .scale(0)) || !shows(figures, .scale(1)) {
          found.append("A8 \(derived): a component is hidden")
        }
        if (members & complete).nonzeroBitCount < minimum { found.append("A8 \(derived): few complete") }
      }
      guard shows(released.organisation?.figures, derived) else { continue }
      for (whole, _, rest) in wholes(sights) where rest != whole && rest & valid(derived) != 0 {
        if (rest & complete).nonzeroBitCount < minimum { found.append("A8 \(derived): residual of few complete") }
      }
    }
    return found
  }
}
