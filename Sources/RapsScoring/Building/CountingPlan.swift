import RapsQuestionnaire

/// What is counted for a bundle of partitions, and what is told from it afterwards.
///
/// An item of a measured scale has no counter of its own: its histogram is a margin of a joint table. So has a scale if one
/// table holds all its items. Where an answer set has many "not applicable", these are counted one by one, so that they
/// cost no digit.
struct CountingPlan: Sendable {
  /// A joint table of a scale's items.
  struct Joint: Sendable {
    let scale: Int
    let table: JointLayout.Table
    /// Per pair of the table: where it is an item with itself and no other table tells that item, the item's channel.
    let itemChannels: [Int?]
    /// The scale's channel if this table tells the scale's states.
    let scaleChannel: Int?
  }

  /// The most states of a channel that is counted by cell; others are counted by group, where a table may be sparse.
  private static let bundledStateCount = 512

  let joints: [Joint]
  /// Channels counted by cell.
  let bundled: [Int]
  /// Channels counted by group.
  let direct: [Int]
  /// Channels that a joint table tells.
  let told: [Int]

  /// - Parameters:
  ///   - maximumStateCount: of joint tables of more than two items.
  ///   - hasJoints: false for no joint table, so no pair sums, and counters of its own for every channel.
  init(plan: ScoringPlan, channels: [Channel], maximumStateCount: Int, hasJoints: Bool = true) {
    var isTold = Array(repeating: false, count: channels.count)
    var channelOfItem: [Int: Int] = [:]
    var channelOfScale: [Int: Int] = [:]
    for (index, channel) in channels.enumerated() {
      if case .item(let item) = channel { channelOfItem[item] = index }
      if case .scale(let scale) = channel { channelOfScale[scale] = index }
    }
    func claim(_ channel: Int?) -> Int? {
      guard let channel, !isTold[channel] else { return nil }
      isTold[channel] = true
      return channel
    }
    let joints = plan.scales.indices.filter { hasJoints && plan.scales[$0].isMeasured }.flatMap { scale in
      let items = plan.questionnaire.scales[scale].items
      let positions = items.indices.filter { plan.presentItems[items[$0].item] }
      let layout = JointLayout(
        widths: plan.widths(ofScale: scale), positions: positions, maximumStateCount: maximumStateCount)
      return layout.tables.map { table in
        Joint(
          scale: scale, table: table,
          itemChannels: table.pairs.map { first, second in
            first == second ? claim(channelOfItem[items[table.items[first]].item]) : nil
          },
          scaleChannel: table.items.count == positions.count ? claim(channelOfScale[scale]) : nil)
      }
    }
    // Tables of one width follow each other, for the sake of `Bundle.offsets`.
    self.joints = joints.sorted { $0.table.stateCount < $1.table.stateCount }
    told = channels.indices.filter { isTold[$0] }
    let counted = channels.indices.filter { !isTold[$0] }
    bundled = counted.filter { channels[$0].stateCount(in: plan) <= Self.bundledStateCount }
    direct = counted.filter { channels[$0].stateCount(in: plan) > Self.bundledStateCount }
  }
}

extension ScoringPlan {
  /// Per item of the scale the width of its answer set.
  func widths(ofScale scale: Int) -> [Int] {
    questionnaire.scales[scale].items.map { questionnaire.answerSet(ofItem: $0.item).width }
  }
}
