import RapsQuestionnaire

/// The words that `describe` puts around a questionnaire's own texts, in one language.
struct DescriptionWords: Sendable {
  // The head.
  let version: String
  let languages: String
  let respondents: String
  let anonymous: String
  let identified: String
  let source: String
  let contentHash: String
  let size: @Sendable (_ scales: Int, _ items: Int, _ exposures: Int) -> String
  let wordingWithheld: String

  // Section headings.
  let answerSets: String
  let kinds: @Sendable (ScaleKind) -> String
  let composites: String
  let exposures: String
  let profiles: String
  let variables: String

  // Answers.
  let missing: String
  let notApplicable: String

  // Scales.
  let aspect: String
  let aspects: @Sendable (Aspect) -> String
  let need: String
  let needs: @Sendable (BasicNeed) -> String
  let kind: String
  let score: String
  let percentMetric: String
  let meanMetric: String
  let sumMetric: @Sendable (_ factor: Int) -> String
  let risks: @Sendable (RiskDirection) -> String
  let required: String
  let requiredItems: @Sendable (_ required: Int, _ all: Int) -> String
  let requiredScales: @Sendable (_ required: Int, _ all: Int) -> String
  let answered: String
  let reversed: String
  let items: String
  let scales: String
  let columns: String
  let cutOffs: String
  let amber: String
  let red: String
  let bounds: @Sendable (Bound.Comparison, _ value: String) -> String
  let statuses: @Sendable (EvidenceStatus) -> String
  let population: String
  let norm: String
  let normFigures: @Sendable (_ mean: String, _ deviation: String, _ respondents: Int, _ organisations: Int?) -> String
  let lostFigures: String

  // Exposures, profiles and variables.
  let by: String
  let behaviourSources: @Sendable (Exposure.Source) -> String
  let positiveCodes: String
  let demands: String
  let resources: String
  let high: String
  let quadrants: @Sendable (Profile.Quadrant) -> String
  let under: String
  let freeText: String
  let respondentRole: String
  let durationRole: String
  let decimalSeparator: String
  /// Between the parts of an entry, and between a part's name and the part, with the blanks that the language sets.
  let semicolon: String
  let colon: String

  /// English for a language that has no words here.
  static func words(in language: Language) -> DescriptionWords {
    switch language.code {
    case "nl": dutch
    case "fr": french
    case "de": german
    default: english
    }
  }

  /// The labels beside entries; the widest of them sets the column.
  var labels: [String] {
    [
      version, languages, respondents, source, contentHash, missing, notApplicable, aspect, need, kind, score, required,
      answered, items, scales, cutOffs, norm, by, positiveCodes, demands, resources, under, columns,
    ]
  }
}
