import RapsQuestionnaire
import RapsScoring

/// A tally laid out for masking: all groups of all partitions in one numbering, all measures as families of counts.
///
/// Groups are numbered 0..<`groupCount` over all partitions, in the tally's order; `root` (= `groupCount`) is the
/// organisation. Families are numbered 0... : 0 counts respondents, each other one is a measure.
///
/// A class, because every pass over it keeps it: one reference instead of a dozen.
final class CellTable: Sendable {
  /// What is published per cell as one sum: the respondents themselves, or the answers of a measure.
  struct Family {
    /// Nil for the respondents themselves.
    let measure: MeasureReference?
    /// Derived figures (A8) are hidden for themselves; a sibling is never hidden as a whole to protect them.
    let isDerived: Bool
    /// Families that must be shown wherever this one is (A8).
    let components: [Int]

    var isProfile: Bool {
      if case .profile = measure { true } else { false }
    }
  }

  /// Partitions from the outermost to the innermost of one hierarchy. The cells of the last one make up everything.
  struct Chain {
    let partitions: [Int]
    let leaves: Range<Int>
  }

  let plan: ScoringPlan
  /// k (A1).
  let minimum: Int
  let tallies: [GroupTally]
  let groupCount: Int
  let ranges: [Range<Int>]
  /// Per group the group that contains it; `root` if no group does.
  let parents: [Int]
  let families: [Family]
  /// `families.count` × (`groupCount` + 1): people with a value.
  let counts: [[Int]]
  /// For composites of scales: people with a value on every component (A8); else empty.
  let completeCounts: [[Int]]
  /// See `margin`; `Int.max` where nothing is demanded.
  let margins: [[Int]]
  let chains: [Chain]
  let atoms: AtomTable
  /// Per group that is not innermost the innermost groups within it.
  private let leavesOfOuter: [Int: [Int]]
  let scoreClasses: [ScoreClasses]
  /// Groups that are never shown, because they were merged into others: only to be protected.
  let concealed: Range<Int>

  var root: Int { groupCount }

  /// - Parameter concealed: the last partitions, whose groups are never shown.
  init(_ tally: Tally, plan: ScoringPlan, minimum: Int, concealed: Range<Int> = 0..<0) {
    self.plan = plan
    self.minimum = minimum
    var ranges: [Range<Int>] = []
    var tallies: [GroupTally] = []
    for partition in tally.partitions {
      ranges.append(tallies.count..<tallies.count + partition.groups.count)
      tallies += partition.groups.map(\.tally)
    }
    self.ranges = ranges
    groupCount = tallies.count
    let root = groupCount
    self.concealed = (concealed.isEmpty ? root : ranges[concealed.lowerBound].lowerBound)..<root
    parents = tally.partitions.flatMap { partition in
      partition.groups.map { group in
        guard let parent = partition.parent, let index = group.parentGroup else { return root }
        return ranges[parent].lowerBound + index
      }
    }
    tallies.append(tally.organisation)
    self.tallies = tallies
    scoreClasses = plan.scales.map { $0.isMeasured ? ScoreClasses($0.space) : ScoreClasses() }
    families = Self.families(of: plan)
    chains = Self.chains(of: tally.partitions, ranges: ranges)
    let familyOf = Dictionary(
      uniqueKeysWithValues: families.enumerated().compactMap { index, family in
        family.measure.map { ($0, index) }
      })
    atoms = AtomTable(
      tally.memberships.atoms,
      offsets: chains.compactMap(\.partitions.last).map { (partition: $0, firstGroup: ranges[$0].lowerBound) },
      groupCount: groupCount, familyOf: familyOf, familyCount: families.count)
    var leavesOfOuter: [Int: [Int]] = [:]
    for chain in chains where chain.partitions.count > 1 {
      for leaf in chain.leaves {
        var ancestor = parents[leaf]
        while ancestor != root {
          leavesOfOuter[ancestor, default: []].append(leaf)
          ancestor = parents[ancestor]
        }
      }
    }
    self.leavesOfOuter = leavesOfOuter
    let families = families
    counts = families.map { family in tallies.map { $0.count(of: family.measure) } }
    completeCounts = families.map { family in
      guard case .composite(let index) = family.measure else { return [] }
      return tallies.map { $0.composites[index].completeCount }
    }
    let classes = scoreClasses
    margins = families.map { ScoreSpread.margins(of: tallies, $0.measure, classes: classes) }
  }

