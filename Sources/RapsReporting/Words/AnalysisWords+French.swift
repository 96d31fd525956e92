extension AnalysisWords {
  static let french = AnalysisWords(
    range: { "\($0) à \($1)" },
    moreInJSON: { "Et \($0) de plus dans la sortie JSON." },
    certaintyColumn: "Certitude",
    inShort: "En bref",
    priority: { "\($0)\u{A0}: \($1), et \($2)." },
    shortPriority: { "\($0)\u{A0}: \($1)." },
    amongStrongest: { "parmi ce qui va le plus de pair ici avec\u{A0}: \($0)" },
    amongStrongestElsewhere: { "parmi ce qui va le plus de pair ailleurs avec\u{A0}: \($0)" },
    shareInRed: { "\($0) ont un \($1)" },
    only: { "seulement \($0)" },
    lessStrongly: { "va moins de pair avec\u{A0}: \($0)" },
    and: { "\($0) et \($1)" },
    nothingToTackle: "Aucun facteur ne demande clairement ou probablement à être traité d’abord.",
    comparedWithOthers: "Comparaison avec d’autres organisations",
    normIs: { "Référence \($0)\u{A0}: \($1)." },
    normStatus: {
      switch $0 {
      case "validated": "validée"
      case "norm-based": "fondée sur un groupe de référence"
      default: "provisoire"
      }
    },
    organisations: { "\($0) organisations" },
    normSource: { "Source\u{A0}: \($0)." },
    normExpires: { "À utiliser jusqu’en \($0)." },
    notCompared: { "Non comparé, car absent de la référence ou défini autrement\u{A0}: \($0)." },
    ownShare: { "Vous faites partie de cette référence\u{A0}: \($0) de ses personnes sont les vôtres." },
    ownSubtracted: "Vos propres réponses en ont été retirées avant la comparaison.",
    noTests:
      "Des écarts seulement, rien sur le hasard\u{A0}: la référence compte moins de 10 organisations, ou vous en êtes "
      + "plus de 10\u{A0}%.",
    readDifference:
      "Écart\u{A0}: votre moyenne moins celle de la référence. En ET\u{A0}: le même écart en écarts types entre "
      + "personnes de la référence, où + est moins favorable sur chaque échelle. Int. 95\u{A0}%\u{A0}: de celui-ci.",
    readPercentile: "Devant\u{A0}: combien de pour cent des organisations ont une moyenne moins favorable.",
    relevantRemark: "notable\u{A0}: au-delà du hasard (q ≤ 0,05 sur toutes les échelles) et au moins 0,2 ET",
    pointsColumn: "Écart",
    standardisedColumn: "En ET",
    percentileColumn: "Devant",
    noneHere: "Aucune échelle, clairement ou probablement.",
    between: "Comme ailleurs, ou à la limite",
    namesWithLevel: { "\($1)\u{A0}: \($0)." },
    composition: "Ce qui, dans l’écart, va de pair avec qui travaille ici",
    noComposition: "Presque rien\u{A0}: des personnes de même composition obtiennent autant dans la référence.",
    readComposition:
      "Attendu\u{A0}: ce que des personnes de même composition obtiennent dans la référence. Écart = corrigé + "
      + "composition.",
    compareWithExpected: "Comparez chaque groupe avec son propre score attendu, pas avec d’autres groupes.",
    expectedColumn: "Attendu",
    adjustedColumn: "Corrigé",
    mixColumn: "Compos.",
    absentShare: {
      "\($0) des personnes n’ont pas d’équivalent dans la référence et comptent avec sa moyenne générale."
    },
    driversOf: { "Ce qui va le plus de pair avec\u{A0}: \($0)" },
    ownBasis: {
      "D’après les réponses de \($0) personnes, à un seul moment et d’une seule source\u{A0}: cela dit ce qui va de pair, "
        + "pas ce qui cause quoi."
    },
    normBasis: {
      "Trop peu de réponses pour des poids propres\u{A0}: ce sont ceux de la référence (\($0) personnes). Ils disent ce "
        + "qui va de pair ailleurs, pas ce qui cause quoi."
    },
    isAdjusted:
      "Les corrélations reposent sur des personnes en partie différentes et ont été légèrement ajustées pour s’accorder.",
    rSquared: {
      "Part des différences entre personnes qui va de pair avec tous les facteurs ensemble (R², un moment, une "
        + "source)\u{A0}: \($0)."
    },
    readShare:
      "Poids\u{A0}: la part d’un facteur dans ce qui va de pair avec tous ensemble. Rang\u{A0}: jusqu’où le hasard a pu "
      + "le déplacer.",
    placeColumn: "Rang",
    weightColumn: "Poids",
    nullShare: { "Un facteur qui n’a rien à y voir obtiendrait environ \($0)." },
    mayBeChance: "peut-être le hasard",
    otherWay: {
      "Va dans l’autre sens que prévu et n’a donc pas de rang\u{A0}: \($0). Demandez ce qu’il y a derrière."
    },
    omitted: { "Laissé de côté, car trop peu de réponses ou toutes pareilles\u{A0}: \($0)." },
    noDrivers: "Trop peu de personnes ont répondu pour peser les facteurs, et aucune référence n’a de poids.",
    priorities: "Priorités",
    noPriorities: "Aucune priorité n’est citée\u{A0}: trop peu de personnes ont répondu.",
    alerts: "Avant toute autre chose",
    exposureAlert: { "Comportements indésirables signalés\($0)\u{A0}: \($1)." },
    everyReportCounts: "Chaque signalement compte\u{A0}; les tableaux ci-dessous disent à qui s’adresser.",
    redAlert: { "\($0)\u{A0}: la moitié ou plus des personnes qui ont répondu ont un \($1)." },
    readPlot: {
      "Vers le haut\u{A0}: \($0). Vers la droite\u{A0}: combien c’est défavorable. Les numéros sont ceux de la liste."
    },
    acrossNorm: "écart avec la référence en ET, à droite moins favorable",
    acrossRed: "pour cent au-delà du seuil le plus sévère, à droite moins favorable",
    movedNumbers:
      "Les numéros qui se chevaucheraient sont un peu déplacés, jamais au-delà d’une ligne. Un numéro suivi d’un point "
      + "d’interrogation est à la limite.",
    readRiskLine:
      "La ligne est à 0,2 écart-type. Un facteur au-delà de la ligne qui reste dans la moitié centrale des "
      + "organisations est dit comme ailleurs dans la comparaison ci-dessus\u{A0}: regardez les deux.",
    notDrawn: { "Pas de place dans l’image\u{A0}: \($0)." },
    rankedByRisk: "Classement d’après le risque seulement.",
    factorColumn: "Facteur",
    riskColumn: "Risque",
    readPlaces:
      "Risque\u{A0}: vers la droite. Poids\u{A0}: vers le haut. Rang\u{A0}: jusqu’où le hasard peut déplacer un facteur "
      + "dans cet ordre (95\u{A0}%).",
    orElse: { "ou \($0)" },
    otherWayTitle: "Dans l’autre sens que prévu, sans rang",
    groupDifferencesNorm: "Écart avec la référence en ET (+ est moins favorable)",
    groupDifferencesRest: "Écart avec le reste de l’organisation en ET (+ est moins favorable)",
    readGroupDifferences:
      "Là où des groupes diffèrent notablement\u{A0}: au-delà du hasard et d’au moins 0,2 ET\u{A0}; les plus grands écarts d’abord.",
    noGroupDifferences: "Aucun groupe ne diffère notablement sur une échelle.",
    fromExpected: "Écart avec son propre score attendu, en points",
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
    tooFewGroups: "Dire si les groupes diffèrent au-delà du hasard demande au moins cinq groupes montrés.",
    readShrunken:
      "Les moyennes sont ici rapprochées de celle de tous les groupes, d’autant plus qu’elles reposent sur peu de "
      + "réponses. Le rang 1 est le moins favorable.",
    spread: { "\($0)\u{A0}: de \($1) à \($2)." },
    spreadEnd: { "\($0) \($1) (rang\u{A0}\($2))" },
    twoCamps: { "\($0)\u{A0}: \($1)." },
    twoCampsHeading: "Une moyenne, deux vécus",
    twoCampsTitle:
      "Ici les réponses forment deux camps, si bien que la moyenne convient à peu de "
      + "personnes. Un échange montre ce qu’il y a derrière.",
    explained: .french)
}

