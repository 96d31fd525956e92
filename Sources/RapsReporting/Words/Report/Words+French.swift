import RapsQuestionnaire
import RapsResults

extension Words {
  static let french = Words(
    numbers: .french,
    quoted: { "«\u{A0}\($0)\u{A0}»" },
    clauseBreak: "\u{A0}; ",
    colon: "\u{A0}: ",
    title: "Résultats de l’enquête\u{A0}: contribution à l’analyse des risques psychosociaux",
    identifiedLine: "Personnes identifiées\u{A0}: enquête non anonyme, rien n’est masqué, rien n’est arrondi.",
    responseOfInvited: { "Réponses\u{A0}: \($0) sur \($1) personnes invitées (\($2))" },
    responseWithoutRate: { "Réponses\u{A0}: \($0)\u{A0}; invitations\u{A0}: \($1)" },
    responseUnknown: { "Réponses\u{A0}: \($0) (nombre d’invitations inconnu)" },
    responseTooFew: "Réponses\u{A0}: trop peu de réponses pour montrer des chiffres",
    completed: { "\($0) jusqu’au bout" },
    completedNearlyAll: "presque toutes jusqu’au bout",
    completedFew: "moins de 3 jusqu’au bout",
    orMore: { "\($0) ou plus" },
    fewerThanThree: "moins de 3",
    nearlyAll: "presque toutes",
    fewerThanThreePeople: "moins de 3 personnes",
    people: { NumberStyle.french.counted($0, "personne", "personnes") },
    smallGroupsShown: {
      "Les groupes sont montrés à partir de \($0) personnes au lieu de 10. Motif indiqué\u{A0}: \($1)"
    },
    tooFewForFigures:
      "Avec si peu de réponses, chaque chiffre pourrait désigner quelqu’un. Aucun chiffre n’est donc montré. Un "
      + "échange en dit ici plus que des nombres\u{A0}:",
    checklistMethod:
      "Méthode de la check-list\u{A0}: chaque personne choisit, seule et sur papier, les trois facteurs du travail "
      + "qui lui font le plus de bien et les trois qui lui pèsent le plus. Rassemblez les papiers, comptez ensemble "
      + "ce qui revient le plus et parlez-en.",
    dialogueQuestions: [
      "Qu’est-ce qui va bien dans notre travail, et comment le préserver\u{A0}?",
      "Qu’est-ce qui nous coûte le plus d’énergie, et qu’y a-t-il derrière\u{A0}?",
      "Que pouvons-nous changer nous-mêmes, et pour quoi avons-nous besoin de soutien\u{A0}?",
      "Par quoi commençons-nous, et quand faisons-nous le point\u{A0}?",
    ],
    organisationOnly:
      "Moins de 50 personnes ont répondu\u{A0}: les résultats portent sur l’ensemble de l’organisation seulement.",
    fewRespondents:
      "PRUDENCE\u{A0}: moins de 30 personnes ont répondu. Chaque réponse fait alors bouger les chiffres\u{A0}; aucun "
      + "point fort ni risque n’est cité.",
    veryLowResponse:
      "PRUDENCE\u{A0}: moins de 30\u{A0}% des personnes invitées ont répondu. Les chiffres disent peu de chose des "
      + "autres\u{A0}; aucun point fort ni risque n’est cité.",
    lowResponse:
      "Moins de la moitié des personnes invitées ont répondu. Les chiffres portent sur celles qui ont répondu, pas "
      + "sur toutes.",
    mixGap: {
      "\($0) compte pour \($1) des réponses et \($2) des personnes invitées\u{A0}: à garder à l’esprit en lisant le "
        + "total."
    },
    moreAnswersThanInvited:
      "Il y a plus de réponses que de personnes invitées\u{A0}: vérifiez les effectifs. Ils ne sont pas utilisés pour les intervalles.",
    moreAnswersThanInvitedIn: {
      "Il y a plus de réponses que de personnes dans \($0)\u{A0}: vérifiez cet effectif. Il n’y est pas utilisé pour les intervalles."
    },
    notApplicable: {
      "\($0) ne s’applique pas à \($1) des personnes interrogées\u{A0}; elles ne sont pas comptées dans son échelle."
    },
    lostInheritedFigures: {
      "Les questions de \($0) ont été modifiées ici\u{A0}; les normes et seuils publiés ne valent plus pour cette échelle."
    },
    strengthsAndRisks: "Points forts et risques",
    strengths: "Points forts à préserver",
    risks: "Risques à aborder en premier",
    amongThoseWhoAnswered: "Parmi les personnes qui ont répondu, pas nécessairement parmi toutes\u{A0}:",
    wholeIntervalBeyond:
      "Échelles dont la moyenne se trouve, intervalle compris, d’un seul côté du seuil le moins sévère\u{A0}; la "
      + "plus nette d’abord.",
    noStrengths: "Aucune échelle ne se trouve nettement du côté favorable.",
    noRisks: "Aucune échelle ne se trouve nettement du côté défavorable.",
    noCutOffs: "Aucun point fort ni risque n’est cité\u{A0}: ce questionnaire n’a pas de seuils destinés aux groupes.",
    meanSentence: { "\($0)\u{A0}: moyenne \($1), intervalle à 95\u{A0}% \($2)" },
    meanOfEveryone: { "\($0)\u{A0}: moyenne \($1), tout le monde a répondu" },
    shareSentence: { "\($0) des personnes qui ont répondu ont un \($1)" },
    andMore: { "Et \($0) de plus dans les tableaux ci-dessous." },
    exposuresToo:
      "Voyez aussi les comportements indésirables ci-dessous\u{A0}: chaque signalement compte, quoi que disent les moyennes.",
    howToRead: "Comment lire les tableaux",
    readBar:
      "Barre et moy.\u{A0}: la moyenne entre bas (0) et haut (100), sauf si une autre étendue est indiquée. "
      + "n\u{A0}: nombre de personnes qui ont un score.",
    readInterval:
      "Int. 95\u{A0}%\u{A0}: jusqu’où le hasard a pu déplacer la moyenne\u{A0}; il ne dit rien des personnes qui "
      + "n’ont pas répondu.",
    readShare: { "\($0)\u{A0}: pourcentage des personnes qui ont répondu ayant un \($1)." },
    readRounding: "Tous les chiffres sont arrondis, afin que personne ne puisse être reconnu par recoupement.",
    provisionalCutOffs:
      "Les seuils sans norme ni étude à l’appui sont provisoires\u{A0}: matière à discussion, pas un verdict.",
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
      case .favourable: "la moyenne se trouve du côté favorable des seuils"
      case .intermediate: "entre les deux seuils"
      case .unfavourable: "au-delà du seuil le plus sévère"
      case .notClear: "l’intervalle traverse un seuil"
      }
    },
    kindTitles: {
      switch $0 {
      case .resource: "Ressources"
      case .hindrance: "Contraintes"
      case .challenge: "Défis"
      case .personal: "Caractéristiques personnelles"
      case .outcome: "Bien-être et stress"
      }
    },
    evidence: {
      switch $0 {
      case .validated: "validé"
      case .normBased: "fondé sur des chiffres de comparaison"
      case .provisional: "provisoire"
      }
    },
    highIsFavourable: "un score élevé est favorable",
    lowIsFavourable: "un score bas est favorable",
    scaleColumn: "Échelle",
    barColumn: "bas–haut",
    meanColumn: "Moy.",
    intervalColumn: "Int. 95\u{A0}%",
    countColumn: "n",
    shareColumn: "Part",
    levelColumn: "Niveau",
    everyone: "tout le monde",
    scoreBeyond: {
      switch $0 {
      case .from: "score de \($1) ou plus"
      case .above: "score supérieur à \($1)"
      case .to: "score de \($1) ou moins"
      case .below: "score inférieur à \($1)"
      }
    },
    exposures: "Comportements indésirables au travail",
    exposuresIntroduction: "Pourcentage des personnes ayant répondu qui disent l’avoir vécu.",
    exposureColumn: "Comportement",
    prevalenceColumn: "Vécu",
    fewerThanThreeRemark: "«\u{A0}Moins de 3\u{A0}» ne veut pas dire que cela n’arrive pas.",
    nearlyAllRemark: "«\u{A0}Presque toutes\u{A0}» signifie toutes les personnes, sauf deux au plus.",
    routesForHelp:
      "Vers qui se tourner\u{A0}: la personne de confiance, le conseiller en prévention aspects psychosociaux, le médecin du "
      + "travail ou quelqu’un en qui vous avez confiance. En cas d’urgence, appelez les secours.",
    sources: { $0 == .colleagues ? "par des collègues ou la hiérarchie" : "par des tiers" },
    profileColumn: "Quadrant",
    profileIntroduction: { "Élevé signifie ici\u{A0}: \($0), \($1). Parts des personnes ayant répondu aux deux." },
    byVariable: { "Par groupe\u{A0}: \($0)" },
    groupColumn: "Groupe",
    allRespondents: "Toutes les réponses",
    organisationColumn: "Total",
    notStated: "Non précisé",
    notShown: "non montré\u{A0}: trop peu de réponses, ou pour protéger un autre groupe",
    notShownCountsInTotal: "Les réponses des groupes non montrés comptent dans le total.",
    partitionWithheld: { "Aucun groupe de \($0) ne peut être montré." },
    groupMarks: "Moyenne et niveau. L’ordre des groupes n’est pas un classement.",
    responseRateColumn: "Particip.",
    variablesFound: { "Des groupes peuvent être montrés selon\u{A0}: \($0) (option --group)." },
    noVariablesFound: "Les données ne contiennent aucune variable selon laquelle montrer des groupes.",
    whatIsNotShown: "Ce qui n’est pas montré",
    minimumSize: {
      "Des chiffres sont montrés pour les groupes d’au moins \($0) personnes, et seulement s’ils n’en dévoilent aucun autre."
    },
    nothingHidden: "Les personnes sont identifiées\u{A0}: rien n’est masqué.",
    notMeasured: { "Absent des données\u{A0}: \($0)." },
    dataQuality: "Qualité des données",
    rows: { "Lignes lues\u{A0}: \($0)\u{A0}; utilisées\u{A0}: \($1)\u{A0}; sans aucune réponse\u{A0}: \($2)." },
    invalidCells: { "Réponses incompréhensibles, considérées comme manquantes\u{A0}: \($0)." },
    excludedRows: { "Lignes écartées sur demande\u{A0}: \($0)." },
    excludedCareless: { "la même réponse tout au long d’un grand bloc\u{A0}: \($0)" },
    excludedDuplicates: { "une autre ligne de la même personne compte\u{A0}: \($0)" },
    excludedSpeeders: { "moins de 2 secondes par question\u{A0}: \($0)" },
    straightLiners: { "La même réponse tout au long d’un grand bloc\u{A0}: \($0)." },
    speeders: { "Moins de 2 secondes par question\u{A0}: \($0)." },
    duplicates: { "Lignes qui répètent une même personne\u{A0}: \($0)." },
    dropOuts: { "Arrêt avant le dernier quart du questionnaire\u{A0}: \($0)." },
    medianDeviation: { "Dispersion des réponses d’une même personne (médiane, en points)\u{A0}: \($0)." },
    qualityRemark: "Ce sont des indices de réponses peu attentives, pas des preuves.",
    reliability: "Fiabilité des échelles",
    reliabilityRange: {
      "Cohérence des questions d’une échelle (alpha de Cronbach, 1 au plus\u{A0}; deux questions\u{A0}: "
        + "Spearman-Brown)\u{A0}: " + ($0 == $1 ? "\($0)." : "de \($0) à \($1).")
    },
    reliabilityLow: { "Sous 0,70, à lire avec prudence\u{A0}: \($0)." },
    reliabilityNone: "Montrée à partir de 100 personnes.",
    checkDirection: { "Sens à vérifier, car cela va à l’encontre des autres questions de \($1)\u{A0}: \($0)." },
    constantItem: { "Même réponse partout, donc hors du calcul de la fiabilité de \($1)\u{A0}: \($0)." },
    boxTitle: "Un questionnaire seul n’est pas une analyse des risques",
    box:
      "Ajoutez ce que les chiffres ne disent pas\u{A0}: l’observation du travail, des entretiens avec les équipes, "
      + "les registres (absences, accidents, faits signalés), le regard du conseiller en prévention et surtout celui "
      + "du personnel lui-même.",
    discussWith: { "Discutez de ces résultats avec \($0) avant de décider des mesures." },
    body: {
      switch $0 {
      case .be: "le comité pour la prévention et la protection au travail (CPPT)"
      case .nl: "le conseil d’entreprise néerlandais (OR)"
      case .fr: "le comité social et économique (CSE)"
      case .de: "le conseil d’établissement allemand (Betriebsrat)"
      case nil: "les représentants du personnel"
      }
    },
    explain: .french,
    judgement: .french,
    analysis: .french)
}
