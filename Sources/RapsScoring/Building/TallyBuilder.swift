import RapsQuestionnaire
import RapsResponses

/// Turns blocks of answers into a `Tally` (METHOD S1–S8).
///
/// Everything in it is a sum of integers over respondents, numbered groups and states, so blocks may come in any order
/// and size, and builders of parts of the data may be merged in any order: `finish` gives the same tally. Memory
/// grows with groups, states and distinct membership vectors, not with rows (but for the ids that find duplicates).
///
/// The work on a block is column by column: a kernel turns item columns into one column of states, and each stratum
/// (the organisation, and every partition) counts it by group. Cross-products of scale scores stand beside the strata,
/// on the same columns; of them alone the order matters, for it says who is in which jackknife block (METHOD S9): their
/// sums over all blocks are the same in any order, and builders that are merged in the order of the data give the same
/// blocks as one builder.
package struct TallyBuilder: Sendable {
  package let plan: ScoringPlan
  /// Indexes into `Questionnaire.variables`, ascending: the grouping variables that the data have.
  package let partitionVariables: [Int]
  let channels: [Channel]
  let jointChannels: [JointChannel]
  let measures: [MeasureReference]
  private let measureOfChannel: [Int?]
  private let respondents: RespondentRows
  private let compositesToSum: [Int]

  private(set) var rows = RowCounts()
  private(set) var quality: QualityAccumulator
  private(set) var memberships: MembershipIndex
  /// Atoms × `measures`: respondents without a result.
  private(set) var invalid: CountTable
  private(set) var organisation: Stratum
  /// Parallel to `partitionVariables`.
  private(set) var strata: [Stratum]
  private(set) var crossProducts: CrossProductAccumulator
  private var columns: BlockColumns

  /// - Parameters:
  ///   - plan: compiled for the items that the data have.
  ///   - partitionVariables: indexes of variables with the role `group`, in any order.
  package init(plan: ScoringPlan, partitionVariables: [Int]) {
    let questionnaire = plan.questionnaire
    let variables = partitionVariables.sorted()
    precondition(variables.allSatisfy { questionnaire.variables[$0].role == .group })
    let channels = Channel.all(of: plan)
    let joints = JointChannel.all(of: plan)
    let measures = plan.measuredMeasures
    self.plan = plan
    self.partitionVariables = variables
    self.channels = channels
    jointChannels = joints
    self.measures = measures
    measureOfChannel = channels.map { channel in channel.measure.flatMap { measures.firstIndex(of: $0) } }
    respondents = RespondentRows(plan: plan)
    compositesToSum = plan.composites.indices.filter { plan.composites[$0].isMeasured }
    quality = QualityAccumulator(plan: plan)
    memberships = MembershipIndex(paths: questionnaire.paths(ofPartitions: variables))
    invalid = CountTable(stateCount: max(1, measures.count))
    let stratum = Stratum(
      stateCounts: channels.map { $0.stateCount(in: plan) }, jointStateCounts: joints.map(\.table.stateCount),
      compositeCount: plan.composites.count)
    strata = Array(repeating: stratum, count: variables.count)
    organisation = stratum
    organisation.grow(toGroupCount: 1)
    crossProducts = CrossProductAccumulator(plan: plan)
    columns = BlockColumns(plan: plan, partitionCount: variables.count)
  }

  /// Tallies a block: its rows with a valid answer to a scale or exposure are the respondents (METHOD S1).
  ///
  /// Complexity: O(rows × (items + scales) × partitions).
  package mutating func add(_ block: borrowing ResponseBlock) {
    precondition(block.itemCount == plan.questionnaire.items.count)
    precondition(block.variableCount == plan.questionnaire.variables.count)
    let isAnswered = respondents.marks(of: block)
    let used = isAnswered.count { $0 }
    rows.read += block.rowCount
    rows.used += used
    rows.withoutAnswers += block.rowCount - used
    if used == block.rowCount {
      addRespondents(block)
    } else if used > 0 {
      addRespondents(block.keeping(rows: isAnswered.indices.filter { isAnswered[$0] }))
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

  private mutating func addRespondents(_ block: borrowing ResponseBlock) {
    let rowCount = block.rowCount
    quality.add(block)
    assignGroups(block)
    columns.scoreScales(block, plan: plan)
    crossProducts.add(rowCount: rowCount, states: columns.scaleStates)
    for index in compositesToSum {
      columns.scoreComposite(index, plan: plan, rowCount: rowCount)
      organisation.add(
        composite: index, groups: columns.noGroups, steps: columns.composites[index].steps, rowCount: rowCount)
      for partition in strata.indices {
        strata[partition].add(
          composite: index, groups: columns.groups[partition], steps: columns.composites[index].steps,
          rowCount: rowCount)
      }
    }
    for index in channels.indices {
      columns.fill(channels[index], block, plan: plan)
      count(channel: index, rowCount: rowCount)
    }
    for (index, joint) in jointChannels.enumerated() {
      columns.fill(joint, block, plan: plan)
      organisation.add(joint: index, groups: columns.noGroups, states: columns.states, rowCount: rowCount)
      for partition in strata.indices {
        strata[partition].add(
          joint: index, groups: columns.groups[partition], states: columns.states, rowCount: rowCount)
      }
    }
  }

  private mutating func count(channel: Int, rowCount: Int) {
    organisation.add(channel: channel, groups: columns.noGroups, states: columns.states, rowCount: rowCount)
    for partition in strata.indices {
      strata[partition].add(
        channel: channel, groups: columns.groups[partition], states: columns.states, rowCount: rowCount)
    }
    guard let measure = measureOfChannel[channel] else { return }
    for row in 0..<rowCount where columns.states[row] == 0 {
      invalid.add(1, group: Int(columns.atoms[row]), state: measure)
    }
  }

  /// Finds each row's atom and groups, and makes room for new ones.
  private mutating func assignGroups(_ block: borrowing ResponseBlock) {
    let starts = partitionVariables.map { $0 * ResponseBlock.capacity }
    var vector = Array(repeating: UInt32(0), count: starts.count)
    for row in 0..<block.rowCount {
      for partition in starts.indices { vector[partition] = block.groups[starts[partition] + row] }
      let atom = memberships.count(1, vector: vector)
      columns.atoms[row] = UInt32(atom)
      for partition in starts.indices {
        columns.groups[partition][row] = UInt32(memberships.group(ofAtom: atom, partition: partition))
      }
    }
    invalid.grow(toGroupCount: memberships.atomCount)
    for partition in strata.indices { strata[partition].grow(toGroupCount: memberships.groupPaths[partition].count) }
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

extension ResponseBlock {
  /// The block of those rows only.
  borrowing func keeping(rows: [Int]) -> ResponseBlock {
    var kept = ResponseBlock(itemCount: itemCount, variableCount: variableCount)
    kept.rowCount = rows.count
    for (target, row) in rows.enumerated() {
      for item in 0..<itemCount {
        kept.codes[item * Self.capacity + target] = codes[item * Self.capacity + row]
      }
      for variable in 0..<variableCount {
        kept.groups[variable * Self.capacity + target] = groups[variable * Self.capacity + row]
      }
      kept.respondentKeys[target] = respondentKeys[row]
      kept.durationMilliseconds[target] = durationMilliseconds[row]
    }
    return kept
  }
}

extension GroupDictionary {
  /// The index here of each of another dictionary's labels, new where they are.
  package mutating func indexes(mapping other: GroupDictionary) -> [UInt32] {
    other.labels.map { index(of: $0) }
  }
}
