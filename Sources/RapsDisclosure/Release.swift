import RapsConcurrency
import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// All decisions about one tally, in the order in which they depend on each other: mask (A2, A3, A5, A8, A9), counts
/// (A6), distributions (A7), details (A5).
struct Release {
  /// Below so many respondents there are no figures, below the second only those of the organisation (A17).
  static let leastRespondents = 10
  static let leastForGroups = 50

  private let tally: Tally
  private let plan: ScoringPlan
  private let cells: CellTable
  private let isIdentified: Bool
  private let hasOrganisation: Bool
  private let shown: [[Bool]]
  /// Per family whose positives are counted, per group and the root.
  private var statuses: [Int: [CountStatus]] = [:]
  private var positives: [Int: [Int]] = [:]
  private var detailed: [Int: [Bool]] = [:]
  private var releasedScales: [Int: ReleasedScale] = [:]
  private let familyOf: [MeasureReference: Int]
  /// Per item the families of the scales that it belongs to; none for items of exposures, which have no line (A6).
  private let ownersOfItem: [[Int]]
  private let strataMix: StrataMix
  private let noItems: [ItemTally?]
  private let rollUp: RollUp?

  init(
    _ original: Tally, plan: ScoringPlan, protection: Protection, strataVariables: [Int], safeguards: Safeguards
  ) {
    self.plan = plan
    isIdentified = protection.isIdentified
    let respondents = original.organisation.respondentCount
    let hasGroups = isIdentified || respondents >= Self.leastForGroups
    rollUp =
      hasGroups && protection.smallGroups == .rollUp ? RollUp(original, minimum: protection.minimumGroupSize) : nil
    let tally = rollUp?.tally ?? original
    hasOrganisation = isIdentified || respondents >= max(Self.leastRespondents, protection.minimumGroupSize)
    self.tally = tally
    var masked = tally
    if !hasGroups {
      masked.partitions = []
      masked.memberships = MembershipTable()
    }
    let cells = CellTable(
      masked, plan: plan, minimum: protection.minimumGroupSize, concealed: rollUp?.concealed ?? 0..<0)
    self.cells = cells
    // What was merged is not told apart as a norm is.
    let merged = rollUp?.mergedVariables ?? []
    strataMix = StrataMix(
      masked, variables: strataVariables.filter { !merged.contains($0) }, minimum: isIdentified ? 1 : cells.minimum)
    shown =
      isIdentified
      ? cells.families.map { _ in Array(repeating: true, count: cells.groupCount + 1) }
      : Masking(cells, safeguards: safeguards).shown
    familyOf = Dictionary(
      uniqueKeysWithValues: cells.families.enumerated().compactMap { index, family in
        family.measure.map { ($0, index) }
      })
    ownersOfItem = Self.ownersOfItem(cells)
    noItems = Array(repeating: nil, count: plan.questionnaire.items.count)
    decideCounts(safeguards)
    decideScales(safeguards)
  }

  private static func ownersOfItem(_ cells: CellTable) -> [[Int]] {
    let questionnaire = cells.plan.questionnaire
    let exposed = Set(questionnaire.exposures.flatMap(\.items))
    var owners = Array(repeating: [Int](), count: questionnaire.items.count)
    for (family, entry) in cells.families.enumerated() {
      guard case .scale(let index) = entry.measure else { continue }
      for item in questionnaire.scales[index].items where !exposed.contains(item.item) {
        // A wide scale comes after the scales that own its items and says nothing new of them.
        if entry.isDerived && !owners[item.item].isEmpty { continue }
        owners[item.item].append(family)
      }
    }
    return owners
  }

  // MARK: Decisions

  private mutating func decideCounts(_ safeguards: Safeguards) {
    let counting = cells.families.indices.filter { countPositives(of: $0) }
    if isIdentified {
      for family in counting { statuses[family] = cells.tallies.map { _ in .exact } }
      return
    }
    // Most measures show the same groups, and so share their layout; one at a time, because it is large.
    for (shown, families) in Dictionary(grouping: counting, by: { shown[$0] }) {
      let hasLayout = shown[cells.root] && !cells.chains.isEmpty
      let ownerships = hasLayout ? cells.chains.map { Ownership(cells, chain: $0, shown: shown) } : []
      let layout = hasLayout ? CountLayoutOnDemand(CountNodes(cells, ownerships: ownerships)) : nil
      let found = concurrentMap(families.count) { [cells, positives] index in
        CountPass(
          cells, shown: shown, family: families[index], positives: positives[families[index]] ?? [], layout: layout,
          safeguards: safeguards
        ).status
      }
      for (family, status) in zip(families, found) { statuses[family] = status }
    }
  }

