import RapsQuestionnaire
import RapsResults

extension Words {
  static let german = Words(
    numbers: NumberStyle(decimalSeparator: ",", groupSeparator: ".", percentGap: "\u{A0}"),
    quoted: { "„\($0)“" },
    clauseBreak: "; ",
    colon: ": ",
    title: "Ergebnisse der Befragung: Beitrag zur psychosozialen Gefährdungsbeurteilung",
    identifiedLine: "Befragte bekannt: nicht anonym, nichts verborgen, nichts gerundet.",
    responseOfInvited: { "Beteiligung: \($0) von \($1) Eingeladenen (\($2))" },
    responseWithoutRate: { "Beteiligung: \($0) Personen, \($1) waren eingeladen" },
    responseUnknown: { "Beteiligung: \($0) Personen (Eingeladene nicht bekannt)" },
    responseTooFew: "Beteiligung: zu wenige Antworten, um Zahlen zu zeigen",
    completed: { "\($0) bis zum Ende" },
    completedNearlyAll: "fast alle bis zum Ende",
    completedFew: "weniger als 3 bis zum Ende",
    orMore: { "\($0) oder mehr" },
    fewerThanThree: "weniger als 3",
    nearlyAll: "fast alle",
    fewerThanThreePeople: "weniger als 3 Personen",
    people: { $0 == 1 ? "\($1) Person" : "\($1) Personen" },
    smallGroupsShown: { "Gruppen werden ab \($0) statt ab 10 Personen gezeigt. Angegebener Grund: \($1)" },
    tooFewForFigures:
      "Bei so wenigen Antworten könnte jede Zahl auf Personen zeigen. Deshalb stehen hier keine Zahlen. Ein "
      + "Gespräch sagt mehr:",
    checklistMethod:
      "Checklisten-Verfahren: Alle wählen für sich und auf Papier die drei Faktoren der Arbeit, die ihnen am "
      + "meisten guttun, und die drei, die am schwersten wiegen. Sammeln Sie die Zettel, zählen Sie gemeinsam, was am "
      + "häufigsten genannt ist, und sprechen Sie darüber.",
    dialogueQuestions: [
      "Was läuft gut in unserer Arbeit, und wie bewahren wir es?",
      "Was kostet uns am meisten Kraft, und was steckt dahinter?",
      "Was können wir selbst ändern, und wofür brauchen wir Unterstützung?",
      "Womit fangen wir an, und wann blicken wir zurück?",
    ],
    organisationOnly:
      "Weniger als 50 Personen haben geantwortet: Ergebnisse gibt es nur für die ganze Organisation.",
    fewRespondents:
      "VORSICHT: Weniger als 30 Personen haben geantwortet. Solche Zahlen bewegen sich mit jeder Antwort; Stärken und "
      + "Risiken werden nicht benannt.",
    veryLowResponse:
      "VORSICHT: Weniger als 30\u{A0}% der Eingeladenen haben geantwortet. Die Zahlen sagen wenig über die anderen; Stärken "
      + "und Risiken werden nicht benannt.",
    lowResponse:
      "Weniger als die Hälfte der Eingeladenen hat geantwortet. Die Zahlen gelten für die Antwortenden, nicht für "
      + "alle.",
    mixGap: { "\($0) stellt \($1) der Antworten und \($2) der Eingeladenen: Beachten Sie das beim Gesamtbild." },
    moreAnswersThanInvited:
      "Es gibt mehr Antworten als eingeladene Personen: Prüfen Sie die Personalzahlen. Für Intervalle gelten sie nicht.",
    moreAnswersThanInvitedIn: {
      "In \($0) gibt es mehr Antworten als Personen: Prüfen Sie diese Zahl. Für Intervalle gilt sie dort nicht."
    },
    notApplicable: { "\($0) trifft auf \($1) der Befragten nicht zu; sie zählen dort nicht mit." },
    lostInheritedFigures: {
      "Die Fragen von \($0) wurden hier geändert; veröffentlichte Normen und Grenzwerte gelten dafür nicht mehr."
    },
    strengthsAndRisks: "Stärken und Risiken",
    strengths: "Stärken, die zu erhalten sind",
    risks: "Risiken, die zuerst zu besprechen sind",
    amongThoseWhoAnswered: "Unter denen, die geantwortet haben, nicht unbedingt unter allen:",
    wholeIntervalBeyond:
      "Skalen, deren Mittelwert samt Intervall auf einer Seite des milderen Grenzwerts liegt; die deutlichsten "
      + "zuerst.",
    noStrengths: "Keine Skala liegt deutlich auf der günstigen Seite.",
    noRisks: "Keine Skala liegt deutlich auf der ungünstigen Seite.",
    noCutOffs:
      "Stärken und Risiken werden nicht benannt: Dieser Fragebogen hat keine Grenzwerte, die für Gruppen gedacht sind.",
    meanSentence: { "\($0): Mittelwert \($1), 95-%-Intervall \($2)" },
    meanOfEveryone: { "\($0): Mittelwert \($1), alle haben geantwortet" },
    shareSentence: { "Bei \($0) der Antwortenden ein \($1)" },
    andMore: { "Und \($0) weitere in den Tabellen unten." },
    exposuresToo:
      "Beachten Sie auch das unerwünschte Verhalten unten: Jede Meldung zählt, was auch immer die Mittelwerte sagen.",
    howToRead: "Wie die Tabellen zu lesen sind",
    readBar:
      "Balken und Mittel: der Mittelwert zwischen niedrig (0) und hoch (100), wenn kein anderer Bereich dabei "
      + "steht. n: wie viele Personen einen Wert haben.",
    readInterval:
      "95-%-Int.: wie weit der Zufall den Mittelwert verschoben haben kann; es deckt nicht ab, wer nicht "
      + "geantwortet hat.",
    readShare: { "\($0): wie viel Prozent der Antwortenden einen \($1) haben." },
    readRounding: "Alle Zahlen sind gerundet, damit niemand durch Nachrechnen erkannt werden kann.",
    provisionalCutOffs: "Grenzwerte ohne Norm oder Untersuchung dahinter sind vorläufig: Gesprächsstoff, kein Urteil.",
    levelWords: {
      switch $0 {
      case .favourable: "günstig"
      case .intermediate: "dazwischen"
      case .unfavourable: "ungünstig"
      case .notClear: "unklar"
      }
    },
    levelLegend: {
      switch $0 {
      case .favourable: "der Mittelwert liegt auf der guten Seite der Grenzwerte"
      case .intermediate: "zwischen den beiden Grenzwerten"
      case .unfavourable: "jenseits des strengeren Grenzwerts"
      case .notClear: "das Intervall überschreitet einen Grenzwert"
      }
    },
    kindTitles: {
      switch $0 {
      case .resource: "Ressourcen"
      case .hindrance: "Hindernisse"
      case .challenge: "Herausforderungen"
      case .personal: "Persönliche Merkmale"
      case .outcome: "Wohlbefinden und Beanspruchung"
      }
    },
    highIsFavourable: "hoch ist günstig",
    lowIsFavourable: "niedrig ist günstig",
    scaleColumn: "Skala",
    barColumn: "niedrig–hoch",
    meanColumn: "Mittel",
    intervalColumn: "95-%-Int.",
    countColumn: "n",
    shareColumn: "Anteil",
    levelColumn: "Stufe",
    everyone: "alle",
    scoreBeyond: {
      switch $0 {
      case .from: "Wert von \($1) oder mehr"
      case .above: "Wert über \($1)"
      case .to: "Wert von \($1) oder weniger"
      case .below: "Wert unter \($1)"
      }
    },
    exposures: "Unerwünschtes Verhalten bei der Arbeit",
    exposuresIntroduction: "Wie viel Prozent der Antwortenden sagen, dass sie es erlebt haben.",
    exposureColumn: "Verhalten",
    prevalenceColumn: "Erlebt",
    fewerThanThreeRemark: "„Weniger als 3“ heißt nicht, dass es nicht vorkommt.",
    nearlyAllRemark: "„Fast alle“ steht für alle bis auf höchstens zwei Personen.",
    routesForHelp:
      "Wohin Sie sich wenden können: an die Vertrauensperson, die Fachkraft für psychosoziale Prävention, die "
      + "Betriebsärztin oder den Betriebsarzt oder an jemanden, dem Sie vertrauen. Wählen Sie im Notfall den Notruf.",
    sources: { $0 == .colleagues ? "durch Kolleginnen, Kollegen oder Führungskräfte" : "durch Dritte" },
    profileColumn: "Quadrant",
    profileIntroduction: { "Hoch heißt hier: \($0), \($1). Anteile derer, die beides beantwortet haben." },
    byVariable: { "Nach Gruppe: \($0)" },
    groupColumn: "Gruppe",
    allRespondents: "Alle Befragten",
    organisationColumn: "Gesamt",
    notStated: "Keine Angabe",
    notShown: "nicht gezeigt: zu wenige Antworten, oder um eine andere Gruppe zu schützen",
    notShownCountsInTotal: "Antworten nicht gezeigter Gruppen zählen im Gesamtergebnis mit.",
    partitionWithheld: { "Von \($0) kann keine Gruppe gezeigt werden." },
    groupMarks: "Mittelwert und Stufe. Die Reihenfolge der Gruppen ist keine Rangfolge.",
    responseByGroup: "Beteiligung",
    responseRateColumn: "Beteil.",
    variablesFound: { "Gruppen lassen sich zeigen nach: \($0) (Option --group)." },
    noVariablesFound: "Die Daten enthalten kein Merkmal, nach dem Gruppen gezeigt werden können.",
    whatIsNotShown: "Was nicht gezeigt wird",
    minimumSize: {
      "Zahlen stehen für Gruppen von mindestens \($0) Personen, und nur, wo sie keine andere Gruppe preisgeben."
    },
    nothingHidden: "Die Befragten sind bekannt: Nichts wird verborgen.",
    notMeasured: { "Nicht in den Daten: \($0)." },
    dataQuality: "Qualität der Daten",
    rows: { "Gelesene Zeilen: \($0); verwendet: \($1); ganz ohne Antwort: \($2)." },
    invalidCells: { "Unverständliche Antworten, als fehlend gewertet: \($0)." },
    straightLiners: { "Durchgehend dieselbe Antwort in einem langen Block: \($0)." },
    speeders: { "Schneller als 2 Sekunden je Frage: \($0)." },
    duplicates: { "Zeilen, die eine befragte Person wiederholen: \($0)." },
    dropOuts: { "Vor dem letzten Viertel des Fragebogens aufgehört: \($0)." },
    medianDeviation: { "Streuung der Antworten einer Person (Median): \($0) Punkte." },
    qualityRemark: "Das sind Anzeichen für wenig aufmerksames Antworten, kein Beweis.",
    reliability: "Zuverlässigkeit der Skalen",
    reliabilityRange: {
      "Wie gut die Fragen einer Skala zusammenhängen (Cronbachs Alpha, höchstens 1; bei zwei Fragen "
        + "Spearman-Brown): " + ($0 == $1 ? "\($0)." : "\($0) bis \($1).")
    },
    reliabilityLow: { "Unter 0,70, mit Vorsicht zu lesen: \($0)." },
    reliabilityNone: "Wird ab 100 Befragten gezeigt.",
    checkDirection: { "Richtung prüfen, weil gegenläufig zu den anderen Fragen von \($1): \($0)." },
    constantItem: { "Von allen gleich beantwortet, daher nicht in der Zuverlässigkeit von \($1): \($0)." },
    boxTitle: "Ein Fragebogen allein ist keine Gefährdungsbeurteilung",
    box:
      "Ergänzen Sie, was Zahlen nicht sagen können: Beobachtung der Arbeit, Gespräche mit Teams, Aufzeichnungen (Fehlzeiten, "
      + "Unfälle, gemeldete Vorfälle), die Sicht der Fachkraft für Prävention und vor allem die der Beschäftigten selbst.",
    discussWith: { "Besprechen Sie diese Ergebnisse mit \($0), bevor über Maßnahmen entschieden wird." },
    body: {
      switch $0 {
      case .be: "dem Ausschuss für Gefahrenverhütung und Schutz am Arbeitsplatz (CPBW/CPPT)"
      case .nl: "dem niederländischen Betriebsrat (OR)"
      case .fr: "dem französischen Sozial- und Wirtschaftsausschuss (CSE)"
      case .de: "dem Betriebsrat"
      case nil: "der Vertretung der Beschäftigten"
      }
    },
    explain: .german,
    judgement: .german,
    analysis: .german)
}

