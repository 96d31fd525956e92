import RapsAnalysis
import RapsDocuments
import RapsQuestionnaire
import RapsResults

extension ResultsWorkbook {
  /// The measured scales and composites, by kind.
  private var measures: [ReportMeasure] {
    let builder = ReportBuilder(
      results, analysis: analysis, language: options.language, country: options.country, variables: [])
    return ScaleKind.allCases.flatMap { builder.measures(of: $0) }
  }

  // MARK: Scales

  func scales(_ organisation: GroupFigures) -> Worksheet {
    let isCompared = analysis?.comparison.organisationReference != nil
    var columns: [(head: String, width: Double)] = [
      (words.scaleColumn, 34), (sheetWords.direction, 16), (words.countColumn, 8), (words.meanColumn, 9),
      (sheetWords.lower, 9), (sheetWords.upper, 9), (sheetWords.deviation, 12), (sheetWords.lowerQuartile, 10),
      (sheetWords.median, 10), (sheetWords.upperQuartile, 10), (words.shareColumn, 9), (sheetWords.lower, 9),
      (sheetWords.upper, 9), (sheetWords.cutOff, 12), (words.levelColumn, 16), (words.reliability, 13),
    ]
    if isCompared {
      columns += [
        (sheetWords.reference, 11), (words.analysis.pointsColumn, 9), (words.analysis.standardisedColumn, 9),
        (sheetWords.comparison, 34),
      ]
    }
    let rows = measures.map { measure in
      row(of: measure, organisation) + (isCompared ? comparison(of: measure) : [])
    }
    return table(sheetWords.scales, columns, rows)
  }

  private func row(of measure: ReportMeasure, _ figures: GroupFigures) -> [Cell] {
    let name = [
      Cell.text(measure.title), .text(measure.risk == .low ? words.highIsFavourable : words.lowIsFavourable),
    ]
    guard let summary = measure.summary(in: figures) else {
      return name + Array(repeating: Self.hidden, count: 14)
    }
    var interval: FigureInterval?
    if case .interval(let ends) = summary.interval { interval = ends }
    let place = [
      count(summary.validCount), number(summary.mean), number(interval?.lower), number(interval?.upper),
      number(summary.standardDeviation), number(summary.quartiles?.lower), number(summary.quartiles?.median),
      number(summary.quartiles?.upper),
    ]
    return name + place + cells(of: summary.beyondCutOff) + [
      Phrasing.shareBound(measure.cutOffs).map { .text(phrasing.symbol($0)) } ?? .empty,
      summary.level.map { .text(words.levelWords($0)) } ?? .empty, number(summary.reliability?.value),
    ]
  }

  private func comparison(of measure: ReportMeasure) -> [Cell] {
    guard case .scale(let index) = measure.index, let comparison = analysis?.comparison.organisation[index] else {
      return Array(repeating: .empty, count: 4)
    }
    return [
      number(comparison.referenceMean), number(comparison.difference), number(comparison.standardised, .signed),
      .text(phrasing.judgement(comparison.level, comparedWith: .norm)),
    ]
  }

  // MARK: Groups

  /// Groups in rows, scales in columns, coloured by the side of the cut-offs; nil if no variable is shown.
  func groups() -> Worksheet? {
    let partitions = results.partitions.filter { options.groups.contains($0.variable) && !$0.isWithheld }
    guard !partitions.isEmpty, let organisation = results.organisation else { return nil }
    let measures = self.measures
    var sheet = Worksheet(name: sheetWords.groups)
    sheet.isLandscape = true
    sheet.columnWidths = [20, 34, 8] + measures.map { _ in 6 }
    sheet.rows = [
      [.text(sheetWords.colours, .plain)],
      [.text(sheetWords.variable, .head), .text(words.groupColumn, .head), .text(words.countColumn, .head)]
        + measures.map { .text($0.title, .uprightHead) },
      heatRow("", words.allRespondents, organisation, measures),
    ]
    sheet.rowHeights[1] = 150
    for partition in partitions {
      for (index, group) in partition.groups.enumerated() {
        sheet.rows.append(
          heatRow(
            phrasing.variable(partition.variable), phrasing.group(index, in: partition, of: results), group.figures,
            measures))
      }
    }
    sheet.frozenRowCount = 2
    sheet.frozenColumnCount = 2
    let rows = 2...sheet.rows.count - 1
    sheet.filter = Worksheet.Area(rows: 1...sheet.rows.count - 1, columns: 0...2 + measures.count)
    for (column, measure) in measures.enumerated() {
      sheet.highlights += highlights(measure, Worksheet.Area(rows: rows, columns: column + 3...column + 3))
    }
    return sheet
  }