  /// Fills in the positives of a family; false if nothing of it is counted.
  private mutating func countPositives(of family: Int) -> Bool {
    switch cells.families[family].measure {
    case .exposure(let index):
      positives[family] = cells.tallies.map { $0.exposures[index].positiveCount }
    case .scale(let index):
      guard let bound = plan.questionnaire.scales[index].cutOffs?.printed else { return false }
      let isBeyond = plan.scales[index].states(satisfying: bound)
      positives[family] = cells.tallies.map { tally in
        let counts = tally.scales[index].counts
        return zip(counts, isBeyond).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
      }
    case .composite(let index):
      guard let cutOffs = plan.questionnaire.composites[index].cutOffs else { return false }
      positives[family] = cells.tallies.map {
        cutOffs.red != nil ? $0.composites[index].redCount : $0.composites[index].amberCount
      }
    case .profile, nil: return false
    }
    return true
  }

  /// What one scale tells beyond its counts.
  private struct DecidedScale {
    let detailed: [Bool]
    let released: ReleasedScale
  }

  /// Distributions (A7) and details (A5); scale by scale, none depends on another.
  private mutating func decideScales(_ safeguards: Safeguards) {
    let leafPairs = isIdentified ? [] : LeafPairs.all(of: cells)
    let scales = cells.families.enumerated().compactMap { family, entry -> (family: Int, index: Int)? in
      if case .scale(let index) = entry.measure { (family, index) } else { nil }
    }
    let release = self
    let decided = concurrentMap(scales.count) { place in
      release.decide(scales[place].index, family: scales[place].family, leafPairs: leafPairs, safeguards)
    }
    for (scale, decided) in zip(scales, decided) {
      detailed[scale.family] = decided.detailed
      releasedScales[scale.family] = decided.released
    }
  }

  private func decide(
    _ index: Int, family: Int, leafPairs: [LeafPairs], _ safeguards: Safeguards
  ) -> DecidedScale {
    let (scale, shown) = (plan.questionnaire.scales[index], shown[family])
    let pass = DistributionPass(
      cells, leafPairs: leafPairs, family: family, scale: index,
      categories: ScoreCategories(plan.scales[index], cutOffs: scale.cutOffs), shown: shown,
      status: statuses[family], isIdentified: isIdentified)
    let detailed =
      isIdentified
      ? shown : DetailPass(cells, family: family, items: scale.items.map(\.item), shown: shown).detailed
    var reliability: [Int: PairSums] = [:]
    for group in shown.indices where shown[group] && detailed[group] && isReliable(index, family, group) {
      reliability[group] = self.reliability(of: index, group: group)
    }
    let released = ReleasedScale(
      plan.scales[index].space,
      histograms: shown.indices.map { shown[$0] && self.shown[0][$0] ? cells.tallies[$0].scales[index] : nil },
      distributions: pass.distributions(safeguards: isIdentified ? [] : safeguards), reliability: reliability)
    return DecidedScale(detailed: detailed, released: released)
  }

  // MARK: What may be told

  var organisation: ReleasableFigures? { hasOrganisation ? figures(of: cells.root) : nil }

  /// The stratifying variables that the data have.
  var strataVariables: [Int] { strataMix.variables }

  var crossProducts: CrossProducts? {
    guard !isIdentified else { return tally.crossProducts }
    guard hasOrganisation, shown[0][cells.root] else { return nil }
    let shownScales = plan.scales.indices.filter { index in
      familyOf[.scale(index)].map { shown[$0][cells.root] } ?? false
    }
    return CorrelationPass(
      tally.crossProducts, respondentCount: tally.organisation.respondentCount, minimum: cells.minimum,
      shownScales: Set(shownScales)
    ).released
  }

  /// Visible and hidden groups alike; the tally lists declared values that nobody has (A11).
  var partitions: [ReleasablePartition] {
    tally.partitions.prefix(rollUp?.concealed.lowerBound ?? tally.partitions.count).enumerated().map {
      index, partition in
      let range = cells.ranges.indices.contains(index) ? cells.ranges[index] : nil
      let groups = partition.groups.enumerated().map { position, group in
        ReleasableGroup(
          label: group.label, parentGroup: group.parentGroup,
          figures: range.flatMap { figures(of: $0.lowerBound + position) })
      }
      return ReleasablePartition(
        variable: partition.variable, parent: partition.parent, groups: groups, unmerged: rollUp?.unmerged[index],
        isWithheld: groups.allSatisfy { $0.figures == nil })
    }
  }