extension ExplanationWords {
  static let german = ExplanationWords(
    title: { "Wie die Zahl für \($0) zustande kam" },
    items: "Fragen",
    reversed: "umgepolt",
    wordingWithheld: "Wortlaut dem Rechteinhaber vorbehalten",
    notInTheData: "nicht in den Daten",
    answerRange: { "beantwortet von \($0) bis \($1)" },
    reverseRule: "Eine umgepolte Frage zählt als niedrigster plus höchster vorgesehener Code minus Antwort (S2).",
    score: "Der Wert einer Person",
    formulaPercent: "Der Mittelwert der beantworteten Fragen, von ihrem Antwortbereich auf 0–100 übertragen (S3).",
    formulaMean: "Der Mittelwert der beantworteten Fragen, in der Einheit ihrer Codes (S3).",
    formulaSum: { "Der Mittelwert der beantworteten Fragen mal \($0) (S3)." },
    unlikeRanges: "Fragen mit verschiedenen Antwortbereichen werden zuerst auf denselben Bereich gebracht (S2).",
    missingRule: { "Einen Wert gibt es, sobald \($0) von \($1) Fragen beantwortet sind (S3)." },
    missingAssumption: "Das setzt voraus, dass übersprungene Fragen den beantworteten gleichen.",
    compositeRule: { "Der Mittelwert der gültigen Werte ihrer Skalen; mindestens \($0) von \($1) sind nötig (S4)." },
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
    validCount: { "Werte: \($0) von \($1) Befragten." },
    meanRule: { "Mittelwert: \($0), die Summe aller Werte durch ihre Anzahl, einmal gerundet (D1, A4)." },
    intervalRule: { "95-%-Intervall: \($0); t-Verteilung mit n − 1 = \($1) Freiheitsgraden (D1)." },
    intervalRuleFinite: {
      "95-%-Intervall: \($0); t-Verteilung, verengt um √(1 − n/N) mit N = \($1) Eingeladenen (D1, D2)."
    },
    everyoneRule: "Alle haben geantwortet: Nichts ist dem Zufall überlassen (D2).",
    deviation: { "Standardabweichung (n − 1): \($0)." },
    quartiles: { "Quartile: \($0) · \($1) · \($2) (Typ 7)." },
    binned: "Die Quartile stammen aus einem Histogramm in 1.000 Schritten (S8).",
    share: { "Anteil mit einem \($0): \($1); 95-%-Wilson-Intervall \($2)." },
    shareBounded: { "Anteil mit einem \($0): \($1)." },
    distribution: "Verteilung (zusammengefasst, damit keine Kategorie eine oder zwei Personen zählt, A7)",
    answeredItems: { "\($0) Fragen beantwortet: \($1)" },
    onlyReleased: "Wie viele Personen wie viele Fragen übersprangen, steht nicht da: Es könnte auf Personen zeigen.",
    reliabilityAlpha: { "\($0): Cronbachs Alpha \($1), aus paarweisen Kovarianzen (D3)." },
    reliabilityTwoItems: { "\($0): Spearman-Brown \($1), zwei Fragen (D3)." },
    itemRest: { "\($0): Item-Rest-Korrelation \($1)" },
    itemRestAndDropped: { "\($0): Item-Rest-Korrelation \($1), Alpha ohne sie \($2)" },
    rounding: { "Werte sind auf \($0) Punkt genau gerundet, in jeder Ausgabe gleich (A4)." },
    roundingNone: "Die Befragten sind bekannt: Es wird nicht gerundet (A12).",
    notShown:
      "Die Zahlen dieser Skala werden nicht gezeigt: zu wenige Antworten, oder um eine andere Gruppe zu schützen.",
    notMeasured: "Den Daten fehlen zu viele ihrer Fragen für einen Wert.")
}
