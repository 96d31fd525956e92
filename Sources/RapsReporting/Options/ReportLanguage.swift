import RapsQuestionnaire

/// A language that reports are written in; questionnaire texts are taken in the same one where they exist.
package enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  case nl, fr, de, en

  package init?(_ language: Language) {
    self.init(rawValue: language.code)
  }

  /// The questionnaire's first language that reports are written in, else English.
  package static func defaultLanguage(for questionnaire: Questionnaire) -> ReportLanguage {
    questionnaire.languages.first.flatMap(ReportLanguage.init) ?? .en
  }

  /// The language of the questionnaire's texts.
  package var language: Language { Language(rawValue) }
}
