extension AnalysisWords {
  static let german = AnalysisWords(
    range: { "\($0) bis \($1)" },
    moreInJSON: { "Und \($0) weitere in der JSON-Ausgabe." },
    certaintyColumn: "Wie sicher",
    inShort: "Kurz gesagt",
    priority: { "\($0): \($1), und \($2)." },
    shortPriority: { "\($0): \($1)." },
    amongStrongest: { "unter den Faktoren, die hier am stärksten mit \($0) zusammenhängen" },
    amongStrongestElsewhere: { "unter den Faktoren, die anderswo am stärksten mit \($0) zusammenhängen" },
    shareInRed: { "\($0) haben einen \($1)" },
    lessStrongly: { "der Zusammenhang mit \($0) ist schwächer" },
    and: { "\($0) und \($1)" },
    nothingToTackle: "Kein Faktor ist eindeutig oder wahrscheinlich zuerst anzugehen.",
    comparedWithOthers: "Im Vergleich mit anderen Organisationen",
    normIs: { "Referenzgruppe \($0): \($1)." },
    organisations: { NumberStyle.german.counted($0, "Organisation", "Organisationen") },
    normSource: { "Quelle: \($0)." },
    normExpires: { "Zu verwenden bis \($0)." },
    notCompared: { "Nicht verglichen, weil in der Referenzgruppe nicht vorhanden oder anders definiert: \($0)." },
    ownShare: {
      "Ihre Organisation gehört selbst zu dieser Referenzgruppe: \($0) der Personen darin arbeiten bei Ihnen."
    },
    ownSubtracted: "Ihre eigenen Antworten wurden vor dem Vergleich herausgenommen.",
    noTestsFewOrganisations:
      "Nur Unterschiede, nichts über Zufall: Die Referenzgruppe hat weniger als 10 andere Organisationen.",
    noTestsOwnShare:
      "Nur Unterschiede, nichts über Zufall: Mehr als 10\u{A0}% der Referenzgruppe sind Ihre eigenen Antworten.",
    noTestsSpreadUnknown:
      "Nur Unterschiede, nichts über Zufall: Die Referenzgruppe sagt nicht, wie sehr sich ihre Organisationen unterscheiden.",
    readPoints: "Punkte: wie weit Ihr Mittelwert über (+) oder unter (−) dem der Referenzgruppe liegt.",
    readStandardised:
      "In SD: derselbe Unterschied, ausgedrückt in der üblichen Streuung zwischen Personen der Referenzgruppe "
      + "(Standardabweichung); + ist auf jeder Skala ungünstiger.",
    readStandardisedInterval: "95-%-Int.: Intervall dieses Unterschieds in SD.",
    readPercentile: "Besser als: wie viel Prozent der Organisationen einen ungünstigeren Mittelwert haben.",
    relevantRemark:
      "bedeutsam: mindestens 0,2 SD und mehr als Zufall (q ≤ 0,05: von solchen Unterschieden sind höchstens 5\u{A0}% als bloßer Zufall zu erwarten)",
    pointsColumn: "Punkte",
    standardisedColumn: "In SD",
    percentileColumn: "Besser als",
    noneHere: "Keine Skala, weder eindeutig noch wahrscheinlich.",
    between: "Wie anderswo, oder Grenzfall",
    namesWithLevel: { "\($1): \($0)." },
    composition: "Was vom Unterschied mit der Zusammensetzung der Belegschaft zusammenhängt",
    noComposition: "Fast nichts: Personen in dieser Zusammensetzung erreichen in der Referenzgruppe dieselben Werte.",
    readComposition:
      "Erwartet: was Personen in Ihrer Zusammensetzung in der Referenzgruppe erreichen. Punkte = bereinigt + "
      + "Zusammensetzung.",
    compareWithExpected: "Vergleichen Sie jede Gruppe mit ihrem eigenen erwarteten Wert, nicht mit anderen Gruppen.",
    expectedColumn: "Erwartet",
    adjustedColumn: "Bereinigt",
    mixColumn: "Zusamm.",
    absentShare: {
      "\($0) der Personen haben in der Referenzgruppe kein Gegenstück und zählen mit deren Gesamtmittelwert."
    },
    driversOf: { "Was am stärksten mit \($0) zusammenhängt" },
    ownBasis: {
      "Aus den Antworten von \($0) Personen, zu einem Zeitpunkt und aus einer Quelle: Das zeigt Zusammenhänge, keine "
        + "Ursachen."
    },
    normBasis: {
      "Zu wenige Antworten für eigene Gewichte: Dies sind die der Referenzgruppe (\($0) Personen). Sie zeigen "
        + "Zusammenhänge von anderswo, keine Ursachen."
    },
    isAdjusted:
      "Die Korrelationen beruhen auf teils verschiedenen Personen und wurden leicht angepasst, damit sie zusammenpassen.",
    rSquared: {
      "Anteil der Unterschiede zwischen Personen, der mit allen Faktoren gemeinsam zusammenhängt (R², ein Zeitpunkt, eine "
        + "Quelle): \($0)."
    },
    readWeight: "Gewicht: der Anteil eines Faktors an diesem gemeinsamen Zusammenhang.",
    readRank: "Platz: in Klammern, wie weit ihn der Zufall verschoben haben kann.",
    placeColumn: "Platz",
    weightColumn: "Gewicht",
    nullShare: { "Ein Faktor ohne jeden Zusammenhang bekäme etwa \($0)." },
    mayBeChance: "evtl. Zufall",
    otherWay: {
      "Zusammenhang anders als erwartet, deshalb ohne Platz: \($0). Finden Sie gemeinsam heraus, was dahintersteckt."
    },
    omitted: { "Weggelassen, weil zu wenige oder alle gleich geantwortet haben: \($0)." },
    noDrivers:
      "Zu wenige haben geantwortet, um die Faktoren zu gewichten, und es gibt keine Referenzgruppe mit Gewichten.",
    priorities: "Prioritäten",
    noPriorities: "Prioritäten werden nicht genannt: Zu wenige haben geantwortet.",
    alerts: "Vor allem anderen",
    exposureAlert: { "Unerwünschtes Verhalten\($0) wird gemeldet: \($1)." },
    everyReportCounts: "Jede Meldung zählt; bei den Tabellen unten steht, wo es Hilfe gibt.",
    redAlert: { "\($0): Mindestens die Hälfte der Antwortenden hat einen \($1)." },
    readPlot: { "Senkrecht: \($0). Waagerecht: wie ungünstig der Faktor ist. Die Nummern sind die der Liste." },
    acrossNorm: "Unterschied zur Referenzgruppe in SD, nach rechts ungünstiger",
    acrossRed: "Prozent jenseits des strengeren Grenzwerts, nach rechts ungünstiger",
    movedNumbers:
      "Nummern, die sich überdecken würden, sind etwas verschoben, nie über eine Linie; ein Fragezeichen bezeichnet einen Grenzfall.",
    readRiskLine:
      "Die Linie liegt bei 0,2 SD. Ein Faktor jenseits der Linie, der noch in der mittleren Hälfte der Organisationen "
      + "liegt, gilt im Vergleich oben als „wie anderswo“: Betrachten Sie beides.",
    notDrawn: { "Kein Platz im Bild: \($0)." },
    rankedByRisk: "Nur nach dem Risiko geordnet.",
    factorColumn: "Faktor",
    riskColumn: "Risiko",
    readRisk: "Risiko: Lage in der Waagerechten.",
    readMatrixWeight: "Gewicht: Lage in der Senkrechten.",
    readPlace: "Platz: zwischen welchen Plätzen der Zufall einen Faktor verschieben kann (95\u{A0}%).",
    orElse: { "oder \($0)" },
    otherWayTitle: "Zusammenhang anders als erwartet, ohne Platz",
    groupDifferencesNorm: "Unterschied zur Referenzgruppe in SD (+ ist ungünstiger)",
    groupDifferencesRest: "Unterschied zum Rest der Organisation in SD (+ ist ungünstiger)",
    readGroupDifferences:
      "Wo sich Gruppen bedeutsam unterscheiden: mehr als Zufall und mindestens 0,2 SD; die größten Unterschiede zuerst.",
    noGroupDifferences: "Keine Gruppe unterscheidet sich bedeutsam auf einer Skala.",
    fromExpected: "Unterschied zum eigenen erwarteten Wert, in Punkten",
    groupPriorities: "Was je Gruppe auffällt",
    groupWeights:
      "Mit den Gewichten der ganzen Organisation oder der Referenzgruppe und den eigenen Risiken jeder Gruppe.",
    groupTackle: { "Zuerst angehen: \($0)." },
    groupExposures: "Unerwünschtes Verhalten wird gemeldet.",
    groupStrengths: { "Stärken: \($0)." },
    groupNothing: "nichts eindeutig oder wahrscheinlich",
    spreads: "Wo sich Gruppen mehr als zufällig unterscheiden",
    noSpreads: "Gruppen unterscheiden sich nicht mehr als zufällig: keine Rangfolge.",
    otherScalesAlike: "Auf den anderen Skalen unterscheiden sich Gruppen nicht mehr als zufällig: keine Rangfolge.",
    tooFewGroups: "Ob sich Gruppen mehr als zufällig unterscheiden, wird erst ab fünf gezeigten Gruppen gesagt.",
    readShrunken:
      "Mittelwerte sind hier dem Mittelwert aller Gruppen angenähert, umso stärker, je weniger Antworten dahinterstehen. "
      + "Platz 1 ist am ungünstigsten.",
    spread: { "\($0): von \($1) bis \($2)." },
    spreadEnd: { "\($0) \($1) (Platz\u{A0}\($2))" },
    twoCamps: { "\($0): \($1)." },
    twoCampsHeading: "Ein Mittelwert, zwei Erfahrungen",
    twoCampsTitle:
      "Hier gehen die Antworten in zwei Richtungen, sodass der Mittelwert auf wenige zutrifft. "
      + "Ein Gespräch zeigt, was dahintersteckt.",
    explained: .german)
}

