import RapsQuestionnaire
import RapsResponses

extension TallyBuilder {
  /// The tally of everything that was added.
  ///
  /// Groups are sorted by what they are called, not by when they were met, so that the order of rows leaves no trace.
  /// - Parameters:
  ///   - dictionaries: per variable of the questionnaire; those of the blocks.
  ///   - invalidCellsTakenAsMissing: what reading the blocks counted.
  ///   - excluded: rows that were read and not added.
  package consuming func finish(
    dictionaries: [GroupDictionary], invalidCellsTakenAsMissing: Int = 0, excluded: ExcludedRows = ExcludedRows()
  ) -> Tally {
    precondition(dictionaries.count == plan.questionnaire.variables.count)
    var all = self
    all.countBatch()
    all.settle()
    all.rows.invalidCellsTakenAsMissing = invalidCellsTakenAsMissing
    all.rows.excluded = excluded
    all.rows.read += excluded.total
    return all.tally(dictionaries)
  }

  /// - Precondition: everything is settled.
  private mutating func tally(_ dictionaries: [GroupDictionary]) -> Tally {
    let total = groupTallies(&organisation, respondentCounts: [rows.used])[0]
    let orders = groupOrders(dictionaries)
    var partitions: [Partition] = []
    for index in strata.indices { partitions.append(partition(index, orders)) }
    return Tally(
      rows: rows, quality: quality.finish(), organisation: total,
      reliability: organisation.pairs[0], partitions: partitions, memberships: membershipTable(orders),
      crossProducts: crossProducts.finish())
  }

  /// A group's place in its finished partition.
  private struct PlacedGroup {
    let label: GroupLabel
    /// Place in the parent's finished partition.
    let parent: Int?
    /// Number in the stratum; nil for a declared value that nobody has.
    let number: Int?
  }

  /// Per partition its groups in their final order.
  private func groupOrders(_ dictionaries: [GroupDictionary]) -> [[PlacedGroup]] {
    let parents = plan.questionnaire.parents(ofPartitions: partitionVariables)
    var orders: [[PlacedGroup]] = []
    for partition in strata.indices {
      let labels = dictionaries[partitionVariables[partition]].labels
      let parentPlaces = parents[partition].map { parent in
        Dictionary(
          orders[parent].enumerated().compactMap { place, group in
            group.number.map { (memberships.groupPaths[parent][$0], place) }
          }, uniquingKeysWith: { first, _ in first })
      }
      var groups = memberships.groupPaths[partition].enumerated().map { number, path in
        PlacedGroup(
          label: path.last.map { labels[Int($0)] } ?? .notStated, parent: parentPlaces?[Array(path.dropLast())],
          number: number)
      }
      if parentPlaces == nil {
        let known = Set(groups.map(\.label))
        groups += declaredLabels(partition).filter { !known.contains($0) }.map {
          PlacedGroup(label: $0, parent: nil, number: nil)
        }
      }
      orders.append(
        groups.sorted { left, right in
          left.parent == right.parent
            ? left.label.precedes(right.label) : (left.parent ?? 0) < (right.parent ?? 0)
        })
    }
    return orders
  }

  private func declaredLabels(_ partition: Int) -> [GroupLabel] {
    switch plan.questionnaire.variables[partitionVariables[partition]].domain {
    case .text: []
    case .list(let values): values.indices.map(GroupLabel.declared)
    case .bands(let bands): bands.indices.map(GroupLabel.declared)
    }
  }

  private mutating func partition(_ partition: Int, _ orders: [[PlacedGroup]]) -> Partition {
    var respondents = Array(repeating: 0, count: strata[partition].groupCount)
    for atom in 0..<memberships.atomCount {
      respondents[memberships.group(ofAtom: atom, partition: partition)] += memberships.respondentCounts[atom]
    }
    let tallies = groupTallies(&strata[partition], respondentCounts: respondents)
    let placed = orders[partition]
    let hasPairs = placed.count <= Stratum.maximumGroupCountWithPairs
    let pairs = strata[partition].pairs
    let (nobody, noPairs) = (GroupTally(nobodyIn: plan), emptyPairSums)
    let groups = placed.map { group in
      TalliedGroup(
        label: group.label, parentGroup: group.parent,
        tally: group.number.map { tallies[$0] } ?? nobody,
        reliability: hasPairs ? group.number.map { pairs[$0] } ?? noPairs : nil)
    }
    return Partition(
      variable: partitionVariables[partition],
      parent: plan.questionnaire.parents(ofPartitions: partitionVariables)[partition], groups: groups)
  }

