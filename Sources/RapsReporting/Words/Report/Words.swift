import RapsQuestionnaire
import RapsResults

/// Every word of the reports in one language; one static value per language, so that none can be left out.
///
/// Sentences get their numbers and names as text. Titles and names come from the questionnaire and the data and are
/// made safe by the renderers.
struct Words: TranslatedWords {
  typealias Sentence1 = @Sendable (String) -> String
  typealias Sentence2 = @Sendable (String, String) -> String
  typealias Sentence3 = @Sendable (String, String, String) -> String

  let numbers: NumberStyle
  /// A name or text within a sentence.
  let quoted: Sentence1
  /// Between two clauses of a sentence.
  let clauseBreak: String
  /// Between a name and what is said of it.
  let colon: String

  // MARK: Head

  let title: String
  let identifiedLine: String
  /// answered, invited, rate
  let responseOfInvited: Sentence3
  /// people, invited
  let responseWithoutRate: Sentence2
  /// people
  let responseUnknown: Sentence1
  let responseTooFew: String
  let completed: Sentence1
  let completedNearlyAll: String
  let completedFew: String
  /// A number that is a lower bound.
  let orMore: Sentence1
  let fewerThanThree: String
  let nearlyAll: String
  let fewerThanThreePeople: String
  let people: Sentence1

  // MARK: Notices

  let smallGroupsShown: Sentence2
  let tooFewForFigures: String
  let checklistMethod: String
  let dialogueQuestions: [String]
  let organisationOnly: String
  let fewRespondents: String
  let veryLowResponse: String
  let lowResponse: String
  /// group, share of the answers, share of those invited
  let mixGap: Sentence3
  let moreAnswersThanInvited: String
  let moreAnswersThanInvitedIn: Sentence1
  /// item, percent
  let notApplicable: Sentence2
  let lostInheritedFigures: Sentence1

  // MARK: Strengths and risks

  let strengthsAndRisks: String
  let strengths: String
  let risks: String
  let amongThoseWhoAnswered: String
  let wholeIntervalBeyond: String
  let noStrengths: String
  let noRisks: String
  let noCutOffs: String
  /// title, mean, interval
  let meanSentence: Sentence3
  let meanOfEveryone: Sentence2
  /// percent, cut
  let shareSentence: Sentence2
  let andMore: Sentence1
  let exposuresToo: String

  // MARK: Scales

  let howToRead: String
  let readBar: String
  let readInterval: String
  /// the head of a share's column, and its cut-off in words
  let readShare: Sentence2
  let readRounding: String
  let provisionalCutOffs: String
  let levelWords: @Sendable (Level) -> String
  /// What the word and mark of a level say.
  let levelLegend: @Sendable (Level) -> String
  let kindTitles: @Sendable (ScaleKind) -> String
  /// What a cut-off or a norm rests on.
  let evidence: @Sendable (EvidenceStatus) -> String
  let highIsFavourable: String
  let lowIsFavourable: String
  let scaleColumn: String
  let barColumn: String
  let meanColumn: String
  let intervalColumn: String
  let countColumn: String
  let shareColumn: String
  let levelColumn: String
  let everyone: String
  /// "score of 67 or more", by comparison
  let scoreBeyond: @Sendable (Bound.Comparison, String) -> String

  // MARK: Exposures and profiles

  let exposures: String
  let exposuresIntroduction: String
  let exposureColumn: String
  let prevalenceColumn: String
  let fewerThanThreeRemark: String
  let nearlyAllRemark: String
  let routesForHelp: String
  let sources: @Sendable (Exposure.Source) -> String
  let profileColumn: String
  let profileIntroduction: Sentence2

  // MARK: Groups

  let byVariable: Sentence1
  let groupColumn: String
  let allRespondents: String
  /// Short, above a column.
  let organisationColumn: String
  let notStated: String
  let notShown: String
  let notShownCountsInTotal: String
  let partitionWithheld: Sentence1
  let groupMarks: String
  let responseRateColumn: String
  let variablesFound: Sentence1
  let noVariablesFound: String

  // MARK: What stands at the end

  let whatIsNotShown: String
  let minimumSize: Sentence1
  let nothingHidden: String
  let notMeasured: Sentence1
  let dataQuality: String
  /// read, used, without answers
  let rows: Sentence3
  let invalidCells: Sentence1
  /// Reasons with their counts.
  let excludedRows: Sentence1
  /// Parts of the sentence before.
  let excludedCareless: Sentence1
  let excludedDuplicates: Sentence1
  let excludedSpeeders: Sentence1
  let straightLiners: Sentence1
  let speeders: Sentence1
  let duplicates: Sentence1
  let dropOuts: Sentence1
  let medianDeviation: Sentence1
  let qualityRemark: String
  let reliability: String
  /// lowest, highest
  let reliabilityRange: Sentence2
  let reliabilityLow: Sentence1
  let reliabilityNone: String
  /// items, scale
  let checkDirection: Sentence2
  let constantItem: Sentence2
  let boxTitle: String
  let box: String
  let discussWith: Sentence1
  let body: @Sendable (ReaderCountry?) -> String

  // MARK: How a figure came to be

  let explain: ExplanationWords

  // MARK: What figures mean

  /// Names and certainty, for every output that judges (P4).
  let judgement: JudgementWords
  let analysis: AnalysisWords
}
