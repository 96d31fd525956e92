import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// How the organisation's figures on one scale or composite came to be, as a page of text (`--explain`).
///
/// Tells rules, cut-offs and released figures only; with an analysis also how a scale compares and what it weighs. Nil if there is no scale or composite of that id.
package func renderExplanation(
  _ results: ScoreResults, analysis: Analysis? = nil, measure id: String, options: TerminalOptions
) -> String? {
  let phrasing = Phrasing(results.questionnaire, language: options.language)
  let questionnaire = results.questionnaire
  let wanted = id.lowercased()
  let scale = questionnaire.scales.firstIndex { $0.id.lowercased() == wanted }
  let composite = questionnaire.composites.firstIndex { $0.id.lowercased() == wanted }
  guard let index = scale.map(ReportMeasure.Index.scale) ?? composite.map(ReportMeasure.Index.composite) else {
    return nil
  }
  var explanation = Explanation(
    results: results, analysis: analysis, phrasing: phrasing, measure: ReportMeasure(index, phrasing),
    variables: options.groups)
  let style = TerminalStyle(usesColor: options.usesColor, usesUnicode: options.usesUnicode)
  var renderer = TerminalRenderer(style: style, words: phrasing.words, width: options.width)
  return renderer.render(explanation.report())
}

/// Writes the blocks of one explanation.
struct Explanation {
  let results: ScoreResults
  let analysis: Analysis?
  let phrasing: Phrasing
  let measure: ReportMeasure
  /// The variables whose groups are told.
  let variables: [Int]
  private var blocks: [Report.Block] = []

  init(
    results: ScoreResults, analysis: Analysis?, phrasing: Phrasing, measure: ReportMeasure, variables: [Int]
  ) {
    self.results = results
    self.analysis = analysis
    self.variables = variables
    self.phrasing = phrasing
    self.measure = measure
  }

  private var words: ExplanationWords { phrasing.words.explain }
  private var numbers: NumberStyle { phrasing.numbers }
  private var questionnaire: Questionnaire { results.questionnaire }

  mutating func report() -> Report {
    if results.release.isIdentified { blocks.append(.lead(phrasing.words.identifiedLine, .caution)) }
    blocks.append(.lead(phrasing.response(results.response), .plain))
    let subtitle = "\(questionnaire.id) \(questionnaire.version), \(measure.id)"
    blocks.append(.title(words.title(phrasing.words.quoted(measure.title)), subtitle: subtitle))
    for notice in results.notices {
      // What must stand in every output (A1, D5); the rest is about other parts.
      guard let (text, tone) = phrasing.notice(notice, in: results), tone == .caution else { continue }
      add(text, tone)
    }
    switch measure.index {
    case .scale(let index): addScale(index)
    case .composite(let index): addComposite(questionnaire.composites[index])
    }
    addCutOffs()
    addFigures()
    addAnalysis()
    return Report(blocks: blocks)
  }

  mutating func append(_ block: Report.Block) { blocks.append(block) }

  private mutating func add(_ text: String, _ tone: Report.Tone = .plain) {
    blocks.append(.paragraph(text, tone))
  }

  // MARK: Rules

  private mutating func addScale(_ index: Int) {
    let scale = questionnaire.scales[index]
    blocks.append(.heading(words.items))
    blocks.append(.bullets(scale.items.map(describe)))
    if scale.items.contains(where: \.isReverseKeyed) { add(words.reverseRule) }
    blocks.append(.heading(words.score))
    switch scale.metric {
    case .percent: add(words.formulaPercent)
    case .mean: add(words.formulaMean)
    case .sum(let factor): add(words.formulaSum(numbers.count(scale.items.count * factor)))
    }
    let ranges = Set(
      scale.items.map { item in
        let answers = questionnaire.answerSets[questionnaire.items[item.item].answerSet]
        return [answers.minimumCode, answers.maximumCode]
      })
    if ranges.count > 1 { add(words.unlikeRanges) }
    add(words.missingRule(numbers.count(scale.requiredItemCount), numbers.count(scale.items.count)))
    if scale.requiredItemCount < scale.items.count { add(words.missingAssumption) }
    if let source = scale.source { add(source, .quiet) }
  }

  private func describe(_ entry: ScaleItem) -> String {
    let item = questionnaire.items[entry.item]
    let answers = questionnaire.answerSets[item.answerSet]
    var text = item.id
    if entry.isReverseKeyed { text += " (\(words.reversed))" }
    let wording = item.text.text(in: phrasing.language.language).map(typographic)
    text += phrasing.words.colon + (wording.map(phrasing.words.quoted) ?? words.wordingWithheld)
    return text + ", " + words.answerRange(numbers.count(answers.minimumCode), numbers.count(answers.maximumCode))
  }

  private mutating func addComposite(_ composite: Composite) {
    blocks.append(.heading(words.score))
    blocks.append(.bullets(composite.scales.map(phrasing.scale)))
    add(words.compositeRule(numbers.count(composite.requiredScaleCount), numbers.count(composite.scales.count)))
  }

