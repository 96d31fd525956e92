import RapsQuestionnaire

/// The words that `describe` puts around a questionnaire's own texts; what reports say too stands in `Words`.
struct DescriptionWords: TranslatedWords {
  // The head.
  let version: String
  let languages: String
  let respondents: String
  let anonymous: String
  let identified: String
  let source: String
  let contentHash: String
  /// A number of items, of scales, of kinds of unwanted behaviour.
  let itemCount: @Sendable (String) -> String
  let scaleCount: @Sendable (String) -> String
  let exposureCount: @Sendable (String) -> String
  let wordingWithheld: String

  // Section headings.
  let answerSets: String
  let composites: String
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
  let scales: String
  let columns: String
  let amber: String
  let red: String
  let bounds: @Sendable (Bound.Comparison, _ value: String) -> String
  let population: String
  let norm: String
  let normFigures: @Sendable (_ mean: String, _ deviation: String, _ respondents: String) -> String
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

  /// The labels beside entries; the widest of them sets the column.
  var labels: [String] {
    [
      version, languages, respondents, source, contentHash, missing, notApplicable, aspect, need, kind, score, required,
      answered, scales, norm, by, positiveCodes, demands, resources, under, columns,
    ]
  }
}
