import RapsAnalysis
import RapsQuestionnaire
import RapsResults

/// Feedback of the survey to the people of each shown group: a sheet to talk about, alone on its page of paper.
///
/// A sheet has nothing that the groups' chapter or the data outputs do not have: hidden groups get none, hidden cells stay
/// hidden. Who stated no group is nobody's team and gets none either.
extension ReportBuilder {
  private var texts: AnalysisWords { words.analysis }
  private var sheetWords: GroupSheetWords { .in(phrasing.language) }

  /// How many strengths and top points a sheet names, and how many questions it asks about one of several points.
  private static let pointsPerSheet = 3

  mutating func addGroupSheets() {
    guard medium == .page, results.organisation != nil else { return }
    let rows = forestSections
    var sheetCount = 0
    for variable in variables {
      guard let index = results.partitions.firstIndex(where: { $0.variable == variable }) else { continue }
      for group in results.partitions[index].groups.indices {
        guard let shown = ShownGroup(group, in: index, of: results, analysis) else { continue }
        if sheetCount == 0 { addIntroduction() }
        addSheet(shown, number: sheetCount, rows)
        sheetCount += 1
      }
    }
  }

  private var hasNorm: Bool {
    if case .norm? = analysis?.comparison.groupReference { true } else { false }
  }

  /// What holds for all sheets, told once.
  private mutating func addIntroduction() {
    blocks.append(.heading(sheetWords.chapter))
    add(sheetWords.aboutSheets)
    add(sheetWords.readDrawing(hasNorm) + " " + words.readInterval)
    guard let analysis else { return }
    add(words.judgement.readCertainty)
    let hasTwoCamps = analysis.spreads.contains { $0.groups.contains { $0?.hasTwoCamps == true } }
    if hasTwoCamps { add(texts.twoCampsHeading + words.colon + texts.twoCampsTitle) }
  }

  private mutating func addSheet(_ shown: ShownGroup, number: Int, _ sections: [ForestSection]) {
    let partition = results.partitions[shown.partition]
    let name = phrasing.group(shown.group, in: partition, of: results)
    let variable = phrasing.variable(partition.variable)
    blocks.append(
      .sheet(
        ReportSheet(
          kind: .group(number), title: variable + words.colon + name,
          entry: ReportSheet.Entry(list: sheetWords.sheetsOf(variable), name: name))))
    addResponse(shown)
    let points = addCards(shown)
    let forest = self.forest(of: shown, sections)
    blocks.append(.drawing(.forest(forest)))
    addReadingHelp(shown)
    addTwoCamps(shown)
    addQuestions(about: points)
    blocks.append(.notes(sheetWords.notes))
    add(sheetWords.noVerdict + " " + words.routesForHelp)
    addNotShown(shown, forest)
  }

  // MARK: Who answered

  /// Response first (D5), and what the group's people must know of it: the sheet may lie on a table alone.
  private mutating func addResponse(_ shown: ShownGroup) {
    let (figures, release) = (shown.figures, results.release)
    if release.isIdentified { add(words.identifiedLine, .caution) }
    blocks.append(
      .lead(
        phrasing.response(
          answered: figures.respondentCount, invited: figures.response?.invited, rate: figures.response?.rate), .plain))
    if let reason = release.reason {
      add(words.smallGroupsShown(numbers.count(release.minimumGroupSize), reason), .quiet)
    }
    if case .other = results.partitions[shown.partition].groups[shown.group].name {
      add(phrasing.smallGroupWords.rolledUp, .quiet)
    }
    switch caution(shown) {
    case .none: break
    case .lowResponse: add(words.lowResponse, .caution)
    case .noPriorities where figures.respondentCount < Caution.fewRespondents: add(words.fewRespondents, .caution)
    case .noPriorities: add(words.veryLowResponse, .caution)
    }
  }

  private func caution(_ shown: ShownGroup) -> Caution { max(results.caution, shown.figures.caution) }

  // MARK: Strengths and top points

  /// - Returns: the scales to talk about first.
  private mutating func addCards(_ shown: ShownGroup) -> [Int] {
    guard analysis != nil, caution(shown) != .noPriorities else { return [] }
    let (strengths, points) = standingOut(shown)
    var alerts: [String] = []
    var hasExposure = false
    if let matrix = shown.matrix {
      hasExposure = matrix.alerts.contains { if case .exposure = $0 { true } else { false } }
      // What counts whatever the weights say comes first (P3).
      if hasExposure { alerts.append(texts.groupExposures) }
      for case .mostInRed(let scale) in matrix.alerts { alerts.append(redAlert(scale)) }
    }
    blocks.append(
      .cards([
        card(words.strengths, .favourable, strengths),
        card(words.risks, .unfavourable, points, alerts: alerts),
      ]))
    return points.map(\.scale)
  }

  private func card(
    _ title: String, _ tone: ReportCard.Tone, _ points: [(scale: Int, certainty: Certainty)], alerts: [String] = []
  ) -> ReportCard {
    var card = ReportCard(title: title, tone: tone)
    card.points =
      alerts.map { ReportCard.Point(text: $0, detail: nil) }
      + points.map {
        let text = "\(phrasing.scale($0.scale)) (\(words.judgement.certainty($0.certainty)))"
        return ReportCard.Point(text: text, detail: nil)
      }
    if points.isEmpty { card.points.append(.init(text: phrasing.capitalised(texts.groupNothing), detail: nil)) }
    return card
  }

