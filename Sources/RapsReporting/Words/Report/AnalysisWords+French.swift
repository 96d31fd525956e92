extension AnalysisWords {
  static let french = AnalysisWords(
    range: { "\($0) à \($1)" },
    moreInJSON: { "Et \($0) de plus dans la sortie JSON." },
    certaintyColumn: "Certitude",
    inShort: "En bref",
    priority: { "\($0)\u{A0}: \($1), et \($2)." },
    shortPriority: { "\($0)\u{A0}: \($1)." },
    amongStrongest: { "parmi les facteurs qui ont ici le lien le plus fort avec \($0)" },
    amongStrongestElsewhere: { "parmi les facteurs qui ont ailleurs le lien le plus fort avec \($0)" },
    shareInRed: { "\($0) ont un \($1)" },
    lessStrongly: { "son lien avec \($0) est moins fort" },
    and: { "\($0) et \($1)" },
    nothingToTackle: "Aucun facteur n’est clairement ou probablement à traiter d’abord.",
    comparedWithOthers: "Comparaison avec d’autres organisations",
    normIs: { "Groupe de référence \($0)\u{A0}: \($1)." },
    organisations: { NumberStyle.french.counted($0, "organisation", "organisations") },
    normSource: { "Source\u{A0}: \($0)." },
    normExpires: { "À utiliser jusqu’en \($0)." },
    notCompared: { "Non comparées, car absentes de la référence ou définies autrement\u{A0}: \($0)." },
    ownShare: {
      "Votre organisation fait partie de cette référence\u{A0}: \($0) des personnes de la référence y travaillent."
    },
    ownSubtracted: "Vos propres réponses en ont été retirées avant la comparaison.",
    noTestsFewOrganisations:
      "Seulement des écarts, rien sur le hasard\u{A0}: la référence compte moins de 10 autres organisations.",
    noTestsOwnShare:
      "Seulement des écarts, rien sur le hasard\u{A0}: plus de 10\u{A0}% de la référence sont vos propres réponses.",
    noTestsSpreadUnknown:
      "Seulement des écarts, rien sur le hasard\u{A0}: la référence ne dit pas à quel point ses organisations diffèrent.",
    readPoints: "Écart\u{A0}: votre moyenne moins celle de la référence.",
    readStandardised:
      "En ET\u{A0}: le même écart, exprimé dans la dispersion habituelle entre personnes de la référence (écart-type)\u{A0}; + est moins "
      + "favorable sur chaque échelle.",
    readStandardisedInterval: "Int. 95\u{A0}%\u{A0}: intervalle de cet écart en ET.",
    readPercentile: "Mieux que\u{A0}: pourcentage des organisations dont la moyenne est moins favorable.",
    relevantRemark:
      "notable\u{A0}: au moins 0,2 ET et au-delà du hasard (q ≤ 0,05\u{A0}: parmi de tels écarts, 5\u{A0}% au plus sont attendus du seul hasard)",
    pointsColumn: "Écart",
    standardisedColumn: "En ET",
    percentileColumn: "Mieux que",
    noneHere: "Aucune échelle, ni clairement ni probablement.",
    between: "Comme ailleurs, ou cas limite",
    namesWithLevel: { "\($1)\u{A0}: \($0)." },
    composition: "La part de l’écart liée à la composition du personnel",
    noComposition:
      "Presque rien\u{A0}: dans la référence, des personnes de même composition obtiennent les mêmes scores.",
    readComposition:
      "Attendu\u{A0}: le score, dans la référence, de personnes de même composition. Écart = corrigé + composition.",
    compareWithExpected: "Comparez chaque groupe avec son propre score attendu, pas avec d’autres groupes.",
    expectedColumn: "Attendu",
    adjustedColumn: "Corrigé",
    mixColumn: "Compos.",
    absentShare: {
      "\($0) des personnes n’ont pas d’équivalent dans la référence et comptent avec sa moyenne générale."
    },
    driversOf: { "Les liens les plus forts avec \($0)" },
    ownBasis: {
      "D’après les réponses de \($0) personnes, à un seul moment et d’une seule source\u{A0}: ce sont des liens, pas des relations "
        + "de cause à effet."
    },
    normBasis: {
      "Trop peu de réponses pour des poids propres\u{A0}: ce sont ceux de la référence (\($0) personnes). Ils montrent des liens "
        + "observés ailleurs, pas des relations de cause à effet."
    },
    isAdjusted:
      "Les corrélations reposent sur des personnes en partie différentes et ont été légèrement ajustées pour s’accorder.",
    rSquared: {
      "Part des différences entre personnes liée à l’ensemble des facteurs (R², un seul moment, une seule source)\u{A0}: \($0)."
    },
    readWeight: "Poids\u{A0}: la part d’un facteur dans ce lien d’ensemble.",
    readRank: "Rang\u{A0}: entre parenthèses, jusqu’où le hasard a pu le déplacer.",
    placeColumn: "Rang",
    weightColumn: "Poids",
    nullShare: { "Un facteur sans aucun lien obtiendrait environ \($0)." },
    mayBeChance: "hasard possible",
    otherWay: {
      "Lien dans le sens inverse de celui attendu, donc sans rang\u{A0}: \($0). Cherchez ensemble ce qu’il y a derrière."
    },
    omitted: { "Laissé de côté, faute de réponses assez nombreuses ou assez variées\u{A0}: \($0)." },
    noDrivers:
      "Trop peu de personnes ont répondu pour pondérer les facteurs, et il n’y a pas de référence avec des poids.",
    priorities: "Priorités",
    noPriorities: "Aucune priorité n’est citée\u{A0}: trop peu de personnes ont répondu.",
    alerts: "Avant toute autre chose",
    exposureAlert: { "Des comportements indésirables\($0) sont signalés\u{A0}: \($1)." },
    everyReportCounts: "Chaque signalement compte\u{A0}; les tableaux ci-dessous disent à qui s’adresser.",
    redAlert: { "\($0)\u{A0}: au moins la moitié des personnes qui ont répondu ont un \($1)." },
    readPlot: {
      "À la verticale\u{A0}: \($0). À l’horizontale\u{A0}: à quel point le facteur est défavorable. Les numéros sont ceux de la liste."
    },
    acrossNorm: "écart par rapport à la référence en ET, à droite moins favorable",
    acrossRed: "pour cent au-delà du seuil le plus sévère, à droite moins favorable",
    movedNumbers:
      "Les numéros qui se chevaucheraient sont un peu déplacés, jamais au-delà d’une ligne\u{A0}; un point d’interrogation "
      + "marque un cas limite.",
    readRiskLine:
      "La ligne est à 0,2 écart-type. Un facteur au-delà de la ligne, mais encore dans la moitié centrale des organisations, "
      + "est dit «\u{A0}comme ailleurs\u{A0}» dans la comparaison ci-dessus\u{A0}: regardez les deux.",
    notDrawn: { "Pas de place dans l’image\u{A0}: \($0)." },
    rankedByRisk: "Classement selon le risque seulement.",
    factorColumn: "Facteur",
    riskColumn: "Risque",
    readRisk: "Risque\u{A0}: place à l’horizontale.",
    readMatrixWeight: "Poids\u{A0}: place à la verticale.",
    readPlace: "Rang\u{A0}: entre quels rangs le hasard peut déplacer un facteur (95\u{A0}%).",
    orElse: { "ou \($0)" },
    otherWayTitle: "Lien dans le sens inverse de celui attendu, sans rang",
    groupDifferencesNorm: "Écart par rapport à la référence en ET (+ est moins favorable)",
    groupDifferencesRest: "Écart par rapport au reste de l’organisation en ET (+ est moins favorable)",
    readGroupDifferences:
      "Là où des groupes diffèrent notablement\u{A0}: au-delà du hasard et d’au moins 0,2 ET\u{A0}; les plus grands écarts d’abord.",
    noGroupDifferences: "Aucun groupe ne diffère notablement sur une échelle.",
    fromExpected: "Écart par rapport à son propre score attendu, en points",
    groupPriorities: "Ce qui ressort par groupe",
    groupWeights: "Avec les poids de toute l’organisation ou de la référence, et les risques propres à chaque groupe.",
    groupTackle: { "À traiter d’abord\u{A0}: \($0)." },
    groupExposures: "Des comportements indésirables sont signalés.",
    groupStrengths: { "Points forts\u{A0}: \($0)." },
    groupNothing: "rien de clair ni de probable",
    spreads: "Où les groupes diffèrent au-delà du hasard",
    noSpreads: "Les groupes ne diffèrent pas au-delà du hasard\u{A0}: pas de classement.",
    otherScalesAlike:
      "Sur les autres échelles, les groupes ne diffèrent pas au-delà du hasard\u{A0}: pas de classement.",
    tooFewGroups: "Pour dire si les groupes diffèrent au-delà du hasard, il faut au moins cinq groupes montrés.",
    readShrunken:
      "Les moyennes sont ici rapprochées de celle de tous les groupes, d’autant plus qu’elles reposent sur peu de "
      + "réponses. Le rang 1 est le moins favorable.",
    spread: { "\($0)\u{A0}: de \($1) à \($2)." },
    spreadEnd: { "\($0) \($1) (rang\u{A0}\($2))" },
    twoCamps: { "\($0)\u{A0}: \($1)." },
    twoCampsHeading: "Une moyenne, deux vécus",
    twoCampsTitle:
      "Ici les réponses vont dans deux directions, si bien que la moyenne ne correspond qu’à peu de personnes. Un échange montre ce "
      + "qu’il y a derrière.",
    explained: .french)
}

