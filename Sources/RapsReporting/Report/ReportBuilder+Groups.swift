import RapsQuestionnaire
import RapsResults

extension ReportBuilder {
  /// The table of one variable: sizes and response, then scales by kind, exposures and profiles.
  mutating func addGroups(of variable: Int) {
    guard let index = results.partitions.firstIndex(where: { $0.variable == variable }) else { return }
    let partition = results.partitions[index]
    blocks.append(.heading(words.byVariable(phrasing.variable(variable))))
    guard !partition.isWithheld else {
      return add(words.partitionWithheld(words.quoted(phrasing.variable(variable))))
    }
    add(words.groupMarks, .quiet)
    let shown = [results.organisation].compactMap { $0 } + partition.groups.compactMap(\.figures)
    let sections =
      scaleSections.map { section in
        matrixSection(section.title, shown, names: section.measures.map(\.title)) { figures, row in
          let summary = section.measures[row].summary(in: figures)
          return summary.map { .marked(numbers.figure($0.mean), $0.level) }
        }
      } + exposureSections(shown) + profileSections(shown)
    var legend = Level.allCases.map { Report.LegendEntry(mark: .level($0), text: words.levelWords($0)) }
    if partition.groups.contains(where: { $0.figures.map(hasHiddenCell) ?? true })
      || sections.flatMap(\.rows).flatMap(\.cells).contains(.hidden)
    {
      legend.append(Report.LegendEntry(mark: .hidden, text: words.notShown))
    }
    let showsResponse = partition.groups.contains { $0.figures?.response != nil }
    blocks.append(
      .matrix(
        ReportMatrix(
          groupHead: words.groupColumn,
          keyHeads: showsResponse ? [words.countColumn, words.responseRateColumn] : [words.countColumn],
          groups: key(partition, showsResponse: showsResponse), organisationHead: words.organisationColumn,
          legend: legend, sections: sections)))
    let signs = shareSigns(shown)
    if !signs.isEmpty { blocks.append(.legend(signs)) }
    addGroupAnalysis(of: index)
  }

  /// Explains the short texts in the table.
  private func shareSigns(_ figures: [GroupFigures]) -> [Report.LegendEntry] {
    let exposures = phrasing.shareSigns(
      figures.flatMap { $0.exposures.compactMap { $0?.prevalence } }, ofExposures: true)
    let profiles = phrasing.shareSigns(
      figures.flatMap { $0.profiles.flatMap { $0?.quadrants ?? [] } }, ofExposures: false)
    return exposures + profiles.filter { sign in !exposures.contains { $0.mark == sign.mark } }
  }

  // MARK: Sections

  private func matrixSection(
    _ title: String, _ figures: [GroupFigures], names: [String],
    cell: (GroupFigures, Int) -> ReportTable.Cell?
  ) -> ReportMatrix.Section {
    let rows = names.enumerated().map { row, name in
      ReportMatrix.Row(name: name, cells: figures.map { cell($0, row) ?? .hidden })
    }
    return ReportMatrix.Section(title: title, rows: rows)
  }

  private func exposureSections(_ figures: [GroupFigures]) -> [ReportMatrix.Section] {
    exposureLists.map { list in
      let title = words.exposures + (list.source.map { " – " + words.sources($0) } ?? "")
      return matrixSection(title, figures, names: list.exposures.map(list.name)) { figures, row in
        figures.exposures[list.exposures[row]].flatMap { phrasing.shortShare($0.prevalence) }.map { .text($0) }
      }
    }
  }

  private func profileSections(_ figures: [GroupFigures]) -> [ReportMatrix.Section] {
    questionnaire.profiles.indices.filter { results.measured.profiles[$0] }.map { index in
      let profile = questionnaire.profiles[index]
      let names = profile.quadrantTitles.map { phrasing.name($0, id: profile.id) }
      return matrixSection(phrasing.name(profile.title, id: profile.id), figures, names: names) { figures, row in
        figures.profiles[index].flatMap { phrasing.shortShare($0.quadrants[row]) }.map { .text($0) }
      }
    }
  }

  // MARK: Key

  /// The organisation, then every group; nested ones below the group that contains them.
  private func key(_ partition: PartitionResult, showsResponse: Bool) -> [ReportMatrix.Group] {
    var groups: [ReportMatrix.Group] = []
    func add(_ name: String, _ figures: GroupFigures?, response: ResponseRate?, isNested: Bool) {
      let count = figures.map { ReportTable.Cell.text(numbers.count($0.respondentCount)) } ?? .hidden
      let rate = figures == nil ? ReportTable.Cell.hidden : response.map { .text(phrasing.rate($0)) } ?? .empty
      groups.append(
        ReportMatrix.Group(
          name: name, isHeader: false, isNested: isNested, key: showsResponse ? [count, rate] : [count],
          isShown: figures != nil))
    }
    add(words.allRespondents, results.organisation, response: results.response.rate, isNested: false)
    var lastParent: Int?
    for group in partition.groups {
      let parent = partition.parent.flatMap { parent in
        group.parentGroup.map { results.partitions[parent].groups[$0].name }
      }
      // Who stated neither is one line, not a group within itself.
      let isNested = parent.map { $0 != .notStated || group.name != .notStated } ?? false
      if isNested, let parent, group.parentGroup != lastParent {
        lastParent = group.parentGroup
        groups.append(
          ReportMatrix.Group(
            name: phrasing.group(parent), isHeader: true, isNested: false, key: [], isShown: false))
      }
      add(
        phrasing.group(group.name), group.figures, response: group.figures?.response?.rate, isNested: isNested)
    }
    return groups
  }
}
