import RapsDocuments

/// Words that only the plan's Word document needs, in one language.
struct WordPageWords: Sendable {
  /// Above the list of the chapters.
  let contents: String
  /// "Page 3 of 12".
  let pageNumbers: WordDocument.PageNumbers

  static func `in`(_ language: ReportLanguage) -> WordPageWords {
    switch language {
    case .nl: WordPageWords(contents: "Inhoud", pageNumbers: .init(before: "pagina ", between: " van "))
    case .fr: WordPageWords(contents: "Sommaire", pageNumbers: .init(before: "page ", between: " sur "))
    case .de: WordPageWords(contents: "Inhalt", pageNumbers: .init(before: "Seite ", between: " von "))
    case .en: WordPageWords(contents: "Contents", pageNumbers: .init(before: "page ", between: " of "))
    }
  }
}
