import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// The priority matrix: alerts, picture, list (METHOD P2–P5).
extension ReportBuilder {
  private var texts: AnalysisWords { words.analysis }

  /// How many sentences the summary has of either side.
  private static let sentencesInShort = 3

  // MARK: In short

  /// What stands out, before any table.
  mutating func addInShort() {
    guard let matrix = analysis?.matrix, matrix.impactCutPercent != nil else { return }
    let tackled = matrix.points.filter {
      Self.isTold($0.quadrant, as: .tackleFirst) && isElsewhereToo($0.scale) != true
    }
    blocks.append(.subheading(texts.inShort))
    var sentences = tackled.prefix(Self.sentencesInShort).map { point in
      inShort(.tackleFirst, point.scale, stands: standing(of: point, in: matrix))
    }
    if sentences.isEmpty { sentences.append(texts.nothingToTackle) }
    let kept = matrix.points.filter { point in
      point.quadrant.name == .strengthToKeep && matrix.strengths.contains { $0.scale == point.scale }
        && isElsewhereToo(point.scale) != true
    }
    sentences += kept.prefix(Self.sentencesInShort).map { point in
      inShort(.strengthToKeep, point.scale, stands: standing(of: point, in: matrix))
    }
    blocks.append(.bullets(sentences))
  }

  /// Whether the comparison calls a scale as elsewhere, which nothing that stands out may be; nil without one.
  private func isElsewhereToo(_ scale: Int) -> Bool? {
    guard analysis?.matrix?.axis == .normDifference else { return nil }
    return analysis?.comparison.organisation[scale].map { $0.level.name == .asElsewhere }
  }

  /// Clear or likely.
  static func isTold(_ judgement: Judgement<MatrixQuadrant>, as quadrant: MatrixQuadrant) -> Bool {
    judgement.name == quadrant && (judgement.certainty == .clear || judgement.certainty == .likely)
  }

  /// As "Tackle first – Workload: clearly less favourable than elsewhere, and among what goes most strongly with
  /// exhaustion here."
  private func inShort(_ quadrant: MatrixQuadrant, _ scale: Int, stands: String?) -> String {
    let title = phrasing.capitalised(words.judgement.quadrant(quadrant)) + " – " + phrasing.scale(scale)
    let clauses = [stands, tie(of: scale)].compactMap { $0 }
    return clauses.count == 2
      ? texts.priority(title, clauses[0], clauses[1]) : texts.shortPriority(title, clauses.first ?? "")
  }

  private func standing(of point: MatrixPoint, in matrix: PriorityMatrix) -> String? {
    if matrix.axis == .normDifference, let level = analysis?.comparison.organisation[point.scale]?.level {
      return phrasing.judgement(level, comparedWith: .norm)
    }
    return shareInRed(of: point.scale)
  }

  /// As "12% have a score of 67 or more"; nil where it is not told.
  private func shareInRed(of scale: Int) -> String? {
    guard let summary = results.organisation?.scales[scale], let bound = questionnaire.scales[scale].cutOffs?.red,
      let share = summary.beyondCutOff, case .percent = share, let percent = phrasing.share(share)
    else { return nil }
    return texts.shareInRed(percent, phrasing.score(beyond: bound))
  }

  // MARK: Matrix

  mutating func addPriorities() {
    guard let analysis else { return }
    if let matrix = analysis.matrix, matrix.points.isEmpty, matrix.alerts.isEmpty { return }
    guard let matrix = analysis.matrix else {
      // Why, and nothing else (D5, A17).
      blocks.append(.heading(texts.priorities))
      return add(texts.noPriorities)
    }
    blocks.append(.heading(texts.priorities))
    addAlerts(matrix)
    guard let cut = matrix.impactCutPercent else {
      add(texts.noDrivers + " " + texts.rankedByRisk)
      return addList(matrix)
    }
    addPlot(matrix, impactCut: cut)
    addList(matrix)
  }

