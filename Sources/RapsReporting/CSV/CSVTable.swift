import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// Writes the rows of the CSV output.
struct CSVTable {
  let results: ScoreResults
  let analysis: Analysis?
  private let phrasing: Phrasing
  private let document: JSONDocument
  private let variables: [Int]
  private let mark: DecimalMark

  init(results: ScoreResults, analysis: Analysis?, options: DataOptions) {
    self.results = results
    self.analysis = analysis
    phrasing = Phrasing(results.questionnaire, language: options.language)
    document = JSONDocument(results: results, analysis: analysis, options: options)
    variables = options.groups
    mark = options.decimalMark
  }

  private var questionnaire: Questionnaire { results.questionnaire }

  func bytes() -> [UInt8] {
    var text = CSVRow.header(isIdentified: results.release.isIdentified, mark)
    text += responseRow.line
    for notice in results.notices { text += noticeRow(notice).line }
    for (name, sentence) in document.standingTexts { text += textRow(name, sentence).line }
    for row in rows(of: results.organisation, base: base, unit: .organisation) { text += row.line }
    for variable in variables {
      guard let index = results.partitions.firstIndex(where: { $0.variable == variable }) else { continue }
      let partition = results.partitions[index]
      for (place, group) in partition.groups.enumerated() {
        let base = base(of: group, in: partition)
        for row in rows(of: group.figures, base: base, unit: .group(place, partition: index)) { text += row.line }
      }
    }
    return Array(text.utf8)
  }

  // MARK: Head

  private var base: CSVRow {
    var row = CSVRow(mark)
    row[.respondents] = results.release.isIdentified ? "identified" : "anonymous"
    return row
  }

  private var responseRow: CSVRow {
    var row = base
    row[.type] = "response"
    row[.status] = results.response.answered == nil ? "hidden" : "shown"
    row[.n] = results.response.answered.map(String.init)
    row[.invited] = results.response.invited.map(String.init)
    if case .percent(let percent) = results.response.rate { row.setFigure(percent, .ratePercent) }
    row.setText(phrasing.response(results.response), .note)
    return row
  }

  private func noticeRow(_ notice: ResultNotice) -> CSVRow {
    var row = base
    row[.type] = "notice"
    row.setText(phrasing.notice(notice, in: results)?.text ?? phrasing.words.identifiedLine, .note)
    return row
  }

  /// What must stand beside the figures in every output.
  private func textRow(_ name: String, _ sentence: String) -> CSVRow {
    var row = base
    row[.type] = "text"
    row[.measure] = name
    row.setText(sentence, .note)
    return row
  }

  private func base(of group: GroupResult, in partition: PartitionResult) -> CSVRow {
    var row = base
    row[.variable] = questionnaire.variables[partition.variable].id
    row.setText(document.identifier(of: group.name), .group)
    row.setText(phrasing.group(group.name), .label)
    if let parent = partition.parent, let parentGroup = group.parentGroup {
      row.setText(document.identifier(of: results.partitions[parent].groups[parentGroup].name), .parent)
    }
    return row
  }

  // MARK: Measures

  private func rows(of figures: GroupFigures?, base: CSVRow, unit: Unit) -> [CSVRow] {
    var rows: [CSVRow] = []
    if base[.variable] != nil { rows.append(groupRow(figures, base: base)) }
    for index in questionnaire.scales.indices {
      var row = scoreRow(.scale(index), "scale", figures, base: base)
      if figures?.scales[index] != nil { setAnalysis(of: index, unit, &row) }
      rows.append(row)
    }
    for index in questionnaire.composites.indices {
      rows.append(scoreRow(.composite(index), "composite", figures, base: base))
    }
    for index in questionnaire.exposures.indices { rows.append(exposureRow(index, figures, base: base)) }
    for index in questionnaire.profiles.indices { rows += profileRows(index, figures, base: base) }
    return rows
  }

  private func groupRow(_ figures: GroupFigures?, base: CSVRow) -> CSVRow {
    var row = base
    row[.type] = "response"
    row[.status] = figures == nil ? "hidden" : "shown"
    row[.n] = figures.map { String($0.respondentCount) }
    row[.invited] = figures?.response.map { String($0.invited) }
    switch figures?.response?.rate {
    case .percent(let percent): row.setFigure(percent, .ratePercent)
    case .ninetyFiveOrMore: row[.note] = AbsenceReason.ninetyFiveOrMore.rawValue
    case nil: break
    }
    return row
  }

