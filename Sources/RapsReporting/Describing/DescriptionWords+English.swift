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
    size: { scales, items, exposures in
      "\(scales) scale\(scales == 1 ? "" : "s"), \(items) item\(items == 1 ? "" : "s")"
        + (exposures == 0 ? "" : ", \(exposures) kind\(exposures == 1 ? "" : "s") of unwanted behaviour")
    },
    wordingWithheld: "The rights-holder keeps the wording of the items; raps has the scoring rules only.",
    answerSets: "Answers",
    kinds: { kind in
      switch kind {
      case .resource: "Resources"
      case .hindrance: "Hindrances"
      case .challenge: "Challenges"
      case .personal: "Personal characteristics"
      case .outcome: "Well-being and strain"
      }
    },
    composites: "Composites",
    exposures: "Unwanted behaviour",
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
    reversed: "reverse-keyed",
    items: "Items",
    scales: "Scales",
    columns: "also as",
    cutOffs: "Cut-offs",
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
    statuses: { status in
      switch status {
      case .validated: "validated"
      case .normBased: "norm-based"
      case .provisional: "provisional"
      }
    },
    population: "population",
    norm: "Norm",
    normFigures: { mean, deviation, respondents, organisations in
      "mean \(mean), SD \(deviation), n = \(respondents)"
        + (organisations.map { ", \($0) organisation\($0 == 1 ? "" : "s")" } ?? "")
    },
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
    durationRole: "how long answering took, in seconds",
    decimalSeparator: ".",
    semicolon: "; ",
    colon: ": ")
}
