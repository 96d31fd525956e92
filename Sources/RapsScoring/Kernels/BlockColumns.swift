import RapsQuestionnaire
import RapsResponses

/// The columns that the kernels write for one block, reused from block to block.
struct BlockColumns: Sendable {
  /// The states of the channel at hand.
  private(set) var states: [UInt32]
  /// Per composite.
  private(set) var composites: [CompositeColumns]
  /// Per row its atom.
  var atoms: [UInt32]
  /// Per partition and row its group.
  var groups: [[UInt32]]
  /// Everybody in group 0.
  let noGroups: [UInt32]

  private var packed: [[UInt32]]
  /// Per scale the state indexes of the block.
  private(set) var scaleStates: [[UInt32]]
  private var compositeFlags: [[UInt32]]
  private var compositeBins: [[UInt32]]

  init(plan: ScoringPlan, partitionCount: Int) {
    let column = Array(repeating: UInt32(0), count: ResponseBlock.capacity)
    states = column
    atoms = column
    noGroups = column
    groups = Array(repeating: column, count: partitionCount)
    packed = Array(repeating: column, count: plan.scales.count)
    scaleStates = packed
    composites = Array(
      repeating: CompositeColumns(capacity: ResponseBlock.capacity), count: plan.composites.count)
    compositeFlags = Array(repeating: column, count: plan.composites.count)
    compositeBins = compositeFlags
  }

  /// Writes the states of all measured scales.
  mutating func scoreScales(_ block: borrowing ResponseBlock, plan: ScoringPlan) {
    for index in plan.scales.indices where plan.scales[index].isMeasured {
      let scalePlan = plan.scales[index]
      StateKernel.clear(&packed[index], rowCount: block.rowCount)
      for (position, item) in plan.questionnaire.scales[index].items.enumerated() where plan.presentItems[item.item] {
        StateKernel.accumulate(
          codes: block.codes.span.extracting(block.cells(ofItem: item.item)),
          width: plan.questionnaire.answerSet(ofItem: item.item).width,
          isReverseKeyed: item.isReverseKeyed, units: scalePlan.unitsPerCode[position], into: &packed[index])
      }
      StateKernel.index(
        packed: packed[index], space: scalePlan.space, rowCount: block.rowCount, into: &scaleStates[index])
    }
  }

  /// Writes the columns of a composite, after the scales.
  mutating func scoreComposite(_ index: Int, plan: ScoringPlan, rowCount: Int) {
    let scales = plan.questionnaire.composites[index].scales
    composites[index].clear(rowCount: rowCount)
    for scale in scales where plan.scales[scale].isMeasured {
      composites[index].add(
        packed: packed[scale], space: plan.scales[scale].space, plan: plan.composites[index], rowCount: rowCount)
    }
    composites[index].decide(
      plan: plan.composites[index], scaleCount: scales.count, rowCount: rowCount, flags: &compositeFlags[index],
      bins: &compositeBins[index])
  }

  /// Writes `states` for a channel, after the scales and composites.
  mutating func fill(_ channel: Channel, _ block: borrowing ResponseBlock, plan: ScoringPlan) {
    switch channel {
    case .item(let item):
      StateKernel.itemStates(
        codes: block.codes.span.extracting(block.cells(ofItem: item)),
        width: plan.questionnaire.answerSet(ofItem: item).width, into: &states)
    case .scale(let index): copy(scaleStates[index], rowCount: block.rowCount)
    case .compositeFlags(let index): copy(compositeFlags[index], rowCount: block.rowCount)
    case .compositeBins(let index): copy(compositeBins[index], rowCount: block.rowCount)
    case .exposure(let index): fillExposure(plan.questionnaire.exposures[index], block, plan: plan)
    case .profile(let index): fillProfile(plan.profiles[index], plan: plan, rowCount: block.rowCount)
    }
  }

  /// Writes `states` for a joint table.
  mutating func fill(_ joint: JointChannel, _ block: borrowing ResponseBlock, plan: ScoringPlan) {
    StateKernel.clear(&states, rowCount: block.rowCount)
    for (index, position) in joint.table.items.enumerated() {
      let item = plan.questionnaire.scales[joint.scale].items[position].item
      StateKernel.appendDigit(
        codes: block.codes.span.extracting(block.cells(ofItem: item)), radix: UInt32(joint.table.radices[index]),
        into: &states)
    }
  }

  private mutating func copy(_ column: [UInt32], rowCount: Int) {
    for row in 0..<rowCount { states[row] = column[row] }
  }

  private mutating func fillExposure(_ exposure: Exposure, _ block: borrowing ResponseBlock, plan: ScoringPlan) {
    StateKernel.clear(&states, rowCount: block.rowCount)
    for item in exposure.items {
      let minimum = plan.questionnaire.answerSet(ofItem: item).minimumCode
      let positive = exposure.positiveCodes.lowerBound - minimum + 1...exposure.positiveCodes.upperBound - minimum + 1
      StateKernel.markExposure(
        codes: block.codes.span.extracting(block.cells(ofItem: item)), positiveCells: positive, into: &states)
    }
    StateKernel.exposureStates(marks: &states, rowCount: block.rowCount)
  }

  private mutating func fillProfile(_ profile: ScoringPlan.ProfilePlan, plan: ScoringPlan, rowCount: Int) {
    for row in 0..<rowCount {
      guard
        let isDemanding = isHigh(profile.demands, row: row, plan: plan),
        let isResourceful = isHigh(profile.resources, row: row, plan: plan)
      else {
        states[row] = 0
        continue
      }
      let quadrant = Profile.Quadrant(demandsAreHigh: isDemanding, resourcesAreHigh: isResourceful)
      states[row] = UInt32(1 + quadrant.rawValue)
    }
  }

  private func isHigh(_ axis: ScoringPlan.ProfileAxis, row: Int, plan: ScoringPlan) -> Bool? {
    switch axis {
    case .scale(let index, let isHigh):
      let state = Int(scaleStates[index][row])
      return state == StateSpace.withoutScore ? nil : isHigh[state]
    case .composite(let index, let thresholds):
      return composites[index].isHigh(row: row, thresholds: thresholds, plan: plan.composites[index])
    }
  }
}

extension Profile.Quadrant {
  /// METHOD S5.
  init(demandsAreHigh: Bool, resourcesAreHigh: Bool) {
    switch (demandsAreHigh, resourcesAreHigh) {
    case (false, true): self = .relaxed
    case (true, true): self = .active
    case (false, false): self = .passive
    case (true, false): self = .strained
    }
  }
}