extension ExplainedAnalysisWords {
  static let french = ExplainedAnalysisWords(
    difference: { "La moyenne de la référence est \($0)\u{A0}; cette moyenne moins celle-là fait \($1) points (C1)." },
    standardised: {
      "En écarts types de la référence, + est moins favorable\u{A0}: \($0)\u{A0}; intervalle à 95\u{A0}% \($1) (t non "
        + "centré, C1, C2)."
    },
    standardisedOnly: {
      "En écarts types de la référence, + est moins favorable\u{A0}: \($0)\u{A0}; aucun test n’est permis (C2)."
    },
    q: {
      "q\u{A0}: parmi les échelles qui ressortent au moins autant, la part attendue du seul hasard est \($0) (Benjamini-Hochberg, C3)."
    },
    relevant: "Notable\u{A0}: q ≤ 0,05 et au moins 0,2 écart type (C3).",
    notRelevant: "Pas notable\u{A0}: il faudrait q ≤ 0,05 et au moins 0,2 écart type (C3).",
    level: { "En mots\u{A0}: \($0) (P4)." },
    percentile: { "Entre \($0)\u{A0}% et \($1)\u{A0}% des organisations ont une moyenne moins favorable." },
    composition: {
      "Avec cette composition, la référence fait attendre \($0)\u{A0}; corrigé de la composition, l’écart est \($1), et "
        + "\($2) va de pair avec la composition (C4)."
    },
    weight: "Poids et priorité",
    share: {
      "Poids\u{A0}: \($0) de ce qui va de pair avec tous les facteurs ensemble, intervalle à 95\u{A0}% \($1) (poids "
        + "relatifs, jackknife sur 64 blocs, P1)."
    },
    shareOnly: {
      "Poids\u{A0}: \($0) de ce qui va de pair avec tous les facteurs ensemble (poids relatifs, P1)."
    },
    shareOf: { "De ce qui va de pair avec «\u{A0}\($0)\u{A0}»\u{A0}: \($1)." },
    notWeighed: "Il va dans l’autre sens que prévu et n’a donc pas de rang (P1).",
    matrix: { "Dans la matrice\u{A0}: \($0)\u{A0}; risque \($1)\u{A0}; rang \($2) (P2)." },
    groups: { "Groupes\u{A0}: \($0)" },
    shrunkenColumn: "Rapproché",
    reliabilityColumn: "Fiabilité",
    agreementColumn: "Accord",
    spread: {
      "Part des différences entre personnes qui se trouve entre groupes, ICC(1)\u{A0}: \($0)\u{A0}; fiabilité des "
        + "moyennes de groupe, ICC(2)\u{A0}: \($1)\u{A0}; dispersion des vraies moyennes\u{A0}: \($2) points (C5, D4)."
    },
    twoCampsMark: "deux camps")
}
