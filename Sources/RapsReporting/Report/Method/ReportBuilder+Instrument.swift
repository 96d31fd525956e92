import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// What was asked, how it is scored, and what it is compared with: the head of the methods sheet.
extension ReportBuilder {
  private var method: MethodWords { .in(phrasing.language) }
  private var labels: DescriptionWords { .in(phrasing.language) }
  private var ends: PageWords { .in(phrasing.language) }
  private var normLabels: NormWords { .in(phrasing.language) }

  /// So many digits of the content hash tell two questionnaires apart, as `raps norm show` has them.
  static let hashDigits = 12

  // MARK: The questionnaire

  mutating func addInstrument(_ use: MethodUse) {
    blocks.append(.subheading(method.questionnaire))
    let title = phrasing.name(questionnaire.title, id: questionnaire.id)
    var entries = [
      (normLabels.questionnaire, "\(title) (\(questionnaire.id))"), (labels.version, questionnaire.version),
      (labels.contentHash, method.hashBeginning(String(questionnaire.contentHash.prefix(Self.hashDigits)))),
    ]
    if let source = questionnaire.source { entries.append((labels.source, source)) }
    blocks.append(.legend(entries.map(Self.entry)))
    let measures =
      use.measuredScales.map { ReportMeasure(.scale($0), phrasing) }
      + use.measuredComposites.map { ReportMeasure(.composite($0), phrasing) }
    if !measures.isEmpty { blocks.append(.table(table(of: measures))) }
    let sources = measures.flatMap(sources)
    if !sources.isEmpty { blocks.append(.bullets(sources)) }
    addStatuses(measures)
    addExposureRules(use.measuredExposures)
    for index in use.measuredProfiles {
      let profile = questionnaire.profiles[index]
      let name = phrasing.name(profile.title, id: profile.id)
      add(name + words.colon + words.profileIntroduction(axis(profile.demands), axis(profile.resources)))
    }
  }

  private static func entry(_ label: String, _ text: String) -> Report.LegendEntry {
    Report.LegendEntry(mark: .sign(label), text: text)
  }

  private func table(of measures: [ReportMeasure]) -> ReportTable {
    ReportTable(
      columns: [
        .init(head: words.scaleColumn, role: .name), .init(head: words.explain.items, role: .text),
        .init(head: phrasing.capitalised(words.explain.reversed), role: .text),
        .init(head: method.neededColumn, role: .text),
        .init(head: method.rangeColumn, role: .text), .init(head: method.favourableColumn, role: .text),
        .init(head: words.explain.cutOffs, role: .text), .init(head: method.statusColumn, role: .text),
      ],
      rows: measures.map(row), look: .texts)
  }

  private func row(of measure: ReportMeasure) -> [ReportTable.Cell] {
    let cutOffs = measure.cutOffs
    let bounds = [cutOffs?.amber, cutOffs?.red].compactMap { $0.map(phrasing.symbol) }
    let range = measure.facts(in: results).map { "\(numbers.count($0.lowestScore))–\(numbers.count($0.highestScore))" }
    return [.text(measure.title)] + parts(of: measure) + [
      text(range), .text(measure.risk == .low ? ends.highEnd : ends.lowEnd),
      .text(bounds.joined(separator: ", ")), text(cutOffs.map { words.evidence($0.status) }),
    ]
  }

  /// What it is made of, which of it is reversed, and how much of it is needed.
  private func parts(of measure: ReportMeasure) -> [ReportTable.Cell] {
    switch measure.index {
    case .scale(let index):
      let scale = questionnaire.scales[index]
      let reversed = scale.items.filter(\.isReverseKeyed)
      return [
        .text(ids(scale.items)), .text(reversed.isEmpty ? method.reversedNone : ids(reversed)),
        .text("\(scale.requiredItemCount)/\(scale.items.count)"),
      ]
    case .composite(let index):
      let composite = questionnaire.composites[index]
      return [
        .text(composite.scales.map(phrasing.scale).joined(separator: ", ")), .empty,
        .text("\(composite.requiredScaleCount)/\(composite.scales.count)"),
      ]
    }
  }

  private func ids(_ items: [ScaleItem]) -> String {
    items.map { questionnaire.items[$0.item].id }.joined(separator: ", ")
  }

  /// Where a scale and its cut-offs come from.
  private func sources(of measure: ReportMeasure) -> [String] {
    var sources: [String] = []
    if case .scale(let index) = measure.index, let source = questionnaire.scales[index].source {
      sources.append(method.sourceOf(measure.title, source))
    }
    guard let cutOffs = measure.cutOffs, let source = cutOffs.source else { return sources }
    let population = cutOffs.population.map { " (\($0))" } ?? ""
    return sources + [method.sourceOf("\(measure.title), \(words.explain.cutOffs)", source + population)]
  }

  /// What the statuses of cut-offs stand for.
  private mutating func addStatuses(_ measures: [ReportMeasure]) {
    let used = Set(measures.compactMap { $0.cutOffs?.status })
    let lines = EvidenceStatus.allCases.filter(used.contains).map(words.explain.status)
    if !lines.isEmpty { blocks.append(.bullets(lines)) }
  }

  private mutating func addExposureRules(_ exposures: [Int]) {
    guard !exposures.isEmpty else { return }
    let rows = exposures.map { index -> [ReportTable.Cell] in
      let exposure = questionnaire.exposures[index]
      let codes = exposure.positiveCodes
      return [
        .text(phrasing.exposure(index)),
        .text(exposure.items.map { questionnaire.items[$0].id }.joined(separator: ", ")),
        .text(codes.count == 1 ? "\(codes.lowerBound)" : "\(codes.lowerBound)–\(codes.upperBound)"),
      ]
    }
    let columns = [
      ReportTable.Column(head: words.exposureColumn, role: .name), .init(head: words.explain.items, role: .text),
      .init(head: method.codesColumn, role: .text),
    ]
    blocks.append(.table(ReportTable(columns: columns, rows: rows, look: .texts)))
  }

  // MARK: The norm

  mutating func addNormFacts(_ use: MethodUse) {
    guard let facts = use.norm else { return }
    blocks.append(.subheading(method.norm))
    var people = numbers.count(facts.respondentCount)
    if let count = facts.organisationCount {
      people =
        normLabels.peopleInOrganisations(people, words.analysis.organisations(numbers.count(count)))
    }
    var entries = [(labels.norm, facts.name)]
    if let period = facts.period { entries.append((normLabels.period, period)) }
    entries.append((normLabels.status, phrasing.evidence(facts.status)))
    entries.append((normLabels.people, people))
    if let source = facts.source { entries.append((normLabels.source, source)) }
    if let year = facts.expires { entries.append((normLabels.expires, String(year))) }
    blocks.append(.legend(entries.map(Self.entry)))
    var remarks: [String] = []
    if let share = facts.ownSharePercent {
      remarks.append(words.analysis.ownShare(numbers.percent(share, isSomebody: true)))
      if facts.isOwnSubtracted { remarks.append(words.analysis.ownSubtracted) }
    }
    let missing = facts.scalesNotCompared.filter { results.measured.scales[$0] }
    if !missing.isEmpty {
      remarks.append(words.analysis.notCompared(missing.map(phrasing.scale).joined(separator: ", ")))
    }
    if !remarks.isEmpty { add(remarks.joined(separator: " ")) }
  }
}
