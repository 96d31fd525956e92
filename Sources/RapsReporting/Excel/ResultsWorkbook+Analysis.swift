import RapsAnalysis
import RapsDocuments
import RapsJSON
import RapsResults

extension ResultsWorkbook {
  // MARK: Matrix

  /// The points in order of priority, and a native chart of those that have a place.
  func matrix(_ matrix: PriorityMatrix) -> Worksheet {
    let texts = words.analysis
    let isNorm = matrix.axis == .normDifference
    let columns: [(head: String, width: Double)] = [
      ("", 5), (texts.factorColumn, 34), (texts.riskColumn, 12), (sheetWords.lower, 9), (sheetWords.upper, 9),
      (texts.weightColumn, 10), (texts.placeColumn, 10), (sheetWords.quadrant, 22), (texts.certaintyColumn, 16),
    ]
    let style: CellStyle = isNorm ? .signed : .percent
    // Points with a place first, so that the chart's cells follow each other.
    let isPlaced = { (point: MatrixPoint) in point.risk != nil && point.impactPercent != nil }
    let numbered = matrix.points.enumerated().map { (number: $0 + 1, point: $1) }
    let placed = numbered.filter { isPlaced($0.point) }
    let rows = (placed + numbered.filter { !isPlaced($0.point) }).map { number, point -> [Cell] in
      [
        count(number), .text(phrasing.scale(point.scale)),
        point.risk.map { self.number($0, style) } ?? .text(phrasing.risk(point, matrix.axis)),
        self.number(point.riskInterval?.lower, style), self.number(point.riskInterval?.upper, style),
        self.number(point.impactPercent, .percent), .text(point.rank.map(phrasing.placeRange) ?? ""),
        .text(point.quadrant.name.map(words.judgement.quadrant) ?? ""),
        .text(words.judgement.certainty(point.quadrant.certainty)),
      ]
    }
    var sheet = table(sheetWords.matrix, columns, rows)
    sheet.frozenColumnCount = 2
    if let cut = matrix.impactCutPercent?.doubleValue, !placed.isEmpty {
      addChart(to: &sheet, placed.map(\.number), placed.map(\.point), matrix, cut)
    }
    return sheet
  }

  /// Below the table: the cells of the two cuts, then the chart.
  private func addChart(
    to sheet: inout Worksheet, _ numbers: [Int], _ points: [MatrixPoint], _ matrix: PriorityMatrix, _ cut: Double
  ) {
    let texts = words.analysis
    let isNorm = matrix.axis == .normDifference
    let x = points.compactMap { $0.risk?.doubleValue }
    let y = points.compactMap { $0.impactPercent?.doubleValue }
    let step = isNorm ? 0.5 : 10
    let lowest = min(x.min() ?? 0, matrix.axis.cut) / step
    let highest = max(x.max() ?? 0, matrix.axis.cut) / step
    let across = (lowest.rounded(.down)) * step...(highest.rounded(.up) + 1) * step
    let up = 0...((max(y.max() ?? 0, cut) / 2).rounded(.up) + 1) * 2
    let first = sheet.rows.count + 1
    let ends = [
      (matrix.axis.cut, up.lowerBound), (matrix.axis.cut, up.upperBound), (across.lowerBound, cut),
      (across.upperBound, cut),
    ]
    sheet.rows.append([])
    sheet.rows += ends.map {
      [.empty, .text(sheetWords.cutOff, .quiet), Cell(.real($0.0)), .empty, .empty, Cell(.real($0.1))]
    }
    let series = [
      ScatterChart.Series(
        name: texts.factorColumn, look: .points, rows: 1...points.count, xColumn: 2, yColumn: 5,
        labels: zip(numbers, points).map { "\($0) \(phrasing.scale($1.scale))" }),
      ScatterChart.Series(
        name: sheetWords.cutOff + " 1", look: .line, rows: first...first + 1, xColumn: 2, yColumn: 5),
      ScatterChart.Series(
        name: sheetWords.cutOff + " 2", look: .line, rows: first + 2...first + 3, xColumn: 2, yColumn: 5),
    ]
    sheet.chart = ScatterChart(
      title: texts.priorities,
      across: ScatterChart.Axis(title: isNorm ? texts.acrossNorm : texts.acrossRed, range: across),
      up: ScatterChart.Axis(
        title: words.judgement.goesWith(phrasing.outcomes(analysis?.drivers?.outcomes.map(\.outcome) ?? [])), range: up),
      series: series, area: Worksheet.Area(rows: first + 5...first + 34, columns: 1...8))
  }

