import RapsQuestionnaire
import RapsResults

extension Words {
  static let german = Words(
    numbers: .german,
    quoted: { "„\($0)“" },
    clauseBreak: "; ",
    colon: ": ",
    title: "Ergebnisse der Befragung: Beitrag zur psychosozialen Gefährdungsbeurteilung",
    identifiedLine: "Teilnehmende bekannt: nicht anonym, nichts verborgen, nichts gerundet.",
    responseOfInvited: { "Beteiligung: \($0) von \($1) Eingeladenen (\($2))" },
    responseWithoutRate: { "Beteiligung: \($0); eingeladen: \($1)" },
    responseUnknown: { "Beteiligung: \($0) (Zahl der Eingeladenen nicht bekannt)" },
    responseTooFew: "Beteiligung: zu wenige Antworten, um Zahlen zu zeigen",
    completed: { "\($0) bis zum Ende" },
    completedNearlyAll: "fast alle bis zum Ende",
    completedFew: "weniger als 3 bis zum Ende",
    orMore: { "\($0) oder mehr" },
    fewerThanThree: "weniger als 3",
    nearlyAll: "fast alle",
    fewerThanThreePeople: "weniger als 3 Personen",
    people: { NumberStyle.german.counted($0, "Person", "Personen") },
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
      "VORSICHT: Weniger als 30 Personen haben geantwortet. Jede Antwort verschiebt die Zahlen dann merklich; Stärken "
      + "und Risiken werden nicht benannt.",
    veryLowResponse:
      "VORSICHT: Weniger als 30\u{A0}% der Eingeladenen haben geantwortet. Die Zahlen sagen wenig über die anderen; Stärken "
      + "und Risiken werden nicht benannt.",
    lowResponse:
      "Weniger als die Hälfte der Eingeladenen hat geantwortet. Die Zahlen gelten für die Antwortenden, nicht für "
      + "alle.",
    mixGap: { "\($0) stellt \($1) der Antworten und \($2) der Eingeladenen: Beachten Sie das beim Gesamtergebnis." },
    moreAnswersThanInvited:
      "Es gibt mehr Antworten als eingeladene Personen: Prüfen Sie die Personalzahlen. Für die Intervalle werden sie nicht verwendet.",
    moreAnswersThanInvitedIn: {
      "In \($0) gibt es mehr Antworten als Personen: Prüfen Sie diese Zahl. Für die Intervalle wird sie dort nicht verwendet."
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
    shareSentence: { "\($0) der Antwortenden haben einen \($1)" },
    andMore: { "Und \($0) weitere in den Tabellen unten." },
    exposuresToo:
      "Beachten Sie auch das unerwünschte Verhalten unten: Jede Meldung zählt, was auch immer die Mittelwerte sagen.",
    howToRead: "Wie die Tabellen zu lesen sind",
    readBar:
      "Balken und Mittel: der Mittelwert zwischen niedrig (0) und hoch (100), wenn kein anderer Bereich dabei "
      + "steht. n: wie viele Personen einen Wert haben.",
    readInterval:
      "95-%-Int.: wie weit der Zufall den Mittelwert verschoben haben kann; es sagt nichts über Personen, die nicht "
      + "geantwortet haben.",
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
      case .favourable: "der Mittelwert liegt auf der günstigen Seite der Grenzwerte"
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
    evidence: {
      switch $0 {
      case .validated: "validiert"
      case .normBased: "auf Vergleichszahlen gestützt"
      case .provisional: "vorläufig"
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
    allRespondents: "Alle Teilnehmenden",
    organisationColumn: "Gesamt",
    notStated: "Keine Angabe",
    notShown: "nicht gezeigt: zu wenige Antworten, oder um eine andere Gruppe zu schützen",
    notShownCountsInTotal: "Antworten nicht gezeigter Gruppen zählen im Gesamtergebnis mit.",
    partitionWithheld: { "Von \($0) kann keine Gruppe gezeigt werden." },
    groupMarks: "Mittelwert und Stufe. Die Reihenfolge der Gruppen ist keine Rangfolge.",
    responseRateColumn: "Beteil.",
    variablesFound: { "Gruppen lassen sich zeigen nach: \($0) (Option --group)." },
    noVariablesFound: "Die Daten enthalten kein Merkmal, nach dem Gruppen gezeigt werden können.",
    whatIsNotShown: "Was nicht gezeigt wird",
    minimumSize: {
      "Zahlen stehen für Gruppen von mindestens \($0) Personen, und nur, wo sie keine andere Gruppe preisgeben."
    },
    nothingHidden: "Die Teilnehmenden sind bekannt: Nichts wird verborgen.",
    notMeasured: { "Nicht in den Daten: \($0)." },
    dataQuality: "Qualität der Daten",
    rows: { "Gelesene Zeilen: \($0); verwendet: \($1); ganz ohne Antwort: \($2)." },
    invalidCells: { "Unverständliche Antworten, als fehlend gewertet: \($0)." },
    excludedRows: { "Auf Wunsch weggelassene Zeilen: \($0)." },
    excludedCareless: { "durchgehend dieselbe Antwort in einem langen Block: \($0)" },
    excludedDuplicates: { "eine andere Zeile derselben Person zählt: \($0)" },
    excludedSpeeders: { "schneller als 2 Sekunden je Frage: \($0)" },
    straightLiners: { "Durchgehend dieselbe Antwort in einem langen Block: \($0)." },
    speeders: { "Schneller als 2 Sekunden je Frage: \($0)." },
    duplicates: { "Zeilen, die eine Person wiederholen: \($0)." },
    dropOuts: { "Vor dem letzten Viertel des Fragebogens aufgehört: \($0)." },
    medianDeviation: { "Streuung der Antworten einer Person (Median, in Punkten): \($0)." },
    qualityRemark: "Das sind Anzeichen für wenig aufmerksames Antworten, kein Beweis.",
    reliability: "Zuverlässigkeit der Skalen",
    reliabilityRange: {
      "Wie gut die Fragen einer Skala zusammenhängen (Cronbachs Alpha, höchstens 1; bei zwei Fragen "
        + "Spearman-Brown): " + ($0 == $1 ? "\($0)." : "\($0) bis \($1).")
    },
    reliabilityLow: { "Unter 0,70, mit Vorsicht zu lesen: \($0)." },
    reliabilityNone: "Wird ab 100 Teilnehmenden gezeigt.",
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
