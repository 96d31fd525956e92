import RapsQuestionnaire

extension DescriptionWords {
  static let french = DescriptionWords(
    version: "Version",
    languages: "Langues",
    respondents: "Personnes",
    anonymous: "anonymes\u{A0}: les petits groupes ne sont jamais montrés",
    identified: "identifiées\u{A0}: chaque chiffre est montré en entier",
    source: "Source",
    contentHash: "Empreinte",
    itemCount: { NumberStyle.french.counted($0, "question", "questions") },
    scaleCount: { NumberStyle.french.counted($0, "échelle", "échelles") },
    exposureCount: {
      NumberStyle.french.counted($0, "forme de comportement indésirable", "formes de comportement indésirable")
    },
    wordingWithheld:
      "L’ayant droit garde le texte des questions\u{A0}; raps ne connaît que les règles de calcul.",
    answerSets: "Réponses",
    composites: "Scores composés",
    profiles: "Profils",
    variables: "Variables",
    missing: "Sans réponse",
    notApplicable: "Sans objet",
    aspect: "Aspect",
    aspects: { aspect in
      switch aspect {
      case .organisation: "organisation du travail"
      case .content: "contenu du travail"
      case .conditions: "conditions de travail"
      case .environment: "conditions de vie au travail"
      case .relations: "relations interpersonnelles au travail"
      }
    },
    need: "Besoin de base",
    needs: { need in
      switch need {
      case .autonomy: "autonomie"
      case .relatedness: "affiliation"
      case .competence: "compétence"
      }
    },
    kind: "Type",
    score: "Score",
    percentMetric: "0–100",
    meanMetric: "moyenne des questions",
    sumMetric: { $0 == 1 ? "somme des questions" : "somme des questions × \($0)" },
    risks: { $0 == .high ? "un score élevé est défavorable" : "un score bas est défavorable" },
    required: "Exige",
    requiredItems: { required, all in
      switch all {
      case required where all == 1: "une réponse à la question"
      case required where all == 2: "une réponse aux deux questions"
      case required: "une réponse aux \(all) questions"
      default: "une réponse à au moins \(required) des \(all) questions"
      }
    },
    requiredScales: { required, all in
      switch all {
      case required where all == 2: "un score sur les deux échelles"
      case required: "un score sur les \(all) échelles"
      default: "un score sur au moins \(required) des \(all) échelles"
      }
    },
    answered: "Réponses",
    scales: "Échelles",
    columns: "aussi",
    amber: "orange",
    red: "rouge",
    bounds: { comparison, value in
      switch comparison {
      case .from: "à partir de \(value)"
      case .above: "au-dessus de \(value)"
      case .to: "jusqu’à \(value) inclus"
      case .below: "en dessous de \(value)"
      }
    },
    population: "population",
    norm: "Norme",
    normFigures: { "moyenne \($0), écart-type \($1), n = \($2)" },
    lostFigures: "Les seuils, normes et scores attendus sont abandonnés parce que les questions ont changé.",
    by: "Par",
    behaviourSources: { $0 == .colleagues ? "des collègues ou la hiérarchie" : "des tiers" },
    positiveCodes: "Compte pour",
    demands: "Exigences",
    resources: "Ressources",
    high: "élevé",
    quadrants: { quadrant in
      switch quadrant {
      case .relaxed: "exigences faibles, ressources élevées"
      case .active: "exigences élevées, ressources élevées"
      case .passive: "exigences faibles, ressources faibles"
      case .strained: "exigences élevées, ressources faibles"
      }
    },
    under: "Au sein de",
    freeText: "texte libre",
    respondentRole: "désigne une personne\u{A0}; sert seulement à trouver les doublons",
    durationRole: "durée du remplissage, en secondes")
}