  // MARK: Drivers

  func drivers(_ drivers: Drivers) -> Worksheet {
    var columns: [(head: String, width: Double)] = [
      (words.analysis.factorColumn, 34), (sheetWords.together, 14), (sheetWords.lower, 9), (sheetWords.upper, 9),
      (words.analysis.placeColumn, 12),
    ]
    columns += drivers.outcomes.map { (phrasing.scale($0.outcome) + " (%)", 16) }
    let rows = drivers.factors.indices.sorted { left, right in
      let (first, second) = (drivers.together[left].sharePercent, drivers.together[right].sharePercent)
      return first.doubleValue != second.doubleValue ? first.doubleValue > second.doubleValue : left < right
    }.map { index -> [Cell] in
      let weight = drivers.together[index]
      return [
        .text(phrasing.scale(drivers.factors[index])), number(weight.sharePercent, .percent),
        number(weight.interval?.lower, .percent), number(weight.interval?.upper, .percent),
        .text(weight.rank.map(phrasing.place) ?? (weight.runsOtherWay ? words.analysis.otherWayTitle : "")),
      ] + drivers.outcomes.map { number($0.weights[index].sharePercent, .percent) }
    }
    return table(sheetWords.drivers, columns, rows)
  }

  // MARK: Plan

  /// One row per measure, with empty cells to fill in.
  func planSheet(_ tree: PlanTree) -> Worksheet {
    let texts = tree.words
    let columns: [(head: String, width: Double)] = [
      (texts.measureColumn, 44), (sheetWords.priority, 30), (texts.levelColumn, 26), (texts.responsibleColumn, 22),
      (texts.carriedOutByColumn, 24), (texts.targetGroupColumn, 26), (texts.timetableColumn, 26),
      (texts.indicatorColumn, 40), (texts.statusColumn, 14), (sheetWords.owner, 18), (texts.budgetColumn, 12),
      (sheetWords.due, 14), (sheetWords.remarks, 30),
    ]
    let titles = Dictionary(
      tree.rows("priorities").map { (tree.id($0), tree.title($0)) }, uniquingKeysWith: { first, _ in first })
    let measures = tree.ordered(tree.rows("measures"))
    let rows = measures.map { measure -> [Cell] in
      let text = measure["text"]
      let people = measure["people"]
      let status = tree.text(people?["status"])
      return [
        .text(tree.title(measure), .wrapped),
        .text(tree.texts(measure["priorities"]).map { titles[$0] ?? $0 }.joined(separator: ", "), .wrapped),
        .text(tree.nature(of: measure).filter { !$0.isEmpty }.joined(separator: ", "), .wrapped),
        .text(tree.text(text?["responsible"]), .wrapped), .text(tree.text(text?["carriedOutBy"]), .wrapped),
        .text(tree.text(text?["targetGroup"]), .wrapped), .text(tree.text(text?["timetable"]), .wrapped),
        .text(tree.text(text?["indicator"]), .wrapped), .text(status.isEmpty ? texts.statusOpen : status, .blank),
      ]
        + ["owner", "budget", "due", "remarks"].map { key in
          let written = tree.text(people?[key])
          return written.isEmpty ? Cell(.empty, .blank) : .text(written, .blank)
        }
    }
    var sheet = table(sheetWords.plan, columns, rows)
    if !rows.isEmpty {
      sheet.choices = [Worksheet.Choice(Worksheet.Area(rows: 1...rows.count, columns: 8...8), sheetWords.statuses)]
    }
    return sheet
  }
}
