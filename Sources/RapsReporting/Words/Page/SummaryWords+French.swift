extension SummaryWords {
  static let french = SummaryWords(
    title: "Résumé pour toutes les personnes qui travaillent ici",
    introduction:
      "Cette page s’adresse à tout le monde, que vous ayez répondu ou non. Elle dit ce que montre l’enquête et ce qui se "
      + "passe maintenant.",
    howManyTitle: "Combien de personnes ont répondu",
    tooFew:
      "Trop peu de personnes ont répondu pour montrer des chiffres\u{A0}: un chiffre pourrait désigner quelqu’un.",
    ofInvited: { "\($0) ont répondu, sur \($1) qui étaient invitées." },
    answered: { "\($0) ont répondu." },
    onlyThose: "Cette page parle donc des personnes qui ont répondu, et pas de toutes.",
    thanks: "Merci pour chaque réponse.",
    saidTitle: "Ce que vous avez dit",
    strengths: "Ce qui va bien, et mérite d’être préservé\u{A0}:",
    noStrengths:
      "Rien ne ressort comme point fort dans les chiffres. Vous savez mieux que personne ce qui va bien\u{A0}: "
      + "dites-le dans votre équipe.",
    risks: "Ce qui demande d’abord de l’attention\u{A0}:",
    noRisks: "Rien ne ressort comme problème dans les chiffres. Si quelque chose vous pèse, dites-le quand même.",
    nothingNamed: "Avec si peu de réponses, ou sans point de comparaison, les chiffres ne désignent ni points forts ni "
      + "problèmes.",
    unfavourableShare: { "\($0) des personnes qui ont répondu ont un score défavorable" },
    mostUnfavourable: "au moins la moitié des personnes qui ont répondu ont un score défavorable",
    onFavourableSide: "en moyenne du côté favorable",
    onUnfavourableSide: "en moyenne du côté défavorable",
    reported:
      "Des personnes disent aussi avoir subi des comportements indésirables. Ils ne font jamais partie du travail, et "
      + "chaque réponse compte.",
    protection: {
      "Les groupes de moins de \($0) personnes ne sont pas montrés, et parfois un groupe plus grand est aussi laissé de "
        + "côté, pour que personne ne puisse calculer ce qu’une ou un collègue a répondu. Tous les chiffres sont arrondis. "
        + "Personne ne peut lire dans ces résultats ce que vous avez répondu, votre responsable non plus."
    },
    nextTitle: "Ce qui se passe maintenant",
    next: { body in
      [
        "L’employeur discute des résultats avec \(body) et avec le conseiller en prévention.",
        "Les équipes parlent de ce qu’il y a derrière les chiffres. Ce que vous y dites aide à choisir quoi faire.",
        "Des mesures sont convenues\u{A0}: qui fait quoi, et pour quand. Plus tard, nous regardons si elles ont aidé.",
      ]
    },
    whenToHear: "Quand vous en saurez plus",
    whomToAsk: "À qui poser vos questions",
    helpTitle: "Si quelque chose vous préoccupe")
}