  private func status(isShown: Bool, isMeasured: Bool) -> String {
    isShown ? "shown" : isMeasured ? "hidden" : AbsenceReason.notMeasured.rawValue
  }

  private func scoreRow(
    _ index: ReportMeasure.Index, _ type: String, _ figures: GroupFigures?, base: CSVRow
  ) -> CSVRow {
    let measure = ReportMeasure(index, phrasing)
    let summary = figures.flatMap(measure.summary)
    var row = base
    row[.type] = type
    row[.measure] = measure.id
    row.setText(measure.title, .title)
    row[.kind] = measure.kind.rawValue
    row[.status] = status(isShown: summary != nil, isMeasured: measure.isMeasured(in: results))
    guard let summary else { return row }
    row[.n] = String(summary.validCount)
    row.setFigure(summary.mean, .mean)
    if case .interval(let interval) = summary.interval {
      row.setFigure(interval.lower, .lower)
      row.setFigure(interval.upper, .upper)
    } else if case .everyoneAnswered = summary.interval {
      row[.note] = AbsenceReason.everyoneAnswered.rawValue
    }
    row.setFigure(summary.standardDeviation, .sd)
    row.setFigure(summary.quartiles?.lower, .q1)
    row.setFigure(summary.quartiles?.median, .median)
    row.setFigure(summary.quartiles?.upper, .q3)
    row.setFigure(summary.reliability?.value, .alpha)
    if let cutOffs = measure.cutOffs, let bound = Phrasing.shareBound(cutOffs) {
      row[.cutOff] = "\(bound.comparison.rawValue) \(mark.written("\(bound.value)"))"
      row[.cutOffStatus] = cutOffs.status.rawValue
      row[.level] = summary.level?.rawValue
      set(summary.beyondCutOff ?? .notShown, &row)
    }
    return row
  }

  private func set(_ share: Share, _ row: inout CSVRow) {
    switch share {
    case .percent(let percent, let interval):
      row.setFigure(percent, .sharePercent)
      row.setFigure(interval?.lower, .shareLower)
      row.setFigure(interval?.upper, .shareUpper)
    case .fewerThanThree: row[.note] = AbsenceReason.fewerThanThree.rawValue
    case .nearlyAll: row[.note] = AbsenceReason.nearlyAll.rawValue
    case .notShown: row[.note] = AbsenceReason.notShown.rawValue
    }
  }

  private func exposureRow(_ index: Int, _ figures: GroupFigures?, base: CSVRow) -> CSVRow {
    let summary = figures?.exposures[index]
    var row = base
    row[.type] = "exposure"
    row[.measure] = questionnaire.exposures[index].id
    row[.part] = questionnaire.exposures[index].source?.rawValue
    row.setText(phrasing.exposure(index), .title)
    row[.status] = status(isShown: summary != nil, isMeasured: results.measured.exposures[index])
    guard let summary else { return row }
    row[.n] = String(summary.validCount)
    set(summary.prevalence, &row)
    if summary.prevalence == .fewerThanThree {
      row.setText("\(AbsenceReason.fewerThanThree.rawValue): \(phrasing.words.fewerThanThreeRemark)", .note)
    }
    return row
  }

  private func profileRows(_ index: Int, _ figures: GroupFigures?, base: CSVRow) -> [CSVRow] {
    let summary = figures?.profiles[index]
    let profile = questionnaire.profiles[index]
    return Profile.Quadrant.allCases.map { quadrant in
      var row = base
      row[.type] = "profile"
      row[.measure] = profile.id
      row[.part] = "\(quadrant)"
      row.setText(phrasing.name(profile.quadrantTitles[quadrant.rawValue], id: "\(quadrant)"), .title)
      row[.status] = status(isShown: summary != nil, isMeasured: results.measured.profiles[index])
      guard let summary else { return row }
      row[.n] = String(summary.validCount)
      set(summary.quadrants[quadrant.rawValue], &row)
      return row
    }
  }
}