  /// What stands above every matrix, whatever the weights say (P3).
  private mutating func addAlerts(_ matrix: PriorityMatrix) {
    let exposures = matrix.alerts.compactMap { if case .exposure(let index) = $0 { index } else { nil } }
    var lines = exposureLists.compactMap { list -> String? in
      let told = list.exposures.filter(exposures.contains).map { index in
        let share = results.organisation?.exposures[index].flatMap { phrasing.share($0.prevalence) }
        return list.name(index) + (share.map { "\u{A0}" + $0 } ?? "")
      }
      guard !told.isEmpty else { return nil }
      let source = list.source.map { " " + words.sources($0) } ?? ""
      return texts.exposureAlert(source, told.joined(separator: ", "))
    }
    for case .mostInRed(let scale) in matrix.alerts { lines.append(redAlert(scale)) }
    guard !lines.isEmpty else { return }
    blocks.append(.subheading(texts.alerts))
    blocks.append(.bullets(lines))
    if !exposures.isEmpty { add(texts.everyReportCounts) }
  }

  func redAlert(_ scale: Int) -> String {
    let bound = questionnaire.scales[scale].cutOffs?.red
    return texts.redAlert(phrasing.scale(scale), bound.map(phrasing.score) ?? "")
  }

  // MARK: Picture

  private mutating func addPlot(_ matrix: PriorityMatrix, impactCut: Figure) {
    let points = matrix.points.enumerated().compactMap { position, point -> ReportPlot.Point? in
      guard let impact = point.impactPercent, let x = Self.place(of: point) else { return nil }
      let name = point.quadrant.name
      return ReportPlot.Point(
        number: position + 1, x: x, y: impact.doubleValue,
        isRight: name.map { $0 == .tackleFirst || $0 == .needsAttention }
          ?? (x >= matrix.axis.cut),
        isUpper: name.map { $0 == .tackleFirst || $0 == .strengthToKeep }
          ?? (impact.doubleValue >= impactCut.doubleValue),
        isBorderline: point.quadrant.certainty == .borderline, name: phrasing.scale(point.scale),
        certainty: point.quadrant.certainty, rangeX: point.riskInterval?.range,
        rangeY: weight(of: point.scale)?.interval?.range)
    }
    let isNorm = matrix.axis == .normDifference
    let goesWith = words.judgement.goesWith(
      phrasing.outcomes(analysis?.drivers?.outcomes.map(\.outcome) ?? []))
    let across = ReportPlot.Axis(
      caption: isNorm ? texts.acrossNorm : texts.acrossRed, values: points.map(\.x), cut: matrix.axis.cut,
      floor: isNorm ? -.infinity : 0, step: isNorm ? 0.1 : 5
    ) { value in
      isNorm
        ? (value > 0.05 ? "+" : "") + numbers.decimal(value, fractionDigits: 1)
        : numbers.decimal(value, fractionDigits: 0) + numbers.percentGap + "%"
    }
    let up = ReportPlot.Axis(
      caption: goesWith, values: points.map(\.y) + [0], cut: impactCut.doubleValue, floor: 0, step: 1
    ) { numbers.decimal($0, fractionDigits: 0) + numbers.percentGap + "%" }
    let name = words.judgement.quadrant
    blocks.append(
      .plot(
        ReportPlot(
          introduction: texts.readPlot(goesWith) + (isNorm ? " " + texts.readRiskLine : ""), remark: texts.movedNumbers,
          points: points, across: across, up: up,
          upperLeft: name(.strengthToKeep), upperRight: name(.tackleFirst),
          lowerLeft: name(.monitor), lowerRight: name(.needsAttention))))
  }

  /// A factor's weight for the outcomes together.
  private func weight(of scale: Int) -> FactorWeight? {
    guard let drivers = analysis?.drivers, let position = drivers.factors.firstIndex(of: scale) else { return nil }
    return drivers.together[position]
  }

  /// A bounded share stands at its end of the axis; nil where it may be on either side of the cut.
  private static func place(of point: MatrixPoint) -> Double? {
    if let risk = point.risk { return risk.doubleValue }
    guard let bounded = point.boundedRisk, point.quadrant.name != nil else { return nil }
    return bounded == .nearlyAll ? 100 : 0
  }

