import RapsQuestionnaire

extension DescriptionWords {
  static let english = DescriptionWords(
    version: "Version",
    languages: "Languages",
    respondents: "Respondents",
    anonymous: "anonymous: small groups are never shown",
    identified: "identified: every figure is shown in full",
    source: "Source",
    contentHash: "Content hash",
    itemCount: { NumberStyle.english.counted($0, "item", "items") },
    scaleCount: { NumberStyle.english.counted($0, "scale", "scales") },
    exposureCount: { NumberStyle.english.counted($0, "kind of unwanted behaviour", "kinds of unwanted behaviour") },
    wordingWithheld: "The rights-holder keeps the wording of the items; raps has the scoring rules only.",
    answerSets: "Answers",
    composites: "Composites",
    profiles: "Profiles",
    variables: "Variables",
    missing: "No answer",
    notApplicable: "Not applicable",
    aspect: "Aspect",
    aspects: { aspect in
      switch aspect {
      case .organisation: "work organisation"
      case .content: "job content"
      case .conditions: "employment conditions"
      case .environment: "physical conditions"
      case .relations: "interpersonal relations"
      }
    },
    need: "Basic need",
    needs: { need in
      switch need {
      case .autonomy: "autonomy"
      case .relatedness: "relatedness"
      case .competence: "competence"
      }
    },
    kind: "Kind",
    score: "Score",
    percentMetric: "0–100",
    meanMetric: "mean of the items",
    sumMetric: { $0 == 1 ? "sum of the items" : "sum of the items × \($0)" },
    risks: { $0 == .high ? "high is unfavourable" : "low is unfavourable" },
    required: "Needs",
    requiredItems: { required, all in
      switch all {
      case required where all == 1: "the item answered"
      case required where all == 2: "both items answered"
      case required: "all \(all) items answered"
      default: "at least \(required) of \(all) items answered"
      }
    },
    requiredScales: { required, all in
      switch all {
      case required where all == 2: "a score on both scales"
      case required: "a score on all \(all) scales"
      default: "a score on at least \(required) of \(all) scales"
      }
    },
    answered: "Answers",
    scales: "Scales",
    columns: "also as",
    amber: "amber",
    red: "red",
    bounds: { comparison, value in
      switch comparison {
      case .from: "from \(value)"
      case .above: "above \(value)"
      case .to: "up to \(value)"
      case .below: "below \(value)"
      }
    },
    population: "population",
    norm: "Norm",
    normFigures: { "mean \($0), SD \($1), n = \($2)" },
    lostFigures: "Cut-offs, norms and expectations were dropped because the items changed.",
    by: "By",
    behaviourSources: { $0 == .colleagues ? "colleagues or supervisors" : "third parties" },
    positiveCodes: "Counts for",
    demands: "Demands",
    resources: "Resources",
    high: "high",
    quadrants: { quadrant in
      switch quadrant {
      case .relaxed: "low demands, high resources"
      case .active: "high demands, high resources"
      case .passive: "low demands, low resources"
      case .strained: "high demands, low resources"
      }
    },
    under: "Within",
    freeText: "any text",
    respondentRole: "names a respondent; used only to find duplicates",
    durationRole: "how long answering took, in seconds")
}
