import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// A plain tallier for designs, independent of `TallyBuilder`.
struct DesignTally {
  /// One group as its members.
  struct Group {
    let label: GroupLabel
    let parentGroup: Int?
    let members: [Int]
  }

  let design: Design
  /// Per partition its groups; parallel to `design.variables`.
  private(set) var partitions: [[Group]] = []

  init(_ design: Design) {
    self.design = design
    for variable in design.variables {
      let parent = variable == 1 ? design.variables.firstIndex(of: 0) : nil
      var groups: [Group] = []
      if let parent {
        for (index, outer) in partitions[parent].enumerated() {
          groups += split(outer.members, by: variable, parentGroup: index)
        }
      } else {
        groups = split(Array(design.rows.indices), by: variable, parentGroup: nil)
      }
      partitions.append(groups)
    }
  }

  private func split(_ members: [Int], by variable: Int, parentGroup: Int?) -> [Group] {
    let labels = Set(members.compactMap { design.rows[$0].groups[variable] })
    // Declared values that nobody has are groups too; those of `division` are declared.
    let all = variable == 0 ? ["a", "b", "c", "z"] : labels.sorted()
    var groups = all.enumerated().map { index, label in
      Group(
        label: variable == 0 ? .declared(index) : .text(label), parentGroup: parentGroup,
        members: members.filter { design.rows[$0].groups[variable] == label })
    }
    let unstated = members.filter { design.rows[$0].groups[variable] == nil }
    if !unstated.isEmpty { groups.append(Group(label: .notStated, parentGroup: parentGroup, members: unstated)) }
    return groups
  }

  /// The score of a scale as a number of hundredths of a percent, if there is one.
  static func score(_ scale: Int, _ row: Design.Row) -> Int? {
    let answers = row.codes[2 * scale..<2 * scale + 2].compactMap { $0 }
    guard answers.count >= (scale == 0 ? 1 : 2) else { return nil }
    return answers.reduce(0) { $0 + $1 - 1 } * 10_000 / (4 * answers.count)
  }

  /// Whether a respondent has a value on a measure.
  static func isValid(_ measure: MeasureReference, _ row: Design.Row) -> Bool {
    switch measure {
    case .scale(let index): score(index, row) != nil
    case .composite: score(0, row) != nil || score(1, row) != nil
    case .exposure: row.codes[4] != nil
    case .profile: score(0, row) != nil && score(1, row) != nil
    }
  }

  /// Whether a respondent counts as exposed, or as at or beyond the printed cut-off.
  static func isPositive(_ measure: MeasureReference, _ row: Design.Row) -> Bool {
    switch measure {
    case .scale(let index): return (score(index, row) ?? 0) >= 6_000
    case .composite:
      let scores = [score(0, row), score(1, row)].compactMap { $0 }
      return !scores.isEmpty && scores.reduce(0, +) >= 6_000 * scores.count
    case .exposure: return (row.codes[4] ?? 0) >= 2
    case .profile: return false
    }
  }

  static let measures: [MeasureReference] = [.scale(0), .scale(1), .composite(0), .exposure(0), .profile(0)]

  var tally: Tally {
    let everyone = Array(design.rows.indices)
    var rows = RowCounts()
    rows.read = everyone.count
    rows.used = everyone.count
    return Tally(
      rows: rows, quality: QualityTally(), organisation: tally(of: everyone),
      reliability: [PairSums(itemCount: 2), PairSums(itemCount: 2)],
      partitions: partitions.indices.map { index in
        let variable = design.variables[index]
        return Partition(
          variable: variable, parent: variable == 1 ? design.variables.firstIndex(of: 0) : nil,
          groups: partitions[index].map { group in
            TalliedGroup(
              label: group.label, parentGroup: group.parentGroup, tally: tally(of: group.members),
              reliability: [PairSums(itemCount: 2), PairSums(itemCount: 2)])
          })
      }, memberships: memberships)
  }

  private var memberships: MembershipTable {
    var places = design.rows.map { _ in [Int]() }
    for partition in partitions {
      for (index, group) in partition.enumerated() {
        for member in group.members { places[member].append(index) }
      }
    }
    let byPlace = Dictionary(grouping: design.rows.indices) { places[$0] }
    return MembershipTable(
      atoms: byPlace.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { place, members in
        var invalid: [MeasureReference: Int] = [:]
        for measure in Self.measures {
          let count = members.count { !Self.isValid(measure, design.rows[$0]) }
          if count > 0 { invalid[measure] = count }
        }
        return MembershipTable.Atom(groups: place, respondentCount: members.count, invalidCounts: invalid)
      })
  }

  private func tally(of members: [Int]) -> GroupTally {
    let plan = Design.plan
    var tally = GroupTally(nobodyIn: plan)
    tally.respondentCount = members.count
    for member in members {
      let row = design.rows[member]
      for scale in 0..<2 {
        let answers = row.codes[2 * scale..<2 * scale + 2].compactMap { $0 }
        let sum = answers.reduce(0) { $0 + $1 - 1 }
        tally.scales[scale].counts[plan.scales[scale].space.index(answered: answers.count, sum: sum)] += 1
      }
      add(row, to: &tally.composites[0])
      if Self.isValid(.exposure(0), row) {
        if Self.isPositive(.exposure(0), row) {
          tally.exposures[0].positiveCount += 1
        } else {
          tally.exposures[0].negativeCount += 1
        }
      }
      if let demands = Self.score(0, row), let resources = Self.score(1, row) {
        let quadrant: Profile.Quadrant =
          demands >= 5_000 ? (resources >= 5_000 ? .active : .strained) : (resources >= 5_000 ? .relaxed : .passive)
        tally.profiles[0].quadrantCounts[quadrant.rawValue] += 1
      }
      for (item, code) in row.codes.enumerated() {
        if let code { tally.items[item].codeCounts[code - 1] += 1 }
      }
    }
    return tally
  }

  private func add(_ row: Design.Row, to composite: inout CompositeTally) {
    let scores = [Self.score(0, row), Self.score(1, row)].compactMap { $0 }
    guard !scores.isEmpty else { return }
    composite.validCount += 1
    if scores.count == 2 { composite.completeCount += 1 }
    let mean = scores.reduce(0, +) / scores.count
    composite.sum += mean
    composite.sumOfSquares += Int128(mean * mean)
    if mean >= 6_000 { composite.redCount += 1 }
    if composite.bins.isEmpty { composite.bins = Array(repeating: 0, count: CompositeTally.binCount) }
    composite.bins[mean / 10] += 1
  }
}