  /// The groups of a chain's innermost partition that make up a group of that chain, in order.
  func leaves(of group: Int, in chain: Chain) -> [Int] {
    chain.leaves.contains(group) ? [group] : leavesOfOuter[group] ?? []
  }

  /// How far a set of respondents, put together from groups, is from telling what almost everyone answered.
  func margin(of family: Int, adding groups: [Int], subtracting others: [Int] = []) -> Int {
    var spread = ScoreSpread(families[family].measure, classes: scoreClasses)
    for group in groups { spread.add(tallies[group]) }
    for group in others { spread.add(tallies[group], times: -1) }
    return spread.margin
  }

  /// Smaller groups are hidden first, ties by their place in the partition, which is that of their names.
  func isSmaller(_ left: Int, _ right: Int) -> Bool {
    let sizes = counts[0]
    return sizes[left] != sizes[right] ? sizes[left] < sizes[right] : left < right
  }

  private static func families(of plan: ScoringPlan) -> [Family] {
    let questionnaire = plan.questionnaire
    var families = [Family(measure: nil, isDerived: false, components: [])]
    var familyOfScale: [Int: Int] = [:]
    var ownersOfItem: [Int: [Int]] = [:]
    // Plain scales first: derived figures point back at them.
    for isWide in [false, true] {
      for (index, scale) in questionnaire.scales.enumerated()
      where scale.isComposite == isWide && plan.scales[index].isMeasured {
        let components = isWide ? scale.items.flatMap { ownersOfItem[$0.item] ?? [] } : []
        familyOfScale[index] = families.count
        for item in scale.items where !isWide { ownersOfItem[item.item, default: []].append(families.count) }
        families.append(
          Family(measure: .scale(index), isDerived: isWide, components: Array(Set(components)).sorted()))
      }
    }
    for index in questionnaire.exposures.indices where plan.measuredExposures[index] {
      families.append(Family(measure: .exposure(index), isDerived: false, components: []))
    }
    var familyOfComposite: [Int: Int] = [:]
    for (index, composite) in questionnaire.composites.enumerated() where plan.composites[index].isMeasured {
      familyOfComposite[index] = families.count
      let components = composite.scales.compactMap { familyOfScale[$0] }
      families.append(Family(measure: .composite(index), isDerived: true, components: components))
    }
    for (index, profile) in questionnaire.profiles.enumerated() where plan.measuredProfiles[index] {
      let components = [profile.demands.measure, profile.resources.measure].compactMap { measure in
        switch measure {
        case .scale(let index): familyOfScale[index]
        case .composite(let index): familyOfComposite[index]
        case .exposure, .profile: nil
        }
      }
      families.append(Family(measure: .profile(index), isDerived: true, components: components))
    }
    return families
  }

  private static func chains(of partitions: [Partition], ranges: [Range<Int>]) -> [Chain] {
    let inner = Set(partitions.compactMap(\.parent))
    return partitions.indices.filter { !inner.contains($0) }.map { leaf in
      var path = [leaf]
      while let parent = partitions[path[0]].parent { path.insert(parent, at: 0) }
      return Chain(partitions: path, leaves: ranges[leaf])
    }
  }
}

extension GroupTally {
  /// Respondents with a value on a measure; all respondents for nil.
  func count(of measure: MeasureReference?) -> Int {
    switch measure {
    case nil: respondentCount
    case .scale(let index): scales[index].validCount
    case .composite(let index): composites[index].validCount
    case .exposure(let index): exposures[index].validCount
    case .profile(let index): profiles[index].validCount
    }
  }
}
