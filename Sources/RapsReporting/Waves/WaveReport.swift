import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// Changes between waves as a page of text for a terminal, a pipe or a text file (METHOD C6), laid out as
/// `renderTerminal` does.
package func renderWaves(_ comparison: WaveComparison, options: TerminalOptions) -> String {
  guard let first = comparison.waves.first else { return "" }
  let phrasing = Phrasing(first.questionnaire, language: options.language)
  var report = WaveReport(
    comparison: comparison, phrasing: phrasing, country: options.country, groups: options.groups, medium: .text)
  let style = TerminalStyle(usesColor: options.usesColor, usesUnicode: options.usesUnicode)
  var renderer = TerminalRenderer(style: style, words: phrasing.words, width: options.width)
  return renderer.render(report.report())
}

/// The same as a page: no request leaves it, whatever the data contain. Same comparison and options, same bytes.
package func renderWavesHTML(_ comparison: WaveComparison, options: DataOptions) -> [UInt8] {
  guard let first = comparison.waves.first else { return [] }
  let phrasing = Phrasing(first.questionnaire, language: options.language)
  var report = WaveReport(
    comparison: comparison, phrasing: phrasing, country: options.country, groups: options.groups, medium: .page)
  var renderer = HTMLRenderer(language: phrasing.language)
  return renderer.render(report.report())
}

/// Writes the report of a comparison of waves.
struct WaveReport {
  let comparison: WaveComparison
  let phrasing: Phrasing
  let country: ReaderCountry?
  /// The variables whose groups are compared.
  let groups: [Int]
  let medium: ReportMedium
  var blocks: [Report.Block] = []

  init(
    comparison: WaveComparison, phrasing: Phrasing, country: ReaderCountry?, groups: [Int], medium: ReportMedium
  ) {
    self.comparison = comparison
    self.phrasing = phrasing
    self.country = country
    self.groups = groups
    self.medium = medium
  }

  /// Beside a change that is relevant (C3).
  static let relevant = "*"

  var words: WaveWords { WaveWords.in(phrasing.language) }
  var numbers: NumberStyle { phrasing.numbers }

  mutating func report() -> Report {
    blocks = []
    addHead()
    blocks.append(.paragraph(words.independent, .plain))
    blocks.append(.paragraph(words.onlyShownInBoth, .plain))
    for pair in comparison.pairs { add(pair) }
    // A terminal's page ends with its fine print; on a page it would seem to belong to the last group.
    if medium == .page { blocks.append(.heading(phrasing.words.howToRead)) }
    blocks.append(.paragraph(words.readTable, .quiet))
    blocks.append(.paragraph(phrasing.words.judgement.readCertainty, .quiet))
    blocks.append(
      .box(
        title: phrasing.words.boxTitle,
        paragraphs: [phrasing.words.box, phrasing.words.discussWith(phrasing.words.body(country))]))
    return Report(blocks: blocks)
  }

  /// Response first (D5), of every wave, and what a reader must know of each.
  private mutating func addHead() {
    if comparison.waves.contains(where: \.release.isIdentified) {
      blocks.append(.lead(phrasing.words.identifiedLine, .caution))
    }
    for (index, wave) in comparison.waves.enumerated() {
      blocks.append(.lead(words.wave("\(index + 1)") + phrasing.words.colon + phrasing.response(wave.response), .plain))
    }
    let questionnaire = phrasing.questionnaire
    let title = phrasing.name(questionnaire.title, id: questionnaire.id)
    blocks.append(.title(phrasing.words.title, subtitle: "\(words.subtitle) · \(title) (\(questionnaire.id))"))
    for (index, wave) in comparison.waves.enumerated() {
      for notice in wave.notices {
        guard let (text, tone) = phrasing.notice(notice, in: wave), tone == .caution else { continue }
        blocks.append(.paragraph(words.wave("\(index + 1)") + phrasing.words.colon + text, .caution))
      }
    }
  }

  // MARK: A pair of waves

  private mutating func add(_ pair: WavePair) {
    blocks.append(.heading(words.fromTo("\(pair.earlier + 1)", "\(pair.later + 1)")))
    addMix(pair)
    let scales = pair.organisation.indices.filter { pair.organisation[$0] != nil }
    if scales.isEmpty {
      blocks.append(.paragraph(words.nothingComparable, .plain))
    } else {
      blocks.append(.subheading(phrasing.words.allRespondents))
      addDrawing(pair, scales)
      addTable(pair, scales)
      addRelevant(pair.organisation)
      addEarlierMix(pair)
    }
    for variable in groups { addGroups(of: variable, pair) }
  }

  /// Each shown group's part of the answers in both waves.
  private mutating func addMix(_ pair: WavePair) {
    var lines: [String] = []
    for (partition, result) in comparison.waves[pair.earlier].partitions.enumerated() where result.parent == nil {
      let parts = pair.groups.filter { $0.earlierPartition == partition }.compactMap { mixPart($0, pair) }
      guard !parts.isEmpty else { continue }
      lines.append(phrasing.variable(result.variable) + phrasing.words.colon + parts.joined(separator: ", "))
    }
    guard !lines.isEmpty else { return }
    blocks.append(.paragraph(words.mix + phrasing.words.colon, .plain))
    blocks.append(.bullets(lines))
  }

  private func mixPart(_ change: WavePair.GroupChange, _ pair: WavePair) -> String? {
    let places = [
      (comparison.waves[pair.earlier], change.earlierPartition, change.earlierGroup),
      (comparison.waves[pair.later], change.laterPartition, change.laterGroup),
    ]
    let shares = places.compactMap { wave, partition, group in
      WaveMix.percent(of: group, in: partition, wave).map { numbers.percent($0) }
    }
    guard shares.count == 2 else { return nil }
    return words.share(phrasing.group(name(of: change, pair)), shares[0], shares[1])
  }

