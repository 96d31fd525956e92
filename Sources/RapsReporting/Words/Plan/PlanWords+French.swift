import RapsPlanning
import RapsQuestionnaire

extension PlanWords {
  static let french = PlanWords(
    title: "Plan d’action\u{A0}: un projet à discuter",
    groupUnit: { "\($0)\u{A0}: \($1)" },
    wholeOrganisation: "Toute l’organisation",
    draft: {
      "Ce projet réunit les chiffres de l’enquête et un recueil de mesures. Rien n’est encore décidé, et aucun "
        + "chiffre ne porte sur une personne en particulier. Discutez-en dans les équipes, avec le conseiller en prévention et avec "
        + "\($0)\u{A0}: rayez ce qui ne convient pas, ajoutez ce qui manque, et convenez de qui fait quoi, quand et avec "
        + "quel budget."
    },
    updated:
      "Les chiffres ont été mis à jour avec une nouvelle enquête. Tout ce qui a été écrit à la main est conservé.",
    bracketsExplained:
      "Le signe entre crochets après une ligne indique la règle suivie\u{A0}; les règles se trouvent à la fin.",
    howFound: "Comment les priorités ont été trouvées",
    byMatrix:
      "Deux choses décident de l’ordre\u{A0}: à quel point un facteur est défavorable, et à quel point il est lié, ici, "
      + "au bien-être et au stress. Un lien n’est pas une cause.",
    byMatrixBorrowed:
      "Deux choses décident de l’ordre\u{A0}: à quel point un facteur est défavorable ici, et à quel point il est lié au "
      + "bien-être et au stress. Ce second point a été calculé sur plus de personnes que n’en compte ce groupe. Un lien "
      + "n’est pas une cause.",
    byRisk:
      "Les réponses ne disent pas à quel point chaque facteur est lié au bien-être et au stress\u{A0}: trop peu de "
      + "personnes ont répondu, ou cela n’a pas été mesuré. L’ordre dit seulement à quel point un facteur est "
      + "défavorable.",
    byCutOffs: "L’ordre dit de combien une moyenne dépasse son seuil, intervalle compris.",
    normReference: { "Comparé au groupe de référence\u{A0}: \($0)." },
    restReference: "Comparé au reste de l’organisation, sans ce groupe lui-même.",
    noReference:
      "Aucun groupe de référence n’a été indiqué\u{A0}; rien n’est donc comparé à d’autres organisations.",
    noPriorities:
      "C’est pourquoi ce plan ne cite aucune priorité et ne propose aucune mesure. Les questions et la check-list "
      + "ci-dessous aident à trouver ensemble ce qui importe.",
    obstacle: {
      switch $0 {
      case .tooFewForFigures:
        "Avec si peu de réponses, chaque chiffre pourrait désigner quelqu’un. Aucun chiffre n’est donc montré."
      case .fewRespondents: "Moins de 30 personnes ont répondu ici. Chaque réponse fait alors bouger les chiffres."
      case .veryLowResponse:
        "Moins de 30\u{A0}% des personnes invitées ont répondu. Les chiffres disent peu de chose des autres."
      case .noFactors: "Aucun facteur du travail n’a de chiffre qui permette d’en juger."
      case .nothingToJudgeBy: "Il n’y a ni groupe de référence ni seuil auxquels rapporter les chiffres."
      }
    },
    reportedAllTheSame: {
      "Des comportements indésirables sont pourtant signalés, par plus de deux personnes\u{A0}: \($0)."
    },
    nothingStandsOut:
      "Aucun facteur ne ressort comme un risque. Discutez de ce qui aide à ce que cela reste ainsi, et de ce qu’un questionnaire ne peut pas voir.",
    amongThoseWhoAnswered: "Les chiffres portent sur les personnes qui ont répondu, pas nécessairement sur toutes.",
    unwantedBehaviour: "Avant tout\u{A0}: les comportements indésirables",
    unwantedBehaviourFirst:
      "Les comportements indésirables passent toujours avant le reste, si peu nombreuses que soient les personnes qui les "
      + "signalent. Ne cherchez pas à savoir qui a répondu quoi. Ces chiffres n’accusent personne.",
    priorities: "Priorités à discuter",
    noLongerPriority: "pas une priorité lors de la dernière enquête",
    objective: "Ce que nous voulons",
    objectiveWithoutGuidance: {
      "Trouver ensemble ce qui rendrait «\u{A0}\($0)\u{A0}» plus favorable, et en convenir."
    },
    why: "Pourquoi\u{A0}: les chiffres",
    reason: {
      switch $0 {
      case .exposureReported: "Signalé par plus de deux personnes\u{A0}; passe avant tout le reste."
      case .mostInRed:
        "Au moins la moitié des personnes qui ont répondu dépassent le seuil le plus sévère\u{A0}; au-dessus de la matrice."
      case .matrix: "Du côté des risques dans la matrice des priorités."
      case .risk: "En haut de la liste des risques."
      case .cutOff: "La moyenne, intervalle compris, dépasse le seuil le moins sévère."
      case .none: "Ne fait pas partie des priorités lors de cette enquête."
      }
    },
    mean: { "Moyenne \($0), intervalle à 95\u{A0}%\u{A0}: \($1) (\($2))." },
    meanOfEveryone: { "Moyenne \($0)\u{A0}; tout le monde a répondu (\($1))." },
    rank: {
      $1 == $2
        ? "Rang \($0) dans l’ordre des priorités."
        : "Rang \($0) dans l’ordre des priorités\u{A0}; compte tenu du hasard, ce rang pourrait aller de \($1) à \($2)."
    },
    above: { "La moyenne dépasse de \(NumberStyle.french.counted($0, "point", "points")) celle \($2) (\($1))." },
    below: {
      "La moyenne est inférieure de \(NumberStyle.french.counted($0, "point", "points")) à celle \($2) (\($1))."
    },
    equal: { "La moyenne est égale à celle \($1) (\($0))." },
    ofReferenceGroup: "du groupe de référence",
    ofRestOfOrganisation: "du reste de l’organisation",
    standardised: { value, interval, judgement in
      "Différence standardisée \(value)" + (interval.map { " (intervalle à 95\u{A0}%\u{A0}: \($0))" } ?? "")
        + ", où + est moins favorable\u{A0}: \(judgement)."
    },
    impact: {
      "Ce facteur représente \($0) du lien de l’ensemble des facteurs mesurés avec le bien-être et le stress."
    },
    runsOtherWay:
      "Son lien avec le bien-être et le stress va à l’encontre de ce qui est attendu\u{A0}; il n’a donc pas de poids.",
    inMatrix: { "Dans la matrice des priorités\u{A0}: \($0)." },
    exposureShare: { "\($0) des personnes qui ont répondu le signalent (n = \($1))." },
    interval: { "intervalle à 95\u{A0}%\u{A0}: \($0)" },
    causes: "Causes possibles à explorer en dialogue",
    measuresToDiscuss: "Mesures à discuter",
    alsoServedBy: { "Décrit sous une autre priorité, et utile ici aussi\u{A0}: \($0)." },
    noMeasures: "Le recueil ne contient pas de mesure pour ce point\u{A0}; cherchez-en une ensemble.",
    measureColumn: "Mesure",
    levelColumn: "Niveau et prévention",
    responsibleColumn: "Responsable",
    carriedOutByColumn: "Exécution",
    targetGroupColumn: "Groupe cible",
    timetableColumn: "Calendrier",
    budgetColumn: "Budget",
    indicatorColumn: "Indicateur",
    statusColumn: "État",
    level: {
      switch $0 {
      case .organisation: "organisation"
      case .team: "équipe"
      case .individual: "individu"
      }
    },
    prevention: {
      switch $0 {
      case .primary: "primaire\u{A0}: à la source"
      case .secondary: "secondaire\u{A0}: limite les dommages"
      case .tertiary: "tertiaire\u{A0}: répare les dommages"
      }
    },
    term: {
      switch $0 {
      case .quickWin: "résultat rapide"
      case .structural: "structurel"
      }
    },
    effort: { $0 == 1 ? "peu d’effort" : $0 == 2 ? "effort moyen" : "beaucoup d’effort" },
    executor: {
      switch $0 {
      case .internal: "interne"
      case .external: "externe"
      }
    },
    today: { "aujourd’hui \($0)" },
    atStart: { "au départ \($0)" },
    target: { "cible\u{A0}: \($0)" },
    targetReference: { "\($0) (la moyenne \($1))" },
    targetCutOff: {
      switch $0 {
      case .from: "moins de \($1) (le seuil le moins sévère)"
      case .above: "\($1) au plus (le seuil le moins sévère)"
      case .to: "plus de \($1) (le seuil le moins sévère)"
      case .below: "\($1) au moins (le seuil le moins sévère)"
      }
    },
    targetEnd: { "\($0) (l’extrémité favorable de l’intervalle d’aujourd’hui)" },
    targetNobody: "personne ne le subit",
    targetKeep: "pas moins favorable qu’aujourd’hui",
    start: { "début\u{A0}: \($0)" },
    due: { "échéance\u{A0}: \($0)" },
    statusOpen: "ouverte",
    didNotMove:
      "terminée, mais l’indicateur n’est pas devenu plus favorable au-delà du hasard\u{A0}: discutez de ce qui reste à faire",
    cannotTellWhetherMoved:
      "terminée\u{A0}; impossible de dire si l’indicateur a changé\u{A0}: il n’y a pas deux chiffres à comparer",
    otherMeasures: "Autres mesures",
    librarySize: { "\($0)\u{A0}: mesures\u{A0}: \($1), repères\u{A0}: \($2)" },
    preventionName: {
      switch $0 {
      case .primary: "primaire"
      case .secondary: "secondaire"
      case .tertiary: "tertiaire"
      }
    },
    alsoFor: { "\u{A0}; aussi pour \($0)" },
    adviceTitle: "Avis et décision",
    adviceExplained: "À remplir après la discussion, mesure par mesure.",
    adviceOfPreventionAdvisor: "Avis du conseiller en prévention",
    adviceOfCommittee: "Avis du comité",
    decisionOfEmployer: "Décision de l’employeur",
    date: "Date",
    remarks: "Remarques",
    keepIt: { "Comment le préserver\u{A0}: \($0)" },
    noLongerStrength: "ne fait pas partie des points forts lors de la dernière enquête",
    noStrengths:
      "Les chiffres ne font ressortir aucun point fort. Demandez aux équipes\u{A0}: elles savent ce qui va bien.",
    riskTable: "Tableau des risques",
    riskExplained:
      "Élevé\u{A0}: à traiter d’abord, ou au-dessus de la matrice. Moyen\u{A0}: demande de l’attention, cas limite, ou "
      + "moyenne au-delà d’un seuil. Impossible à juger\u{A0}: aucun chiffre ne dit son niveau, ce qui n’est pas la même "
      + "chose que faible. Faible\u{A0}: le reste. Le niveau porte sur le travail, et le dialogue peut le corriger.",
    riskColumn: "Facteur de risque",
    riskLevelColumn: "Niveau",
    riskLevel: {
      switch $0 {
      case .high: "É – élevé"
      case .medium: "M – moyen"
      case .notJudged: "? – impossible à juger"
      case .low: "F – faible"
      }
    },
    controlsColumn: "Ce qui limite le risque",
    whoColumn: "Qui",
    whenColumn: "Quand",
    teamItself: "Ce que l’équipe peut faire elle-même",
    teamItselfExplained: "Mesures dont une équipe peut se charger elle-même\u{A0}:",
    needsSupport: "Ce qui demande l’appui de l’organisation",
    needsSupportExplained: "Mesures que l’organisation doit décider ou rendre possibles\u{A0}:",
    dialogue: "Questions pour le dialogue en équipe",
    dialogueExplained:
      "Parlez du travail, pas de qui a répondu quoi. Commencez par ce qui va bien, et terminez par un ou deux engagements.",
    about: { "À propos de «\u{A0}\($0)\u{A0}»" },
    notMeasured: "Ce qui n’a pas été mesuré",
    hiddenHere: { "Non montré ici (trop peu de réponses, ou pour protéger un autre groupe)\u{A0}: \($0)." },
    blindSpots: [
      "Les personnes qui n’ont pas répondu, et celles qui travaillent ici sans avoir été interrogées, comme les "
        + "intérimaires et le personnel de sous-traitants.",
      "Pourquoi les choses sont ainsi\u{A0}: les chiffres montrent où regarder\u{A0}; les causes apparaissent dans les "
        + "échanges et en observant le travail.",
      "Ce qui a changé après l’enquête, et les événements rares mais graves.",
      "Ce que disent les registres\u{A0}: absences, départs, accidents, faits signalés et demandes d’intervention.",
    ],
    evaluation: "Évaluation annuelle",
    evaluationExplained:
      "Au moins une fois par an, et après chaque incident grave, regardez ensemble ce qui a changé et adaptez le plan.",
    evaluationItems: [
      "Avancement des mesures de ce plan, et évolution de leurs indicateurs",
      "Demandes d’analyse des risques d’une situation de travail précise",
      "Demandes formelles d’intervention psychosociale, et leurs suites",
      "Informations du médecin du travail",
      "Le registre des faits de tiers",
      "Chiffres annuels\u{A0}: absences, départs, accidents",
      "Incidents et plaintes",
      "Date et forme de la prochaine enquête",
    ],
    evaluationItemColumn: "À examiner",
    doneColumn: "Fait",
    traces: "D’où viennent les lignes",
    rule: {
      switch $0 {
      case .a6:
        "Les comportements indésirables sont donnés en part des personnes, jamais en moyenne\u{A0}; les très petits nombres sont donnés comme «\u{A0}moins de 3\u{A0}»."
      case .c1: "Une différence est divisée par l’écart-type de la référence\u{A0}; + est moins favorable."
      case .c2:
        "La moyenne d’une référence est d’autant plus incertaine que ses organisations diffèrent\u{A0}; la moitié centrale d’entre elles vaut «\u{A0}comme ailleurs\u{A0}». Un facteur peut donc être ici un risque ou un point fort tout en étant «\u{A0}comme ailleurs\u{A0}»\u{A0}: beaucoup d’organisations le partagent alors."
      case .d1:
        "Moyenne des personnes qui ont répondu, avec l’intervalle dans lequel le hasard seul a pu la déplacer (95\u{A0}%)."
      case .d6: "Un seuil provisoire est convenu, pas validé\u{A0}: un sujet de discussion, pas un verdict."
      case .p1:
        "Poids relatif\u{A0}: la part de la variance du bien-être et du stress qui est liée à un facteur\u{A0}; un seul moment, une seule source."
      case .p2:
        "Matrice des priorités\u{A0}: le risque est élevé à partir de 0,2 écart-type moins favorable que la référence, ou, sans référence, à partir de 25\u{A0}% au-delà du seuil le plus sévère\u{A0}; le poids est élevé au-dessus de celui du facteur moyen."
      case .p3:
        "Toujours au-dessus de la matrice\u{A0}: les comportements indésirables signalés, et les facteurs où au moins la moitié se trouve au-delà du seuil le plus sévère."
      case .p4: JudgementWords.french.readCertainty
      case .p5:
        "Un plan est un projet pour le dialogue\u{A0}; les points forts suivent les mêmes règles que les risques, avec le signe inversé."
      }
    })
}
