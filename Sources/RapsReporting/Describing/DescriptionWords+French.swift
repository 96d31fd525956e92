import RapsQuestionnaire

extension DescriptionWords {
  static let french = DescriptionWords(
    version: "Version",
    languages: "Langues",
    respondents: "Participants",
    anonymous: "anonymes\u{A0}: les petits groupes ne sont jamais montrés",
    identified: "identifiés\u{A0}: chaque chiffre est montré en entier",
    source: "Source",
    contentHash: "Empreinte",
    size: { scales, items, exposures in
      "\(scales) échelle\(scales > 1 ? "s" : ""), \(items) question\(items > 1 ? "s" : "")"
        + (exposures == 0 ? "" : ", \(exposures) forme\(exposures > 1 ? "s" : "") de comportement indésirable")
    },
    wordingWithheld:
      "L’ayant droit garde le texte des questions\u{A0}; raps ne connaît que les règles de calcul.",
    answerSets: "Réponses",
    kinds: { kind in
      switch kind {
      case .resource: "Ressources"
      case .hindrance: "Contraintes"
      case .challenge: "Défis"
      case .personal: "Caractéristiques personnelles"
      case .outcome: "Bien-être et stress"
      }
    },
    composites: "Scores composés",
    exposures: "Comportements indésirables",
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
    reversed: "score inversé",
    items: "Questions",
    scales: "Échelles",
    columns: "aussi",
    cutOffs: "Seuils",
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
    statuses: { status in
      switch status {
      case .validated: "validé"
      case .normBased: "fondé sur une norme"
      case .provisional: "provisoire"
      }
    },
    population: "population",
    norm: "Norme",
    normFigures: { mean, deviation, respondents, organisations in
      "moyenne \(mean), écart-type \(deviation), n = \(respondents)"
        + (organisations.map { ", \($0) organisation\($0 > 1 ? "s" : "")" } ?? "")
    },
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
    respondentRole: "désigne un participant\u{A0}; sert seulement à trouver les doublons",
    durationRole: "durée du remplissage, en secondes",
    decimalSeparator: ",",
    semicolon: "\u{A0}; ",
    colon: "\u{A0}: ")
}
