import RapsAnalysis
import RapsJSON
import RapsQuestionnaire
import RapsResults

/// Writes the report of a score run: which blocks there are, in which order, with which words.
struct ReportBuilder {
  let results: ScoreResults
  let analysis: Analysis?
  let phrasing: Phrasing
  let country: ReaderCountry?
  /// The variables whose groups are shown.
  let variables: [Int]
  let medium: ReportMedium
  /// The draft of an action plan, as its own files have it.
  let plan: JSONValue?
  /// Where questions for a talk come from; empty for none but those that fit everywhere.
  let library: MeasureLibrary
  var blocks: [Report.Block] = []

  /// How many strengths and risks are told in sentences; the tables have the rest.
  private static let sentencesPerList = 5
  /// Alphas below this are named (J. C. Nunnally, Psychometric Theory, 1978: 0.70 for research on groups).
  static let lowReliability = 0.7

  init(
    _ results: ScoreResults, analysis: Analysis?, language: ReportLanguage?, country: ReaderCountry?,
    variables: [Int], medium: ReportMedium = .text, plan: JSONValue? = nil, library: MeasureLibrary = MeasureLibrary()
  ) {
    self.results = results
    self.analysis = analysis
    self.country = country
    self.variables = variables
    self.medium = medium
    self.plan = plan
    self.library = library
    phrasing = Phrasing(results.questionnaire, language: language)
  }

  var words: Words { phrasing.words }
  var numbers: NumberStyle { phrasing.numbers }
  var questionnaire: Questionnaire { results.questionnaire }

  /// On a page nothing is cut.
  var longestList: Int { medium == .page ? .max : Self.sentencesPerList }

  /// The whole report.
  mutating func report() -> Report {
    blocks = []
    addHead()
    addNotices()
    if let organisation = results.organisation {
      addStrengthsAndRisks(organisation)
      addComparison()
      addDrivers()
      addPriorities()
      addReadingHelp(organisation)
      addScales(organisation)
      addExposures(organisation)
      addProfiles(organisation)
      for variable in variables { addGroups(of: variable) }
      addNotShown()
      addReliability(organisation)
      addQuality()
    } else {
      addTalkInstead()
    }
    addBox()
    if medium == .page { addSheets() } else { addVariablesFound() }
    return Report(blocks: blocks)
  }

  /// What stands alone on paper, for those concerned.
  private mutating func addSheets() {
    addSummary()
    addPlan()
    addGroupSheets()
    addMethod()
  }

  mutating func add(_ text: String, _ tone: Report.Tone = .plain) {
    blocks.append(.paragraph(text, tone))
  }

  // MARK: Response first (D5)

  private mutating func addHead() {
    if results.release.isIdentified { blocks.append(.lead(words.identifiedLine, .caution)) }
    blocks.append(.lead(phrasing.response(results.response), .plain))
    let title = phrasing.name(questionnaire.title, id: questionnaire.id)
    blocks.append(.title(words.title, subtitle: "\(title) (\(questionnaire.id) \(questionnaire.version))"))
  }

  private mutating func addNotices() {
    let told = results.notices.compactMap { phrasing.notice($0, in: results) }
    // What a page says first leaves room for remarks further down only.
    let isPage = medium == .page
    for (text, tone) in told where !isPage || tone == .caution { add(text, tone) }
    guard isPage else { return }
    addFirstScreen()
    for (text, tone) in told where tone != .caution { add(text, tone) }
  }

  /// What a very small organisation gets instead of figures (A17).
  private mutating func addTalkInstead() {
    add(words.checklistMethod)
    blocks.append(.bullets(words.dialogueQuestions))
  }

  // MARK: What stands at the end

  private mutating func addNotShown() {
    blocks.append(.heading(words.whatIsNotShown))
    if results.release.isIdentified {
      add(words.nothingHidden)
    } else {
      add(words.minimumSize(numbers.count(results.release.minimumGroupSize)))
      if hasHiddenCells { add(words.notShownCountsInTotal) }
    }
    let missing = unmeasuredTitles
    if !missing.isEmpty { add(words.notMeasured(missing.joined(separator: ", "))) }
  }

  var unmeasuredTitles: [String] {
    let measured = results.measured
    var titles: [String] = []
    for index in measured.scales.indices where !measured.scales[index] { titles.append(phrasing.scale(index)) }
    for index in measured.composites.indices where !measured.composites[index] {
      titles.append(phrasing.composite(index))
    }
    for index in measured.exposures.indices where !measured.exposures[index] {
      titles.append(phrasing.exposure(index))
    }
    for index in measured.profiles.indices where !measured.profiles[index] {
      titles.append(phrasing.name(questionnaire.profiles[index].title, id: questionnaire.profiles[index].id))
    }
    return titles
  }

