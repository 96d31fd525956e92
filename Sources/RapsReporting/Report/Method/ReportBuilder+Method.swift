import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// The methods sheet: the rules, numbers and formulas that this very report followed, and what it hides (ANONYMITY,
/// METHOD).
extension ReportBuilder {
  private var method: MethodWords { .in(phrasing.language) }

  /// The blocks below the sheet's title; the workbook has them too.
  func methodBlocks() -> [Report.Block] {
    var builder = self
    builder.blocks = []
    builder.addMethodBlocks()
    return builder.blocks
  }

  mutating func addMethod() {
    blocks.append(.sheet(ReportSheet(kind: .method, title: method.title)))
    addMethodBlocks()
  }

  private mutating func addMethodBlocks() {
    let use = MethodUse(self)
    add(method.introduction)
    addInstrument(use)
    addNormFacts(use)
    addRules(use)
    addHidden(use)
    addSymbols(use)
  }

  // MARK: Rules and formulas

  private mutating func addRules(_ use: MethodUse) {
    let parts: [(letter: Character, title: String)] = [
      ("S", method.scores), ("D", method.figures), ("C", method.comparison), ("P", method.priorities),
      ("A", method.release),
    ]
    let numbers = MethodNumbers(
      numbers: numbers, words: method, reportWords: words, release: results.release,
      axis: analysis?.matrix?.axis,
      drawsGroups: use.groups.contains { $0.shownCount <= AnalysisThresholds.mostDrawnGroups })
    let (rules, formulas) = (use.rules, use.formulas)
    for part in parts {
      let own = rules.filter { $0.id.first == part.letter }
      guard !own.isEmpty else { continue }
      blocks.append(.subheading(part.title))
      blocks.append(.table(table(of: own, numbers)))
      let lines = formulas.filter { $0.ruleID.first == part.letter }
      if !lines.isEmpty { blocks.append(.table(table(of: lines))) }
    }
  }

  private func table(of rules: [MethodRule], _ numbers: MethodNumbers) -> ReportTable {
    ReportTable(
      columns: [
        .init(head: method.ruleColumn, role: .name), .init(head: method.sentenceColumn, role: .text),
        .init(head: method.numberColumn, role: .text),
      ],
      rows: rules.map { [.text($0.id), .text(sentence(of: $0)), .text(numbers.text($0))] }, look: .prose)
  }

  /// What a rule says: in the words of other texts where these tell it.
  func sentence(of rule: MethodRule) -> String {
    if rule == .adjusted { return words.analysis.isAdjusted }
    return rule.planRule.map(PlanWords.in(phrasing.language).rule) ?? method.rule(rule)
  }

  private func table(of formulas: [MethodFormula]) -> ReportTable {
    let hasSources = formulas.contains { !$0.source.isEmpty }
    var columns: [ReportTable.Column] = [
      .init(head: method.formulas, role: .name), .init(head: method.formulaColumn, role: .text),
      .init(head: method.ruleColumn, role: .text),
    ]
    if hasSources { columns.append(.init(head: method.sourceColumn, role: .text)) }
    let rows = formulas.map { formula -> [ReportTable.Cell] in
      [
        .text(method.formula(formula)), .text(formula.text(numbers).replacing("; ", with: words.clauseBreak)),
        .text(formula.ruleID),
      ]
        + (hasSources ? [.text(formula.source.replacing("; ", with: words.clauseBreak))] : [])
    }
    return ReportTable(columns: columns, rows: rows, look: .prose)
  }

  private mutating func addSymbols(_ use: MethodUse) {
    let used = Set(use.formulas.flatMap(\.symbols))
    guard !used.isEmpty else { return }
    blocks.append(.subheading(method.symbols))
    blocks.append(
      .legend(
        MethodSymbol.allCases.filter(used.contains).map {
          Report.LegendEntry(mark: .sign($0.rawValue), text: method.symbol($0))
        }))
    if use.rules.contains(where: { [.c5, .chanceOfWeights, .places].contains($0) }) {
      add(method.draws("SplitMix64", "Steele, Lea & Flood 2014"), .quiet)
    }
  }

  // MARK: What is hidden here

  /// Counts only what the tables of this report show as hidden, row by row and cell by cell (ANONYMITY A11). How many
  /// groups a withheld variable has is in no table, and so is told here neither.
  private mutating func addHidden(_ use: MethodUse) {
    blocks.append(.subheading(method.hidden))
    guard !results.release.isIdentified else { return add(words.nothingHidden) }
    add(words.minimumSize(numbers.count(results.release.minimumGroupSize)))
    for case .smallMinimumGroupSize(let size, let reason) in results.notices {
      add(words.smallGroupsShown(numbers.count(size), reason))
    }
    if results.notices.contains(.smallGroupsRolledUp) { add(phrasing.smallGroupWords.rolledUp) }
    add(method.reasonsUntold)
    var lines: [String] = []
    if let organisation = results.organisation {
      let titles = hiddenTitles(organisation)
      if !titles.isEmpty { lines.append(method.organisationHidden(titles.joined(separator: ", "))) }
    }
    for partition in use.partitions { lines += hiddenLines(results.partitions[partition], partition, use) }
    let missing = unmeasuredTitles
    if !missing.isEmpty { lines.append(words.notMeasured(missing.joined(separator: ", "))) }
    if !lines.isEmpty { blocks.append(.bullets(lines)) }
    if use.partitions.contains(where: { results.partitions[$0].groups.contains { $0.caution == nil } }) {
      add(words.notShownCountsInTotal)
    }
  }

  private func hiddenLines(_ partition: PartitionResult, _ index: Int, _ use: MethodUse) -> [String] {
    let name = phrasing.variable(partition.variable)
    guard let groups = use.groups.first(where: { $0.partition == index }) else {
      return [words.partitionWithheld(words.quoted(name)) + " " + method.withheldUncounted]
    }
    let (shown, all) = (numbers.count(groups.shownCount), numbers.count(groups.groupCount))
    var line =
      groups.shownCount == groups.groupCount
      ? method.allGroupsShown(name, all) : method.groupsShown(name, shown, all)
    if groups.hiddenCells > 0 { line += " " + method.cellsHidden(numbers.count(groups.hiddenCells)) }
    return [line]
  }

  /// Measured parts that the organisation does not show.
  private func hiddenTitles(_ organisation: GroupFigures) -> [String] {
    let measured = results.measured
    var titles: [String] = []
    for (index, summary) in organisation.scales.enumerated() where summary == nil && measured.scales[index] {
      titles.append(phrasing.scale(index))
    }
    for (index, summary) in organisation.composites.enumerated() where summary == nil && measured.composites[index] {
      titles.append(phrasing.composite(index))
    }
    for (index, summary) in organisation.exposures.enumerated() where summary == nil && measured.exposures[index] {
      titles.append(phrasing.exposure(index))
    }
    return titles
  }
}
