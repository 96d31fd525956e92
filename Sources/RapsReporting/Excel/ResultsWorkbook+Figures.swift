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
    let directionWidth = Double(max(words.highIsFavourable.count, words.lowIsFavourable.count))
    var columns: [Column] = [
      .text(words.scaleColumn, 27), .text(sheetWords.kind, 22), .text(sheetWords.direction, directionWidth),
      .number(words.countColumn, 8), .number(words.meanColumn, 7), .number(sheetWords.lower, 7),
      .number(sheetWords.upper, 7), .number(sheetWords.deviation, 11), .number(sheetWords.lowerQuartile, 10),
      .number(sheetWords.median, 9), .number(sheetWords.upperQuartile, 10), .number(words.shareColumn, 9),
      .number(sheetWords.lower, 7), .number(sheetWords.upper, 7), .text(sheetWords.cutOff, 8),
      .text(words.levelColumn, 13), .number("α", 6),
    ]
    if isCompared {
      columns += [
        .number(sheetWords.reference, 11), .number(words.analysis.pointsColumn, 8),
        .number(words.analysis.standardisedColumn, 8), .text(sheetWords.comparison, 40),
      ]
    }
    let rows = measures.map { measure in
      row(of: measure, organisation) + (isCompared ? comparison(of: measure) : [])
    }
    return table(sheetWords.scales, columns, rows)
  }

  private func row(of measure: ReportMeasure, _ figures: GroupFigures) -> [Cell] {
    let name = [
      entry(measure.title), entry(words.kindTitles(measure.kind)),
      entry(measure.risk == .low ? words.highIsFavourable : words.lowIsFavourable),
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
      entry(Phrasing.shareBound(measure.cutOffs).map(phrasing.symbol) ?? ""),
      entry(summary.level.map(words.levelWords) ?? ""), number(summary.reliability?.value),
    ]
  }

  private func comparison(of measure: ReportMeasure) -> [Cell] {
    guard case .scale(let index) = measure.index, let comparison = analysis?.comparison.organisation[index] else {
      return Array(repeating: Cell(.empty, .entry), count: 4)
    }
    return [
      number(comparison.referenceMean), signed(comparison.difference), signed(comparison.standardised),
      entry(phrasing.judgement(comparison.level, comparedWith: .norm)),
    ]
  }

  // MARK: Groups

  /// Rows above those of the groups: what the colours mean, and the heads.
  private static let groupHeadCount = 3

  /// Groups in rows, scales in columns, coloured by the side of the cut-offs; nil if no variable is shown.
  func groups() -> Worksheet? {
    let partitions = results.partitions.filter { options.groups.contains($0.variable) && !$0.isWithheld }
    guard !partitions.isEmpty, let organisation = results.organisation else { return nil }
    let measures = self.measures
    var sheet = Worksheet(name: sheetWords.groups)
    sheet.isLandscape = true
    sheet.columnWidths = [16, 30, 8] + measures.map { _ in 5.5 }
    sheet.rows = groupHeads(measures)
    sheet.merged = Self.legendAreas
    sheet.rowHeights[2] = uprightHeight(measures)
    sheet.rows.append(heatRow("", words.allRespondents, organisation, measures))
    for partition in partitions {
      for (index, group) in partition.groups.enumerated() {
        sheet.rows.append(
          heatRow(
            phrasing.variable(partition.variable), phrasing.group(index, in: partition, of: results), group.figures,
            measures))
      }
    }
    sheet.frozenRowCount = Self.groupHeadCount
    sheet.frozenColumnCount = 2
    let last = sheet.rows.count - 1
    sheet.filter = Worksheet.Area(rows: Self.groupHeadCount - 1...last, columns: 0...2 + measures.count)
    for (column, measure) in measures.enumerated() {
      sheet.highlights += highlights(
        measure, Worksheet.Area(rows: Self.groupHeadCount...last, columns: column + 3...column + 3))
    }
    return sheet
  }

  /// What the colours mean, in a sentence and as cells; then the columns' heads.
  private func groupHeads(_ measures: [ReportMeasure]) -> [[Cell]] {
    let legend: [Cell] = [
      .text(words.levelWords(.favourable), .favourable), .text(words.levelWords(.intermediate), .between),
      .text(words.levelWords(.unfavourable), .unfavourable), .text("– " + sheetWords.hidden, .hidden),
    ]
    return [
      [.text(sheetWords.colours)],
      [.empty, .empty, .empty] + legend.flatMap { [$0] + Array(repeating: Cell(.empty, $0.style), count: 3) },
      [.text(sheetWords.variable, .head), .text(words.groupColumn, .head), .text(words.countColumn, .numberHead)]
        + measures.map { .text($0.title, .uprightHead) },
    ]
  }

  /// The legend's cells are four columns wide each.
  private static let legendAreas = (0..<4).map { Worksheet.Area(rows: 1...1, columns: 3 + 4 * $0...6 + 4 * $0) }

  /// As high as the longest head on two upright lines, within reason.
  private func uprightHeight(_ measures: [ReportMeasure]) -> Double {
    let pointsPerLetter = 5.2
    let longest = measures.map(\.title.count).max() ?? 0
    return min(max(Double(longest) * pointsPerLetter + 12, 60), 220)
  }

  private func heatRow(
    _ variable: String, _ name: String, _ figures: GroupFigures?, _ measures: [ReportMeasure]
  ) -> [Cell] {
    let names = [entry(variable), entry(shortened(name, to: 200))]
    guard let figures else { return names + Array(repeating: Self.hidden, count: measures.count + 1) }
    return names + [count(figures.respondentCount)]
      + measures.map { measure in
        measure.summary(in: figures).map { number($0.mean, $0.mean.heatStyle) } ?? Self.hidden
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
    let columns: [Column] = [
      .text(sheetWords.item, 12), .text(words.scaleColumn, 28), .text(sheetWords.wording, 72),
      .number(words.countColumn, 8), .number(words.meanColumn, 9), .number(sheetWords.notApplicable, 13),
    ]
    let questionnaire = results.questionnaire
    var scaleOfItem: [Int: Int] = [:]
    for (scale, definition) in questionnaire.scales.enumerated() {
      for item in definition.items where scaleOfItem[item.item] == nil { scaleOfItem[item.item] = scale }
    }
    let rows = organisation.items.enumerated().compactMap { index, summary -> [Cell]? in
      // Items of exposures have no figures of their own (ANONYMITY A6): their sheet has what there is.
      if summary == nil, scaleOfItem[index] == nil { return nil }
      let item = questionnaire.items[index]
      let text = phrasing.name(item.text, id: item.id)
      let name = [
        entry(item.id), entry(scaleOfItem[index].map(phrasing.scale) ?? ""), entry(text == item.id ? "" : text),
      ]
      guard let summary else { return name + Array(repeating: Self.hidden, count: 3) }
      return name + [count(summary.validCount), number(summary.mean), percent(summary.notApplicablePercent)]
    }
    return table(sheetWords.items, columns, rows)
  }

  // MARK: Exposures

  /// Below the table stands what bounds do not say, and where to find help (ANONYMITY A6; METHOD, Words).
  func exposures(_ organisation: GroupFigures) -> Worksheet {
    let columns: [Column] = [
      .text(words.exposureColumn, 62), .number(words.countColumn, 9), .number(words.prevalenceColumn, 16),
      .number(sheetWords.lower, 10), .number(sheetWords.upper, 10),
    ]
    let measured = results.questionnaire.exposures.indices.filter { results.measured.exposures[$0] }
    let rows = measured.map { index -> [Cell] in
      let name = entry(phrasing.exposure(index))
      guard let summary = organisation.exposures[index] else { return [name] + Array(repeating: Self.hidden, count: 4) }
      return [name, count(summary.validCount)] + cells(of: summary.prevalence)
    }
    var sheet = table(sheetWords.exposures, columns, rows)
    let shares = measured.compactMap { organisation.exposures[$0]?.prevalence }
    sheet.rows.append([])
    if shares.contains(.fewerThanThree) { sheet.rows.append([.text(words.fewerThanThreeRemark, .quiet)]) }
    if shares.contains(.nearlyAll) { sheet.rows.append([.text(words.nearlyAllRemark, .quiet)]) }
    sheet.rows.append([.text(words.routesForHelp, .wrapped)])
    return sheet
  }
}
