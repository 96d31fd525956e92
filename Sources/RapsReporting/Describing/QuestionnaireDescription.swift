import RapsQuestionnaire

/// A questionnaire as a person reads it: what is asked, and how answers become scores.
///
/// - Parameters:
///   - language: the language of the texts (the first written where it lacks one) and, if raps speaks it, of the words
///     around them.
///   - width: of a line in characters, at least 40.
/// - Returns: plain text without control characters but `\n`, which ends it. The same for the same questionnaire.
package func describe(_ questionnaire: Questionnaire, language: Language, width: Int = 80) -> String {
  var description = QuestionnaireDescription(questionnaire, language: language, width: width)
  description.writeHead()
  description.writeAnswerSets()
  for kind in ScaleKind.allCases { description.writeScales(of: kind) }
  description.writeComposites()
  description.writeExposures()
  description.writeProfiles()
  description.writeVariables()
  return description.page.text
}

/// Writes the sections of `describe` one after the other.
struct QuestionnaireDescription {
  let questionnaire: Questionnaire
  let language: Language
  let words: DescriptionWords
  /// What reports say too.
  let reportWords: Words
  /// The column beside which entries stand.
  let labelWidth: Int
  var page: PageWriter

  init(_ questionnaire: Questionnaire, language: Language, width: Int) {
    self.questionnaire = questionnaire
    self.language = language
    // English for a language that raps has no words in.
    let known = ReportLanguage(language) ?? .en
    words = DescriptionWords.in(known)
    reportWords = Words.in(known)
    let labels = words.labels + [reportWords.explain.items, reportWords.explain.cutOffs]
    labelWidth = (labels.map(\.count).max() ?? 0) + 4
    page = PageWriter(width: width)
  }

  // MARK: Pieces

  func text(_ text: LocalizedText) -> String { text.text(in: language) ?? "" }

  func number(_ number: ExactDecimal) -> String { reportWords.numbers.written(number.description) }

  func bound(_ bound: Bound) -> String { words.bounds(bound.comparison, number(bound.value)) }

  /// `Title (id)`, or the id alone where there is no title.
  func titled(_ title: LocalizedText, id: String) -> String {
    let title = text(title)
    return title.isEmpty || title == id ? id : "\(title) (\(id))"
  }

  mutating func entry(_ label: String, _ entry: String) {
    if !entry.isEmpty { page.entry(label, entry, indent: 2, labelWidth: labelWidth) }
  }

  /// Entries whose labels are ids or codes, in a column as wide as they need.
  mutating func list(_ entries: [(label: String, text: String)]) {
    let widest = entries.map(\.label.count).max() ?? 0
    for entry in entries { page.entry(entry.label, entry.text, indent: 4, labelWidth: min(widest, 20) + 2) }
  }

  // MARK: Head, answers, variables

  mutating func writeHead() {
    page.heading(titled(questionnaire.title, id: questionnaire.id), underline: "=")
    if !questionnaire.about.isEmpty {
      page.paragraph(text(questionnaire.about))
      page.gap()
    }
    entry(words.version, questionnaire.version)
    entry(words.languages, questionnaire.languages.map(\.code).joined(separator: " "))
    entry(words.respondents, questionnaire.respondents == .anonymous ? words.anonymous : words.identified)
    if let source = questionnaire.source { entry(words.source, source) }
    entry(words.contentHash, questionnaire.contentHash)
    page.gap()
    var sizes = [
      words.scaleCount(reportWords.numbers.count(questionnaire.scales.count { !$0.isComposite })),
      words.itemCount(reportWords.numbers.count(questionnaire.items.count)),
    ]
    if !questionnaire.exposures.isEmpty {
      sizes.append(words.exposureCount(reportWords.numbers.count(questionnaire.exposures.count)))
    }
    page.paragraph(sizes.joined(separator: ", "))
    if questionnaire.isWordingWithheld { page.paragraph(words.wordingWithheld) }
  }

  mutating func writeAnswerSets() {
    page.heading(words.answerSets, underline: "-")
    for answers in questionnaire.answerSets {
      let options =
        answers.options.allSatisfy(\.label.isEmpty) && answers.options.count == answers.width + 1
        ? "\(answers.minimumCode)–\(answers.maximumCode)" : labelled(answers.options)
      entry(answers.id, options)
      for (label, options) in [(words.missing, answers.missing), (words.notApplicable, answers.notApplicable)]
      where !options.isEmpty {
        page.entry(label, labelled(options), indent: 4, labelWidth: labelWidth - 2)
      }
    }
  }

  /// `1 never · 2 seldom`: codes with their labels.
  private func labelled(_ options: [AnswerSet.Option]) -> String {
    options.map { option in
      option.label.isEmpty ? "\(option.code)" : "\(option.code) \(text(option.label))"
    }.joined(separator: " · ")
  }

  mutating func writeVariables() {
    guard !questionnaire.variables.isEmpty else { return }
    page.heading(words.variables, underline: "-")
    for variable in questionnaire.variables {
      page.gap()
      page.paragraph(titled(variable.title, id: variable.id))
      if let parent = variable.parent {
        entry(words.under, titled(questionnaire.variables[parent].title, id: questionnaire.variables[parent].id))
      }
      entry(words.columns, variable.columns.joined(separator: ", "))
      switch variable.role {
      case .respondent: page.paragraph(words.respondentRole, indent: 4)
      case .duration: page.paragraph(words.durationRole, indent: 4)
      case .group: writeDomain(of: variable)
      }
    }
  }

  private mutating func writeDomain(of variable: Variable) {
    switch variable.domain {
    case .text:
      page.paragraph(words.freeText, indent: 4)
    case .list(let values):
      list(
        values.map { value in
          let codes = value.codes.isEmpty ? "" : " (\(value.codes.joined(separator: ", ")))"
          return (value.id, text(value.label) + codes)
        })
    case .bands(let bands):
      list(
        bands.map { band in
          let limits = [band.lower, band.upper].compactMap { $0.map(bound) }.joined(separator: ", ")
          return (band.id, text(band.label) + (limits.isEmpty ? "" : " (\(limits))"))
        })
    }
  }
}
