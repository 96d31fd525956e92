/// What a data format (JSON, CSV) contains.
package struct DataOptions: Sendable, Hashable {
  /// Of titles and texts. Nil: `ReportLanguage.defaultLanguage`.
  package var language: ReportLanguage?
  package var country: ReaderCountry?
  /// The variables whose groups are written, as indexes into `Questionnaire.variables`.
  package var groups: [Int]
  /// Of CSV; other formats have one of their own.
  package var decimalMark: DecimalMark

  package init(
    language: ReportLanguage? = nil, country: ReaderCountry? = nil, groups: [Int] = [],
    decimalMark: DecimalMark = .point
  ) {
    self.language = language
    self.country = country
    self.groups = groups
    self.decimalMark = decimalMark
  }
}
