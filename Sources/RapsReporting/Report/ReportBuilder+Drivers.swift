import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// How strongly the factors go with the outcomes (METHOD P1): never what causes what.
extension ReportBuilder {
  private var texts: AnalysisWords { words.analysis }

  mutating func addDrivers() {
    guard let drivers = analysis?.drivers else { return }
    blocks.append(.heading(texts.driversOf(phrasing.outcomes(drivers.outcomes.map(\.outcome)))))
    switch drivers.basis {
    case .own(let count): add(texts.ownBasis(numbers.count(count)))
    case .norm(let count): add(texts.normBasis(numbers.count(count)))
    }
    let explained = drivers.outcomes.map { "\(phrasing.scale($0.outcome)) \(numbers.figure($0.rSquared))" }
    add(texts.rSquared(explained.joined(separator: ", ")), .quiet)
    addWeights(drivers)
    if let share = drivers.nullSharePercent { add(texts.nullShare(numbers.percent(share)), .quiet) }
    let otherWay = zip(drivers.factors, drivers.together).filter(\.1.runsOtherWay).map(\.0)
    if !otherWay.isEmpty { add(texts.otherWay(list(otherWay))) }
    if !drivers.omittedFactors.isEmpty { add(texts.omitted(list(drivers.omittedFactors))) }
    if drivers.isAdjusted { add(texts.isAdjusted, .quiet) }
  }

  private func list(_ scales: [Int]) -> String { scales.map(phrasing.scale).joined(separator: ", ") }

  /// The heaviest first; bars as parts of the heaviest.
  private mutating func addWeights(_ drivers: Drivers) {
    let ranked = zip(drivers.factors, drivers.together).filter { !$0.1.runsOtherWay }.sorted { left, right in
      let (leftShare, rightShare) = (left.1.sharePercent.doubleValue, right.1.sharePercent.doubleValue)
      if let leftRank = left.1.rank, let rightRank = right.1.rank { return leftRank.rank < rightRank.rank }
      return leftShare != rightShare ? leftShare > rightShare : left.0 < right.0
    }
    guard let heaviest = ranked.first?.1.sharePercent.doubleValue, heaviest > 0 else { return }
    let columns = [
      ReportTable.Column(head: texts.factorColumn, role: .name), ReportTable.Column(head: "", role: .bar),
      ReportTable.Column(head: texts.weightColumn, role: .number),
      ReportTable.Column(head: words.intervalColumn, role: .number),
      ReportTable.Column(head: texts.placeColumn, role: .number), ReportTable.Column(head: "", role: .text),
    ]
    let rows = ranked.prefix(longestList).map { factor, weight -> [ReportTable.Cell] in
      [
        .text(phrasing.scale(factor)), .bar(weight.sharePercent.doubleValue / heaviest),
        .text(numbers.percent(weight.sharePercent)), text(weight.interval.map(phrasing.percentInterval)),
        text(weight.rank.map(phrasing.place)),
        weight.isBeyondChance || weight.interval == nil ? .empty : .text(texts.mayBeChance),
      ]
    }
    blocks.append(
      .columnHelp([
        Report.ColumnHelp(texts.readWeight, for: texts.weightColumn),
        Report.ColumnHelp(texts.readRank, for: texts.placeColumn),
      ]))
    let drawing = ReportDrawing.weights(weights(of: ranked.prefix(rows.count), among: drivers))
    blocks.append(.table(ReportTable(columns: columns, rows: rows, drawing: drawing)))
    addMore(ranked.count - rows.count)
  }

  // MARK: For sentences

  /// Which outcomes a factor is among the strongest for, in words; nil if it has no weight that counts.
  func tie(of factor: Int) -> String? {
    guard let drivers = analysis?.drivers, let position = drivers.factors.firstIndex(of: factor),
      !drivers.together[position].runsOtherWay
    else { return nil }
    let isElsewhere = if case .norm = drivers.basis { true } else { false }
    let sentence = isElsewhere ? texts.amongStrongestElsewhere : texts.amongStrongest
    let strongest = drivers.outcomes.filter { isAmongStrongest(position, in: $0, needsTest: !isElsewhere) }
      .sorted { $0.weights[position].sharePercent.doubleValue > $1.weights[position].sharePercent.doubleValue }
    if !strongest.isEmpty { return sentence(phrasing.outcomes(strongest.prefix(2).map(\.outcome))) }
    let cut = 100 / Double(max(1, drivers.factors.count))
    let all = phrasing.outcomes(drivers.outcomes.map(\.outcome))
    return drivers.together[position].sharePercent.doubleValue >= cut ? sentence(all) : texts.lessStrongly(all)
  }

  /// Among the first three of one outcome.
  private func isAmongStrongest(_ position: Int, in outcome: OutcomeDrivers, needsTest: Bool) -> Bool {
    let weight = outcome.weights[position]
    guard !weight.runsOtherWay, weight.isBeyondChance || !needsTest else { return false }
    let heavier = outcome.weights.filter {
      !$0.runsOtherWay && $0.sharePercent.doubleValue > weight.sharePercent.doubleValue
    }
    return heavier.count < 3
  }
}
