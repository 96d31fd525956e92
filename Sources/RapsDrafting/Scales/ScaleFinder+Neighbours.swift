/// Columns that stand side by side and are answered alike, whatever they are called.
extension ScaleFinder {
  /// Fewer neighbours with other codes may be alike by chance: age, sex and rank, all with codes from 1 to 5.
  private static let fewestCertainNeighbours = 8
  /// Neighbours that are alike by chance have correlations around 0.
  private static let leastMeanStrength = 0.1
  /// Two codes are as well a property of a person, as a sex or a kind of contract.
  private static let fewestCodes = 3

  /// Free columns that stand side by side, coded or labelled. Columns that are no candidates may stand between them.
  func neighbourRuns() -> [[Int]] {
    var runs: [[Int]] = []
    var run: [Int] = []
    func isCoded(_ column: Int) -> Bool { columns[column]?.codes.isEmpty == false }
    for column in columns.keys.sorted() where !rare.contains(column) && !isProperty(column) {
      let isFree = !placed.contains(column)
      if let last = run.last, !isFree || isCoded(last) != isCoded(column) {
        runs.append(run)
        run = []
      }
      if isFree { run.append(column) }
    }
    runs.append(run)
    return runs.filter { $0.count >= Self.fewestNeighbours }
  }

  /// The name says that the column tells what somebody is, not what he thinks.
  private func isProperty(_ column: Int) -> Bool {
    columns[column].map { $0.name.text == nil && KnownNames.isProperty($0.name.full) } ?? false
  }

  /// Neighbours are a scale if their names are texts of questions, if they go together as far as the rows tell, or if they
  /// all have the same codes; empty if they are none.
  func thoseThatGoTogether(_ block: [Int], _ range: ClosedRange<Int>, missing: Set<Int>) -> [Int] {
    let asked = block.filter { columns[$0]?.name.text != nil }
    if asked.count == block.count || areCorrelated(block, range) { return block }
    var counts: [ClosedRange<Int>: Int] = [:]
    for column in block { if let own = coreRange(column, missing: missing) { counts[own, default: 0] += 1 } }
    let common = counts.max {
      ($0.value, $0.key.count, $1.key.lowerBound) < ($1.value, $1.key.count, $0.key.lowerBound)
    }
    let isWide = (common?.key.count ?? 0) >= Self.fewestCodes
    let same = block.filter { asked.contains($0) || (isWide && coreRange($0, missing: missing) == common?.key) }
    return same.count >= Self.fewestNeighbours ? same : []
  }

  private func areCorrelated(_ block: [Int], _ range: ClosedRange<Int>) -> Bool {
    guard rowCount >= SampledAnswers.fewestRowsForCorrelation else { return false }
    if block.count >= Self.fewestCertainNeighbours { return true }
    let correlations = ItemCorrelations(
      answers: block.map { answers.answers(ofColumn: $0, codes: columns[$0].map { inRange($0, range) } ?? []) },
      fewestRows: SampledAnswers.fewestRowsForCorrelation)
    return correlations.isComplete && correlations.meanStrength >= Self.leastMeanStrength
  }
}
