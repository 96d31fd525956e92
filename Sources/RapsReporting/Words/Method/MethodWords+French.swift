extension MethodWords {
  static let french = MethodWords(
    title: "Méthode\u{A0}: d’où vient chaque chiffre",
    introduction:
      "Voici les règles que ce rapport a suivies, avec les nombres appliqués et les formules. Les phrases s’adressent à "
      + "tout le monde\u{A0}; les formules, à qui veut recalculer un chiffre. Chaque règle a un code, comme S3\u{A0}; le "
      + "rapport et les fichiers de données y renvoient.",
    questionnaire: "Le questionnaire",
    hashBeginning: { "\($0)… (une seule question modifiée donne d’autres caractères)" },
    neededColumn: "Réponses nécessaires",
    rangeColumn: "Score",
    favourableColumn: "Favorable",
    statusColumn: "Statut",
    codesColumn: "Codes qui comptent",
    sourceOf: { "\($0)\u{A0}: \($1)" },
    reversedNone: "aucune",
    norm: "Le groupe de référence",
    scores: "Des réponses aux scores",
    figures: "Moyennes, parts et degré de certitude",
    comparison: "Comparaisons",
    priorities: "Poids et priorités",
    release: "Ce qui peut être montré",
    ruleColumn: "Règle",
    sentenceColumn: "Ce qu’elle dit",
    numberColumn: "Nombre appliqué",
    formulaColumn: "Formule",
    sourceColumn: "Publications",
    formulas: "Formule pour",
    symbols: "Ce que désignent les lettres",
    groups: { "\($0) groupes" },
    drawsAndSeed: { "\($0) tirages, départ \($1)" },
    answersInARow: { "\($0) réponses de suite" },
    perItem: { "\($0) par question" },
    ofInvited: { "\($0) des personnes invitées" },
    ofNorm: { "\($0) du groupe de référence" },
    draws: {
      "Tous les tirages viennent de \($0) (\($1)) avec un point de départ fixe\u{A0}: chaque calcul donne les mêmes chiffres."
    },
    rule: { text($0) },
    formula: { name($0) },
    symbol: { meaning($0) },
    hidden: "Ce qui est masqué dans ce rapport",
    reasonsUntold:
      "Un chiffre est masqué si trop peu de personnes sont derrière, ou s’il peut, joint à ce qui est montré, dévoiler "
      + "quelque chose d’un autre groupe. Laquelle des deux raisons vaut pour un chiffre n’est jamais dit\u{A0}: cela seul dévoilerait déjà "
      + "quelque chose.",
    allGroupsShown: { "\($0)\u{A0}: les \($1) groupes sont tous montrés." },
    groupsShown: { "\($0)\u{A0}: \($1) groupes sur \($2) sont montrés." },
    withheldUncounted: "Le nombre de groupes n’est alors pas donné non plus.",
    cellsHidden: {
      "Chiffres masqués au sein de groupes montrés, marqués «\u{A0}–\u{A0}» dans les tableaux\u{A0}: \($0)."
    },
    organisationHidden: { "Non montré pour toutes les personnes ensemble\u{A0}: \($0)." })

  private static func text(_ rule: MethodRule) -> String {
    switch rule {
    case .s1:
      "Une personne compte dès que sa ligne contient une réponse valable. «\u{A0}Sans objet\u{A0}» n’est pas une réponse "
        + "sautée\u{A0}; une question souvent sans objet est nommée."
    case .s2:
      "Les questions inversées sont retournées dans l’étendue prévue de leurs réponses, pour qu’une réponse élevée ait le même "
        + "sens sur toute l’échelle. Des étendues différentes sont d’abord ramenées à une seule."
    case .s3:
      "Une personne a un score dès que les réponses sont assez nombreuses\u{A0}: leur moyenne, dans l’étendue de l’échelle. "
        + "Cela suppose que les questions sautées ressemblent aux autres."
    case .s4:
      "Un score composé est la moyenne des scores valables de ses échelles\u{A0}; il en faut un nombre suffisant."
    case .exposures:
      "Un comportement indésirable compte comme vécu dès qu’une réponse le dit. Sinon, une question sautée laisse la réponse "
        + "inconnue."
    case .profiles: "La place d’une personne dans un profil découle des deux seuils déclarés."
    case .s6:
      "Les signes de réponse peu attentive sont comptés\u{A0}: un long bloc avec une seule réponse, des réponses très rapides, "
        + "des identifiants répétés, un abandon précoce. Personne n’est écarté pour autant, sauf demande expresse lors du "
        + "calcul."
    case .s8:
      "Les scores sont additionnés en nombres entiers\u{A0}: ni l’ordre des lignes ni l’ordinateur ne change un chiffre."
    case .binned: "Les quartiles des scores composés viennent d’un histogramme d’autant de classes égales."
    case .s9:
      "Pour voir l’effet du hasard sur les poids, les personnes sont réparties en blocs selon leur place dans le fichier, "
        + "jamais selon leurs réponses."
    case .shareInterval:
      "L’intervalle d’une part reste toujours entre 0 et 100 pour cent. Comme tout intervalle ici, il ne dit rien des "
        + "personnes qui n’ont pas répondu."
    case .finitePopulation:
      "Plus les personnes invitées ont répondu, moins il reste de hasard\u{A0}: les intervalles des moyennes et des parts se "
        + "resserrent d’autant. Les tests et les comparaisons n’en tiennent pas compte."
    case .everyoneAnswered:
      "Là où tout le monde a répondu, rien n’est laissé au hasard et il n’y a pas d’intervalle."
    case .d3:
      "La fiabilité dit à quel point les questions d’une échelle vont ensemble. Elle est donnée dès que les réponses sont "
        + "assez nombreuses\u{A0}; avec davantage de réponses, une question qui va à l’encontre des autres est nommée."
    case .d4:
      "Quelle part des différences se trouve entre les groupes, et à quel point les personnes d’un même groupe s’accordent. Là "
        + "où les réponses vont dans deux directions, on le dit."
    case .d5:
      "La participation vient en premier. Si peu de personnes ont répondu, aucune phrase ne parle pour tout le monde\u{A0}; si "
        + "elles sont très peu nombreuses, aucune priorité n’est nommée."
    case .normTests:
      "Un groupe de référence formé de peu d’organisations, ou en grande partie des réponses d’ici, ne donne que des différences, sans "
        + "test."
    case .restOfOrganisation:
      "Un groupe est comparé au reste de son organisation, sans lui-même, si ce reste est assez grand."
    case .levels:
      "Le niveau d’un groupe est le côté des seuils où se trouve tout son intervalle\u{A0}; "
        + "si l’intervalle traverse un seuil, le niveau n’est pas clair."
    case .c3:
      "Une différence est notable si elle va au-delà du hasard, toutes les comparaisons de même nature étant prises ensemble, "
        + "et si elle est assez grande pour compter. Les intervalles valent pour une comparaison à la fois."
    case .c4:
      "Le score, dans le groupe de référence, de personnes de même composition est le score attendu\u{A0}; le reste de la différence est "
        + "corrigé de la composition. Si trop de personnes n’ont pas d’équivalent dans ce groupe, rien n’est corrigé."
    case .c5:
      "Les moyennes des groupes sont rapprochées de celle de l’ensemble, d’autant plus qu’elles reposent sur peu de réponses\u{A0}; "
        + "les rangs ont un intervalle. Si les groupes ne diffèrent pas au-delà du hasard, il n’y a pas de classement."
    case .direction: "Un facteur dont le lien va dans le sens inverse de celui attendu n’a pas de rang."
    case .chanceOfWeights:
      "Jusqu’où le hasard peut déplacer un poids se voit en retirant un bloc de personnes après l’autre. Un poids qui peut "
        + "n’être que celui d’un facteur sans aucun lien est signalé."
    case .borrowedWeights:
      "Trop peu de personnes ont répondu pour des poids propres\u{A0}: ce sont ceux du groupe de référence, sans intervalles."
    case .places: "Jusqu’où le hasard peut déplacer le rang d’un facteur se voit par des tirages."
    case .listByRisk: "Sans poids, il n’y a pas de matrice, mais une liste ordonnée selon le risque."
    case .a1: "Des chiffres ne sont montrés que pour les groupes d’au moins autant de personnes."
    case .a2: "Dans un groupe, un chiffre n’est montré que si au moins autant de personnes y ont une valeur."
    case .a3:
      "Ce qu’une soustraction de chiffres montrés révélerait est protégé aussi\u{A0}: d’autres chiffres sont alors masqués."
    case .a4:
      "Tous les documents ont les mêmes chiffres, calculés exactement et arrondis une fois, à cette part de l’étendue d’une échelle ou d’un pourcentage."
    case .a5:
      "Plus de détail demande plus de personnes\u{A0}: d’abord les écarts-types et les distributions, puis les questions une à "
        + "une et la fiabilité. Le score le plus bas et le plus élevé ne sont jamais donnés, ni un score que presque tout le monde a."
    case .a7:
      "Les parties d’une distribution sont regroupées jusqu’à ce qu’aucune ne compte une ou deux personnes\u{A0}; s’il en reste "
        + "trop peu, il n’y a pas de distribution."
    case .a8:
      "Un chiffre fait d’autres chiffres, comme un score composé, n’est montré que si chacun d’eux l’est et si assez de "
        + "personnes les ont tous."
    case .a9:
      "Les groupes de répartitions différentes sont considérés ensemble\u{A0}: si l’un contient l’autre à quelques personnes "
        + "près, le plus petit est masqué."
    case .a10:
      "La protection est calculée sur toutes les répartitions des données, pas seulement celles de cette page. Un calcul donne "
        + "une version\u{A0}; une enquête se publie une fois."
    case .a11:
      "Tout ce qui est masqué a le même aspect, et la raison n’est jamais donnée. La participation n’est donnée que pour les "
        + "groupes où assez de personnes étaient invitées."
    case .a12: "Les personnes sont identifiées\u{A0}: rien n’est masqué, rien n’est arrondi."
    case .a17:
      "Une petite organisation ne reçoit que les chiffres de l’ensemble\u{A0}; une très petite n’en reçoit pas, mais une "
        + "proposition d’échange."
    case .d1, .d6, .c1, .norm, .p1, .p2, .p3, .p4, .p5, .a6, .adjusted: ""
    }
  }

  private static func name(_ formula: MethodFormula) -> String {
    switch formula {
    case .reversed: "Question inversée"
    case .percentScore: "Score d’une personne, 0–100"
    case .meanScore: "Score d’une personne, moyenne"
    case .sumScore: "Score d’une personne, somme"
    case .composite: "Score composé"
    case .mean: "Moyenne"
    case .deviation: "Écart-type"
    case .meanInterval: "Intervalle à 95\u{A0}% d’une moyenne"
    case .finiteMeanInterval: "le même, nombre de personnes invitées connu"
    case .shareInterval: "Intervalle à 95\u{A0}% d’une part"
    case .finiteShareInterval: "le même, nombre de personnes invitées connu\u{A0}: n* au lieu de n"
    case .quartiles: "Quartiles"
    case .alpha: "Fiabilité, alpha"
    case .spearmanBrown: "Fiabilité de deux questions"
    case .intraclass: "Part entre les groupes"
    case .agreement: "Accord au sein d’un groupe"
    case .normDifference: "Différence avec le groupe de référence en écarts-types"
    case .normError, .restError: "son erreur-type"
    case .normDifferenceInterval, .restDifferenceInterval: "son intervalle à 95\u{A0}%"
    case .restDifference: "Différence avec le reste en écarts-types"
    case .falseDiscovery: "q d’une comparaison"
    case .expected: "Score attendu pour cette composition"
    case .shrunken: "Moyenne rapprochée de celle de l’ensemble"
    case .shrunkenInterval: "Intervalle à 95\u{A0}% d’une moyenne rapprochée"
    case .weight: "Poids d’un facteur"
    case .weightInterval: "Intervalle à 95\u{A0}% d’un poids"
    case .redShare: "Erreur-type d’une part au-delà du seuil"
    case .normQuadrant, .redQuadrant: "Certitude d’un champ de la matrice"
    }
  }

  private static func meaning(_ symbol: MethodSymbol) -> String {
    switch symbol {
    case .answer: "code d’une réponse, plus bas et plus haut code prévu"
    case .score: "score d’une personne"
    case .items: "questions (ou échelles) avec réponse, et toutes"
    case .factor: "nombre de questions, fois le facteur du manuel"
    case .people: "personnes ayant un score"
    case .invited: "personnes invitées"
    case .mean: "moyenne et écart-type des scores"
    case .quantile:
      "97,5e centiles de la loi t (n − 1 degrés de liberté, ou blocs − 1) et de la loi normale"
    case .count: "personnes comptées, et leur part"
    case .order: "un quart, la moitié, trois quarts\u{A0}; le i-ème score dans l’ordre"
    case .covariance: "covariance de deux questions, chez les personnes ayant répondu aux deux"
    case .correlation: "corrélation des deux questions"
    case .squares: "carrés moyens entre et dans les groupes, taille moyenne des groupes"
    case .options: "nombre de réponses possibles"
    case .reference: "moyenne, écart-type et personnes de ce à quoi l’on compare"
    case .organisations: "dispersion des moyennes des organisations du groupe de référence, et leur nombre effectif"
    case .between:
      "dispersion des vraies moyennes de groupe, dispersion commune dans les groupes, moyenne de toutes les personnes"
    case .correction: "correction pour petits nombres, degrés de liberté de σ\u{A0}; + est moins favorable"
    case .error: "erreur-type\u{A0}; t avec les degrés de liberté de Welch"
    case .noncentral: "loi t non centrée, de paramètre δ"
    case .probability: "probabilités en l’absence de différence, de la plus petite à la plus grande, et leur nombre"
    case .strata: "part des personnes d’ici dans une partie du groupe de référence, et la moyenne de celle-ci"
    case .weights:
      "corrélations avec des jumeaux non corrélés des facteurs, coefficients de ceux-ci, part expliquée, et part d’un facteur "
        + "dans celle-ci"
    case .groups: "nombre de groupes, personnes de tous les groupes, et moyenne de V pondérée par 1/(V + τ²)"
    case .factors: "nombre de facteurs"
    case .blocks: "blocs, personnes du bloc j, √v sans le bloc j, estimation du jackknife"
    }
  }
}
