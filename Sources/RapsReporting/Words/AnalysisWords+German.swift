extension AnalysisWords {
  static let german = AnalysisWords(
    range: { "\($0) bis \($1)" },
    moreInJSON: { "Und \($0) weitere in der JSON-Ausgabe." },
    certaintyColumn: "Wie sicher",
    inShort: "Kurz gesagt",
    priority: { "\($0): \($1), und \($2)." },
    shortPriority: { "\($0): \($1)." },
    amongStrongest: { "unter dem, was hier am stärksten einhergeht mit: \($0)" },
    amongStrongestElsewhere: { "unter dem, was anderswo am stärksten einhergeht mit: \($0)" },
    shareInRed: { "\($0) haben einen \($1)" },
    only: { "nur \($0)" },
    lessStrongly: { "geht weniger stark einher mit: \($0)" },
    and: { "\($0) und \($1)" },
    nothingToTackle: "Kein Faktor verlangt eindeutig oder wahrscheinlich, zuerst angegangen zu werden.",
    comparedWithOthers: "Im Vergleich mit anderen Organisationen",
    normIs: { "Norm \($0): \($1)." },
    normStatus: {
      switch $0 {
      case "validated": "validiert"
      case "norm-based": "auf eine Normgruppe gestützt"
      default: "vorläufig"
      }
    },
    organisations: { "\($0) Organisationen" },
    normSource: { "Quelle: \($0)." },
    normExpires: { "Zu verwenden bis \($0)." },
    notCompared: { "Nicht verglichen, weil in der Norm nicht oder anders bestimmt: \($0)." },
    ownShare: { "Sie sind selbst in dieser Norm: \($0) ihrer Personen gehören zu Ihnen." },
    ownSubtracted: "Ihre eigenen Antworten wurden vor dem Vergleich herausgenommen.",
    noTests:
      "Nur Unterschiede, nichts über Zufall: Die Norm hat weniger als 10 Organisationen, oder mehr als 10\u{A0}% davon "
      + "sind Sie selbst.",
    readDifference:
      "Punkte: Ihr Mittelwert minus den der Norm. In SD: derselbe Unterschied, gemessen an der Streuung zwischen "
      + "Personen der Norm und so, dass + auf jeder Skala ungünstiger ist. 95-%-Int.: davon.",
    readPercentile: "Besser als: wie viel Prozent der Organisationen einen ungünstigeren Mittelwert haben.",
    relevantRemark: "bedeutsam: mehr als Zufall (q ≤ 0,05 über alle Skalen) und mindestens 0,2 SD",
    pointsColumn: "Punkte",
    standardisedColumn: "In SD",
    percentileColumn: "Besser als",
    noneHere: "Keine Skala, eindeutig oder wahrscheinlich.",
    between: "Wie anderswo, oder grenzwertig",
    namesWithLevel: { "\($1): \($0)." },
    composition: "Was vom Unterschied damit einhergeht, wer hier arbeitet",
    noComposition: "Fast nichts: Personen dieser Zusammensetzung erreichen in der Norm dasselbe.",
    readComposition:
      "Erwartet: was Personen Ihrer Zusammensetzung in der Norm erreichen. Punkte = bereinigt + Zusammensetzung.",
    compareWithExpected: "Vergleichen Sie jede Gruppe mit ihrem eigenen erwarteten Wert, nicht mit anderen Gruppen.",
    expectedColumn: "Erwartet",
    adjustedColumn: "Bereinigt",
    mixColumn: "Zusamm.",
    absentShare: {
      "\($0) der Personen haben in der Norm kein Gegenstück und zählen mit deren Gesamtmittelwert."
    },
    driversOf: { "Was am stärksten einhergeht mit: \($0)" },
    ownBasis: {
      "Aus den Antworten von \($0) Personen, zu einem Zeitpunkt und aus einer Quelle: Das zeigt, was zusammen auftritt, "
        + "nicht, was wovon die Ursache ist."
    },
    normBasis: {
      "Zu wenige Antworten für eigene Gewichte: Dies sind die der Norm (\($0) Personen). Sie zeigen, was anderswo "
        + "zusammen auftritt, nicht, was wovon die Ursache ist."
    },
    isAdjusted:
      "Die Korrelationen beruhen auf teils verschiedenen Personen und wurden leicht angepasst, damit sie zusammenpassen.",
    rSquared: {
      "Mit wie viel der Unterschiede zwischen Personen alle Faktoren gemeinsam einhergehen (R², ein Zeitpunkt, eine "
        + "Quelle): \($0)."
    },
    readShare:
      "Gewicht: der Teil eines Faktors an dem, womit alle gemeinsam einhergehen. Platz: wie weit der Zufall ihn "
      + "verschoben haben kann.",
    placeColumn: "Platz",
    weightColumn: "Gewicht",
    nullShare: { "Ein Faktor, der nichts damit zu tun hat, bekäme etwa \($0)." },
    mayBeChance: "evtl. Zufall",
    otherWay: { "Läuft anders als erwartet und hat deshalb keinen Platz: \($0). Fragen Sie, was dahintersteckt." },
    omitted: { "Weggelassen, weil zu wenige oder alle gleich geantwortet haben: \($0)." },
    noDrivers: "Zu wenige haben geantwortet, um die Faktoren zu gewichten, und es gibt keine Norm mit Gewichten.",
    priorities: "Prioritäten",
    noPriorities: "Prioritäten werden nicht genannt: Zu wenige haben geantwortet.",
    alerts: "Vor allem anderen",
    exposureAlert: { "Unerwünschtes Verhalten\($0) wird berichtet: \($1)." },
    everyReportCounts: "Jede Meldung zählt; bei den Tabellen unten steht, wo es Hilfe gibt.",
    redAlert: { "\($0): Die Hälfte der Antwortenden oder mehr hat einen \($1)." },
    readPlot: { "Nach oben: \($0). Nach rechts: wie ungünstig es ist. Die Nummern sind die der Liste." },
    acrossNorm: "Unterschied zur Norm in SD, nach rechts ungünstiger",
    acrossRed: "Prozent jenseits des strengeren Grenzwerts, nach rechts ungünstiger",
    movedNumbers:
      "Nummern, die sich überdecken würden, sind etwas verschoben, nie über eine Linie; ? ist grenzwertig.",
    readRiskLine:
      "Die Linie liegt bei 0,2 SD. Ein Faktor jenseits der Linie, der noch in der mittleren Hälfte der Organisationen "
      + "liegt, heißt im Vergleich oben wie anderswo: Beides ist zu betrachten.",
    notDrawn: { "Kein Platz im Bild: \($0)." },
    rankedByRisk: "Nur nach Risiko gereiht.",
    factorColumn: "Faktor",
    riskColumn: "Risiko",
    readPlaces:
      "Risiko: wie nach rechts. Gewicht: wie nach oben. Platz: wie weit der Zufall einen Faktor in dieser Reihenfolge "
      + "verschieben kann (95\u{A0}%).",
    orElse: { "oder \($0)" },
    otherWayTitle: "Läuft anders als erwartet, ohne Platz",
    groupDifferencesNorm: "Unterschied zur Norm in SD (+ ist ungünstiger)",
    groupDifferencesRest: "Unterschied zum Rest der Organisation in SD (+ ist ungünstiger)",
    readGroupDifferences:
      "Wo sich Gruppen bedeutsam unterscheiden: mehr als Zufall und mindestens 0,2 SD; die größten Unterschiede zuerst.",
    noGroupDifferences: "Keine Gruppe unterscheidet sich bedeutsam auf einer Skala.",
    fromExpected: "Unterschied zum eigenen erwarteten Wert, in Punkten",
    groupPriorities: "Was je Gruppe auffällt",
    groupWeights: "Mit den Gewichten der ganzen Organisation oder der Norm und den eigenen Risiken jeder Gruppe.",
    groupTackle: { "Zuerst angehen: \($0)." },
    groupExposures: "Unerwünschtes Verhalten wird berichtet.",
    groupStrengths: { "Stärken: \($0)." },
    groupNothing: "nichts eindeutig oder wahrscheinlich",
    spreads: "Wo sich Gruppen mehr als zufällig unterscheiden",
    noSpreads: "Gruppen unterscheiden sich nicht mehr als zufällig: keine Rangfolge.",
    otherScalesAlike: "Auf den anderen Skalen unterscheiden sich Gruppen nicht mehr als zufällig: keine Rangfolge.",
    tooFewGroups: "Ob sich Gruppen mehr als zufällig unterscheiden, steht hier ab fünf gezeigten Gruppen.",
    readShrunken:
      "Mittelwerte sind hier zum Mittelwert aller Gruppen hingezogen, umso mehr, auf je weniger Antworten sie beruhen. "
      + "Platz 1 ist am ungünstigsten.",
    spread: { "\($0): von \($1) bis \($2)." },
    spreadEnd: { "\($0) \($1) (Platz\u{A0}\($2))" },
    twoCamps: { "\($0): \($1)." },
    twoCampsHeading: "Ein Mittelwert, zwei Erfahrungen",
    twoCampsTitle:
      "Hier bilden die Antworten zwei Lager, sodass der Mittelwert auf wenige zutrifft. "
      + "Ein Gespräch zeigt, was dahintersteckt.",
    explained: .german)
}

