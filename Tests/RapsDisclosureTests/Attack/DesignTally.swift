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
  /// Per respondent.
  let facts: [Facts]
  /// Per partition its groups; parallel to `design.variables`. With small groups merged, what they were comes after them.
  private(set) var partitions: [[Group]] = []
  /// Per partition the one whose groups contain this one's.
  private(set) var parents: [Int?] = []
  /// Of the data, which the tally is made of.
  private var dataPartitions: [[Group]] = []

  init(_ design: Design) {
    self.design = design
    facts = design.rows.map { Facts($0) }
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
      parents.append(parent)
    }
    dataPartitions = partitions
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

  /// The same as one who reads results with small groups merged knows it: departments of fewer than k people are one
  /// within their division, with the next larger one where fewer than k people are beside the largest small one.
  var withSmallGroupsMerged: DesignTally {
    var merged = self
    for (index, parent) in parents.enumerated() {
      guard let parent else { continue }
      var rolled: [Group] = []
      for division in partitions[parent].indices {
        let departments = partitions[index].filter { $0.parentGroup == division }.sorted {
          $0.members.count < $1.members.count
        }
        let small = departments.prefix { $0.members.count < design.minimum }
        var count = small.count
        if !small.isEmpty, small.dropLast().reduce(0, { $0 + $1.members.count }) < design.minimum {
          count = min(departments.count, small.count + 1)
        }
        let others = count > 1 ? departments.prefix(count).flatMap(\.members).sorted() : []
        let alone = partitions[index].filter { $0.parentGroup == division && !others.contains($0.members[0]) }
        rolled += alone.filter { $0.label != .notStated }
        if !others.isEmpty { rolled.append(Group(label: .other, parentGroup: division, members: others)) }
        rolled += alone.filter { $0.label == .notStated }
      }
      guard rolled.count < partitions[index].count else { continue }
      merged.partitions[index] = rolled
      merged.parents.append(index)
      merged.partitions.append(
        partitions[index].map { group in
          Group(
            label: group.label,
            parentGroup: rolled.firstIndex { $0.members.contains(group.members[0]) }, members: group.members)
        })
    }
    return merged
  }

  /// What follows from a respondent's answers alone.
  struct Facts {
    /// Per scale the score in hundredths of a percent, if there is one.
    let scores: [Int?]
    let composite: Int?
    /// By `DesignTally.measures`.
    let isValid: [Bool]
    /// Exposed, or at or beyond the printed cut-off; false for the profile.
    let isPositive: [Bool]
    let quadrant: Int?

    init(_ row: Design.Row) {
      let scores = (0..<2).map { scale -> Int? in
        var (count, sum) = (0, 0)
        for item in 2 * scale...2 * scale + 1 {
          if let code = row.codes[item] { (count, sum) = (count + 1, sum + code - 1) }
        }
        return count > scale ? sum * 10_000 / (4 * count) : nil
      }
      self.scores = scores
      let (demands, resources) = (scores[0], scores[1])
      switch (demands, resources) {
      case (let demands?, let resources?): composite = (demands + resources) / 2
      default: composite = demands ?? resources
      }
      let exposure = row.codes[4]
      let hasBoth = demands != nil && resources != nil
      isValid = [demands != nil, resources != nil, composite != nil, exposure != nil, hasBoth]
      isPositive = [demands ?? 0 >= 6_000, resources ?? 0 >= 6_000, composite ?? 0 >= 6_000, exposure ?? 0 >= 2, false]
      if let demands, let resources {
        let quadrant: Profile.Quadrant =
          demands >= 5_000 ? (resources >= 5_000 ? .active : .strained) : (resources >= 5_000 ? .relaxed : .passive)
        self.quadrant = quadrant.rawValue
      } else {
        quadrant = nil
      }
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
      partitions: dataPartitions.indices.map { index in
        Partition(
          variable: design.variables[index], parent: parents[index],
          groups: dataPartitions[index].map { group in
            TalliedGroup(
              label: group.label, parentGroup: group.parentGroup, tally: tally(of: group.members),
              reliability: [PairSums(itemCount: 2), PairSums(itemCount: 2)])
          })
      }, memberships: memberships)
  }

  private var memberships: MembershipTable {
    var places = design.rows.map { _ in [Int]() }
    for partition in dataPartitions {
      for (index, group) in partition.enumerated() {
        for member in group.members { places[member].append(index) }
      }
    }
    let byPlace = Dictionary(grouping: design.rows.indices) { places[$0] }
    return MembershipTable(
      atoms: byPlace.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { place, members in
        var invalid: [MeasureReference: Int] = [:]
        for (index, measure) in Self.measures.enumerated() {
          let count = members.count { !facts[$0].isValid[index] }
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
      let (row, fact) = (design.rows[member], facts[member])
      for scale in 0..<2 {
        let answers = row.codes[2 * scale..<2 * scale + 2].compactMap { $0 }
        let sum = answers.reduce(0) { $0 + $1 - 1 }
        tally.scales[scale].counts[plan.scales[scale].space.index(answered: answers.count, sum: sum)] += 1
      }
      add(fact, to: &tally.composites[0])
      if fact.isValid[3] {
        if fact.isPositive[3] { tally.exposures[0].positiveCount += 1 } else { tally.exposures[0].negativeCount += 1 }
      }
      if let quadrant = fact.quadrant { tally.profiles[0].quadrantCounts[quadrant] += 1 }
      for (item, code) in row.codes.enumerated() {
        if let code { tally.items[item].codeCounts[code - 1] += 1 }
      }
    }
    return tally
  }

  private func add(_ fact: Facts, to composite: inout CompositeTally) {
    guard let mean = fact.composite else { return }
    composite.validCount += 1
    if fact.isValid[4] { composite.completeCount += 1 }
    composite.sum += mean
    composite.sumOfSquares += Int128(mean * mean)
    if mean >= 6_000 { composite.redCount += 1 }
    if composite.bins.isEmpty { composite.bins = Array(repeating: 0, count: CompositeTally.binCount) }
    composite.bins[mean / 10] += 1
  }
}
