import RapsQuestionnaire

extension ExplanationWords {
  static let german = ExplanationWords(
    title: { "Wie die Zahl für \($0) zustande kam" },
    items: "Fragen",
    reversed: "umgepolt",
    wordingWithheld: "Wortlaut dem Rechteinhaber vorbehalten",
    answerRange: { "beantwortet von \($0) bis \($1)" },
    reverseRule: "Eine umgepolte Frage zählt als niedrigster plus höchster vorgesehener Code minus Antwort (S2).",
    score: "Der Wert einer Person",
    formulaPercent: "Der Mittelwert der beantworteten Fragen, von ihrem Antwortbereich auf 0–100 übertragen (S3).",
    formulaMean: "Der Mittelwert der beantworteten Fragen, in der Einheit ihrer Codes (S3).",
    formulaSum: { "Der Mittelwert der beantworteten Fragen mal \($0) (S3)." },
    unlikeRanges: "Fragen mit verschiedenen Antwortbereichen werden zuerst auf denselben Bereich gebracht (S2).",
    missingRule: { "Beantwortete Fragen, die für einen Wert nötig sind: \($0) von \($1) (S3)." },
    missingAssumption: "Das setzt voraus, dass übersprungene Fragen den beantworteten gleichen.",
    compositeRule: { "Der Mittelwert der gültigen Werte ihrer Skalen; nötig: mindestens \($0) von \($1) (S4)." },
    cutOffs: "Grenzwerte",
    noCutOffs: "Keine angegeben: kein Anteil und keine Stufe.",
    cutOff: { "\($0 ? "Strengerer" : "Milderer") Grenzwert: \($1)" },
    attainable: { "erreichbare Werte daneben: \($0) und \($1)" },
    status: {
      switch $0 {
      case .validated: "Für Personen validiert: gibt einen Anteil, nie eine Stufe für einen Mittelwert (D6)."
      case .normBased: "Auf eine Referenzgruppe gestützt (D6)."
      case .provisional: "Vorläufig: vereinbart, nicht validiert (D6)."
      }
    },
    figures: "Die Zahlen der Organisation",
    validCount: { "Werte: \($0) von \($1) Teilnehmenden." },
    meanRule: { "Mittelwert: \($0), die Summe aller Werte durch ihre Anzahl, einmal gerundet (D1, A4)." },
    intervalRule: { "95-%-Intervall: \($0); t-Verteilung mit n\u{A0}−\u{A0}1 = \($1) Freiheitsgraden (D1)." },
    intervalRuleFinite: {
      "95-%-Intervall: \($0); t-Verteilung, verengt um √(1 − n/N) mit N = \($1) Eingeladenen (D1, D2)."
    },
    everyoneRule: "Alle haben geantwortet: Nichts ist dem Zufall überlassen (D2).",
    deviation: { "Standardabweichung, der übliche Abstand eines Wertes vom Mittelwert (n\u{A0}−\u{A0}1): \($0)." },
    quartiles: {
      "Quartile, unter denen ein Viertel, die Hälfte und drei Viertel der Werte liegen: \($0) · \($1) · \($2) (Typ 7)."
    },
    binned: "Die Quartile stammen aus einem Histogramm in 1.000 Schritten (S8).",
    share: { "Anteil mit einem \($0): \($1); 95-%-Wilson-Intervall \($2)." },
    shareBounded: { "Anteil mit einem \($0): \($1)." },
    distribution: "Verteilung (zusammengefasst, damit keine Kategorie eine oder zwei Personen zählt, A7)",
    answeredItems: { "Beantwortete Fragen: \($0) – Zahl der Personen: \($1)" },
    onlyReleased: "Wie viele Personen wie viele Fragen übersprangen, steht nicht da: Es könnte auf Personen zeigen.",
    reliabilityAlpha: { "\($0): Cronbachs Alpha \($1), aus paarweisen Kovarianzen (D3)." },
    reliabilityTwoItems: { "\($0): Spearman-Brown \($1), zwei Fragen (D3)." },
    itemRest: { "\($0): Item-Rest-Korrelation \($1)" },
    itemRestAndDropped: { "\($0): Item-Rest-Korrelation \($1), Alpha ohne sie \($2)" },
    rounding: { "Werte sind auf \($0) Punkt genau gerundet, in jedem Dokument gleich (A4)." },
    roundingNone: "Die Teilnehmenden sind bekannt: Es wird nicht gerundet (A12).",
    notShown:
      "Die Zahlen dieser Skala werden nicht gezeigt: zu wenige Antworten, oder um eine andere Gruppe zu schützen.",
    notMeasured: "In den Daten fehlen zu viele Fragen dieser Skala für einen Wert.")
}