extension ExplainedAnalysisWords {
  static let german = ExplainedAnalysisWords(
    difference: { "Der Mittelwert der Norm ist \($0); dieser Mittelwert minus jenen ergibt \($1) Punkte (C1)." },
    standardised: {
      "In Standardabweichungen der Norm, + ist ungünstiger: \($0); 95-%-Intervall \($1) (nichtzentrales t, C1, C2)."
    },
    standardisedOnly: {
      "In Standardabweichungen der Norm, + ist ungünstiger: \($0); ein Test ist nicht zulässig (C2)."
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
      "Bei dieser Zusammensetzung lässt die Norm \($0) erwarten; bereinigt um die Zusammensetzung beträgt der "
        + "Unterschied \($1), und \($2) geht mit der Zusammensetzung einher (C4)."
    },
    weight: "Gewicht und Priorität",
    share: {
      "Gewicht: \($0) von dem, womit alle Faktoren gemeinsam einhergehen, 95-%-Intervall \($1) (relative Gewichte, "
        + "Jackknife über 64 Blöcke, P1)."
    },
    shareOnly: { "Gewicht: \($0) von dem, womit alle Faktoren gemeinsam einhergehen (relative Gewichte, P1)." },
    shareOf: { "Davon bei „\($0)“: \($1)." },
    notWeighed: "Er läuft anders als erwartet und hat deshalb keinen Platz (P1).",
    matrix: { "In der Matrix: \($0); Risiko \($1); Platz \($2) (P2)." },
    groups: { "Gruppen: \($0)" },
    shrunkenColumn: "Gezogen",
    reliabilityColumn: "Zuverl.",
    agreementColumn: "Einigkeit",
    spread: {
      "Teil der Unterschiede zwischen Personen, der zwischen Gruppen liegt, ICC(1): \($0); Zuverlässigkeit der "
        + "Gruppenmittelwerte, ICC(2): \($1); Streuung der wahren Mittelwerte: \($2) Punkte (C5, D4)."
    },
    twoCampsMark: "zwei Lager")
}