  private func heatRow(
    _ variable: String, _ name: String, _ figures: GroupFigures?, _ measures: [ReportMeasure]
  ) -> [Cell] {
    let names = [Cell.text(variable), .text(shortened(name, to: 200))]
    guard let figures else { return names + Array(repeating: Self.hidden, count: measures.count + 1) }
    return names + [count(figures.respondentCount)]
      + measures.map { measure in
        measure.summary(in: figures).map { number($0.mean, .heat) } ?? Self.hidden
      }
  }

  /// Only cut-offs that say something of groups colour them (METHOD D6).
  private func highlights(_ measure: ReportMeasure, _ area: Worksheet.Area) -> [Worksheet.Highlight] {
    guard let cutOffs = measure.cutOffs, cutOffs.status != .validated else { return [] }
    var highlights: [Worksheet.Highlight] = []
    if let red = cutOffs.red { highlights.append(Worksheet.Highlight(area, Self.condition(red), .unfavourable)) }
    if let amber = cutOffs.amber { highlights.append(Worksheet.Highlight(area, Self.condition(amber), .between)) }
    guard let mildest = cutOffs.amber ?? cutOffs.red else { return highlights }
    return highlights + [Worksheet.Highlight(area, Self.opposite(mildest), .favourable)]
  }

  private static func condition(_ bound: Bound) -> Worksheet.Highlight.Condition {
    let value = bound.value.doubleValue
    return switch bound.comparison {
    case .from: .atLeast(value)
    case .above: .above(value)
    case .to: .atMost(value)
    case .below: .below(value)
    }
  }

  private static func opposite(_ bound: Bound) -> Worksheet.Highlight.Condition {
    let value = bound.value.doubleValue
    return switch bound.comparison {
    case .from: .below(value)
    case .above: .atMost(value)
    case .to: .above(value)
    case .below: .atLeast(value)
    }
  }

  // MARK: Items

  func items(_ organisation: GroupFigures) -> Worksheet {
    let columns: [(head: String, width: Double)] = [
      (sheetWords.item, 14), (words.scaleColumn, 30), ("", 70), (words.countColumn, 8), (words.meanColumn, 9),
      (sheetWords.notApplicable, 14),
    ]
    let questionnaire = results.questionnaire
    var scaleOfItem: [Int: Int] = [:]
    for (scale, definition) in questionnaire.scales.enumerated() {
      for item in definition.items where scaleOfItem[item.item] == nil { scaleOfItem[item.item] = scale }
    }
    let rows = organisation.items.enumerated().compactMap { index, summary -> [Cell]? in
      guard let summary else { return nil }
      let item = questionnaire.items[index]
      let text = phrasing.name(item.text, id: item.id)
      return [
        .text(item.id), .text(scaleOfItem[index].map(phrasing.scale) ?? ""),
        .text(text == item.id ? "" : text, .wrapped),
        count(summary.validCount), number(summary.mean), number(summary.notApplicablePercent, .percent),
      ]
    }
    return table(sheetWords.items, columns, rows)
  }

  // MARK: Exposures

  func exposures(_ organisation: GroupFigures) -> Worksheet {
    let columns: [(head: String, width: Double)] = [
      (words.exposureColumn, 52), (words.countColumn, 8), (words.prevalenceColumn, 14), (sheetWords.lower, 9),
      (sheetWords.upper, 9),
    ]
    let rows = results.questionnaire.exposures.indices.filter { results.measured.exposures[$0] }.map {
      index -> [Cell] in
      let name = Cell.text(phrasing.exposure(index))
      guard let summary = organisation.exposures[index] else { return [name] + Array(repeating: Self.hidden, count: 4) }
      return [name, count(summary.validCount)] + cells(of: summary.prevalence)
    }
    return table(sheetWords.exposures, columns, rows)
  }
}
