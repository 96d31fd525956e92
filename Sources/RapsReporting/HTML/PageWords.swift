/// Words that only the HTML page needs, in one language.
struct PageWords: Sendable {
  let skipToContent: String
  let contents: String
  let madeWith: String
  /// What a screen reader says of the priority matrix.
  let plotTitle: String

  static func `in`(_ language: ReportLanguage) -> PageWords {
    switch language {
    case .nl: .dutch
    case .fr: .french
    case .de: .german
    case .en: .english
    }
  }

  private static let dutch = PageWords(
    skipToContent: "Naar de inhoud", contents: "Inhoud", madeWith: "Gemaakt met raps.",
    plotTitle: "Prioriteitenmatrix; de cijfers staan in de tabellen eronder")
  private static let french = PageWords(
    skipToContent: "Aller au contenu", contents: "Sommaire", madeWith: "Établi avec raps.",
    plotTitle: "Matrice des priorités ; les chiffres figurent dans les tableaux qui suivent")
  private static let german = PageWords(
    skipToContent: "Zum Inhalt", contents: "Inhalt", madeWith: "Erstellt mit raps.",
    plotTitle: "Prioritätenmatrix; die Zahlen stehen in den Tabellen darunter")
  private static let english = PageWords(
    skipToContent: "Skip to the content", contents: "Contents", madeWith: "Made with raps.",
    plotTitle: "Priority matrix; its figures are in the tables below")
}
