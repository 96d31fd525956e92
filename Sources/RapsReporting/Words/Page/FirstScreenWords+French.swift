extension FirstScreenWords {
  static let french = FirstScreenWords(
    reported: "Des personnes disent dans l’enquête avoir subi des comportements indésirables.",
    reportedRemark: "Cela passe avant tout le reste, et chaque réponse compte.",
    tackleTitle: "À traiter d’abord",
    onlyThose: { $0 ? "Parmi les personnes qui ont répondu seulement. " : "" },
    risksAre: {
      switch $0 {
      case .norm(isWeighed: true): "Moins favorables qu’ailleurs, et fortement liés au bien-être et au stress\u{A0}:"
      case .norm: "Moins favorables qu’ailleurs\u{A0}:"
      case .red(isWeighed: true): "Beaucoup de scores défavorables, et fortement liés au bien-être et au stress\u{A0}:"
      case .red: "Beaucoup de scores défavorables\u{A0}:"
      case .cutOff, .tooFew, .nothing: "Du côté défavorable du seuil\u{A0}:"
      }
    },
    strengthsAre: {
      switch $0 {
      case .norm: "Plus favorables qu’ailleurs\u{A0}; d’abord les plus liés au bien-être et au stress\u{A0}:"
      case .red(isWeighed: true):
        "Peu de scores défavorables\u{A0}; d’abord les plus liés au bien-être et au stress\u{A0}:"
      case .red: "Peu de scores défavorables\u{A0}:"
      case .cutOff, .tooFew, .nothing: "Du côté favorable du seuil\u{A0}:"
      }
    },
    noRisksNamed:
      "Avec une telle participation, aucun chiffre ne peut les désigner. Un échange le peut\u{A0}: demandez ce qui "
      + "pèse le plus dans le travail.",
    noStrengthsNamed: "Aucun n’est cité. Demandez aux équipes\u{A0}: elles savent ce qui va bien.",
    meanBesideNorm: { "moyenne \($0), ailleurs \($1)" },
    meanWithInterval: { "moyenne \($0) (intervalle à 95\u{A0}% \($1))" },
    mean: { "moyenne \($0)" },
    howSure: { "certitude\u{A0}: \($0)." },
    mostInRed: {
      "au moins la moitié des personnes qui ont répondu ont un \($0)\u{A0}: cela compte dans tous les cas."
    },
    whoTitle: "Qui a répondu, et avec quelle certitude",
    peopleAnswered: { "\($0) ont répondu" },
    tooFewAnswered: "Trop peu de personnes ont répondu pour montrer des chiffres",
    ofInvited: { "sur \($0) personnes invitées\u{A0}: \($1)." },
    invited: { "Personnes invitées\u{A0}: \($0)." },
    invitedUnknown: "On ne sait pas combien de personnes étaient invitées.",
    groupsShown: { "\($0)\u{A0}: groupes montrés\u{A0}: \($1) sur \($2)" },
    allGroups: { "\($0)\u{A0}: les \($1) groupes sont tous montrés" },
    noGroups: { "\($0)\u{A0}: aucun groupe n’est montré" },
    whyHidden: "Les autres\u{A0}: trop peu de réponses, ou pour protéger un groupe.",
    reach: {
      switch $0 {
      case .everyone: "Tout le monde a répondu."
      case .majority:
        "Au moins la moitié a répondu\u{A0}; ce que pensent celles et ceux qui n’ont pas répondu, aucun chiffre ne "
          + "le dit."
      case .minority: "Moins de la moitié a répondu\u{A0}: ceci parle de ces personnes, pas de toutes."
      case .tooFew: "Trop peu pour parler au nom de celles et ceux qui n’ont pas répondu."
      case .unknown: "On ne sait pas dans quelle mesure cela vaut pour celles et ceux qui n’ont pas répondu."
      }
    },
    unevenMix: "Certains groupes ont répondu plus que d’autres\u{A0}: voir les remarques ci-dessous.",
    proposalTitle: "Ce qui est proposé",
    fromPlan: { "Extrait du projet de plan, à discuter avec \($0)\u{A0}:" },
    onUnwantedBehaviour: "À propos des comportements indésirables",
    allMeasures: { "Toutes les mesures (\($0)) figurent dans le projet de plan." },
    noMeasures: "Sur de tels chiffres, le projet de plan ne propose pas de mesures. Il contient des questions pour un "
      + "échange.",
    talkAbout: {
      "Parlez de ces points dans les équipes et avec \($0)\u{A0}: qu’y a-t-il derrière, et qu’est-ce qui aiderait\u{A0}?"
    },
    talkWithoutFindings: {
      "Parlez-en dans les équipes et avec \($0)\u{A0}: qu’est-ce qui va bien, qu’est-ce qui pèse, qu’est-ce qui "
        + "aiderait\u{A0}?"
    },
    addOtherSources: "Complétez par ce que disent l’observation, les registres et le conseiller en prévention.",
    askForPlan:
      "Un projet de plan d’action avec des mesures peut être établi à partir de ces résultats\u{A0}: demandez-le "
      + "à la personne qui a établi ce rapport.",
    favourableSide: "Du côté favorable",
    unfavourableSide: "Du côté défavorable",
    resultsPart: "Résultats",
    priorityColumn: "Priorité",
    measuresColumn: "Mesures à discuter")
}
