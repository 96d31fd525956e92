import RapsDiagnostics

/// Looks up the names of measures and guidance and builds their model, for a questionnaire and for a library alike.
struct MeasureChecker {
  /// Nil where no questionnaire is at hand: then no name is looked up.
  let factors: FactorTable?
  /// Those that each text should have; none where no questionnaire is at hand.
  let languages: [Language]
  /// The file that advice concerns.
  let file: Int
  let log: FindingLog
  /// Whether texts in other languages are left out, as a questionnaire's are.
  let dropsOtherLanguages: Bool

  private(set) var measures: [Measure] = []
  private(set) var guidances: [Guidance] = []

  init(factors: FactorTable?, languages: [Language], file: Int, dropsOtherLanguages: Bool, log: FindingLog) {
    self.factors = factors
    self.languages = languages
    self.file = file
    self.dropsOtherLanguages = dropsOtherLanguages
    self.log = log
  }

  mutating func check(_ section: DraftedSection) {
    switch section.content {
    case .measure(let draft): check(draft, of: section)
    case .guidance(let draft): check(draft, of: section)
    default: break
    }
  }

  // MARK: Measures

  private mutating func check(_ draft: MeasureDraft, of section: DraftedSection) {
    for keyword in SectionKind.measure.statements { lintTexts(draft.texts[keyword]) }
    lintTexts(draft.executor?.text)
    lintTexts(draft.indicator?.text)
    let known = knownFactors(draft.factors, of: section)
    let hasIndicator = draft.indicator.map { isKnown($0.id, of: section) } ?? false
    for factor in known { adviseOnKind(factor) }
    guard !known.isEmpty, hasIndicator, let model = model(draft, id: section.id.value, factors: known) else { return }
    measures.append(model)
  }

  /// The factors that are there, each once.
  private func knownFactors(_ factors: [Located<String>], of section: DraftedSection) -> [Located<String>] {
    var named: Set<String> = []
    return factors.filter { factor in
      guard named.insert(factor.value).inserted else {
        log.report(
          .namedTwice, at: factor.place, "\"\(factor.value)\" is named twice", expected: "each id once")
        return false
      }
      return isKnown(factor, of: section)
    }
  }

  private func model(_ draft: MeasureDraft, id: String, factors: [Located<String>]) -> Measure? {
    guard let level = draft.level, let prevention = draft.prevention, let term = draft.term,
      let effort = draft.effort, let executor = draft.executor, let indicator = draft.indicator
    else { return nil }
    return Measure(
      id: id, factors: factors.map(\.value), level: level, prevention: prevention, term: term, effort: effort,
      title: localized(draft.texts[.title]), about: localized(draft.texts[.about]),
      responsible: localized(draft.texts[.responsible]), executor: executor.kind,
      executorText: localized(executor.text), target: localized(draft.texts[.target]),
      timing: localized(draft.texts[.timing]), indicator: indicator.id.value,
      indicatorText: localized(indicator.text))
  }

  // MARK: Guidance

  private mutating func check(_ draft: GuidanceDraft, of section: DraftedSection) {
    for texts in [draft.objective] + draft.causes + draft.questions + [draft.keep?.text] { lintTexts(texts) }
    guard isKnown(section.id, of: section) else { return }
    adviseOnKind(section.id)
    if let keep = draft.keep, case .exposure? = factors?[section.id.value] {
      advise(
        .keepOfExposure, at: keep.place, "an exposure is never a strength, so this is never shown",
        help: ["remove `keep`"])
    }
    guard let objective = draft.objective else { return }
    guidances.append(
      Guidance(
        factor: section.id.value, objective: localized(objective), causes: draft.causes.map(localized),
        questions: draft.questions.map(localized), keep: localized(draft.keep?.text)))
  }

  // MARK: Names

  /// False, after a diagnostic, if there is no such scale or exposure. What was taken over follows what was left out
  /// without a word.
  private func isKnown(_ name: Located<String>, of section: DraftedSection) -> Bool {
    guard let factors else { return true }
    switch factors[name.value] {
    case .scale, .exposure: return true
    case .other(let kind):
      log.report(
        .wrongSectionKind, at: name.place,
        "\"\(name.value)\" is a \(kind.rawValue), and a scale or exposure is wanted here",
        expected: "the id of a scale or exposure")
    case nil: reportUnknown(name, of: section, factors)
    }
    return false
  }

  private func reportUnknown(_ name: Located<String>, of section: DraftedSection, _ factors: FactorTable) {
    guard factors.isComplete else { return }
    guard let removedBy = factors.removed[SectionName(.scale, name.value)] else {
      log.report(
        .unknownFactor, at: name.place, "there is no scale or exposure \"\(name.value)\"",
        help: log.suggestion(for: name.value, inFile: name.place.file, among: factors.candidates))
      return
    }
    guard section.file == file else { return }
    log.report(
      .removedButNeeded, at: removedBy,
      "the \(section.kind.rawValue) \"\(section.id.value)\" is about \"\(name.value)\", which is taken away here",
      help: ["keep \"\(name.value)\", or remove it from the \(section.kind.rawValue)"])
  }

  /// Plans have priorities among resources, demands and exposures only (METHOD P1).
  private func adviseOnKind(_ name: Located<String>) {
    guard case .scale(let kind)? = factors?[name.value], let kind, kind == .outcome || kind == .personal else { return }
    advise(
      .unplannedFactor, at: name.place,
      "\"\(name.value)\" is a scale of kind \(kind.rawValue), which is never a priority of a plan",
      help: ["name the resource, the demand or the exposure that can be worked on"])
  }

  // MARK: Small things

  private func localized(_ texts: Texts?) -> LocalizedText {
    let text = texts?.value ?? LocalizedText()
    guard dropsOtherLanguages, text.entries.contains(where: { !languages.contains($0.language) }) else { return text }
    return LocalizedText(text.entries.filter { languages.contains($0.language) })
  }

  private func advise(
    _ problem: LanguageProblem, at place: Place, _ message: @autoclosure () -> String,
    help: @autoclosure () -> [String]
  ) {
    guard place.file == file else { return }
    log.report(problem, at: place, message(), help: help())
  }

  private func lintTexts(_ texts: Texts?) {
    guard let texts, !texts.value.isEmpty else { return }
    let lacking = languages.filter { texts.value[$0] == nil }
    guard !lacking.isEmpty else { return }
    advise(
      .missingTranslation, at: texts.place, "the text lacks " + lacking.map(\.code).joined(separator: ", "),
      help: ["add the text in every language of the questionnaire"])
  }
}
