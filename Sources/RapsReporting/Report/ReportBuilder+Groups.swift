import RapsQuestionnaire
import RapsResults

extension ReportBuilder {
  /// The tables of one variable: a heatmap per kind, exposures and profiles.
  mutating func addGroups(of variable: Int) {
    guard let partition = results.partitions.first(where: { $0.variable == variable }) else { return }
    blocks.append(.heading(words.byVariable(phrasing.variable(variable))))
    guard !partition.isWithheld else {
      return add(words.partitionWithheld(words.quoted(phrasing.variable(variable))))
    }
    add(words.groupMarks, .quiet)
    for kind in ScaleKind.allCases {
      let measures = self.measures(of: kind)
      guard !measures.isEmpty else { continue }
      blocks.append(.subheading(words.kindTitles(kind)))
      let block = matrix(partition, heads: measures.map(\.title)) { figures in
        measures.map { measure in
          measure.summary(in: figures).map { .marked(numbers.figure($0.mean), $0.level) } ?? .hidden
        }
      }
      blocks.append(block)
    }
    addExposures(of: partition)
    addProfiles(of: partition)
    var legend = levelLegend
    if partition.groups.contains(where: { $0.figures.map(hasHiddenCell) ?? true }) {
      legend.append(Report.LegendEntry(mark: .hidden, text: words.notShown))
    }
    blocks.append(.legend(legend))
  }

  private mutating func addExposures(of partition: PartitionResult) {
    let measured = questionnaire.exposures.indices.filter { results.measured.exposures[$0] }
    guard !measured.isEmpty else { return }
    blocks.append(.subheading(words.exposures))
    let block = matrix(partition, heads: measured.map(phrasing.exposure)) { figures in
      measured.map { figures.exposures[$0].flatMap { phrasing.shortShare($0.prevalence) }.map { .text($0) } ?? .hidden }
    }
    blocks.append(block)
    addSigns(partition, ofExposures: true) { $0.exposures.compactMap { $0?.prevalence } }
  }

  /// Explains the short texts in the table above.
  private mutating func addSigns(
    _ partition: PartitionResult, ofExposures: Bool, shares: (GroupFigures) -> [Share]
  ) {
    let figures = [results.organisation] + partition.groups.map(\.figures)
    let signs = phrasing.shareSigns(figures.flatMap { $0.map(shares) ?? [] }, ofExposures: ofExposures)
    if !signs.isEmpty { blocks.append(.legend(signs)) }
  }

  private mutating func addProfiles(of partition: PartitionResult) {
    for (index, profile) in questionnaire.profiles.enumerated() where results.measured.profiles[index] {
      blocks.append(.subheading(phrasing.name(profile.title, id: profile.id)))
      let heads = profile.quadrantTitles.map { phrasing.name($0, id: profile.id) }
      let block = matrix(partition, heads: heads) { figures in
        guard let summary = figures.profiles[index] else { return heads.map { _ in .hidden } }
        return summary.quadrants.map { phrasing.shortShare($0).map { .text($0) } ?? .hidden }
      }
      blocks.append(block)
      addSigns(partition, ofExposures: false) { $0.profiles[index]?.quadrants ?? [] }
    }
  }

  /// The organisation, then every group; nested ones below the group that contains them.
  private func matrix(
    _ partition: PartitionResult, heads: [String], cells: (GroupFigures) -> [ReportTable.Cell]
  ) -> Report.Block {
    let showsResponse = partition.groups.contains { $0.figures?.response != nil }
    var rows: [ReportMatrix.Row] = []
    func addRow(_ name: String, _ figures: GroupFigures?, response: ResponseRate?, isNested: Bool) {
      let count = figures.map { ReportTable.Cell.text(numbers.count($0.respondentCount)) } ?? .hidden
      let rate = figures == nil ? ReportTable.Cell.hidden : response.map { .text(phrasing.rate($0)) } ?? .empty
      rows.append(
        ReportMatrix.Row(
          name: name, isHeader: false, isNested: isNested, leading: showsResponse ? [count, rate] : [count],
          cells: figures.map(cells) ?? heads.map { _ in .hidden }))
    }
    addRow(words.allRespondents, results.organisation, response: results.response.rate, isNested: false)
    var lastParent: Int?
    for group in partition.groups {
      if let parent = partition.parent, let parentGroup = group.parentGroup, parentGroup != lastParent {
        lastParent = parentGroup
        let name = phrasing.group(results.partitions[parent].groups[parentGroup].name)
        rows.append(ReportMatrix.Row(name: name, isHeader: true, isNested: false, leading: [], cells: []))
      }
      addRow(
        phrasing.group(group.name), group.figures, response: group.figures?.response?.rate,
        isNested: partition.parent != nil)
    }
    let leadingHeads = showsResponse ? [words.countColumn, words.responseRateColumn] : [words.countColumn]
    return .matrix(ReportMatrix(nameHead: words.groupColumn, leadingHeads: leadingHeads, heads: heads, rows: rows))
  }
}
