import RapsQuestionnaire

extension DescriptionWords {
  static let german = DescriptionWords(
    version: "Version",
    languages: "Sprachen",
    respondents: "Teilnehmende",
    anonymous: "anonym: kleine Gruppen werden nie gezeigt",
    identified: "nicht anonym: jede Zahl wird vollständig gezeigt",
    source: "Quelle",
    contentHash: "Inhaltscode",
    itemCount: { NumberStyle.german.counted($0, "Frage", "Fragen") },
    scaleCount: { NumberStyle.german.counted($0, "Skala", "Skalen") },
    exposureCount: {
      NumberStyle.german.counted($0, "Form unerwünschten Verhaltens", "Formen unerwünschten Verhaltens")
    },
    wordingWithheld:
      "Der Wortlaut der Fragen bleibt beim Rechteinhaber; raps kennt nur die Auswertungsregeln.",
    answerSets: "Antworten",
    composites: "Zusammengesetzte Werte",
    profiles: "Profile",
    variables: "Variablen",
    missing: "Keine Antwort",
    notApplicable: "Nicht zutreffend",
    aspect: "Aspekt",
    aspects: { aspect in
      switch aspect {
      case .organisation: "Arbeitsorganisation"
      case .content: "Arbeitsinhalt"
      case .conditions: "Beschäftigungsbedingungen"
      case .environment: "Arbeitsumgebung"
      case .relations: "Arbeitsbeziehungen"
      }
    },
    need: "Grundbedürfnis",
    needs: { need in
      switch need {
      case .autonomy: "Autonomie"
      case .relatedness: "Verbundenheit"
      case .competence: "Kompetenz"
      }
    },
    kind: "Art",
    score: "Wert",
    percentMetric: "0–100",
    meanMetric: "Mittelwert der Fragen",
    sumMetric: { $0 == 1 ? "Summe der Fragen" : "Summe der Fragen × \($0)" },
    risks: { $0 == .high ? "hoch ist ungünstig" : "niedrig ist ungünstig" },
    required: "Erfordert",
    requiredItems: { required, all in
      switch all {
      case required where all == 1: "die Frage beantwortet"
      case required where all == 2: "beide Fragen beantwortet"
      case required: "alle \(all) Fragen beantwortet"
      default: "mindestens \(required) von \(all) Fragen beantwortet"
      }
    },
    requiredScales: { required, all in
      switch all {
      case required where all == 2: "einen Wert auf beiden Skalen"
      case required: "einen Wert auf allen \(all) Skalen"
      default: "einen Wert auf mindestens \(required) von \(all) Skalen"
      }
    },
    answered: "Antworten",
    scales: "Skalen",
    columns: "auch als",
    amber: "gelb",
    red: "rot",
    bounds: { comparison, value in
      switch comparison {
      case .from: "ab \(value)"
      case .above: "über \(value)"
      case .to: "bis einschließlich \(value)"
      case .below: "unter \(value)"
      }
    },
    population: "Population",
    norm: "Norm",
    normFigures: { "Mittelwert \($0), SD \($1), n = \($2)" },
    lostFigures: "Grenzwerte, Normen und Erwartungen sind entfallen, weil sich die Fragen geändert haben.",
    by: "Durch",
    behaviourSources: { $0 == .colleagues ? "Kolleginnen, Kollegen oder Führungskräfte" : "Dritte" },
    positiveCodes: "Zählt bei",
    demands: "Anforderungen",
    resources: "Ressourcen",
    high: "hoch",
    quadrants: { quadrant in
      switch quadrant {
      case .relaxed: "geringe Anforderungen, viele Ressourcen"
      case .active: "hohe Anforderungen, viele Ressourcen"
      case .passive: "geringe Anforderungen, wenige Ressourcen"
      case .strained: "hohe Anforderungen, wenige Ressourcen"
      }
    },
    under: "Innerhalb von",
    freeText: "freier Text",
    respondentRole: "steht für eine Person; dient nur dazu, doppelte Antworten zu finden",
    durationRole: "Dauer des Ausfüllens in Sekunden")
}
