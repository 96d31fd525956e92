import RapsDiagnostics

/// Looks up names, proves the language's rules, and builds the model.
///
/// Sections are checked whether others are right or not; a name that was declared wrongly is known all the same, so that
/// one mistake gives one finding.
struct Checker {
  /// What others need to know of a scale, or of a composite.
  struct ScaleFacts {
    let index: Int
    let metric: ScoreMetric?
    let range: ScoreRange?
    let risk: RiskDirection?
    let lostItems: Bool
  }

  struct ItemFacts {
    let index: Int
    let answerSet: Int?
    let place: Place
  }

  let resolved: ResolvedQuestionnaire
  let log: FindingLog
  /// Items of bundled anonymous questionnaires: ids, column names and texts in lower case, each with its
  /// questionnaire's id (ANONYMITY A12).
  let bundledItems: () -> [String: String]

  var kinds: [String: SectionKind] = [:]
  var answerSets: [AnswerSet] = []
  /// By id; nil where the section is not right.
  var answerIndexes: [String: Int?] = [:]
  var usedAnswers: Set<String> = []
  var items: [Questionnaire.Item] = []
  var itemFacts: [String: ItemFacts] = [:]
  /// Scales and composites of items, by id.
  var scaleFacts: [String: ScaleFacts] = [:]
  /// Composites of scales, by id.
  var compositeFacts: [String: ScaleFacts] = [:]
  var scales: [Scale] = []
  var composites: [Composite] = []
  var exposures: [Exposure] = []
  var profiles: [Profile] = []
  var variables: [Variable] = []
  /// Files that say `wording withheld` and have texts all the same.
  var filesWithWording: Set<Int> = []
  private let languages: Set<Language>

  init(_ resolved: ResolvedQuestionnaire, bundledItems: @escaping () -> [String: String], log: FindingLog) {
    self.resolved = resolved
    self.bundledItems = bundledItems
    self.log = log
    languages = Set(resolved.languages)
  }

  /// The model, which means something only if no error was reported.
  mutating func check(contentHash: () -> String) -> Questionnaire? {
    lintTexts(resolved.header.title)
    lintTexts(resolved.header.about)
    for section in resolved.sections
    where section.kind != .answers && section.kind != .variable && !section.kind.isOfPlans {
      kinds[section.id.value] = section.kind
    }
    for section in resolved.sections { checkAnswers(section) }
    for section in resolved.sections { collectItems(section) }
    for section in resolved.sections { checkScale(section) }
    for section in resolved.sections { checkCompositeOfScales(section) }
    for section in resolved.sections { checkExposure(section) }
    for section in resolved.sections { checkProfile(section) }
    checkVariables()
    checkColumns()
    checkProtection()
    let plans = checkPlans()
    lintUnusedAnswers()
    if items.isEmpty, !log.hasErrors {
      log.report(
        .noItems, at: resolved.header.place, "the questionnaire has no items",
        help: ["add a scale section with items"])
    }
    guard !log.hasErrors, let id = resolved.header.id, let title = resolved.header.title,
      let version = resolved.header.version
    else { return nil }
    let isWithheld = resolved.header.isWordingWithheld || items.allSatisfy(\.text.isEmpty)
    return Questionnaire(
      id: id.value, version: version, languages: resolved.languages, title: title.value,
      about: resolved.header.about?.value ?? LocalizedText(), source: resolved.header.source,
      respondents: resolved.respondents, isWordingWithheld: isWithheld, contentHash: contentHash(),
      answerSets: answerSets, items: items, scales: scales, composites: composites, exposures: exposures,
      profiles: profiles, variables: variables, measures: plans.measures, guidances: plans.guidances)
  }

  /// Measures and guidance.
  private func checkPlans() -> MeasureChecker {
    let sections = resolved.sections.filter(\.kind.isOfPlans)
    var checker = MeasureChecker(
      factors: sections.isEmpty ? nil : FactorTable(resolved), languages: resolved.languages, file: resolved.file,
      dropsOtherLanguages: true, log: log)
    for section in sections { checker.check(section) }
    return checker
  }

  // MARK: Small things

  /// The text in the questionnaire's languages: what is used may have more.
  func localized(_ texts: Texts?) -> LocalizedText { localized(texts?.value ?? LocalizedText()) }

  func localized(_ text: LocalizedText) -> LocalizedText {
    guard text.entries.contains(where: { !languages.contains($0.language) }) else { return text }
    return LocalizedText(text.entries.filter { languages.contains($0.language) })
  }

  /// Advice concerns the file that was asked for, not those that it uses.
  func advise(
    _ problem: LanguageProblem, at place: Place, _ message: @autoclosure () -> String,
    notes: @autoclosure () -> [String] = [], help: @autoclosure () -> [String] = []
  ) {
    guard place.file == resolved.file else { return }
    log.report(problem, at: place, message(), notes: notes(), help: help())
  }

  /// Advises where a text lacks some of the declared languages; a text that is absent altogether is another matter.
  func lintTexts(_ texts: Texts?) {
    guard let texts, !texts.value.isEmpty, texts.value.entries.count < resolved.languages.count else { return }
    advise(
      .missingTranslation, at: texts.place,
      "the text lacks "
        + resolved.languages.filter { texts.value[$0] == nil }.map(\.code).joined(separator: ", "),
      help: ["add the text in every language, or remove the language from `languages`"])
  }

  /// Reports a name that is not there, or was removed by `keep` or `remove`.
  func reportUnknown(
    _ problem: LanguageProblem, _ name: Located<String>, _ what: String, removedBy: Place?, needer: DraftedSection,
    among candidates: @autoclosure () -> [String]
  ) {
    guard resolved.isComplete else { return }
    guard let removedBy else {
      log.report(
        problem, at: name.place, "there is no \(what) \"\(name.value)\"",
        help: log.suggestion(for: name.value, inFile: name.place.file, among: candidates()))
      return
    }
    log.report(
      .removedButNeeded, at: removedBy,
      "the \(needer.kind.rawValue) \"\(needer.id.value)\" needs the \(what) \"\(name.value)\", which is taken away here",
      help: [
        "keep \"\(name.value)\", or write `remove \(needer.kind.rawValue) \(needer.id.value)`, "
          + "or override \"\(needer.id.value)\""
      ])
  }
}
