import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// How a scale stands beside others, and what it weighs.
extension Explanation {
  private var texts: AnalysisWords { phrasing.words.analysis }
  private var words: ExplainedAnalysisWords { texts.explained }
  private var numbers: NumberStyle { phrasing.numbers }

  mutating func addAnalysis() {
    guard let analysis, case .scale(let scale) = measure.index else { return }
    if let comparison = analysis.comparison.organisation[scale] {
      append(.heading(texts.comparedWithOthers))
      append(.bullets(lines(of: comparison)))
    }
    let lines = weightLines(scale, analysis)
    if !lines.isEmpty {
      append(.heading(words.weight))
      append(.bullets(lines))
    }
    for spread in analysis.spreads where spread.scale == scale {
      let partition = results.partitions[spread.partition]
      if variables.contains(partition.variable) { addGroups(spread, partition) }
    }
  }

  private func lines(of comparison: ScaleComparison) -> [String] {
    let standardised = numbers.signed(comparison.standardised)
    var lines = [
      words.difference(numbers.figure(comparison.referenceMean), numbers.signed(comparison.difference)),
      comparison.interval.map { words.standardised(standardised, phrasing.signedInterval($0)) }
        ?? words.standardisedOnly(standardised),
    ]
    if let q = comparison.q {
      lines += [words.q(phrasing.atMost(q)), comparison.isRelevant ? words.relevant : words.notRelevant]
    }
    lines.append(words.level(phrasing.judgement(comparison.level, comparedWith: .norm)))
    if let percentile = comparison.percentile {
      lines.append(words.percentile("\(percentile.lower)", "\(percentile.upper)"))
    }
    if let composition = comparison.composition {
      lines.append(
        words.composition(
          numbers.figure(composition.expected), numbers.signed(composition.adjustedDifference),
          numbers.signed(composition.compositionEffect)))
    }
    return lines
  }

  private func weightLines(_ scale: Int, _ analysis: Analysis) -> [String] {
    var lines: [String] = []
    if let drivers = analysis.drivers, let factor = drivers.factors.firstIndex(of: scale) {
      let weight = drivers.together[factor]
      let share = numbers.percent(weight.sharePercent)
      lines.append(weight.interval.map { words.share(share, phrasing.percentInterval($0)) } ?? words.shareOnly(share))
      lines += drivers.outcomes.map { outcome in
        words.shareOf(phrasing.scale(outcome.outcome), numbers.percent(outcome.weights[factor].sharePercent))
      }
      if weight.runsOtherWay { lines.append(words.notWeighed) }
    }
    if let matrix = analysis.matrix, let point = matrix.points.first(where: { $0.scale == scale }),
      let rank = point.rank, point.quadrant.name != nil
    {
      lines.append(
        words.matrix(
          phrasing.judgement(point.quadrant), phrasing.risk(point, matrix.axis), phrasing.place(rank)))
    }
    return lines
  }

  /// All shown groups of a variable with what their answers allow to say (C5, D4).
  private mutating func addGroups(_ spread: GroupSpread, _ partition: PartitionResult) {
    append(.heading(words.groups(phrasing.variable(partition.variable))))
    if let icc1 = spread.icc1, let icc2 = spread.icc2, let deviation = spread.betweenDeviation {
      append(
        .paragraph(
          words.spread(numbers.figure(icc1), numbers.figure(icc2), numbers.figure(deviation)), .plain))
    }
    append(
      .paragraph(
        !spread.isTested
          ? texts.tooFewGroups : spread.differsBeyondChance == true ? texts.readShrunken : texts.noSpreads,
        .quiet))
    let columns = [
      ReportTable.Column(head: phrasing.words.groupColumn, role: .name),
      ReportTable.Column(head: phrasing.words.meanColumn, role: .number),
      ReportTable.Column(head: words.shrunkenColumn, role: .number),
      ReportTable.Column(head: phrasing.words.intervalColumn, role: .number),
      ReportTable.Column(head: words.reliabilityColumn, role: .number),
      ReportTable.Column(head: texts.placeColumn, role: .number),
      ReportTable.Column(head: words.agreementColumn, role: .number), ReportTable.Column(head: "", role: .text),
    ]
    let rows = spread.groups.enumerated().compactMap { group, estimate -> [ReportTable.Cell]? in
      guard let estimate, let mean = partition.groups[group].figures?.scales[spread.scale]?.mean else { return nil }
      func cell(_ text: String?) -> ReportTable.Cell { text.map { .text($0) } ?? .empty }
      return [
        .text(phrasing.group(group, in: partition, of: results)), .text(numbers.figure(mean)),
        cell(estimate.shrunkenMean.map(numbers.figure)), cell(estimate.interval.map(phrasing.interval)),
        cell(estimate.reliability.map(numbers.figure)), cell(estimate.rank.map(phrasing.place)),
        cell(estimate.agreement.map(numbers.figure)), estimate.hasTwoCamps ? .text(words.twoCampsMark) : .empty,
      ]
    }
    append(.table(ReportTable(columns: columns, rows: rows)))
  }
}
