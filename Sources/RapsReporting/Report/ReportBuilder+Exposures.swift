import RapsQuestionnaire
import RapsResults

extension ReportBuilder {
  /// Exposures that stand in one table.
  struct ExposureList {
    /// Who behaves so, if that sets the lists apart.
    let source: Exposure.Source?
    let exposures: [Int]
    /// As the table has it.
    let name: (Int) -> String
  }

  /// The measured exposures; by source where titles would else repeat.
  var exposureLists: [ExposureList] {
    let measured = questionnaire.exposures.indices.filter { results.measured.exposures[$0] }
    guard !measured.isEmpty else { return [] }
    guard measured.contains(where: phrasing.isTitleRepeated) else {
      return [ExposureList(source: nil, exposures: measured, name: phrasing.exposure)]
    }
    let sources: [Exposure.Source?] = [.colleagues, .thirdParties, nil]
    return sources.compactMap { source in
      let exposures = measured.filter { questionnaire.exposures[$0].source == source }
      return exposures.isEmpty
        ? nil : ExposureList(source: source, exposures: exposures, name: phrasing.exposureTitle)
    }
  }

  mutating func addExposures(_ organisation: GroupFigures) {
    let lists = exposureLists
    guard !lists.isEmpty else { return }
    blocks.append(.heading(words.exposures))
    add(words.exposuresIntroduction, .quiet)
    for list in lists {
      if let source = list.source { blocks.append(.subheading(phrasing.capitalised(words.sources(source)))) }
      let rows = list.exposures.map { row(of: $0, named: list.name($0), in: organisation) }
      let columns = [
        ReportTable.Column(head: words.exposureColumn, role: .name),
        ReportTable.Column(head: words.prevalenceColumn, role: .number),
        ReportTable.Column(head: words.intervalColumn, role: .number),
        ReportTable.Column(head: words.countColumn, role: .number),
      ]
      let drawing = ReportDrawing.prevalence(prevalence(of: list, in: organisation))
      blocks.append(.table(ReportTable(columns: columns, rows: rows, drawing: drawing)))
    }
    addRemarks(organisation.exposures)
    add(words.routesForHelp)
  }

  private func row(of exposure: Int, named name: String, in organisation: GroupFigures) -> [ReportTable.Cell] {
    guard let summary = organisation.exposures[exposure] else { return [.text(name), .hidden, .hidden, .hidden] }
    var interval = ReportTable.Cell.empty
    if case .percent(_, let range?) = summary.prevalence { interval = .text(phrasing.percentInterval(range)) }
    return [
      .text(name), phrasing.share(summary.prevalence).map { .text($0) } ?? .hidden, interval,
      .text(numbers.count(summary.validCount)),
    ]
  }

  /// What "fewer than 3" and "nearly all" do not say (A6).
  mutating func addRemarks(_ summaries: [ExposureSummary?]) {
    let prevalences = summaries.compactMap { $0?.prevalence }
    if prevalences.contains(.fewerThanThree) { add(words.fewerThanThreeRemark) }
    if prevalences.contains(.nearlyAll) { add(words.nearlyAllRemark, .quiet) }
  }

  mutating func addProfiles(_ organisation: GroupFigures) {
    for (index, profile) in questionnaire.profiles.enumerated() where results.measured.profiles[index] {
      blocks.append(.heading(phrasing.name(profile.title, id: profile.id)))
      add(words.profileIntroduction(axis(profile.demands), axis(profile.resources)), .quiet)
      let columns = [
        ReportTable.Column(head: words.profileColumn, role: .name), ReportTable.Column(head: "", role: .bar),
        ReportTable.Column(head: words.shareColumn, role: .number),
        ReportTable.Column(head: words.intervalColumn, role: .number),
      ]
      let rows = Profile.Quadrant.allCases.map { quadrant -> [ReportTable.Cell] in
        let name = ReportTable.Cell.text(phrasing.name(profile.quadrantTitles[quadrant.rawValue], id: "\(quadrant)"))
        guard let summary = organisation.profiles[index] else { return [name, .hidden, .hidden, .hidden] }
        let share = summary.quadrants[quadrant.rawValue]
        let text = phrasing.share(share).map { ReportTable.Cell.text($0) } ?? .hidden
        guard case .percent(let percent, let interval) = share else { return [name, .empty, text, .empty] }
        return [
          name, .bar(percent.doubleValue / 100), text, interval.map { .text(phrasing.percentInterval($0)) } ?? .empty,
        ]
      }
      let drawing = ReportDrawing.prevalence(shares(of: index, in: organisation))
      blocks.append(.table(ReportTable(columns: columns, rows: rows, drawing: drawing)))
    }
  }

  /// A profile's axis with its cut, as "Workload ≥ 50".
  func axis(_ axis: Profile.Axis) -> String {
    let title =
      switch axis.measure {
      case .scale(let index): phrasing.scale(index)
      case .composite(let index): phrasing.composite(index)
      case .exposure(let index): phrasing.exposure(index)
      case .profile(let index): questionnaire.profiles[index].id
      }
    return "\(title) \(phrasing.symbol(axis.high))"
  }
}
