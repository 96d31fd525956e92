import RapsQuestionnaire

extension DescriptionWords {
  static let dutch = DescriptionWords(
    version: "Versie",
    languages: "Talen",
    respondents: "Respondenten",
    anonymous: "anoniem: kleine groepen worden nooit getoond",
    identified: "niet anoniem: elk cijfer wordt volledig getoond",
    source: "Bron",
    contentHash: "Inhoudscode",
    itemCount: { NumberStyle.dutch.counted($0, "vraag", "vragen") },
    scaleCount: { NumberStyle.dutch.counted($0, "schaal", "schalen") },
    exposureCount: { NumberStyle.dutch.counted($0, "vorm van ongewenst gedrag", "vormen van ongewenst gedrag") },
    wordingWithheld: "De rechthebbende houdt de tekst van de vragen voor zich; raps kent alleen de scoreregels.",
    answerSets: "Antwoorden",
    composites: "Samengestelde scores",
    profiles: "Profielen",
    variables: "Variabelen",
    missing: "Geen antwoord",
    notApplicable: "Niet van toepassing",
    aspect: "Aspect",
    aspects: { aspect in
      switch aspect {
      case .organisation: "arbeidsorganisatie"
      case .content: "arbeidsinhoud"
      case .conditions: "arbeidsvoorwaarden"
      case .environment: "arbeidsomstandigheden"
      case .relations: "arbeidsverhoudingen"
      }
    },
    need: "Basisbehoefte",
    needs: { need in
      switch need {
      case .autonomy: "autonomie"
      case .relatedness: "verbondenheid"
      case .competence: "competentie"
      }
    },
    kind: "Soort",
    score: "Score",
    percentMetric: "0–100",
    meanMetric: "gemiddelde van de vragen",
    sumMetric: { $0 == 1 ? "som van de vragen" : "som van de vragen × \($0)" },
    risks: { $0 == .high ? "hoog is ongunstig" : "laag is ongunstig" },
    required: "Vereist",
    requiredItems: { required, all in
      switch all {
      case required where all == 1: "de vraag beantwoord"
      case required where all == 2: "beide vragen beantwoord"
      case required: "alle \(all) vragen beantwoord"
      default: "minstens \(required) van de \(all) vragen beantwoord"
      }
    },
    requiredScales: { required, all in
      switch all {
      case required where all == 2: "een score op beide schalen"
      case required: "een score op alle \(all) schalen"
      default: "een score op minstens \(required) van de \(all) schalen"
      }
    },
    answered: "Antwoorden",
    scales: "Schalen",
    columns: "ook als",
    amber: "oranje",
    red: "rood",
    bounds: { comparison, value in
      switch comparison {
      case .from: "vanaf \(value)"
      case .above: "boven \(value)"
      case .to: "tot en met \(value)"
      case .below: "onder \(value)"
      }
    },
    population: "populatie",
    norm: "Norm",
    normFigures: { "gemiddelde \($0), SD \($1), n = \($2)" },
    lostFigures: "Grenswaarden, normen en verwachtingen zijn vervallen omdat de vragen veranderd zijn.",
    by: "Door",
    behaviourSources: { $0 == .colleagues ? "collega’s of leidinggevenden" : "derden" },
    positiveCodes: "Telt bij",
    demands: "Taakeisen",
    resources: "Hulpbronnen",
    high: "hoog",
    quadrants: { quadrant in
      switch quadrant {
      case .relaxed: "lage taakeisen, veel hulpbronnen"
      case .active: "hoge taakeisen, veel hulpbronnen"
      case .passive: "lage taakeisen, weinig hulpbronnen"
      case .strained: "hoge taakeisen, weinig hulpbronnen"
      }
    },
    under: "Binnen",
    freeText: "vrije tekst",
    respondentRole: "staat voor één respondent; dient alleen om dubbele antwoorden te vinden",
    durationRole: "hoe lang het invullen duurde, in seconden")
}
