/// The words of what figures mean: comparison, drivers, priorities, differences between groups.
struct AnalysisWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String
  typealias Sentence3 = @Sendable (String, String, String) -> String

  // MARK: Shared

  /// Lower and upper end of an interval whose ends may be negative.
  let range: Sentence2
  let moreInJSON: Sentence1
  let certaintyColumn: String

  // MARK: In short

  let inShort: String
  /// scale, where it stands, how strongly it goes with outcomes
  let priority: Sentence3
  /// scale, where it stands
  let shortPriority: Sentence2
  /// One or two outcomes.
  let amongStrongest: Sentence1
  /// The same by weights of a norm.
  let amongStrongestElsewhere: Sentence1
  /// percent, cut-off
  let shareInRed: Sentence2
  let lessStrongly: Sentence1
  /// Between two names.
  let and: Sentence2
  let nothingToTackle: String

  // MARK: Comparison

  let comparedWithOthers: String
  /// name, details
  let normIs: Sentence2
  let organisations: Sentence1
  let normSource: Sentence1
  let normExpires: Sentence1
  let notCompared: Sentence1
  let ownShare: Sentence1
  let ownSubtracted: String
  /// Why there are differences only (METHOD C2): one of three.
  let noTestsFewOrganisations: String
  let noTestsOwnShare: String
  let noTestsSpreadUnknown: String
  let readPoints: String
  let readStandardised: String
  let readStandardisedInterval: String
  let readPercentile: String
  let relevantRemark: String
  let pointsColumn: String
  let standardisedColumn: String
  let percentileColumn: String
  let noneHere: String
  let between: String
  /// names, level
  let namesWithLevel: Sentence2
  let composition: String
  let noComposition: String
  let readComposition: String
  let compareWithExpected: String
  let expectedColumn: String
  let adjustedColumn: String
  let mixColumn: String
  let absentShare: Sentence1

  // MARK: Drivers

  let driversOf: Sentence1
  let ownBasis: Sentence1
  let normBasis: Sentence1
  let isAdjusted: String
  /// list of outcomes, each with its R²
  let rSquared: Sentence1
  let readWeight: String
  let readRank: String
  let placeColumn: String
  let weightColumn: String
  let nullShare: Sentence1
  let mayBeChance: String
  let otherWay: Sentence1
  let omitted: Sentence1
  let noDrivers: String

  // MARK: Priorities

  let priorities: String
  let noPriorities: String
  let alerts: String
  /// by whom, with a blank before it, or nothing; list
  let exposureAlert: Sentence2
  let everyReportCounts: String
  /// scale, cut-off
  let redAlert: Sentence2
  /// what goes up
  let readPlot: Sentence1
  let acrossNorm: String
  let acrossRed: String
  let movedNumbers: String
  /// Beside a norm: why a factor right of the line may be as elsewhere (P2, C2).
  let readRiskLine: String
  let notDrawn: Sentence1
  let rankedByRisk: String
  let factorColumn: String
  let riskColumn: String
  let readRisk: String
  let readMatrixWeight: String
  let readPlace: String
  /// the other name of a borderline
  let orElse: Sentence1
  let otherWayTitle: String

  // MARK: Groups

  let groupDifferencesNorm: String
  let groupDifferencesRest: String
  let readGroupDifferences: String
  let noGroupDifferences: String
  let fromExpected: String
  let groupPriorities: String
  let groupWeights: String
  let groupTackle: Sentence1
  let groupExposures: String
  let groupStrengths: Sentence1
  let groupNothing: String
  let spreads: String
  let noSpreads: String
  let otherScalesAlike: String
  let tooFewGroups: String
  let readShrunken: String
  /// scale, one end, other end
  let spread: Sentence3
  /// group, mean, place
  let spreadEnd: Sentence3
  /// scale, groups
  let twoCamps: Sentence2
  let twoCampsHeading: String
  let twoCampsTitle: String

  // MARK: How a figure came to be

  let explained: ExplainedAnalysisWords
}

/// The words of `--explain` for comparison and weight.
struct ExplainedAnalysisWords: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String
  typealias Sentence3 = @Sendable (String, String, String) -> String

  /// norm mean, difference
  let difference: Sentence2
  /// standardised, interval
  let standardised: Sentence2
  let standardisedOnly: Sentence1
  let q: Sentence1
  let relevant: String
  let notRelevant: String
  let level: Sentence1
  /// bounds of the share of organisations
  let percentile: Sentence2
  /// expected, adjusted, composition effect
  let composition: Sentence3
  let weight: String
  /// share, interval
  let share: Sentence2
  let shareOnly: Sentence1
  let shareOf: Sentence2
  let notWeighed: String
  /// quadrant, risk, place
  let matrix: Sentence3
  /// variable
  let groups: Sentence1
  let shrunkenColumn: String
  let reliabilityColumn: String
  let agreementColumn: String
  /// ICC(1), ICC(2), τ
  let spread: Sentence3
  let twoCampsMark: String
}
