import RapsDocuments

/// Words that only the plan's Word document needs.
struct WordPageWords: TranslatedWords {
  /// Above the list of the chapters.
  let contents: String
  /// "Page 3 of 12".
  let pageNumbers: WordDocument.PageNumbers
}

extension WordPageWords {
  static let dutch = WordPageWords(contents: "Inhoud", pageNumbers: .init(before: "pagina ", between: " van "))
  static let french = WordPageWords(contents: "Sommaire", pageNumbers: .init(before: "page ", between: " sur "))
  static let german = WordPageWords(contents: "Inhalt", pageNumbers: .init(before: "Seite ", between: " von "))
  static let english = WordPageWords(contents: "Contents", pageNumbers: .init(before: "page ", between: " of "))
}
