import RapsQuestionnaire
import RapsResponses

/// Turns blocks of answers into a `Tally` (METHOD S1–S8).
///
/// Everything in it is a sum of integers over respondents, numbered groups and states, so blocks may come in any order
/// and size, and builders of parts of the data may be merged in any order: `finish` gives the same tally. Memory
/// grows with groups, states and distinct membership vectors, not with rows (but for the ids that find duplicates).
///
/// The work on a batch of rows is column by column: a kernel turns item columns into one column of states, and each bundle of
/// partitions counts it by cell (`Bundle`, `CountingPlan`). Partitions of very many groups are counted by group. What the
/// bundles counted is settled into the strata (the organisation, and every partition) at the end, before builders are
/// merged, and when groups become so many that other bundles are better. Cross-products of scale scores stand beside them,
/// on the same columns; of them alone the order matters, for it says who is in which jackknife block (METHOD S9): their
/// sums over all blocks are the same in any order, and builders that are merged in the order of the data give the same
/// blocks as one builder.
package struct TallyBuilder: Sendable {
  package let plan: ScoringPlan
  /// Indexes into `Questionnaire.variables`, ascending: the grouping variables that the data have.
  package let partitionVariables: [Int]
  let channels: [Channel]
  let countingPlan: CountingPlan
  let measures: [MeasureReference]
  private let measureOfChannel: [Int?]
  private let respondents: RespondentRows
  private let compositesToSum: [Int]

  private(set) var rows = RowCounts()
  private(set) var quality: QualityAccumulator
  private(set) var memberships: MembershipIndex
  /// Atoms × `measures`: respondents without a result.
  private(set) var invalid: CountTable
  var organisation: Stratum
  /// Parallel to `partitionVariables`.
  var strata: [Stratum]
  /// What is counted and not settled. Every respondent of it is in one cell of each.
  var bundles: [Bundle] = []
  private(set) var crossProducts: CrossProductAccumulator
  private(set) var batch: RowBatch
  /// Per row of the batch its atom.
  private(set) var atoms: [UInt32]
  private var columns: BlockColumns
  /// Per partition that is counted by group, and row of the batch: its group.
  private var groups: [[UInt32]]
  private let noGroups: [UInt32]

  /// - Parameters:
  ///   - plan: compiled for the items that the data have.
  ///   - partitionVariables: indexes of variables with the role `group`, in any order.
  package init(plan: ScoringPlan, partitionVariables: [Int]) {
    self.init(plan: plan, partitionVariables: partitionVariables, batchCapacity: RowBatch.usualCapacity)
  }

  /// - Parameter batchCapacity: rows to collect before they are counted, a multiple of 16: it changes time, not the tally.
  init(plan: ScoringPlan, partitionVariables: [Int], batchCapacity: Int) {
    precondition(batchCapacity > 0 && batchCapacity.isMultiple(of: QualityKernel.laneCount))
    precondition(batchCapacity <= CellTable.rowsPerCarry)
    let questionnaire = plan.questionnaire
    let variables = partitionVariables.sorted()
    precondition(variables.allSatisfy { questionnaire.variables[$0].role == .group })
    let channels = Channel.all(of: plan)
    let measures = plan.measuredMeasures
    self.plan = plan
    self.partitionVariables = variables
    self.channels = channels
    countingPlan = CountingPlan(plan: plan, channels: channels, maximumStateCount: JointLayout.usualStateCount)
    self.measures = measures
    measureOfChannel = channels.map { channel in channel.measure.flatMap { measures.firstIndex(of: $0) } }
    respondents = RespondentRows(plan: plan)
    compositesToSum = plan.composites.indices.filter { plan.composites[$0].isMeasured }
    memberships = MembershipIndex(paths: questionnaire.paths(ofPartitions: variables))
    invalid = CountTable(stateCount: max(1, measures.count))
    let stratum = Stratum(
      stateCounts: channels.map { $0.stateCount(in: plan) }, itemCounts: questionnaire.scales.map(\.items.count),
      compositeCount: plan.composites.count)
    strata = Array(repeating: stratum, count: variables.count)
    organisation = stratum
    organisation.grow(toGroupCount: 1)
    crossProducts = CrossProductAccumulator(plan: plan)
    let capacity = batchCapacity
    quality = QualityAccumulator(plan: plan, capacity: capacity)
    batch = RowBatch(plan: plan, capacity: capacity)
    columns = BlockColumns(plan: plan, capacity: capacity)
    atoms = Array(repeating: 0, count: capacity)
    groups = Array(repeating: [], count: variables.count)
    noGroups = atoms
  }

  /// Tallies a block: its rows with a valid answer to a scale or exposure are the respondents (METHOD S1).
  ///
  /// Complexity: O(rows × (items + scales) × partitions).
  package mutating func add(_ block: borrowing ResponseBlock) {
    precondition(block.itemCount == plan.questionnaire.items.count)
    precondition(block.variableCount == plan.questionnaire.variables.count)
    let ranges = respondents.ranges(of: block)
    let used = ranges.reduce(0) { $0 + $1.count }
    rows.read += block.rowCount
    rows.used += used
    rows.withoutAnswers += block.rowCount - used
    let starts = partitionVariables.map { $0 * ResponseBlock.capacity }
    for range in ranges {
      quality.addRespondents(block, rows: range)
      var rest = range
      while !rest.isEmpty {
        let part = rest.prefix(batch.room)
        memberships.count(part, groups: block.groups, starts: starts, into: &atoms, at: batch.rowCount)
        batch.append(block, rows: part)
        if batch.room == 0 { countBatch() }
        rest = part.upperBound..<rest.upperBound
      }
    }
  }

  /// Adds what another builder of the same plan and partitions tallied, of other rows: for the jackknife blocks, of rows
  /// that come after those here.
  ///
  /// - Parameters:
  ///   - other: the other builder.
  ///   - labels: per variable of the questionnaire, the index in this builder's dictionaries of each index in the other
  ///     one's (`GroupDictionary.indexes(mapping:)`); nil if both share their dictionaries.
  package mutating func merge(_ other: TallyBuilder, labels: [[UInt32]]? = nil) {
    precondition(plan == other.plan && partitionVariables == other.partitionVariables)
    var other = other
    other.countBatch()
    other.settle()
    countBatch()
    settle()
    rows.read += other.rows.read
    rows.used += other.rows.used
    rows.withoutAnswers += other.rows.withoutAnswers
    quality.merge(other.quality)
    crossProducts.merge(other.crossProducts)
    let (atoms, groups) = memberships.merge(
      other.memberships, labels: labels.map { labels in partitionVariables.map { labels[$0] } })
    invalid.grow(toGroupCount: memberships.atomCount)
    invalid.merge(other.invalid, groups: atoms)
    organisation.merge(other.organisation, groups: [0], groupCount: 1)
    for partition in strata.indices {
      strata[partition].merge(
        other.strata[partition], groups: groups[partition], groupCount: memberships.groupPaths[partition].count)
    }
  }

  /// Counts the rows collected so far.
  mutating func countBatch() {
    let rowCount = batch.rowCount
    guard rowCount > 0 else { return }
    quality.add(batch)
    columns.scoreScales(batch, plan: plan)
    crossProducts.add(rowCount: rowCount, states: columns.scaleStates, lacking: columns.lacking)
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

// MARK: - Counting a batch

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
      for bundle in bundles.indices {
        bundles[bundle].add(channel: place, states: states, rowCount: batch.rowCount)
      }
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
      for bundle in bundles.indices {
        bundles[bundle].add(joint: index, states: columns.jointStates, rowCount: batch.rowCount)
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

  /// Adds what the bundles counted to the strata, and drops the bundles.
  mutating func settle() {
    for partition in strata.indices {
      strata[partition].grow(toGroupCount: memberships.groupPaths[partition].count)
    }
    let fewest = bundles.indices.min { bundles[$0].cellCount < bundles[$1].cellCount }
    for (index, bundle) in bundles.enumerated() {
      for (place, partition) in bundle.partitions.enumerated() {
        strata[partition].settle(bundle, groupOfCell: bundle.groupOfCell(place: place), countingPlan, plan)
      }
      if index == fewest {
        organisation.settle(
          bundle, groupOfCell: Array(repeating: 0, count: bundle.cellCount), countingPlan, plan)
      }
    }
    bundles = []
  }
}

extension Stratum {
  /// Adds what a bundle counted.
  fileprivate mutating func settle(
    _ bundle: Bundle, groupOfCell: [Int], _ counting: CountingPlan, _ plan: ScoringPlan
  ) {
    for (joint, table) in zip(counting.joints, bundle.joints) {
      var reading = JointReading(joint, plan: plan)
      let sums = table.sums(groupOfCell: groupOfCell, groupCount: groupCount)
      for group in 0..<groupCount {
        reading.read(
          sums.span.extracting(group * table.stateCount..<(group + 1) * table.stateCount), group: group, into: &self)
      }
    }
    for (channel, table) in zip(counting.bundled, bundle.channels) {
      let sums = table.sums(groupOfCell: groupOfCell, groupCount: groupCount)
      for (place, count) in sums.enumerated() where count > 0 {
        add(count, channel: channel, group: place / table.stateCount, state: place % table.stateCount)
      }
    }
  }
}

extension Questionnaire {
  /// Per partition the index, among the partitions, of the nearest ancestor that the data have.
  func parents(ofPartitions variables: [Int]) -> [Int?] {
    variables.map { variable in
      var ancestor = self.variables[variable].parent
      while let candidate = ancestor {
        if let partition = variables.firstIndex(of: candidate) { return partition }
        ancestor = self.variables[candidate].parent
      }
      return nil
    }
  }

  /// Per partition its ancestors among the partitions, outermost first, and itself.
  func paths(ofPartitions variables: [Int]) -> [[Int]] {
    let parents = parents(ofPartitions: variables)
    return variables.indices.map { partition in
      var path = [partition]
      while let parent = parents[path[0]] { path.insert(parent, at: 0) }
      return path
    }
  }
}

extension GroupDictionary {
  /// The index here of each of another dictionary's labels, new where they are.
  package mutating func indexes(mapping other: GroupDictionary) -> [UInt32] {
    other.labels.map { index(of: $0) }
  }
}
