import RapsAnalysis
import RapsDocuments
import RapsJSON
import RapsResults

extension ResultsWorkbook {
  // MARK: Matrix

  /// The points in order of priority, and a native chart of those that have a place beside them.
  ///
  /// It has no filter: the chart's labels would stay where they are while the rows under them are sorted.
  func matrix(_ matrix: PriorityMatrix) -> Worksheet {
    let texts = words.analysis
    let isNorm = matrix.axis == .normDifference
    let columns: [Column] = [
      .number("", 5), .text(texts.factorColumn, 28), .number(texts.riskColumn, 9), .number(sheetWords.lower, 9),
      .number(sheetWords.upper, 9), .number(texts.weightColumn, 10), .text(texts.placeColumn, 9),
      .text(sheetWords.quadrant, 22), .text(texts.certaintyColumn, 15), .text("", 2),
    ]
    let risk = { (figure: Figure?) in isNorm ? signed(figure) : percent(figure) }
    // Points with a place first, so that the chart's cells follow each other.
    let isPlaced = { (point: MatrixPoint) in point.risk != nil && point.impactPercent != nil }
    let numbered = matrix.points.enumerated().map { (number: $0 + 1, point: $1) }
    let placed = numbered.filter { isPlaced($0.point) }
    let rows = (placed + numbered.filter { !isPlaced($0.point) }).map { number, point -> [Cell] in
      [
        count(number), entry(phrasing.scale(point.scale)),
        point.risk.map(risk) ?? entry(phrasing.risk(point, matrix.axis)),
        risk(point.riskInterval?.lower), risk(point.riskInterval?.upper), percent(point.impactPercent),
        entry(point.rank.map(phrasing.placeRange) ?? ""),
        entry(point.quadrant.name.map(words.judgement.quadrant) ?? ""),
        entry(words.judgement.certainty(point.quadrant.certainty)),
      ]
    }
    var sheet = table(sheetWords.matrix, columns, rows, isFiltered: false)
    sheet.rows[0].removeLast()
    sheet.frozenColumnCount = 2
    if let cut = matrix.impactCutPercent?.doubleValue, !placed.isEmpty {
      addChart(to: &sheet, MatrixChart(matrix, points: placed, impactCut: cut))
    }
    return sheet
  }

  /// Below the table: the cells of the two cuts and of the fields' names. Beside it: the chart.
  private func addChart(to sheet: inout Worksheet, _ chart: MatrixChart) {
    let texts = words.analysis
    let name = { (quadrant: MatrixQuadrant) in phrasing.capitalised(words.judgement.quadrant(quadrant)) }
    let firstCell = sheet.rows.count + 1
    sheet.rows += [[], [.empty, .text(sheetWords.ofChart, .quiet)]]
    let helpers =
      chart.cuts.map { (sheetWords.cutOff, $0) } + zip(MatrixChart.quadrants.map(name), chart.corners).map { ($0, $1) }
    sheet.rows += helpers.map { text, place in
      [.empty, .text(text, .quiet), Cell(.real(place.x)), .empty, .empty, Cell(.real(place.y))]
    }
    let first = firstCell + 1
    let series = {
      (text: String, look: ScatterChart.Series.Look, rows: ClosedRange<Int>, labels: [ScatterChart.Label?]) in
      ScatterChart.Series(name: text, look: look, rows: rows, xColumn: 2, yColumn: 5, labels: labels)
    }
    let isNorm = chart.axis == .normDifference
    sheet.chart = ScatterChart(
      title: texts.priorities, description: sheetWords.chartDescription,
      across: ScatterChart.Axis(
        title: isNorm ? texts.acrossNorm : texts.acrossRed, range: chart.across, step: chart.step,
        format: isNorm ? "0.0" : "0"),
      up: ScatterChart.Axis(title: sheetWords.up, range: chart.up, step: 2, format: "0"),
      series: [
        series(sheetWords.cutOff + " 1", .line, first...first + 1, []),
        series(sheetWords.cutOff + " 2", .line, first + 2...first + 3, []),
        series(
          sheetWords.quadrant, .captions, first + 4...first + 7,
          zip(MatrixChart.quadrants.map(name), MatrixChart.places).map { ScatterChart.Label($0, $1) }),
        ScatterChart.Series(
          name: texts.factorColumn, look: .points(chart.marks), rows: 1...chart.points.count, xColumn: 2, yColumn: 5,
          labels: chart.labels { phrasing.scale($0) }, intervals: chart.intervals),
      ], area: Worksheet.Area(rows: 0...max(28, chart.points.count + 1), columns: 10...21))
  }

  // MARK: Drivers

  /// Factors in order of their weight; per outcome its share with the interval.
  func drivers(_ drivers: Drivers) -> Worksheet {
    var columns: [Column] = [
      .text(words.analysis.factorColumn, 28), .number(sheetWords.together, 12), .number(sheetWords.lower, 8),
      .number(sheetWords.upper, 8), .text(words.analysis.placeColumn, 12),
    ]
    for outcome in drivers.outcomes {
      columns += [
        .number(phrasing.scale(outcome.outcome) + " (%)", 13), .number(sheetWords.lower, 7),
        .number(sheetWords.upper, 7),
      ]
    }
    let order = drivers.factors.indices.sorted { left, right in
      let (first, second) = (drivers.together[left].sharePercent, drivers.together[right].sharePercent)
      return first.doubleValue != second.doubleValue ? first.doubleValue > second.doubleValue : left < right
    }
    let rows = order.map { index -> [Cell] in
      let weight = drivers.together[index]
      let place = weight.rank.map(phrasing.place) ?? (weight.runsOtherWay ? words.analysis.otherWayTitle : "")
      return [entry(phrasing.scale(drivers.factors[index]))] + cells(of: weight) + [entry(place)]
        + drivers.outcomes.flatMap { cells(of: $0.weights[index]) }
    }
    return table(sheetWords.drivers, columns, rows)
  }

  private func cells(of weight: FactorWeight) -> [Cell] {
    [percent(weight.sharePercent), percent(weight.interval?.lower), percent(weight.interval?.upper)]
  }
}