  private func figures(of group: Int) -> ReleasableFigures? {
    guard shown[0][group] else { return nil }
    let tally = cells.tallies[group]
    let questionnaire = plan.questionnaire
    func family(_ measure: MeasureReference) -> Int? {
      familyOf[measure].flatMap { shown[$0][group] ? $0 : nil }
    }
    return ReleasableFigures(
      respondentCount: tally.respondentCount,
      scales: questionnaire.scales.indices.map { index in
        family(.scale(index)).flatMap { family in
          releasedScales[family].map { scale(index, family: family, group: group, $0) }
        }
      },
      composites: questionnaire.composites.indices.map { index in
        family(.composite(index)).map { composite(tally.composites[index], family: $0, group: group) }
      },
      exposures: questionnaire.exposures.indices.map { index in
        family(.exposure(index)).map { family in
          ReleasableExposure(
            validCount: tally.exposures[index].validCount,
            positive: count(family: family, group: group) ?? .notShown)
        }
      },
      profiles: questionnaire.profiles.indices.map { index in
        family(.profile(index)).map { _ in profile(tally.profiles[index]) }
      },
      items: items(of: group),
      mix: mix(of: group))
  }

  private func mix(of group: Int) -> [ReleasableStratum]? {
    if group == cells.root { return strataMix.mixOfOrganisation }
    return cells.ranges.firstIndex { $0.contains(group) }.flatMap {
      strataMix.mix(partition: $0, group: group - cells.ranges[$0].lowerBound)
    }
  }

  private func count(family: Int, group: Int) -> ReleasableCount? {
    statuses[family].map { $0[group].releasable(positives[family]?[group] ?? 0) }
  }

  private func scale(_ index: Int, family: Int, group: Int, _ released: ReleasedScale) -> ReleasableScale {
    let valid = cells.counts[family][group]
    return ReleasableScale(
      validCount: valid, beyondCutOff: count(family: family, group: group),
      histogram: isIdentified || valid >= DistributionPass.leastValid ? cells.tallies[group].scales[index].apart : nil,
      scale: released, unit: group)
  }

  private func isReliable(_ index: Int, _ family: Int, _ group: Int) -> Bool {
    isIdentified
      || (cells.counts[family][group] >= DetailPass.leastReliable && tellsNoSingleItem(index, group: group))
  }

  /// Reliability names items that everyone answered alike (METHOD D3), which is what A5 hides of an item: there is none
  /// of a scale with an item of one answer.
  private func tellsNoSingleItem(_ scale: Int, group: Int) -> Bool {
    plan.questionnaire.scales[scale].items.allSatisfy { entry in
      !plan.presentItems[entry.item] || hasSpread(cells.tallies[group].items[entry.item])
    }
  }

  private func hasSpread(_ item: ItemTally) -> Bool {
    item.validCount - (item.codeCounts.max() ?? 0) >= ScoreSpread.leastMargin
  }

  private func reliability(of scale: Int, group: Int) -> PairSums? {
    if group == cells.root { return tally.reliability.indices.contains(scale) ? tally.reliability[scale] : nil }
    guard let index = cells.ranges.firstIndex(where: { $0.contains(group) }) else { return nil }
    let sums = tally.partitions[index].groups[group - cells.ranges[index].lowerBound].reliability
    return sums.flatMap { $0.indices.contains(scale) ? $0[scale] : nil }
  }

  private func composite(_ tally: CompositeTally, family: Int, group: Int) -> ReleasableComposite {
    let hasBins = isIdentified || tally.validCount >= DistributionPass.leastValid
    return ReleasableComposite(
      validCount: tally.validCount, sum: tally.sum, sumOfSquares: tally.sumOfSquares,
      beyondCutOff: count(family: family, group: group), bins: hasBins ? tally.bins : nil)
  }

  /// Shown profiles of groups have no small quadrant (`PrimarySuppression`); that of the organisation may.
  private func profile(_ tally: ProfileTally) -> ReleasableProfile {
    let counts = tally.quadrantCounts
    let total = tally.validCount
    guard !isIdentified else {
      return ReleasableProfile(validCount: total, quadrants: counts.map { .exact($0) })
    }
    let status = QuadrantStatuses(counts, of: total).status
    return ReleasableProfile(
      validCount: total, quadrants: counts.indices.map { status[$0].releasable(counts[$0]) })
  }

  /// Most groups have none, and share one list that says so.
  private func items(of group: Int) -> [ItemTally?] {
    let hasSome = isIdentified || detailed.values.contains { $0[group] }
    return hasSome ? noItems.indices.map { item(group: group, item: $0) } : noItems
  }

  /// Only means are made of an item's codes; what almost everyone answered is hidden (A5).
  private func item(group: Int, item: Int) -> ItemTally? {
    let tally = cells.tallies[group].items[item]
    guard plan.presentItems[item] else { return nil }
    if isIdentified { return tally.apart }
    let owners = ownersOfItem[item]
    let valid = tally.validCount
    guard !owners.isEmpty, owners.allSatisfy({ detailed[$0]?[group] ?? false }), valid >= cells.minimum,
      hasSpread(tally)
    else { return nil }
    return tally.apart
  }
}
