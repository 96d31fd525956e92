/// How a report is laid out as text.
package struct TerminalOptions: Sendable, Hashable {
  /// Nil: `ReportLanguage.defaultLanguage`.
  package var language: ReportLanguage?
  package var country: ReaderCountry?
  /// The variables whose groups are shown, as indexes into `Questionnaire.variables`.
  package var groups: [Int]
  /// Columns of the terminal; used between 60 and 120.
  package var width: Int
  package var usesColor: Bool
  /// False: the layout's own marks and bars are ASCII; texts stay as they are.
  package var usesUnicode: Bool

  package init(
    language: ReportLanguage? = nil, country: ReaderCountry? = nil, groups: [Int] = [], width: Int = 80,
    usesColor: Bool = false, usesUnicode: Bool = true
  ) {
    self.language = language
    self.country = country
    self.groups = groups
    self.width = width
    self.usesColor = usesColor
    self.usesUnicode = usesUnicode
  }
}