  // MARK: List

  /// All factors in order of priority, by quadrant; one list where there are no weights.
  private mutating func addList(_ matrix: PriorityMatrix) {
    blocks.append(
      .columnHelp([
        // Both point into the picture; without weights there is none.
        Report.ColumnHelp(texts.readRisk, for: matrix.impactCutPercent == nil ? texts.weightColumn : nil),
        Report.ColumnHelp(texts.readMatrixWeight, for: texts.weightColumn),
        Report.ColumnHelp(texts.readPlace, for: texts.placeColumn), Report.ColumnHelp(words.judgement.readCertainty),
      ]))
    let entries = matrix.points.enumerated().map { (number: $0 + 1, point: $1) }
    guard matrix.impactCutPercent != nil else { return addList(entries, title: nil, matrix) }
    for quadrant in [MatrixQuadrant.tackleFirst, .needsAttention, .strengthToKeep, .monitor] {
      let part = entries.filter { $0.point.rank != nil && $0.point.quadrant.name == quadrant }
      addList(part, title: words.judgement.quadrant(quadrant), matrix)
    }
    let unsaid = entries.filter { $0.point.rank != nil && $0.point.quadrant.name == nil }
    addList(unsaid, title: words.judgement.certainty(.cannotSay), matrix)
    addList(entries.filter { $0.point.rank == nil }, title: texts.otherWayTitle, matrix)
  }

  private mutating func addList(
    _ entries: [(number: Int, point: MatrixPoint)], title: String?, _ matrix: PriorityMatrix
  ) {
    guard !entries.isEmpty else { return }
    if let title { blocks.append(.subheading(phrasing.capitalised(title))) }
    let columns = [
      ReportTable.Column(head: "\u{A0}\u{A0}\u{A0}" + texts.factorColumn, role: .name),
      ReportTable.Column(head: texts.riskColumn, role: .number),
      ReportTable.Column(head: words.intervalColumn, role: .detail(0)),
      ReportTable.Column(head: texts.weightColumn, role: .detail(1)),
      ReportTable.Column(head: texts.placeColumn, role: .detail(2)),
      ReportTable.Column(head: texts.certaintyColumn, role: .text),
    ]
    let rows = entries.map { number, point -> [ReportTable.Cell] in
      [
        .text(numbered(number, phrasing.scale(point.scale))), .text(phrasing.risk(point, matrix.axis)),
        text(point.riskInterval.map { phrasing.riskInterval($0, matrix.axis) }),
        text(point.impactPercent.map { numbers.percent($0) }), text(point.rank.map(phrasing.placeRange)),
        text(certainty(of: point.quadrant)),
      ]
    }
    blocks.append(.table(ReportTable(columns: columns, rows: rows)))
  }

  /// The number as in the picture, under each other.
  private func numbered(_ number: Int, _ title: String) -> String {
    (number < 10 ? "\u{A0}" : "") + "\(number)\u{A0}" + title
  }

  private func certainty(of judgement: Judgement<MatrixQuadrant>) -> String? {
    guard judgement.name != nil else { return nil }
    let certainty = words.judgement.certainty(judgement.certainty)
    guard let alternative = judgement.alternative else { return certainty }
    return "\(certainty), \(texts.orElse(words.judgement.quadrant(alternative)))"
  }
}

extension Phrasing {
  /// A number, or in words what may be told of a bounded share (A6).
  func risk(_ point: MatrixPoint, _ axis: RiskAxis) -> String {
    guard let risk = point.risk else {
      return point.boundedRisk == .nearlyAll ? words.nearlyAll : words.fewerThanThree
    }
    return axis == .normDifference ? numbers.signed(risk) : numbers.percent(risk)
  }

  func riskInterval(_ interval: FigureInterval, _ axis: RiskAxis) -> String {
    axis == .normDifference ? signedInterval(interval) : percentInterval(interval)
  }

  /// As "1–4".
  func placeRange(_ range: RankRange) -> String {
    range.best == range.worst ? "\(range.best)" : "\(range.best)–\(range.worst)"
  }
}