  /// Whether anything measured is hidden in what this report shows.
  private var hasHiddenCells: Bool {
    if let organisation = results.organisation, hasHiddenCell(organisation) { return true }
    for partition in results.partitions where variables.contains(partition.variable) {
      for group in partition.groups {
        guard let figures = group.figures, !hasHiddenCell(figures) else { return true }
      }
    }
    return false
  }

  /// Whether a measured part has no figures in a visible group.
  func hasHiddenCell(_ figures: GroupFigures) -> Bool {
    let measured = results.measured
    return zip(figures.scales, measured.scales).contains { $0 == nil && $1 }
      || zip(figures.composites, measured.composites).contains { $0 == nil && $1 }
      || zip(figures.exposures, measured.exposures).contains { $0 == nil && $1 }
      || zip(figures.profiles, measured.profiles).contains { $0 == nil && $1 }
  }

  private mutating func addReliability(_ organisation: GroupFigures) {
    blocks.append(.heading(words.reliability))
    let scales = organisation.scales.enumerated().compactMap { index, summary in
      summary?.reliability.map { (index, $0) }
    }
    let sorted = scales.map(\.1.value).sorted { $0.doubleValue < $1.doubleValue }
    guard let lowest = sorted.first, let highest = sorted.last else { return add(words.reliabilityNone) }
    add(words.reliabilityRange(numbers.figure(lowest), numbers.figure(highest)))
    let low = scales.filter { $0.1.value.doubleValue < Self.lowReliability }
    if !low.isEmpty {
      let names = low.map { "\(phrasing.scale($0.0)) (\(numbers.figure($0.1.value)))" }
      add(words.reliabilityLow(names.joined(separator: ", ")))
    }
    for (scale, reliability) in scales {
      let name = words.quoted(phrasing.scale(scale))
      if !reliability.itemsToCheck.isEmpty { add(words.checkDirection(ids(reliability.itemsToCheck), name), .caution) }
      if !reliability.constantItems.isEmpty { add(words.constantItem(ids(reliability.constantItems), name)) }
    }
  }

  private func ids(_ items: [Int]) -> String { items.map { questionnaire.items[$0].id }.joined(separator: ", ") }

  private mutating func addQuality() {
    blocks.append(.heading(words.dataQuality))
    let rows = results.rows
    add(words.rows(numbers.count(rows.read), numbers.count(rows.used), numbers.count(rows.withoutAnswers)))
    if !rows.excluded.isEmpty {
      let reasons = rows.excluded.map(excludedRows)
      add(words.excludedRows(reasons.joined(separator: "; ")))
    }
    if rows.invalidCellsTakenAsMissing > 0 { add(words.invalidCells(numbers.count(rows.invalidCellsTakenAsMissing))) }
    let quality = results.quality
    var signs = [words.straightLiners(phrasing.people(quality.straightLiners))]
    if let speeders = quality.speeders { signs.append(words.speeders(phrasing.people(speeders))) }
    if let duplicates = quality.duplicates { signs.append(words.duplicates(phrasing.rows(duplicates))) }
    signs.append(words.dropOuts(phrasing.people(quality.dropOuts)))
    if let deviation = quality.medianDeviation { signs.append(words.medianDeviation(numbers.figure(deviation))) }
    blocks.append(.bullets(signs))
    add(words.qualityRemark, .quiet)
  }

  private func excludedRows(_ excluded: ExcludedRowCount) -> String {
    let count = numbers.count(excluded.count)
    return switch excluded.reason {
    case .careless: words.excludedCareless(count)
    case .duplicates: words.excludedDuplicates(count)
    case .speeders: words.excludedSpeeders(count)
    }
  }

  private mutating func addBox() {
    blocks.append(
      .box(title: words.boxTitle, paragraphs: [words.box, words.discussWith(words.body(country))]))
  }

  private mutating func addVariablesFound() {
    guard variables.isEmpty, results.organisation != nil, !results.notices.contains(.organisationOnly) else { return }
    let found = results.partitions.map(\.variable)
    guard !found.isEmpty else { return add(words.noVariablesFound, .quiet) }
    let names = found.map { index in
      let id = questionnaire.variables[index].id
      let title = phrasing.variable(index)
      return title == id ? id : "\(id) (\(title))"
    }
    add(words.variablesFound(names.joined(separator: ", ")), .quiet)
  }
}
