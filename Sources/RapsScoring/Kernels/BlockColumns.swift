import RapsQuestionnaire
import RapsResponses

/// The columns that the kernels write for one batch, reused from batch to batch.
struct BlockColumns: Sendable {
  /// The states of the channel at hand.
  private(set) var states: [UInt32]
  /// The states of the joint table at hand.
  private(set) var jointStates: [UInt16]
  /// Per composite.
  private(set) var composites: [CompositeColumns]

  /// Per scale that needs more than 16 bits or is part of a composite.
  private var packed: [[UInt32]]
  /// Per scale that does not.
  private let narrow: [NarrowStates?]
  private var narrowSums: [UInt16]
  /// Per measured scale the state indexes of the batch.
  private(set) var scaleStates: [[UInt32]]
  /// Per measured scale the rows without a score, ascending.
  private(set) var lacking: [[Int]]
  private var compositeFlags: [[UInt32]]
  private var compositeBins: [[UInt32]]

  init(plan: ScoringPlan, capacity: Int) {
    let column = Array(repeating: UInt32(0), count: capacity)
    let components = Set(plan.questionnaire.composites.flatMap(\.scales))
    states = column
    jointStates = Array(repeating: 0, count: capacity)
    narrowSums = jointStates
    narrow = plan.scales.indices.map { components.contains($0) ? nil : NarrowStates(space: plan.scales[$0].space) }
    packed = narrow.map { $0 == nil ? column : [] }
    scaleStates = plan.scales.map { $0.isMeasured ? column : [] }
    lacking = plan.scales.map { _ in [] }
    composites = Array(repeating: CompositeColumns(capacity: capacity), count: plan.composites.count)
    compositeFlags = Array(repeating: column, count: plan.composites.count)
    compositeBins = compositeFlags
  }

  /// Writes the states of all measured scales.
  mutating func scoreScales(_ batch: borrowing RowBatch, plan: ScoringPlan) {
    for index in plan.scales.indices where plan.scales[index].isMeasured {
      lacking[index].removeAll(keepingCapacity: true)
      if let states = narrow[index] {
        scoreNarrow(index, states, batch, plan: plan)
      } else {
        scoreWide(index, batch, plan: plan)
      }
    }
  }

  private mutating func scoreNarrow(
    _ index: Int, _ states: NarrowStates, _ batch: borrowing RowBatch, plan: ScoringPlan
  ) {
    NarrowStates.clear(&narrowSums, rowCount: batch.rowCount)
    for (position, item) in plan.questionnaire.scales[index].items.enumerated() where plan.presentItems[item.item] {
      states.accumulate(
        codes: batch.codes.span.extracting(batch.cells(ofItem: item.item)),
        width: plan.questionnaire.answerSet(ofItem: item.item).width, isReverseKeyed: item.isReverseKeyed,
        units: plan.scales[index].unitsPerCode[position], into: &narrowSums)
    }
    states.index(
      sums: narrowSums, rowCount: batch.rowCount, into: &scaleStates[index], lacking: &lacking[index])
  }

  private mutating func scoreWide(_ index: Int, _ batch: borrowing RowBatch, plan: ScoringPlan) {
    let scalePlan = plan.scales[index]
    StateKernel.clear(&packed[index], rowCount: batch.rowCount)
    for (position, item) in plan.questionnaire.scales[index].items.enumerated() where plan.presentItems[item.item] {
      StateKernel.accumulate(
        codes: batch.codes.span.extracting(batch.cells(ofItem: item.item)),
        width: plan.questionnaire.answerSet(ofItem: item.item).width,
        isReverseKeyed: item.isReverseKeyed, units: scalePlan.unitsPerCode[position], into: &packed[index])
    }
    StateKernel.index(
      packed: packed[index], space: scalePlan.space, rowCount: batch.rowCount, into: &scaleStates[index])
    for row in 0..<batch.rowCount where scaleStates[index][row] == StateSpace.withoutScore {
      lacking[index].append(row)
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
  mutating func fill(_ channel: Channel, _ batch: borrowing RowBatch, plan: ScoringPlan) {
    switch channel {
    case .item(let item):
      StateKernel.itemStates(
        codes: batch.codes.span.extracting(batch.cells(ofItem: item)),
        width: plan.questionnaire.answerSet(ofItem: item).width, into: &states)
    case .scale(let index): copy(scaleStates[index], rowCount: batch.rowCount)
    case .compositeFlags(let index): copy(compositeFlags[index], rowCount: batch.rowCount)
    case .compositeBins(let index): copy(compositeBins[index], rowCount: batch.rowCount)
    case .exposure(let index): fillExposure(plan.questionnaire.exposures[index], batch, plan: plan)
    case .profile(let index): fillProfile(plan.profiles[index], plan: plan, rowCount: batch.rowCount)
    }
  }

  /// Writes `jointStates`.
  mutating func fill(_ joint: CountingPlan.Joint, _ batch: borrowing RowBatch, plan: ScoringPlan) {
    for (index, position) in joint.table.items.enumerated() {
      let item = plan.questionnaire.scales[joint.scale].items[position].item
      let cells = batch.codes.span.extracting(batch.cells(ofItem: item))
      CountKernel.appendDigit(
        codes: cells, radix: index == 0 ? 0 : joint.table.radices[index],
        mayBeNotApplicable: batch.hasNotApplicable(item),
        into: &jointStates)
    }
  }

  private mutating func copy(_ column: [UInt32], rowCount: Int) {
    for row in 0..<rowCount { states[row] = column[row] }
  }

  private mutating func fillExposure(_ exposure: Exposure, _ batch: borrowing RowBatch, plan: ScoringPlan) {
    StateKernel.clear(&states, rowCount: batch.rowCount)
    for item in exposure.items {
      let minimum = plan.questionnaire.answerSet(ofItem: item).minimumCode
      let positive = exposure.positiveCodes.lowerBound - minimum + 1...exposure.positiveCodes.upperBound - minimum + 1
      StateKernel.markExposure(
        codes: batch.codes.span.extracting(batch.cells(ofItem: item)), positiveCells: positive, into: &states)
    }
    StateKernel.exposureStates(marks: &states, rowCount: batch.rowCount)
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