extension ExplainedAnalysisWords {
  static let german = ExplainedAnalysisWords(
    difference: {
      "Der Mittelwert der Referenzgruppe ist \($0); der Unterschied beträgt \(NumberStyle.german.counted($1, "Punkt", "Punkte")) (C1)."
    },
    standardised: {
      "In Standardabweichungen der Referenzgruppe, + ist ungünstiger: \($0); 95-%-Intervall \($1) (nichtzentrales t, C1, "
        + "C2)."
    },
    standardisedOnly: {
      "In Standardabweichungen der Referenzgruppe, + ist ungünstiger: \($0); ein Test ist nicht zulässig (C2)."
    },
    q: {
      "q: Von den Skalen, die mindestens so stark auffallen, ist dieser Anteil allein durch Zufall zu erwarten: \($0) (Benjamini-Hochberg, C3)."
    },
    relevant: "Bedeutsam: q ≤ 0,05 und mindestens 0,2 Standardabweichungen (C3).",
    notRelevant: "Nicht bedeutsam: Dafür bräuchte es q ≤ 0,05 und mindestens 0,2 Standardabweichungen (C3).",
    level: { "In Worten: \($0) (P4)." },
    percentile: {
      "Zwischen \($0)\u{A0}% und \($1)\u{A0}% der Organisationen haben einen ungünstigeren Mittelwert."
    },
    composition: {
      "Bei dieser Zusammensetzung lässt die Referenzgruppe \($0) erwarten; bereinigt um die Zusammensetzung beträgt der "
        + "Unterschied \($1), und \($2) hängt mit der Zusammensetzung zusammen (C4)."
    },
    weight: "Gewicht und Priorität",
    share: {
      "Gewicht: \($0) des gemeinsamen Zusammenhangs aller Faktoren, 95-%-Intervall \($1) (relative Gewichte, Jackknife über "
        + "64 Blöcke, P1)."
    },
    shareOnly: { "Gewicht: \($0) des gemeinsamen Zusammenhangs aller Faktoren (relative Gewichte, P1)." },
    shareOf: { "Nur bei „\($0)“: \($1)." },
    notWeighed: "Der Zusammenhang ist anders als erwartet, deshalb hat der Faktor keinen Platz (P1).",
    matrix: { "In der Matrix: \($0); Risiko \($1); Platz \($2) (P2)." },
    groups: { "Gruppen: \($0)" },
    shrunkenColumn: "Angenähert",
    reliabilityColumn: "Zuverl.",
    agreementColumn: "Einigkeit",
    spread: {
      "Teil der Unterschiede zwischen Personen, der zwischen Gruppen liegt, ICC(1): \($0); Zuverlässigkeit der "
        + "Gruppenmittelwerte, ICC(2): \($1); Streuung der wahren Mittelwerte: \(NumberStyle.german.counted($2, "Punkt", "Punkte")) (C5, D4)."
    },
    twoCampsMark: "zwei Richtungen")
}