  private func membershipTable(_ orders: [[PlacedGroup]]) -> MembershipTable {
    let places = strata.indices.map { partition in
      var places = Array(repeating: 0, count: strata[partition].groupCount)
      for (place, group) in orders[partition].enumerated() {
        if let number = group.number { places[number] = place }
      }
      return places
    }
    var atoms = (0..<memberships.atomCount).map { atom in
      MembershipTable.Atom(
        groups: strata.indices.map { places[$0][memberships.group(ofAtom: atom, partition: $0)] },
        respondentCount: memberships.respondentCounts[atom])
    }
    var measureCounts = Array(repeating: 0, count: atoms.count)
    invalid.forEach { atom, _, _ in measureCounts[atom] += 1 }
    for atom in atoms.indices where measureCounts[atom] > 0 {
      atoms[atom].invalidCounts.reserveCapacity(measureCounts[atom])
    }
    invalid.forEach { atom, measure, count in atoms[atom].invalidCounts[measures[measure]] = Int(count) }
    atoms.sort { $0.groups.lexicographicallyPrecedes($1.groups) }
    return MembershipTable(atoms: atoms)
  }
}

// MARK: - Tables to tallies

extension TallyBuilder {
  /// Per group of a stratum its tally, which takes over the stratum's tables.
  private func groupTallies(_ stratum: inout Stratum, respondentCounts: [Int]) -> [GroupTally] {
    let groups = respondentCounts.indices
    var scales = plan.scales.map { scale in
      GroupRows.Table(
        stateCount: scale.space.stateCount,
        counts: scale.isMeasured ? [] : lackingScores(stateCount: scale.space.stateCount, respondentCounts))
    }
    var items = plan.questionnaire.items.indices.map { item in
      let stateCount = Channel.item(item).stateCount(in: plan)
      return GroupRows.Table(
        stateCount: stateCount,
        counts: plan.presentItems[item] ? [] : Array(repeating: 0, count: groups.count * stateCount))
    }
    var others: [Int] = []
    for (index, channel) in channels.enumerated() {
      switch channel {
      case .scale(let scale): scales[scale].counts = stratum.takeCounts(channel: index)
      case .item(let item): items[item].counts = stratum.takeCounts(channel: index)
      default: others.append(index)
      }
    }
    let nobody = GroupTally(nobodyIn: plan)
    var tallies = groups.map { group in
      GroupTally(
        respondentCount: respondentCounts[group], scales: ScaleHistograms(GroupRows(tables: scales, group: group)),
        composites: nobody.composites, exposures: nobody.exposures, profiles: nobody.profiles,
        items: ItemTallies(GroupRows(tables: items, group: group)))
    }
    for index in others {
      stratum.tables[index].forEach { group, state, count in
        tallies[group].add(Int(count), state: state, of: channels[index])
      }
    }
    for (index, sums) in stratum.compositeSums.enumerated() {
      for (group, sum) in sums.enumerated() {
        tallies[group].composites[index].sum = sum.sum
        tallies[group].composites[index].sumOfSquares = sum.sumOfSquares
      }
    }
    return tallies
  }

  /// The table of a scale that the data do not measure.
  private func lackingScores(stateCount: Int, _ respondentCounts: [Int]) -> [UInt32] {
    var counts = Array(repeating: UInt32(0), count: respondentCounts.count * stateCount)
    for (group, count) in respondentCounts.enumerated() {
      counts[group * stateCount + StateSpace.withoutScore] = UInt32(count)
    }
    return counts
  }

  private var emptyPairSums: [PairSums] {
    plan.questionnaire.scales.map { PairSums(itemCount: $0.items.count) }
  }
}

extension GroupTally {
  fileprivate mutating func add(_ count: Int, state: Int, of channel: Channel) {
    switch channel {
    // Their tables are taken over as they are.
    case .item, .scale: break
    case .compositeFlags(let index): composites[index].add(count, flags: UInt32(state))
    case .compositeBins(let index):
      guard state > 0 else { return }
      if composites[index].bins.isEmpty { composites[index].bins = Array(repeating: 0, count: CompositeTally.binCount) }
      composites[index].bins[state - 1] += count
    case .exposure(let index):
      if state == 2 { exposures[index].positiveCount += count }
      if state == 1 { exposures[index].negativeCount += count }
    case .profile(let index):
      if state > 0 { profiles[index].quadrantCounts[state - 1] += count }
    }
  }
}

extension CompositeTally {
  fileprivate mutating func add(_ count: Int, flags: UInt32) {
    if flags & CompositeFlag.isValid != 0 { validCount += count }
    if flags & CompositeFlag.isComplete != 0 { completeCount += count }
    if flags & CompositeFlag.isAmber != 0 { amberCount += count }
    if flags & CompositeFlag.isRed != 0 { redCount += count }
  }
}

extension GroupLabel {
  /// Declared values as declared, then texts by their bytes in Unicode's form NFC, merged groups, "not stated" last.
  package func precedes(_ other: GroupLabel) -> Bool {
    switch (self, other) {
    case (.declared(let left), .declared(let right)): left < right
    // Swift orders strings by their scalars in NFC, which is the order of the bytes.
    case (.text(let left), .text(let right)): left < right
    case (.declared, .text), (.declared, .other), (.text, .other): true
    case (.declared, .notStated), (.text, .notStated), (.other, .notStated): true
    case (.text, .declared), (.other, _), (.notStated, _): false
    }
  }
}