  private mutating func addCutOffs() {
    blocks.append(.heading(words.cutOffs))
    guard let cutOffs = measure.cutOffs else { return add(words.noCutOffs) }
    var lines: [String] = []
    for (bound, isRed) in [(cutOffs.amber, false), (cutOffs.red, true)] {
      guard let bound else { continue }
      var line = words.cutOff(isRed, phrasing.score(beyond: bound))
      if case .scale(let index) = measure.index,
        let cut = results.scaleFacts[index].cuts.first(where: { $0.isRed == isRed }),
        let below = cut.below, let above = cut.above
      {
        line += phrasing.words.clauseBreak + words.attainable(shortText(below), shortText(above))
      }
      lines.append(line)
    }
    blocks.append(.bullets(lines))
    add(words.status(cutOffs.status))
    if let source = cutOffs.source { add(source, .quiet) }
  }

  /// At most two decimals, none where it is a whole number.
  private func shortText(_ number: Double) -> String {
    numbers.decimal(number, fractionDigits: number == number.rounded() ? 0 : 2)
  }

  // MARK: Figures

  private mutating func addFigures() {
    blocks.append(.heading(words.figures))
    guard measure.isMeasured(in: results) else { return add(words.notMeasured) }
    guard let organisation = results.organisation, let summary = measure.summary(in: organisation) else {
      return add(words.notShown)
    }
    var lines = [words.validCount(numbers.count(summary.validCount), numbers.count(organisation.respondentCount))]
    if summary.answeredCounts.isEmpty {
      if case .scale = measure.index { lines.append(words.onlyReleased) }
    } else {
      for entry in summary.answeredCounts {
        lines.append(words.answeredItems(numbers.count(entry.answered), numbers.count(entry.respondentCount)))
      }
    }
    lines.append(words.meanRule(numbers.figure(summary.mean)))
    lines += intervalLines(summary)
    if let deviation = summary.standardDeviation { lines.append(words.deviation(numbers.figure(deviation))) }
    if let quartiles = summary.quartiles {
      lines.append(
        words.quartiles(
          numbers.figure(quartiles.lower), numbers.figure(quartiles.median), numbers.figure(quartiles.upper)))
      if summary.isBinned { lines.append(words.binned) }
    }
    if let line = shareLine(summary) { lines.append(line) }
    lines.append(roundingLine(summary))
    blocks.append(.bullets(lines))
    addDistribution(summary)
    addReliability(summary)
  }

  /// The interval, and what it does not cover (D2); nothing for a single respondent.
  private func intervalLines(_ summary: ScoreSummary) -> [String] {
    switch summary.interval {
    case .notDefined: return []
    case .everyoneAnswered: return [words.everyoneRule]
    case .interval(let interval):
      let text = phrasing.interval(interval)
      guard let invited = results.response.invited, invited > summary.validCount else {
        return [words.intervalRule(text, numbers.count(summary.validCount - 1)), phrasing.words.readInterval]
      }
      return [words.intervalRuleFinite(text, numbers.count(invited)), phrasing.words.readInterval]
    }
  }

  private func shareLine(_ summary: ScoreSummary) -> String? {
    guard let share = summary.beyondCutOff, let bound = Phrasing.shareBound(measure.cutOffs) else { return nil }
    let beyond = phrasing.score(beyond: bound)
    if case .percent(_, let interval?) = share, let text = phrasing.share(share) {
      return words.share(beyond, text, phrasing.percentInterval(interval))
    }
    return words.shareBounded(beyond, phrasing.share(share) ?? phrasing.words.notShown)
  }

  /// The unit of rounding on this scale.
  private func roundingLine(_ summary: ScoreSummary) -> String {
    guard !results.release.isIdentified, let facts = measure.facts(in: results) else { return words.roundingNone }
    let parts = summary.rangeParts
    let span = facts.highestScore - facts.lowestScore
    let digits = (0...3).first { (span * Figure.powerOfTen($0)).isMultiple(of: parts) } ?? 3
    return words.rounding(numbers.decimal(Double(span) / Double(parts), fractionDigits: digits))
  }

  private mutating func addDistribution(_ summary: ScoreSummary) {
    guard let distribution = summary.distribution else { return }
    blocks.append(.subheading(words.distribution))
    let columns = [
      ReportTable.Column(head: phrasing.words.scaleColumn, role: .name), ReportTable.Column(head: "", role: .bar),
      ReportTable.Column(head: phrasing.words.shareColumn, role: .number),
    ]
    let rows = distribution.map { category -> [ReportTable.Cell] in
      let lower = numbers.written(category.lower.shortestText)
      let upper = numbers.written(category.upper.shortestText)
      return [
        .text("\(lower)–\(upper)"), .bar(category.percent.doubleValue / 100),
        .text(numbers.percent(category.percent)),
      ]
    }
    blocks.append(.table(ReportTable(columns: columns, rows: rows)))
  }

  private mutating func addReliability(_ summary: ScoreSummary) {
    guard let reliability = summary.reliability else { return }
    let value = numbers.figure(reliability.value)
    add(
      reliability.coefficient == .alpha
        ? words.reliabilityAlpha(phrasing.words.reliability, value)
        : words.reliabilityTwoItems(phrasing.words.reliability, value))
    blocks.append(
      .bullets(
        reliability.items.map { item in
          let id = questionnaire.items[item.item].id
          let itemRest = numbers.figure(item.itemRestCorrelation)
          guard let dropped = item.valueIfDropped else { return words.itemRest(id, itemRest) }
          return words.itemRestAndDropped(id, itemRest, numbers.figure(dropped))
        }))
  }
}
