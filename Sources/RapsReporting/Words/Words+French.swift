import RapsQuestionnaire
import RapsResults

extension Words {
  static let french = Words(
    numbers: NumberStyle(decimalSeparator: ",", groupSeparator: "\u{A0}", percentGap: "\u{A0}"),
    quoted: { "«\u{A0}\($0)\u{A0}»" },
    clauseBreak: "\u{A0}; ",
    colon: "\u{A0}: ",
    title: "Résultats de l’enquête\u{A0}: contribution à l’analyse des risques psychosociaux",
    identifiedLine: "Répondants identifiés\u{A0}: pas anonyme, rien de masqué, rien d’arrondi.",
    responseOfInvited: { "Réponses\u{A0}: \($0) sur \($1) invités (\($2))" },
    responseWithoutRate: { "Réponses\u{A0}: \($0), invités\u{A0}: \($1)" },
    responseUnknown: { "Réponses\u{A0}: \($0) (nombre d’invités inconnu)" },
    responseTooFew: "Réponses\u{A0}: trop peu de réponses pour montrer des chiffres",
    completed: { "\($0) jusqu’au bout" },
    completedNearlyAll: "presque tous jusqu’au bout",
    completedFew: "moins de 3 jusqu’au bout",
    orMore: { "\($0) ou plus" },
    fewerThanThree: "moins de 3",
    nearlyAll: "presque tous",
    fewerThanThreePeople: "moins de 3 personnes",
    people: { $0 < 2 ? "\($1) personne" : "\($1) personnes" },
    smallGroupsShown: {
      "Les groupes sont montrés à partir de \($0) personnes au lieu de 10. Motif indiqué\u{A0}: \($1)"
    },
    tooFewForFigures:
      "Avec si peu de réponses, chaque chiffre désignerait des personnes. Aucun chiffre n’est montré. Un échange en dit ici "
      + "plus que des nombres\u{A0}:",
    checklistMethod:
      "Méthode de la liste\u{A0}: chacun choisit, seul et sur papier, les trois facteurs du travail qui font le plus de bien et "
      + "les trois qui pèsent le plus. Rassemblez-les, comptez ensemble ceux qui reviennent le plus et parlez-en.",
    dialogueQuestions: [
      "Qu’est-ce qui va bien dans notre travail, et comment le préserver\u{A0}?",
      "Qu’est-ce qui nous coûte le plus d’énergie, et qu’y a-t-il derrière\u{A0}?",
      "Que pouvons-nous changer nous-mêmes, et pour quoi avons-nous besoin de soutien\u{A0}?",
      "Par quoi commençons-nous, et quand faisons-nous le point\u{A0}?",
    ],
    organisationOnly:
      "Moins de 50 personnes ont répondu\u{A0}: les résultats portent sur l’ensemble de l’organisation seulement.",
    fewRespondents:
      "PRUDENCE\u{A0}: moins de 30 personnes ont répondu. De tels chiffres bougent à chaque réponse\u{A0}; ni points forts ni "
      + "risques ne sont nommés.",
    veryLowResponse:
      "PRUDENCE\u{A0}: moins de 30\u{A0}% des personnes invitées ont répondu. Les chiffres disent peu des autres\u{A0}; ni points forts ni "
      + "risques ne sont nommés.",
    lowResponse:
      "Moins de la moitié des personnes invitées ont répondu. Les chiffres parlent de celles qui ont répondu, pas de toutes.",
    mixGap: {
      "\($0) compte pour \($1) des réponses et \($2) des personnes invitées\u{A0}: le total penche dans ce sens."
    },
    moreAnswersThanInvited:
      "Il y a plus de réponses que de personnes invitées\u{A0}: vérifiez les effectifs. Ils ne servent pas aux intervalles.",
    moreAnswersThanInvitedIn: {
      "Il y a plus de réponses que de personnes dans \($0)\u{A0}: vérifiez cet effectif. Il n’y sert pas aux intervalles."
    },
    notApplicable: { "\($0) ne s’applique pas à \($1) des personnes interrogées\u{A0}; elles n’y comptent pas." },
    lostInheritedFigures: {
      "Les questions de \($0) ont été modifiées ici\u{A0}; les normes et seuils publiés ne valent plus pour cette échelle."
    },
    strengthsAndRisks: "Points forts et risques",
    strengths: "Points forts, à préserver",
    risks: "Risques, à aborder en premier",
    amongThoseWhoAnswered: "Parmi les personnes qui ont répondu, pas nécessairement parmi toutes\u{A0}:",
    wholeIntervalBeyond:
      "Sont nommées les échelles dont la moyenne se trouve nettement, intervalle compris, d’un côté du seuil le moins "
      + "sévère\u{A0}; la plus éloignée d’abord.",
    noStrengths: "Aucune échelle ne se trouve nettement du côté favorable.",
    noRisks: "Aucune échelle ne se trouve nettement du côté défavorable.",
    noCutOffs:
      "Ni points forts ni risques ne sont nommés\u{A0}: ce questionnaire n’a pas de seuils destinés aux groupes.",
    noPriorities: "Ni points forts ni risques ne sont nommés, car trop peu de personnes ont répondu.",
    meanSentence: { "\($0)\u{A0}: moyenne \($1), intervalle à 95\u{A0}% \($2)" },
    meanOfEveryone: { "\($0)\u{A0}: moyenne \($1), tout le monde a répondu" },
    shareSentence: { "\($0) des personnes qui ont répondu ont un \($1)" },
    andMore: { "et \($0) de plus dans les tableaux ci-dessous" },
    exposuresToo:
      "Voyez aussi les comportements indésirables ci-dessous\u{A0}: chaque signalement compte, quoi que disent les moyennes.",
    howToRead: "Comment lire les tableaux",
    readBar:
      "Barre et moyenne\u{A0}: la place entre le bas et le haut de l’échelle, 0–100 sauf si une autre étendue est indiquée.",
    readInterval:
      "Int. 95\u{A0}%\u{A0}: jusqu’où le hasard a pu déplacer la moyenne. Il ne couvre pas les personnes qui n’ont pas répondu.",
    readShare: {
      "Part\u{A0}: combien, parmi les personnes qui ont répondu, ont un tel score\u{A0}; «\u{A0}\($0)\u{A0}» est un \($1)."
    },
    readRounding: "Tous les chiffres sont arrondis, afin que personne ne puisse être reconnu par recalcul.",
    provisionalCutOffs:
      "Les seuils sont provisoires là où aucune norme ni validation n’est connue\u{A0}: de quoi discuter, pas un verdict.",
    levelWords: {
      switch $0 {
      case .favourable: "favorable"
      case .intermediate: "entre-deux"
      case .unfavourable: "défavorable"
      case .notClear: "incertain"
      }
    },
    levelLegend: {
      switch $0 {
      case .favourable: "du côté favorable des seuils"
      case .intermediate: "entre les deux seuils"
      case .unfavourable: "au-delà du seuil le plus sévère"
      case .notClear: "incertain\u{A0}: l’intervalle traverse un seuil"
      }
    },
    kindTitles: {
      switch $0 {
      case .resource: "Ressources"
      case .hindrance: "Contraintes"
      case .challenge: "Défis"
      case .personal: "Caractéristiques personnelles"
      case .outcome: "Bien-être et tension"
      }
    },
    highIsFavourable: "un score élevé est favorable",
    lowIsFavourable: "un score bas est favorable",
    scaleColumn: "Échelle",
    barColumn: "bas à haut",
    meanColumn: "Moy.",
    intervalColumn: "Int. 95\u{A0}%",
    countColumn: "n",
    shareColumn: "Part",
    levelColumn: "Niveau",
    everyone: "tous",
    scoreBeyond: {
      switch $0 {
      case .from: "score de \($1) ou plus"
      case .above: "score supérieur à \($1)"
      case .to: "score de \($1) ou moins"
      case .below: "score inférieur à \($1)"
      }
    },
    exposures: "Comportements indésirables au travail",
    exposuresIntroduction: "Part des personnes qui, parmi celles qui ont répondu, disent l’avoir vécu.",
    exposureColumn: "Comportement",
    prevalenceColumn: "Signalé",
    fewerThanThreeRemark: "«\u{A0}Moins de 3\u{A0}» ne veut pas dire que cela n’arrive pas.",
    nearlyAllRemark: "«\u{A0}Presque tous\u{A0}» signifie tous, à deux personnes près au plus.",
    routesForHelp:
      "Vers qui se tourner\u{A0}: la personne de confiance, le conseiller en prévention aspects psychosociaux, le médecin du "
      + "travail ou quelqu’un en qui vous avez confiance. En cas d’urgence, appelez les secours.",
    sources: { $0 == .colleagues ? "par des collègues ou la hiérarchie" : "par des tiers" },
    profileColumn: "Quadrant",
    profileIntroduction: {
      "Exigences\u{A0}: \($0). Ressources\u{A0}: \($1). Parts des personnes ayant répondu aux deux."
    },
    byVariable: { "Par groupe\u{A0}: \($0)" },
    groupColumn: "Groupe",
    allRespondents: "Tous les répondants",
    notStated: "Non précisé",
    notShown: "non montré\u{A0}: trop peu de réponses, ou pour protéger un autre groupe",
    notShownCountsInTotal: "Les réponses des groupes non montrés comptent dans le total.",
    partitionWithheld: { "Aucun groupe de \($0) ne peut être montré." },
    groupMarks:
      "Moyenne et niveau. Les groupes suivent l’ordre du questionnaire ou leur nom, ce n’est pas un classement.",
    responseByGroup: "Participation",
    responseRateColumn: "Particip.",
    variablesFound: { "Des groupes peuvent être montrés par\u{A0}: \($0) (option --group)." },
    noVariablesFound: "Les données ne contiennent aucune variable déclarée pour montrer des groupes.",
    whatIsNotShown: "Ce qui n’est pas montré",
    minimumSize: {
      "Des chiffres sont montrés pour les groupes d’au moins \($0) personnes, et seulement s’ils n’en dévoilent aucun autre."
    },
    nothingHidden: "Les répondants sont identifiés\u{A0}: rien n’est masqué.",
    notMeasured: { "Absent des données\u{A0}: \($0)." },
    dataQuality: "Qualité des données",
    rows: { "Lignes lues\u{A0}: \($0)\u{A0}; utilisées\u{A0}: \($1)\u{A0}; sans aucune réponse\u{A0}: \($2)." },
    invalidCells: { "Réponses incompréhensibles, considérées comme manquantes\u{A0}: \($0)." },
    straightLiners: { "La même réponse tout au long d’un grand bloc\u{A0}: \($0)." },
    speeders: { "Plus rapide que 2 secondes par question\u{A0}: \($0)." },
    duplicates: { "Lignes qui répètent un répondant\u{A0}: \($0)." },
    dropOuts: { "Arrêt avant le dernier quart du questionnaire\u{A0}: \($0)." },
    medianDeviation: { "Dispersion des réponses d’une même personne (médiane)\u{A0}: \($0) points." },
    qualityRemark: "Ce sont des signes, non des preuves, de réponses négligentes.",
    reliability: "Fidélité des échelles",
    reliabilityRange: {
      "Les questions d’une échelle vont ensemble avec un alpha de \($0) à \($1) (deux questions\u{A0}: Spearman-Brown)."
    },
    reliabilityLow: { "Sous 0,70, à lire avec prudence\u{A0}: \($0)." },
    reliabilityNone: "Montrée à partir de 100 répondants.",
    checkDirection: { "Sens à vérifier, à l’encontre des autres questions de \($1)\u{A0}: \($0)." },
    constantItem: { "Même réponse chez tous, donc hors du calcul de la fidélité de \($1)\u{A0}: \($0)." },
    boxTitle: "Un questionnaire seul n’est pas une analyse des risques",
    box:
      "Ajoutez ce que les chiffres ne peuvent dire\u{A0}: l’observation du travail, des entretiens avec les équipes, les registres "
      + "(absences, accidents, faits signalés), le regard du conseiller en prévention et surtout celui des travailleurs.",
    discussWith: { "Discutez ces résultats avec \($0) avant de décider des mesures." },
    body: {
      switch $0 {
      case .be: "le comité pour la prévention et la protection au travail (CPPT)"
      case .nl: "le conseil d’entreprise néerlandais (OR)"
      case .fr: "le comité social et économique (CSE)"
      case .de: "le conseil d’établissement allemand (Betriebsrat)"
      case nil: "les représentants des travailleurs"
      }
    },
    explain: .french)
}