  private func name(of change: WavePair.GroupChange, _ pair: WavePair) -> GroupName {
    comparison.waves[pair.earlier].partitions[change.earlierPartition].groups[change.earlierGroup].name
  }

  private mutating func addTable(_ pair: WavePair, _ scales: [Int]) {
    let before = comparison.waves[pair.earlier].organisation
    let after = comparison.waves[pair.later].organisation
    let rows = scales.map { scale -> [ReportTable.Cell] in
      guard let change = pair.organisation[scale] else { return [] }
      return [
        .text(phrasing.scale(scale)), mean(before, scale), mean(after, scale), .text(signed(change.difference)),
        .text(signed(change.standardised)), change.interval.map { .text(interval($0)) } ?? .empty,
        change.isRelevant ? .text(Self.relevant) : .empty,
      ]
    }
    let heads: [(String, ReportTable.Role)] = [
      (phrasing.words.scaleColumn, .name), (words.before, .number), (words.after, .number), (words.change, .number),
      ("Δ", .number), (words.interval, .number), ("", .text),
    ]
    blocks.append(
      .table(ReportTable(columns: heads.map { ReportTable.Column(head: $0.0, role: $0.1) }, rows: rows)))
  }

  private func mean(_ figures: GroupFigures?, _ scale: Int) -> ReportTable.Cell {
    figures?.scales[scale].map { .text(numbers.figure($0.mean)) } ?? .empty
  }

  /// Relevant changes by what they are called; the table has their figures.
  private mutating func addRelevant(_ changes: [WaveChange?]) {
    var titles: [String: [String]] = [:]
    var order: [String] = []
    for (scale, change) in changes.enumerated() {
      guard let change, change.isRelevant else { continue }
      let judgement = phrasing.judgement(change.level, comparedWith: .earlierWave)
      if titles[judgement] == nil { order.append(judgement) }
      titles[judgement, default: []].append(phrasing.scale(scale))
    }
    guard !order.isEmpty else { return blocks.append(.paragraph(words.noRelevantChange, .plain)) }
    blocks.append(
      .bullets(order.map { $0 + phrasing.words.colon + (titles[$0] ?? []).joined(separator: ", ") }))
  }

  /// Relevant changes of a group as sentences.
  private mutating func addSentences(_ changes: [WaveChange?], before: GroupFigures?, after: GroupFigures?) {
    let sentences = changes.indices.compactMap { scale -> String? in
      guard let change = changes[scale], change.isRelevant, let one = before?.scales[scale],
        let other = after?.scales[scale]
      else { return nil }
      let delta = signed(change.standardised) + (change.interval.map { " (\(interval($0)))" } ?? "")
      let means = "\(numbers.figure(one.mean)) → \(numbers.figure(other.mean))"
      return words.changeSentence(
        phrasing.scale(scale), means, delta, phrasing.judgement(change.level, comparedWith: .earlierWave))
    }
    blocks.append(sentences.isEmpty ? .paragraph(words.noRelevantChange, .plain) : .bullets(sentences))
  }

  private mutating func addEarlierMix(_ pair: WavePair) {
    let parts = pair.organisationAtEarlierMix.enumerated().compactMap { scale, figure in
      figure.map { "\(phrasing.scale(scale)) \(signed($0))" }
    }
    guard !parts.isEmpty else { return }
    blocks.append(.paragraph(words.atEarlierMix(parts.joined(separator: ", ")), .plain))
  }

  private mutating func addGroups(of variable: Int, _ pair: WavePair) {
    let earlier = comparison.waves[pair.earlier]
    let later = comparison.waves[pair.later]
    let groups = pair.groups.filter { earlier.partitions[$0.earlierPartition].variable == variable }
    blocks.append(.subheading(phrasing.words.byVariable(phrasing.variable(variable))))
    guard !groups.isEmpty else { return blocks.append(.paragraph(words.nothingComparable, .plain)) }
    var unchanged: [String] = []
    for group in groups {
      let name = phrasing.group(name(of: group, pair))
      guard group.scales.contains(where: { $0?.isRelevant ?? false }) else {
        unchanged.append(name)
        continue
      }
      blocks.append(.paragraph(name + phrasing.words.colon, .plain))
      addSentences(
        group.scales, before: earlier.partitions[group.earlierPartition].groups[group.earlierGroup].figures,
        after: later.partitions[group.laterPartition].groups[group.laterGroup].figures)
    }
    if !unchanged.isEmpty {
      blocks.append(.paragraph(words.noRelevantChangeIn(unchanged.joined(separator: ", ")), .plain))
    }
  }

  // MARK: Figures

  /// With its sign.
  private func signed(_ figure: Figure) -> String {
    (figure.doubleValue > 0 ? "+" : "") + numbers.figure(figure)
  }

  private func interval(_ interval: FigureInterval) -> String {
    "\(signed(interval.lower))…\(signed(interval.upper))"
  }
}

/// How the respondents of a wave divide over groups.
enum WaveMix {
  /// A shown group's part of all respondents; nil if either is not shown.
  static func percent(of group: Int, in partition: Int, _ wave: ScoreResults) -> Figure? {
    guard let all = wave.organisation?.respondentCount, all > 0,
      let count = wave.partitions[partition].groups[group].figures?.respondentCount
    else { return nil }
    return ReleaseRounding(isIdentified: wave.release.isIdentified).percent(count, of: all, respondentCount: all)
  }
}
