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
/// bundles counted, here and in builders that were merged, is settled into the strata (the organisation, and every
/// partition) at the end, and when groups become so many that other bundles are better. Cross-products of scale scores stand beside them,
/// on the same columns; of them alone the order matters, for it says who is in which jackknife block (METHOD S9): their
/// sums over all blocks are the same in any order, and builders that are merged in the order of the data give the same
/// blocks as one builder.
package struct TallyBuilder: Sendable {
  package let plan: ScoringPlan
  /// Indexes into `Questionnaire.variables`, ascending: the grouping variables that the data have.
  package let partitionVariables: [Int]
  let parts: TallyParts
  let channels: [Channel]
  let countingPlan: CountingPlan
  let measures: [MeasureReference]
  let measureOfChannel: [Int?]
  private let respondents: RespondentRows
  let compositesToSum: [Int]

  var rows = RowCounts()
  var quality: QualityAccumulator
  var memberships: MembershipIndex
  /// Atoms × `measures`: respondents without a result.
  var invalid: CountTable
  var organisation: Stratum
  /// Parallel to `partitionVariables`.
  var strata: [Stratum]
  /// What is counted and not settled. Every respondent of it is in one cell of each.
  var bundles: [Bundle] = []
  /// The same of merged builders.
  var unsettled: [UnsettledBundles] = []
  var crossProducts: CrossProductAccumulator
  var batch: RowBatch
  /// Per row of the batch its atom.
  var atoms: [UInt32]
  var columns: BlockColumns
  /// Per partition that is counted by group, and row of the batch: its group.
  var groups: [[UInt32]]
  let noGroups: [UInt32]

  /// - Parameters:
  ///   - plan: compiled for the items that the data have.
  ///   - partitionVariables: indexes of variables with the role `group`, in any order.
  ///   - mostRows: of the data, if that is known: a small survey needs no memory for a large batch.
  ///   - parts: what to tally beside counts; of the rest there is nothing.
  package init(plan: ScoringPlan, partitionVariables: [Int], mostRows: Int? = nil, parts: TallyParts = .all) {
    let lanes = QualityKernel.laneCount
    let needed = min(mostRows ?? .max, RowBatch.usualCapacity)
    self.init(
      plan: plan, partitionVariables: partitionVariables,
      batchCapacity: max(1, (needed + lanes - 1) / lanes) * lanes, parts: parts)
  }

  /// A builder of the same that has tallied nothing.
  package func emptied() -> TallyBuilder {
    TallyBuilder(plan: plan, partitionVariables: partitionVariables, batchCapacity: batch.capacity, parts: parts)
  }

  /// - Parameter batchCapacity: rows to collect before they are counted, a multiple of 16: it changes time, not the tally.
  init(plan: ScoringPlan, partitionVariables: [Int], batchCapacity: Int, parts: TallyParts = .all) {
    precondition(batchCapacity > 0 && batchCapacity.isMultiple(of: QualityKernel.laneCount))
    precondition(batchCapacity <= RowBatch.maximumCapacity)
    let questionnaire = plan.questionnaire
    let variables = partitionVariables.sorted()
    precondition(variables.allSatisfy { questionnaire.variables[$0].role == .group })
    let channels = Channel.all(of: plan)
    let measures = plan.measuredMeasures
    self.plan = plan
    self.partitionVariables = variables
    self.channels = channels
    self.parts = parts
    countingPlan = CountingPlan(
      plan: plan, channels: channels, maximumStateCount: JointLayout.usualStateCount,
      hasJoints: parts.contains(.pairSums))
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
      if parts.contains(.quality) { quality.addRespondents(block, rows: range) }
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

  /// Counts the rows of the last batch: the end of a part, which changes time, not the tally.
  package mutating func endPart() { countBatch() }

  /// Adds what another builder of the same plan and partitions tallied, of other rows: for the jackknife blocks, of rows
  /// that come after those here.
  ///
  /// - Parameters:
  ///   - other: the other builder.
  ///   - labels: per variable of the questionnaire, the index in this builder's dictionaries of each index in the other
  ///     one's (`GroupDictionary.indexes(mapping:)`); nil if both share their dictionaries.
  package mutating func merge(_ other: TallyBuilder, labels: [[UInt32]]? = nil) {
    precondition(plan == other.plan && partitionVariables == other.partitionVariables && parts == other.parts)
    var other = other
    other.countBatch()
    countBatch()
    rows.read += other.rows.read
    rows.used += other.rows.used
    rows.withoutAnswers += other.rows.withoutAnswers
    quality.merge(other.quality)
    crossProducts.merge(other.crossProducts)
    let (atoms, groups) = memberships.merge(
      other.memberships, labels: labels.map { labels in partitionVariables.map { labels[$0] } })
    if canWait(other) {
      unsettled += other.unsettledBundles(groups: groups)
    } else {
      settle()
      other.settle()
    }
    invalid.grow(toGroupCount: memberships.atomCount)
    invalid.merge(other.invalid, groups: atoms)
    organisation.merge(other.organisation, groups: [0], groupCount: 1)
    for partition in strata.indices {
      strata[partition].merge(
        other.strata[partition], groups: groups[partition], groupCount: memberships.groupPaths[partition].count)
    }
  }

  /// Unsettled bundles of more builders would take too much memory.
  private static let mostUnsettled = 16

  /// Whether the bundles of the other builder, whose memberships are here by now, need not be settled yet.
  private func canWait(_ other: TallyBuilder) -> Bool {
    let waiting = (bundles + other.bundles + (unsettled + other.unsettled).flatMap(\.bundles)).flatMap(\.partitions)
    return unsettled.count + other.unsettled.count < Self.mostUnsettled
      && Set(waiting).allSatisfy { memberships.groupPaths[$0].count <= Stratum.maximumGroupCountWithPairs }
  }

  /// - Parameter groups: per partition the number of each group elsewhere.
  private func unsettledBundles(groups: [[Int]]) -> [UnsettledBundles] {
    let own = bundles.isEmpty ? [] : [UnsettledBundles(bundles: bundles, groups: groups)]
    return own
      + unsettled.map { source in
        UnsettledBundles(
          bundles: source.bundles,
          groups: zip(source.groups, groups).map { theirs, ours in theirs.map { ours[$0] } })
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
