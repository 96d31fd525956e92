import RapsQuestionnaire
import RapsResponses

extension TallyBuilder {
  /// Counts the rows collected so far.
  mutating func countBatch() {
    let rowCount = batch.rowCount
    guard rowCount > 0 else { return }
    if parts.contains(.quality) { quality.add(batch) }
    columns.scoreScales(batch, plan: plan)
    if parts.contains(.crossProducts) {
      crossProducts.add(rowCount: rowCount, states: columns.scaleStates, lacking: columns.lacking)
    }
    invalid.grow(toGroupCount: memberships.atomCount)
    arrangeBundles(rowCount: rowCount)
    countComposites()
    countChannels()
    countJoints()
    countNotApplicable()
    batch.clear()
  }

  private mutating func countComposites() {
    for index in compositesToSum {
      columns.scoreComposite(index, plan: plan, rowCount: batch.rowCount)
      let steps = columns.composites[index].steps
      organisation.add(composite: index, groups: noGroups, steps: steps, rowCount: batch.rowCount)
      for partition in strata.indices {
        strata[partition].add(
          composite: index, groups: groups[partition], steps: steps, rowCount: batch.rowCount)
      }
    }
  }
}

extension TallyBuilder {
  /// Partitions of so many groups that they are counted by group.
  private var partitionsByGroup: [Int] {
    strata.indices.filter { memberships.groupPaths[$0].count > Stratum.maximumGroupCountWithPairs }
  }

  /// Finds each row's groups and cells, and makes room for new ones.
  private mutating func arrangeBundles(rowCount: Int) {
    let byGroup = partitionsByGroup
    for index in bundles.indices { bundles[index].take(memberships) }
    let isOutgrown = bundles.contains { bundle in
      bundle.cellCount > bundle.maximumCellCount || bundle.partitions.contains { byGroup.contains($0) }
    }
    if isOutgrown { settle() }
    if bundles.isEmpty { makeBundles(of: strata.indices.filter { !byGroup.contains($0) }, rowCount: rowCount) }
    for index in bundles.indices { bundles[index].begin(atoms: atoms, rowCount: rowCount) }
    for partition in strata.indices
    where byGroup.contains(partition) || !countingPlan.direct.isEmpty || !compositesToSum.isEmpty {
      strata[partition].grow(toGroupCount: memberships.groupPaths[partition].count)
      if groups[partition].isEmpty { groups[partition] = noGroups }
      for row in 0..<rowCount {
        groups[partition][row] = UInt32(memberships.group(ofAtom: Int(atoms[row]), partition: partition))
      }
    }
  }

  private mutating func makeBundles(of partitions: [Int], rowCount: Int) {
    let limit = min(Bundle.usualCellCount, rowCount / Bundle.rowsPerCell)
    let arrangement = Bundle.arrangement(of: partitions, limit: limit, memberships)
    bundles = (arrangement.isEmpty ? [[]] : arrangement).map { partitions in
      Bundle(
        partitions: partitions, maximumCellCount: Bundle.maximumCellCount(partitions), capacity: batch.capacity,
        jointStateCounts: countingPlan.joints.map(\.table.stateCount),
        channelStateCounts: countingPlan.bundled.map { channels[$0].stateCount(in: plan) })
    }
    for index in bundles.indices { bundles[index].take(memberships) }
  }

  private mutating func countChannels() {
    let byGroup = partitionsByGroup
    for index in countingPlan.told where !byGroup.isEmpty {
      countByGroup(index, states: states(of: channels[index]), partitions: byGroup)
    }
    for (place, index) in countingPlan.bundled.enumerated() {
      let states = states(of: channels[index])
      let highest = CountKernel.highest(states, rowCount: batch.rowCount)
      for bundle in bundles.indices { bundles[bundle].add(channel: place, states: states, highest: highest) }
      countByGroup(index, states: states, partitions: byGroup)
      if let measure = measureOfChannel[index] { noteInvalid(measure, channel: channels[index], states: states) }
    }
    for index in countingPlan.direct {
      let states = states(of: channels[index])
      organisation.add(channel: index, groups: noGroups, states: states, rowCount: batch.rowCount)
      countByGroup(index, states: states, partitions: Array(strata.indices))
      if let measure = measureOfChannel[index] { noteInvalid(measure, channel: channels[index], states: states) }
    }
    for index in countingPlan.told {
      if let measure = measureOfChannel[index] { noteInvalid(measure, channel: channels[index], states: []) }
    }
  }

  private mutating func states(of channel: Channel) -> [UInt32] {
    if case .scale(let index) = channel { return columns.scaleStates[index] }
    columns.fill(channel, batch, plan: plan)
    return columns.states
  }

  private mutating func countByGroup(_ channel: Int, states: [UInt32], partitions: [Int]) {
    for partition in partitions {
      strata[partition].add(
        channel: channel, groups: groups[partition], states: states, rowCount: batch.rowCount)
    }
  }

  /// Counts the rows without a result.
  private mutating func noteInvalid(_ measure: Int, channel: Channel, states: [UInt32]) {
    if case .scale(let scale) = channel {
      for row in columns.lacking[scale] { invalid.add(1, group: Int(atoms[row]), state: measure) }
    } else {
      for row in 0..<batch.rowCount where states[row] == 0 {
        invalid.add(1, group: Int(atoms[row]), state: measure)
      }
    }
  }

  private mutating func countJoints() {
    for (index, joint) in countingPlan.joints.enumerated() {
      columns.fill(joint, batch, plan: plan)
      let highest = CountKernel.highest(columns.jointStates, rowCount: batch.rowCount)
      for bundle in bundles.indices {
        bundles[bundle].add(joint: index, states: columns.jointStates, highest: highest)
      }
    }
  }

  /// Adds "not applicable" of items that joint tables tell, one by one.
  private mutating func countNotApplicable() {
    let byGroup = Set(partitionsByGroup)
    for index in countingPlan.told {
      guard case .item(let item) = channels[index], batch.hasNotApplicable(item) else { continue }
      let cells = batch.cells(ofItem: item)
      let state = channels[index].stateCount(in: plan) - 1
      for (row, cell) in cells.enumerated() where batch.codes[cell] == ResponseBlock.notApplicable {
        organisation.add(1, channel: index, group: 0, state: state)
        for partition in strata.indices where !byGroup.contains(partition) {
          strata[partition].grow(toGroupCount: memberships.groupPaths[partition].count)
          strata[partition].add(
            1, channel: index, group: memberships.group(ofAtom: Int(atoms[row]), partition: partition), state: state)
        }
      }
    }
  }
}