  private typealias Named = (scale: Int, certainty: Certainty)

  /// From the matrix; where nothing tells how strongly factors go with the outcomes, from the comparison alone.
  private func standingOut(_ shown: ShownGroup) -> (strengths: [Named], points: [Named]) {
    guard let matrix = shown.matrix, matrix.impactCutPercent != nil else {
      return (differing(shown, .moreFavourable), differing(shown, .lessFavourable))
    }
    // The table on the same sheet must not say that they are as elsewhere.
    func standsOut(_ scale: Int) -> Bool {
      matrix.axis != .normDifference || shown.comparisons[scale]?.level.name != .asElsewhere
    }
    let strengths = matrix.strengths.filter { standsOut($0.scale) }.prefix(Self.pointsPerSheet)
    let points = matrix.points.filter { Self.isTold($0.quadrant, as: .tackleFirst) && standsOut($0.scale) }
    return (
      strengths.map { (scale: $0.scale, certainty: $0.certainty) },
      points.prefix(Self.pointsPerSheet).map { (scale: $0.scale, certainty: $0.quadrant.certainty) }
    )
  }

  /// Relevant differences (C3) that are clear or likely, the greatest first.
  private func differing(_ shown: ShownGroup, _ level: ComparisonLevel) -> [Named] {
    let found = shown.comparisons.enumerated().compactMap { scale, entry -> (Named, size: Double)? in
      guard let entry, entry.isRelevant, entry.level.name == level,
        entry.level.certainty == .clear || entry.level.certainty == .likely
      else { return nil }
      return ((scale, entry.level.certainty), entry.standardised.doubleValue.magnitude)
    }
    return found.sorted { $0.size != $1.size ? $0.size > $1.size : $0.0.scale < $1.0.scale }
      .prefix(Self.pointsPerSheet).map(\.0)
  }

  /// A mean that fits few is said (D4).
  private mutating func addTwoCamps(_ shown: ShownGroup) {
    let scales = (analysis?.spreads ?? []).filter {
      $0.partition == shown.partition && $0.groups[shown.group]?.hasTwoCamps == true
    }
    guard !scales.isEmpty else { return }
    let names = scales.map { phrasing.scale($0.scale) }.joined(separator: ", ")
    add(texts.twoCampsHeading + words.colon + names + ".", .quiet)
  }

  // MARK: The talk

  /// Questions of the library about the top points, then where to begin; without such points those that fit everywhere.
  private mutating func addQuestions(about points: [Int]) {
    let each = points.count > 1 ? 1 : 2
    var questions = points.flatMap { scale -> [String] in
      let guidance = library.guidance(for: questionnaire.scales[scale].id)
      let asked = (guidance?.questions ?? []).compactMap { $0.text(in: phrasing.language.language).map(typographic) }
      return asked.prefix(each).map { phrasing.scale(scale) + words.colon + $0 }
    }
    questions = questions.isEmpty ? words.dialogueQuestions : questions + words.dialogueQuestions.suffix(1)
    blocks.append(.subheading(PlanWords.in(phrasing.language).dialogue))
    blocks.append(.bullets(questions))
  }

  // MARK: What stands below

  private mutating func addReadingHelp(_ shown: ShownGroup) {
    var sentences: [String] = []
    if comparesLevels {
      sentences.append(standingSigns)
      if shown.comparisons.contains(where: { $0?.isRelevant == true }) { sentences.append(sheetWords.relevant) }
    }
    if case .norm(let facts)? = analysis?.comparison.groupReference, !facts.allowsTests {
      sentences.append(whyNoTests(facts))
    }
    if !sentences.isEmpty { add(sentences.joined(separator: " "), .quiet) }
  }

  private mutating func addNotShown(_ shown: ShownGroup, _ forest: ReportForest) {
    var sentences: [String] = []
    if !results.release.isIdentified {
      sentences.append(words.minimumSize(numbers.count(results.release.minimumGroupSize)))
    }
    if forest.sections.contains(where: { $0.rows.contains { $0.group == nil } }) {
      sentences.append(HTMLRenderer.hiddenSign + words.colon + words.notShown + ".")
    }
    if !questionnaire.exposures.isEmpty { sentences.append(sheetWords.exposuresElsewhere) }
    if !sentences.isEmpty { add(sentences.joined(separator: " "), .quiet) }
  }
}

/// A group that may be shown, with what there is to tell of it.
struct ShownGroup {
  let partition: Int
  let group: Int
  let figures: GroupFigures
  let matrix: PriorityMatrix?
  /// Parallel to `Questionnaire.scales`; empty without an analysis.
  let comparisons: [ScaleComparison?]

  /// Nil for a hidden group, and for those who stated none.
  init?(_ group: Int, in partition: Int, of results: ScoreResults, _ analysis: Analysis?) {
    let found = results.partitions[partition].groups[group]
    guard found.name != .notStated, let figures = found.figures else { return nil }
    self.partition = partition
    self.group = group
    self.figures = figures
    matrix = analysis?.groupMatrices[partition][group]
    comparisons = analysis?.comparison.groups[partition][group] ?? []
  }
}
