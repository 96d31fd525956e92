extension MethodWords {
  static let german = MethodWords(
    title: "Methoden: wie jede Zahl zustande kam",
    introduction:
      "Das sind die Regeln, denen dieser Bericht folgte, mit den Zahlen, die galten, und den Formeln dahinter. Die Sätze sind "
      + "für alle; die Formeln sind für die, die eine Zahl nachrechnen wollen. Jede Regel hat ein Kürzel wie S3; Bericht und "
      + "Datendateien verweisen darauf.",
    questionnaire: "Der Fragebogen",
    hashBeginning: { "\($0)… (eine geänderte Frage gibt andere Zeichen)" },
    neededColumn: "Nötige Antworten",
    rangeColumn: "Wert",
    favourableColumn: "Günstig",
    statusColumn: "Status",
    codesColumn: "Codes, die zählen",
    sourceOf: { "\($0): \($1)" },
    reversedNone: "keine",
    norm: "Die Referenzgruppe",
    scores: "Von Antworten zu Werten",
    figures: "Mittelwerte, Anteile und wie sicher sie sind",
    comparison: "Vergleiche",
    priorities: "Gewichte und Prioritäten",
    release: "Was gezeigt werden darf",
    ruleColumn: "Regel",
    sentenceColumn: "Was sie sagt",
    numberColumn: "Zahl dazu",
    formulaColumn: "Formel",
    sourceColumn: "Literatur",
    formulas: "Formel für",
    symbols: "Wofür die Buchstaben stehen",
    groups: { "\($0) Gruppen" },
    drawsAndSeed: { "\($0) Ziehungen, Anfang \($1)" },
    answersInARow: { "\($0) Antworten hintereinander" },
    perItem: { "\($0) je Frage" },
    ofInvited: { "\($0) der Eingeladenen" },
    ofNorm: { "\($0) der Referenzgruppe" },
    draws: {
      "Alle Ziehungen stammen aus \($0) (\($1)) mit festem Anfang, sodass jede Berechnung dieselben Zahlen gibt."
    },
    rule: { text($0) },
    formula: { name($0) },
    symbol: { meaning($0) },
    hidden: "Was in diesem Bericht verborgen ist",
    reasonsUntold:
      "Eine Zahl ist verborgen, wenn zu wenige Personen dahinterstehen oder wenn sie zusammen mit dem Gezeigten etwas über "
      + "eine andere Gruppe verraten würde. Was davon zutrifft, wird nie gesagt: Schon das würde etwas verraten.",
    allGroupsShown: { "\($0): Alle \($1) Gruppen werden gezeigt." },
    groupsShown: { "\($0): \($1) von \($2) Gruppen werden gezeigt." },
    withheldUncounted: "Wie viele Gruppen es gibt, steht dann auch nicht da.",
    cellsHidden: { "Einzelne Zahlen, die in gezeigten Gruppen verborgen sind, in den Tabellen mit „–“: \($0)." },
    organisationHidden: { "Nicht gezeigt für alle Teilnehmenden zusammen: \($0)." })

  private static func text(_ rule: MethodRule) -> String {
    switch rule {
    case .s1:
      "Als Teilnahme gilt eine Zeile mit mindestens einer gültigen Antwort. „Trifft nicht zu“ ist keine übersprungene Antwort; "
        + "eine Frage, die oft nicht zutrifft, wird genannt."
    case .s2:
      "Umgepolte Fragen werden in ihrem vorgesehenen Bereich umgedreht, damit eine hohe Antwort auf der ganzen Skala dasselbe "
        + "bedeutet. Verschiedene Bereiche werden zuerst auf einen gebracht."
    case .s3:
      "Eine Person hat einen Wert, sobald genug Fragen beantwortet sind: deren Mittelwert, im Bereich der Skala. Das setzt "
        + "voraus, dass übersprungene Fragen den beantworteten gleichen."
    case .s4:
      "Ein zusammengesetzter Wert ist der Mittelwert der gültigen Werte seiner Skalen; genug davon müssen gültig sein."
    case .exposures:
      "Unerwünschtes Verhalten gilt als erlebt, sobald eine beantwortete Frage es sagt. Sonst bleibt es bei einer "
        + "übersprungenen Frage unbekannt."
    case .profiles: "Der Platz einer Person in einem Profil folgt aus den zwei angegebenen Grenzen."
    case .s6:
      "Anzeichen für wenig aufmerksames Ausfüllen werden gezählt: ein langer Block mit einer einzigen Antwort, sehr schnelles "
        + "Antworten, wiederholte Kennungen, frühes Aufhören. Niemand wird deshalb weggelassen, außer die Berechnung sollte es."
    case .s8:
      "Werte werden in ganzen Zahlen addiert, sodass weder die Reihenfolge der Zeilen noch der Rechner eine Ziffer ändert."
    case .binned: "Die Quartile zusammengesetzter Werte stammen aus einem Histogramm in so vielen gleichen Schritten."
    case .s9:
      "Um zu sehen, was der Zufall mit Gewichten macht, werden die Teilnehmenden nach ihrem Platz in der Datei auf Blöcke "
        + "verteilt, nie nach ihren Antworten."
    case .shareInterval:
      "Das Intervall eines Anteils bleibt immer zwischen 0 und 100 Prozent. Wie jedes Intervall hier sagt es nichts über Personen, die "
        + "nicht geantwortet haben."
    case .finitePopulation:
      "Je mehr der Eingeladenen geantwortet haben, desto weniger bleibt dem Zufall: Die Intervalle von Mittelwerten und "
        + "Anteilen werden entsprechend schmaler. Tests und Vergleiche nutzen das nicht."
    case .everyoneAnswered:
      "Wo alle geantwortet haben, bleibt nichts dem Zufall überlassen, und es gibt kein Intervall."
    case .d3:
      "Die Zuverlässigkeit sagt, wie gut die Fragen einer Skala zusammenpassen. Sie wird genannt, sobald genug Personen "
        + "geantwortet haben; bei noch mehr Antworten wird auch eine Frage genannt, die den anderen entgegenläuft."
    case .d4:
      "Wie viel aller Unterschiede zwischen Gruppen liegt, und wie einig sich die Personen einer Gruppe sind. Wo die "
        + "Antworten in zwei Richtungen gehen, wird das gesagt."
    case .d5:
      "Die Beteiligung steht zuerst. Haben wenige geantwortet, spricht kein Satz für alle; sind es sehr wenige, werden keine "
        + "Prioritäten genannt."
    case .normTests:
      "Eine Referenzgruppe aus wenigen Organisationen, oder eine, die großteils aus den eigenen Antworten besteht, gibt nur "
        + "Unterschiede und keine Tests."
    case .restOfOrganisation:
      "Eine Gruppe wird mit dem Rest ihrer Organisation verglichen, ohne sich selbst, wenn dieser Rest groß genug ist."
    case .levels:
      "Die Stufe einer Gruppe ist die Seite der Grenzwerte, auf der ihr ganzes Intervall "
        + "liegt; geht das Intervall über einen Grenzwert, ist die Stufe unklar."
    case .c3:
      "Ein Unterschied ist bedeutsam, wenn er mehr als Zufall ist, alle Vergleiche derselben Art mitgerechnet, und groß genug, "
        + "um zu zählen. Intervalle gelten für einen Vergleich auf einmal."
    case .c4:
      "Was Personen in gleicher Zusammensetzung in der Referenzgruppe erreichen, ist der erwartete Wert; der übrige Unterschied "
        + "ist um die Zusammensetzung bereinigt. Fehlen dort zu viele Personen, wird nicht bereinigt."
    case .c5:
      "Mittelwerte von Gruppen werden dem Mittelwert aller angenähert, umso stärker, je weniger Antworten dahinterstehen; "
        + "Plätze haben ein Intervall. Wo sich Gruppen nicht mehr als zufällig unterscheiden, gibt es keine Rangfolge."
    case .direction: "Ein Faktor, dessen Zusammenhang anders als erwartet verläuft, hat keinen Platz."
    case .chanceOfWeights:
      "Wie weit der Zufall ein Gewicht verschieben kann, zeigt sich, wenn ein Block von Teilnehmenden nach dem anderen wegbleibt. "
        + "Ein Gewicht, das nicht größer sein muss als das eines Faktors ohne Zusammenhang, wird so gekennzeichnet."
    case .borrowedWeights:
      "Für eigene Gewichte haben zu wenige geantwortet; deshalb gelten die der Referenzgruppe, ohne Intervalle."
    case .places: "Wie weit der Zufall den Platz eines Faktors verschieben kann, zeigen Ziehungen."
    case .listByRisk: "Ohne Gewichte gibt es keine Matrix, sondern eine Liste nach dem Risiko."
    case .a1: "Zahlen werden nur von Gruppen mit mindestens so vielen Personen gezeigt."
    case .a2:
      "In einer Gruppe wird eine Zahl nur gezeigt, wenn mindestens so viele ihrer Personen dafür einen Wert haben."
    case .a3:
      "Auch was durch Abziehen aus gezeigten Zahlen folgen würde, ist geschützt: Andere Zahlen werden dann mit verborgen."
    case .a4:
      "Jedes Dokument hat dieselben Zahlen, genau berechnet und einmal gerundet, auf diesen Teil des Bereichs einer Skala oder eines Prozentsatzes."
    case .a5:
      "Mehr Einzelheiten brauchen mehr Personen: zuerst Standardabweichungen und Verteilungen, dann einzelne Fragen und "
        + "Zuverlässigkeit. Der niedrigste und der höchste Wert werden nie genannt, und auch kein Wert, den fast alle haben."
    case .a7:
      "Teile einer Verteilung werden zusammengefasst, bis keiner eine oder zwei Personen zählt; bleiben zu wenige übrig, gibt "
        + "es keine Verteilung."
    case .a8:
      "Eine Zahl, die aus anderen besteht, wie ein zusammengesetzter Wert, wird nur gezeigt, wo jede davon gezeigt wird und "
        + "genug Personen alle haben."
    case .a9:
      "Gruppen verschiedener Gliederungen werden gemeinsam betrachtet: Enthält eine die andere bis auf wenige Personen, wird "
        + "die kleinere verborgen."
    case .a10:
      "Der Schutz wird über alle Gliederungen in den Daten berechnet, nicht nur über die auf dieser Seite. Eine Berechnung gibt "
        + "eine Fassung; veröffentlichen Sie eine Befragung einmal."
    case .a11:
      "Alles Verborgene sieht gleich aus, und der Grund wird nie genannt. Eine Beteiligung wird nur von Gruppen genannt, in "
        + "denen genug Personen eingeladen waren."
    case .a12: "Die Teilnehmenden sind bekannt: Nichts wird verborgen, nichts gerundet."
    case .a17:
      "Eine kleine Organisation bekommt nur Zahlen des Ganzen; eine sehr kleine bekommt keine, sondern einen Vorschlag für ein "
        + "Gespräch."
    case .d1, .d6, .c1, .norm, .p1, .p2, .p3, .p4, .p5, .a6, .adjusted: ""
    }
  }

  private static func name(_ formula: MethodFormula) -> String {
    switch formula {
    case .reversed: "Umgepolte Frage"
    case .percentScore: "Wert einer Person, 0–100"
    case .meanScore: "Wert einer Person, Mittelwert"
    case .sumScore: "Wert einer Person, Summe"
    case .composite: "Zusammengesetzter Wert"
    case .mean: "Mittelwert"
    case .deviation: "Standardabweichung"
    case .meanInterval: "95-%-Intervall eines Mittelwerts"
    case .finiteMeanInterval: "dasselbe, Zahl der Eingeladenen bekannt"
    case .shareInterval: "95-%-Intervall eines Anteils"
    case .finiteShareInterval: "dasselbe, Zahl der Eingeladenen bekannt: n* statt n"
    case .quartiles: "Quartile"
    case .alpha: "Zuverlässigkeit, Alpha"
    case .spearmanBrown: "Zuverlässigkeit von zwei Fragen"
    case .intraclass: "Anteil zwischen Gruppen"
    case .agreement: "Einigkeit in einer Gruppe"
    case .normDifference: "Unterschied zur Referenzgruppe in SD"
    case .normError, .restError: "dessen Standardfehler"
    case .normDifferenceInterval, .restDifferenceInterval: "dessen 95-%-Intervall"
    case .restDifference: "Unterschied zu den anderen in SD"
    case .falseDiscovery: "q eines Vergleichs"
    case .expected: "Erwarteter Wert bei dieser Zusammensetzung"
    case .shrunken: "Allen angenäherter Mittelwert"
    case .shrunkenInterval: "95-%-Intervall eines angenäherten Mittelwerts"
    case .weight: "Gewicht eines Faktors"
    case .weightInterval: "95-%-Intervall eines Gewichts"
    case .redShare: "Standardfehler eines Anteils jenseits des Grenzwerts"
    case .normQuadrant, .redQuadrant: "Sicherheit eines Felds der Matrix"
    }
  }

  private static func meaning(_ symbol: MethodSymbol) -> String {
    switch symbol {
    case .answer: "Code einer Antwort, niedrigster und höchster vorgesehener Code"
    case .score: "Wert einer Person"
    case .items: "beantwortete Fragen (oder Skalen), und alle"
    case .factor: "Zahl der Fragen, mal Faktor des Handbuchs"
    case .people: "Personen mit einem Wert"
    case .invited: "eingeladene Personen"
    case .mean: "Mittelwert und Standardabweichung der Werte"
    case .quantile:
      "97,5. Perzentile der t-Verteilung (n − 1 Freiheitsgrade, oder Blöcke − 1) und der Normalverteilung"
    case .count: "gezählte Personen, und ihr Anteil"
    case .order: "ein Viertel, die Hälfte, drei Viertel; der i-te Wert der Reihe nach"
    case .covariance: "Kovarianz zweier Fragen, über alle, die beide beantwortet haben"
    case .correlation: "Korrelation der zwei Fragen"
    case .squares: "mittlere Quadrate zwischen und in Gruppen, mittlere Gruppengröße"
    case .options: "Zahl der Antwortmöglichkeiten"
    case .reference: "Mittelwert, Standardabweichung und Personen dessen, womit verglichen wird"
    case .organisations: "Streuung der Mittelwerte der Organisationen in der Referenzgruppe, und deren wirksame Zahl"
    case .between: "Streuung der wahren Gruppenmittelwerte, gemeinsame Streuung in Gruppen, Mittelwert aller Personen"
    case .correction: "Korrektur für kleine Zahlen, Freiheitsgrade von σ; + ist ungünstiger"
    case .error: "Standardfehler; t mit Welchs Freiheitsgraden"
    case .noncentral: "nichtzentrale t-Verteilung mit Nichtzentralität δ"
    case .probability: "Wahrscheinlichkeiten ohne Unterschied, von klein nach groß, und ihre Zahl"
    case .strata: "Anteil unserer Personen in einer Teilgruppe der Referenzgruppe, und deren Mittelwert dort"
    case .weights:
      "Korrelationen mit unkorrelierten Gegenstücken der Faktoren, deren Koeffizienten, der erklärte Teil, und der Anteil "
        + "eines Faktors daran"
    case .groups: "Zahl der Gruppen, Personen aller Gruppen, und Mittelwert von V, gewichtet mit 1/(V + τ²)"
    case .factors: "Zahl der Faktoren"
    case .blocks: "Blöcke, Personen in Block j, √v ohne Block j, Jackknife-Schätzung"
    }
  }
}