extension ExplanationWords {
  static let french = ExplanationWords(
    title: { "D’où vient le chiffre de \($0)" },
    items: "Questions",
    reversed: "inversée",
    wordingWithheld: "formulation réservée à l’ayant droit",
    notInTheData: "absente des données",
    answerRange: { "réponses de \($0) à \($1)" },
    reverseRule:
      "Une question inversée compte pour le code le plus bas plus le plus haut prévus, moins la réponse (S2).",
    score: "Le score d’une personne",
    formulaPercent: "La moyenne des questions répondues, ramenée de leur étendue de réponse à 0–100 (S3).",
    formulaMean: "La moyenne des questions répondues, dans l’unité de leurs codes (S3).",
    formulaSum: { "La moyenne des questions répondues, fois \($0) (S3)." },
    unlikeRanges: "Des questions aux étendues différentes sont d’abord ramenées à la même (S2).",
    missingRule: { "Il y a un score à partir de \($0) questions répondues sur \($1) (S3)." },
    missingAssumption: "Cela suppose que les questions sautées ressemblent aux autres.",
    compositeRule: { "La moyenne des scores valides de ses échelles\u{A0}; il en faut au moins \($0) sur \($1) (S4)." },
    cutOffs: "Seuils",
    noCutOffs: "Aucun n’est déclaré\u{A0}: ni part ni niveau.",
    cutOff: { "Seuil \($0 ? "le plus sévère" : "le moins sévère")\u{A0}: \($1)" },
    attainable: { "scores possibles à côté\u{A0}: \($0) et \($1)" },
    status: {
      switch $0 {
      case .validated: "Validés pour des personnes\u{A0}: donnent une part, jamais un niveau pour une moyenne (D6)."
      case .normBased: "Fondés sur un groupe de référence (D6)."
      case .provisional: "Provisoires\u{A0}: convenus, non validés (D6)."
      }
    },
    figures: "Les chiffres de l’organisation",
    validCount: { "Scores\u{A0}: \($0) sur \($1) répondants." },
    meanRule: {
      "Moyenne\u{A0}: \($0), la somme de tous les scores divisée par leur nombre, arrondie une fois (D1, A4)."
    },
    intervalRule: { "Intervalle à 95\u{A0}%\u{A0}: \($0)\u{A0}; loi t à n − 1 = \($1) degrés de liberté (D1)." },
    intervalRuleFinite: {
      "Intervalle à 95\u{A0}%\u{A0}: \($0)\u{A0}; loi t, resserrée de √(1 − n/N) avec N = \($1) personnes invitées (D1, D2)."
    },
    everyoneRule: "Tout le monde a répondu\u{A0}: rien n’est laissé au hasard (D2).",
    deviation: { "Écart-type (n − 1)\u{A0}: \($0)." },
    quartiles: { "Quartiles\u{A0}: \($0) · \($1) · \($2) (type 7)." },
    binned: "Les quartiles viennent d’un histogramme en 1\u{A0}000 pas (S8).",
    share: { "Part ayant un \($0)\u{A0}: \($1)\u{A0}; intervalle de Wilson à 95\u{A0}% \($2)." },
    shareBounded: { "Part ayant un \($0)\u{A0}: \($1)." },
    distribution: "Distribution (regroupée pour qu’aucune catégorie ne compte une ou deux personnes, A7)",
    answeredItems: { "\($0) questions répondues\u{A0}: \($1)" },
    onlyReleased:
      "Combien de personnes ont sauté combien de questions n’est pas montré\u{A0}: cela pourrait désigner quelqu’un.",
    reliabilityAlpha: { "\($0)\u{A0}: alpha de Cronbach \($1), à partir des covariances par paires (D3)." },
    reliabilityTwoItems: { "\($0)\u{A0}: Spearman-Brown \($1), deux questions (D3)." },
    itemRest: { "\($0)\u{A0}: corrélation item-reste \($1)" },
    itemRestAndDropped: { "\($0)\u{A0}: corrélation item-reste \($1), alpha sans elle \($2)" },
    rounding: { "Les scores sont arrondis à \($0), de même dans chaque sortie (A4)." },
    roundingNone: "Les répondants sont identifiés\u{A0}: rien n’est arrondi (A12).",
    notShown:
      "Les chiffres de cette échelle ne sont pas montrés\u{A0}: trop peu de réponses, ou pour protéger un autre groupe.",
    notMeasured: "Il manque aux données trop de ses questions pour un score.")
}
