import RapsQuestionnaire
import RapsResponses
import RapsScoring

/// The plain twin of the tally: one row after the other, one answer after the other, as METHOD S2, S3, S6 and S7 say it.
/// Its parts are timed one by one, and what they find must be what `TallyBuilder` finds.
struct ScalarTally {
  let plan: ScoringPlan
  /// Per scale by state.
  private(set) var states: [[Int]]
  /// Of one grouping variable: per group and scale by state.
  private(set) var groupStates: [UInt32: [[Int]]] = [:]
  /// Per item by code − minimum.
  private(set) var codes: [[Int]]
  /// Per scale.
  private(set) var pairs: [PairSums]
  /// Scales × scales: respondents with both, and sums of products of grid steps.
  private(set) var productCounts: [Int]
  private(set) var products: [Int]
  private(set) var quality = QualityTally()

  init(plan: ScoringPlan) {
    self.plan = plan
    let scales = plan.questionnaire.scales
    states = plan.scales.map { Array(repeating: 0, count: $0.space.stateCount) }
    codes = plan.questionnaire.items.map {
      Array(repeating: 0, count: plan.questionnaire.answerSets[$0.answerSet].width + 1)
    }
    pairs = scales.map { PairSums(itemCount: $0.items.count) }
    productCounts = Array(repeating: 0, count: scales.count * scales.count)
    products = productCounts
  }

  private func width(ofItem item: Int) -> Int {
    plan.questionnaire.answerSets[plan.questionnaire.items[item].answerSet].width
  }

  /// Code − minimum; nil if there is none.
  private func cell(_ block: ResponseBlock, _ item: Int, _ row: Int) -> Int? {
    let cell = block.codes[item * ResponseBlock.capacity + row]
    return cell == ResponseBlock.missing || cell == ResponseBlock.notApplicable ? nil : Int(cell) - 1
  }

  private func recoded(_ block: ResponseBlock, _ item: ScaleItem, _ row: Int) -> Int? {
    cell(block, item.item, row).map {
      item.isReverseKeyed ? width(ofItem: item.item) - $0 : $0
    }
  }

  private func state(_ block: ResponseBlock, _ scale: Int, _ row: Int) -> (answered: Int, sum: Int) {
    var (answered, sum) = (0, 0)
    for (position, item) in plan.questionnaire.scales[scale].items.enumerated() {
      guard let answer = recoded(block, item, row) else { continue }
      answered += 1
      sum += answer * plan.scales[scale].unitsPerCode[position]
    }
    return (answered, sum)
  }

  mutating func addStates(_ block: ResponseBlock, groupedBy variable: Int) {
    let empty = plan.scales.map { Array(repeating: 0, count: $0.space.stateCount) }
    for row in 0..<block.rowCount {
      let group = block.groups[variable * ResponseBlock.capacity + row]
      for scale in plan.scales.indices {
        let (answered, sum) = state(block, scale, row)
        let index = plan.scales[scale].space.index(answered: answered, sum: sum)
        states[scale][index] += 1
        groupStates[group, default: empty][scale][index] += 1
      }
    }
  }

  mutating func addCodes(_ block: ResponseBlock) {
    for row in 0..<block.rowCount {
      for item in codes.indices {
        if let answer = cell(block, item, row) { codes[item][answer] += 1 }
      }
    }
  }

  mutating func addPairs(_ block: ResponseBlock) {
    for row in 0..<block.rowCount {
      for (scale, items) in plan.questionnaire.scales.map(\.items).enumerated() {
        for (left, leftItem) in items.enumerated() {
          guard let x = recoded(block, leftItem, row) else { continue }
          for (right, rightItem) in items.enumerated() {
            guard let y = recoded(block, rightItem, row) else { continue }
            pairs[scale].counts[left * items.count + right] += 1
            pairs[scale].sums[left * items.count + right] += x
            pairs[scale].products[left * items.count + right] += x * y
          }
        }
      }
    }
  }

  mutating func addProducts(_ block: ResponseBlock) {
    let count = plan.scales.count
    for row in 0..<block.rowCount {
      let steps = (0..<count).map { scale -> Int? in
        let (answered, sum) = state(block, scale, row)
        let space = plan.scales[scale].space
        guard answered >= space.requiredItemCount else { return nil }
        return plan.scales[scale].grid.step(answered: answered, sum: sum, unitsPerItem: space.unitsPerItem)
      }
      for (left, x) in steps.enumerated() {
        guard let x else { continue }
        for (right, y) in steps.enumerated() {
          guard let y else { continue }
          productCounts[left * count + right] += 1
          products[left * count + right] += x * y
        }
      }
    }
  }

  /// Straight-liners, drop-outs and deviations (METHOD S6), of a questionnaire without exposures.
  mutating func addQuality(_ block: ResponseBlock) {
    let items = plan.questionnaire.items.indices
    for row in 0..<block.rowCount {
      var isStraight = false
      var main: [Int] = []
      for set in plan.questionnaire.answerSets.indices {
        let answers = items.filter { plan.questionnaire.items[$0].answerSet == set }.compactMap { cell(block, $0, row) }
        if answers.count >= 10, answers.allSatisfy({ $0 == answers[0] }) { isStraight = true }
        if answers.count > main.count { main = answers }
      }
      if isStraight { quality.straightLiners += 1 }
      let last = items.last { cell(block, $0, row) != nil }
      if let last, items.count - 1 - last >= (items.count + 3) / 4 { quality.dropOuts += 1 }
      let (sum, squares) = (main.reduce(0, +), main.reduce(0) { $0 + $1 * $1 })
      guard main.count > 1 else { continue }
      let scaled = 100 * (main.count * squares - sum * sum)
      let bin = (0..<QualityTally.deviationBinCount).last { $0 * $0 * main.count * (main.count - 1) <= scaled }
      quality.deviationBins[bin ?? 0] += 1
    }
  }
}

extension ScalarTally {
  /// Throws where the tally of the same answers is another; all rows are respondents here.
  func check(_ tally: Tally, variable: Int) throws {
    func same(_ what: String, _ isSame: Bool) throws {
      guard isSame else { throw BenchmarkFailure("\(what): the tally and its plain twin differ") }
    }
    try same("states", tally.organisation.scales.map { Array($0.counts) } == states)
    try same("codes", tally.organisation.items.map { Array($0.codeCounts) } == codes)
    try same("pairs", tally.reliability == pairs)
    try same("straight-liners", tally.quality.straightLiners == quality.straightLiners)
    try same("drop-outs", tally.quality.dropOuts == quality.dropOuts)
    try same("deviations", tally.quality.deviationBins == quality.deviationBins)
    let partition = tally.partitions.first { $0.variable == variable }
    let expected = groupStates.values.map { $0.flatMap { $0 } }
    let found = (partition?.groups ?? []).map { $0.tally.scales.flatMap(\.counts) }
    try same("states of groups", Set(found.filter { $0.contains { $0 > 0 } }) == Set(expected))
    guard let crossProducts = tally.crossProducts else { return }
    for (place, sums) in zip(products, productCounts).enumerated() {
      let (row, column) = (place / plan.scales.count, place % plan.scales.count)
      let indexes = (0..<crossProducts.blockCount).map { crossProducts.index(block: $0, row, column) }
      try same("cross-products", indexes.reduce(0) { $0 + crossProducts.products[$1] } == Int128(sums.0))
      try same("counts of pairs", indexes.reduce(0) { $0 + crossProducts.counts[$1] } == sums.1)
    }
  }
}
