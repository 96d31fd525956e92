/// Words that only the HTML page needs, in one language.
struct PageWords: TranslatedWords {
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

  static let dutch = PageWords(
    skipToContent: "Naar de inhoud", contents: "Inhoud", madeWith: "Gemaakt met raps.",
    plotTitle: "Prioriteitenmatrix; de cijfers staan in de tabellen eronder",
    lowEnd: "laag", highEnd: "hoog", normMark: "gemiddelde van de referentiegroep",
    distribution: "Hoe de antwoorden verdeeld zijn")
  static let french = PageWords(
    skipToContent: "Aller au contenu", contents: "Sommaire", madeWith: "Établi avec raps.",
    plotTitle: "Matrice des priorités\u{A0}; les chiffres figurent dans les tableaux qui suivent",
    lowEnd: "bas", highEnd: "élevé", normMark: "moyenne du groupe de référence",
    distribution: "Comment les réponses se répartissent")
  static let german = PageWords(
    skipToContent: "Zum Inhalt", contents: "Inhalt", madeWith: "Erstellt mit raps.",
    plotTitle: "Prioritätenmatrix; die Zahlen stehen in den Tabellen darunter",
    lowEnd: "niedrig", highEnd: "hoch", normMark: "Mittelwert der Referenzgruppe",
    distribution: "Wie sich die Antworten verteilen")
  static let english = PageWords(
    skipToContent: "Skip to the content", contents: "Contents", madeWith: "Made with raps.",
    plotTitle: "Priority matrix; its figures are in the tables below",
    lowEnd: "low", highEnd: "high", normMark: "mean of the reference group", distribution: "How the answers are spread")
}