extension ExplainedAnalysisWords {
  static let french = ExplainedAnalysisWords(
    difference: {
      "La moyenne de la référence est \($0)\u{A0}; l’écart est de \(NumberStyle.french.counted($1, "point", "points")) (C1)."
    },
    standardised: {
      "En écarts-types de la référence, + est moins favorable\u{A0}: \($0)\u{A0}; intervalle à 95\u{A0}% \($1) (t non centré, C1, C2)."
    },
    standardisedOnly: {
      "En écarts-types de la référence, + est moins favorable\u{A0}: \($0)\u{A0}; aucun test n’est permis (C2)."
    },
    q: {
      "q\u{A0}: parmi les échelles qui ressortent au moins autant, la part attendue du seul hasard est \($0) (Benjamini-Hochberg, C3)."
    },
    relevant: "Notable\u{A0}: q ≤ 0,05 et au moins 0,2 écart-type (C3).",
    notRelevant: "Pas notable\u{A0}: il faudrait q ≤ 0,05 et au moins 0,2 écart-type (C3).",
    level: { "En mots\u{A0}: \($0) (P4)." },
    percentile: { "Entre \($0)\u{A0}% et \($1)\u{A0}% des organisations ont une moyenne moins favorable." },
    composition: {
      "Avec cette composition, la référence fait attendre \($0)\u{A0}; corrigé de la composition, l’écart est \($1), et \($2) "
        + "est lié à la composition (C4)."
    },
    weight: "Poids et priorité",
    share: {
      "Poids\u{A0}: \($0) du lien de l’ensemble des facteurs, intervalle à 95\u{A0}% \($1) (poids relatifs, jackknife sur 64 blocs, P1)."
    },
    shareOnly: { "Poids\u{A0}: \($0) du lien de l’ensemble des facteurs (poids relatifs, P1)." },
    shareOf: { "Pour «\u{A0}\($0)\u{A0}» seulement\u{A0}: \($1)." },
    notWeighed: "Son lien va dans le sens inverse de celui attendu\u{A0}; il n’a donc pas de rang (P1).",
    matrix: { "Dans la matrice\u{A0}: \($0)\u{A0}; risque \($1)\u{A0}; rang \($2) (P2)." },
    groups: { "Groupes\u{A0}: \($0)" },
    shrunkenColumn: "Rapproché",
    reliabilityColumn: "Fiabilité",
    agreementColumn: "Accord",
    spread: {
      "Part des différences entre personnes qui se trouve entre groupes, ICC(1)\u{A0}: \($0)\u{A0}; fiabilité des "
        + "moyennes de groupe, ICC(2)\u{A0}: \($1)\u{A0}; dispersion des vraies moyennes\u{A0}: \(NumberStyle.french.counted($2, "point", "points")) (C5, D4)."
    },
    twoCampsMark: "deux directions")
}
