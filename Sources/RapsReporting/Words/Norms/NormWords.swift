/// The words around a norm's figures in one language.
struct NormWords: TranslatedWords {
  let title: @Sendable (String) -> String
  let questionnaire: String
  let period: String
  let status: String
  let source: String
  let expires: String
  let people: String
  /// people, organisations
  let peopleInOrganisations: @Sendable (String, String) -> String
  let strata: String
  // Heads of columns.
  let mean: String
  let deviation: String
  let betweenOrganisations: String
  let middleHalf: String
  let organisations: String
  let peopleColumn: String
  // Paragraphs below the table.
  let withoutNorm: @Sendable (String) -> String
  let different: @Sendable (String) -> String
  let strataTold: @Sendable (String) -> String
  let withoutPercentiles: String
  let withoutCorrelations: String
  let whatIsTold: String
}

extension NormWords {
  static let dutch = NormWords(
    title: { "Referentiegroep: \($0)" }, questionnaire: "Vragenlijst", period: "Periode", status: "Status",
    source: "Bron", expires: "Te gebruiken tot en met", people: "Personen",
    peopleInOrganisations: { "\($0) in \($1)" }, strata: "Uitgesplitst naar",
    mean: "gem.", deviation: "SD", betweenOrganisations: "tussen org.", middleHalf: "middelste helft",
    organisations: "org.", peopleColumn: "personen",
    withoutNorm: { "Niet in de referentie: \($0)." },
    different: { "Hier anders gedefinieerd, dus niet te vergelijken: \($0)." },
    strataTold: { "De referentie onderscheidt \($0) groepen van personen; de andere worden niet getoond." },
    withoutPercentiles:
      "De middelste helft van de organisaties wordt pas getoond vanaf 30 organisaties van elk minstens 30 personen.",
    withoutCorrelations: "Samenhangen tussen schalen worden niet getoond.",
    whatIsTold:
      "Een cijfer wordt alleen getoond als er minstens 5 organisaties en 50 personen achter staan, geen enkele "
      + "organisatie te zwaar weegt, en er niets over één organisatie uit af te leiden valt.")

  static let french = NormWords(
    title: { "Groupe de référence\u{A0}: \($0)" }, questionnaire: "Questionnaire", period: "Période", status: "Statut",
    source: "Source", expires: "À utiliser jusqu’en", people: "Personnes",
    peopleInOrganisations: { "\($0) dans \($1)" }, strata: "Ventilé selon",
    mean: "moy.", deviation: "ET", betweenOrganisations: "entre org.", middleHalf: "moitié centrale",
    organisations: "org.", peopleColumn: "personnes",
    withoutNorm: { "Absentes de la référence\u{A0}: \($0)." },
    different: { "Définies autrement ici, donc pas comparables\u{A0}: \($0)." },
    strataTold: { "La référence distingue \($0) groupes de personnes\u{A0}; les autres ne sont pas montrés." },
    withoutPercentiles:
      "La moitié centrale des organisations n’est montrée qu’à partir de 30 organisations d’au moins 30 personnes "
      + "chacune.",
    withoutCorrelations: "Les liens entre échelles ne sont pas montrés.",
    whatIsTold:
      "Un chiffre n’est montré que si au moins 5 organisations et 50 personnes se trouvent derrière, si aucune "
      + "organisation ne pèse trop et si rien sur une seule organisation ne peut en être déduit.")

  static let german = NormWords(
    title: { "Referenzgruppe: \($0)" }, questionnaire: "Fragebogen", period: "Zeitraum", status: "Status",
    source: "Quelle", expires: "Zu verwenden bis", people: "Personen",
    peopleInOrganisations: { "\($0) in \($1)" }, strata: "Aufgeteilt nach",
    mean: "MW", deviation: "SD", betweenOrganisations: "zwischen Org.", middleHalf: "mittlere Hälfte",
    organisations: "Org.", peopleColumn: "Personen",
    withoutNorm: { "Nicht in der Referenzgruppe: \($0)." },
    different: { "Hier anders definiert, daher nicht vergleichbar: \($0)." },
    strataTold: { "Die Referenzgruppe unterscheidet \($0) Gruppen von Personen; die übrigen werden nicht gezeigt." },
    withoutPercentiles:
      "Die mittlere Hälfte der Organisationen wird erst ab 30 Organisationen mit je mindestens 30 Personen gezeigt.",
    withoutCorrelations: "Zusammenhänge zwischen Skalen werden nicht gezeigt.",
    whatIsTold:
      "Eine Zahl wird nur gezeigt, wenn mindestens 5 Organisationen und 50 Personen dahinterstehen, keine Organisation "
      + "zu schwer wiegt und sich nichts über eine einzelne Organisation daraus ergibt.")

  static let english = NormWords(
    title: { "Reference group: \($0)" }, questionnaire: "Questionnaire", period: "Period", status: "Status",
    source: "Source", expires: "To be used until", people: "People",
    peopleInOrganisations: { "\($0) in \($1)" }, strata: "Broken down by",
    mean: "mean", deviation: "SD", betweenOrganisations: "between org.", middleHalf: "middle half",
    organisations: "org.", peopleColumn: "people",
    withoutNorm: { "Not in the reference group: \($0)." },
    different: { "Defined otherwise here, so not compared: \($0)." },
    strataTold: { "The reference group tells \($0) groups of people apart; the others are not shown." },
    withoutPercentiles:
      "The middle half of organisations is shown only from 30 organisations of at least 30 people each.",
    withoutCorrelations: "How scales go together is not shown.",
    whatIsTold:
      "A figure is shown only if at least 5 organisations and 50 people are behind it, no organisation weighs too much, "
      + "and nothing about a single organisation follows from it.")
}
