/// Words that only the HTML page needs, in one language.
struct PageWords: Sendable {
  let skipToContent: String
  let contents: String
  let madeWith: String
  /// What a screen reader says of the priority matrix.
  let plotTitle: String
  /// The ends of a scale's line.
  let lowEnd: String
  let highEnd: String
  /// What the diamond is.
  let normMark: String
  /// Above the drawing of a section's distributions.
  let distribution: String

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
    plotTitle: "Prioriteitenmatrix; de cijfers staan in de tabellen eronder",
    lowEnd: "laag", highEnd: "hoog", normMark: "gemiddelde van de referentie",
    distribution: "Hoe de antwoorden verdeeld zijn")
  private static let french = PageWords(
    skipToContent: "Aller au contenu", contents: "Sommaire", madeWith: "Établi avec raps.",
    plotTitle: "Matrice des priorités ; les chiffres figurent dans les tableaux qui suivent",
    lowEnd: "bas", highEnd: "élevé", normMark: "moyenne de la référence",
    distribution: "Comment les réponses se répartissent")
  private static let german = PageWords(
    skipToContent: "Zum Inhalt", contents: "Inhalt", madeWith: "Erstellt mit raps.",
    plotTitle: "Prioritätenmatrix; die Zahlen stehen in den Tabellen darunter",
    lowEnd: "niedrig", highEnd: "hoch", normMark: "Mittelwert der Vergleichsgruppe",
    distribution: "Wie sich die Antworten verteilen")
  private static let english = PageWords(
    skipToContent: "Skip to the content", contents: "Contents", madeWith: "Made with raps.",
    plotTitle: "Priority matrix; its figures are in the tables below",
    lowEnd: "low", highEnd: "high", normMark: "mean of the reference", distribution: "How the answers are spread")
}
