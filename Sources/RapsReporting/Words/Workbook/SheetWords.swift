/// Names of sheets and heads of columns that only the workbook has, in one language.
struct SheetWords: TranslatedWords {
  let summary: String
  let scales: String
  let groups: String
  let items: String
  let exposures: String
  let matrix: String
  let drivers: String
  let plan: String
  let method: String
  let lower: String
  let upper: String
  let deviation: String
  let lowerQuartile: String
  let median: String
  let upperQuartile: String
  let cutOff: String
  let direction: String
  let reference: String
  let comparison: String
  let variable: String
  let item: String
  let notApplicable: String
  let together: String
  let quadrant: String
  let priority: String
  let owner: String
  let due: String
  let remarks: String
  /// What the colours of the groups' sheet say.
  let colours: String
  /// Statuses to choose from; none has a comma.
  let statuses: [String]

  static let dutch = SheetWords(
    summary: "Samenvatting", scales: "Schalen", groups: "Groepen", items: "Vragen", exposures: "Ongewenst gedrag",
    matrix: "Prioriteiten", drivers: "Samenhang", plan: "Plan", method: "Methode", lower: "95% van", upper: "95% tot",
    deviation: "Standaardafwijking", lowerQuartile: "Eerste kwartiel", median: "Mediaan",
    upperQuartile: "Derde kwartiel",
    cutOff: "Grenswaarde", direction: "Gunstig is", reference: "Referentiegroep", comparison: "Vergeleken met elders",
    variable: "Indeling", item: "Vraag", notApplicable: "Niet van toepassing (%)", together: "Alles samen (%)",
    quadrant: "Veld", priority: "Prioriteit", owner: "Wie zorgt ervoor", due: "Uiterlijk", remarks: "Opmerkingen",
    colours:
      "Kleuren: aan welke kant van de grenswaarden het gemiddelde ligt. Het rapport houdt ook rekening met het toeval.",
    statuses: ["open", "beslist", "bezig", "afgerond", "geschrapt"])
  static let french = SheetWords(
    summary: "Résumé", scales: "Échelles", groups: "Groupes", items: "Questions",
    exposures: "Comportements indésirables",
    matrix: "Priorités", drivers: "Liens", plan: "Plan", method: "Méthode", lower: "95\u{A0}% de", upper: "95\u{A0}% à",
    deviation: "Écart-type", lowerQuartile: "Premier quartile", median: "Médiane", upperQuartile: "Troisième quartile",
    cutOff: "Seuil", direction: "Favorable si", reference: "Groupe de référence", comparison: "Par rapport à ailleurs",
    variable: "Regroupement", item: "Question", notApplicable: "Sans objet (%)", together: "Ensemble (%)",
    quadrant: "Champ", priority: "Priorité", owner: "Suivi par", due: "Échéance", remarks: "Remarques",
    colours: "Couleurs\u{A0}: de quel côté des seuils se trouve la moyenne. Le rapport tient aussi compte du hasard.",
    statuses: ["ouverte", "décidée", "en cours", "terminée", "abandonnée"])
  static let german = SheetWords(
    summary: "Zusammenfassung", scales: "Skalen", groups: "Gruppen", items: "Fragen",
    exposures: "Unerwünschtes Verhalten",
    matrix: "Prioritäten", drivers: "Zusammenhänge", plan: "Plan", method: "Methode", lower: "95\u{A0}% von",
    upper: "95\u{A0}% bis",
    deviation: "Standardabweichung", lowerQuartile: "Erstes Quartil", median: "Median",
    upperQuartile: "Drittes Quartil",
    cutOff: "Grenzwert", direction: "Günstig ist", reference: "Referenzgruppe", comparison: "Im Vergleich zu anderen",
    variable: "Gliederung", item: "Frage", notApplicable: "Trifft nicht zu (%)", together: "Alles zusammen (%)",
    quadrant: "Feld", priority: "Priorität", owner: "Wer kümmert sich", due: "Fertig bis", remarks: "Bemerkungen",
    colours:
      "Farben: auf welcher Seite der Grenzwerte der Mittelwert liegt. Der Bericht berücksichtigt auch den Zufall.",
    statuses: ["offen", "beschlossen", "in Arbeit", "abgeschlossen", "gestrichen"])
  static let english = SheetWords(
    summary: "Summary", scales: "Scales", groups: "Groups", items: "Items", exposures: "Unwanted behaviour",
    matrix: "Priorities",
    drivers: "Drivers", plan: "Plan", method: "Method", lower: "95% from", upper: "95% to",
    deviation: "Standard deviation", lowerQuartile: "First quartile", median: "Median", upperQuartile: "Third quartile",
    cutOff: "Cut-off", direction: "Favourable is", reference: "Reference group", comparison: "Compared with elsewhere",
    variable: "Grouping", item: "Item", notApplicable: "Not applicable (%)", together: "All together (%)",
    quadrant: "Field", priority: "Priority", owner: "Followed up by", due: "Due", remarks: "Remarks",
    colours: "Colours: on which side of the cut-offs the mean lies. The report also takes chance into account.",
    statuses: ["open", "decided", "under way", "finished", "dropped"])
}
